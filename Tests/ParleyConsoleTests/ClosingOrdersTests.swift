import ParleyRules
import Testing

@testable import ParleyConsole
@testable import ParleyEngine

/// What the white cell cannot take back is asked first; and what looks alike is told apart.
@Suite("Closing the orders") struct ClosingOrdersTests: PromptTesting {
  @Test("`next` asks before it takes the orders from teams that gave none, and names them")
  func asks() {
    let console = console(interactive: true)
    let asked = type(console, "as arden investigate i1", "", "next").text.flat
    #expect(asked.contains("these have given none: boreal"), "\(asked)")
    #expect(type(console, "n").text.contains("The orders stay open."))
    _ = type(console, "next")
    #expect(type(console, "").text.contains("RESULTS"))
  }

  @Test("a script, and teams that have all given something, are not asked")
  func doesNotAsk() {
    let script = console()
    #expect(type(script, "next").text.contains("RESULTS"))
    let all = console(interactive: true)
    _ = type(all, "as arden investigate i1", "", "as boreal message arden \"here\"", "")
    #expect(type(all, "next").text.contains("RESULTS"))
  }

  @Test("once orders are carried out the card has none, and a double order says what it takes")
  func orders() {
    let console = console("arden")
    #expect(type(console, "status").text.contains("orders 3"))
    _ = type(console, "investigate i1", "operate espionage boreal-mfa")
    let refused = type(console, "operate implant boreal-grid")
    #expect(refused.text.flat.contains("That takes 2 orders, you have 1."), "\(refused.text)")
    _ = type(console, "seat white", "adjudicate", "reveal")
    #expect(type(console, "seat arden").text.contains("orders 0"))
  }

  @Test("an outcome that the engine found as well is no ruling, and says so")
  func agreeing() throws {
    let console = console()
    _ = type(console, "as arden investigate i1", "adjudicate")
    let first = try #require(console.session.inHand.first { $0.draw != nil })
    let number = try #require(console.listed.firstIndex(of: first.key)) + 1
    let answer = type(console, "override \(number) \(first.found ? "yes" : "no") \"as it was\"")
    #expect(answer.text.flat.contains("That is what the engine found"))
  }

  @Test("results that are asked in the same words are numbered among themselves")
  func occasions() {
    let (one, two, other) = (decision(1, on: 7), decision(2, on: 7), decision(3, on: 8))
    let occasions = Occasions([one, two, other])
    #expect(occasions.words(for: one.key) == " (1/2)")
    #expect(occasions.words(for: two.key) == " (2/2)")
    #expect(occasions.words(for: other.key).isEmpty)
  }

  @Test(
    "what is asked once bears no number, in the list and in `why`, before and after it is revealed")
  func alone() throws {
    let console = console()
    _ = type(console, "as arden investigate i1", "adjudicate")
    let alike = Dictionary(grouping: console.session.inHand) { "\($0.question) \($0.subject)" }
    let one = try #require(
      console.session.inHand.first { alike["\($0.question) \($0.subject)"]?.count == 1 })
    let number = try #require(console.listed.firstIndex(of: one.key)) + 1
    #expect(!type(console, "why \(number)").text.contains("/"))
  }

  private func decision(_ key: UInt64, on incident: Int) -> Decision {
    Decision(
      key: Key(bits: key), question: .find, subject: Subject(Row(0), Row(incident)),
      cause: Key(bits: 0), causes: [], turn: 1, step: .judge, terms: [], total: 0, threshold: nil,
      draw: nil, found: true, ruling: nil)
  }
}
