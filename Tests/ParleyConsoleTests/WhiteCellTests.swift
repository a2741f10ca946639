import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct WhiteCellTests: PromptTesting {
  @Test func theWhiteCellAdjudicatesRulesAndReveals() {
    let console = console()
    _ = type(console, "seat arden", "op disruption boreal-grid", "seat white")
    let list = type(console, "adjudicate")
    #expect(list.text.contains("Does the operation succeed? Arden, Boreal's grid"))
    let decision = console.session.inHand.first { $0.question == .succeed }
    let place = console.listed.firstIndex { $0 == decision?.key }.map { $0 + 1 } ?? 0
    let other = decision?.found == true ? "failed" : "succeeded"
    let ruled = type(console, "override \(place) \(other) \"a storm\"")
    #expect(!ruled.isProblem)
    #expect(ruled.text.contains("(ruled: a"))
    #expect(type(console, "why \(place)").text.contains("Ruled by the umpire: a storm"))
    #expect(type(console, "reveal").text.contains("negotiation"))
  }

  @Test func aWholeVoteInOneLine() {
    let console = console()
    _ = type(console, "adjudicate", "reveal")
    #expect(type(console, "record p1 yes arden no boreal").text == "Held until the floor closes.")
    #expect(pending(console) == ["vote p1 yes"])
    #expect(pending(console, "boreal") == ["vote p1 no"])
    #expect(type(console, "record p1 yes cassel").isProblem)
    #expect(type(console, "as arden undo").text == "Taken back: vote p1 yes")
  }

  @Test func linesTypedForASeatAreLoggedSo() {
    let console = console()
    _ = type(console, "as arden op esp boreal-mfa effort high")
    #expect(pending(console) == ["operate espionage boreal-mfa effort high"])
    let by = console.session.view(of: .team(Table.row(.actor, "arden"))).pending.first?.by
    #expect(by == "white")
    #expect(type(console, "as arden investigate i1 ?").text.hasPrefix("Dry run."))
    #expect(pending(console).count == 1)
  }

  @Test func injectsAreListedReleasedAndWritten() {
    let console = console()
    #expect(type(console, "inject").text.contains("leak"))
    #expect(type(console, "inject leak now").text.contains("A leak"))
    #expect(type(console, "inject leak").isProblem)
    #expect(type(console, "inject \"The lights are out\"").text.contains("The lights are out"))
  }

  @Test func theStopWordFreezesThePrompt() {
    let console = console()
    _ = type(console, "pause \"stop\"")
    #expect(type(console, "seat arden").isProblem)
    #expect(type(console, "next").text.contains("paused"))
    _ = type(console, "pause")
    #expect(!type(console, "next").isProblem)
  }

  @Test func textsHaveOneNumberForAll() {
    var campaign = Table.campaign
    for (place, measure) in ["osce-9", "gge-f", "osce-8"].enumerated() {
      var inject = Inject(id: "text-\(place)")
      inject.turn = 1
      inject.effects = [
        .propose(
          lead: "cassel", forum: "ring", tier: .legal, clauses: [measure],
          title: Text(same: measure))
      ]
      campaign.injects.append(inject)
    }
    let session = Table.session(campaign: campaign)
    let texts = [Seat.white, .everybody, .team(Table.row(.actor, "boreal"))].map { seat in
      Console(session, seat: seat, isInteractive: false).reply(to: "status").lines.map(\.text)
        .drop { $0 != "DOCKET" }.prefix(6)
    }
    #expect(texts[0].count == 6)
    #expect(Set(texts.map(Array.init)).count == 1)
  }
}
