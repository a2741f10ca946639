import ParleyRules

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
