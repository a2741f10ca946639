import Foundation

/// A value of JSON as a reader of the record meets it.
indirect enum JSONShape: Decodable {
  case null
  case flag(Bool)
  case number(Int64)
  case string(String)
  case list([JSONShape])
  case object([String: JSONShape])

  init(from decoder: any Decoder) throws {
    let one = try decoder.singleValueContainer()
    if one.decodeNil() {
      self = .null
    } else if let flag = try? one.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? one.decode(Int64.self) {
      self = .number(number)
    } else if let string = try? one.decode(String.self) {
      self = .string(string)
    } else if let list = try? one.decode([JSONShape].self) {
      self = .list(list)
    } else {
      self = .object(try one.decode([String: JSONShape].self))
    }
  }

  init(_ line: String) throws {
    self = try JSONDecoder().decode(JSONShape.self, from: Data(line.utf8))
  }

  subscript(_ key: String) -> JSONShape? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }

  var string: String? { if case .string(let string) = self { string } else { nil } }
  var number: Int64? { if case .number(let number) = self { number } else { nil } }
  var list: [JSONShape] { if case .list(let list) = self { list } else { [] } }

  /// What the page calls it.
  var type: String {
    switch self {
    case .null: "null"
    case .flag: "flag"
    case .number: "number"
    case .string: "string"
    case .list: "list"
    case .object(let fields): Set(fields.keys) == ["en", "nl"] ? "text" : "object"
    }
  }
}
