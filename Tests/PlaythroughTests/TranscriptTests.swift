import Foundation
import ParleyTesting
import Testing

/// That the player notices what it is for, shown on copies.
@Suite("Transcripts")
struct TranscriptTests {
  /// A playthrough that is short and has all kinds of lines.
  private static let original = PlaythroughTests.campaigns
    .appending(path: "first-steps/playthroughs/02-only-ready.txt")

  /// What a recording makes of it today, so that nothing here leans on how fresh the file is.
  private static let recorded: String = {
    guard let text = try? String(contentsOf: original, encoding: .utf8),
      let file = try? written(text), shelf.record(file, isUnreleased: true).isEmpty
    else { return "" }
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  private static let shelf = PlaythroughTests.shelf

  /// A file of its own in a temporary folder.
  private static func written(_ text: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "copy.txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  private func copy(_ change: (String) -> String = { $0 }) throws -> URL {
    try TranscriptTests.written(change(TranscriptTests.recorded))
  }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  private func matters(_ problems: [TranscriptProblem]) -> [String] {
    problems.map { String("\($0.matter)".prefix { $0 != "(" }) }
  }

  @Test("an unchanged copy is clean, and re-recording it changes no byte")
  func copyIsClean() throws {
    let file = try copy()
    #expect(TranscriptTests.shelf.check(file) == [])
    #expect(TranscriptTests.shelf.record(file) == [])
    #expect(try text(file) == TranscriptTests.recorded)
  }

  @Test("a changed line of a reply is noticed, with its place and both lines")
  func changedReplyIsNoticed() throws {
    let file = try copy {
      $0.replacing("  You are ready.", with: "  You are steady.", maxReplacements: 1)
    }
    let problems = TranscriptTests.shelf.check(file)
    #expect(matters(problems) == ["reply"])
    let told = PlaythroughTests.told(problems)
    let lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "  You are steady.")) + 1
    #expect(told.contains("copy.txt:\(line): the reply differs"))
    #expect(told.contains("expected: You are steady."))
    #expect(told.contains("got:      You are ready."))
  }

  @Test("a line too many and a line too few are noticed")
  func lengthsAreNoticed() throws {
    let longer = try copy { $0.replacing("  You watched.", with: "  And so on.\n  You watched.") }
    #expect(matters(TranscriptTests.shelf.check(longer)) == ["reply"])
    let shorter = try copy { $0.replacing("  You are ready.\n", with: "", maxReplacements: 1) }
    #expect(matters(TranscriptTests.shelf.check(shorter)) == ["reply"])
  }

  @Test("another seat at the prompt is noticed")
  func promptIsNoticed() throws {
    let file = try copy { $0.replacing("quillon> ready", with: "varn> ready", maxReplacements: 1) }
    #expect(matters(TranscriptTests.shelf.check(file)) == ["prompt"])
  }

  @Test("re-recording mends replies and keeps comments and expectations")
  func recordingMends() throws {
    let file = try copy { $0.replacing("  You are ready.", with: "  You are steady.") }
    #expect(TranscriptTests.shelf.record(file) == [])
    #expect(try text(file) == TranscriptTests.recorded)
  }

  @Test("an expectation that fails stops the recording, and nothing is written")
  func failingExpectationStops() throws {
    let file = try copy {
      $0.replacing("= You watched.", with: "= You won.")
        .replacing("  You are ready.", with: "  You are steady.")
    }
    let before = try text(file)
    let stops = TranscriptTests.shelf.record(file)
    #expect(matters(stops) == ["lacks"])
    #expect(try text(file) == before)
  }

  @Test("another digest under the same revisions and lines is noticed, and not recorded over")
  func digestNeedsRevision() throws {
    let file = try copy { TranscriptTests.replaced("digest", in: $0, by: "0123456789abcdef") }
    let before = try text(file)
    #expect(matters(TranscriptTests.shelf.check(file)) == ["unrevised"])
    #expect(matters(TranscriptTests.shelf.record(file)) == ["unrevised"])
    #expect(try text(file) == before)
    #expect(TranscriptTests.shelf.record(file, isUnreleased: true) == [])
    #expect(try text(file) == TranscriptTests.recorded)
  }

  @Test("another digest under other revisions, or after other lines, asks for a recording")
  func digestMayMove() throws {
    for field in ["revisions", "inputs"] {
      let file = try copy {
        let moved = TranscriptTests.replaced("digest", in: $0, by: "0123456789abcdef")
        return TranscriptTests.replaced(field, in: moved, by: "others")
      }
      #expect(matters(TranscriptTests.shelf.check(file)) == ["stale"])
      #expect(TranscriptTests.shelf.record(file) == [])
      #expect(try text(file) == TranscriptTests.recorded)
    }
  }

  @Test(
    "a file that cannot be read is refused with its line",
    arguments: [
      ("# seed: 7\n\n> ready\n", 1), ("# campaign: first-steps\n\n> ready\n", 1),
      ("# campaign: first-steps\n# sed: 7\n\n> ready\n", 2),
      ("# campaign: first-steps\n# seed: minus one\n", 2),
      ("# campaign: first-steps\n# seed: 7\n# lang: fr\n", 3),
      ("# campaign: first-steps\n# seed: 7\n\nready\n", 4),
      ("# campaign: first-steps\n# seed: 7\n\n> ready\n=\n", 5),
      ("# campaign: first-steps\n# seed: 7\n", 2),
      ("# campaign: nowhere\n# seed: 7\n\n> ready\n", 1),
      ("# campaign: first-steps\n# seed: 7\n# seat: nobody\n\n> ready\n", 1),
      ("# campaign: first-steps\n# seed: 7\n# without: gravity\n\n> ready\n", 1),
    ])
  func unreadable(text: String, line: Int) throws {
    let problems = TranscriptTests.shelf.check(try copy { _ in text })
    #expect(problems.map(\.line) == [line])
  }

  private static func replaced(_ field: String, in text: String, by value: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("# \(field): ") ? "# \(field): \(value)" : String($0) }
      .joined(separator: "\n")
  }
}
