import ParleyRules
import Testing

@testable import ParleyEngine

/// What standing collection brings, and what it risks.
@Suite struct EspionageTests {
  private typealias Bench = IncidentBench

  private func inside() -> Bench {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.espionage, at: Bench.grid, by: Bench.arden))
    bench.nextTurn()
    return bench
  }

  @Test func aSourceTellsItsOwnerAloneWhatTheTargetHas() throws {
    let bench = inside()
    bench.world[.budget, Bench.boreal] = 7
    bench.step(.finish)
    let cable = try #require(bench.told.first { Happenings.purseRead($0) != nil })
    let (_, whose, budget) = try #require(Happenings.purseRead(cable))
    #expect(whose == Ref(Bench.boreal) && budget == 7)
    #expect(cable.audience == .only(ActorSet(Bench.arden)))
    #expect(bench.count(Happenings.homeRead.erased) == 0, "nothing is on the docket")
    bench.step(.finish)
    #expect(bench.count(Happenings.purseRead.erased) == 2, "each turn")
  }

  @Test func aSourceThatWasFoundTellsNothingMore() {
    let bench = inside()
    bench.decider.answers = { question, _, _ in question == .spot }
    bench.step(.spy)
    bench.step(.finish)
    #expect(bench.count(Happenings.purseRead.erased) == 0)
  }

  /// From the sum that play draws on.
  @Test("T-ESP-1: a hazard of 5 % a turn, 33.66 % within eight")
  func aFootholdRunsFivePercentATurn() throws {
    let bench = inside()
    let foothold = try #require(bench.lens.rows(.foothold).first)
    let odds = bench.weigh(.spot, Subject(foothold))
    let hazard = Double(odds.threshold) / 4_294_967_296
    #expect(abs(hazard - 0.05) < 0.0005)
    var kept = 1.0
    for _ in 0..<8 { kept *= 1 - hazard }
    #expect(abs(1 - kept - 0.3366) < 0.003)
  }
}
