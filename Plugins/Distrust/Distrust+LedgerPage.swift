import ParleyRules

/// The page of one actor's ledger that is about another.
struct LedgerPage {
  private let holder: Ref<Actor>
  private let other: Ref<Actor>
  private let books: Bookkeeping

  init(of holder: Ref<Actor>, about other: Ref<Actor>, in books: Bookkeeping) {
    self.holder = holder
    self.other = other
    self.books = books
  }

  private var out: Adjudication { books.out }
  private var lens: Lens { out.lens }
  private var state: DistrustState { books.state }
  private var parameters: LedgerParameters { books.parameters.ledger }

  /// Books what waits between the two, if anything does.
  /// - Returns: the trust of the holder from now on.
  func book() -> Int32 {
    let (good, bad) = (self[state.good], self[state.bad])
    guard good > 0 || bad > 0 else { return self[state.trust] }
    add(-good, to: state.good)
    add(-bad, to: state.bad)
    let ledger = ledger(after: good, and: bad)
    set(state.alpha, to: ledger.alpha)
    set(state.beta, to: ledger.beta)
    let turn = lens[.turn]
    if self[state.booked] != turn { set(state.booked, to: turn) }
    if self[state.before] == 0 { add(word.rung, to: state.before) }
    if bad > 0 {
      if !self[state.sore] { set(state.sore, to: true) }
      lookNaive()
      takeShock()
    }
    // Said also where it stays as it was: that an act was booked must not hang on what it came to.
    set(state.trust, to: ledger.trust)
    return ledger.trust
  }

  /// Slow up, fast down: of good acts so many count at once, bad ones all do, and weigh more.
  private func ledger(after good: Int32, and bad: Int32) -> TrustLedger {
    var ledger = kept
    let last = self[state.booked]
    if last > 0 { ledger.age(lens[.turn] - last, keep: lens[parameters.keep]) }
    ledger.book(
      good: min(good, lens[parameters.pace]), bad: bad, badWeight: lens[parameters.badWeight])
    return ledger
  }

  /// The ledger as it stands. Where others have moved `.trust` by hand, it follows, so that what everybody may add is
  /// not undone.
  private var kept: TrustLedger {
    let (trust, kept) = (
      self[state.trust], TrustLedger(alpha: self[state.alpha], beta: self[state.beta])
    )
    if kept.total == 0 {
      return TrustLedger(trust: trust, total: lens[parameters.weight] * ActSize.whole)
    }
    return kept.trust == trust ? kept : TrustLedger(trust: trust, total: kept.total)
  }

  /// Whoever answers a gesture that still stands with something it chose to do to the giver makes the giver look naive
  /// at home. What merely happened, or came to light, is no answer.
  private func lookNaive() {
    let affront = self[state.affront]
    guard affront > 0 else { return }
    add(-affront, to: state.affront)
    guard let cause = TrustCause.causes(in: affront).first else { return }
    add(-self[state.offer], to: state.offer)
    out.give(
      -lens[books.parameters.gesture.exploited], of: .capital, to: holder,
      because: books.terms.means.naive)
    out.tell(books.happenings.exploited(holder, other, cause), to: .actors(holder))
  }

  /// A shock of size shakes promises from now on; a smaller one, trust alone.
  private func takeShock() {
    let size = self[state.shocks.waiting]
    guard size > 0 else { return }
    add(-size, to: state.shocks.waiting)
    guard size >= lens[books.parameters.shock.from] else { return }
    set(state.shocks.size, to: size)
    set(state.shocks.turn, to: lens[.turn])
  }

  /// One line a pair and turn: the word as it stands now, and what moved it.
  func tellWord(for trust: Int32) {
    let tally = self[state.causes]
    guard tally > 0 else { return }
    add(-tally, to: state.causes)
    // Where nothing is noted yet, it is noted in this stage.
    let noted = self[state.before]
    let before = noted > 0 ? noted : word.rung
    add(-before, to: state.before)
    let now = TrustWord(trust: trust)
    guard now.rung != before else { return }
    let moved = now.rung > before ? books.happenings.rose : books.happenings.fell
    let causes = TrustCause.causes(in: tally)
    let (second, third) = (causes.dropFirst().first, causes.dropFirst(2).first)
    out.tell(moved(holder, other, now, causes.first, second, third), to: .actors(holder))
  }

  // MARK: Its cells

  /// What the holder calls its trust in the other, as the stage began.
  private var word: TrustWord { lens.trust(of: holder, in: other) }

  private subscript<Value>(column: Column<Pair<Actor, Actor>, Value>) -> Value {
    lens[column, holder, toward: other]
  }

  private func add(_ amount: Int32, to column: Column<Pair<Actor, Actor>, Int32>) {
    out.add(amount, to: column, of: holder, toward: other)
  }

  private func set<Value>(_ column: Column<Pair<Actor, Actor>, Value>, to value: Value) {
    out.set(column, of: holder, toward: other, to: value)
  }
}
