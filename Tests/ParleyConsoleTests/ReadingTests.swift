import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct ReadingTests: PromptTesting {
  // MARK: What is read

  @Test func whySumsUp() {
    let reply = type(console("arden"), "why p1")
    #expect(reply.text.contains("Home on p1 \"Contact points\""))
    #expect(reply.text.contains("+2   +1.000"))
    #expect(reply.text.contains("-1   -0.500"))
    #expect(reply.text.contains("+1   +0.500"))
    #expect(type(console("arden"), "why p9").isProblem)
  }

  @Test(arguments: [
    "help", "help operate", "help masks", "brief", "status", "inbox", "what", "orders", "why i1",
    "seat",
  ])
  func everyCommandAnswersInBothLanguagesAndFitsTheScreen(_ line: String) {
    for language in Language.allCases {
      let reply = console("arden", language: language).reply(to: line)
      #expect(!reply.lines.isEmpty)
      #expect(!reply.isProblem)
      for line in reply.lines { #expect(Width.of(line.text) <= 80, "\(line.text)") }
    }
  }

  @Test func theEndIsToldOnce() {
    let console = console()
    var told = 0
    for _ in 0..<8 where console.session.isOver == false {
      let reply = console.reply(to: "next")
      told += reply.text.contains("THE END") ? 1 : 0
    }
    #expect(told == 1)
    #expect(type(console, "next").isProblem)
  }

  // MARK: JSON

  @Test func everyLineOfJSONIsAnObjectWithItsPlace() {
    let console = console("arden", format: .json)
    var lines = console.opening().lines.map(\.text)
    for line in ["what", "op esp boreal-mfa", "nonsense", "status", "seat white", "adjudicate"] {
      lines += console.reply(to: line).lines.map(\.text)
    }
    for line in lines {
      #expect(line.hasPrefix("{\"kind\":\""))
      for field in ["\"turn\":", "\"phase\":\"", "\"to\":\""] {
        #expect(line.contains(field), "\(line)")
      }
    }
    #expect(lines.contains { $0.contains("\"threshold\":") && $0.contains("\"draw\":") })
    #expect(!lines.filter { $0.contains("\"to\":\"arden\"") }.contains { $0.contains("culprit") })
  }

  @Test func aDecisionsTermsSumToItsTotal() {
    let console = console(format: .json)
    let lines = ["next", "next", "next"].flatMap { console.reply(to: $0).lines.map(\.text) }
    let decided = lines.filter { $0.contains("\"kind\":\"decided\"") }
    #expect(!decided.isEmpty)
    for line in decided {
      let terms = line.split(separator: "\"value\":").dropFirst().compactMap {
        Int($0.prefix { $0.isNumber || $0 == "-" })
      }
      let total = line.split(separator: "\"total\":").last
        .flatMap { Int($0.prefix { $0.isNumber || $0 == "-" }) }
      #expect(terms.reduce(0, +) == total, "\(line)")
    }
  }

  @Test func theRecordDoesNotDependOnTheLanguage() {
    let texts = Language.allCases.map { language in
      let console = console("arden", format: .json, language: language)
      let replies =
        [console.opening()]
        + ["status", "what", "op esp x", "why p1"].map { console.reply(to: $0) }
      return replies.map(\.text).joined(separator: "\n")
    }
    #expect(texts[0] == texts[1])
  }

  @Test func strangeInputIsAnsweredNotObeyed() {
    let console = console("arden")
    for line in [
      "", "   ", "?", "\"", "op \u{1B}[2J", String(repeating: "x", count: 100_000), "# note",
    ] {
      _ = console.reply(to: line)
    }
    #expect(pending(console) == [])
  }
}
