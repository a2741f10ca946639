import ParleyRules

/// The keys of a mapping, read one by one; keys that nobody asked for are errors.
public final class Fields {
  /// The mapping that is read.
  public let item: Item
  private let pairs: [Entry.Pair]
  private var asked: [String] = []
  private var missing: [String] = []

  init(_ pairs: [Entry.Pair], of item: Item) {
    self.pairs = pairs
    self.item = item
  }

  /// The value under a key, if it is written.
  public func optional(_ key: String) -> Item? {
    if !asked.contains(key) { asked.append(key) }
    return pairs.first { $0.key == key }.map { Item($0, log: item.log) }
  }

  /// The value under a key; told if it is not written.
  public func required(_ key: String) -> Item? {
    let found = optional(key)
    if found == nil, !missing.contains(key) { missing.append(key) }
    return found
  }

  /// Makes keys known without reading them.
  public func allow(_ keys: [String]) {
    for key in keys where !asked.contains(key) { asked.append(key) }
  }

  /// Whether every key of the mapping has been asked for.
  public var isTidy: Bool { pairs.allSatisfy { asked.contains($0.key) } }

  /// Tells unknown keys and missing ones; a key that is missing because it was misspelled is told once.
  func close() {
    var meant: Set<String> = []
    let free = asked.filter { key in !pairs.contains { $0.key == key } }
    for pair in pairs where !asked.contains(pair.key) {
      let near = nearest(pair.key, among: free)
      if let near { meant.insert(near) }
      refuse(pair, near)
    }
    guard item.entry.isComplete else { return }
    for key in missing where !meant.contains(key) { refuseAbsence(key) }
  }

  private func nearest(_ key: String, among free: [String]) -> String? {
    item.log.hint { Nearest.word(to: key, among: free).map { Text(same: $0) } }?.english
  }

  private func refuse(_ pair: Entry.Pair, _ near: String?) {
    let hint =
      near.map { Text("did you mean \($0)?", nl: "bedoelt u \($0)?") }
      ?? item.log.hint { Names.hint(for: pair.key, among: asked) }
    item.log.error(
      .shape, "unknown-key", at: pair.place,
      Text(
        "\(item.name.english) has no key \(Item.quoted(pair.key))",
        nl: "\(item.name.dutch) kent geen sleutel \(Item.quoted(pair.key))"),
      hint: hint)
  }

  private func refuseAbsence(_ key: String) {
    item.log.error(
      .shape, "missing-key", at: item.place,
      Text("\(item.name.english) needs \(key):", nl: "\(item.name.dutch) mist \(key):"))
  }
}
