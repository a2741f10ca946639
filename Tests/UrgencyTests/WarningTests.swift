import ParleyRules
import ParleyTesting
import Testing

@testable import Urgency

/// Warnings, and calm at home.
@Suite struct WarningTests {
  @Test func `a warning is felt by those at home and by key members who are wary or better`() throws
  {
    let bench = try UrgencyBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.given(.trust, of: boreal, toward: arden, is: 350)
    let warning = try bench.warning(by: arden)
    #expect(bench.price(of: warning) == Price())
    #expect(bench.when(warning) == nil)
    #expect([arden, boreal].map(bench.hurt) == [1, 1])
    #expect([bench.cassel, bench.helix].map(bench.hurt) == [0, 0], "no key members")
    let told = try #require(bench.told(bench.rules.happenings.warned).first)
    #expect(told.isPublic && bench.told(bench.rules.happenings.yawned).isEmpty)
  }

  @Test func `who distrusts the speaker does not listen`() throws {
    let bench = try UrgencyBench.table()
    bench.given(.trust, of: bench.boreal, toward: bench.arden, is: 349)
    bench.when(try bench.warning(by: bench.arden))
    #expect([bench.arden, bench.boreal].map(bench.hurt) == [1, 0])
  }

  /// The turns after a warning, with a fire in one of them or none.
  private func warned(withFireIn turn: Int32?, of severity: Int32 = 4) throws -> UrgencyBench {
    let bench = try UrgencyBench.table()
    bench.when(try bench.warning(by: bench.arden))
    for now in Int32(3)...5 {
      bench.given(.turn, is: now)
      if now == turn { bench.catastrophe(of: severity, hitting: bench.boreal) }
      bench.when(.bulletin)
    }
    return bench
  }

  @Test func `a warning without a fire within two turns is held against its speaker`() throws {
    for (turn, severity) in [(nil, 4), (4, 3)] as [(Int32?, Int32)] {
      let bench = try warned(withFireIn: turn, of: severity)
      #expect(bench.truth[bench.rules.state.cried, bench.arden] == 1)
      #expect(
        bench.wasTold(bench.rules.happenings.criedWolf(bench.arden, bench.ring), to: .everybody))
      #expect(bench.told(bench.rules.happenings.borneOut).isEmpty)
      #expect(bench.refusal(of: try bench.warning(by: bench.arden)) == nil, "it stands no more")
    }
  }

  @Test func `one that comes true is not, in whichever of its turns`() throws {
    for turn in Int32(3)...5 {
      let bench = try warned(withFireIn: turn)
      #expect(bench.truth[bench.rules.state.cried, bench.arden] == 0)
      #expect(
        bench.wasTold(bench.rules.happenings.borneOut(bench.arden, bench.ring), to: .everybody))
      #expect(bench.told(bench.rules.happenings.criedWolf).isEmpty)
    }
  }

  @Test func `the next warning of one who cried wolf calms, until it comes true`() throws {
    let bench = try UrgencyBench.table()
    let (arden, boreal, cried) = (bench.arden, bench.boreal, bench.rules.state.cried)
    bench.given(cried, of: arden, is: 2)
    bench.hurts(4, arden, boreal)
    bench.when(try bench.warning(by: arden))
    #expect([arden, boreal].map(bench.hurt) == [3, 3])
    #expect(bench.told(bench.rules.happenings.yawned).count == 1)
    bench.catastrophe(of: 5, hitting: boreal)
    bench.when(.bulletin)
    #expect(bench.truth[cried, arden] == 0, "its name is restored")
  }

  @Test func `a fire at the door of one who was not warned bears nothing out`() throws {
    let bench = try UrgencyBench.table()
    bench.when(try bench.warning(by: bench.arden))
    bench.catastrophe(of: 5, hitting: bench.cassel)
    bench.when(.bulletin)
    #expect(bench.told(bench.rules.happenings.borneOut).isEmpty)
  }

  @Test func `a second warning waits for the first, and one speaks where one sits`() throws {
    let bench = try UrgencyBench.table()
    let before = bench.fingerprint
    #expect(bench.when(try bench.warning(by: bench.arden, in: bench.hall)) == .noVoiceToWarn)
    #expect(bench.fingerprint == before)
    #expect(
      bench.candidates(Forum.self, for: "in", of: try bench.warning(by: bench.arden)) == [
        bench.ring
      ])
    bench.when(try bench.warning(by: bench.arden))
    #expect(bench.when(try bench.warning(by: bench.arden)) == .warningStands)
    #expect(bench.when(try bench.warning(by: bench.boreal)) == nil, "others may")
    bench.given(.sitsFrom, of: bench.ring, is: 9)
    #expect(bench.refusal(of: try bench.warning(by: bench.cassel)) != nil, "nor before it sits")
    bench.given(.guests, of: bench.hall, toward: bench.cassel, is: true)
    #expect(bench.refusal(of: try bench.warning(by: bench.cassel, in: bench.hall)) == nil)
  }

  @Test func `to reassure takes two levels and a point of capital, and something to be calmed`()
    throws
  {
    let bench = try UrgencyBench.table()
    let order = bench.rules.orders.reassure.order(by: bench.arden)
    let before = bench.fingerprint
    #expect(bench.when(order) == .calmAlready)
    #expect(bench.fingerprint == before)
    #expect(bench.price(of: order) == Price(capital: 1))
    bench.hurts(7, bench.arden, bench.boreal)
    #expect(try bench.when(bench.arden, types: "reassure") == nil)
    #expect([bench.arden, bench.boreal].map(bench.hurt) == [5, 7])
    #expect(bench.wasTold(bench.rules.happenings.reassured(bench.arden), to: .everybody))
    bench.when(.reply)
    #expect(!bench.isOpen, "one who keeps calm keeps the window shut")
  }
}
