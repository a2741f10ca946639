/// A language of play. Codes, ids and the JSON log do not depend on it.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case dutch = "nl"
}

/// Whole sentences for people, one per language; never put together by program.
///
/// `{name}` marks a place that is filled with a title, a number or a word.
public struct Text: Hashable, Sendable, ExpressibleByStringLiteral {
  public let english: String
  public let dutch: String

  public init(_ english: String, nl dutch: String) {
    self.english = english
    self.dutch = dutch
  }

  /// The same in every language: a name, a code.
  public init(stringLiteral value: String) {
    english = value
    dutch = value
  }

  public init(same value: String) {
    english = value
    dutch = value
  }

  public subscript(language: Language) -> String {
    language == .dutch ? dutch : english
  }

  public var isEmpty: Bool { english.isEmpty && dutch.isEmpty }
}
