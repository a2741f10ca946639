import ParleyRules
import Testing

@testable import Opacity

@Suite struct TruthTests {
  @Test func `a wrong accusation costs its maker when the truth comes out`() throws {
    let bench = try #require(Bench())
    let rules = bench.rules
    bench.oracle.yes = [rules.questions.truth]
    let incident = bench.incident()
    let wrong = bench.accusation(of: Bench.helix, for: incident)
    let right = bench.accusation(of: Bench.boreal, for: incident, by: Bench.cassel)
    bench.advance(.drift)
    #expect(bench.oracle.asked.isEmpty, "not before two turns have passed")
    bench.world[.turn] += 2
    bench.advance(.drift)
    #expect(bench.oracle.asked.count == 1)
    #expect(bench.world[.exposedWrong, wrong] == 1)
    #expect(bench.world[.exposedWrong, right] == 0)
    #expect(bench.world[.capital, Bench.arden] == 3)
    #expect(bench.world[.capital, Bench.cassel] == 5)
    #expect(bench.told(.foundWrong).map(\.audience) == [.everybody])
    #expect(bench.lens.row(.named, incident) == Bench.boreal)
    let dossier = try #require(bench.lens.dossier(of: Bench.cassel, on: incident))
    #expect(bench.lens[.belief, dossier, toward: Bench.boreal] == 9000)
    bench.advance(.drift)
    #expect(bench.told(.foundWrong).count == 1, "once is enough")
  }

  @Test func `the truth may stay hidden`() throws {
    let bench = try #require(Bench())
    let wrong = bench.accusation(of: Bench.helix, for: bench.incident())
    bench.world[.turn] += 2
    bench.advance(.drift)
    #expect(bench.oracle.asked.count == 1)
    #expect(bench.world[.exposedWrong, wrong] == 0 && bench.happenings.isEmpty)
  }

  @Test func `all who are wrong about one thing are asked about once and all pay`() throws {
    let bench = try #require(Bench())
    bench.oracle.yes = [bench.rules.questions.truth]
    let incident = bench.incident()
    _ = bench.accusation(of: Bench.helix, for: incident)
    let joint = bench.accusation(of: Bench.helix, for: incident, by: Bench.cassel, way: .joint)
    bench.world[.partner, joint] = Bench.boreal.number
    _ = bench.accusation(of: Bench.helix, for: incident, by: Bench.arden, way: .private)
    bench.world[.turn] += 3
    bench.advance(.drift)
    #expect(bench.oracle.asked.count == 1)
    #expect(bench.told(.foundWrong).map { $0.row(0) } == [Bench.arden, Bench.cassel, Bench.boreal])
    #expect(bench.told(bench.rules.happenings.truthOut).count == 1)
    #expect(bench.world[.capital, Bench.arden] == 3, "words in private shame nobody")
    #expect(bench.world[.capital, Bench.boreal] == 3, "a partner stands for them too")
  }

  @Test func `the culprit's own admission settles it at once`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let wrong = bench.accusation(of: Bench.helix, for: incident)
    let other = bench.accusation(of: Bench.boreal, for: incident, by: Bench.cassel)
    bench.world[.answer, other] = Answer.admit.rawValue
    bench.advance(.drift)
    #expect(bench.world[.exposedWrong, wrong] == 1)
    #expect(bench.oracle.asked.isEmpty)
  }

  @Test func `plain evidence shown in public settles it at once`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let wrong = bench.accusation(of: Bench.helix, for: incident)
    let plain = bench.trace(of: incident, at: Bench.boreal, .plain, weight: 9000)
    bench.advance(.drift)
    #expect(bench.world[.exposedWrong, wrong] == 0, "it is still in a drawer")
    bench.world.learn(.trace, plain, by: .everybody)
    bench.advance(.drift)
    #expect(bench.world[.exposedWrong, wrong] == 1)
  }

  @Test func `open books help the truth`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let wrong = bench.accusation(of: Bench.helix, for: incident)
    let truth = bench.rules.questions.truth
    #expect(bench.odds(truth, Subject(incident)).total == -2500)
    bench.world[.answer, wrong] = Answer.openBooks.rawValue
    #expect(bench.odds(truth, Subject(incident)).total == -1500)
  }
}
