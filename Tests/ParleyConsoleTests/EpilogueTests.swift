import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// When something was decided, and what the silent turns are called.
@Suite("Turns of results") struct EpilogueTests: PromptTesting {
  private func console(_ seat: String?, epilogue: Int32, _ language: Language = .english) -> Console
  {
    var campaign = Table.campaign
    campaign.epilogue = epilogue
    campaign.calendar += [Text("spring", nl: "lente"), Text("summer", nl: "zomer")].prefix(
      Int(epilogue))
    return Console(
      Table.session(campaign: campaign), seat: seat.map { .team(Table.row(.actor, $0)) },
      language: language, isInteractive: false)
  }

  /// Plays on to the end, each team carrying out what it can, and gives the last page of a seat.
  private func played(
    _ seat: String?, epilogue: Int32, _ language: Language = .english
  ) throws -> (Console, String) {
    let console = console(seat, epilogue: epilogue, language)
    _ = console.opening()
    var page = ""
    while !console.session.isOver {
      for line in ["as arden implement a1", "as boreal implement a1"] {
        let white = Console(console.session, seat: .white, isInteractive: false)
        _ = white.reply(to: line)
      }
      try console.session.closePhase()
      page = console.reply(to: "").text
    }
    return (console, page)
  }

  @Test("team and white cell name the turn in which a result was decided")
  func turnOfTheDecision() {
    let console = console(nil, epilogue: 0)
    _ = type(console, "as arden investigate i1", "adjudicate", "reveal", "next", "next", "next")
    #expect(console.session.turn == 2)
    for seat in [Seat.white, .team(Table.row(.actor, "arden"))] {
      let why = Console(console.session, seat: seat, isInteractive: false).reply(to: "why i1").text
      #expect(why.contains("Turn 1: Does the investigation find something?"), "\(why)")
      #expect(!why.contains("Turn 2"))
    }
  }

  @Test("the silent turns are called epilogue, in both languages")
  func silentTurns() throws {
    let (english, _) = try played("arden", epilogue: 2)
    let why = english.reply(to: "why a1").text
    #expect(why.contains("Epilogue turn 1: Does"), "\(why)")
    #expect(!why.contains("Turn 3") && !why.contains("Turn 4") && !why.contains("Turn 5"))
    let (dutch, _) = try played("arden", epilogue: 2, .dutch)
    #expect(dutch.reply(to: "why a1").text.contains("Beurt 1 van het naspel: "))
  }

  @Test("the last page has a heading for each silent turn, and one for what came with the end")
  func headings() throws {
    let (console, page) = try played("boreal", epilogue: 2)
    let headings = ["Epilogue turn 1 of 2, spring", "Epilogue turn 2 of 2, summer", "THE END"]
    let places = headings.map { page.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(page)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(console.reply(to: "inbox 3").text.hasPrefix("Epilogue turn 1 of 2"))
    #expect(!console.reply(to: "inbox 2").text.contains("Epilogue"))
  }
}
