/// One word that Tab offers, and what stands beside it in the list.
public struct Candidate: Hashable, Sendable {
  /// Replaces the last word of the line.
  public let text: String
  /// A few words about it; empty where there is nothing to say.
  public let hint: String
  /// The word of the other language that does the same, for whoever has begun to type that.
  let other: String?
  /// A word, and what stands beside it.
  public init(_ text: String, _ hint: String = "") {
    self.init(text, hint, other: nil)
  }

  init(_ text: String, _ hint: String, other: String?) {
    self.text = text
    self.hint = hint
    self.other = other == text ? nil : other
  }
}
