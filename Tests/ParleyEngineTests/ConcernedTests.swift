import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// A name on the roster is nobody's suspect, and judges nothing.
@Suite("Whom a matter concerns")
struct ConcernedTests {
  /// Something that was done to Boreal and nobody can see; Helix has lost its chair and its asset, and Boreal lists
  /// Arden and Echo.
  private func darkness(by culprit: (DeedBench) -> Ref<Actor> = { $0.arden }) throws
    -> (bench: DeedBench, incident: Ref<Incident>)
  {
    let bench = try DeedBench.deeds()
    bench.given(.chairs, of: bench.ring, toward: bench.helix, is: 0)
    bench.given(.assetOwner, of: bench.asset(of: bench.helix), is: nil)
    bench.whenDone(.sabotage, by: culprit(bench), against: bench.boreal)
    bench.when(.surface)
    return (bench, try bench.incident())
  }

  private func suspects(
    _ actor: Ref<Actor>, _ incident: Ref<Incident>, _ bench: DeedBench
  ) -> Set<Ref<Actor>> {
    let dossier = bench.truth.dossier(of: actor, on: incident)
    return Set(dossier.map { bench.truth.shares(in: $0).map(\.suspect) } ?? [])
  }

  @Test("suspects are those the victim lists and those who have something in play")
  func listed() throws {
    let (bench, incident) = try darkness()
    #expect(
      suspects(bench.boreal, incident, bench) == [bench.arden, bench.cassel, bench.echo])
  }

  @Test("whoever a trace points at is a suspect from then on")
  func pointedAt() throws {
    let (bench, incident) = try darkness()
    let dossier = try #require(bench.truth.dossier(of: bench.boreal, on: incident))
    let before = bench.truth[.belief, dossier, toward: bench.helix]
    bench.given(.belief, of: dossier, toward: bench.helix, is: before + 1)
    #expect(suspects(bench.boreal, incident, bench).contains(bench.helix))
    bench.given(.belief, of: dossier, toward: bench.helix, is: before - 8999)
    #expect(!suspects(bench.boreal, incident, bench).contains(bench.helix), "cleared")
  }

  @Test(
    "a culprit that has nothing in play and is on nobody's list is listed no sooner than another")
  func hiddenCulprit() throws {
    let (bench, incident) = try darkness { $0.helix }
    #expect(
      suspects(bench.boreal, incident, bench) == [bench.arden, bench.cassel, bench.echo])
    #expect(bench.belief(bench.helix, on: incident, in: bench.helix) == 9000, "it knows")
  }

  @Test("who has nothing in play makes up its mind about nothing that everybody hears of")
  func noDossier() throws {
    let (bench, incident) = try darkness()
    #expect(bench.truth.dossier(of: bench.helix, on: incident) == nil)
    bench.given(.strikes, of: bench.helix, is: 100)
    #expect(bench.truth.isConcerned(bench.helix, by: incident), "it acts by a doctrine")
  }

  @Test("third parties sit in a forum with those it is about, or are of a camp with one of them")
  func thirdParties() throws {
    let (bench, incident) = try darkness()
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    let charge = try bench.charge(against: bench.arden)
    func jury() -> Set<Ref<Actor>> { Set(bench.truth.thirdParties(to: charge)) }
    #expect(jury() == [bench.cassel], "Helix is no neighbour of either")
    bench.given(.camp, of: bench.helix, is: 1)
    #expect(jury() == [bench.cassel, bench.helix])
    bench.given(.camp, of: bench.helix, is: 0)
    bench.given(.chairs, of: bench.ring, toward: bench.helix, is: 1)
    #expect(jury() == [bench.cassel, bench.helix])
    bench.given(.chairs, of: bench.ring, toward: bench.arden, is: 0)
    bench.given(.chairs, of: bench.ring, toward: bench.boreal, is: 0)
    #expect(
      jury() == [bench.cassel], "none of those it is about sits there; Cassel is of Arden's camp")
  }
}
