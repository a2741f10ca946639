/// The logistic curve in integers: thousandths of a logit in, 2⁻³² out.
///
/// 24,001 values from -12 to +12 logits, built with 128-bit integer arithmetic, so that debug and
/// release builds of every platform agree to the bit. Beyond ±12 the curve is flat (6 in a million).
/// `probability(x) + probability(-x)` is exactly 1.
public struct Curve: Sendable {
  /// Where the curve goes flat, in thousandths of a logit.
  public static let edge: Int32 = 12_000
  /// The one curve.
  public static let standard = Curve()

  private let upper: [UInt32]
  private let decay: [UInt64]

  /// Builds the table: e^(-k/1000) by repeated multiplication in 2⁻⁶⁴, then 2³² / (1 + e^(-k/1000)).
  init() {
    let one = UInt128(1) << 64
    let step = Curve.exponentialOfMinusOneThousandth()
    var power = one
    var upper: [UInt32] = []
    var decay: [UInt64] = []
    for _ in 0...Int(Curve.edge) {
      let numerator = (UInt128(1) << 96) + (one + power) / 2
      upper.append(UInt32(clamping: numerator / (one + power)))
      decay.append(UInt64((power + (1 << 31)) >> 32))
      power = (power * step + (1 << 63)) >> 64
    }
    self.upper = upper
    self.decay = decay
  }

  /// e^(-1/1000) in 2⁻⁶⁴ by its alternating series.
  private static func exponentialOfMinusOneThousandth() -> UInt128 {
    var term = UInt128(1) << 64
    var sum = term
    for n in 1...8 {
      term = (term + UInt128(500 * n)) / UInt128(1000 * n)
      sum = n % 2 == 1 ? sum - term : sum + term
    }
    return sum
  }

  /// The chance, in 2⁻³², of something at `logit` thousandths.
  public func probability(_ logit: Int32) -> UInt32 {
    let x = Int(min(max(logit, -Curve.edge), Curve.edge))
    return x >= 0 ? upper[x] : UInt32(truncatingIfNeeded: (UInt64(1) << 32) - UInt64(upper[-x]))
  }

  /// e^(`exponent`/1000) in 2⁻³² for exponents at or below zero; 0 beyond -12.
  public func exponential(_ exponent: Int32) -> UInt64 {
    exponent < -Curve.edge ? 0 : decay[Int(-min(exponent, 0))]
  }

  /// The logit, in thousandths, whose chance is nearest to `probability`: the inverse by search,
  /// exact on the way back within ±9 logits.
  public func logit(_ probability: UInt32) -> Int32 {
    if probability < 0x8000_0000 {
      let mirror = (UInt64(1) << 32) - UInt64(probability)
      return -logit(UInt32(clamping: mirror))
    }
    var (low, high) = (0, Int(Curve.edge))
    while low < high {
      let middle = (low + high) / 2
      if upper[middle] < probability { low = middle + 1 } else { high = middle }
    }
    if low > 0, probability - upper[low - 1] < upper[low] &- probability { low -= 1 }
    return Int32(low)
  }

  /// ln(`a` / `b`) in thousandths: how a likelihood ratio enters a sum of log-odds.
  /// Zero or negative arguments count as 1.
  public func logOdds(_ a: Int64, to b: Int64) -> Int32 {
    let (x, y) = (UInt128(max(a, 1)), UInt128(max(b, 1)))
    return logit(UInt32(clamping: ((x << 32) + (x + y) / 2) / (x + y)))
  }
}
