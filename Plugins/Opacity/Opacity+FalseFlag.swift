import ParleyRules

/// The digital identity of an innocent third party is borrowed (article, M4.3).
struct FalseFlag {
  let rules: OpacityRules
  let out: Adjudication

  /// Marks whatever the operation brings about, now or once it is found, so that evidence found there can point at the
  /// flag.
  func plant(by order: Order) {
    guard let whom = rules.orders.flag[order] else { return }
    let incident = out.expect(Incident.self, key: Incident.key(broughtAboutBy: order.key))
    out.point(.flag, of: incident, to: whom)
    let foothold = out.expect(Foothold.self, key: Foothold.key(broughtAboutBy: order.key))
    out.point(.footholdFlag, of: foothold, to: whom)
  }
}
