/// A value of JSON whose keys keep their order, so that the same answer always makes the same
/// bytes.
public indirect enum JSON: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Text; quotation marks and control characters are escaped when it is written.
  case string(String)
  /// A whole number: no answer holds a fraction.
  case number(Int64)
  /// `true` or `false`.
  case flag(Bool)
  /// Values in order.
  case list([JSON])
  /// Keys and values, in the order in which they are written; no key twice.
  case object([(String, JSON)])
  /// Nothing: written as `null`.
  case null

  /// A literal as text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A literal as a number.
  public init(integerLiteral value: Int64) { self = .number(value) }
  static func number(_ value: some BinaryInteger) -> JSON { .number(Int64(clamping: value)) }
  static func strings(_ values: [String]) -> JSON { .list(values.map { .string($0) }) }

  /// One line of JSON.
  public var line: String {
    switch self {
    case .string(let text): JSON.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { JSON.quoted($0.0) + ":" + $0.1.line }.joined(separator: ",") + "}"
    case .null: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
