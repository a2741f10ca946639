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

  @Test("what bots came to says that it is an exercise, in every format and language")
  func notice() throws {
    func run(_ more: String...) -> String {
      stage.run(["simulate", "first-steps", "--games", "2"] + more).output
    }
    #expect(run().lowercased().contains("exercise"))
    #expect(run("--lang", "nl").lowercased().contains("oefening"))
    let json = run("--format", "json")
    #expect(json.contains("\"exercise\":true,\"notice\":{\"en\":\""))
    let rows = run("--format", "csv").split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasSuffix(",exercise") && rows.dropFirst().allSatisfy { $0.hasSuffix(",true") })
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

  @Test("--each plays the same games with all obstacles, without each, and with none")
  func each() throws {
    func run(_ more: String...) -> Stage.Run {
      stage.run(["simulate", "first-steps", "--games", "6"] + more)
    }
    let text = run("--each")
    #expect(text.code == 0, "\(text.complaints)")
    let rows = text.lines.filter { $0.hasPrefix("  ") }.map { $0.prefix(23).trimmed }
    #expect(rows.prefix(4) == ["all on", "without Distrust", "without Opacity", "none"])
    #expect(text.lines.allSatisfy { $0.count <= 80 })
    #expect(run("--each", "--jobs", "3").output == text.output)
    let dutch = run("--each", "--lang", "nl")
    #expect(dutch.lines.contains { $0.hasPrefix("  zonder Wantrouwen") })
    #expect(dutch.lines.allSatisfy { $0.count <= 80 && !$0.contains("without") })

    func object(_ run: Stage.Run) throws -> [String: Any]? {
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    }
    func figures(_ cell: [String: Any]?) -> [String: Double] {
      let lines = cell?["figures"] as? [[String: Any]] ?? []
      return lines.reduce(into: [:]) {
        $0[$1["id"] as? String ?? ""] = $1["value"] as? Double
      }
    }
    let cells = try #require(
      try object(run("--each", "--format", "json"))?["cells"] as? [[String: Any]])
    #expect(
      cells.map { $0["without"] as? [String] } == [
        [], ["distrust"], ["opacity"], ["distrust", "opacity"],
      ])
    // A cell holds what the same games come to when they are played by themselves.
    let bare = figures(try object(run("--format", "json", "--without", "distrust")))
    let cell = figures(cells[1])
    #expect(!cell.isEmpty && cell.allSatisfy { bare[$0.key] == $0.value })
    #expect(cell != figures(cells[0]))
    let csv = run("--each", "--format", "csv").lines
    #expect(csv[0] == "without,strength,scope,milestone,games,share,low,high,exercise")
    #expect(Set(csv.dropFirst().map { $0.prefix { $0 != "," } }).count == 4)
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
    #expect(dutch.output.contains("Quillon (quillon): gehaalde doelen"))
    for word in [
      "games", " of ", "seed", "without", "Means", "TEXTS", "adopted", "incidents", " to ",
      "ORDERS", "SEATS", "OBSTACLES", "rarely", "often", "objectives", "trust", "turn",
    ] {
      // Ids stand between brackets beside their titles.
      let isFound = dutch.lines.map { $0.replacing(#/\([a-z.-]+\)/#, with: "") }.contains { line in
        !line.hasPrefix("  ") || line.contains("  (") ? line.contains(word) : false
      }
      #expect(!isFound || ["seed", " of "].contains(word), "\(word)\n\(dutch.output)")
    }
    #expect(english.lines.count == dutch.lines.count)
    for format in ["json", "csv"] {
      #expect(run("en", format).output == run("nl", format).output)
    }
  }

  @Test(
    "a seat can be left to chance, and that is said; an unknown seat or bot is answered with those known"
  )
  func bots() {
    func run(_ words: String...) -> Stage.Run {
      stage.run(["simulate", "first-steps", "--games", "3"] + words)
    }
    let random = run("--bot", "quillon=random")
    #expect(random.code == 0, "\(random.complaints)")
    #expect(random.output.contains("random at quillon"))
    #expect(random.output != run().output)
    // A bot alone is for every seat; the last word counts; the standard bot is the standard bot.
    #expect(run("--bot", "random").output == random.output)
    #expect(run("--bot", "random", "--bot", "quillon=strategist").output == run().output)
    for words in [["quilon=random"], ["quillon=rndom"], ["quillon="], ["=random"], ["rndom"]] {
      for (language, lead) in [("en", "There is no "), ("nl", "Er is geen ")] {
        let wrong = stage.run(
          ["simulate", "first-steps", "--lang", language, "--bot"] + words)
        #expect(wrong.code == 2, "\(words)")
        #expect(wrong.complaints.contains(lead), "\(wrong.complaints)")
        #expect(wrong.complaints.contains("quillon"), "\(wrong.complaints)")
        #expect(wrong.complaints.contains("strategist, random"), "\(wrong.complaints)")
      }
    }
    #expect(stage.run("help", "simulate").output.contains("--bot <seat=bot>"))
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: String { String(self).trimmingCharacters(in: .whitespaces) }
}
