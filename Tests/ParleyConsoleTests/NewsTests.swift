import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// What a room reads at the beginning of a turn, and what a team finds first in `what`.
@Suite("News and agenda") struct NewsTests {
  private let arden = Table.row(.actor, "arden")

  private func inject(_ id: String, _ headline: Text, _ effects: [Inject.Effect] = []) -> Inject {
    var inject = Inject(id: id)
    inject.turn = 1
    inject.headline = headline
    inject.effects = effects
    return inject
  }

  private func console(
    _ seat: Seat, injects: [Inject], objectives: [Campaign.Objective] = [],
    format: Console.Format = .text
  ) -> Console {
    var campaign = Table.campaign
    campaign.injects = injects
    campaign.objectives = objectives
    return Console(
      Table.session(campaign: campaign), seat: seat, format: format, isInteractive: false)
  }

  @Test func newsComesInItsAuthorsOrderAndAShockIsToldByItsCause() throws {
    let injects = [
      inject(
        "zebra", "In March the border closes",
        [
          .shock(between: "arden", and: "boreal", size: 3)
        ]),
      inject("apple", "In April it opens"),
    ]
    for seat in [Seat.white, .team(arden), .everybody] {
      let text = console(seat, injects: injects).reply(to: "inbox").text
      let march = try #require(text.firstRange(of: "In March"))
      let april = try #require(text.firstRange(of: "In April"))
      #expect(march.lowerBound < april.lowerBound)
      #expect(!text.contains("take a blow"), "the headline says it")
    }
  }

  // MARK: Means

  @Test("a team reads what moved its budget; the white cell only what others moved")
  func budgetIsTold() throws {
    var fine = inject("fine", "A fine")
    fine.turn = 2
    fine.effects = [.add(quantity: "actor.budget", of: "boreal", value: -1)]
    let white = console(.white, injects: [fine])
    _ = white.reply(to: "as arden invest forensics")
    while white.session.turn < 2 { try white.session.closePhase() }
    let own = Console(white.session, seat: .team(arden), isInteractive: false)
    let line = "Your budget: +4 (the turn's income), -2 (what you ordered and did)."
    #expect(own.reply(to: "inbox").text.contains(line))
    let dutch = Console(
      white.session, seat: .team(arden), language: .dutch, isInteractive: false)
    #expect(
      dutch.reply(to: "berichten").text.contains(
        "Uw budget: +4 (het inkomen van de beurt), -2 (voor wat u deed)."))
    let read = white.reply(to: "inbox").text
    #expect(read.contains("(what\n   was in the news). (boreal)"), "all of it, so that it adds up")
    #expect(!read.contains("(arden)"))
  }

  // MARK: what

  private let charge: Inject.Effect = .incident(
    .init(of: .espionage, by: "arden", at: "boreal-mfa", severity: 3, isNamed: true))

  private func wanted(_ measure: String) -> Campaign.Objective {
    Campaign.Objective(
      id: "wanted", seat: "arden", title: "Lists of terms",
      when: .adopted(measure: measure, forum: "ring", lead: nil, tier: nil))
  }

  private func lines(_ console: Console) -> [String] {
    let text = console.reply(to: "what").text
    return text.split(separator: "\n").map(String.init)
  }

  @Test func anAnswerThatIsAskedComesBeforeEverythingElse() {
    let console = console(.team(arden), injects: [inject("leak", "A leak", [charge])])
    let lines = lines(console)
    #expect(lines.first == "Now")
    #expect(lines.dropFirst().first?.contains("answer i1 deny") == true)
    let echo = console.reply(to: "answer i1 deny").text
    #expect(echo.contains("Your answer on i1: denial"))
    #expect(echo.contains("Everybody reads it."), "the news is answered before everybody")
    let unknown = console.reply(to: "why teapot").text
    #expect(unknown.contains("why p1"), "a word that names nothing is told what would")
  }

  @Test func anObjectiveIsSpokenOfBeforeTheFloorAndTabledOnIt() {
    let console = console(.team(arden), injects: [], objectives: [wanted("osce-9")])
    #expect(lines(console).prefix(3).contains { $0.contains("message boreal") })
    for line in ["seat white", "adjudicate", "reveal", "seat arden"] {
      _ = console.reply(to: line)
    }
    let now = lines(console)
    #expect(now.prefix(2).last?.contains("propose osce-9 in ring") == true)
    #expect(now.prefix(3).last?.contains("Lists of terms") == true)
    #expect(console.reply(to: "propose osce-9 in ring").text.contains("Done, in public."))
  }

  @Test("where nothing is offered `what` says so, and does not go on from nothing")
  func nothingToDo() {
    for (language, words, then) in [
      (Language.english, "There is nothing for you to do", "Then `ready`"),
      (.dutch, "U hoeft niets te doen", "Daarna `gereed`"),
    ] {
      let console = console(.team(arden), injects: [])
      console.language = language
      #expect(console.reply(to: "what").text.contains(then))
      for line in ["seat white", "adjudicate", "seat arden"] { _ = console.reply(to: line) }
      let answer = console.reply(to: "what").text
      #expect(answer.contains(words) && !answer.contains(then), "\(answer)")
    }
  }

  // MARK: why, and the end

  @Test func whyAnotherTellsWhatWasHeardOfIt() {
    let console = console(
      .team(Table.row(.actor, "boreal")), injects: [inject("l", "A leak", [charge])])
    for line in [
      "seat arden", "answer i1 admit", "seat white", "adjudicate", "reveal", "seat boreal",
    ] {
      _ = console.reply(to: line)
    }
    let text = console.reply(to: "why arden").text
    #expect(text.contains("What you heard of Arden"))
    #expect(text.contains("Arden admits to the charge about i1."))
  }

  @Test func theEndNamesEachTextThatCameToAVote() {
    let console = console(
      .white, injects: Table.campaign.injects,
      objectives: [
        Campaign.Objective(
          id: "kept", seat: "arden", title: "Still there",
          when: .inForce(measure: nil, forum: nil, lead: nil, tier: nil))
      ])
    #expect(console.reply(to: "brief").text.contains("Still there (decided at the end)"))
    for line in ["adjudicate", "reveal", "as arden vote p1 yes", "as boreal vote p1 yes"] {
      _ = console.reply(to: line)
    }
    var text = ""
    for _ in 1...8 where !console.session.isOver {
      text += ["next", "reveal", "adjudicate"].map { console.reply(to: $0).text }.joined()
    }
    text += console.reply(to: "end").text
    #expect(console.session.isOver)
    let end = Console(console.session, seat: .white, isInteractive: false)
    let told = text + end.reply(to: "status").text
    #expect(told.contains("WHICH OBSTACLE WEIGHED ON WHICH TEXT"))
    #expect(told.contains("p1 \"Contact points\""))
    #expect(told.contains("AGREEMENTS") == told.contains("is adopted as"))
  }

  @Test func whoHasNoReasonIsGivenNone() {
    #expect(!lines(console(.team(arden), injects: [])).contains("Now"))
  }
}
