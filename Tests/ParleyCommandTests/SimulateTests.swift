import Foundation
import Testing

@Suite("parley simulate") @MainActor
struct SimulateTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  @Test("csv is one row a game, the same for any number of jobs, and other for another seed")
  func rows() {
    func csv(_ jobs: String, seed: String = "1") -> Stage.Run {
      stage.run(
        "simulate", "first-steps", "--games", "4", "--seed", seed, "--jobs", jobs, "--format",
        "csv")
    }
    let one = csv("1")
    #expect(one.code == 0, "\(one.complaints)")
    #expect(one.lines.count == 5)
    #expect(csv("3").output == one.output)
    #expect(csv("1", seed: "2").output != one.output)
  }

  @Test("json is one object; text is for people; an obstacle can be left out")
  func forms() throws {
    let json = stage.run(
      "simulate", "first-steps", "--games", "2", "--format", "json", "--without", "distrust")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["games"] as? Int == 2)
    #expect(object?["without"] as? [String] == ["distrust"])
    #expect(stage.run("simulate", "first-steps", "--games", "2").code == 0)
  }

  @Test("in Dutch every word is Dutch, ids stay as they are typed, and the data are the same bytes")
  func dutch() {
    func run(_ language: String, _ format: String) -> Stage.Run {
      stage.run(
        "simulate", "first-steps", "--games", "2", "--without", "opacity", "--lang", language,
        "--format", format)
    }
    let (english, dutch) = (run("en", "text"), run("nl", "text"))
    #expect(dutch.output.contains("2 spellen van Eerste stappen: de Straat van Merrow"))
    #expect(dutch.output.contains("quillon: gehaalde doelen"))
    for word in [
      "games", " of ", "seed", "without", "Means", "TEXTS", "adopted", "incidents", " to ",
      "ORDERS", "SEATS", "OBSTACLES", "rarely", "often", "objectives", "trust", "turn",
    ] {
      let isFound = dutch.lines.contains { line in
        !line.hasPrefix("  ") || line.contains("  (") ? line.contains(word) : false
      }
      #expect(!isFound || ["seed", " of "].contains(word), "\(word)\n\(dutch.output)")
    }
    #expect(english.lines.count == dutch.lines.count)
    for format in ["json", "csv"] {
      #expect(run("en", format).output == run("nl", format).output)
    }
  }
}
