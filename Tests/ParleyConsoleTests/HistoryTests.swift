import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// `why` of something old fits on a screen; `all` leaves nothing out.
@Suite("Long histories") struct HistoryTests: PromptTesting {
  /// Boreal, party to an agreement that was looked at turn after turn.
  private func old(_ language: Language = .english) -> Console {
    var campaign = Table.campaign
    campaign.turns = 9
    let console = Console(
      Table.session(campaign: campaign), seat: .white, language: language, isInteractive: false)
    _ = type(console, "adjudicate", "reveal", "record p1 yes arden boreal")
    for _ in 0..<7 { _ = type(console, "next", "adjudicate", "reveal") }
    _ = type(console, "seat boreal")
    return console
  }

  /// The decisions of a history, the oldest first, each with the lines under it.
  private func decisions(_ history: Reply) -> [String] {
    Array(history.text.components(separatedBy: "\nTurn ").dropFirst())
  }

  /// A ledger ends in its sum, or says why a team may not know it.
  private func isWhole(_ decision: String) -> Bool {
    decision.contains("\n  No sum: ") || decision.contains(/\n +sum .*[+-][0-9]+\.[0-9]{3}/)
  }

  @Test(
    "what came before the latest is told in short, and how to read all of it",
    arguments: ["boreal", "white"])
  func short(seat: String) throws {
    let console = old()
    let short = type(console, "seat \(seat)", "why a1")
    let whole = type(console, "why a1 all")
    #expect(!short.isProblem && short.lines.count <= 23, "\(short.text)")
    #expect(short.text.contains("`why a1 all`"))
    #expect(whole.lines.count > short.lines.count)
    // The oldest may be left out.
    let shortly = decisions(short)
    let wholly = Array(decisions(whole).suffix(shortly.count))
    try #require(!shortly.isEmpty && shortly.count == wholly.count)
    // Nothing is told by half: of each the heading or the whole, and the latest are those that are told whole.
    let isTold = zip(shortly, wholly).map { $0.hasPrefix($1) && isWhole($1) }
    for (place, isTold) in isTold.enumerated() where !isTold {
      #expect(wholly[place].hasPrefix(shortly[place]))
      #expect(!shortly[place].contains(/[0-9]\.[0-9]{3}/))
    }
    let first = try #require(isTold.firstIndex(of: true), "\(short.text)")
    #expect(isTold[first...].allSatisfy { $0 })
    // As many of them as the screen holds.
    let next = try #require(first > 0 ? wholly[first - 1] : nil)
    #expect(short.lines.count + next.components(separatedBy: "\n").count - 1 > 23)
  }

  @Test("it is as long in Dutch")
  func dutch() {
    let (english, dutch) = (type(old(), "why a1 all"), type(old(.dutch), "waarom a1 alles"))
    #expect(!dutch.isProblem && dutch.lines.count == english.lines.count)
  }

  @Test("a higher screen holds more of it, and a lower one less")
  func height() {
    let console = old()
    let counts = [12, 24, 60].map { rows in
      console.rows = rows
      return type(console, "why a1").lines.count
    }
    #expect(counts[0] < counts[1] && counts[1] < counts[2] && counts[2] <= 59, "\(counts)")
  }

  @Test("what fits needs no more than its own word; another is one too many")
  func whatFits() {
    let console = console()
    _ = type(console, "seat arden")
    #expect(!type(console, "why i1").text.contains("all"))
    #expect(type(console, "why i1 most").text.contains("one word too many"))
  }

  @Test("programs are told every line without asking")
  func programs() {
    let console = old()
    let session = console.session
    let boreal = Seat.team(Table.row(.actor, "boreal"))
    let json = Console(session, seat: boreal, format: .json, isInteractive: false)
    _ = json.opening()
    #expect(json.reply(to: "why a1").lines.count == json.reply(to: "why a1 all").lines.count)
  }
}
