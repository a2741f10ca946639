import Foundation
import GRDB
import Testing

@Suite("Files that are no good") @MainActor
struct BadFileTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  /// Breaks a copy of a campaign, and sees that it is neither sound nor played.
  func broken(_ code: String, _ file: String, _ change: (String) -> String?) throws {
    let folder = "c-\(UUID())"
    let source = Stage.root.appending(path: "Campaigns/first-steps").path
    try FileManager.default.copyItem(atPath: source, toPath: stage.path(folder))
    let path = folder + "/" + file
    let text = try String(contentsOfFile: stage.path(path), encoding: .utf8)
    if let changed = change(text) {
      #expect(changed != text)
      try stage.write(changed, to: path)
    } else {
      try FileManager.default.removeItem(atPath: stage.path(path))
    }
    let checked = stage.run("validate", stage.path(folder))
    #expect(checked.code == 1)
    #expect(checked.output.contains("error [\(code)]: "), "\(checked.output)")
    #expect(checked.output.contains(#/[a-z]+\.yaml:\d+:\d+: error \[/#))
    let played = try stage.play("status\n", campaign: stage.path(folder))
    #expect(played.code == 1)
    #expect(played.complaints.contains("error [\(code)]: "))
    #expect(!FileManager.default.fileExists(atPath: stage.path("a.parley")))
  }

  @Test("a campaign with a part that is missing") func missing() throws {
    try broken("missing", "lessons.yaml") { _ in nil }
  }

  @Test("parts that name each other, or the front door") func cyclic() throws {
    try broken("cycle", "events.yaml") { "parts: [campaign.yaml]\n" + $0 }
    try broken("cycle", "campaign.yaml") {
      $0.replacing("parts: [world.yaml", with: "parts: [campaign.yaml, world.yaml")
    }
  }

  @Test("a key that stands twice") func duplicate() throws {
    try broken("duplicate", "campaign.yaml") { $0 + "\nturns: 5\n" }
  }

  @Test("a value of the wrong type, a number beyond all measure, a negative one")
  func wrongType() throws {
    let values = [
      ("[1, 2]", "type"), ("many", "type"), ("{}", "type"), ("null", "type"), ("-1", "range"),
      ("99999999999999999999", "range"), ("4.5", "number"),
    ]
    for (value, code) in values {
      try broken(code, "campaign.yaml") {
        $0.replacing("\nturns: 4\n", with: "\nturns: \(value)\n")
      }
    }
  }

  @Test("text that is no YAML, and bytes that are no text") func noText() throws {
    try broken("syntax", "events.yaml") { $0 + "\n  - [}" }
    try broken("control", "events.yaml") { _ in "\u{7}" }
  }

  @Test("files that are no session stay as they are, and are said to be none")
  func noSession() throws {
    try stage.write("a text", to: "text")
    try stage.write(Data(), to: "empty")
    try stage.write(Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 37) }), to: "bytes")
    try stage.write(Data("SQLite format 3\0".utf8) + Data(count: 200), to: "head")
    let queue = try DatabaseQueue(path: stage.path("other"))
    try queue.write { try $0.execute(sql: "CREATE TABLE input (number INTEGER)") }
    try queue.close()
    for name in ["text", "empty", "bytes", "head", "other", "missing", "."] {
      let url = URL(fileURLWithPath: stage.path(name))
      let before = try? Data(contentsOf: url)
      for command in ["resume", "replay"] {
        let run = stage.run(command, stage.path(name))
        #expect(run.code == 1, "\(command) \(name)")
        #expect(run.complaints.contains(name == "." ? stage.folder : name), "\(run.complaints)")
        #expect(run.output.isEmpty)
      }
      let after = try? Data(contentsOf: url)
      #expect(after == before)
    }
  }

  @Test("a session that was cut short is said to be damaged, and is not gone on with")
  func truncated() throws {
    #expect(try stage.play(PlayTests.game).code == 0)
    let whole = try Data(contentsOf: URL(fileURLWithPath: stage.path("a.parley")))
    for part in [whole.count / 2, 4096, 100] {
      try stage.write(whole.prefix(part), to: "cut.parley")
      let run = stage.run("resume", "cut.parley")
      #expect(run.code == 1, "\(part)")
      #expect(run.complaints.contains("cut.parley"))
    }
  }
}
