import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

@Suite("Bots play the game that is there")
struct PlayTests {
  /// In an invented ring of three a kind of order may be rarer; on the campaigns the proofs ask it of each kind.
  @Test("Every verb and every reply is given in one in twenty of the games in which it can be")
  func coverage() {
    let report = Simulation(Fixture.setting(), isWatching: true).run(games: 300, jobs: 2)
    print(report.text())
    for use in report.uses {
      // No umpire sits where bots play, who could give an argued move its odds; and no rule here says what words mean, so
      // that nothing would come of defining one.
      guard !["argue", "define"].contains(use.verb) else {
        #expect(use.occasions?.isNever == true && use.games.value == 0)
        continue
      }
      #expect(use.occasions?.isNever == false, "\(use.title)")
      #expect(use.games.value > 0, "\(use.title)")
      let isReply = ["answer", "vote"].contains(use.verb)
      #expect(use.kind != nil && !isReply || !use.isShunned, "\(use.title)")
    }
  }

  @Test(
    "A bot that works at its objectives meets more of them than legal chance in the same seat",
    arguments: ["arden", "boreal", "cassel"])
  func beatsChance(seat: String) throws {
    let comparison = Study(Fixture.setting(), games: 30, jobs: 2)
      .seating(Strategist(), in: seat, insteadOf: RandomBot())
    let place = try #require(Fixture.campaign.seats.firstIndex { $0.actor == seat })
    let line = comparison.line(seat) {
      Double($0.seats[place].objectivesMet) / Double($0.seats[place].objectives)
    }
    print(
      seat, "by chance", Digits.text(line.before.value, 2), "with sense",
      Digits.text(line.after.value, 2), "difference", Digits.text(line.difference.low, 2), "to",
      Digits.text(line.difference.high, 2))
    #expect(line.difference.low > 0)
  }

  @Test("Something is adopted by turn 4 in most games")
  func earlySuccess() {
    let report = Fixture.sixty
    let early = report.outcomes.count { (1...4).contains($0.firstAdoption) }
    #expect(early > 30)
  }

  @Test("Objectives are read from their conditions, also where they forbid")
  func goals() throws {
    let setting = Fixture.setting()
    let measure = try #require(setting.names.row(.measure, "visits"))
    let ring = try #require(setting.names.row(.forum, "ring"))
    let boreal = Brief(setting, seat: "boreal").goals
    #expect(boreal.wish(forClause: measure, in: ring) < 0)
    let arden = Brief(setting, seat: "arden")
    #expect(arden.goals.floor(of: .capital, for: arden.actor) == 5)
    #expect(arden.goals.accuses(row("boreal", setting))?.mustBeBelieved == true)
    #expect(Brief(setting, seat: "cassel").goals.isCareful)
  }

  private func row(_ id: String, _ setting: Setting) -> Row {
    setting.names.row(.actor, id) ?? .none
  }

  @Test("What obstacles count is counted")
  func metrics() throws {
    let report = Fixture.sixty
    let gestures = try #require(report.counted.first { $0.id == "gestures" })
    #expect(gestures.interval.value > 0)
  }
}
