import ParleyRules

/// Joint attributions: two halves that have to meet, in the same turn or one turn apart.
enum Joint {
  /// How many turns an offer waits.
  static let patience: Int32 = 1

  /// Looks for the other half. Where both are there they become one public accusation: the half
  /// that came last carries it, of two in the same turn the one whose speaker stands first in the
  /// list of actors.
  static func join(
    _ charge: Row, _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) {
    guard let other = lens.rows(.accusation).first(where: { matches(charge, $0, lens) }) else {
      return
    }
    let isLast = lens[.accusedTurn, other] < lens[.turn]
    let standsFirst = lens.row(.accuser, charge) < lens.row(.accuser, other)
    guard isLast || standsFirst else { return }
    let word = min(lens[.saidWord, charge], lens[.saidWord, other])
    proclaim(charge, saying: word, nouns, lens, out)
    for half in [charge, other] where lens[.saidWord, half] > word {
      tellLowered(half, to: word, nouns, lens, out)
    }
  }

  /// Whoever said more hears that it does not count, and the other that it was the bolder one.
  private static func tellLowered(
    _ half: Row, to word: Int32, _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) {
    let (actor, partner) = (lens.row(.accuser, half), lens.row(.partner, half))
    out.tell(
      nouns.told.lowered,
      [
        actor.number, partner.number, lens[.accusedOf, half], lens[.saidWord, half], word,
      ], to: .only(ActorSet([actor, partner])))
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
    _ charge: Row, saying word: Int32, _ nouns: AttributionNouns, _ lens: Lens,
    _ out: Adjudication
  ) {
    let incident = lens.row(.accusedOf, charge)
    let accused = lens.row(.accused, charge)
    let speakers = Charges.accusers(charge, lens)
    let shown = lens.traces(of: incident).filter { trace in
      speakers.contains { lens[.offered, trace, toward: $0] >= max(lens[.turn] - patience, 1) }
    }
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
    out.tell(
      nouns.told.stoodBeside, lens.row(.partner, charge), lens.row(.accuser, charge), accused,
      incident, to: .everybody)
  }

  // MARK: Non-players

  /// A non-player answers an offer in the turn after it was made, when it has read it: it signs, for
  /// a point of capital as anybody else, or says that it will not.
  static func ofNonPlayers(_ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication) {
    for charge in lens.rows(.accusation)
    where lens[.accusedTurn, charge] == lens[.turn] - patience && isWaiting(charge, lens) {
      let partner = lens.row(.partner, charge)
      guard lens[.seated, partner] == 0 else { continue }
      answer(charge, partner, nouns, lens, out)
    }
  }

  private static func answer(
    _ charge: Row, _ partner: Row, _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) {
    let key = lens.world.key(.actor, partner).with(lens.world.key(.accusation, charge))
    let (actor, incident) = (lens.row(.accuser, charge), lens.row(.accusedOf, charge))
    if out.ask(nouns.cosign, Subject(partner, charge), key: key) {
      out.add(.capital, to: partner, -1, because: .spent, lens)
      out.set(.accusedTurn, charge, lens[.turn])
      proclaim(charge, saying: lens[.saidWord, charge], nouns, lens, out)
    } else {
      out.tell(
        nouns.told.declined, partner, actor, incident, to: .only(ActorSet([partner, actor])))
    }
  }

  /// Whether a non-player signs, on what it knows itself: caution, its own dossier within 6 points,
  /// and whose friend is asking or named (designer's judgement).
  static func weigh(
    _ subject: Subject, _ nouns: AttributionNouns, _ lens: Lens, _ odds: inout Odds
  ) {
    let (partner, charge) = (subject.a, subject.b)
    if lens[.capital, partner] <= 0 { odds.bar(nouns.terms.noCredit) }
    Followers.weighCamps(partner, charge, nouns, lens, &odds)
    odds.add(nouns.terms.custom, points(-1))
    guard let dossier = lens.dossier(of: partner, on: lens.row(.accusedOf, charge)) else { return }
    let share = Int64(lens.share(of: lens.row(.accused, charge), in: dossier))
    let view = Curve.standard.logOdds(share + 1, to: (1 << 32) - share)
    odds.add(nouns.terms.ownView, min(max(view, points(-6)), points(6)))
  }

  /// An offer that nobody took up in time lapses; its capital comes back, as nothing was said.
  static func lapse(_ lens: Lens, _ out: Adjudication) {
    for charge in lens.rows(.accusation)
    where lens[.accusedTurn, charge] == lens[.turn] - patience && isWaiting(charge, lens) {
      let (actor, partner) = (lens.row(.accuser, charge), lens.row(.partner, charge))
      out.add(.capital, to: actor, 1, because: .capitalOfJoint, lens, withCables: true)
      out.tell(
        .jointLapsed, actor, partner, lens.row(.accusedOf, charge),
        to: .only(ActorSet([actor, partner])))
    }
  }
}
