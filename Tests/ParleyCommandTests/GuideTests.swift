import Foundation
import ParleyRules
import Testing

@testable import ParleyCommand

@Suite("The guide for rule authors tells the truth")
struct GuideTests {
  let guide: Readme

  init() throws { guide = try Readme.guide() }

  static let typed = "Tests/ElectionsTests/EveryWord.swift"

  @Test("its code is the package that the tests build and run, file by file")
  func code() throws {
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: Stage.root.appending(path: "Tests/NinthObstacle").path
    )
    .filter { $0.hasSuffix(".swift") && !$0.hasPrefix(".build") }
    let paths = guide.blocks.filter { $0.language == "swift" }.compactMap(\.path)
    #expect(guide.strayCode().isEmpty, "\(guide.strayCode())")
    // And no file of the package is left out, but for the one that only types what the tables say.
    #expect(files.count == 6)
    #expect(
      Set(paths.filter { $0.hasPrefix("elections/") })
        == Set(files.map { "elections/" + $0 }).subtracting(["elections/" + GuideTests.typed]))
  }

  @Test("one letter changed in a block, a block more and a file misnamed are each noticed")
  func changedCode() {
    let changes = [
      ("main: []", "main: [0]"),
      ("# Write an obstacle\n", "# Write an obstacle\n\n```swift\nlet answer = 42\n```\n"),
      ("`elections/Package.swift`:", "`elections/Pakket.swift`:"),
      ("setup.own(trust)", "setup.own(mistrust)"),
    ]
    for (old, new) in changes {
      let changed = Readme(guide.text.replacingOccurrences(of: old, with: new))
      #expect(changed.text != guide.text && changed.strayCode().count == 1, "\(new)")
    }
  }

  /// What is declared under some folders as a function, a property or a constant.
  private static func declared(under folders: [String]) throws -> Set<String> {
    try folders.reduce(into: Set<String>()) { names, folder in
      let base = Stage.root.appending(path: folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: base.path)
      where path.hasSuffix(".swift") {
        let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
        for match in text.matches(
          of:
            /public (?:package\(set\) |internal\(set\) )?(?:mutating )?(?:static )?(?:func|var|let) ([A-Za-z]+)/
        ) {
          names.insert(String(match.1))
        }
      }
    }
  }

  @Test(
    "every word of its tables is declared where a rule may use it",
    arguments: ["setup", "Questions", "Happenings", "Verbs"])
  func words(head: String) throws {
    let words = try guide.words(after: head)
    let strange = words.subtracting(try GuideTests.declared(under: ["Sources/ParleyRules"]))
    #expect(words.count >= 3 && strange.isEmpty, "\(strange)")
  }

  /// The lines of its tables that stand nowhere in the file of the package that types them.
  private func untyped(on guide: Readme) throws -> [String] {
    let file = Stage.root.appending(path: "Tests/NinthObstacle/\(GuideTests.typed)")
    let source = try String(contentsOf: file, encoding: .utf8).filter { !$0.isWhitespace }
    return try guide.lines(after: ["lens", "out", "odds", "asked", "bench"]).filter {
      !source.contains($0.filter { !$0.isWhitespace })
    }
  }

  @Test("every line of its tables compiles in the package, and one that does not is noticed")
  func lines() throws {
    #expect(try guide.lines(after: ["lens"]).count > 100)
    #expect(try guide.lines(after: ["out", "odds", "bench"]).count > 40)
    #expect(try untyped(on: guide) == [])
    let changed = Readme(
      guide.text.replacingOccurrences(of: "out.tell(spoke(actor", with: "out.tell(spoke(someone"))
    #expect(try untyped(on: changed).contains { $0.contains("someone") })
  }

  /// What questions, happenings and orders of the core are about: `Questions.find` with `Ref<Actor>, Ref<Incident>`.
  private static func shapes() throws -> [String: String] {
    let base = Stage.root.appending(path: "Sources/ParleyRules/Core")
    let heads = ["Question": "Questions", "Happening": "Happenings", "Verb": "Verbs"]
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).reduce(into: [:]) {
      shapes, path in
      guard path.hasSuffix(".swift") else { return }
      let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
      let handle = /\blet (\w+):\s+(Question|Happening|Verb)<((?:.|\n)*?)>\n/
      for match in text.matches(of: handle) {
        let parts = match.3.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        shapes["\(heads[String(match.2)] ?? "").\(match.1)"] = parts
      }
    }
  }

  @Test("what it says a question, a happening and an order are about is what they are about")
  func shapes() throws {
    let declared = try GuideTests.shapes()
    let listed = guide.text.matches(
      of: /\| `((?:Questions|Happenings|Verbs)\.\w+)` \| `([^`]+)` \|/)
    let wrong = listed.filter { declared[String($0.1)] != String($0.2) }.map { String($0.1) }
    #expect(listed.count > 60 && wrong.isEmpty, "\(wrong)")
    // All questions and orders are there, and every happening that is not is said to stand elsewhere.
    let missing = Set(declared.keys).subtracting(listed.map { String($0.1) })
      .filter { !$0.hasPrefix("Happenings.") }
    #expect(missing.isEmpty, "\(missing)")
    #expect(declared["Questions.find"] != declared["Questions.mandate"])
  }

  /// The source of the core without white space, in which each question and happening names what it is about.
  private static func core() throws -> String {
    let base = Stage.root.appending(path: "Sources/ParleyRules/Core")
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: base.appending(path: $0), encoding: .utf8) }
      .joined().filter { !$0.isWhitespace }
  }

  /// The questions and happenings whose parts a page calls something else than the core does, out of how many.
  private static func misnamed(on page: Readme) throws -> (names: [String], of: Int) {
    let core = try core()
    let row = /\| `(Question|Happening)s\.(\w+)` \| `[^`]+` \| ([a-z, -]+) \|/
    let listed = page.text.matches(of: row)
    let wrong = listed.filter { row in
      let head = "\(row.2)=setup.\(row.1.lowercased())("
      let parts = "of:" + row.3.split(separator: ", ").map { "\"\($0)\"" }.joined(separator: ",")
      guard let start = core.range(of: head) else { return true }
      // What it is about stands in its own declaration: before the next one.
      let declared = core[start.upperBound...].components(separatedBy: "=setup.")[0]
      return !declared.contains(parts + ",") && !declared.contains(parts + ")")
    }
    return (wrong.map { String($0.2) }, listed.count)
  }

  @Test("what it calls the parts of a question and of a happening is what the core calls them")
  func names() throws {
    let found = try GuideTests.misnamed(on: guide)
    #expect(found.of > 50 && found.names.isEmpty, "\(found.names)")
    let swapped = Readme(
      guide.text.replacingOccurrences(
        of: "| accuser, accused, incident |", with: "| accused, accuser, incident |"))
    #expect(try GuideTests.misnamed(on: swapped).names == ["foundWrong"])
  }

  /// The lists of words that the guide shows, each as a row of its table.
  private static var wordLists: [String] {
    func row<List: Choice>(_ list: List.Type) -> String {
      "| `\(list)` | \(list.allCases.map { "`.\($0)`" }.joined(separator: " ")) |"
    }
    let lists: [any Choice.Type] = [
      ActorKind.self,
      AssetStatus.self,
      Skill.self,
      OperationKind.self,
      OperationStyle.self,
      Level.self,
      Outcome.self,
      Compliance.self,
      TraceSort.self,
      Forgery.self,
      Estimate.self,
      Way.self,
      Response.self,
      Answer.self,
      Verdict.self,
      MeasureFunction.self,
      Tier.self,
      Strength.self,
      Scope.self,
      DecisionRule.self,
      ProposalStatus.self,
      Stance.self,
      Change.self,
      Ballot.self,
      Standing.self,
      Reputation.self,
      BreachSign.self,
      BreachGround.self,
      Pressure.self,
      Doctrine.self,
      Family.self,
    ]
    return lists.map { row($0) }
  }

  @Test("the words of the core are all there, in their order")
  func lists() {
    let rows = Set(guide.text.components(separatedBy: "\n"))
    let missing = GuideTests.wordLists.filter { !rows.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
    #expect(!rows.contains("| `Level` | `.high` `.normal` |"))
  }

  @Test("a word that nobody declares would be noticed")
  func strangeWords() throws {
    let changed = Readme(guide.text.replacingOccurrences(of: "setup.kind(", with: "setup.heap("))
    let strange = try changed.words(after: "setup").subtracting(
      try GuideTests.declared(under: ["Sources/ParleyRules"]))
    #expect(strange == ["heap"])
  }
}
