/// One word that Tab offers, and what stands beside it in the list.
public struct Candidate: Hashable, Sendable {
  /// Replaces the last word of the line.
  public let text: String
  /// A few words about it; empty where there is nothing to say.
  public let hint: String
  /// A word, and what stands beside it.
  public init(_ text: String, _ hint: String = "") {
    self.text = text
    self.hint = hint
  }
}
