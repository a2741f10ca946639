import ParleyRules

/// Sizes of acts in thousandths of one act (designer's judgement; the table stands in the
/// README).
enum ActSize {
  static let whole: Int32 = 1000
  static let half: Int32 = 500
}

/// A Beta ledger of one actor about another, in thousandths of an act.
///
/// Trust is alpha / (alpha + beta). A good act adds 1 to alpha, a bad one adds its weight to
/// beta, both fade alike, so that time alone moves no trust (T-TRU-1).
struct TrustLedger: Equatable, Sendable {
  var alpha: Int32
  var beta: Int32

  init(alpha: Int32, beta: Int32) {
    self.alpha = alpha
    self.beta = beta
  }

  /// A ledger that yields `trust` (thousandths) with `total` thousandths of acts behind it.
  init(trust: Int32, total: Int32) {
    alpha = Arithmetic.scaled(total, Int64(trust), over: 1000)
    beta = total - alpha
  }

  var total: Int32 { Arithmetic.clamped(Int64(alpha) + Int64(beta)) }

  /// Trust in thousandths; an empty ledger is even.
  var trust: Int32 {
    total == 0 ? 500 : Arithmetic.scaled(alpha, 1000, over: Int64(alpha) + Int64(beta))
  }

  /// Lets `turns` turns pass, of which each keeps `keep` thousandths.
  ///
  /// Stops at one act in all, so that a long silence does not make the next word everything.
  mutating func age(_ turns: Int32, keep: Int32) {
    guard turns > 0, keep < 1000 else { return }
    for _ in 0..<turns {
      let next = TrustLedger(
        alpha: Arithmetic.scaled(alpha, Int64(keep), over: 1000),
        beta: Arithmetic.scaled(beta, Int64(keep), over: 1000))
      guard next.total >= ActSize.whole else { return }
      self = next
    }
  }

  /// Books acts, in thousandths.
  mutating func book(good: Int32, bad: Int32, badWeight: Int32) {
    alpha = Arithmetic.clamped(Int64(alpha) + Int64(good))
    beta = Arithmetic.clamped(Int64(beta) + Int64(bad) * Int64(badWeight))
  }
}

extension DistrustRules {
  /// Writes acts of `other` down with `holder`, to be booked at the next settling. Never about
  /// oneself.
  /// - Parameters:
  ///   - repays: the other chose to do it to the holder, whose gesture it has known for a turn.
  ///   - withCables: the holder hears of it with the next cables, so it counts no sooner.
  func write(
    _ holder: Row, of other: Row, _ cause: TrustCause, good: Int32 = 0, bad: Int32 = 0,
    repays: Bool = false, withCables: Bool, _ out: Adjudication
  ) {
    guard holder.exists, other.exists, holder != other, good > 0 || bad > 0 else { return }
    out.add(state.good, holder, toward: other, good, withCables: withCables)
    out.add(state.bad, holder, toward: other, bad, withCables: withCables)
    out.add(state.causes, holder, toward: other, CauseCount.one(cause), withCables: withCables)
    if repays, bad > 0 {
      out.add(state.affront, holder, toward: other, CauseCount.one(cause), withCables: withCables)
    }
    out.add(state.waiting, holder, 1, withCables: withCables)
  }

  /// Books all that waits. Reads only what the holder was let know when it was written down.
  /// - Parameter isTelling: those whose word for another is not the one they were last told hear of
  ///   it, once a turn, with all that moved it. At the last settling of a turn, so that nothing moves trust between
  ///   the word and the briefing in which it is read.
  func settle(isTelling: Bool = false, _ lens: Lens, _ out: Adjudication) {
    let count = lens.count(.actor)
    for first in 0..<count {
      let holder = Row(first)
      let waiting = lens[state.waiting, holder]
      guard waiting > 0 || isTelling else { continue }
      if waiting > 0 { out.add(state.waiting, holder, -waiting) }
      for second in 0..<count where second != first {
        let other = Row(second)
        let now = waiting > 0 ? book(holder, other, lens, out) : lens[.trust, holder, toward: other]
        if isTelling { tellWord(holder, other, now, lens, out) }
      }
    }
  }

  /// Books what waits between two, if anything does.
  /// - Returns: the trust of the holder from now on.
  private func book(_ holder: Row, _ other: Row, _ lens: Lens, _ out: Adjudication) -> Int32 {
    let before = lens[.trust, holder, toward: other]
    let good = lens[state.good, holder, toward: other]
    let bad = lens[state.bad, holder, toward: other]
    guard good > 0 || bad > 0 else { return before }
    out.add(state.good, holder, toward: other, -good)
    out.add(state.bad, holder, toward: other, -bad)
    var ledger = opened(holder, other, trust: before, lens)
    let last = lens[state.booked, holder, toward: other]
    if last > 0 { ledger.age(lens[.turn] - last, keep: lens[parameters.ledger.keep]) }
    ledger.book(
      good: min(good, lens[parameters.ledger.pace]), bad: bad,
      badWeight: lens[parameters.ledger.badWeight])
    out.set(state.alpha, holder, toward: other, ledger.alpha)
    out.set(state.beta, holder, toward: other, ledger.beta)
    if last != lens[.turn] { out.set(state.booked, holder, toward: other, lens[.turn]) }
    if lens[state.before, holder, toward: other] == 0 {
      out.add(state.before, holder, toward: other, TrustWord(trust: before).rawValue + 1)
    }
    if bad > 0 {
      if lens[state.sore, holder, toward: other] == 0 {
        out.set(state.sore, holder, toward: other, Int32(1))
      }
      exploit(holder, other, lens, out)
    }
    // Said also where it stays as it was: that an act was booked must not hang on what it came to.
    out.set(.trust, holder, toward: other, ledger.trust)
    return ledger.trust
  }

  /// The ledger of a pair as it stands. Where others have moved `.trust` by hand, the ledger
  /// follows, so that what everybody may add is not undone.
  private func opened(_ holder: Row, _ other: Row, trust: Int32, _ lens: Lens) -> TrustLedger {
    let kept = TrustLedger(
      alpha: lens[state.alpha, holder, toward: other],
      beta: lens[state.beta, holder, toward: other])
    if kept.total == 0 {
      return TrustLedger(
        trust: trust, total: lens[parameters.ledger.weight] * ActSize.whole)
    }
    return kept.trust == trust ? kept : TrustLedger(trust: trust, total: kept.total)
  }

  /// Whether a gesture stands that its receiver knew of when it gave its orders: one of an earlier turn. What was sealed
  /// beside it is no answer to it.
  func stands(_ giver: Row, _ other: Row, _ lens: Lens) -> Bool {
    let standing = lens[state.offer, giver, toward: other]
    return standing > 0 && standing < lens[parameters.memory]
  }

  /// Whoever answers a gesture that still stands with something it chose to do to the giver makes
  /// the giver look naive at home. What merely happened, or came to light, is no answer.
  private func exploit(_ giver: Row, _ other: Row, _ lens: Lens, _ out: Adjudication) {
    let affront = lens[state.affront, giver, toward: other]
    guard affront > 0 else { return }
    out.add(state.affront, giver, toward: other, -affront)
    guard let cause = CauseCount.causes(in: affront).first else { return }
    let standing = lens[state.offer, giver, toward: other]
    let price = lens[parameters.exploited]
    out.add(state.offer, giver, toward: other, -standing)
    out.add(.capital, to: giver, -price, because: terms.naive, lens)
    out.tell(
      told.exploited, [giver.number, other.number, cause.rawValue],
      to: .only(ActorSet(giver)))
  }

  /// One line a pair and turn: the word as it stands now, and what moved it.
  private func tellWord(
    _ holder: Row, _ other: Row, _ trust: Int32, _ lens: Lens, _ out: Adjudication
  ) {
    let count = lens[state.causes, holder, toward: other]
    guard count > 0 else { return }
    out.add(state.causes, holder, toward: other, -count)
    let (before, now) = (lens[state.before, holder, toward: other], TrustWord(trust: trust))
    // Where nothing is noted yet, it is noted in this stage.
    let old =
      before > 0 ? before - 1 : TrustWord(trust: lens[.trust, holder, toward: other]).rawValue
    out.add(state.before, holder, toward: other, -(old + 1))
    guard old != now.rawValue else { return }
    let causes = CauseCount.causes(in: count).prefix(3).map(\.rawValue)
    out.tell(
      now.rawValue > old ? told.rose : told.fell,
      [holder.number, other.number, now.rawValue] + causes, to: .only(ActorSet(holder)))
  }
}
