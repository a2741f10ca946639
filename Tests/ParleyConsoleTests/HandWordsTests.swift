import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// What the prompt says of a deed by another's hand, to those who may know, in both languages.
@Suite("By another's hand, at the prompt")
struct HandWordsTests {
  /// What is answered at the white cell once Arden has acted by the Ghost Crew.
  private func answers(
    leaking: Bool = false, _ language: Language = .english, to lines: [String]
  ) -> [String] {
    let white = Console(
      Crews.session(leaking: leaking), seat: .white, language: language, isInteractive: false)
    for line in Crews.script { _ = white.reply(to: line) }
    return lines.map { HandWordsTests.unwrapped(white.reply(to: $0).text) }
  }

  /// On one line, as lines are broken wherever they are full.
  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("a dry run says whether the hand does it, before whether it succeeds")
  func dryRun() throws {
    for (language, words) in [
      (Language.english, "that it is done for you"), (.dutch, "dat het voor u wordt gedaan"),
    ] {
      let white = Console(
        Crews.session(), seat: .white, language: language, isInteractive: false)
      let line = "as arden operate disruption boreal-grid by ghost-crew ?"
      let hired = Self.unwrapped(white.reply(to: line).text)
      #expect(hired.contains(words), "\(hired)")
      let own = Self.unwrapped(white.reply(to: "as arden operate disruption boreal-grid ?").text)
      #expect(!own.contains(words))
    }
  }

  @Test("the white cell reads who did it and who stands behind it")
  func white() throws {
    for (language, words) in [(Language.english, "behind it: Arden"), (.dutch, "erachter: Arden")] {
      let told = answers(language, to: ["why i2", "why i1", "status"])
      #expect(told[0].contains(words), "\(told[0])")
      #expect(!told[1].contains(words), "of what nobody ordered it says nothing")
      #expect(told[2].contains(words))
    }
  }

  @Test("whoever ordered it reads so, and its victim does not until it comes out")
  func teams() throws {
    for (language, words) in [
      (Language.english, "behind it: Arden."), (.dutch, "erachter: Arden."),
    ] {
      for isOut in [false, true] {
        let told = answers(
          leaking: isOut, language, to: ["seat arden", "why i2", "seat boreal", "why i2"])
        #expect(told[1].contains(words), "\(told[1])")
        #expect(told[3].contains(words) == isOut, "\(told[3])")
      }
    }
  }

  @Test("results and cables name the hand, and once it comes out so does the news")
  func results() throws {
    let lines = ["seat arden", "inbox 2", "seat boreal", "inbox 1", "inbox 2"]
    let hidden = answers(to: lines)
    #expect(hidden[1].contains("for you at"), "\(hidden[1])")
    #expect(!hidden[3...].joined().contains("stands behind it"))
    let out = answers(leaking: true, to: lines)
    #expect(out[3...].joined().contains("stands behind it"), "\(out)")
  }

  @Test("a way in that a hand gained bears its name on the card")
  func card() throws {
    for (language, words) in [
      (Language.english, "boreal-mfa (by"), (.dutch, "boreal-mfa (door"),
    ] {
      let told = answers(language, to: ["seat arden", "status"])
      #expect(told[1].contains(words), "\(told[1])")
    }
  }

  @Test("the debrief lays who stood behind it beside what was believed")
  func debrief() throws {
    let told = answers(to: ["next", "next", "next", "next", "next", "next", "end", "status"])
    #expect(told.contains { $0.contains("behind it: Arden") && $0.contains("Believed") })
  }
}
