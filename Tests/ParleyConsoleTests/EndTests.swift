import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// The last page: each seat has one, made of what it may know.
@Suite("The end, seat by seat") struct EndTests: PromptTesting {
  private func ended(_ lines: [String] = []) -> Console {
    var campaign = Table.campaign
    campaign.objectives = [
      Campaign.Objective(
        id: "lists", seat: "arden", title: "Lists of terms",
        when: .adopted(measure: "osce-9", forum: nil, lead: nil, tier: nil)),
      Campaign.Objective(
        id: "quiet", seat: "boreal", title: "Speak to Arden",
        when: .ordered(seat: "boreal", verb: "message", times: 1)),
    ]
    campaign.endings = [Campaign.Ending(when: .turn(1), say: "Nobody rang.")]
    let console = Console(
      Table.session(campaign: campaign), seat: .white, isInteractive: false)
    for line in lines + ["end"] { _ = type(console, line) }
    return console
  }

  @Test("a team reads how it ended, its own objectives, and nothing of the others'")
  func teams() {
    let console = ended([
      "as boreal message arden \"now?\"", "adjudicate", "reveal", "next", "next",
    ])
    let arden = type(console, "seat arden").text
    #expect(arden.contains("THE END") && arden.contains("Nobody rang."))
    #expect(arden.contains("Lists of terms (not met)"))
    #expect(!arden.contains("Speak to Arden") && !arden.contains("Truth"))
    let boreal = type(console, "seat boreal").text
    #expect(boreal.contains("+  Speak to Arden (met in turn 1)"))
    // Whoever sits down again reads it again, and so does the host, whose questions to the room stand on it.
    #expect(type(console, "seat white").text.contains("THE END"))
    #expect(type(console, "seat arden").text.contains("THE END"))
    #expect(!type(console, "status").text.contains("THE END"))
  }

  @Test("the projector shows how it ended and the agreements that stand")
  func projector() {
    let none = type(ended(), "seat public").text
    #expect(none.contains("Nobody rang.") && none.contains("No agreement stands."))
    let console = ended([
      "adjudicate", "reveal", "record p1 yes arden boreal", "next", "next", "next",
    ])
    let some = type(console, "seat public").text
    #expect(some.contains("AGREEMENTS") && some.contains("a1"))
    for secret in ["OBJECTIVES", "Lists of terms", "WHO DID IT", "quit"] {
      #expect(!some.contains(secret), "\(secret)")
    }
  }

  @Test("the white cell has truth, belief and public claim side by side; no team is told the truth")
  func claims() throws {
    let lines = [
      "as arden attribute i1 to boreal at likely public", "adjudicate", "reveal", "next",
    ]
    let console = ended(lines)
    let page = type(console, "seat arden", "seat white").text
    let start = try #require(page.range(of: "TRUTH, BELIEF AND PUBLIC CLAIM"))
    let table = String(page[start.lowerBound...]).flat
    for words in [
      "i1 disruption at the bank of Arden, severity 4, turn 1.",
      "Truth: done by the Ghost Crew; inject: fire.",
      "Believed: the Ghost Crew almost certain (95-99 %): Arden, Boreal.",
      "Named in public: the Ghost Crew, plain to everybody; Boreal, by Arden (likely; ",
    ] { #expect(table.contains(words), "\(words)\n\(table)") }
    for seat in ["arden", "boreal", "public"] {
      let theirs = type(console, "seat \(seat)").text
      #expect(!theirs.contains("PUBLIC CLAIM") && !theirs.contains("Truth:"), "\(theirs)")
    }
    let dutch = Console(console.session, seat: .white, language: .dutch, isInteractive: false)
    #expect(dutch.opening().text.contains("WAARHEID, INSCHATTING EN OPENBARE BEWERING"))
  }

  @Test("an end that the campaign has no words for is said with its turn")
  func early() {
    let console = console()
    #expect(type(console, "end").text.contains("The exercise ended in turn 1."))
  }

  @Test("the question it offers at the end is one that is answered")
  func hints() throws {
    let console = Console(Table.session(), seat: .white, isInteractive: false)
    for seat in ["white", "arden", "boreal", "public"] {
      // The white cell reads its page as it ends the exercise, the others as they sit down.
      let page = type(console, seat == "white" ? "end" : "seat \(seat)").text
      // The projector's page offers nothing.
      guard seat != "public" else {
        #expect(!page.contains("still answers"))
        continue
      }
      let offered = try #require(page.flat.firstMatch(of: /(why \S+) still answers/), "\(seat)")
      #expect(!type(console, String(offered.output.1)).isProblem, "\(seat): \(page)")
    }
  }
}
