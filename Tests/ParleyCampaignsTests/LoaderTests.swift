import ParleyRules
import Testing

@testable import ParleyCampaigns

/// What becomes of a sound campaign.
@Suite struct LoaderTests {
  private func loaded(_ text: String = Desk.campaign) throws -> Campaign {
    let desk = try Desk(["campaign.yaml": text])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told.map(\.description) == [])
    return try #require(campaign)
  }

  private func cell(
    _ campaign: Campaign, _ id: String, _ first: String? = nil, _ second: String? = nil
  )
    -> Campaign.Cell?
  {
    campaign.cells.first {
      Roster.table.vocabulary[$0.quantity].id == id && $0.first == first && $0.second == second
    }
  }

  @Test func everythingIsTakenUp() throws {
    let campaign = try loaded()
    #expect(campaign.id == "two-states")
    #expect(campaign.actors.map(\.id) == ["arden", "boreal", "ngo"])
    #expect(campaign.waits == [.orders, .negotiation])
    #expect(campaign.orders == [1, 2])
    #expect(campaign.seats.map(\.actor) == ["arden", "boreal"])
    #expect(campaign.seats[0].defaults == ["operate defence grid"])
    #expect(campaign.objectives.map(\.id) == ["a-line", "l-doing"])
    #expect(
      campaign.objectives[0].when
        == .all([
          .adopted(measure: "line", forum: nil, lead: nil, tier: nil), .not(.wrong(by: "arden")),
        ]))
    #expect(campaign.measures[0].about.english == "Permits: Much.\nRequires: Little.")
    #expect(campaign.lessons.map(\.typed) == ["?"])
    #expect(
      campaign.endings.map(\.when) == [
        .level(quantity: "actor.capital", of: "arden", toward: nil, atLeast: 5, atMost: nil)
      ])
    #expect(campaign.references == ["A book"])
  }

  @Test func whatIsInForceIsReadLikeWhatIsAdopted() throws {
    let change = ("adopted: {measure: line}", "in-force: {measure: line, forum: ring}")
    #expect(try Desk.changing(change.0, to: change.1).isEmpty)
    let wrong = try Desk.changing(change.0, to: "in-force: {measure: lnie}")
    #expect(wrong.first?.contains("error [unknown]: there is no measure \"lnie\"") == true)
    let misspelt = try Desk.changing(change.0, to: "inforce: {measure: line}")
    #expect(misspelt.first?.contains("in-force") == true)
  }

  @Test func numbersAreInUnitsOfTheirQuantities() throws {
    let campaign = try loaded()
    #expect(cell(campaign, "actor.income", "arden")?.value == 6)
    #expect(cell(campaign, "actor.strikes", "boreal")?.value == 125)
    #expect(cell(campaign, "measure.interest", "line", "boreal")?.value == -250)
    #expect(cell(campaign, "asset.shield", "grid")?.value == 750)
    #expect(cell(campaign, "asset.owner", "grid")?.rowID == "arden")
    #expect(cell(campaign, "asset.status", "grid")?.value == AssetStatus.vital.rawValue)
    #expect(cell(campaign, "asset.cross-border", "port")?.value == 1)
    #expect(cell(campaign, "forum.chairs", "ring", "ngo")?.value == 3)
    #expect(cell(campaign, "actor.suspects", "arden", "boreal")?.value == 1)
    #expect(cell(campaign, "actor.camp", "arden")?.value == 2)
    #expect(cell(campaign, "actor.camp", "boreal")?.value == 1)
    #expect(cell(campaign, "trust", "arden", "boreal")?.value == 250)
    #expect(cell(campaign, "opacity.fog")?.value == 900)
    #expect(cell(campaign, "opacity.doubt")?.value == -625)
  }

  @Test func aMeasureMayNameTheForumsItIsMadeFor() throws {
    func load(_ forum: String) throws -> (campaign: Campaign?, told: [Diagnostic]) {
      let text = Desk.campaign.replacing("catalogue: book", with: "forums: [\(forum)]")
      let desk = try Desk(["campaign.yaml": text])
      return loadCampaign(folder: desk.folder.path, roster: .table)
    }
    let campaign = try #require(try load("ring").campaign)
    #expect(cell(campaign, "measure.forums", "line", "ring")?.value == 1)
    #expect(try load("rang").told.first?.description.contains("did you mean ring?") == true)
    #expect(cell(try loaded(), "measure.forums", "line", "ring") == nil)
  }

  @Test("a prohibition is one word or a list, protects statuses and leaves out assets")
  func prohibitions() throws {
    func load(_ said: String) throws -> Campaign? {
      let text = Desk.campaign.replacing(
        "function: communication,", with: "function: constraint, \(said),")
      let desk = try Desk(["campaign.yaml": text])
      return loadCampaign(folder: desk.folder.path, roster: .table).0
    }
    let one = try #require(try load("forbids: sabotage"))
    #expect(cell(one, "measure.forbids", "line")?.value == kinds([.sabotage]))
    let many = try #require(
      try load("forbids: [disruption, sabotage], guards: [vital, civilian], spares: [port]"))
    #expect(cell(many, "measure.forbids", "line")?.value == kinds([.sabotage, .disruption]))
    let guards = WordSet<AssetStatus>([.civilian, .vital]).code
    #expect(cell(many, "measure.guards", "line")?.value == guards)
    #expect(cell(many, "measure.spares", "line", "port")?.value == 1)
    #expect(cell(many, "measure.spares", "line", "grid") == nil)
    let none = try #require(try load("forbids: []"))
    #expect(cell(none, "measure.forbids", "line")?.value == 0)
  }

  private func kinds(_ kinds: WordSet<OperationKind>) -> Int32 { kinds.code }

  @Test func aStrangersModuleNeedsNoChangeOfTheLoader() throws {
    let campaign = try loaded()
    #expect(cell(campaign, "weather.umbrella", "arden")?.value == 1)
    #expect(cell(campaign, "weather.neighbour", "grid")?.rowID == "port")
    #expect(cell(campaign, "weather.rain", "ring")?.value == 3)
    #expect(cell(campaign, "weather.wind", "ring", "arden")?.value == -500)
  }

  @Test("an inject says on whose behalf something was done")
  func injectsNameWhoStandsBehind() throws {
    let lines = Desk.campaign.replacing("severity: 3, flag: ngo", with: "severity: 3, behind: ngo")
    let effect = try #require(try loaded(lines).injects.first?.effects.first)
    let deed = Inject.Deed(of: .sabotage, by: "boreal", behind: "ngo", at: "grid", severity: 3)
    guard case .incident(deed) = effect else {
      Issue.record("\(effect)")
      return
    }
  }

  @Test func injectsCarryTheirEffects() throws {
    let inject = try #require(try loaded().injects.first)
    #expect(inject.turn == 1)
    #expect(inject.needs == "opacity")
    #expect(inject.effects.count == 5)
    let deed = Inject.Deed(of: .sabotage, by: "boreal", at: "grid", severity: 3, flag: "ngo")
    guard case .incident(deed) = inject.effects[0],
      case .shock("arden", "boreal", 2) = inject.effects[1],
      case .gesture("ngo", "arden") = inject.effects[2],
      case .add("actor.hurt", .only(["arden"]), nil, -2) = inject.effects[3],
      case .propose("ngo", "ring", .voluntary, ["line"], "Line", false) = inject.effects[4]
    else {
      Issue.record("\(inject.effects)")
      return
    }
  }

  @Test func anInjectMayClearThoseWhomSomebodyAccused() throws {
    let written = Desk.campaign.replacing(
      "- gesture: {from: ngo, to: arden}", with: "- clear: {accused-by: arden}")
    let desk = try Desk(["campaign.yaml": written])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    guard case .clear("arden") = try #require(campaign?.injects.first).effects[2] else {
      Issue.record("no clearing")
      return
    }
  }

  @Test func anInjectMaySpeakTheWordsOfAnyModule() throws {
    let written = Desk.campaign.replacing(
      "- gesture: {from: ngo, to: arden}",
      with: """
        - add: {quantity: trust, of: all, toward: [arden, boreal], value: -0.1}
              - add: {quantity: weather.wind, of: ring, toward: arden, value: 0.25}
              - add: {quantity: weather.heat, value: 2}
              - tell: {what: weather.storm, actor: arden, power: sabotage, share: 0.5, harm: outage}
              - evidence: {of: outage, points-at: boreal, sort: infrastructure, weight: 4, by: ngo}
        """)
    let desk = try Desk(["campaign.yaml": written])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    let effects = try #require(campaign?.injects.first).effects
    let storm = Scripted(
      "weather.storm",
      [
        .init("actor", .thing("arden")), .init("power", .number(OperationKind.sabotage.rawValue)),
        .init("share", .number(500)), .init("harm", .incident(of: "outage")),
      ])
    guard effects.count == 9,
      case .add("trust", .all, .only(["arden", "boreal"]), -100) = effects[2],
      case .add("weather.wind", .only(["ring"]), .only(["arden"]), 250) = effects[3],
      case .add("weather.heat", nil, nil, 2) = effects[4],
      case .tell(storm) = effects[5], case .evidence(let exhibit) = effects[6]
    else {
      Issue.record("\(effects)")
      return
    }
    // Four times likelier if it was Boreal: ln 4.
    #expect(
      exhibit
        == Inject.Exhibit(
          of: "outage", pointsAt: "boreal", sort: .infrastructure, weight: 1386, by: "ngo"))
  }

  @Test func anInjectMayHaveOtherWordsForAnotherGame() throws {
    let written = Desk.campaign.replacing(
      "headline: Lights out",
      with: """
        headline: Lights out
            text: Nobody knows who did it.
            presumes: {not: {named: outage}}
            otherwise:
              - {presumes: {turn: 2}, headline: Late, effects: []}
              - text: It was Boreal.
        """)
    let desk = try Desk(["campaign.yaml": written])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    let inject = try #require(campaign?.injects.first)
    #expect(inject.presumes == .not(.named("outage")))
    #expect(inject.otherwise.map(\.headline.english) == ["Late", "Lights out"])
    #expect(
      inject.otherwise.map(\.text.english) == ["Nobody knows who did it.", "It was Boreal."])
    #expect(inject.otherwise.map { $0.effects?.count } == [0, nil])
    #expect(inject.otherwise.map(\.presumes) == [.turn(2), nil])
  }

  @Test func aConditionMaySpeakOfAnyHappeningAndOfStrength() throws {
    let written = Desk.campaign.replacing(
      "when: {level: {quantity: capital, of: arden, at-least: 5}}",
      with: """
        when: {all: [{happened: {what: weather.storm, actor: arden, power: sabotage, times: 2}},
            {happened: {what: shock}}, {adopted: {strength: thick}}, {in-force: {strength: soft, kept: true}}]}
        """)
    let desk = try Desk(["campaign.yaml": written])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    let storm = Scripted(
      "weather.storm",
      [.init("actor", .thing("arden")), .init("power", .number(OperationKind.sabotage.rawValue))])
    #expect(
      campaign?.endings.first?.when
        == .all([
          .happened(storm, times: 2), .happened(Scripted("shock"), times: 1),
          .adopted(measure: nil, forum: nil, lead: nil, tier: nil, strength: .thick),
          .inForce(measure: nil, forum: nil, lead: nil, tier: nil, strength: .soft, isKept: true),
        ]))
  }

  @Test func splittingFilesChangesNothing() throws {
    let whole = try loaded()
    var parts = Desk.campaign
    let cut = try #require(parts.firstRange(of: "measures:"))
    let rest = String(parts[cut.lowerBound...])
    parts = String(parts[..<cut.lowerBound]) + "parts: [rest.yaml]\n"
    let desk = try Desk(["campaign.yaml": parts, "rest.yaml": rest])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    #expect(campaign.map { "\($0)" } == "\(whole)")
  }
}
