import ParleyEngine
import ParleyRules
import ParleySimulation

/// The third remedy of Distrust: a neutral puts its name beside a rival's. It helps the rival's text, and costs the
/// neutral what it would have done with its move on the floor.
enum SecondName {
  private static let games = 200
  /// One signature in a whole game is little beside all that a seat does: it takes more games to see what it displaces.
  private static let billed = 800

  /// One text of Boreal's that its rival could live with, in a year in which Cassel stands in no camp.
  private static var theatre: Theatre {
    let ring = Theatre.ring()
    var campaign = ring.campaign
    campaign.cells.append(Campaign.Cell(.camp, "cassel", value: 0))
    return Theatre(campaign: campaign, roster: ring.roster)
  }

  static func run(_ ledger: inout ProofLedger) {
    balance(played(joining: true), played(joining: false))
      .noteGain("ring: a neutral sponsor helps", &ledger)
    let off = ["distrust"]
    balance(played(joining: true, without: off), played(joining: false, without: off))
      .noteVain("ring: control: without Distrust a second name brings nothing", &ledger)
    bill().note("ring: a neutral sponsor pays for it", &ledger)
  }

  private static func balance(_ one: [Double], _ other: [Double]) -> Balance {
    Balance(gains: [Balance.line("adopted", one, other) { $0 }])
  }

  private static func played(joining: Bool, without: [String] = []) -> [Double] {
    theatre.played(
      games, without: without, note: {},
      { _, names in
        [
          "boreal": Scripted(floor: { tabling(names, $0) }),
          "cassel": Scripted(floor: { joining ? signing(names[.actor, "boreal"], $0) : [] }),
        ]
      },
      { truth, _, names in
        let author = names[.actor, "boreal"]
        let texts = truth.rows(.proposal).filter { truth.row(.lead, $0) == author }
        return Double(
          texts.count { truth[.proposalStatus, $0] == ProposalStatus.adopted.rawValue })
      })
  }

  /// What the neutral does not get for its name: it is bound to sign, and uses all else as it likes, against itself left
  /// free.
  private static func bill() -> Bill {
    let theatre = theatre
    func play(isBound: Bool) -> [Forgone] {
      theatre.played(
        billed, note: {},
        { _, names in
          let author = names[.actor, "boreal"]
          let bound = Bound(floor: { desk in
            signing(author, desk).filter { desk.cost($0) != nil }
          })
          return [
            "boreal": Bound(floor: { tabling(names, $0) }),
            "cassel": isBound ? bound : Strategist(),
          ]
        },
        { truth, _, names in
          Forgone(Forgone.Account("cassel", Verbs.sponsor.number, theatre, names), truth)
        })
    }
    return Bill(items: Forgone.lines(of: "cassel", play(isBound: true), play(isBound: false)))
  }

  private static func tabling(_ names: Names, _ desk: Delegation) -> [Order] {
    guard desk.turn == 2 else { return [] }
    let measures = ["osce-2", "osce-3"].map { names[.measure, $0].code }
    let forum = names[.forum, "ring"].code
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
