import ParleyConsole
import ParleyRules

extension JSON {
  /// A text in all languages: JSON does not depend on the reader's.
  static func text(_ text: Text) -> JSON {
    .object(Language.allCases.map { ($0.rawValue, .string(text[$0])) })
  }

  static func number(_ value: Int) -> JSON { .number(Int64(value)) }
}
