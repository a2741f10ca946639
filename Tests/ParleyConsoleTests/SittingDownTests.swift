import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// The page of whoever sits down: what is new and what waits stand at the bottom, next to the prompt.
@Suite("Sitting down") struct SittingDownTests: PromptTesting {
  /// Where a word first stands in a reply, by line.
  private func place(_ word: String, in reply: Reply) -> Int? {
    reply.lines.firstIndex { $0.text.contains(word) }
  }

  @Test("on the floor the docket stands below the news, and the card below that")
  func docket() throws {
    for (language, news, docket) in [
      (Language.english, "NEWS", "DOCKET"), (.dutch, "NIEUWS", "AGENDA"),
    ] {
      let console = console(language: language)
      let page = type(console, "adjudicate", "reveal", "seat arden")
      let told = try #require(place(news, in: page))
      let waiting = try #require(place(docket, in: page))
      #expect(told < waiting)
      #expect(page.lines.last?.text.hasPrefix("arden ") == true, "\(page.text)")
    }
  }

  @Test("what was shown here before stands above what was not, and each says so")
  func again() throws {
    let console = console()
    let first = type(console, "seat arden")
    #expect(place("Payments are down", in: first) != nil)
    #expect(place("SHOWN HERE", in: first) == nil)
    let second = type(console, "seat white", "inject leak", "seat arden")
    let before = try #require(place("SHOWN HERE EARLIER THIS TURN", in: second))
    let old = try #require(place("Payments are down", in: second))
    let border = try #require(place("NEW SINCE THEN", in: second))
    let new = try #require(place("A leak", in: second))
    #expect(before < old && old < border && border < new)
    // Once it has been shown it is no longer new.
    let third = type(console, "seat white", "seat arden")
    #expect(place("A leak", in: third) != nil && place("NEW SINCE THEN", in: third) == nil)
  }

  @Test("the projector shows texts and agreements below the news")
  func projector() throws {
    let console = console()
    let page = type(console, "adjudicate", "reveal", "seat public")
    let told = try #require(place("NEWS", in: page))
    #expect(told < (try #require(place("DOCKET", in: page))))
    #expect(place("budget", in: page) == nil)
  }
}
