import ParleyRules
import Testing

@testable import ParleyEngine

/// What standing collection brings, and what it risks.
@Suite struct EspionageTests {
  private typealias Bench = IncidentBench

  private func inside() throws -> (Bench, EspionageHappenings) {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.espionage, at: Bench.grid, by: Bench.arden))
    bench.nextTurn()
    return (bench, try #require(bench.rules(OperationRules.self)).told)
  }

  @Test func aSourceTellsItsOwnerAloneWhatTheTargetHas() throws {
    let (bench, told) = try inside()
    bench.world[.budget, Bench.boreal] = 7
    bench.step(.finish)
    let cable = try #require(bench.told.first { $0.kind == told.purse })
    #expect(cable.row(1) == Bench.boreal && cable[2] == 7)
    #expect(cable.audience == .only(ActorSet(Bench.arden)))
    #expect(bench.count(told.home) == 0, "nothing is on the docket")
    bench.step(.finish)
    #expect(bench.count(told.purse) == 2, "each turn")
  }

  @Test func aSourceThatWasFoundTellsNothingMore() throws {
    let (bench, told) = try inside()
    bench.decider.answers = { question, _, _ in question == .spot }
    bench.step(.spy)
    bench.step(.finish)
    #expect(bench.count(told.purse) == 0)
  }

  /// From the sum that play draws on.
  @Test("T-ESP-1: a hazard of 5 % a turn, 33.66 % within eight")
  func aFootholdRunsFivePercentATurn() throws {
    let (bench, _) = try inside()
    let foothold = try #require(bench.lens.rows(.foothold).first)
    let odds = bench.weigh(.spot, Subject(foothold))
    let hazard = Double(odds.threshold) / 4_294_967_296
    #expect(abs(hazard - 0.05) < 0.0005)
    var kept = 1.0
    for _ in 0..<8 { kept *= 1 - hazard }
    #expect(abs(1 - kept - 0.3366) < 0.003)
  }
}
