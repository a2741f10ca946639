import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

@Suite("Bot games are repeatable")
struct PlayoutTests {
  let simulation = Simulation(Fixture.setting())

  @Test("Any number of jobs gives the same bytes")
  func jobs() {
    let one = simulation.run(games: 7, jobs: 1)
    for jobs in [2, 3, 40] {
      let other = simulation.run(games: 7, jobs: jobs)
      #expect(other.csv() == one.csv())
      #expect(other.json() == one.json())
      #expect(other.text() == one.text())
    }
  }

  @Test("The first ten of forty games are the ten games of a run of ten")
  func prefix() {
    let ten = simulation.run(games: 10, jobs: 2).outcomes
    let forty = simulation.run(games: 40, jobs: 2).outcomes
    #expect(Array(forty.prefix(10)) == ten)
    #expect(Array(Fixture.sixty.outcomes.prefix(40)) == forty)
  }

  @Test("What was done in a game, done again without the bots, comes to the same")
  func replayed() {
    let playout = Playout(Fixture.setting())
    for number in 0..<3 {
      let (moves, outcome) = playout.record(number)
      #expect(playout.replay(number, moves).digest == outcome.digest)
      #expect(playout.replay(number, Moves()).digest != outcome.digest)
    }
  }

  @Test("Another seed plays other games")
  func seeds() {
    let other = Simulation(Fixture.setting(seed: 2021)).run(games: 5)
    #expect(other.outcomes.map(\.digest) != simulation.run(games: 5).outcomes.map(\.digest))
  }

  @Test("No game runs into a fault of the rules, and none is the same as another")
  func sound() {
    let report = Fixture.sixty
    #expect(report.faults == [])
    #expect(Set(report.outcomes.map(\.digest)).count == 60)
  }

  @Test("Legal chance alone runs into no fault either")
  func chaos() {
    let report = Simulation(Fixture.setting(), bot: { _ in RandomBot() }).run(games: 60, jobs: 2)
    #expect(report.faults == [])
  }

  @Test("Every subset of obstacles plays")
  func subsets() {
    for without in [[], ["distrust"], ["opacity"], ["distrust", "opacity"]] {
      let report = Simulation(Fixture.setting(without: without)).run(games: 3)
      #expect(report.faults == [])
      #expect(report.without == without)
    }
  }

  @Test("Silent turns run under the seats' declared defaults")
  func defaults() {
    var campaign = Fixture.campaign
    campaign.seats = campaign.seats.map {
      Campaign.Seat(actor: $0.actor, brief: "", defaults: ["invest defence"])
    }
    let setting = Setting(campaign: campaign, roster: Fixture.roster, seed: 1)
    let standing = StandingOrders(setting) { line, view, _, _ in
      var order = Order(Verbs.invest.number, by: view.actorRow)
      order.slots[0] = Skill.defence.rawValue
      return line == "invest defence" ? order : nil
    }
    let still = Simulation(setting).run(games: 3).outcomes
    let kept = Simulation(setting, standing: standing).run(games: 3).outcomes
    let invest = Int(Verbs.invest.number.number)
    for (a, b) in zip(still, kept) { #expect(b.orders[invest] > a.orders[invest]) }
  }
}
