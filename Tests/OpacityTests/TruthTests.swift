import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// The truth that comes out late. What becomes of those who were wrong is the core's, and tested
/// there (`ExposureTests`).
@Suite struct TruthTests {
  private func later(_ bench: OpacityBench, by turns: Int32) {
    bench.given(.turn, is: bench.truth[.turn] + turns)
  }

  @Test func `the truth comes out after a wrong accusation has stood`() throws {
    let bench = try OpacityBench.table()
    let (truth, truthOut) = (bench.rules.questions.truth, bench.rules.happenings.truthOut)
    bench.answers(truth, with: true)
    let (incident, boreal) = (bench.incident(), bench.boreal)
    bench.charge(against: bench.helix, over: incident)
    _ = bench.givenCharge(by: bench.cassel, against: boreal, over: incident)
    bench.when(.drift)
    #expect(bench.decisions.isEmpty, "not in the turn itself")
    later(bench, by: 1)
    bench.when(.drift)
    #expect(bench.asked(truth) == [truth(incident)])
    #expect(bench.truth[.named, incident] == boreal)
    #expect(bench.wasTold(truthOut(incident, boreal), to: .everybody))
    #expect(bench.belief(of: bench.cassel, in: boreal, over: incident) == 9000)
    later(bench, by: 1)
    bench.when(.drift)
    #expect(bench.told(truthOut).count == 1, "once is enough")
  }

  @Test func `a late truth is a trace that everybody holds`() throws {
    let bench = try OpacityBench.table()
    bench.answers(bench.rules.questions.truth, with: true)
    let incident = bench.incident()
    bench.charge(against: bench.helix, over: incident)
    later(bench, by: 2)
    bench.when(.drift)
    let trace = try #require(bench.seenByEverybody.traces(of: incident).first)
    #expect(bench.truth[.pointsAt, trace] == bench.boreal)
    #expect(bench.truth[.traceWeight, trace] == 9000)
    #expect(bench.truth[.traceSort, trace] == .plain)
    #expect(bench.truth[.shownTurn, trace] == 5, "nobody can show or publish it as news")
  }

  @Test func `the truth may stay hidden`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    bench.charge(against: bench.helix, over: incident)
    later(bench, by: 2)
    bench.when(.drift)
    #expect(bench.asked(bench.rules.questions.truth).count == 1)
    #expect(bench.allTold.isEmpty)
    #expect(bench.truth[.named, incident] == nil)
  }

  @Test func `all who are wrong about one thing are asked about once, and not in private`() throws {
    let bench = try OpacityBench.table()
    let truth = bench.rules.questions.truth
    bench.answers(truth, with: true)
    let incident = bench.incident()
    _ = bench.givenCharge(by: bench.arden, against: bench.helix, over: incident, .private)
    later(bench, by: 3)
    bench.when(.drift)
    #expect(bench.decisions.isEmpty, "words in private shame nobody")
    later(bench, by: -3)
    bench.charge(against: bench.helix, over: incident)
    _ = bench.givenCharge(by: bench.cassel, against: bench.helix, over: incident, .joint)
    later(bench, by: 3)
    bench.when(.drift)
    #expect(bench.asked(truth) == [truth(incident)])
    #expect(bench.told(bench.rules.happenings.truthOut).count == 1)
  }

  @Test func `what was exposed before is not asked about again`() throws {
    let bench = try OpacityBench.table()
    let wrong = bench.charge(against: bench.helix, over: bench.incident())
    bench.given(.exposedWrong, of: wrong, is: true)
    later(bench, by: 3)
    bench.when(.drift)
    #expect(bench.decisions.isEmpty)
  }

  @Test func `what nobody is wrong about, or is plain by now, stays as it is`() throws {
    let bench = try OpacityBench.table()
    let truth = bench.rules.questions.truth
    bench.answers(truth, with: true)
    let (right, plain, wrong) = (bench.incident(), bench.incident(), bench.incident())
    bench.charge(against: bench.boreal, over: right)
    bench.charge(against: bench.helix, over: plain)
    bench.given(.named, of: plain, is: bench.boreal)
    bench.charge(against: bench.helix, over: wrong)
    later(bench, by: 2)
    bench.when(.drift)
    #expect(bench.asked(truth) == [truth(wrong)])
    #expect(bench.truth[.named, right] == nil)
    #expect(bench.belief(of: bench.cassel, in: bench.boreal, over: right) == 0)
    #expect(bench.told(bench.rules.happenings.truthOut).count == 1)
  }

  @Test func `open books help the truth`() throws {
    let bench = try OpacityBench.table()
    let (incident, other) = (bench.incident(), bench.incident())
    let wrong = bench.charge(against: bench.helix, over: incident)
    let truth = bench.rules.questions.truth
    #expect(bench.odds(truth(incident)).total == 500)
    bench.given(.answer, of: wrong, is: .admit)
    #expect(bench.odds(truth(incident)).total == 500)
    bench.given(.answer, of: wrong, is: .openBooks)
    #expect(bench.odds(truth(incident)).total == 1500)
    #expect(bench.odds(truth(other)).total == 500, "the books of another matter")
  }
}
