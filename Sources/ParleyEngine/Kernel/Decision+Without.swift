import ParleyRules

extension Decision {
  /// The sum as it would have been without the lines of one obstacle, and with what the core gives back for
  /// reservations reckoned anew over the friction that is left. `nil` where it had none, or where there is no sum.
  ///
  /// Only this answer is reckoned again, not the road that led to it: for that the evening is replayed.
  public func total(without owner: Owner) -> Int32? {
    guard terms.contains(where: { $0.owner == owner }), total != .min, total != .max else {
      return nil
    }
    var sum: Int64 = 0
    var friction: Int64 = 0
    var hasRelief = false
    for term in terms where term.owner != owner {
      guard case .add(let value) = term.weight else { return nil }
      if term.name == .reservation {
        hasRelief = true
        continue
      }
      sum += Int64(value)
      friction += term.friction
    }
    if hasRelief {
      sum += Int64(
        TextRules.reservationRelief(friction: Arithmetic.clamped(friction), reservations: 1))
    }
    return Arithmetic.clamped(sum)
  }
}
