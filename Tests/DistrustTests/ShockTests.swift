import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// What falls between two from outside, and what is read of it.
@Suite struct ShockTests {
  @Test func `a shock is felt both ways, by its size, and by nobody else (H22, H24)`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    #expect(
      bench.written(after: Happenings.shock(cassel, helix, 2)) == [
        cassel.writes(-2000, about: helix, .events), helix.writes(-2000, about: cassel, .events),
      ])
    #expect(bench.trust(of: cassel, in: helix) == 180)
    #expect(bench.trust(of: helix, in: cassel) == 180)
    #expect(bench.written(after: Happenings.shock(cassel, helix, 0)).isEmpty)
  }

  @Test func `a shock is felt by the two even where nobody is told`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    bench.when(Happenings.shock(cassel, helix, 1), to: .whiteCell)
    bench.when(.drift)
    #expect(bench.trust(of: cassel, in: helix) == bench.trust(after: 0, bad: 1000))
  }

  @Test func `a good turn is booked by its receiver alone`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    #expect(
      bench.written(after: Happenings.goodAct(cassel, helix)) == [
        helix.writes(1000, about: cassel, .events)
      ])
    #expect(bench.trust(of: helix, in: cassel) == 560)
  }

  // MARK: What was promised

  /// How reluctant a party to a pact with Helix is, and after what came between it and whom.
  private func reluctance(
    _ bench: DistrustBench, of party: Ref<Actor>, under pact: Ref<Agreement>
  ) -> Int32? {
    guard let text = bench.truth[.agreementProposal, pact] else { return nil }
    return bench.odds(Questions.implement(party, text, pact, Instalment(code: 0)))
      .value(of: bench.rules.terms.promises.shaken)
  }

  @Test func `a shock of size 3 shakes what was agreed with the other for four turns (H22)`() throws
  {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    let pact = bench.givenPact(between: bench.arden, cassel, helix)
    let apart = bench.givenPact(between: cassel, bench.arden)
    bench.when(Happenings.shock(cassel, helix, 3))
    #expect(reluctance(bench, of: cassel, under: pact) == nil)
    bench.when(.seal)
    for _ in 1...4 {
      for (party, other) in [(cassel, helix), (helix, cassel)] {
        #expect(reluctance(bench, of: party, under: pact) == -1500)
        let text = try #require(bench.truth[.agreementProposal, pact])
        let odds = bench.odds(Questions.implement(party, text, pact, Instalment(code: 0)))
        #expect(odds.things(of: bench.rules.terms.promises.shaken) == [other])
      }
      #expect(reluctance(bench, of: bench.arden, under: pact) == nil, "what is between others")
      #expect(reluctance(bench, of: cassel, under: apart) == nil, "what binds others")
      bench.playTurn()
    }
    #expect(reluctance(bench, of: cassel, under: pact) == nil, "and no longer")
  }

  @Test func `by its size: two shake nothing, what falls in one turn is one, and there is a limit`()
    throws
  {
    let cases: [([Int32], Int32?)] = [
      ([2], nil), ([3], -1500), ([1, 2], -1500), ([2, 2], -1500), ([9], -1500),
    ]
    for (sizes, expected) in cases {
      let bench = try DistrustBench.table()
      let (cassel, helix) = (bench.cassel, bench.helix)
      let pact = bench.givenPact(between: cassel, helix)
      for size in sizes { bench.when(Happenings.shock(cassel, helix, size)) }
      bench.when(.seal)
      #expect(reluctance(bench, of: cassel, under: pact) == expected, "\(sizes)")
      bench.given(bench.rules.parameters.shock.most, is: 2000)
      let whole = expected.map { _ in -min(2000, 500 * sizes.reduce(0, +)) }
      #expect(reluctance(bench, of: cassel, under: pact) == whole, "\(sizes)")
    }
  }

  @Test func `the worst counts, who has left does not, and a small one takes nothing away`() throws
  {
    let bench = try DistrustBench.table()
    let (cassel, helix, elm) = (bench.cassel, bench.helix, bench.elm)
    let pact = bench.givenPact(between: cassel, helix, elm)
    bench.given(bench.rules.parameters.shock.most, is: 3000)
    bench.when(Happenings.shock(cassel, helix, 3))
    bench.when(Happenings.shock(elm, cassel, 4))
    bench.playTurn()
    #expect(reluctance(bench, of: cassel, under: pact) == -2000)
    bench.given(.standing, of: pact, toward: elm, is: .suspended)
    #expect(reluctance(bench, of: cassel, under: pact) == -2000, "who stands still has not left")
    bench.given(.standing, of: pact, toward: elm, is: .withdrawn)
    #expect(reluctance(bench, of: cassel, under: pact) == -1500)
    bench.when(Happenings.shock(cassel, helix, 1))
    bench.playTurn()
    #expect(reluctance(bench, of: cassel, under: pact) == -1500)
  }

  @Test func `nobody keeps a ledger about itself`() throws {
    let bench = try DistrustBench.table()
    let helix = bench.helix
    #expect(bench.written(after: Happenings.shock(helix, helix, 3)).isEmpty)
    #expect(bench.written(after: Happenings.goodAct(helix, helix)).isEmpty)
    #expect(bench.trust(of: helix, in: helix) == 450)
  }
}
