import ParleyRules

/// Injects that wait for each other: none of them would ever come.
extension CampaignLoader {
  /// Remembers where the inject in hand waits for another.
  func note(waitingFor id: String, _ item: Item) {
    guard let waiter, waits[waiter]?[id] == nil else { return }
    waits[waiter, default: [:]][id] = item.entry.place
  }

  /// Tells each ring of injects once, where its first link is written. What only waits for such a ring
  /// is not complained of: it comes as soon as the ring is opened.
  func checkWaiting() {
    let stuck = self.stuck()
    var told: Set<String> = []
    for inject in result.injects where stuck.contains(inject.id) && !told.contains(inject.id) {
      let ring = ring(from: inject.id, among: stuck)
      guard told.isDisjoint(with: ring) else { continue }
      told.formUnion(ring)
      refuse(ring)
    }
  }

  /// The injects that cannot come, whatever happens: each needs another of them.
  private func stuck() -> Set<String> {
    var stuck = Set(result.injects.map(\.id))
    var isSettled = false
    while !isSettled {
      isSettled = true
      for inject in result.injects where stuck.contains(inject.id) {
        if let when = inject.when, !mayHold(when, without: stuck) { continue }
        stuck.remove(inject.id)
        isSettled = false
      }
    }
    return stuck
  }

  /// Whether a condition can come true while some injects never come.
  private func mayHold(_ condition: Condition, without stuck: Set<String>) -> Bool {
    switch condition {
    case .fired(let id): !stuck.contains(id)
    case .all(let parts): parts.allSatisfy { mayHold($0, without: stuck) }
    case .any(let parts): parts.contains { mayHold($0, without: stuck) }
    default: true
    }
  }

  /// Follows what each waits for until it comes round; the ring starts with the inject that stands
  /// first.
  private func ring(from start: String, among stuck: Set<String>) -> [String] {
    var path: [String] = []
    var id = start
    while !path.contains(id) {
      path.append(id)
      let next = waits[id, default: [:]].filter { stuck.contains($0.key) }
      guard let nearest = next.min(by: { $0.value < $1.value })?.key else { return path }
      id = nearest
    }
    let ring = path[(path.firstIndex(of: id) ?? 0)...]
    let first = ring.min { place(.inject, $0) < place(.inject, $1) }
    let turn = ring.firstIndex { $0 == first } ?? ring.startIndex
    return Array(ring[turn...] + ring[..<turn])
  }

  private func refuse(_ ring: [String]) {
    guard let first = ring.first else { return }
    let after = ring.count > 1 ? ring[1] : first
    let hint = Text(
      "give one of them a trigger of its own, such as {turn: 3}",
      nl: "geef een ervan een eigen aanleiding, zoals {turn: 3}")
    log.error(
      .reference, "cycle", at: waits[first]?[after] ?? place(.inject, first),
      CampaignLoader.chain(ring),
      hint: hint)
  }

  /// The ring in words, link by link.
  private static func chain(_ ring: [String]) -> Text {
    let first = ring.first ?? ""
    guard ring.count > 1 else {
      return Text(
        "\(first) waits for itself and can never come",
        nl: "\(first) wacht op zichzelf en kan dus nooit komen")
    }
    let rest = ring.dropFirst() + [first]
    return Text(
      "these injects can never come: \(first) waits for "
        + rest.joined(separator: ", which waits for "),
      nl: "deze injects kunnen nooit komen: \(first) wacht op "
        + rest.joined(separator: ", en die wacht op "))
  }
}
