import Foundation
import Testing

@testable import ParleyCommand

/// Actors whom the campaign only names leave no trace beyond their own names on the roster.
@Suite("A bystander changes nothing") @MainActor
struct BystanderTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  /// First steps with so many names more.
  private func campaign(hermits count: Int) throws -> String {
    let name = "merrow-\(count)"
    let source = Stage.root.appending(path: "Campaigns/first-steps")
    for file in ["campaign.yaml", "events.yaml", "lessons.yaml", "world.yaml"] {
      var text = try String(contentsOf: source.appending(path: file), encoding: .utf8)
      if file == "world.yaml" {
        let names = (0..<count).map {
          "  \($0 % 2 == 0 ? "aa" : "zz")-hermit-\($0):\n    title: \"Hermit \($0)\"\n    kind: state\n"
        }
        text = text.replacingOccurrences(
          of: "\nactors:\n", with: "\nactors:\n" + names.joined())
      }
      try stage.write(text, to: "\(name)/\(file)")
    }
    return stage.path(name)
  }

  private static let script = """
    status
    investigate i1
    attribute i1 to varn at likely public ask statement
    operate disruption varn-grid
    ready
    why c1
    why p1
    join p1
    vote p1 no
    ready
    status
    why i1
    gesture varn
    ready
    vote p2 yes
    ready
    as white status
    docket
    ready
    ready
    ready
    ready
    """

  private func play(_ count: Int, format: String = "text") throws -> [String] {
    let folder = try campaign(hermits: count)
    try stage.write(Self.script + "\n", to: "script.txt")
    let run = stage.run(
      "play", folder, "--seed", "29", "--session", "\(count)-\(format).parley", "--script",
      "script.txt", "--format", format)
    return run.lines
  }

  @Test("a scripted evening reads the same but for the names")
  func sameEvening() throws {
    func cleaned(_ lines: [String]) -> String {
      let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      return words.replacing(#/Hermit \d+ wary, /#, with: "")
        .replacing(#/, Hermit \d+ wary/#, with: "")
    }
    let alone = try play(0)
    #expect(alone.count > 100)
    for count in [1, 10] {
      let crowd = try play(count)
      #expect(crowd.contains { $0.contains("Hermit") }, "the roster names them")
      let isSame = cleaned(crowd) == cleaned(alone)
      #expect(isSame, "\(count) hermits")
    }
  }

  @Test("every line of the record is the same, but for those in which people read the roster")
  func sameRecord() throws {
    func isRoster(_ line: String) -> Bool { line.hasPrefix(#"{"kind":"trust""#) }
    let alone = try play(0, format: "json")
    #expect(alone.count > 300 && alone.contains(where: isRoster))
    for count in [1, 30] {
      let crowd = try play(count, format: "json")
      #expect(crowd.contains { isRoster($0) && $0.contains("hermit") }, "the roster names them")
      #expect(crowd.filter { !isRoster($0) } == alone.filter { !isRoster($0) }, "\(count) hermits")
    }
  }
}
