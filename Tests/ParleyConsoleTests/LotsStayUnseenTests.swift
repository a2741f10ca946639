import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// The lots of a game are drawn from its secret seed, so no list that people see may follow them: before any dice have
/// fallen every page reads alike in every game.
@Suite("Lots stay unseen") struct LotsStayUnseenTests: PromptTesting {
  private static let lines = [
    "status", "what", "what all", "brief", "docket", "inbox", "objectives", "help", "help osce-8",
    "help arden", "help ring", "help measures", "why p1", "dossier", "operate ?",
    "propose osce-8 osce-9 in ring voluntary as \"Two things\" ?", "message nobody \"x\"",
    "operate espionage nowhere", "vote p1",
  ]
  private static let stubs = [
    "", "operate disruption ", "propose ", "attribute ", "help ", "message ",
  ]

  /// What everybody can be told: pages and Tab, and to programs the same as JSON.
  private func pages(_ seed: UInt64, _ seat: String) -> [String] {
    let session = Session(
      Setting(campaign: Table.campaign, roster: Table.roster, without: [], seed: seed))
    let viewer: Seat =
      switch seat {
      case "white": .white
      case "public": .everybody
      default: .team(Table.row(.actor, seat, seed: seed))
      }
    let console = Console(session, seat: viewer, isInteractive: false)
    let text = [console.opening().text] + Self.lines.map { type(console, $0).text }
    let tab = Self.stubs.map { console.candidates(for: $0).map(\.text).joined(separator: " ") }
    // The white cell knows the seed, and its record keeps to the lots.
    guard viewer != .white else { return text + tab }
    // The sequence in which the clauses of one text are told is that of play: which of two is softened first hangs on it.
    var campaign = Table.campaign
    for place in campaign.injects.indices {
      campaign.injects[place].effects = campaign.injects[place].effects.map(Self.shortened)
    }
    let brief = Session(Setting(campaign: campaign, roster: Table.roster, without: [], seed: seed))
    let json = Console(brief, seat: viewer, format: .json, isInteractive: false)
    return text + tab + [json.opening().text] + Self.lines.map { type(json, $0).text }
  }

  private static func shortened(_ effect: Inject.Effect) -> Inject.Effect {
    guard case .propose(let lead, let forum, let tier, let clauses, let title, _) = effect else {
      return effect
    }
    return .propose(
      lead: lead, forum: forum, tier: tier, clauses: Array(clauses.prefix(1)), title: title)
  }

  @Test(
    "every page of the first turn reads alike in every game",
    arguments: ["arden", "boreal", "public", "white"])
  func alike(seat: String) {
    let first = pages(1, seat)
    #expect(first.joined().count > 4000)
    for seed in UInt64(2)...6 {
      for (one, other) in zip(first, pages(seed, seat)) { #expect(one == other) }
    }
  }
}
