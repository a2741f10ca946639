import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// A team reads on the page of an agreement what it still owes, before anybody accuses it.
@Suite("What a party owes") struct OwedTests: PromptTesting {
  /// Arden and Boreal have agreed on a text in turn 1, and turn 2 has begun.
  private func signed(_ language: Language = .english) -> Console {
    var campaign = Table.campaign
    campaign.turns = 9
    let console = Console(
      Table.session(campaign: campaign), seat: .white, language: language, isInteractive: false)
    _ = type(console, "adjudicate", "reveal", "record p1 yes arden boreal", "next")
    return console
  }

  private func page(_ console: Console, _ seat: String = "arden") -> String {
    _ = type(console, "seat \(seat)")
    return type(console, console.language == .dutch ? "waarom a1" : "why a1").text.flat
  }

  /// Lets a turn go by.
  private func passTurn(_ console: Console) {
    let turn = console.session.turn
    _ = type(console, "seat white")
    while console.session.turn == turn { _ = type(console, "next") }
  }

  private func due(_ console: Console) -> Int32 {
    console.session.truth[.due, console.session.truth.rows(.agreement)[0]]
  }

  @Test("how much, by when, and from when it may be held against it")
  func before() {
    let console = signed()
    let last = 1 + due(console)
    let page = page(console)
    #expect(
      page.contains(
        "You have done 0 of \(due(console)); one falls due each turn, the last by the end of turn "
          + "\(last)."), "\(page)")
    #expect(
      page.contains(
        "If number 1 is not done by the end of turn 2, others may allege a breach."), "\(page)")
    #expect(
      self.page(signed(.dutch)).contains("Is nummer 1 aan het eind van beurt 2 niet klaar"))
  }

  @Test("who fell behind reads by how much and since when; who stands still owes nothing")
  func behind() {
    let console = signed()
    passTurn(console)
    #expect(
      page(console).contains(
        "You are 1 behind, with 0 of 2 done: since turn 2 others may allege a breach."))
    _ = type(console, "suspend a1")
    passTurn(console)
    let still = page(console)
    #expect(still.contains("It stands still for you: nothing falls due"), "\(still)")
    #expect(!still.contains("behind"))
    #expect(page(console, "boreal").contains("You are 2 behind"), "each reads of itself")
  }

  @Test("an instalment that was carried out puts the day off, and the last one ends it")
  func after() {
    let console = signed()
    _ = type(console, "as arden implement a1 1 force")
    passTurn(console)
    let page = page(console)
    #expect(page.contains("You have done 1 of 2"), "\(page)")
    #expect(page.contains("If number 2 is not done by the end of turn 3"), "\(page)")
    _ = type(console, "seat white", "as arden implement a1 1 force")
    passTurn(console)
    #expect(self.page(console).contains("You have carried out all 2 instalments"))
  }

  @Test("the projector and the white cell owe nothing")
  func others() {
    let console = signed()
    for seat in ["public", "white"] { #expect(!page(console, seat).contains("falls due")) }
  }

  @Test("a look never finds a party behind before its page says so")
  func asTheRules() {
    for (start, still, paid, turn) in [(1, 0, 0, 2), (1, 0, 1, 2), (2, 1, 1, 5), (3, 0, 2, 9)] {
      let turns = Int32(turn - start - still)
      let isOnPace = (Int32(paid) >= Instalment.expected(due: 5, turns: turns))
      #expect(isOnPace == (start + still + paid + 1 > turn))
    }
  }
}
