import Foundation
import ParleyEngine
import ParleyStore
import Testing

@Suite("parley play, by script") @MainActor
struct PlayTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  static let game = "investigate i1\ninvest forensics\nready\nready\ngesture varn\nready\nready\n"

  func objects(_ run: Stage.Run) throws -> [[String: Any]] {
    try run.lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
    }
  }

  @Test("what was accepted is in the file, and the screen says how to go on")
  func kept() throws {
    let run = try stage.play(PlayTests.game)
    #expect(run.code == 0, "\(run.output)")
    #expect(run.complaints.contains("parley resume \(stage.path("a.parley"))"))
    let orders = try stage.record().inputs.compactMap { input in
      if case .order(_, _, let order) = input { order.verb } else { nil }
    }
    #expect(orders == ["investigate", "invest", "gesture"])
    #expect(try stage.record().marks.count > 1)
  }

  @Test("a transcript shows what was typed where")
  func transcript() throws {
    let run = try stage.play("status\n")
    #expect(run.output.contains("\nquillon> status\n"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("a seat is named on the command line as a Dutch prompt names it, or in English")
  func seats() throws {
    try stage.write("tafel\n", to: "s")
    for (place, word) in ["openbaar", "public", "spelleiding", "white"].enumerated() {
      let run = stage.run(
        "play", "first-steps", "--lang", "nl", "--seat", word, "--script", "s", "--session",
        "\(place).parley")
      #expect(run.code == 0, "\(run.complaints)")
      #expect(run.output.contains("\n\(place < 2 ? "openbaar" : "spelleiding")> tafel\n"))
    }
  }

  @Test(
    "the same script says the same to the byte, as text and as JSON", arguments: ["text", "json"])
  func same(_ format: String) throws {
    let one = try stage.play(PlayTests.game, format: format)
    let two = try stage.play(PlayTests.game, format: format, session: "b.parley")
    #expect(one.output == two.output)
    #expect(try stage.record("a.parley").lastLink == stage.record("b.parley").lastLink)
  }

  @Test("JSON is one object a line, each with kind, turn, phase and to")
  func json() throws {
    let found = try objects(try stage.play("bogus\nwhat\n" + PlayTests.game, format: "json"))
    #expect(found.count > 20)
    for object in found {
      #expect(object["kind"] is String && object["turn"] is Int)
      #expect(object["phase"] is String && object["to"] is String, "\(object)")
    }
  }

  @Test("a line that fails is answered, the rest is read, and the exit code says so")
  func bogus() throws {
    let run = try stage.play("bogus\ninvestigate i1\n")
    #expect(run.code == 1)
    #expect(run.output.contains("bogus"))
    #expect(try stage.record().inputs.contains { if case .order = $0 { true } else { false } })
  }

  @Test("a line beyond all measure and one that is no text are answered by their number")
  func unreadable() throws {
    var script = Data("status\n".utf8)
    script += Data(repeating: 0x78, count: 3_000_000) + Data("\n".utf8)
    script += Data([0xFF, 0xFE, 0x0A]) + Data("investigate i1".utf8)
    try stage.write(script, to: "script")
    let run = stage.run("play", "first-steps", "--script", "script", "--session", "a.parley")
    #expect(run.code == 1)
    #expect(run.output.contains("script:2: The line has 3000000 bytes"))
    #expect(run.output.contains("script:3: The line is not UTF-8"))
    #expect(try stage.record().inputs.contains { if case .order = $0 { true } else { false } })
    let json = stage.run(
      "play", "first-steps", "--script", "script", "--session", "b.parley", "--format", "json")
    let codes = try objects(json).compactMap { $0["code"] as? String }
    #expect(codes == ["too-long", "not-utf8"])
  }

  @Test("quit ends a script")
  func quit() throws {
    #expect(try stage.play("quit\ninvestigate i1\n").code == 0)
    #expect(try stage.record().inputs.allSatisfy { if case .order = $0 { false } else { true } })
  }

  @Test("an obstacle that is left out stays out when the session goes on")
  func without() throws {
    try stage.write("ready\n", to: "s")
    let run = stage.run(
      "play", "first-steps", "--without", "opacity", "--script", "s", "--session", "a.parley")
    #expect(run.code == 0)
    #expect(try stage.record().head.without == ["opacity"])
    #expect(stage.run("resume", "a.parley", "--script", "s").code == 0)
    #expect(stage.run("replay", "a.parley", "--verify").code == 0)
  }
}
