import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What standing collection brings, and what it risks.
@Suite struct EspionageTests {
  /// Arden sits in Boreal's asset.
  private func inside() throws -> DeedBench {
    let bench = try DeedBench.deeds()
    bench.whenDone(.espionage, by: bench.arden, against: bench.boreal)
    bench.nextTurn()
    return bench
  }

  @Test func aSourceTellsItsOwnerAloneWhatTheTargetHas() throws {
    let bench = try inside()
    bench.given(.budget, of: bench.boreal, is: 7)
    bench.when(.finish)
    let asset = bench.asset(of: bench.boreal)
    #expect(
      bench.wasTold(Happenings.purseRead(asset, bench.boreal, 7), to: .actors(bench.arden)))
    #expect(bench.told(Happenings.homeRead).isEmpty, "nothing is on the docket")
    bench.when(.finish)
    #expect(bench.told(Happenings.purseRead).count == 2, "each turn")
  }

  @Test func aSourceThatWasFoundTellsNothingMore() throws {
    let bench = try inside()
    bench.answers(Questions.spot, with: true)
    bench.when(.spy)
    bench.when(.finish)
    #expect(bench.told(Happenings.purseRead).isEmpty)
  }

  /// From the sum that play draws on.
  @Test("T-ESP-1: a hazard of 5 % a turn, 33.66 % within eight")
  func aFootholdRunsFivePercentATurn() throws {
    let bench = try inside()
    let foothold = try #require(bench.truth.all(Foothold.self).first)
    let hazard = bench.odds(Questions.spot(foothold)).chance
    #expect(abs(hazard - 0.05) < 0.0005)
    var kept = 1.0
    for _ in 0..<8 { kept *= 1 - hazard }
    #expect(abs(1 - kept - 0.3366) < 0.003)
  }
}
