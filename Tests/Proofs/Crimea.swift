import ParleyEngine
import ParleyRules
import ParleySimulation

/// What the annexation does to what Washington and Moscow had agreed: the same games with that inject and without it.
enum Crimea {
  /// Games of each: enough to tell half from a fifth.
  private static let games = 300

  static func run(_ ledger: inout ProofLedger) {
    guard let theatre = Theatre.shipped("confidence-2013") else {
      return ledger.note("confidence-2013 can be read", false)
    }
    guard let turn = theatre.campaign.injects.first(where: { $0.id == inject })?.turn else {
      return ledger.note("confidence-2013 has an inject \(inject) with a turn", false)
    }
    let (blow, calm) = (shaken(theatre, before: turn), shaken(quiet(theatre), before: turn))
    let ends = "\(Strengths.percent(blow)) against \(Strengths.percent(calm)) without it"
    ledger.note(
      "the annexation suspends more of what Washington and Moscow had agreed", calm.high < blow.low,
      ends)
    ledger.tell("it does so in more than half of the games", blow.low > 0.5, ends)
  }

  private static let inject = "crimea"

  /// The campaign in which it does not happen.
  private static func quiet(_ theatre: Theatre) -> Theatre {
    var campaign = theatre.campaign
    campaign.injects.removeAll { $0.id == inject }
    return Theatre(campaign: campaign, roster: theatre.roster)
  }

  /// Of the games in which the two had agreed on something before that turn, in how many one of them stood still under
  /// it, or left.
  private static func shaken(_ theatre: Theatre, before turn: Int32) -> Interval {
    let fates = theatre.played(
      games, note: {}, { _, _ in [:] },
      { truth, _, names in
        truth.all(Agreement.self)
          .filter { isTheirs($0, names, truth) && truth[.agreementTurn, $0] < turn }
          .map { agreement in
            truth.actors.contains { party in
              truth[.stoodStill, agreement, toward: party] > 0
                || truth[.standing, agreement, toward: party] == .withdrawn
            }
          }
      }
    ).filter { !$0.isEmpty }
    return Interval(share: fates.count { $0.contains(true) }, of: fates.count)
  }

  private static func isTheirs(_ agreement: Ref<Agreement>, _ names: Names, _ truth: Lens) -> Bool {
    truth[.proposalForum, truth[.agreementProposal, agreement]] == Ref(names[.forum, "us-russia"])
  }
}
