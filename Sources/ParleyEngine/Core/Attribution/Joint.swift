import ParleyRules

/// Joint attributions: two halves that have to meet, in the same turn or one turn apart.
struct Joint {
  /// How many turns an offer waits.
  static let patience: Int32 = 1

  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Looks for the other half. Where both are there they become one public accusation: the half that came last carries
  /// it, of two in the same turn the one whose speaker stands first in the list of actors.
  func join(_ accusation: Ref<Accusation>) {
    guard let charge = Charge(accusation, in: lens), let other = otherHalf(of: charge) else {
      return
    }
    let isLast = lens[.accusedTurn, other.accusation] < lens[.turn]
    guard isLast || charge.accuser < other.accuser else { return }
    let (one, another) = (said(in: charge), said(in: other))
    let word = one.steps(above: another) > 0 ? another : one
    proclaim(charge, saying: word)
    for half in [charge, other] where said(in: half).steps(above: word) > 0 {
      tellLowered(half, to: word)
    }
  }

  private func said(in charge: Charge) -> Estimate { lens[.saidWord, charge.accusation] }

  /// Whoever said more hears that it does not count, and the other that it was the bolder one.
  private func tellLowered(_ half: Charge, to word: Estimate) {
    guard let partner = half.partner else { return }
    out.tell(
      Happenings.jointLowered(half.accuser, partner, half.incident, said(in: half), word),
      to: .actors(half.accuser, partner))
  }

  /// The half that is still good, and says the same of the same one.
  private func otherHalf(of charge: Charge) -> Charge? {
    lens.all(Accusation.self).lazy.compactMap { Charge($0, in: lens) }.first {
      $0.isOtherHalf(of: charge)
        && lens[.accusedTurn, $0.accusation] >= lens[.turn] - Joint.patience && isWaiting($0)
    }
  }

  /// Whether it is half of a joint attribution that has not come about.
  private func isWaiting(_ charge: Charge) -> Bool {
    let accusation = charge.accusation
    guard lens[.way, accusation] == .joint, !lens.isPublic(accusation) else { return false }
    return !lens.all(Accusation.self).contains { other in
      other != accusation && lens.isPublic(other) && lens[.way, other] == .joint
        && lens[.accusedTurn, other] >= lens[.accusedTurn, accusation]
        && Charge(other, in: lens).map { $0.isOtherHalf(of: charge) } == true
    }
  }

  /// One public accusation of both: with the lower of the two words, and the evidence of both.
  private func proclaim(_ charge: Charge, saying word: Estimate) {
    let (accusation, incident) = (charge.accusation, charge.incident)
    let since = max(lens[.turn] - Joint.patience, 1)
    let shown = lens.traces(of: incident).filter { trace in
      charge.accusers.contains { lens[.offered, trace, toward: $0] >= since }
    }
    out.discover(accusation, by: .everybody)
    out.set(.saidWord, of: accusation, to: word)
    out.set(.shownWeight, of: accusation, to: lens.weight(of: shown, against: charge.accused))
    PublicCharges(out: out).show(shown, of: incident)
    out.tell(
      Happenings.accusationMade(
        charge.accuser, charge.accused, incident, word, .joint, lens[.asked, accusation]),
      to: .everybody)
    guard let partner = charge.partner else { return }
    out.tell(
      Happenings.stoodBeside(partner, charge.accuser, charge.accused, incident), to: .everybody)
  }
}

// MARK: Offers that wait

extension Joint {
  /// A non-player answers an offer in the turn after it was made, when it has read it: it signs, for a point of capital
  /// as anybody else, or says that it will not.
  func answerAsNonPlayers() {
    for charge in due() {
      guard let partner = charge.partner, !lens[.seated, partner] else { continue }
      answer(charge, as: partner)
    }
  }

  private func answer(_ charge: Charge, as partner: Ref<Actor>) {
    let accusation = charge.accusation
    let key = lens.key(of: partner).with(lens.key(of: accusation))
    guard out.ask(Questions.cosign(partner, accusation), key: key) else {
      out.tell(
        Happenings.jointDeclined(partner, charge.accuser, charge.incident),
        to: .actors(partner, charge.accuser))
      return
    }
    out.give(-1, of: .capital, to: partner, because: .spent)
    out.set(.accusedTurn, of: accusation, to: lens[.turn])
    proclaim(charge, saying: said(in: charge))
  }

  /// An offer that nobody took up in time lapses; its capital comes back, as nothing was said.
  func lapse() {
    for charge in due() {
      guard let partner = charge.partner else { continue }
      out.give(1, of: .capital, to: charge.accuser, because: .capitalOfJoint, withCables: true)
      out.tell(
        Happenings.jointLapsed(charge.accuser, partner, charge.incident),
        to: .actors(charge.accuser, partner))
    }
  }

  /// The offers on which this turn is the last.
  private func due() -> [Charge] {
    lens.all(Accusation.self)
      .filter { lens[.accusedTurn, $0] == lens[.turn] - Joint.patience }
      .compactMap { Charge($0, in: lens) }.filter(isWaiting)
  }
}
