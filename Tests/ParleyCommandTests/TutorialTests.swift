import Foundation
import Testing

/// `first-steps` answers what was typed, and its endings judge what was done.
@Suite("The tutorial") @MainActor
struct TutorialTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  private func play(
    _ lines: String, seed: Int = 5, language: String = "en", format: String = "text"
  )
    throws -> Stage.Run
  {
    try stage.write(lines, to: "script.txt")
    return stage.run(
      "play", "first-steps", "--seed", "\(seed)", "--session", "\(UUID()).parley", "--script",
      "script.txt", "--lang", language, "--format", format)
  }

  /// The output as one line, so that a sentence is found wherever it wraps.
  private func said(_ run: Stage.Run) -> String {
    run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let onlyReady = String(repeating: "ready\n", count: 8)

  @Test("who only types ready is told that they watched, and what they missed")
  func watched() throws {
    let run = said(try play(TutorialTests.onlyReady))
    #expect(run.contains("You watched."))
    #expect(run.contains("NOT TRIED"))
    #expect(run.contains("`operate defence quillon-payments` would have protected"))
  }

  @Test("also where the others agreed without them")
  func watchedAnAgreement() throws {
    let runs = try (1...12).map { said(try play(TutorialTests.onlyReady, seed: $0)) }
    #expect(runs.allSatisfy { $0.contains("You watched.") && $0.contains("NOT TRIED") })
    let adopted = runs.filter { $0.contains("is adopted as a1") }
    #expect(!adopted.isEmpty)
    #expect(adopted.allSatisfy { $0.contains("your silence counted as consent") })
    let none = runs.filter { !$0.contains("is adopted as a1") }
    #expect(none.allSatisfy { $0.contains("Sael had a text ready") })
  }

  @Test(
    "who did anything at all did not watch",
    arguments: [
      "invest forensics\nready\n", "gesture varn\nready\n", "ready\nlobby lorne on p1\n",
      "ready\nvote p1 yes\n", "message varn \"hello\"\nready\n", "operate defence quillon-port\n",
    ])
  func didSomething(_ lines: String) throws {
    let run = said(try play(lines + TutorialTests.onlyReady))
    #expect(run.contains("THE END"))
    #expect(!run.contains("You watched."))
  }

  @Test(
    "a lesson answers what was asked about",
    arguments: [
      ("why i1\n", "This is your file on the incident"),
      ("why p1\n", "What home thinks of this text is your own sum"),
      ("message varn \"hello\"\nwhy 1\n", "A number is an order of yours that still waits"),
      ("operate espionage lantern-board\nwhy 1\n", "A number is an order of yours"),
      ("invest forensics\nundo\n", "your order is yours to spend again"),
      ("ready\nvote p1 yes\nundo\n", "Your vote is withdrawn"),
    ])
  func answers(_ lines: String, _ lesson: String) throws {
    let run = said(try play(lines))
    #expect(run.contains(lesson))
    let others = [
      "This is your file on the incident", "What home thinks of this text",
      "A number is an order of yours", "your order is yours to spend again",
      "Your vote is withdrawn",
    ].filter { !lesson.hasPrefix($0) && !$0.hasPrefix(lesson) }
    for other in others { #expect(!run.contains(other), "\(other)") }
  }

  @Test("help of a word is not answered with that same help")
  func help() throws {
    #expect(!said(try play("help attribute\n")).contains("try `help attribute`"))
  }

  @Test("Dutch play is Dutch: phases, usage lines, titles of the campaign's own texts")
  func dutch() throws {
    let run = said(
      try play("help\nhelp attribute\nhelp inbox\nready\nvote p1 yes\nready\n", language: "nl"))
    for word in [
      "[WORD]", "[TURN]", "ID or N", "NAME", "INCIDENT to ACTOR at WORD", "Contact points",
      "   orders",
    ] {
      #expect(!run.contains(word), "\(word)")
    }
    for word in ["opdrachten", "hulp [WOORD]", "berichten [BEURT]", "p1 \"Contactpunten\""] {
      #expect(run.contains(word), "\(word)")
    }
  }

  @Test("the JSON log is the same bytes in both languages")
  func json() throws {
    let lines = "help\nwhy i1\ninvestigate i1\nwhy 1\nready\nvote p1 yes\nundo\n"
    let script = lines + TutorialTests.onlyReady
    let english = try play(script, format: "json")
    let dutch = try play(script, language: "nl", format: "json")
    #expect(english.output == dutch.output)
    #expect(english.lines.count > 50)
  }
}
