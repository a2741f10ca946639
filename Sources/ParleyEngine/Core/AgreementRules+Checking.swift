import ParleyRules

extension AgreementRules {
  /// Frictionless, what a party does shows: 9 logits (`architecture.md` 5.10).
  static let plainSight: Int32 = 9000
  /// Each reserved clause makes it harder to say what was promised: 1 point (`play.md` section 4,
  /// designer's judgement).
  static let reservationBlur: Int32 = onePoint

  static func weighSight(
    of party: Row, under agreement: Row, _ lens: Lens, _ odds: inout Odds
  ) {
    odds.add(.plain, plainSight)
    let text = lens.row(.agreementProposal, agreement)
    let reservations = TextRules.reservations(of: party, on: text, lens)
    odds.add(.reservation, -Int32(clamping: reservations) * reservationBlur)
  }

  /// Instalments a party should have carried out: one a turn since adoption, until all are done
  /// (designer's judgement: a party with one order a turn for it never falls behind).
  public static func expected(due: Int32, turns: Int32) -> Int32 { min(due, max(0, turns)) }

  /// Whether a party keeps its word, in truth.
  public static func isOnPace(paid: Int32, due: Int32, turns: Int32) -> Bool {
    paid >= expected(due: due, turns: turns)
  }

  private func truth(of party: Row, _ agreement: Row, _ lens: Lens) -> Reputation {
    let isOnPace = Self.isOnPace(
      paid: lens[.paid, agreement, toward: party], due: lens[.due, agreement],
      turns: lens[.turn] - lens[.agreementTurn, agreement]
        - lens[.stoodStill, agreement, toward: party])
    return isOnPace ? .kept : .breach
  }

  /// Each turn the others look whether a party did what was due. A look that shows nothing leaves
  /// them with what they saw last; once all was done and seen, nobody asks again.
  func look(at party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    let due = lens[.due, agreement]
    guard due > 0 else { return }
    let isDone = lens[.paid, agreement, toward: party] >= due
    if isDone { reward(party, agreement, lens, out) }
    guard lens[.agreementTurn, agreement] < lens[.turn] else { return }
    let before: Reputation = lens.word(.reputation, agreement, toward: party) ?? .cannotTell
    if isDone && before == .kept { return }
    let shows = out.ask(
      .verify, Subject(party, agreement), key: Self.key(agreement, party, lens),
      causes: Self.adoption(of: agreement, lens, out))
    guard shows else { return }
    let seen = truth(of: party, agreement, lens)
    out.set(.reputation, agreement, toward: party, seen)
    out.set(.reputationTurn, agreement, toward: party, lens[.turn])
    announce(seen, of: party, agreement, out)
  }

  /// All carried out: a point of capital, once.
  private func reward(_ party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens[.fulfilledTurn, agreement, toward: party] == 0 else { return }
    out.set(.fulfilledTurn, agreement, toward: party, lens[.turn])
    out.add(.capital, to: party, 1, because: .capitalForDeed, lens)
  }

  private func announce(
    _ reputation: Reputation, of party: Row, _ agreement: Row, _ out: Adjudication
  ) {
    out.tell(
      .reputationSet, [agreement.number, party.number, reputation.rawValue], to: .everybody)
  }

  /// An inspection is another look, by one who came for it; both sides hear what it returned.
  func inspect(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (agreement, party) = Verbs.inspect(order)
    guard lens.isParty(party, to: agreement) else { return }
    let key = Self.key(agreement, party, lens).with(lens.world.key(.actor, order.actor))
    let shows = out.ask(.verify, Subject(party, agreement), key: key)
    let seen = shows ? truth(of: party, agreement, lens) : .cannotTell
    if shows { out.add(.inspections, agreement, toward: party, 1) }
    out.tell(
      .inspected, [order.actor.number, party.number, agreement.number, seen.rawValue],
      to: .only(ActorSet(order.actor).union(ActorSet(party))))
  }

  /// What inspections showed becomes known; then those whose doctrine it is say aloud who broke its
  /// word.
  func speakOut(_ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    for party in lens.parties(to: agreement) {
      if takeIn(party, agreement, lens, out) == .breach { accuse(party, agreement, lens, out) }
    }
  }

  /// What was seen of a party this turn; `nil` where nothing was. Nobody is accused twice of what
  /// was seen once.
  private func takeIn(
    _ party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication
  ) -> Reputation? {
    let before: Reputation? = lens.word(.reputation, agreement, toward: party)
    guard lens[.inspections, agreement, toward: party] > 0 else {
      return lens[.reputationTurn, agreement, toward: party] == lens[.turn] ? before : nil
    }
    out.set(.inspections, agreement, toward: party, 0)
    let seen = truth(of: party, agreement, lens)
    out.set(.reputationTurn, agreement, toward: party, lens[.turn])
    guard seen != before else { return seen }
    out.set(.reputation, agreement, toward: party, seen)
    announce(seen, of: party, agreement, out)
    return seen
  }

  private func accuse(_ party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    for speaker in lens.parties(to: agreement)
    where speaker != party && lens[.seated, speaker] == 0 && lens[.accuses, speaker] > 0 {
      let key = Self.key(agreement, party, lens).with(lens.world.key(.actor, speaker))
      if out.ask(.allege, Subject(speaker, party, agreement), key: key) {
        out.tell(.breachAlleged, speaker, party, agreement, to: .everybody)
      }
    }
  }

  /// A public accusation that third parties believe, of what a signed clause forbids, is an alleged
  /// breach.
  func holdToItsWord(
    _ party: Row, accusedBy accuser: Row, of incident: Row, _ lens: Lens, _ out: Adjudication
  ) {
    for agreement in lens.rows(.agreement)
    where lens[.inForce, agreement] > 0 && lens.isParty(party, to: agreement)
      && lens.isParty(accuser, to: agreement) && forbids(agreement, incident, lens)
    {
      out.tell(.breachAlleged, accuser, party, agreement, to: .everybody)
    }
  }

  private func forbids(_ agreement: Row, _ incident: Row, _ lens: Lens) -> Bool {
    lens.clauses(of: lens.row(.agreementProposal, agreement)).contains {
      lens[.forbids, lens.row(.clauseMeasure, $0)] == lens[.incidentKind, incident]
    }
  }
}
