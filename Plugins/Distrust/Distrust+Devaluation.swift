import ParleyRules

/// How a text is judged by its sender, as plain arithmetic in thousandths of a logit.
enum Devaluation {
  /// The shift of log-odds that takes something approved by `from` thousandths of people to `to`
  /// thousandths: a published pair of percentages as one constant, taken at its reference point
  /// (T-RD-1).
  static func shift(to: Int32, from: Int32) -> Int32 {
    Curve.standard.logOdds(Int64(to), to: Int64(1000 - to))
      - Curve.standard.logOdds(Int64(from), to: Int64(1000 - from))
  }

  /// What is left of a rival's devaluation once `outsiders` sponsors from outside its camp stand
  /// beside it. Never above zero: company makes a rival's text neutral, not dear.
  static func relieved(_ rival: Int32, by outsiders: Int32, each relief: Int32) -> Int32 {
    min(0, Arithmetic.clamped(Int64(rival) + Int64(outsiders) * Int64(relief)))
  }
}
