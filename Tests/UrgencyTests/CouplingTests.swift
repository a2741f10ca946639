import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import Urgency

/// What reaches it from other obstacles by core words, and what is left without them.
@Suite struct CouplingTests {
  @Test func `without Distrust everybody is wary, and so everybody listens`() throws {
    let bench = try UrgencyBench.table(withCore: true)
    bench.when(try bench.warning(by: bench.arden))
    #expect([bench.arden, bench.boreal].map(bench.hurt) == [1, 1])
    #expect(bench.fault == nil)
  }

  @Test func `beside the others its lines stand beside theirs, each with its owner`() throws {
    let bench = try UrgencyBench.table(beside: UrgencyBench.others, withCore: true)
    let text = bench.bindingText(by: bench.boreal)
    let home = bench.home(of: bench.arden, text)
    #expect(home.value(of: bench.owner) == -750)
    #expect(home.lines.contains { $0.owner == "opacity" })
    bench.hurts(9, bench.arden)
    #expect(bench.home(of: bench.arden, text).total == home.total + 1750)
    #expect(bench.fault == nil)
  }

  @Test func `with it off nothing of it is anywhere`() throws {
    let roster = Roster(Obstacles.all.filter { $0.id != UrgencyRules.id })
    let vocabulary = roster.vocabulary
    #expect(!vocabulary.quantities.contains { $0.id.hasPrefix("urgency.") })
    #expect(!vocabulary.verbs.contains { ["warn", "drill", "reassure"].contains($0.id) })
    #expect(vocabulary.quantities.contains { $0.id == "actor.hurt" }, "hurt is the core's")
  }

  @Test func `a catastrophe of an inject is one, with the core and all the others`() throws {
    let bench = try UrgencyBench.table(beside: UrgencyBench.others, withCore: true)
    bench.whenInjected(
      .incident(
        Inject.Deed(of: .sabotage, by: "helix", at: "arden-grid", severity: 8)))
    #expect([bench.boreal, bench.cassel, bench.helix].allSatisfy { bench.hurt($0) == 9 })
    #expect(bench.hurt(bench.arden) >= 9)
    bench.when(.brief)
    #expect(bench.isOpen)
    bench.when(.drift)
    #expect(bench.hurt(bench.boreal) == 6, "the core's level and what the half-life takes")
    #expect(bench.fault == nil)
  }

  @Test func `a text tabled before the window keeps the core's one reading on the docket`() throws {
    let bench = try UrgencyBench.table(beside: UrgencyBench.others, withCore: true)
    let text = bench.bindingText(by: bench.arden)
    bench.given(.turn, is: 4)
    bench.hurts(8, bench.arden, bench.boreal)
    bench.when(.brief)
    #expect(bench.odds(Questions.readings(text)).value(of: bench.rules.terms.window) == -1)
    #expect(bench.fault == nil)
  }
}
