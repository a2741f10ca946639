/// A "no" that is part of the game: a code, and a sentence in a delegate's words. It is made from the
/// seat's own world alone, so it cannot leak a secret.
public struct Refusal: Hashable, Sendable, Error {
  /// What fills a `{0}`, `{1}` in the sentence.
  public enum Argument: Hashable, Sendable {
    /// The title of a row, as the seat that is refused knows it.
    case row(Kind, Row)
    /// A plain number.
    case number(Int32)
    /// A word in the reader's language.
    case word(Text)
  }
  /// Stable: scripts lean on it.
  public let code: String
  /// May hold `{0}`, `{1}`, filled from `arguments`.
  public let sentence: Text
  /// What fills the places, from `{0}` on.
  public let arguments: [Argument]

  /// A refusal with its code and its sentence, and what fills the places of that in order.
  public init(_ code: String, _ sentence: Text, _ arguments: Argument...) {
    self.code = code
    self.sentence = sentence
    self.arguments = arguments
  }
}

extension Refusal.Argument {
  /// The title of a thing, as the seat that is refused knows it.
  public static func thing<N: CoreNoun>(_ thing: Ref<N>) -> Refusal.Argument {
    .row(N.kind.kind, thing.row)
  }

  /// The title of a thing of a module's own kind.
  public static func thing<N>(_ thing: Ref<N>, of kind: KindOf<N>) -> Refusal.Argument {
    .row(kind.kind, thing.row)
  }
}
