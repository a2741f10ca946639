import ParleyEngine
import ParleyRules
import ParleyTesting

/// A year that is quiet in one respect: the subject of one obstacle does not occur, and everything else does.
struct Silence {
  let obstacle: String
  let campaign: Campaign
  private let allows: @Sendable (Order, SeatView) -> Bool

  func play(_ session: Session) throws {
    try RandomTable(session, seed: session.setting.seed, allowing: allows).playOut()
  }

  static let all = [withoutSecrets, withoutRelations]

  /// Nothing happens that anybody could hide, and nothing is promised that could not be checked: texts inform,
  /// connect and help, and none is adopted. Gestures, shocks, trust, lobbying and votes go on.
  private static let withoutSecrets = Silence(
    obstacle: "opacity",
    campaign: ring { campaign in
      campaign.measures.removeAll { ["gge-f", "sov"].contains($0.id) }
      campaign.cells.removeAll { ["gge-f", "sov"].contains($0.first ?? "") }
      campaign.cells += [
        Campaign.Cell(.function, "osce-2", value: 1), Campaign.Cell(.tables, "delta", value: 500),
      ]
    },
    allows: { order, _ in isPeaceful(order) })

  /// Nobody does anything to or for another, and nobody has been said to trust anybody: all are of one camp, each
  /// drafts alone, and no text is adopted. Thick and binding texts, votes, defence and skills go on.
  private static let withoutRelations = Silence(
    obstacle: "distrust",
    campaign: ring { campaign in
      campaign.cells.removeAll { $0.quantity == .trust || $0.quantity == .camp }
      campaign.cells += campaign.actors.map { Campaign.Cell(.camp, $0.id, value: 1) }
      campaign.injects.removeAll { $0.id == "border-shock" }
      // One whom nobody plays is asked about every text whether it joins, and never does: it hardly works on texts, and
      // its home likes none.
      campaign.cells.removeAll { $0.quantity == .interest && $0.second == "delta" }
      campaign.cells += campaign.measures.map {
        Campaign.Cell(.interest, $0.id, "delta", value: -points(3))
      }
      campaign.cells.append(Campaign.Cell(.tables, "delta", value: 1))
    },
    allows: { order, _ in
      isPeaceful(order) && ![Verbs.sponsor.number, Verbs.reserve.number].contains(order.verb)
    })

  /// The ring without incidents, in which a text takes everybody's yes, and no team says it.
  private static func ring(_ change: (inout Campaign) -> Void) -> Campaign {
    var campaign = RingCampaign.make(Ground.roster.vocabulary)
    campaign.injects.removeAll { $0.id == "bank-outage" }
    campaign.cells.removeAll {
      [.strikes, .spies, .accuses].contains($0.quantity) || $0.first == "line"
    }
    campaign.forums.removeAll { $0.id == "line" }
    campaign.cells.append(
      Campaign.Cell(.rule, "ring", value: DecisionRule.bilateral.rawValue))
    change(&campaign)
    return campaign
  }

  /// Of all operations only defence, of all votes none in favour.
  private static func isPeaceful(_ order: Order) -> Bool {
    switch order.verb {
    case Verbs.operate.number: order.slots[0] == OperationKind.defence.rawValue
    case Verbs.vote.number: order.slots[1] != Ballot.yes.rawValue
    default: true
    }
  }
}
