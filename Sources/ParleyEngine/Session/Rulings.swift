import ParleyRules

/// The umpire's words on what is in hand: outcomes ruled otherwise, and odds of argued moves.
struct Rulings {
  private(set) var overrides: [Key: Decision.Ruling] = [:]
  private(set) var arguments: [Key: ArgumentRuling] = [:]

  /// Takes an input that is one; others are none of its business.
  /// - Returns: whether it was one.
  @discardableResult
  mutating func take(_ input: Input, turn: Int32) -> Bool {
    switch input {
    case .override(let key, let outcome, let reason):
      overrides[key] = Decision.Ruling(outcome: outcome, reason: reason, turn: turn)
    case .argument(let key, let ruling): arguments[key] = ruling
    default: return false
    }
    return true
  }
}
