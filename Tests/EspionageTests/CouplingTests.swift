import Distrust
import Opacity
import ParleyRules
import ParleyTesting
import Testing

@testable import Espionage

/// What it does beside others, through words of the core alone, and what is left where they are off.
@Suite struct CouplingTests {
  @Test func `in the fog spying passes for preparation in 19 of 20, and mostly shows without`()
    throws
  {
    for others: [any Module.Type] in [[], [OpacityRules.self]] {
      let bench = try EspionageBench.table(beside: others)
      let source = bench.source(of: bench.arden, at: bench.boreal)
      let shows = bench.odds(Questions.intent(bench.boreal, source)).chance
      #expect(others.isEmpty ? shows > 0.99 : abs(shows - 0.05) < 0.005, "\(shows)")
    }
  }

  @Test func `an expulsion is a bad act on both ledgers; without them trust stands`() throws {
    for others: [any Module.Type] in [[], [DistrustRules.self]] {
      let bench = try EspionageBench.table(beside: others)
      let (arden, boreal) = (bench.arden, bench.boreal)
      let before = bench.truth[.trust, arden, toward: boreal]
      bench.find(of: boreal, with: arden)
      #expect(bench.when(bench.rules.orders.expel.order(by: arden, boreal)) == nil)
      bench.when(.drift)
      for (a, b) in [(arden, boreal), (boreal, arden)] {
        #expect((bench.truth[.trust, a, toward: b] < before) == !others.isEmpty)
      }
      #expect(bench.fault == nil)
    }
  }

  @Test func `what was found weighs its two turns with nobody else on`() throws {
    let bench = try EspionageBench.table()
    let text = bench.givenText(bench.measure(.transparency), by: bench.boreal)
    let before = bench.home(bench.arden, of: text).total
    bench.find(of: bench.boreal, with: bench.arden)
    #expect(bench.home(bench.arden, of: text).total == before - points(2))
  }

  @Test func `the whole way: it signs, is read, breaks, and is said to have broken its word`()
    throws
  {
    let bench = try EspionageBench.table(beside: [DistrustRules.self, OpacityRules.self])
    let (arden, boreal) = (bench.arden, bench.boreal)
    let measure = bench.measure(.constraint)
    bench.given(bench.state.bars, of: measure, is: .all)
    let pact = bench.pact(measure, between: arden, and: boreal)
    bench.source(of: boreal, at: arden)
    bench.source(of: arden, at: boreal, for: .compliance)
    bench.answers(bench.rules.questions.sees, with: true)
    bench.when(.implement)
    bench.when(.finish)
    bench.nextTurn()
    let seen = bench.rules.happenings.complianceRead(
      bench.asset(of: boreal), boreal, pact, .breach)
    #expect(bench.wasTold(seen, to: .actors(arden)))
    #expect(bench.seen(by: arden).hasSuspected(arden, breachBy: boreal, of: pact))
    #expect(bench.truth[.broken, pact, toward: arden] == 3, "and so has whoever looked")
    #expect(bench.fault == nil)
  }
}
