import ParleyEngine
import ParleyRules
import ParleySimulation

/// A text that a script puts before the experts: not from one's own territory, no damage to critical infrastructure,
/// hands off the response teams; a pledge between governments.
struct BindingText: Sendable {
  /// How the table calls it.
  let title: String
  /// Whose name stands over it.
  let lead: String

  /// The experts of 2015, who wrote these norms: twenty, by consensus, for all.
  static let forum = "gge-2015"
  static let clauses = ["gge-c", "gge-f", "gge-k"]
  /// It lies on the table when the second turn begins: the experts have read their own text, and nothing has gone wrong
  /// yet that would make anybody want it more.
  static let turn: Int32 = 2

  static let all = [
    BindingText(title: "fronted by the South", lead: "gge-south"),
    BindingText(title: "fronted by the Western experts", lead: "gge-west"),
  ]

  /// What became of it in one game.
  struct Fate: Sendable {
    var isAdopted = false
    /// It has not been softened on the way.
    var isThick = false
    /// Adopted, still thick, and in force when the game ends.
    var isInForce = false
    /// The same, and every key member keeps it.
    var isKept = false
  }

  func fates(_ games: Int, _ theatre: Theatre, without: [String]) -> [Fate] {
    let script = self
    return Theatre(campaign: tabled(in: theatre.campaign), roster: theatre.roster).played(
      games, without: without, note: {}, { _, _ in [:] },
      { truth, _, names in script.fate(truth, names) })
  }

  /// The campaign as these games are played: the experts sit from the beginning. What is asked is what the obstacles
  /// take, not what the calendar leaves of a mandate: a pledge of the last turn would have no time to be kept or broken.
  static func ground(_ theatre: Theatre) -> Theatre {
    var campaign = theatre.campaign
    campaign.cells.append(
      Campaign.Cell(Column<Forum, Int32>.sitsFrom.quantity, forum, value: 0))
    return Theatre(campaign: campaign, roster: theatre.roster)
  }

  /// The campaign in which it is tabled.
  private func tabled(in campaign: Campaign) -> Campaign {
    var campaign = campaign
    var inject = Inject(id: "scripted-text")
    inject.turn = BindingText.turn
    inject.headline = "A binding text lies before the experts"
    inject.effects = [
      .propose(
        lead: lead, forum: BindingText.forum, tier: .political, clauses: BindingText.clauses,
        title: "A pledge of restraint")
    ]
    campaign.injects.append(inject)
    return campaign
  }

  private func fate(_ truth: Lens, _ names: Names) -> Fate {
    var fate = Fate()
    let mine = Set(BindingText.clauses.map { names[.measure, $0] })
    let text = truth.rows(.proposal).first { text in
      truth.row(.lead, text) == names[.actor, lead]
        && truth[.proposalTurn, text] == BindingText.turn
        && truth.rows(.clause).contains {
          truth.row(.clauseProposal, $0) == text && mine.contains(truth.row(.clauseMeasure, $0))
        }
    }
    guard let text, truth[.proposalStatus, text] == ProposalStatus.adopted.rawValue else {
      return fate
    }
    fate.isAdopted = true
    fate.isThick = truth.strength(of: Ref(text)) == .thick
    let agreement = truth.all(Agreement.self).first { truth[.agreementProposal, $0] == Ref(text) }
    guard let agreement, fate.isThick else { return fate }
    fate.isInForce = truth[.inForce, agreement]
    fate.isKept = truth.isKept(agreement)
    return fate
  }
}
