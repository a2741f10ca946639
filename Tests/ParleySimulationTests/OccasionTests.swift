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

  @Test("What a verb never takes is in no table, and not because nobody looked")
  func never() {
    let plain = Simulation(Fixture.setting()).run(games: 3, jobs: 2)
    for title in ["respond none", "amend as-it-stands"] {
      #expect(!report.uses.contains { $0.title == title }, "\(title)")
      #expect(!plain.uses.contains { $0.title == title }, "\(title)")
      #expect(!plain.text().contains(title.split(separator: " ").last ?? "?"), "\(title)")
    }
    // Silence and an abstention are the first of their words too, and are said.
    for title in ["answer silence", "vote abstain", "respond statement", "amend add"] {
      #expect(report.uses.contains { $0.title == title }, "\(title)")
    }
  }

  @Test("What the rules always take is possible in each game")
  func always() throws {
    let uses = report.uses
    func occasion(_ title: String) throws -> Report.Occasion {
      try #require(uses.first { $0.title == title }?.occasions)
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
