import ParleyRules

/// How the others look whether a party keeps its word, and who says aloud that it does not.
struct Looking {
  let out: Adjudication

  private var lens: Lens { out.lens }

  private func promise(by party: Ref<Actor>, under agreement: Ref<Agreement>) -> Promise {
    Promise(by: party, under: agreement, lens: lens)
  }

  /// Each turn the others look whether a party did what was due.
  func lookAtAll(under agreement: Ref<Agreement>) {
    guard lens[.due, agreement] > 0 else { return }
    for party in lens.parties(to: agreement) { look(at: promise(by: party, under: agreement)) }
  }

  /// A look that shows nothing leaves them with what they saw last; once all was done and seen, nobody asks again.
  private func look(at promise: Promise) {
    let (party, agreement) = (promise.party, promise.agreement)
    if promise.isDone { reward(promise) }
    guard lens[.agreementTurn, agreement] < lens[.turn] else { return }
    if promise.isDone && promise.reputation == .kept { return }
    let shows = out.ask(
      Questions.verify(party, agreement), key: promise.key, causes: out.adoption(of: agreement))
    guard shows else { return }
    let seen = promise.truth
    out.set(.reputation, of: agreement, toward: party, to: seen)
    out.set(.reputationTurn, of: agreement, toward: party, to: lens[.turn])
    out.tell(Happenings.reputationSet(agreement, party, seen), to: .everybody)
  }

  /// All carried out: a point of capital, once.
  private func reward(_ promise: Promise) {
    let (party, agreement) = (promise.party, promise.agreement)
    guard lens[.fulfilledTurn, agreement, toward: party] == 0 else { return }
    out.set(.fulfilledTurn, of: agreement, toward: party, to: lens[.turn])
    out.give(1, of: .capital, to: party, because: .capitalForDeed)
  }

  /// An inspection is another look, by one who came for it; both sides hear what it returned.
  func inspect(by order: Order) {
    let (agreement, party) = Verbs.inspect(order)
    guard lens.isParty(party, to: agreement) else { return }
    let promise = promise(by: party, under: agreement)
    let shows = out.ask(
      Questions.verify(party, agreement), key: promise.key.with(lens.key(of: order.actor)))
    let seen = shows ? promise.truth : .cannotTell
    if shows { out.add(1, to: .inspections, of: agreement, toward: party) }
    out.tell(
      Happenings.inspected(order.actor, party, agreement, seen), to: .actors(order.actor, party))
  }

  // MARK: What is said aloud

  /// What inspections showed becomes known; then those whose doctrine it is say aloud who broke its
  /// word.
  func speakOut(about agreement: Ref<Agreement>) {
    for party in lens.parties(to: agreement) {
      let promise = promise(by: party, under: agreement)
      if takeIn(promise) == .breach { accuse(of: promise) }
    }
  }

  /// What was seen of a party this turn; `nil` where nothing was. Nobody is accused twice of what
  /// was seen once.
  private func takeIn(_ promise: Promise) -> Reputation? {
    let (party, agreement) = (promise.party, promise.agreement)
    let before = promise.reputation
    guard lens[.inspections, agreement, toward: party] > 0 else {
      return lens[.reputationTurn, agreement, toward: party] == lens[.turn] ? before : nil
    }
    out.set(.inspections, of: agreement, toward: party, to: 0)
    let seen = promise.truth
    out.set(.reputationTurn, of: agreement, toward: party, to: lens[.turn])
    guard seen != before else { return seen }
    out.set(.reputation, of: agreement, toward: party, to: seen)
    out.tell(Happenings.reputationSet(agreement, party, seen), to: .everybody)
    return seen
  }

  private func accuse(of broken: Promise) {
    let (party, agreement) = (broken.party, broken.agreement)
    for speaker in lens.parties(to: agreement)
    where speaker != party && !lens[.seated, speaker] && lens[.accuses, speaker] > 0 {
      let key = broken.key.with(lens.key(of: speaker))
      if out.ask(Questions.allege(speaker, party, agreement), key: key) {
        out.tell(Happenings.breachAlleged(speaker, party, agreement, .record), to: .everybody)
      }
    }
  }

  /// A public accusation that third parties believe, of what the accused had promised accuser and victim
  /// not to do, is an alleged breach. What was done is what everybody can see of it: of an intrusion nobody can say that
  /// it was what a clause forbids.
  func hold(
    _ party: Ref<Actor>, toItsWordBy accuser: Ref<Actor>, about incident: Ref<Incident>
  ) {
    for (agreement, _) in lens.pledges(of: party, against: incident)
    where lens.isParty(accuser, to: agreement) {
      out.tell(Happenings.breachAlleged(accuser, party, agreement, .charge), to: .everybody)
    }
  }
}
