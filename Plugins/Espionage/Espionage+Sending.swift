import ParleyRules

/// A source is sent: what it is for goes with it, wherever it ends.
struct Sending {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Marks whatever the operation brings about: a source in place, or an incident where it was noticed at the door.
  func mark(by order: Order) {
    let (kind, target, _, _) = Verbs.operate(order)
    guard kind == .espionage else { return }
    let purpose = purpose(of: order, at: target)
    let incident = out.expect(Incident.self, key: Incident.key(broughtAboutBy: order.key))
    out.set(rules.state.aimed, of: incident, to: purpose)
    let source = out.expect(Foothold.self, key: Foothold.key(broughtAboutBy: order.key))
    if purpose != .political { out.set(rules.state.purpose, of: source, to: purpose) }
    if rules.orders.reach[order] == .wide { out.set(rules.state.wide, of: source, to: true) }
  }

  /// What was said; whoever nobody plays goes for what sells where that is its way.
  private func purpose(of order: Order, at target: Ref<Asset>) -> Purpose {
    let said = rules.orders.purpose[order]
    guard said == .political, !lens[.seated, order.actor], lens[rules.state.steals, order.actor],
      lens[rules.state.tradeSecrets, target]
    else { return said }
    return .commercial
  }
}
