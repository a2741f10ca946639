import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// Of many measures a page has room for few: those that its reader cares about.
@Suite("Which measures a team is offered") struct MeasuresTests: PromptTesting {
  /// Ten measures; those with an interest are named by their number.
  private func campaign(
    _ interests: [(actor: String, measure: Int, value: Int32)], count: Int = 10
  ) -> Campaign {
    var campaign = Table.campaign
    let old = Set(campaign.measures.map(\.id))
    campaign.cells.removeAll { $0.first.map(old.contains) ?? false }
    campaign.measures = (1...count).map { number in
      Campaign.Named(
        id: "m-\(number)", title: Text("Measure \(number)", nl: "Maatregel \(number)"))
    }
    campaign.cells += interests.map {
      Campaign.Cell(.interest, "m-\($0.measure)", $0.actor, value: $0.value)
    }
    campaign.injects[0].effects = [
      .propose(
        lead: "cassel", forum: "ring", tier: .voluntary, clauses: ["m-7", "m-3"],
        title: Text("A text", nl: "Een tekst"))
    ]
    return campaign
  }

  private func floor(
    _ seat: String, _ interests: [(actor: String, measure: Int, value: Int32)],
    language: Language = .english, format: Console.Format = .text
  ) throws -> Console {
    let session = Table.session(campaign: campaign(interests))
    while session.phase != .negotiation { try session.closePhase() }
    return Console(
      session, seat: .team(Table.row(.actor, seat)), language: language, format: format,
      isInteractive: false)
  }

  private let interests: [(actor: String, measure: Int, value: Int32)] = [
    ("arden", 10, 3000), ("arden", 9, 1000), ("arden", 1, -500), ("boreal", 1, 2000),
  ]

  @Test("those that it gains most by come first, then those in texts before the house")
  func order() throws {
    let offers = try floor("arden", interests, format: .json).reply(to: "what").text
    let proposed = offers.matches(of: #/"propose (m-\d+) in ring"/#).map { String($0.1) }
    #expect(proposed == ["m-10", "m-9", "m-3", "m-7", "m-2", "m-4", "m-5", "m-6"])
    let other = try floor("boreal", interests, format: .json).reply(to: "what").text
    #expect(other.contains("\"propose m-1 in ring\""))
  }

  @Test("what would go out of a text is what one likes least in it")
  func reservation() throws {
    let disliked = interests + [("arden", 7, -1000), ("arden", 3, 500)]
    let offers = try floor("arden", disliked, format: .json).reply(to: "what").text
    #expect(offers.contains("\"reserve p1 on m-7"))
    let first = try #require(offers.firstMatch(of: #/"reserve p1 on (m-\d)/#))
    #expect(first.1 == "m-7")
  }

  @Test("the page says how many it leaves out, and where they all are")
  func rest() throws {
    let console = try floor("arden", interests)
    #expect(type(console, "what").text.flat.contains("there are 2 more: `help measures`"))
    let all = type(console, "help measures")
    let rows = all.lines.map(\.text).filter { $0.contains("m-") && $0.contains("Measure") }
    #expect(rows.count == 10 && rows[0].flat.contains("m-10 +6 Measure 10"), "\(rows)")
    let dutch = try floor("arden", interests, language: .dutch)
    #expect(type(dutch, "wat").text.flat.contains("er zijn er nog 2: `hulp maatregelen`"))
    #expect(type(dutch, "hulp maatregelen").text.contains("Maatregel 10"))
  }

  @Test("a bare order asks with the same ones first, and says how many it does not list")
  func asked() throws {
    let session = Table.session(campaign: campaign(interests, count: 25))
    while session.phase != .negotiation { try session.closePhase() }
    let console = Console(session, seat: .team(Table.row(.actor, "arden")), isInteractive: true)
    let asked = type(console, "propose")
    let named = asked.lines.map(\.text).filter { $0.contains("m-") }
    #expect(named.count == 20 && named[0].contains("m-10") && named[1].contains("m-9"))
    #expect(asked.text.contains("and 5 more: Tab lists them"))
    #expect(console.candidates(for: "").count == 25)
  }

  @Test("what came up in play last is offered before what came up first")
  func latest() throws {
    var campaign = Table.campaign
    campaign.injects += (1...9).map { number in
      var inject = Inject(id: "strike-\(number)")
      inject.turn = 1
      inject.effects = [
        .incident(.init(of: .influence, by: "ghost-crew", at: "arden-bank", severity: 2))
      ]
      return inject
    }
    let session = Table.session(campaign: campaign)
    let console = Console(
      session, seat: .team(Table.row(.actor, "arden")), format: .json, isInteractive: false)
    let offers = type(console, "what").text
    let incidents = offers.matches(of: #/"investigate i(\d+)"/#).compactMap { Int($0.1) }
    #expect(Set(incidents).isSuperset(of: Array(3...10)), "\(incidents)")
  }

  @Test("what others want changes nothing on the page, nor in the list")
  func secret() throws {
    let without = interests.filter { $0.actor == "arden" }
    for line in ["what", "help measures"] {
      let (all, own) = (try floor("arden", interests), try floor("arden", without))
      #expect(type(all, line).text == type(own, line).text)
    }
    let projector = try floor("arden", interests)
    let shown = type(projector, "seat public", "help measures").text
    #expect(shown.contains("Measure 10") && !shown.contains("+6"))
  }
}
