import ParleyRules
import Testing

@testable import ParleySimulation

@Suite("What seats could have done")
struct OccasionTests {
  private let report = Simulation(Fixture.setting(), isWatching: true).run(games: 3, jobs: 2)

  @Test("Whoever looks changes nothing, and sees every order that is given")
  func watching() {
    let plain = Simulation(Fixture.setting()).run(games: 3, jobs: 2)
    #expect(report.outcomes.map(\.digest) == plain.outcomes.map(\.digest))
    for use in report.uses {
      #expect(use.occasions?.isMissed == false, "\(use.title)")
    }
    #expect(plain.uses.allSatisfy { $0.occasions == nil })
  }

  @Test(
    "What the rules never take is never possible; what they always take is possible in each game")
  func never() throws {
    let uses = report.uses
    func occasion(_ title: String) throws -> Report.Occasion {
      try #require(uses.first { $0.title == title }?.occasions)
    }
    for title in ["respond none", "amend as-it-stands"] {
      #expect(try occasion(title).isNever, "\(title)")
    }
    for title in ["operate", "operate sabotage", "message", "propose", "attribute joint"] {
      #expect(try occasion(title).games.value == 1, "\(title)")
    }
    // Nobody can leave what does not stand yet.
    let leave = try occasion("denounce")
    #expect(leave.games.value > 0)
    #expect(report.outcomes.allSatisfy { $0.tally.occasions.max() ?? 0 <= $0.tally.chances })
  }
}
