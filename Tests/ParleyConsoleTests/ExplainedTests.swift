import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite("Things, words of the card and the end explained")
struct ExplainedTests: PromptTesting {
  @Test("a measure says what it asks, and to a seat what it is worth at home")
  func measure() {
    let reply = console("arden").reply(to: "help osce-8").text
    #expect(reply.contains("osce-8"))
    #expect(reply.contains("our interest"))
    #expect(!console().reply(to: "help osce-8").text.contains("our interest"))
  }

  @Test("the words of the card are explained in both languages")
  func card() {
    for word in ["seat", "phrase"] {
      let page = console().reply(to: "help \(word)").text.split { $0.isWhitespace }.joined(
        separator: " ")
      #expect(page.contains("a script gives it as its next line"), "\(page)")
    }
    #expect(!console().reply(to: "help note").text.contains("script"))
    #expect(console("arden").reply(to: "help capital").text.contains("Political capital"))
    let dutch = console("arden", language: .dutch).reply(to: "help kapitaal").text
    #expect(dutch.contains("Politiek kapitaal"))
  }

  @Test("at the end the white cell has its rulings, its notes and questions for the room at hand")
  func debrief() throws {
    let console = console()
    _ = type(console, "note \"Arden stood up\"")
    _ = type(console, "as arden operate espionage boreal-mfa")
    _ = type(console, "adjudicate")
    let ruled = try #require(console.session.inHand.first { $0.threshold != nil })
    try console.session.override(ruled.key, outcome: !ruled.found, reason: "a storm at sea")
    let end = type(console, "end").text
    #expect(end.contains("Arden stood up"))
    #expect(end.contains("a storm at sea"))
    #expect(end.contains("RULINGS") && end.contains("NOTES"))
    let team = self.console("arden")
    try team.session.end()
    #expect(!team.reply(to: "status").text.contains("NOTES"))
  }
}
