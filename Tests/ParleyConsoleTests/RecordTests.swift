import Foundation
import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyConsole

/// `RECORD.md` beside whole games of both campaigns, read at the white cell, at teams and on the projector.
@Suite("The page of the JSON record") struct RecordPageTests {
  private func page() throws -> String { try String(contentsOf: RecordPage.file, encoding: .utf8) }

  private func check(_ text: String, _ lines: [String]) throws -> [String] {
    var check = RecordCheck(RecordPage(text))
    // Lines that differ in figures alone have the same fields.
    var seen: Set<String> = []
    for line in lines where seen.insert(line.filter { !$0.isNumber }).inserted {
      try check.take(line)
    }
    return check.findings()
  }

  @Test(
    "every kind and field that is printed is on the page, as it says, and none that is never printed"
  )
  func whole() throws {
    let lines = try RecordedGames.all.get()
    #expect(lines.count > 10_000)
    let findings = try check(page(), lines)
    #expect(findings.isEmpty, "\(findings.joined(separator: "\n"))")
  }

  @Test("a kind, a field, a type and an absence that the page has wrong are each found")
  func controls() throws {
    let text = try page()
    let kinds = ["noted", "decided", "end", "refusal"].map { "{\"kind\":\"\($0)\"" }
    let lines = try RecordedGames.all.get().filter { line in
      kinds.contains { line.hasPrefix($0) }
    }
    func findings(_ old: String, _ new: String) throws -> Set<String> {
      #expect(text.contains(old))
      let before = Set(try check(text, lines))
      return Set(try check(text.replacingOccurrences(of: old, with: new), lines))
        .subtracting(before)
    }
    #expect(try findings("### `noted`", "### `jotted`").contains("no such kind on the page: noted"))
    #expect(try findings("| `draw` |", "| `toss` |").contains("decision: toss never occurs"))
    #expect(
      try findings("| `ending` | text", "| `ending` | string").contains(
        "end: ending is never string"))
    #expect(
      try findings(
        "| `reach[]` | string | absent where nothing near would be taken |",
        "| `reach[]` | string | always |"
      ).count == 1)
  }

  @Test("its tables are what the rules declare")
  func vocabulary() throws {
    let text = try page()
    let expected = RecordVocabulary(vocabulary: Roster(Obstacles.all).vocabulary).text
    let start = try #require(text.range(of: "## Questions\n")).lowerBound
    if ProcessInfo.processInfo.environment["PARLEY_RERECORD"] != nil {
      try (text[..<start] + expected).write(to: RecordPage.file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start...]) == expected)
    }
  }
}

/// Played once for all tests.
enum RecordedGames {
  static let all: Result<[String], any Error> = Result {
    try RecordedGame.whole("first-steps") + RecordedGame.whole("confidence-2013", seed: 12)
      + SmallRecords().lines()
  }
}
