/// A language of play. Codes, ids and the JSON log do not depend on it.
public enum Language: String, CaseIterable, Sendable {
  /// English, in which orders are kept as well.
  case english = "en"
  /// Dutch.
  case dutch = "nl"
}

/// Whole sentences for people, one per language; never put together by program.
///
/// `{name}` marks a place that is filled with a title, a number or a word.
public struct Text: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What is read in English.
  public let english: String
  /// What is read in Dutch.
  public let dutch: String

  /// A sentence in both languages.
  public init(_ english: String, nl dutch: String) {
    self.english = english
    self.dutch = dutch
  }

  /// The same in every language: a name, a code.
  public init(stringLiteral value: String) {
    english = value
    dutch = value
  }

  /// The same in every language, for words that are no literal.
  public init(same value: String) {
    english = value
    dutch = value
  }

  /// The words in that language.
  public subscript(language: Language) -> String {
    language == .dutch ? dutch : english
  }

  /// Nothing is said in either language.
  public var isEmpty: Bool { english.isEmpty && dutch.isEmpty }
}
