import ParleyRules
import ParleySimulation

/// Names whoever it suspects of what was done to it: at once, or after it has looked for up to three turns.
struct Prosecutor: Bot {
  let looks: Bool
  /// Turns that it looks at most.
  private static let patience: Int32 = 3

  func sealedOrders(_ desk: Delegation) -> [Order] {
    var desk = desk
    let view = desk.view
    for incident in view.rows(.incident, of: desk.actor, by: .victim)
    where !hasNamed(incident, desk) {
      guard let dossier = view.dossier(of: desk.actor, on: incident),
        let first = view.shares(in: dossier).first(where: { $0.suspect != desk.actor })
      else { continue }
      let sure = Estimate(first.share)
      let age = desk.turn - view[.incidentTurn, incident]
      let isSure = sure.rawValue >= Estimate.veryLikely.rawValue
      if looks, !isSure, age < Prosecutor.patience {
        desk.give(desk.order(Verbs.investigate.number, [incident.code]))
      } else if !looks || sure.rawValue >= Estimate.likely.rawValue {
        desk.give(charge(first.suspect, incident, sure, desk))
      }
    }
    return desk.orders
  }

  func floorActs(_ desk: Delegation) -> [Order] { [] }
  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] { [] }

  private func hasNamed(_ incident: Row, _ desk: Delegation) -> Bool {
    desk.view.rows(.accusation).contains {
      desk.view.row(.accuser, $0) == desk.actor && desk.view.row(.accusedOf, $0) == incident
    }
  }

  private func charge(_ whom: Row, _ incident: Row, _ sure: Estimate, _ desk: Delegation) -> Order {
    let word = max(sure.rawValue, Estimate.likely.rawValue)
    return desk.order(
      Verbs.attribute.number,
      [
        incident.code, whom.code, word, Way.public.rawValue, Order.empty, 0,
        Response.statement.rawValue,
      ])
  }
}

/// Tables one text that its rival could live with in its second turn, after two gestures or after none, and does
/// nothing else.
struct Envoy: Bot {
  let gestures: Bool
  /// What it tables: an objective of nobody, and of some use to all.
  private static let measures = ["osce-2", "osce-3"]

  func sealedOrders(_ desk: Delegation) -> [Order] {
    guard gestures, desk.turn < 3, let verb = desk.verb("gesture") else { return [] }
    var desk = desk
    for rival in desk.view.actors
    where desk.view[.rivals, desk.actor, toward: rival] > 0 && desk.view[.seated, rival] > 0 {
      desk.give(desk.order(verb, [rival.code, 0]))
    }
    return desk.orders
  }

  func floorActs(_ desk: Delegation) -> [Order] {
    let forums = desk.view.rows(.forum).map { ($0, desk.view.members(of: $0).count) }
    guard desk.turn == 2, let (forum, _) = forums.max(by: { $0.1 < $1.1 }) else { return [] }
    let measures = desk.rows(.measure, Envoy.measures).map(\.code)
    return [
      desk.order(
        Verbs.propose.number,
        measures + [Order.empty, Order.empty, forum.code, Tier.voluntary.rawValue])
    ]
  }

  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    desk.texts(ledBy: desk.actor).map { ($0, .yes) }
  }
}

/// A neutral that puts its name under what the rival tables, or does not.
struct Sponsor: Bot {
  let joins: Bool

  func sealedOrders(_ desk: Delegation) -> [Order] { [] }

  func floorActs(_ desk: Delegation) -> [Order] {
    guard joins else { return [] }
    return desk.view.rows(.proposal).filter { desk.view.isOpen($0) }
      .filter { desk.view[.seated, desk.view.row(.lead, $0)] > 0 }
      .map { desk.order(Verbs.sponsor.number, [$0.code]) }
  }

  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] { [] }
}

extension Delegation {
  /// The verb of that name, where its module is in play.
  fileprivate func verb(_ name: String) -> VerbNumber? {
    view.world.vocabulary.verb(named: name)
  }

  /// The rows of those names.
  fileprivate func rows(_ kind: Kind, _ ids: [String]) -> [Row] {
    ids.compactMap { view.world.row(kind, Key(view.world.vocabulary[kind].id, $0)) }
  }

  /// Open texts that an actor leads.
  fileprivate func texts(ledBy lead: Row) -> [Row] {
    view.rows(.proposal, of: lead, by: .lead).filter { view.isOpen($0) }
  }
}
