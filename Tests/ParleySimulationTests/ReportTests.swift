import ParleyEngine
import ParleyRules
import Testing

@testable import ParleySimulation

@Suite("Reports")
struct ReportTests {
  let report = Simulation(Fixture.setting()).run(games: 6)

  @Test("The text fits a screen of 80 columns")
  func width() {
    for line in report.text().split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("One row a game under one header, all of the same width")
  func csv() {
    let rows = report.csv().split(separator: "\n")
    #expect(rows.count == 7)
    let widths = Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
    #expect(widths.count == 1)
  }

  @Test("Wilson's interval stays within 0 and 1 and has its known values")
  func wilson() {
    let none = Interval(share: 0, of: 10)
    #expect(none.low == 0)
    #expect(Digits.text(none.high, 4) == "0.2775")
    let half = Interval(share: 5, of: 10)
    #expect(Digits.text(half.low, 4) == "0.2366")
    #expect(Digits.text(half.high, 4) == "0.7634")
  }

  @Test("A mean's interval is that of the textbook")
  func mean() {
    let interval = Interval(mean: [1, 2, 3, 4, 5])
    #expect(interval.value == 3)
    #expect(Digits.text(interval.high - 3, 4) == "1.3859")
  }

  @Test("A count that cannot be below zero has no bound there, however rare it is")
  func counts() {
    let rare = [Double](repeating: 0, count: 19) + [1]
    #expect(Interval(mean: rare).low < 0)
    let interval = Interval(count: rare)
    #expect(interval.value == 0.05)
    #expect(interval.low > 0 && interval.low < 0.05 && interval.high > 0.05)
    // Nothing in ten games: at most z² / n, as Wilson's interval has it where shares are small.
    let none = Interval(count: [Double](repeating: 0, count: 10))
    #expect(none.low == 0)
    #expect(Digits.text(none.high, 4) == "0.3841")
    #expect(Interval(count: [3]).low > 0 && Interval(count: [3]).high > 3)
    // Where counts are many it is the textbook's.
    let many = (0..<400).map { Double(20 + $0 % 5) }
    #expect(abs(Interval(count: many).low - Interval(mean: many).low) < 0.01)
  }

  @Test("The mean of what has a range stays within it")
  func ranges() {
    let full = [Double](repeating: 10, count: 19) + [9]
    #expect(Interval(mean: full).high > 10)
    let interval = Interval(mean: full, within: 0...10)
    #expect(interval.high <= 10 && interval.high > interval.value)
    #expect(interval.low < interval.value && interval.low > 9)
    #expect(Interval(mean: [10, 10], within: 0...10).high == 10)
    // Wilson's share is the special case of noughts and ones, but for the spread of n - 1.
    let coins = (0..<200).map { Double($0 % 2) }
    let share = Interval(share: 100, of: 200)
    #expect(abs(Interval(mean: coins, within: 0...1).low - share.low) < 0.001)
  }

  @Test("No line of a report has a bound that its figure cannot reach")
  func possible() {
    for line in report.talks + report.incidents + report.seats + report.counted {
      #expect(line.interval.low >= 0, "\(line.id)")
      if line.isShare { #expect(line.interval.high <= 1, "\(line.id)") }
    }
    for use in report.uses {
      for interval in [use.games, use.chances] {
        #expect(interval.low >= 0 && interval.high <= 1, "\(use.title)")
      }
    }
  }

  @Test("A verb that comes in kinds is split by them: what was done is one of them, and no other")
  func kinds() throws {
    let uses = report.uses
    let operations = uses.filter { $0.verb == "operate" }.map(\.kind)
    #expect(
      operations == [
        nil, "espionage", "disruption", "influence", "sabotage", "implant", "preposition",
        "defence", "hunt-forward",
      ])
    #expect(
      uses.filter { $0.verb == "attribute" }.map(\.kind)
        == [nil, "private", "allies", "public", "joint"])
    #expect(uses.filter { $0.verb == "investigate" }.map(\.kind) == [nil])
    for verb in Set(uses.map(\.verb)) {
      let kinds = uses.filter { $0.verb == verb && $0.kind != nil }
      guard !kinds.isEmpty else { continue }
      let whole = try #require(uses.first { $0.verb == verb && $0.kind == nil })
      let sum = kinds.reduce(0) { $0 + $1.chances.value }
      #expect(sum >= whole.chances.value - 1e-9, "\(verb)")
      #expect(kinds.allSatisfy { $0.games.value <= whole.games.value }, "\(verb)")
    }
    #expect(report.text().contains("\n    hunt-forward "))
    #expect(report.json().contains("{\"verb\":\"attribute\",\"kind\":\"joint\",\"games\""))
  }

  @Test("What a campaign declares for the silent is not counted as somebody's choice")
  func silence() {
    var campaign = Fixture.campaign
    campaign.seats = campaign.seats.map {
      Campaign.Seat(actor: $0.actor, brief: "", defaults: ["invest"])
    }
    let setting = Setting(campaign: campaign, roster: Fixture.roster, seed: 1)
    let standing = StandingOrders(setting) { _, view, _, _ in
      var order = Order(Verbs.invest.number, by: view.actorRow)
      order.slots[0] = Skill.defence.rawValue
      return order
    }
    let report = Simulation(setting, bot: { _ in Still() }, standing: standing).run(games: 2)
    let invest = Int(Verbs.invest.number.number)
    #expect(report.outcomes.allSatisfy { $0.orders[invest] > 0 })
    for use in report.uses { #expect(use.games.value == 0, "\(use.title)") }
  }

  private struct Still: Bot {
    func sealedOrders(_ desk: Delegation) -> [Order] { [] }
    func floorActs(_ desk: Delegation) -> [Order] { [] }
    func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] { [] }
  }

  @Test("Seats, forums and counts are called what people call them, with the id beside")
  func names() {
    var campaign = Fixture.campaign
    campaign.actors[0] = Campaign.Named(id: "arden", title: Text("Arden", nl: "Ardenië"))
    campaign.forums[2] = Campaign.Named(id: "ring", title: Text("the Ring", nl: "de Ring"))
    let setting = Setting(campaign: campaign, roster: Fixture.roster, seed: 1)
    var report = Simulation(setting).run(games: 1)
    #expect(report.text(in: .dutch).contains("Ardenië (arden): gehaalde doelen"))
    #expect(report.text().contains("adopted in the Ring (ring)"))
    #expect(report.text().contains("gestures (gestures)"))
    report.bots = [("arden", .random)]
    #expect(report.text(in: .dutch).contains("random op arden"))
    #expect(report.json().contains("\"bots\":{\"arden\":\"random\"}"))
  }

  @Test("Numbers read the same everywhere")
  func digits() {
    #expect(Digits.text(0.05, 1) == "0.1")
    #expect(Digits.text(-0.004, 2) == "0.00")
    #expect(Digits.text(-1.25, 1) == "-1.3")
    #expect(Digits.text(12, 0) == "12")
    #expect(Digits.text(1e300, 2) == "out of range")
  }

  @Test("Ids are quoted for JSON")
  func quoting() { #expect(Report.quoted("a\"b\\\n\u{1}") == "\"a\\\"b\\\\\\n\\u0001\"") }
}

@Suite("Texts by strength and scope")
struct StrengthTallyTests {
  private let report = Fixture.sixty

  @Test("each text that was adopted is counted once, and none comes further than it came")
  func once() {
    for game in report.outcomes {
      let all = Strength.allCases.map { game.texts[$0] }
      #expect(all.reduce(0) { $0 + $1.adopted } == game.adoptions)
      for fate in all { #expect(fate.adopted >= fate.inForce && fate.inForce >= fate.kept) }
    }
    #expect(report.outcomes.contains { $0.texts[.thin].kept > 0 })
    #expect(report.outcomes.contains { $0.texts[.thick].adopted > $0.texts[.thick].kept })
  }

  @Test("text, JSON and CSV say the same, for each strength and scope of the campaign's forums")
  func figures() throws {
    // The fixture has a council of many and a line between two.
    #expect(report.scopes == [.regional, .bilateral])
    let lines = report.strengths
    #expect(lines.count == 3 * report.scopes.count * 3 * 2)
    let line = try #require(lines.first { $0.id == "thin-regional-kept" })
    let sum = report.outcomes.reduce(0) { $0 + $1.texts[.thin, .regional].kept }
    #expect(line.interval.value == Double(sum) / 60)
    #expect(report.json().contains("\"id\":\"thin-regional-kept-games\""))
    let rows = report.csv().split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = try #require(rows[0].firstIndex(of: "thin_regional_kept"))
    #expect(rows.dropFirst().reduce(0) { $0 + (Int($1[column]) ?? 0) } == sum)
    for language in Language.allCases {
      #expect(report.text(in: language).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
    #expect(report.text().contains("thick, bilateral"))
    #expect(report.text(in: .dutch).contains("dik, bilateraal"))
  }
}
