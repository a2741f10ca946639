import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// `why a1` where a word was broken: the white cell reads the truth, each team what it may know.
@Suite("What is read of a broken word") struct BreachPageTests: PromptTesting {
  /// Arden, Boreal and Cassel have agreed in turn 1 on what forbids spying, and turn 2 has begun.
  private func signed(_ language: Language = .english) -> Console {
    let console = Console(
      Table.session(campaign: Table.pledged), seat: .white, language: language,
      isInteractive: false)
    _ = type(console, "adjudicate", "reveal", "record p1 yes arden boreal", "next")
    return console
  }

  /// Arden spies on Boreal, and it is the floor of that turn.
  private func broken(_ language: Language = .english) -> Console {
    let console = signed(language)
    _ = type(
      console, "as arden operate espionage boreal-mfa stealth high", "adjudicate", "reveal")
    return console
  }

  private func page(_ console: Console, _ seat: String) -> String {
    _ = type(console, "seat \(seat)")
    return type(console, console.language == .dutch ? "waarom a1" : "why a1").text.flat
  }

  private func passTurn(_ console: Console) {
    let turn = console.session.turn
    _ = type(console, "seat white")
    while console.session.turn == turn { _ = type(console, "next") }
  }

  @Test("the white cell reads who, when, by what and against which clause; nobody else does")
  func white() {
    let console = broken()
    let page = page(console, "white")
    #expect(page.contains("Truly broken"), "\(page)")
    #expect(
      page.contains("turn 2 Arden broke") && page.contains("By espionage against Boreal's foreign"),
      "\(page)")
    for seat in ["boreal", "public"] {
      let page = self.page(console, seat)
      #expect(!page.contains("roke") && !page.contains("espionage"), "\(seat): \(page)")
    }
    #expect(!self.page(signed(), "white").contains("Truly broken"))
  }

  @Test("its doer reads of it with its cables")
  func own() {
    let console = broken()
    #expect(!page(console, "arden").contains("What you did against it"))
    passTurn(console)
    let page = page(console, "arden")
    #expect(page.contains("What you did against it"), "\(page)")
    #expect(!self.page(console, "boreal").contains("against it"))
    let dutch = broken(.dutch)
    passTurn(dutch)
    #expect(self.page(dutch, "arden").contains("Wat u ertegen deed"))
  }

  @Test("what was alleged and judged stands on the page of every team")
  func alleged() {
    let console = broken()
    _ = type(console, "seat boreal")
    let dry = type(console, "allege a1 arden ?").text.flat
    #expect(dry.contains("1 capital") && dry.contains("to believe it"), "\(dry)")
    let echo = type(console, "allege a1 arden").text.flat
    #expect(echo.contains("You say that Arden broke"), "\(echo)")
    for seat in ["arden", "boreal"] {
      let page = self.page(console, seat)
      #expect(page.contains("What you heard of its keeping"), "\(page)")
      #expect(page.contains("Boreal alleges that Arden broke"), "\(page)")
      #expect(page.contains("Third parties on"), "\(page)")
    }
  }

  @Test("a breach of oneself, of a text, of what nobody knows, and twice: each has its answer")
  func refused() {
    let console = broken()
    _ = type(console, "seat boreal")
    func code(_ line: String) -> String { type(console, line).text.flat }
    #expect(code("allege a1 boreal").contains("That is yourself."))
    #expect(code("allege p1 arden").contains("You know of no agreement"))
    #expect(code("allege a7 arden") == code("allege a9 arden").replacing("a9", with: "a7"))
    _ = type(console, "allege a1 arden")
    #expect(code("allege a1 arden").contains("once is heard"), "\(code("allege a1 arden"))")
  }

  @Test("the debrief lists every true breach")
  func debrief() {
    let console = broken()
    passTurn(console)
    let page = type(console, "end").text.flat
    #expect(page.contains("PROMISES THAT WERE TRULY BROKEN"), "\(page)")
  }

  @Test("`what` offers it where there is a reason, and only there")
  func offered() {
    let console = broken()
    _ = type(console, "seat boreal")
    #expect(!type(console, "what").text.flat.contains("allege a1"))
    // All have seen in the turn before what Arden did.
    passTurn(console)
    _ = type(console, "adjudicate", "reveal", "seat boreal")
    let page = type(console, "what").text.flat
    #expect(page.contains("allege a1 arden"), "\(page)")
    #expect(page.contains("all have seen signs of a breach"), "\(page)")
  }
}

extension Table {
  /// The same world for longer, in which what the Council has on its table forbids spying.
  static var pledged: Campaign {
    var campaign = Table.campaign
    campaign.turns = 9
    campaign.cells += [
      Campaign.Cell(.function, "gge-f", value: MeasureFunction.constraint.code),
      Campaign.Cell(.forbids, "gge-f", value: WordSet<OperationKind>([.espionage]).code),
    ]
    return campaign
  }
}
