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

  // MARK: what

  private let charge: Inject.Effect = .incident(
    kind: .espionage, by: "arden", at: "boreal-mfa", severity: 3, flag: nil, isNamed: true)

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
    #expect(console.reply(to: "answer i1 deny").text.contains("you say: denies it"))
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

  @Test func whoHasNoReasonIsGivenNone() {
    #expect(!lines(console(.team(arden), injects: [])).contains("Now"))
  }
}
