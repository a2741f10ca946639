import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// What words do once a text is signed, and when something is done to one.
@Suite struct ClarityTests {
  private func instalment(_ bench: TerminologyBench, _ agreement: Ref<Agreement>) throws
    -> WeighedOdds
  {
    let text = try #require(bench.truth[.agreementProposal, agreement])
    return bench.odds(Questions.implement(bench.arden, text, agreement, Instalment(code: 0)))
  }

  @Test func `an open word holds an instalment up, a settled one helps it along`() throws {
    let bench = try TerminologyBench.table()
    let (terms, agreement) = (bench.rules.terms, bench.vague(bench.arden, bench.boreal))
    #expect(try instalment(bench, agreement).value(of: terms.clarity.unclear) == -points(1) / 2)
    #expect(try instalment(bench, agreement).value(of: terms.clarity.clear) == nil)
    let text = try #require(bench.truth[.agreementProposal, agreement])
    bench.settled("attack", as: "effects", in: text)
    #expect(try instalment(bench, agreement).value(of: terms.clarity.unclear) == nil)
    #expect(try instalment(bench, agreement).value(of: terms.clarity.clear) == points(1) / 2)
  }

  @Test func `both stop at their limits`() throws {
    let bench = try TerminologyBench.table()
    let (rules, agreement) = (bench.rules, bench.vague(bench.arden, bench.boreal))
    bench.given(rules.parameters.clarity.unclear, is: points(3))
    #expect(try instalment(bench, agreement).value(of: rules.terms.clarity.unclear) == -points(1))
    let text = try #require(bench.truth[.agreementProposal, agreement])
    bench.settled("attack", as: "content", in: text)
    bench.given(rules.parameters.clarity.clear, is: points(3))
    #expect(try instalment(bench, agreement).value(of: rules.terms.clarity.clear) == points(1))
  }

  @Test func `with its own side, or with lists compared, nothing is unclear`() throws {
    let bench = try TerminologyBench.table()
    let terms = bench.rules.terms
    let own = bench.vague(bench.arden, bench.cassel)
    #expect(try instalment(bench, own).value(of: terms.clarity.unclear) == nil)
    let other = bench.vague(bench.arden, bench.boreal)
    bench.compared(bench.arden, bench.boreal)
    #expect(try instalment(bench, other).value(of: terms.clarity.unclear) == nil)
  }

  @Test func `the same act is an attack for one and an incident for another`() throws {
    let bench = try TerminologyBench.table()
    let terms = bench.rules.terms
    func odds(_ victim: Ref<Actor>, _ kind: OperationKind) -> WeighedOdds {
      let incident = bench.givenIncident(by: bench.helix, against: victim, kind)
      return bench.odds(Questions.retaliate(victim, incident))
    }
    #expect(odds(bench.cassel, .disruption).value(of: terms.clarity.attack) == points(1))
    #expect(odds(bench.cassel, .influence).value(of: terms.clarity.noAttack) == -points(1))
    #expect(odds(bench.boreal, .influence).value(of: terms.clarity.attack) == points(1))
    #expect(odds(bench.helix, .influence).isEmpty, "who has no doctrine takes it as it comes")
  }
}
