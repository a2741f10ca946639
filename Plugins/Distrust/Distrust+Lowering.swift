import ParleyRules

/// A text that binds less is feared less: what hardens into law can be taken down a step.
extension DistrustRules {
  /// Takes a text one step down in ambition.
  func lower(by order: Order, _ out: Adjudication) {
    let text = orders.lower(order)
    guard let tier = out.lens[.tier, text].oneDown else { return }
    out.shift(.tier, of: text, by: -1)
    out.tell(happenings.lowered(order.actor, text, tier), to: .everybody)
  }
}

extension Tier {
  /// The next lower ambition; `nil` of the lowest.
  var oneDown: Tier? {
    switch self {
    case .voluntary: nil
    case .political: .voluntary
    case .legal: .political
    }
  }
}
