import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// The false flag, and what is asked of a laboratory.
@Suite struct OrderTests {
  @Test func `a flag marks the incident and the foothold`() throws {
    let bench = try OpacityBench.table()
    let order = bench.operation(.disruption, at: bench.boreal, under: bench.cassel)
    let key = bench.key(of: order)
    let incident = bench.given(Incident.self, key: Incident.key(broughtAboutBy: key))
    let foothold = bench.given(Foothold.self, key: Foothold.key(broughtAboutBy: key))
    let (other, beside) = (bench.incident(), bench.given(Foothold.self))
    #expect(bench.when(order) == nil)
    #expect(bench.truth[.flag, incident] == bench.cassel)
    #expect(bench.truth[.footholdFlag, foothold] == bench.cassel)
    #expect(bench.truth[.flag, other] == nil, "what another order brought about")
    #expect(bench.truth[.footholdFlag, beside] == nil)
  }

  @Test func `an operation under no flag is none of its business`() throws {
    let bench = try OpacityBench.table()
    let order = bench.operation(.disruption, at: bench.boreal)
    bench.given(Incident.self, key: Incident.key(broughtAboutBy: bench.key(of: order)))
    let before = bench.fingerprint
    bench.when(.operate, with: order)
    #expect(bench.fingerprint == before)
    bench.when(.operate, with: order.saying(bench.cassel, in: bench.rules.orders.flag))
    #expect(bench.fingerprint != before, "and the same one under a flag is")
  }

  @Test func `a false flag is refused where it makes no sense, and costs a point of budget`() throws
  {
    let bench = try OpacityBench.table()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    func refusal(
      _ kind: OperationKind, at target: Ref<Actor>, under flag: Ref<Actor>? = nil
    ) -> String? {
      bench.refusal(of: bench.operation(kind, at: target, under: flag))?.code
    }
    #expect(refusal(.influence, at: boreal) == nil)
    #expect(refusal(.influence, at: boreal, under: cassel) == nil)
    #expect(refusal(.influence, at: boreal, under: arden) == "opacity.flag-yourself")
    #expect(refusal(.influence, at: boreal, under: boreal) == "opacity.flag-victim")
    #expect(refusal(.defence, at: arden, under: boreal) == "opacity.flag-for-nothing")
    let plain = bench.price(of: bench.operation(.influence, at: boreal)).budget
    let flagged = bench.price(of: bench.operation(.influence, at: boreal, under: cassel)).budget
    #expect(flagged == plain + 1)
  }

  @Test func `candidates for a flag are all others but the victim`() throws {
    let bench = try OpacityBench.table()
    func candidates(_ order: Order) -> Set<Ref<Actor>> {
      Set(bench.candidates(Actor.self, for: "flag", of: order))
    }
    #expect(
      candidates(bench.operation(.sabotage, at: bench.boreal)) == [bench.cassel, bench.helix])
    #expect(candidates(bench.operation(.defence, at: bench.arden)).isEmpty)
  }

  @Test func `a flag is typed with its word, behind the operation`() throws {
    let bench = try OpacityBench.table()
    let line = "operate disruption at boreal-grid flag cassel"
    let order = try bench.order(by: bench.arden, typed: line)
    #expect(bench.rules.orders.flag[order] == bench.cassel)
    #expect(
      bench.key(of: order) == bench.key(of: bench.operation(.disruption, at: bench.boreal)),
      "the flag is not in the key")
    #expect(try bench.when(bench.arden, types: line) == nil)
    #expect(throws: (any Error).self) { try bench.when(bench.arden, types: "operate flag") }
  }
}
