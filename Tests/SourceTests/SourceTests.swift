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
          let code = line.prefix(while: { _ in true }).components(separatedBy: "//").first ?? ""
          found.append((file.lastPathComponent, index + 1, code))
        }
      }
    }
    return found
  }

  static func hits(_ pattern: String, in folders: [String]) throws -> [String] {
    let regex = try Regex(pattern)
    return lines(under: folders).filter { $0.text.firstMatch(of: regex) != nil }
      .map { "\($0.file):\($0.number): \($0.text)" }
  }

  static let pure = ["Sources/ParleyRules", "Sources/ParleyEngine", "Plugins"]
  static let obstacles = [
    "terminology", "stakeholders", "distrust", "opacity", "proxies", "cyberweapons", "urgency",
  ]

  @Test("rules, engine and obstacles use no clock, no chance, no floating point, no Foundation")
  func corePurity() throws {
    let hits = try SourceTests.hits(
      #"\bimport (Foundation|Glibc|Darwin|Dispatch)\b|\bDate\(|\bContinuousClock\b|\bDouble\b|\bFloat\b|\.random\(|\.shuffled\(|\bHasher\b|\.hashValue\b"#,
      in: SourceTests.pure)
    #expect(hits.isEmpty, "\(hits)")
  }

  @Test("the same search finds what it looks for where that is allowed")
  func searchWorks() throws {
    #expect(!(try SourceTests.hits(#"\bimport Foundation\b"#, in: ["Tests/SourceTests"])).isEmpty)
  }

  @Test("rules and engine name no obstacle: no owner, no type, no import")
  func coreNamesNoObstacle() throws {
    for name in SourceTests.obstacles {
      let type = name.prefix(1).uppercased() + name.dropFirst()
      let hits = try SourceTests.hits(
        #"("\#(name)[".])|\b\#(type)Rules\b|\bimport \#(type)\b"#,
        in: ["Sources/ParleyRules", "Sources/ParleyEngine"])
      #expect(hits.isEmpty, "\(hits)")
    }
  }

  @Test("no obstacle imports anything but the rules")
  func obstaclesStandAlone() throws {
    let imports = try SourceTests.hits(#"^\s*(@testable )?import "#, in: ["Plugins"])
    #expect(!imports.isEmpty)
    #expect(imports.filter { !$0.contains("import ParleyRules") }.isEmpty)
  }

  @Test("nothing input can reach ends the program")
  func noTraps() throws {
    let hits = try SourceTests.hits(
      #"\btry!|\bfatalError\(|\bas!|\bpreconditionFailure\("#, in: ["Sources", "Plugins"])
    #expect(hits.isEmpty, "\(hits)")
  }

  @Test("every obstacle has the same layout: a rule, a page, a test folder")
  func obstaclesLookAlike() throws {
    let plugins = try FileManager.default.contentsOfDirectory(
      atPath: SourceTests.root.appending(path: "Plugins").path)
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
