import Foundation
import Testing

@testable import ParleyCommand

@Suite("Lines that are no good, by script") @MainActor
struct BadInputTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  /// Leaves Quillon one unit of budget.
  static let start = "operate sabotage varn-grid\n"

  /// The digest of the game as `replay` derives it.
  func digest(_ session: String) throws -> String {
    let run = stage.run("replay", session, "--verify", "--format", "json")
    #expect(run.code == 0, "\(run.output)")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(object?["digest"] as? String)
  }

  /// The codes with which the lines of a script were turned down.
  func codes(_ run: Stage.Run) throws -> [String] {
    try run.lines.compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["code"] as? String
    }
  }

  /// Plays lines after a start, and sees that nothing has come of them.
  func play(
    _ lines: [String], after start: String = BadInputTests.start, campaign: String = "first-steps"
  ) throws -> Stage.Run {
    let name = "\(UUID())"
    _ = try stage.play(start, campaign: campaign, session: name + "-start")
    let run = try stage.play(
      start + lines.map { $0 + "\n" }.joined(), campaign: campaign, format: "json", session: name)
    #expect(try digest(name) == digest(name + "-start"))
    #expect(try stage.record(name).inputs == stage.record(name + "-start").inputs)
    return run
  }

  static let misread: KeyValuePairs = [
    "frobnicate": "unknown-command", "statsu": "unknown-command", "ÿ": "unknown-command",
    "o": "ambiguous", "help nonsense": "unknown-command", "seat nobody": "unknown-seat",
    "investigate i9": "unknown", "investigate x1": "unknown", "vote p99 yes": "unknown",
    "operate espionage nowhere": "unknown", "operate sing varn-grid": "unknown-word",
    "operate espionage": "incomplete", "vote p1 maybe": "does-not-fit", "why": "incomplete",
    "operate espionage varn-grid varn-grid": "unknown-word",
    "operate espionage varn-grid effort -1": "does-not-fit",
    "operate espionage varn-grid effort 99999999999999999999": "does-not-fit",
    "undo 0": "out-of-range", "undo -1": "out-of-range", "undo 7": "out-of-range",
    "undo 99999999999999999999": "out-of-range", "inbox 99999999999999999999": "out-of-range",
    "vote p99999999999999999999 yes": "unknown", "vote p-1 yes": "unknown",
    "message varn \"unclosed": "open-quotation", "status\u{7}": "control-character",
    "status\u{1B}[2J": "control-character", "sta\0tus": "control-character",
    "status \u{202E}": "control-character",
  ]

  @Test("what cannot be understood says why, changes nothing, and makes the exit code 1")
  func misread() throws {
    let run = try play(Self.misread.map(\.key))
    #expect(run.code == 1)
    let codes = try codes(run)
    #expect(codes.count == Self.misread.count)
    for (pair, code) in zip(Self.misread, codes) { #expect(pair.value == code, "\(pair.key)") }
  }

  static let refused: KeyValuePairs = [
    "vote p1 yes": "not-now", "propose merrow-1 in council political as \"x\"": "not-now",
    "operate sabotage lantern-board": "beyond-budget",
    "operate defence varn-grid": "not-your-own", "operate sabotage quillon-port": "own-ground",
    "leave quillon-port": "no-foothold", "attribute i1 to quillon at likely public": "yourself",
    "next": "white-only", "adjudicate": "white-only", "as varn ready": "white-only",
    "inject press-asks": "white-only", "end": "white-only",
  ]

  @Test("what the game refuses changes nothing either, and is part of the game: exit code 0")
  func refused() throws {
    let run = try play(Self.refused.map(\.key))
    #expect(run.code == 0)
    let codes = try codes(run)
    #expect(codes.count == Self.refused.count)
    for (pair, code) in zip(Self.refused, codes) { #expect(pair.value == code, "\(pair.key)") }
  }

  @Test("the white cell is answered as clearly")
  func white() throws {
    let lines = [
      "as nobody ready", "as russia", "as russia next", "record p9 yes russia", "record",
      "override 1 yes \"why\"", "override 99999999999999999999 yes \"x\"", "inject nonsense",
      "rule 1 99", "reveal", "note", "operate espionage us-industry", "undo",
    ]
    let run = try play(lines, after: "", campaign: "confidence-2013")
    #expect(run.code == 1)
    #expect(try codes(run).count == lines.count, "\(run.output)")
  }

  @Test("a line of ten megabytes, bytes that are no text, a thousand words: one answer each")
  func absurd() throws {
    _ = try stage.play("status\n", session: "plain")
    var script = Data("status\n".utf8)
    script += Data(repeating: 0x78, count: 10_000_000) + Data([0x0A])
    script += Data([0xFF, 0xFE, 0xC3, 0x28, 0x0A])
    script += Data((String(repeating: "a ", count: 1000) + "\n").utf8)
    script += Data((String(repeating: "\"", count: 999) + "\n").utf8)
    script += Data(("operate " + String(repeating: "é", count: 1500) + "\n").utf8)
    try stage.write(script, to: "script")
    let run = stage.run(
      "play", "first-steps", "--seed", "5", "--script", "script", "--session", "a.parley",
      "--format", "json")
    #expect(run.code == 1)
    #expect(try codes(run).prefix(3) == ["too-long", "not-utf8", "too-long"])
    #expect(try codes(run).count == 5)
    #expect(run.output.utf8.count < 200_000)
    #expect(try digest("a.parley") == digest("plain"))
  }

  @Test("a script of nothing, of blank lines, of remarks, and of lines that end as in DOS")
  func nothing() throws {
    _ = try stage.play("", session: "plain")
    for (place, script) in ["", "\n\n  \n", "# a remark\n", "\u{FEFF}", "\r\n\r\n"].enumerated() {
      let run = try stage.play(script, session: "\(place)")
      #expect(run.code == 0, "\(script.debugDescription): \(run.output)")
      #expect(try digest("\(place)") == digest("plain"))
    }
    let run = try stage.play("\u{FEFF}investigate i1\r\n", session: "dos")
    #expect(run.code == 0)
    #expect(try digest("dos") != digest("plain"))
  }

  @Test("numbers beyond all measure on the command line are wrong usage, and begin nothing")
  func numbers() throws {
    for seed in ["-1", "99999999999999999999", "0x10", ""] {
      #expect(stage.run("play", "first-steps", "--seed", seed, "--session", "a").code == 2)
    }
    for games in ["-1", "0", "99999999999999999999", "many"] {
      #expect(stage.run("simulate", "first-steps", "--games", games).code == 2)
    }
    #expect(stage.run("play", "first-steps", "--session", "a", "--script", stage.folder).code == 2)
    #expect(!FileManager.default.fileExists(atPath: stage.path("a")))
    #expect(stage.program().sessions.recent().isEmpty)
  }

  @Test("a failure speaks the language that was asked for")
  func language() {
    let run = stage.run("play", "frist-steps", "--lang", "nl")
    #expect(run.code == 2 && run.complaints.contains("Bedoelde u"))
  }
}
