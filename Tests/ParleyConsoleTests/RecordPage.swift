import Foundation
import ParleyRules

/// The page that describes the JSON record, as its test reads it.
struct RecordPage {
  /// A field of a kind or of a part.
  struct Field: Hashable {
    /// As `decisions[].key`; `*` stands for any key.
    let path: String
    let types: Set<String>
    let isAlways: Bool
    /// What it is called in the part that it comes from: a part stands in several kinds, and not all of it in each.
    var origin: String?
  }

  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/ParleyConsole/RECORD.md")

  /// What every line bears.
  static let common = [
    Field(path: "kind", types: ["string"], isAlways: true),
    Field(path: "turn", types: ["number"], isAlways: true),
    Field(path: "phase", types: ["string"], isAlways: true),
    Field(path: "to", types: ["string"], isAlways: true),
  ]

  private(set) var kinds: [String: [Field]] = [:]
  private var parts: [String: [Field]] = [:]

  init(_ text: String) {
    var name: (isPart: Bool, id: String)?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        let id = line.split(separator: "`").dropFirst().first.map(String.init)
        let isEntry = line.hasPrefix("### ") && id != nil
        name = isEntry ? (line.hasPrefix("### part"), id ?? "") : nil
        if let name {
          if name.isPart { parts[name.id] = [] } else { kinds[name.id] = [] }
        }
      } else if let name, let field = Self.field(String(line)) {
        if name.isPart { parts[name.id]?.append(field) } else { kinds[name.id]?.append(field) }
      }
    }
    kinds = kinds.mapValues { expanded($0) }
  }

  /// `| `path` | string or null | always | meaning |`, or `| all of `part` | part | always | |`.
  private static func field(_ line: String) -> Field? {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard line.hasPrefix("|"), cells.count >= 3, let path = cells[0].split(separator: "`").last,
      cells[0].contains("`")
    else { return nil }
    let isWhole = cells[0].hasPrefix("all of")
    return Field(
      path: isWhole ? "" : String(path), types: Set(cells[1].components(separatedBy: " or ")),
      isAlways: cells[2] == "always")
  }

  private func expanded(_ fields: [Field]) -> [Field] {
    fields.flatMap { field -> [Field] in
      guard let part = field.types.first.flatMap({ parts[$0] }) else { return [field] }
      let own =
        field.path.isEmpty
        ? []
        : [
          Field(path: field.path, types: ["object"], isAlways: field.isAlways)
        ]
      let prefix = field.path.isEmpty ? "" : field.path + "."
      return own
        + expanded(part).map {
          Field(
            path: prefix + $0.path, types: $0.types, isAlways: $0.isAlways,
            origin: $0.origin ?? "\(field.types.first ?? ""): \($0.path)")
        }
    }
  }
}

/// Compares what a program prints with the page.
struct RecordCheck {
  let page: RecordPage
  /// How often a kind or an object in it was met, and how often a field.
  private var objects: [String: Int] = [:]
  private var fields: [String: [String: Int]] = [:]
  private var types: [String: [String: Set<String>]] = [:]
  private(set) var problems: Set<String> = []

  init(_ page: RecordPage) { self.page = page }

  mutating func take(_ line: String) throws {
    let shape = try JSONShape(line)
    guard let kind = shape["kind"]?.string, let known = page.kinds[kind] else {
      problems.insert("no such kind on the page: \(shape["kind"]?.string ?? line)")
      return
    }
    walk(shape, "", kind, Set((RecordPage.common + known).map(\.path)))
  }

  private mutating func walk(
    _ object: JSONShape, _ path: String, _ kind: String, _ known: Set<String>
  ) {
    guard case .object(let entries) = object else { return }
    objects["\(kind) \(path)", default: 0] += 1
    for (key, value) in entries {
      let prefix = path.isEmpty ? "" : path + "."
      let isOpen = known.contains { $0.hasPrefix(prefix + "*") }
      note(value, prefix + (isOpen ? "*" : key), kind, known)
    }
  }

  private mutating func note(
    _ value: JSONShape, _ path: String, _ kind: String, _ known: Set<String>
  ) {
    if case .list(let values) = value {
      fields[kind, default: [:]][path + "[]", default: 0] += 1
      check(path + "[]", kind, known)
      for one in values { note(type: one, path + "[]", kind, known) }
      return
    }
    fields[kind, default: [:]][path, default: 0] += 1
    check(path, kind, known)
    note(type: value, path, kind, known)
  }

  private mutating func note(
    type value: JSONShape, _ path: String, _ kind: String, _ known: Set<String>
  ) {
    types[kind, default: [:]][path, default: []].insert(value.type)
    if value.type == "object" { walk(value, path, kind, known) }
  }

  private mutating func check(_ path: String, _ kind: String, _ known: Set<String>) {
    let isKnown = known.contains(path) || known.contains { $0.hasPrefix(path + ".") }
    if !isKnown { problems.insert("\(kind): the page has no field \(path)") }
  }

  /// What of the page never occurred, or otherwise than it says.
  func findings() -> [String] {
    var found = Array(problems)
    for (kind, known) in page.kinds {
      guard let count = objects["\(kind) "], count > 0 else {
        found.append("\(kind) was never printed")
        continue
      }
      for field in known { found += findings(on: field, in: kind) }
    }
    return (found + unseen()).sorted()
  }

  /// Fields and types that occur nowhere.
  private func unseen() -> [String] {
    var expected: [String: Set<String>] = [:]
    var seen: [String: Set<String>] = [:]
    for (kind, known) in page.kinds {
      for field in known {
        let name = field.origin ?? "\(kind): \(field.path)"
        expected[name] = field.types
        guard fields[kind]?[field.path] != nil else { continue }
        seen[name, default: []].formUnion(types[kind]?[field.path] ?? [])
      }
    }
    return expected.flatMap { name, types -> [String] in
      guard let met = seen[name] else { return ["\(name) never occurs"] }
      return met.isEmpty
        ? [] : types.subtracting(met).subtracting(["null"]).map { "\(name) is never \($0)" }
    }
  }

  private func findings(on field: RecordPage.Field, in kind: String) -> [String] {
    let name = "\(kind): \(field.path)"
    guard let count = fields[kind]?[field.path] else { return [] }
    var found: [String] = []
    let met = types[kind]?[field.path] ?? []
    if !met.isSubset(of: field.types) {
      found.append("\(name) is \(met.sorted()), and the page says \(field.types.sorted())")
    }
    guard !field.path.hasSuffix("*"), !field.path.hasSuffix("*[]") else { return found }
    let parent = field.path.split(separator: ".").dropLast().joined(separator: ".")
    let whole = objects["\(kind) \(parent)"] ?? 0
    if field.isAlways, count < whole { found.append("\(name) is left out at times") }
    if !field.isAlways, count == whole, !field.path.contains("."), field.origin == nil {
      found.append("\(name) is never left out")
    }
    return found
  }
}
