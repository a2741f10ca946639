import Foundation
import GRDB
import ParleyEngine
import ParleyStore
import Testing

@testable import ParleyCommand

@Suite("parley resume and replay") @MainActor
struct ReplayTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: stage.path("a.parley"))
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test("a session that was left after every line comes out as if it had never been")
  func pauses() throws {
    let lines = PlayTests.game.split(separator: "\n").map(String.init)
    #expect(try stage.play(PlayTests.game, session: "whole.parley").code == 0)
    #expect(try stage.play("").code == 0)
    for line in lines {
      try stage.write(line + "\n", to: "s")
      #expect(stage.run("resume", "a.parley", "--script", "s").code == 0)
    }
    let (whole, parts) = (try stage.record("whole.parley"), try stage.record())
    #expect(parts.inputs == whole.inputs)
    #expect(parts.lastLink == whole.lastLink)
    #expect(parts.marks.last?.digest == whole.marks.last?.digest)
  }

  @Test("a campaign that is gone or changed does not matter to a session")
  func ownCampaign() throws {
    let source = Stage.root.appending(path: "Campaigns/first-steps").path
    try FileManager.default.copyItem(atPath: source, toPath: stage.path("mine"))
    #expect(try stage.play("ready\n", campaign: "mine").code == 0)
    try FileManager.default.removeItem(atPath: stage.path("mine"))
    #expect(stage.run("replay", "a.parley", "--verify").code == 0)
  }

  @Test("a sound record verifies, and its hash is the head")
  func sound() throws {
    #expect(try stage.play(PlayTests.game).code == 0)
    let head = try stage.record().lastLink
    #expect(stage.run("replay", "a.parley", "--verify").code == 0)
    #expect(stage.run("replay", "a.parley", "--head", head).code == 0)
    #expect(stage.run("replay", "a.parley", "--head", "00").code == 1)
    let json = stage.run("replay", "a.parley", "--verify", "--format", "json")
    #expect(json.output.contains("\"same\":true"))
    #expect(json.output.contains("\"head\":\"\(head)\""))
  }

  @Test("a session that is over stands in its epilogue, not in a turn that nobody played")
  func standsInTheEpilogue() throws {
    let ready = String(repeating: "ready\n", count: 8)
    #expect(try stage.play(ready).code == 0)
    let replay = stage.run("replay", "a.parley").output
    #expect(replay.contains("epilogue turn 1, over"), "\(replay)")
    #expect(
      stage.run("replay", "a.parley", "--lang", "nl").output.contains("beurt 1 van het naspel"))
  }

  @Test("an input that was altered is named, and the session does not go on")
  func altered() throws {
    #expect(try stage.play(PlayTests.game).code == 0)
    let number = try #require(try stage.record().inputs.firstIndex(of: .next)) + 1
    try tamper("UPDATE input SET fields = '[\"note\",\"forged\"]' WHERE number = \(number)")
    let run = stage.run("replay", "a.parley", "--verify")
    #expect(run.code == 1)
    #expect(run.output.contains("Input \(number) "))
    try stage.write("status\n", to: "s")
    #expect(stage.run("resume", "a.parley", "--script", "s").code == 1)
  }

  @Test("where the program plays a record differently, the first input that differs is named")
  func differs() throws {
    #expect(try stage.play(PlayTests.game).code == 0)
    let marks = try stage.record().marks
    let third = marks[2]
    try tamper("UPDATE mark SET digest = '1' WHERE number >= \(third.inputs)")
    let run = stage.run("replay", "a.parley", "--verify", "--format", "json")
    #expect(run.code == 1)
    #expect(run.output.contains("\"differs\":\(marks[1].inputs + 1)"))
    try stage.write("status\n", to: "s")
    let resumed = stage.run("resume", "a.parley", "--script", "s")
    #expect(resumed.code == 1)
    #expect(resumed.complaints.contains("input \(marks[1].inputs + 1)"))
  }

  @Test("replay leaves the file exactly as it was")
  func readOnly() throws {
    #expect(try stage.play(PlayTests.game).code == 0)
    let url = URL(fileURLWithPath: stage.path("a.parley"))
    let before = try Data(contentsOf: url)
    _ = stage.run("replay", "a.parley", "--verify")
    #expect(try Data(contentsOf: url) == before)
  }
}
