import ParleyRules

/// The ids that may be referred to: all actors, say, or all measures.
public struct Names: Sendable {
  /// What they are names of, in the singular and without an article.
  public let what: Text
  /// The ids in the order of the campaign.
  public let ids: [String]
  /// Whether these are all there are. If not, an unknown id may well have been defined where nothing
  /// could be read, and is not complained of.
  public let isComplete: Bool
  private let set: Set<String>

  /// - Parameters:
  ///   - what: what they are names of, in the singular.
  ///   - ids: in the order of the campaign.
  ///   - isComplete: whether these are all there are.
  public init(_ what: Text, _ ids: [String], isComplete: Bool = true) {
    self.what = what
    self.ids = ids
    self.isComplete = isComplete
    set = Set(ids)
  }

  /// Whether there is something of that name.
  public func contains(_ id: String) -> Bool { set.contains(id) }

  /// The nearest id, or all of them when they are few.
  func hint(for word: String) -> Text? { Names.hint(for: word, among: ids) }

  /// More names than any campaign has are not all compared.
  private static let mostCompared = 1000

  /// "did you mean", or the list when it is short.
  static func hint(for word: String, among words: [String]) -> Text? {
    if let near = Nearest.word(to: word, among: words.prefix(mostCompared)) {
      return Text("did you mean \(near)?", nl: "bedoelt u \(near)?")
    }
    guard !words.isEmpty, words.count <= 12 else { return nil }
    let list = words.joined(separator: ", ")
    return words.count == 1
      ? Text("the only one is \(list)", nl: "de enige is \(list)")
      : Text("choose from: \(list)", nl: "kies uit: \(list)")
  }
}
