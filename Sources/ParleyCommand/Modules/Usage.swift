import ParleyRules

/// How an order is typed, from its declaration alone.
struct Usage {
  let vocabulary: Vocabulary

  func of(_ verb: VerbDeclaration) -> String {
    let slots = verb.slots.filter { $0.owner == verb.owner }.map { of($0) }
    return ([verb.id] + slots).joined(separator: " ")
  }

  /// `at ASSET`, `to ACTOR`, `[effort low|high]`.
  func of(_ slot: SlotDeclaration) -> String {
    let value =
      switch slot.type {
      case .row(let kind): vocabulary[kind].id.uppercased()
      case .rows(let kind): vocabulary[kind].id.uppercased() + "..."
      case .choice(let words):
        words.count > 7 ? slot.name.uppercased() : words.map(\.id).joined(separator: "|")
      case .amount(let range): "\(range.lowerBound)..\(range.upperBound)"
      case .words: "\"...\""
      }
    let marker = slot.markers.first ?? (slot.isRequired || slot.isBare ? nil : slot.name)
    let whole = marker.map { "\($0) \(value)" } ?? value
    return slot.isRequired ? whole : "[\(whole)]"
  }
}
