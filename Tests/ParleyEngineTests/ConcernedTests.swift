import ParleyRules
import Testing

@testable import ParleyEngine

private typealias Bench = IncidentBench

/// A name on the roster is nobody's suspect, and judges nothing.
@Suite("Whom a matter concerns")
struct ConcernedTests {
  /// Something that Arden did to Boreal and nobody can see; Delta has lost its chair and its asset, and Boreal lists
  /// Arden and Echo.
  private func darkness() throws -> (bench: IncidentBench, incident: Row) {
    let bench = Bench()
    bench.world[.chairs, Row(0), Bench.delta] = 0
    bench.world[.assetOwner, Bench.port] = -1
    bench.decider.answers = { question, _, _ in question != .identify }
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.arden))
    bench.step(.surface)
    return (bench, try #require(bench.lens.rows(.incident).first))
  }

  private func suspects(_ actor: Row, _ incident: Row, _ bench: IncidentBench) -> [Row] {
    let dossier = bench.lens.dossier(of: actor, on: incident)
    return dossier.map { bench.lens.shares(in: $0).map(\.suspect).sorted { $0 < $1 } } ?? []
  }

  @Test("suspects are those the victim lists and those who have something in play")
  func listed() throws {
    let (bench, incident) = try darkness()
    #expect(suspects(Bench.boreal, incident, bench) == [Bench.arden, Bench.cassel, Bench.echo])
  }

  @Test("whoever a trace points at is a suspect from then on")
  func pointedAt() throws {
    let (bench, incident) = try darkness()
    let dossier = try #require(bench.lens.dossier(of: Bench.boreal, on: incident))
    bench.world[.belief, dossier, Bench.delta] += 1
    #expect(suspects(Bench.boreal, incident, bench).contains(Bench.delta))
    bench.world[.belief, dossier, Bench.delta] -= 9000
    #expect(!suspects(Bench.boreal, incident, bench).contains(Bench.delta), "cleared")
  }

  @Test(
    "a culprit that has nothing in play and is on nobody's list is listed no sooner than another")
  func hiddenCulprit() throws {
    let bench = Bench()
    bench.world[.chairs, Row(0), Bench.delta] = 0
    bench.world[.assetOwner, Bench.port] = -1
    bench.decider.answers = { question, _, _ in question != .identify }
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.delta))
    bench.step(.surface)
    let incident = try #require(bench.lens.rows(.incident).first)
    #expect(suspects(Bench.boreal, incident, bench) == [Bench.arden, Bench.cassel, Bench.echo])
    #expect(bench.belief(Bench.delta, on: incident, in: Bench.delta) == 9000, "it knows")
  }

  @Test("who has nothing in play makes up its mind about nothing that everybody hears of")
  func noDossier() throws {
    let (bench, incident) = try darkness()
    #expect(bench.lens.dossier(of: Bench.delta, on: incident) == nil)
    bench.world[.strikes, Bench.delta] = 100
    #expect(bench.lens.isConcerned(Bench.delta, by: incident), "it acts by a doctrine")
  }

  @Test("third parties sit in a forum with those it is about, or are of a camp with one of them")
  func thirdParties() throws {
    let (bench, incident) = try darkness()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    let charge = try #require(bench.lens.rows(.accusation).first)
    func jury() -> [Row] { bench.lens.thirdParties(to: charge) }
    #expect(jury() == [Bench.cassel], "Delta is no neighbour of either")
    bench.world[.camp, Bench.delta] = 1
    #expect(jury() == [Bench.cassel, Bench.delta])
    bench.world[.camp, Bench.delta] = 0
    bench.world[.chairs, Row(0), Bench.delta] = 1
    #expect(jury() == [Bench.cassel, Bench.delta])
    bench.world[.chairs, Row(0), Bench.arden] = 0
    bench.world[.chairs, Row(0), Bench.boreal] = 0
    #expect(
      jury() == [Bench.cassel], "none of those it is about sits there; Cassel is of Arden's camp")
  }
}
