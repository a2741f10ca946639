import Foundation
import Testing

/// What can be read off the source itself.
@Suite("The source keeps its promises")
struct SourceTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of all Swift files under some folders, without comments.
  static func lines(under folders: [String]) -> [(file: String, number: Int, text: String)] {
    var found: [(String, Int, String)] = []
    for folder in folders {
      let base = root.appending(path: folder)
      let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          found.append((file.lastPathComponent, index + 1, code(of: String(line))))
        }
      }
    }
    return found
  }

  /// A line without its comment.
  static func code(of line: String) -> String { line.components(separatedBy: "//").first ?? "" }

  /// A search in code. By default `\b` is a boundary of prose, where `Rules.self` is one word.
  static func regex(_ pattern: String) throws -> Regex<AnyRegexOutput> {
    try Regex(pattern).wordBoundaryKind(.simple)
  }

  static func hits(_ pattern: String, in folders: [String]) throws -> [String] {
    let regex = try regex(pattern)
    return lines(under: folders).filter { $0.text.firstMatch(of: regex) != nil }
      .map { "\($0.file):\($0.number): \($0.text)" }
  }

  /// Whether a search would find a line: the control of every search below.
  static func finds(_ pattern: String, in line: String) throws -> Bool {
    try code(of: line).firstMatch(of: regex(pattern)) != nil
  }

  // MARK: Purity

  static let pure = ["Sources/ParleyRules", "Sources/ParleyEngine", "Plugins"]
  static let impure =
    #"\bimport (Foundation|Glibc|Darwin|Dispatch)\b|\bDate\(|\bContinuousClock\b|\bDouble\b|\bFloat\b|\.random\(|\.shuffled\(|\bHasher\b|\.hashValue\b"#

  @Test("rules, engine and obstacles use no clock, no chance, no floating point, no Foundation")
  func corePurity() throws {
    let hits = try SourceTests.hits(SourceTests.impure, in: SourceTests.pure)
    #expect(hits.isEmpty, "\(hits)")
  }

  @Test("every folder that is searched holds code", arguments: pure + ["Sources", "Plugins"])
  func foldersAreThere(folder: String) {
    #expect(SourceTests.lines(under: [folder]).count > 500, "\(folder)")
  }

  @Test(
    "the same search finds what it looks for where it is planted",
    arguments: [
      "import Foundation", "  import Glibc", "let now = Date()", "ContinuousClock().now",
      "let share: Double = 0.5", "Float(1)", "Int.random(in: 0..<6)", "rows.shuffled()",
      "var hasher = Hasher()", "id.hashValue", "let all = Double.greatestFiniteMagnitude",
      "id.hashValue.description",
    ])
  func impurityIsFound(planted: String) throws {
    #expect(try SourceTests.finds(SourceTests.impure, in: planted))
    #expect(!(try SourceTests.finds(SourceTests.impure, in: "// \(planted)")))
  }

  @Test("and it finds it in a folder where it is allowed")
  func searchWorks() throws {
    #expect(!(try SourceTests.hits(#"\bimport Foundation\b"#, in: ["Tests/SourceTests"])).isEmpty)
  }

  // MARK: Names of obstacles

  /// The folders of the obstacles there are; beside them stands the guide for those who write one.
  static func plugins() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Plugins").path)
      .filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
  }

  /// The eight of the article, those that are yet to be written included.
  static let obstacles = [
    "terminology", "stakeholders", "distrust", "opacity", "proxies", "cyberweapons", "espionage",
    "urgency",
  ]

  /// Words of the field that are an obstacle's id as well: free as a word, not as an owner.
  static let freeWords = ["espionage"]

  /// What names an obstacle: its id as an owner or at the head of a dotted id, its type, its import.
  static func naming(_ id: String) -> String {
    let target = id.prefix(1).uppercased() + id.dropFirst()
    let word = freeWords.contains(id) ? #""\#(id)\."# : #""\#(id)[".]"#
    return #"\#(word)|\b\#(target)Rules\b|\bimport (\w+ )?\#(target)\b"#
  }

  @Test("rules and engine name no obstacle: no owner, no type, no import")
  func coreNamesNoObstacle() throws {
    let anyName = SourceTests.obstacles.map(SourceTests.naming).joined(separator: "|")
    let hits = try SourceTests.hits(anyName, in: ["Sources/ParleyRules", "Sources/ParleyEngine"])
    #expect(hits.isEmpty, "\(hits)")
  }

  @Test(
    "a name planted there would be found, and words of the field would not", arguments: obstacles)
  func namesAreFound(id: String) throws {
    let pattern = SourceTests.naming(id)
    let target = id.prefix(1).uppercased() + id.dropFirst()
    var planted = [
      "vocabulary.quantity(named: \"\(id).fog\")", "let rules = \(target)Rules.self",
      "import \(target)", "@testable import \(target)", "import struct \(target).State",
    ]
    if !SourceTests.freeWords.contains(id) { planted.append("roster.obstacle(\"\(id)\")") }
    for line in planted { #expect(try SourceTests.finds(pattern, in: line), "\(line)") }
    for line in ["case \(id)", "// import \(target)", "Word(\"espionage\", \"spy\")"] {
      #expect(!(try SourceTests.finds(pattern, in: line)), "\(line)")
    }
  }

  @Test("each obstacle there is goes by one of the eight names, and its own source names it")
  func namesAreInUse() throws {
    for name in try SourceTests.plugins() {
      #expect(SourceTests.obstacles.contains(name.lowercased()), "\(name)")
      let pattern = SourceTests.naming(name.lowercased())
      #expect(!(try SourceTests.hits(pattern, in: ["Plugins/\(name)"])).isEmpty, "\(name)")
    }
  }

  // MARK: Imports

  static let anyImport = #"^\s*(@\w+\s+|public |package |internal |private |fileprivate )*import\b"#

  static func isForeign(_ line: String) throws -> Bool {
    try finds(anyImport, in: line) && !finds(anyImport + #" ParleyRules\s*$"#, in: line)
  }

  @Test("no obstacle imports anything but the rules")
  func obstaclesStandAlone() throws {
    let imports = SourceTests.lines(under: ["Plugins"])
    #expect(try imports.contains { try SourceTests.finds(SourceTests.anyImport, in: $0.text) })
    let foreign = try imports.filter { try SourceTests.isForeign($0.text) }
    #expect(foreign.isEmpty, "\(foreign)")
  }

  @Test(
    "an import planted there would be found",
    arguments: [
      "import Distrust", "@testable import Opacity", "public import ParleyEngine",
      "@preconcurrency import Foundation", "import struct Distrust.TrustWord",
      "import ParleyRulesAndMore", "  internal import Espionage",
    ])
  func importsAreFound(planted: String) throws {
    #expect(try SourceTests.isForeign(planted))
    #expect(!(try SourceTests.isForeign("import ParleyRules")))
    #expect(!(try SourceTests.isForeign("// \(planted)")))
  }

  // MARK: Shape

  @Test("nothing input can reach ends the program")
  func noTraps() throws {
    let hits = try SourceTests.hits(
      #"\btry!|\bfatalError\(|\bas!|\bpreconditionFailure\(|\bunsafelyUnwrapped\b"#,
      in: ["Sources", "Plugins"])
    #expect(hits.isEmpty, "\(hits)")
  }

  /// How many lines a function has, from its first to its closing brace.
  static func lengths(of lines: [String]) throws -> [(name: String, count: Int)] {
    let start = try Regex<(Substring, Substring)>(
      #"^( *)(?:@?\w+(?:\(set\))? )*(?:func |init\(|init<).*"#)
    return lines.indices.compactMap { first in
      guard let match = lines[first].wholeMatch(of: start) else { return nil }
      let close = match.1 + "}"
      guard !lines[first].hasSuffix("}"),
        let last = lines[first...].firstIndex(where: { $0 == close })
      else { return nil }
      return (String(match.0), last - first + 1)
    }
  }

  @Test("whatever an obstacle declares or does fits on a screen, function by function")
  func functionsFitOnAScreen() throws {
    let files = Dictionary(grouping: SourceTests.lines(under: ["Plugins"]), by: \.file)
    let all = try files.values.flatMap { try SourceTests.lengths(of: $0.map(\.text)) }
    let long = all.filter { $0.count > 50 }
    #expect(all.count > 100 && long.isEmpty, "\(long)")
  }

  @Test("a function that does not would be found")
  func longFunctionsAreFound() throws {
    for head in ["  init(_ setup: inout Setup) {", "  private static func declare() -> Int {"] {
      let lines = [head] + Array(repeating: "    let a = 1", count: 49) + ["  }"]
      #expect(try SourceTests.lengths(of: lines).map(\.count) == [51])
    }
  }

  @Test("every obstacle has the same layout: a rule, a page, a test folder")
  func obstaclesLookAlike() throws {
    let plugins = try SourceTests.plugins()
    #expect(plugins.count >= 2)
    for name in plugins {
      for path in [
        "Plugins/\(name)/\(name).swift", "Plugins/\(name)/README.md", "Tests/\(name)Tests",
      ] {
        let file = SourceTests.root.appending(path: path).path
        #expect(FileManager.default.fileExists(atPath: file), "\(path)")
      }
    }
  }
}
