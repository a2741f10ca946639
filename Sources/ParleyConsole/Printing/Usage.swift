import ParleyRules

/// How an order is typed, from its declaration alone: what is optional stands in brackets.
public struct Usage {
  private let vocabulary: Vocabulary
  private let areWordsListed: Bool
  private let language: Language

  /// - Parameters:
  ///   - areWordsListed: the words of a short list stand in the line itself, and not their name alone.
  ///   - language: in which words are shown; what stands in capitals is left to `Placeholders`.
  public init(_ vocabulary: Vocabulary, areWordsListed: Bool, in language: Language = .english) {
    self.vocabulary = vocabulary
    self.areWordsListed = areWordsListed
    self.language = language
  }

  /// A whole order: `operate KIND at ASSET [effort EFFORT]`.
  /// - Parameter includes: the slots that are in it, of whoever; all where nothing is said.
  public func of(
    _ verb: VerbDeclaration, where includes: (SlotDeclaration) -> Bool = { _ in true }
  ) -> String {
    let slots = verb.slots.filter { $0.behind == nil && includes($0) }.map { of($0, in: verb) }
    return ([verb.word(in: language)] + slots).joined(separator: " ")
  }

  /// `at ASSET`, `to ACTOR`, `[effort low|high]`.
  public func of(_ slot: SlotDeclaration, in verb: VerbDeclaration) -> String {
    let whole = introducer(slot, in: verb).map { "\($0) \(value(slot))" } ?? value(slot)
    return slot.isRequired ? whole : "[\(whole)]"
  }

  /// The word that may, or has to, lead up to a value.
  private func introducer(_ slot: SlotDeclaration, in verb: VerbDeclaration) -> String? {
    if let marker = slot.marker(in: language) { return marker }
    if slot.isRequired { return nil }
    let name = slot.name(in: language)
    switch slot.type {
    case .choice: return slot.isBare ? nil : name
    case .row: return slot.owner == verb.owner ? nil : name
    case .amount, .words, .rows: return name
    }
  }

  /// A kind as it stands in a line: the last part of its id, or in Dutch what people call a module's own.
  private func name(of kind: Kind) -> String {
    let declared = vocabulary[kind]
    guard declared.owner != .core else { return declared.id.uppercased() }
    let own = declared.id.split(separator: ".").last.map(String.init) ?? declared.id
    let name = language == .dutch ? declared.title.dutch : own
    return String(name.uppercased().map { $0 == " " ? "-" : $0 })
  }

  private func value(_ slot: SlotDeclaration) -> String {
    switch slot.type {
    case .row(let kind): name(of: kind)
    case .rows(let kind): name(of: kind) + "..."
    case .choice(let words) where areWordsListed && words.count <= 7:
      Choices(words).typed(in: language).joined(separator: "|")
    case .choice: slot.markers.contains(slot.name) ? "WORD" : slot.name.uppercased()
    case .amount(let range) where areWordsListed: "\(range.lowerBound)..\(range.upperBound)"
    case .amount: slot.name.uppercased()
    case .words: "\"...\""
    }
  }
}
