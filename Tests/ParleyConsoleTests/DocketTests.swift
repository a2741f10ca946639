import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite("What the card says of texts and agreements")
struct DocketTests: PromptTesting {
  /// The white cell on the floor of the first turn, where p1 of Cassel comes to a vote.
  /// - Parameter ledByATeam: by Boreal instead, so that Cassel has no name under it.
  private func floor(_ language: Language = .english, ledByATeam: Bool = false) -> Console {
    var campaign = Table.campaign
    if ledByATeam {
      campaign.injects[0].effects[1] = .propose(
        lead: "boreal", forum: "ring", tier: .voluntary, clauses: ["osce-8", "gge-f"],
        title: Text("Contact points", nl: "Contactpunten"))
    }
    let console = Console(
      Table.session(campaign: campaign), seat: nil, language: language, isInteractive: false)
    _ = type(console, "adjudicate", "reveal")
    return console
  }

  /// What was answered, as one line: where it wraps is no matter here.
  private func said(_ reply: Reply) -> String {
    reply.text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test("the docket says what this floor does with a text, what it defines and who reserves")
  func docket() {
    let console = floor()
    _ = type(
      console, "as arden sponsor p1 with define attack as effects",
      "as boreal reserve p1 on gge-f \"not ours\"")
    let card = said(type(console, "status"))
    #expect(card.contains("a vote this turn"))
    #expect(card.contains("TERMS attack: effects"))
    #expect(card.contains("RESERVATIONS Boreal on gge-f"))
    #expect(card.contains("LEANING Cassel") && card.contains("to let it pass"))
    #expect(type(console, "as boreal reserve p1 on gge-f \"again\"").text.contains("Refused"))
  }

  @Test("in Dutch too")
  func dutch() {
    let console = floor(.dutch)
    _ = type(console, "as boreal reserve p1 on gge-f \"niet bij ons\"")
    let card = said(type(console, "status"))
    #expect(card.contains("stemming deze beurt"))
    #expect(card.contains("VOORBEHOUDEN Boreal bij gge-f"))
    #expect(card.contains("NEIGING laat het door: Kassel"))
  }

  @Test("a dry run of lobbying says how the bloc leans and about how it would lean then")
  func lobbying() throws {
    let console = floor(ledByATeam: true)
    let leaning = try #require(console.session.view(of: .everybody).table.leanings.first)
    let (now, then) = (leaning.estimate, leaning.onceLobbied)
    #expect(then.rawValue > now.rawValue)
    let said = said(type(console, "as arden lobby cassel on p1 ?"))
    #expect(
      said.contains(
        "It lets it pass: \(now.phrase(.english)) now, about \(then.phrase(.english)) then."),
      "\(said)")
    let dutch = self.said(type(floor(.dutch, ledByATeam: true), "as arden lobby cassel on p1 ?"))
    #expect(
      dutch.contains(
        "De kans dat het de tekst doorlaat: nu \(now.phrase(.dutch)), na uw lobby naar schatting"))
  }

  @Test("a dry run on the floor shows home on the text as it would then be, and changes nothing")
  func dryRun() {
    let console = floor()
    #expect(type(console, "as arden vote p1 yes ?").text.contains("Home: likely"))
    let dropped = said(type(console, "as arden sponsor p1 with drop osce-8 ?"))
    #expect(dropped.contains("Home then: unlikely"))
    #expect(type(console, "as arden vote p1 yes ?").text.contains("Home: likely"))
    #expect(said(type(console, "status")).contains("p1 \"Contact points\" osce-8 gge-f,"))
    _ = type(console, "as arden sponsor p1 with drop osce-8")
    #expect(type(console, "as arden vote p1 yes ?").text.contains("Home: unlikely"))
  }

  @Test("a vote that is held falls with a change to its text, and who gave it is told")
  func votesFall() {
    let console = floor()
    _ = type(console, "record p1 yes arden boreal", "as arden sponsor p1 with drop gge-f")
    #expect(pending(console) == [] && pending(console, "boreal") == [])
    let desk = said(type(console, "seat boreal"))
    #expect(desk.contains("has changed since you voted: vote again"))
  }

  @Test("a text that nobody named is called by its first measure, in the reader's language")
  func untitled() {
    let console = floor()
    _ = type(console, "as arden propose osce-9 in ring")
    #expect(type(console, "status").text.contains("\"Terminology lists\" osce-9"))
    let dutch = floor(.dutch)
    _ = type(dutch, "as arden propose osce-9 in ring")
    #expect(type(dutch, "status").text.contains("\"Begrippenlijsten\" osce-9"))
  }

  @Test("a party that stands still reads so on its card, and is offered the way back")
  func suspended() {
    var campaign = Table.campaign
    campaign.cells.append(Campaign.Cell(.interest, "osce-8", "cassel", value: 3000))
    let console = Console(Table.session(campaign: campaign), isInteractive: false)
    _ = type(console, "adjudicate", "reveal", "record p1 yes arden boreal", "next")
    _ = type(console, "as arden suspend a1", "adjudicate", "reveal", "seat arden")
    let card = said(type(console, "status"))
    #expect(card.contains("signed 2, suspended 1"))
    #expect(card.contains("you have suspended it"))
  }
}
