import ParleyRules
import Testing

@testable import Opacity

/// The truth that comes out late. What becomes of those who were wrong is the core's, and tested
/// there (`ExposureTests`).
@Suite struct TruthTests {
  @Test func `the truth comes out after a wrong accusation has stood`() throws {
    let bench = try #require(Bench())
    bench.oracle.yes = [bench.rules.questions.truth]
    let incident = bench.incident()
    _ = bench.accusation(of: Bench.helix, for: incident)
    _ = bench.accusation(of: Bench.boreal, for: incident, by: Bench.cassel)
    bench.advance(.drift)
    #expect(bench.oracle.asked.isEmpty, "not in the turn itself")
    bench.world[.turn] += 2
    bench.advance(.drift)
    #expect(bench.oracle.asked.count == 1)
    #expect(bench.lens.row(.named, incident) == Bench.boreal)
    #expect(bench.told(bench.rules.happenings.truthOut).map(\.audience) == [.everybody])
    let dossier = try #require(bench.lens.dossier(of: Bench.cassel, on: incident))
    #expect(bench.lens[.belief, dossier, toward: Bench.boreal] == 9000)
    bench.advance(.drift)
    #expect(bench.told(bench.rules.happenings.truthOut).count == 1, "once is enough")
  }

  @Test func `a late truth is a trace that everybody holds`() throws {
    let bench = try #require(Bench())
    bench.oracle.yes = [bench.rules.questions.truth]
    let incident = bench.incident()
    _ = bench.accusation(of: Bench.helix, for: incident)
    bench.world[.turn] += 2
    bench.advance(.drift)
    let trace = try #require(Lens(bench.world, as: .everybody).traces(of: incident).first)
    #expect(bench.lens.row(.pointsAt, trace) == Bench.boreal)
    #expect(bench.lens[.traceWeight, trace] == 9000)
    #expect(bench.lens[.shownTurn, trace] > 0, "nobody can show or publish it as news")
  }

  @Test func `the truth may stay hidden`() throws {
    let bench = try #require(Bench())
    _ = bench.accusation(of: Bench.helix, for: bench.incident())
    bench.world[.turn] += 2
    bench.advance(.drift)
    #expect(bench.oracle.asked.count == 1)
    #expect(bench.happenings.isEmpty)
  }

  @Test func `all who are wrong about one thing are asked about once, and not in private`() throws {
    let bench = try #require(Bench())
    bench.oracle.yes = [bench.rules.questions.truth]
    let incident = bench.incident()
    _ = bench.accusation(of: Bench.helix, for: incident, by: Bench.arden, way: .private)
    bench.world[.turn] += 3
    bench.advance(.drift)
    #expect(bench.oracle.asked.isEmpty, "words in private shame nobody")
    bench.world[.turn] -= 3
    _ = bench.accusation(of: Bench.helix, for: incident)
    _ = bench.accusation(of: Bench.helix, for: incident, by: Bench.cassel, way: .joint)
    bench.world[.turn] += 3
    bench.advance(.drift)
    #expect(bench.oracle.asked.count == 1)
    #expect(bench.told(bench.rules.happenings.truthOut).count == 1)
  }

  @Test func `what was exposed before is not asked about again`() throws {
    let bench = try #require(Bench())
    let wrong = bench.accusation(of: Bench.helix, for: bench.incident())
    bench.world[.exposedWrong, wrong] = 1
    bench.world[.turn] += 3
    bench.advance(.drift)
    #expect(bench.oracle.asked.isEmpty)
  }

  @Test func `open books help the truth`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let wrong = bench.accusation(of: Bench.helix, for: incident)
    let truth = bench.rules.questions.truth
    #expect(bench.odds(truth, Subject(incident)).total == 500)
    bench.world[.answer, wrong] = Answer.openBooks.rawValue
    #expect(bench.odds(truth, Subject(incident)).total == 1500)
  }
}
