import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// What the holder of a ledger is told of it.
@Suite struct TrustCableTests {
  private func cables(_ bench: DistrustBench) -> [Event] {
    bench.told(bench.rules.happenings.fell) + bench.told(bench.rules.happenings.rose)
  }

  private func charge(_ bench: DistrustBench, by accuser: Ref<Actor>, against accused: Ref<Actor>)
    -> News
  {
    Happenings.accusationMade(
      accuser, accused, bench.givenIncident(by: accused, against: accuser), .likely, .public, .none)
  }

  @Test func `a holder is told once a turn and pair: the last word, and what moved it`() throws {
    let bench = try DistrustBench.table()
    let (helix, elm) = (bench.helix, bench.elm)
    bench.when(Happenings.shock(helix, elm, 1))
    bench.when(.reply)
    bench.when(charge(bench, by: elm, against: helix))
    bench.when(.seal)
    #expect(cables(bench).isEmpty, "nothing before the last word of the turn")
    bench.playTurn()
    let fell = bench.rules.happenings.fell
    #expect(bench.wasTold(fell(helix, elm, .hostile, .events, .charges, nil), to: .actors(helix)))
    #expect(bench.wasTold(fell(elm, helix, .low, .events, nil, nil), to: .actors(elm)))
    #expect(cables(bench).count == 2)
    bench.playTurn()
    #expect(cables(bench).count == 2, "and nothing where nothing moved")
  }

  @Test func `a word that grew is told as one that grew, and a move within a word is not`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.givenTrust(400, of: arden, in: helix)
    bench.when(Happenings.goodAct(helix, arden))
    bench.playTurn()
    let rose = bench.rules.happenings.rose
    #expect(bench.wasTold(rose(arden, helix, .fair, .events, nil, nil), to: .actors(arden)))
    bench.when(Happenings.goodAct(helix, arden))
    bench.playTurn()
    #expect(bench.trust(of: arden, in: helix) > 520 && cables(bench).count == 1)
  }

  @Test func `what fell and was mended within the turn is no news`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.givenTrust(360, of: arden, in: helix)
    bench.given(bench.rules.parameters.ledger.badWeight, is: 1)
    bench.when(Happenings.shock(helix, arden, 1))
    bench.when(.seal)
    #expect(bench.trust(of: arden, in: helix) < 350)
    bench.when(Happenings.goodAct(helix, arden))
    bench.when(.reply)
    bench.when(Happenings.goodAct(helix, arden))
    bench.playTurn()
    #expect((350..<500).contains(bench.trust(of: arden, in: helix)))
    #expect(cables(bench).isEmpty)
  }

  @Test func `of many causes three are told, the first ones of the list`() throws {
    let bench = try DistrustBench.table()
    let (helix, elm) = (bench.helix, bench.elm)
    let pact = bench.givenPact(between: helix, elm)
    let text = bench.givenText(by: elm, joinedBy: [helix])
    bench.when(Happenings.partyLeft(elm, pact))
    bench.when(Happenings.textWithdrawn(elm, text))
    bench.when(charge(bench, by: elm, against: helix))
    bench.when(
      Happenings.foundWrong(elm, bench.arden, bench.givenIncident(by: elm, against: helix)))
    bench.when(.drift)
    let told = try #require(
      bench.told(bench.rules.happenings.fell).lazy.compactMap { bench.rules.happenings.fell($0) }
        .first { $0.0 == helix && $0.1 == elm })
    #expect([told.3, told.4, told.5] == [.deeds, .charges, .talks])
  }

  @Test func `tallies of causes add up in any order, and hold what they were given`() {
    for cause in TrustCause.allCases {
      #expect(TrustCause.causes(in: cause.once) == [cause])
      #expect(TrustCause.causes(in: 15 * cause.once) == [cause])
      #expect(TrustCause.tallies.contains(15 * cause.once))
    }
    let all = TrustCause.allCases.reduce(0) { $0 + $1.once }
    #expect(TrustCause.causes(in: all) == Array(TrustCause.allCases))
    #expect(TrustCause.causes(in: 0).isEmpty)
  }
}
