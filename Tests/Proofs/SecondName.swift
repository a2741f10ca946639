import ParleyEngine
import ParleyRules
import ParleySimulation

/// The third remedy of Distrust: a neutral puts its name beside a rival's. It helps the rival's text, and costs the
/// neutral its moves on the floor.
enum SecondName {
  private static let games = 200

  /// One text of Boreal's that its rival could live with, in a year in which Cassel stands in no camp.
  private static var theatre: Theatre {
    let ring = Theatre.ring()
    var campaign = ring.campaign
    campaign.cells.append(Campaign.Cell(.camp, "cassel", value: 0))
    return Theatre(campaign: campaign, roster: ring.roster)
  }

  private struct Outcome: Sendable {
    let adopted: Double
    let moves: Double
  }

  static func run(_ ledger: inout ProofLedger) {
    balance(played(joining: true), played(joining: false))
      .note("ring: a neutral sponsor helps and costs", &ledger)
    let off = ["distrust"]
    balance(played(joining: true, without: off), played(joining: false, without: off))
      .noteVain("ring: control: without Distrust a second name brings nothing", &ledger)
  }

  private static func balance(_ one: [Outcome], _ other: [Outcome]) -> Balance {
    Balance(
      gains: [Balance.line("adopted", one, other, \.adopted)],
      prices: [Balance.line("floor moves of the neutral", one, other, \.moves)])
  }

  private static func played(joining: Bool, without: [String] = []) -> [Outcome] {
    let theatre = theatre
    let author = theatre.row(.actor, "boreal")
    let neutral = theatre.row(.actor, "cassel")
    let cast: [String: any Bot] = [
      "boreal": Scripted(floor: { tabling(theatre, $0) }),
      "cassel": Scripted(floor: { joining ? signing(author, $0) : [] }),
    ]
    return theatre.played(
      games, without: without, note: {}, { _ in cast },
      { truth, _ in
        let texts = truth.rows(.proposal).filter { truth.row(.lead, $0) == author }
        let adopted = texts.count { truth[.proposalStatus, $0] == ProposalStatus.adopted.rawValue }
        let signed = truth[.given, neutral, toward: Row(Int(Verbs.sponsor.number.number))]
        return Outcome(adopted: Double(adopted), moves: Double(signed))
      })
  }

  private static func tabling(_ theatre: Theatre, _ desk: Delegation) -> [Order] {
    guard desk.turn == 2 else { return [] }
    let measures = ["osce-2", "osce-3"].map { theatre.row(.measure, $0).code }
    let forum = theatre.row(.forum, "ring").code
    return [
      desk.order(
        Verbs.propose.number,
        measures + [Order.empty, Order.empty, forum, Tier.voluntary.rawValue])
    ]
  }

  private static func signing(_ author: Row, _ desk: Delegation) -> [Order] {
    desk.view.rows(.proposal, of: author, by: .lead).filter { desk.view.isOpen($0) }
      .map { desk.order(Verbs.sponsor.number, [$0.code]) }
  }
}
