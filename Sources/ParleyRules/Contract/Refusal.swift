/// A "no" that is part of the game: a code, and a sentence in a delegate's words. It is made from the
/// seat's own world alone, so it cannot leak a secret.
public struct Refusal: Hashable, Sendable, Error {
  /// What fills a `{0}`, `{1}` in the sentence.
  public enum Argument: Hashable, Sendable {
    case row(Kind, Row)
    case number(Int32)
    case word(Text)
  }
  /// Stable: scripts lean on it.
  public let code: String
  /// May hold `{0}`, `{1}`, filled from `arguments`.
  public let sentence: Text
  public let arguments: [Argument]

  public init(_ code: String, _ sentence: Text, _ arguments: Argument...) {
    self.code = code
    self.sentence = sentence
    self.arguments = arguments
  }
}
