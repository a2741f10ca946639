import ParleyRules

/// Trust comes slowly and goes fast: acts are written down as they happen, and booked a few times a turn.
struct Bookkeeping {
  let out: Adjudication
  let parameters: DistrustParameters
  let state: DistrustState
  let terms: DistrustTerms
  let happenings: DistrustHappenings

  init(by rules: DistrustRules, out: Adjudication) {
    self.out = out
    parameters = rules.parameters
    state = rules.state
    terms = rules.terms
    happenings = rules.happenings
  }

  private var lens: Lens { out.lens }

  /// Writes an act of another down with whoever keeps a ledger on it, to be booked at the next settling. Never about
  /// oneself.
  /// - Parameter withCables: the holder hears of it with the next cables, so it counts no sooner.
  func write(
    _ act: Act, of other: Ref<Actor>?, with holder: Ref<Actor>?, withCables: Bool = false
  ) {
    guard let holder, let other, holder != other, act.size > 0 else { return }
    func add(_ amount: Int32, to column: Column<Pair<Actor, Actor>, Int32>) {
      out.add(amount, to: column, of: holder, toward: other, withCables: withCables)
    }
    add(act.size, to: act.tone == .good ? state.good : state.bad)
    add(act.cause.once, to: state.causes)
    if act.tone == .affront, isAwaitingAnswer(giver: holder, from: other) {
      add(act.cause.once, to: state.affront)
    }
    out.add(1, to: state.waiting, of: holder, withCables: withCables)
  }

  /// What falls between two shakes what they promised each other as well; what falls in one turn is taken together.
  func shake(_ a: Ref<Actor>, _ b: Ref<Actor>, by size: Int32) {
    guard a != b, size > 0 else { return }
    out.add(size, to: state.shocks.waiting, of: a, toward: b)
    out.add(size, to: state.shocks.waiting, of: b, toward: a)
  }

  /// Books all that waits. Reads only what the holder was let know when it was written down.
  /// - Parameter isTelling: those whose word for another is not the one they were last told hear of it, once a turn,
  ///   with all that moved it. At the last settling of a turn, so that nothing moves trust between the word and the
  ///   briefing in which it is read.
  func settle(isTelling: Bool = false) {
    let actors = lens.actors
    for holder in actors {
      let waiting = lens[state.waiting, holder]
      guard waiting > 0 || isTelling else { continue }
      out.add(-waiting, to: state.waiting, of: holder)
      for other in actors where other != holder {
        let page = LedgerPage(of: holder, about: other, in: self)
        let trust = waiting > 0 ? page.book() : lens[.trust, holder, toward: other]
        if isTelling { page.tellWord(for: trust) }
      }
    }
  }

  /// Whether a gesture stands that its receiver knew of when it gave its orders: one of an earlier turn. What was
  /// sealed beside it is no answer to it.
  private func isAwaitingAnswer(giver: Ref<Actor>, from other: Ref<Actor>) -> Bool {
    let standing = lens[state.offer, giver, toward: other]
    return standing > 0 && standing < lens[parameters.gesture.memory]
  }
}
