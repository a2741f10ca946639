import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite("What is said of when forums sit, of guests, and of how often a text is read")
struct SittingPageTests: PromptTesting {
  private func console(
    from first: Int32 = 0, until last: Int32 = 0, guest: String? = nil,
    _ language: Language = .english, format: Console.Format = .text
  ) -> Console {
    var campaign = Table.campaign
    campaign.cells += [
      Campaign.Cell(.sitsFrom, "ring", value: first),
      Campaign.Cell(.sitsUntil, "ring", value: last),
    ]
    if let guest {
      campaign.cells.removeAll { $0.quantity == .chairs && $0.second == guest }
      campaign.cells.append(Campaign.Cell(.guests, "ring", guest, value: 1))
    }
    let session = Table.session(campaign: campaign)
    return Console(
      session, seat: nil, language: language, format: format, isInteractive: false)
  }

  private func floor(_ console: Console) -> Console {
    _ = type(console, "adjudicate", "reveal")
    return console
  }

  private func said(_ reply: Reply) -> String {
    reply.text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test("a forum that does not sit yet is offered nowhere, and every page says from when")
  func notYet() {
    let early = floor(console(from: 2))
    #expect(said(type(early, "status")).contains("SITTINGS ring sits from turn 2"))
    #expect(said(type(early, "status")).contains("no vote before turn 2"))
    #expect(said(type(early, "help ring")).contains("sittings sits from turn 2"))
    let refused = said(type(early, "as arden propose osce-9 in ring"))
    #expect(refused.contains("The first sitting of the Ring Council is in turn 2."))
    #expect(said(type(early, "as arden vote p1 yes")).contains("first sitting"))
    let what = type(early, "seat arden", "what").text
    #expect(!what.contains("propose") && !what.contains("vote"))
    #expect(early.candidates(for: "propose osce-9 in r").isEmpty)
  }

  @Test("a forum that always sits is offered, and no page speaks of its sittings")
  func always() {
    let open = floor(console())
    #expect(!said(type(open, "status")).contains("SITTINGS"))
    #expect(!said(type(open, "help ring")).contains("sittings"))
    let what = type(open, "seat arden", "what").text
    #expect(what.contains("propose") && what.contains("vote p1"))
    #expect(open.candidates(for: "propose osce-9 in r").map(\.text) == ["ring"])
  }

  @Test("what falls with a mandate is a headline, and afterwards nothing can be tabled there")
  func mandateEnds() {
    let console = floor(console(until: 1))
    #expect(said(type(console, "status")).contains("ring sits until turn 1"))
    _ = type(console, "as arden propose osce-9 in ring")
    let closing = said(type(console, "next"))
    #expect(closing.contains("End of the mandate of the Ring Council."))
    #expect(closing.contains("falls: the mandate of the Ring Council ends"))
    _ = type(console, "adjudicate", "reveal")
    #expect(said(type(console, "status")).contains("ring sat until turn 1"))
    let refused = said(type(console, "as arden propose osce-9 in ring"))
    #expect(refused.contains("The mandate of the Ring Council ended with turn 1"))
    let dutch = floor(self.console(until: 1, .dutch))
    #expect(said(type(dutch, "stand")).contains("ZITTINGEN ring zit tot en met beurt 1"))
    #expect(said(type(dutch, "volgende")).contains("Einde van het mandaat van de Ringraad."))
  }

  @Test("a guest is listed, told what it may not do, and offered what it may")
  func guests() {
    let console = floor(console(guest: "arden"))
    let page = said(type(console, "help ring"))
    #expect(page.contains("guests Arden") && page.contains("speaks for a part of the world"))
    let refused = said(type(console, "as arden vote p1 yes"))
    #expect(refused.contains("You sit there as a guest: you speak and join"))
    let what = type(console, "seat arden", "what").text
    #expect(what.contains("sponsor p1") && !what.contains("vote p1") && !what.contains("propose"))
    #expect(!said(type(floor(self.console()), "help ring")).contains("guests"))
  }

  @Test("why of a text shows how many readings it needs and, where it waits, for how many votes")
  func readings() {
    let console = floor(console())
    for seat in ["white", "arden", "public"] {
      #expect(!said(type(console, "seat \(seat)", "why p1")).contains("Readings of"), "\(seat)")
      let page = said(type(console, "why p1 all"))
      #expect(page.contains("Readings of p1 \"Contact points\", its vote included"), "\(seat)")
      #expect(page.contains("a text is read when it is voted on +1"), "\(seat)")
      #expect(!page.contains("Votes on a floor"), "\(seat)")
    }
    _ = type(
      console, "seat white", "as arden propose osce-9 in ring", "as boreal propose gge-f in ring",
      "as arden propose osce-8 in ring", "next")
    #expect(!said(type(console, "why p3")).contains("Votes on a floor"))
    let page = said(type(console, "why p4"))
    #expect(page.contains("Votes on a floor of the Ring Council"))
    #expect(page.contains("a floor has time for so many votes +2"))
  }

  @Test("a reading more is explained at once, to everybody, by whoever wants it")
  func crowded() {
    let setting = Setting(campaign: Table.campaign, roster: Roster([Crowd.self]), seed: 7)
    let session = Session(setting, standing: StandingOrders(setting))
    let console = floor(Console(session, seat: nil, isInteractive: false))
    #expect(said(type(console, "status")).contains("reading 1, no vote this turn"))
    for seat in ["white", "arden", "public"] {
      let page = said(type(console, "seat \(seat)", "why p1"))
      #expect(page.contains("Readings of p1 \"Contact points\", its vote included"), "\(seat)")
      #expect(page.contains("a crowd +1") && page.contains("sum +2"), "\(seat)")
    }
    let refused = said(type(console, "seat white", "as arden vote p1 yes"))
    #expect(refused.contains("First reading: no vote this turn."))
  }

  @Test("programs read the sittings, and the ledger of the readings with its purpose")
  func json() {
    let console = floor(console(from: 1, until: 2, format: .json))
    let status = type(console, "status").text
    #expect(
      status.contains(#""sittings":[{"forum":"ring","sits":1,"from":1,"until":2}]"#), "\(status)")
    let why = type(console, "why p1").text
    #expect(why.contains(#""purpose":"readings""#) && why.contains(#""total":1"#))
  }
}

/// Wants every text read once more.
private struct Crowd: Module {
  static let id = "crowd"
  static let title = Text("Crowd", nl: "Menigte")
  static let summary = Text("Reads once more.", nl: "Leest nog eens.")
  let crowd: TermName

  init(_ setup: inout Setup) {
    crowd = setup.term("crowd.crowd", Text("a crowd", nl: "een menigte"), sight: .open)
    setup.weighs(Questions.readings)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) { odds.add(crowd, 1) }
}
