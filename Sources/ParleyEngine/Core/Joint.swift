import ParleyRules

/// Joint attributions: two halves that have to meet, in the same turn or one turn apart.
enum Joint {
  /// How many turns an offer waits.
  static let patience: Int32 = 1

  /// Looks for the other half. Where both are there they become one public accusation: the half
  /// that came last carries it, of two in the same turn the one whose speaker stands first in the
  /// list of actors.
  static func join(_ charge: Row, _ lens: Lens, _ out: Adjudication) {
    guard let other = lens.rows(.accusation).first(where: { matches(charge, $0, lens) }) else {
      return
    }
    let isLast = lens[.accusedTurn, other] < lens[.turn]
    let standsFirst = lens.row(.accuser, charge) < lens.row(.accuser, other)
    guard isLast || standsFirst else { return }
    proclaim(charge, with: other, lens, out)
  }

  /// Whether two charges are the halves of one: the same incident, the same accused, each naming
  /// the other.
  private static func matches(_ a: Row, _ b: Row, _ lens: Lens) -> Bool {
    isWaiting(b, lens)
      && lens[.accusedTurn, b] >= lens[.turn] - patience
      && lens.row(.accuser, b) == lens.row(.partner, a)
      && lens.row(.partner, b) == lens.row(.accuser, a)
      && lens.row(.accused, b) == lens.row(.accused, a)
      && lens.row(.accusedOf, b) == lens.row(.accusedOf, a)
  }

  /// Whether it is half of a joint attribution that has not come about.
  private static func isWaiting(_ charge: Row, _ lens: Lens) -> Bool {
    guard lens[.way, charge] == Way.joint.rawValue, !Charges.isPublic(charge, lens) else {
      return false
    }
    return !lens.rows(.accusation).contains { other in
      other != charge && Charges.isPublic(other, lens)
        && lens[.way, other] == Way.joint.rawValue
        && lens[.accusedTurn, other] >= lens[.accusedTurn, charge]
        && lens.row(.accuser, other) == lens.row(.partner, charge)
        && lens.row(.partner, other) == lens.row(.accuser, charge)
        && lens.row(.accused, other) == lens.row(.accused, charge)
        && lens.row(.accusedOf, other) == lens.row(.accusedOf, charge)
    }
  }

  /// One public accusation of both: with the lower of the two words, and the evidence of both.
  private static func proclaim(
    _ charge: Row, with other: Row, _ lens: Lens, _ out: Adjudication
  ) {
    let incident = lens.row(.accusedOf, charge)
    let accused = lens.row(.accused, charge)
    let speakers = Charges.accusers(charge, lens)
    let shown = lens.traces(of: incident).filter { trace in
      speakers.contains { lens[.offered, trace, toward: $0] >= max(lens[.turn] - patience, 1) }
    }
    let word = min(lens[.saidWord, charge], lens[.saidWord, other])
    out.learn(.accusation, charge, by: .everybody)
    out.set(.saidWord, charge, word)
    out.set(.shownWeight, charge, Evidence.weight(of: shown, against: accused, lens))
    Charges.show(shown, of: incident, lens, out)
    out.tell(
      .accusationMade,
      [
        lens[.accuser, charge], accused.number, incident.number, word, Way.joint.rawValue,
        lens[.asked, charge],
      ], to: .everybody)
  }

  /// An offer that nobody took up in time lapses; its capital comes back, as nothing was said.
  static func lapse(_ lens: Lens, _ out: Adjudication) {
    for charge in lens.rows(.accusation)
    where lens[.accusedTurn, charge] == lens[.turn] - patience && isWaiting(charge, lens) {
      let (actor, partner) = (lens.row(.accuser, charge), lens.row(.partner, charge))
      out.add(.capital, actor, 1, withCables: true)
      out.tell(
        .jointLapsed, actor, partner, lens.row(.accusedOf, charge),
        to: .only(ActorSet([actor, partner])))
    }
  }
}
