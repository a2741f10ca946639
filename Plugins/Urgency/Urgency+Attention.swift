import ParleyRules

/// How alarm fades (Downs 1972, the issue-attention cycle): it halves in so many turns, and loses a level a turn at least.
enum Attention {
  /// The natural logarithm of 2, in millionths: what a half-life counts in.
  private static let logarithmOfTwo: Int64 = 693_147
  private static let millionthsInThousandth: Int64 = 1000

  /// What is left of an alarm a turn later, in the unit it is given in.
  static func left(of alarm: Int32, halving halfLife: Int32) -> Int32 {
    Arithmetic.scaled(alarm, share(after: logarithmOfTwo / Int64(max(halfLife, 1))), over: 1 << 32)
  }

  /// The share, in 2⁻³², that is left of what has decayed by so many millionths of a logarithm: between the two nearest
  /// thousandths that the table has.
  private static func share(after decay: Int64) -> Int64 {
    let (whole, rest) = decay.quotientAndRemainder(dividingBy: millionthsInThousandth)
    let ends = [whole, whole + 1].map { Int64(Curve.standard.exponential(-Int32($0))) }
    return ends[0] - (ends[0] - ends[1]) * rest / millionthsInThousandth
  }

  /// What the turn takes of it beyond the level that fades anyway.
  static func excess(of alarm: Int32, halving halfLife: Int32) -> Int32 {
    max(0, alarm - 1 - left(of: alarm, halving: halfLife))
  }
}

/// When a conflict is ripe (Zartman): when it hurts all who matter, not when it hurts much on the whole.
enum Ripeness {
  /// Whether the least hurt of them is hurt so much; of nobody it never is.
  static func isRipe(_ hurts: [Int32], from threshold: Int32) -> Bool {
    hurts.min().map { $0 >= threshold } ?? false
  }
}
