/// One candidate of Tab: what is inserted, and what the list shows beside it.
public struct Completion: Sendable, Equatable {
  /// What replaces the word at the cursor. A word is what stands between the last space and the
  /// cursor, so hyphens, quotes and dots are part of it.
  public var text: String
  /// What the list shows beside the text; may be empty.
  public var hint: String
  /// Whether the word is complete, so that a space follows when it is the only candidate. False
  /// for something that goes on, such as an opening quotation mark.
  public var isClosed: Bool

  /// Makes a candidate.
  public init(text: String, hint: String = "", isClosed: Bool = true) {
    self.text = text
    self.hint = hint
    self.isClosed = isClosed
  }
}

/// The candidates that go on from what is typed, in the order they were offered, each once.
/// Upper and lower case count as the same, so that `BOR` finds `boreal`.
func candidates(_ offered: [Completion], continuing word: String) -> [Completion] {
  let start = word.lowercased()
  var seen: Set<String> = []
  return offered.filter { candidate in
    !candidate.text.isEmpty && candidate.text.lowercased().hasPrefix(start)
      && !candidate.text.utf8.contains(0) && seen.insert(candidate.text).inserted
  }
}
