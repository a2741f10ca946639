import ParleyRules

extension Strategist {
  /// Answers what it is charged with, as that is free: the news and public charges on the floor,
  /// others with its orders.
  func answer(_ desk: Delegation, _ urges: inout Urges, onFloor: Bool) {
    let view = desk.view
    for incident in view.unanswered(by: desk.actor) {
      guard !onFloor || view.isAnsweredInPublic(by: desk.actor, on: incident) else { continue }
      let charge = Charge(incident, desk)
      let answer = charge.isGuilty ? plea(ofGuilty: charge, desk) : plea(ofInnocent: charge, desk)
      let whom = answer == .counter ? charge.scapegoat : .none
      urges.add(
        desk.order(Verbs.answer.number, [incident.code, answer.rawValue, whom.code]), 9000)
    }
  }

  /// Where it is plain who did it, candour costs nothing and is remembered well; where it is not, a finger at another
  /// raises the doubts that a denial raises, and more. To say nothing is no lie.
  private func plea(ofGuilty charge: Charge, _ desk: Delegation) -> Answer {
    switch desk.manner {
    case .stubborn: return .silence
    case .candid:
      guard charge.isPlain else { return charge.die < 250 ? .admit : .silence }
      // The files say it without the government having to.
      return charge.die < 650 ? .admit : .openBooks
    case .wary:
      if charge.isPlain { return charge.die < 120 ? .admit : .deny }
      return charge.die < 850 && charge.scapegoat.exists ? .counter : .deny
    }
  }

  /// Who did nothing lets others look, unless they might find something else; a stubborn one owes nobody an answer.
  private func plea(ofInnocent charge: Charge, _ desk: Delegation) -> Answer {
    switch desk.manner {
    case .stubborn: return .silence
    case .candid: return .openBooks
    case .wary:
      if charge.die < 400, charge.scapegoat.exists { return .counter }
      return charge.die < 800 && !charge.hidesOther ? .openBooks : .deny
    }
  }
}

/// A charge as the accused sees it.
private struct Charge {
  let isGuilty: Bool
  /// Everybody can read who did it.
  let isPlain: Bool
  /// Whom it could point at, and not be found wrong at once: the one it holds likeliest itself but for its accusers.
  let scapegoat: Row
  /// It sits in somebody's networks: who looks into its files finds that.
  let hidesOther: Bool
  let die: Int

  init(_ incident: Row, _ desk: Delegation) {
    let view = desk.view
    let shares = view.dossier(of: desk.actor, on: incident).map { view.shares(in: $0) } ?? []
    isGuilty = shares.first?.suspect == desk.actor
    isPlain = view.row(.named, incident).exists
    let accusers = view.rows(.accusation, of: incident, by: .accusedOf)
      .filter { view.row(.accused, $0) == desk.actor }.map { view.row(.accuser, $0) }
    let others = shares.map(\.suspect).filter {
      $0 != desk.actor && !accusers.contains($0) && !desk.goals.befriends($0)
        && !view.areOfOneCamp(desk.actor, $0)
    }
    let isSettled = isPlain || view.hasNamed(desk.actor, on: incident)
    scapegoat = isSettled ? .none : others.first ?? .none
    hidesOther = view.rows(.foothold).contains { view[.footholdActive, $0] > 0 }
    die = desk.chance.below(1000, .answer, desk.face(.incident, incident))
  }
}
