/// Integer arithmetic of the rules. One rounding everywhere: half away from zero.
public enum Arithmetic {
  /// `value · numerator / denominator`, rounded half away from zero; a zero denominator gives 0.
  public static func scaled(_ value: Int32, _ numerator: Int64, over denominator: Int64) -> Int32 {
    clamped(quotient(Int64(value) &* numerator, denominator))
  }

  /// `a / b` rounded half away from zero; a zero divisor gives 0.
  public static func quotient(_ a: Int64, _ b: Int64) -> Int64 {
    guard b != 0 else { return 0 }
    let negative = (a < 0) != (b < 0)
    let (n, d) = (a.magnitude, b.magnitude)
    let rounded = Int64(clamping: (n / d) + ((n % d) >= d - d / 2 && n % d != 0 ? 1 : 0))
    return negative ? -rounded : rounded
  }

  /// The nearest `Int32`.
  public static func clamped(_ value: Int64) -> Int32 { Int32(clamping: value) }
}

/// Thousandths of a logit in one point, the yardstick of the table (`play.md`, section 3).
public let onePoint: Int32 = 500

/// `points` in thousandths of a logit.
public func points(_ count: Int32) -> Int32 { Arithmetic.clamped(Int64(count) * Int64(onePoint)) }
