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

  @Test func theUmpireHearsReasonsAndArgumentsInWords() {
    let console = console()
    _ = type(
      console, "as arden argue \"buy routers\" because \"they are cheap\"",
      "as boreal argue \"film it\" because \"it is sad\"")
    let list = type(console, "adjudicate").text
    #expect(list.contains("they are cheap") && list.contains("it is sad"))
    let ruled = type(console, "rule 1 1 for \"nobody watches\" against \"they are slow\"")
    #expect(ruled.text.contains("+1: likely"))
    let decision = console.session.inHand.first { $0.question == .argue && !$0.terms.isEmpty }
    let place = console.listed.firstIndex { $0 == decision?.key }.map { $0 + 1 } ?? 0
    let why = type(console, "why \(place)").text
    #expect(why.contains("for: nobody watches") && why.contains("against: they are slow"))
    #expect(type(console, "rule 1 1 for").isProblem)
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

  @Test func readingAndNotingGoOnInAPause() {
    let console = console()
    _ = console.opening()
    #expect(type(console, "pause \"lunch\"").text == "Paused: lunch. `pause` goes on.")
    for line in ["note \"back at two\"", "why i1", "status", "orders", "inbox"] {
      #expect(!type(console, line).isProblem, "\(line)")
    }
    for line in ["next", "inject leak", "as arden ready", "seat public", "end"] {
      #expect(type(console, line).text.contains("paused"), "\(line)")
    }
    #expect(type(console, "pause").text == "The exercise goes on.")
  }

  @Test func nothingWrittenIsNothingPublished() {
    let console = console()
    for line in ["inject \"\"", "inject \"  \" arden", "note \"  \"", "note \"\""] {
      #expect(type(console, line).isMisread, "\(line)")
    }
    #expect(console.session.inputs.isEmpty)
    #expect(type(console, "inject leak later").text == "\"later\" is one word too many.")
  }

  @Test func anInjectIsShownBeforeItCannotBeTakenBack() {
    let console = console(interactive: true)
    let shown = type(console, "inject leak")
    #expect(shown.text.contains("A leak"))
    #expect(shown.prompt == .question("[Enter] releases it, n drops it: "))
    #expect(type(console, "n").text.contains("Nothing was released."))
    #expect(console.session.inputs.isEmpty)
    #expect(type(console, "inject leak", "").text.contains("A leak"))
    #expect(console.session.inputs == [.inject("leak")])
  }

  @Test func aScriptEndsTheExerciseByTheWholeWord() {
    let console = console()
    #expect(type(console, "e").isMisread)
    #expect(!console.session.isOver)
    _ = type(console, "end")
    #expect(console.session.isOver)
  }

  @Test func anOrderTypedAtTheWrongSeatIsAnOrder() {
    for line in ["op espionage boreal-mfa", "oper x", "inves i1"] {
      #expect(type(console(), line).text.contains("Orders are a team's"), "\(line)")
    }
    #expect(type(console(), "or").prompt == .command("white> "))
    #expect(!type(console(language: .dutch), "opdrachten").isProblem)
  }

  // MARK: What the white cell alone is told

  @Test func theWhiteCellIsToldWhoDidItBeforeAnybodyElse() {
    let console = console()
    let truth = "Truth: done by the Ghost Crew; inject: fire."
    #expect(type(console, "status").text.flat.contains(truth))
    #expect(type(console, "why i1").text.flat.contains(truth))
    _ = type(console, "as arden op disruption boreal-grid effort high mask ghost-crew")
    let hand = type(console, "adjudicate")
    #expect(hand.text.contains("TRUTH"))
    // What was printed can be asked about at once.
    let incidents = console.truthScene.rows(.incident).map {
      console.truthScene.handle(.incident, $0)
    }
    for incident in incidents {
      #expect(type(console, "why \(incident)").text.contains("Truth: done by"), "\(incident)")
    }
    for seat in ["arden", "public"] {
      _ = type(console, "seat \(seat)")
      for line in ["status", "why i1", "inbox"] {
        #expect(!type(console, line).text.contains("Truth"), "\(seat): \(line)")
      }
    }
  }

  @Test func theWhiteCellSeesTheHomeOfEveryMember() {
    let console = console()
    let homes = type(console, "why p1").text
    for member in ["arden", "boreal", "cassel"] {
      #expect(homes.contains("  \(member)"), "\(homes)")
    }
    #expect(!type(console, "seat arden", "why p1").text.contains("boreal"))
  }

  @Test func aNumberOfTheListStaysWithItsDecision() {
    let console = console()
    _ = type(console, "as arden op disruption boreal-grid", "as boreal investigate i1")
    _ = type(console, "as arden argue \"close the pipes\" because \"they are ours\"")
    let list = type(console, "adjudicate").text
    // What is argued stands first, under one number for `rule`, `override` and `why`.
    #expect(list.contains(" 1  arden  You argue"))
    #expect(type(console, "why 1").text.contains("Does the argued move come off?"))
    let before = console.listed
    _ = type(console, "rule 1 6", "override 2 yes \"so be it\"")
    #expect(Array(console.listed.prefix(before.count)) == before)
    _ = type(console, "seat arden", "seat white", "adjudicate")
    #expect(Array(console.listed.prefix(before.count)) == before)
    #expect(type(console, "rule 2 6").isProblem)
  }

  @Test func whatWasDecidedByDefaultIsSaidSo() {
    let console = console()
    let hand = type(console, "adjudicate").text
    #expect(hand.contains("BY DEFAULT") && hand.contains("boreal  operate defence boreal-grid"))
    #expect(type(console, "orders").text.contains("by default  operate defence boreal-grid"))
    #expect(type(console, "status").text.contains("1 given (1 by default)"))
    let own = type(console, "seat boreal", "orders").text
    #expect(own.contains("sealed, by default  operate defence boreal-grid"))
    _ = type(console, "seat white", "reveal")
    #expect(type(console, "seat boreal", "orders").text.contains("by default"))
    #expect(type(console, "seat arden", "orders").text == "No orders this turn yet.")
    #expect(!type(console, "status").text.contains("default"))
  }

  @Test func aChoiceSaysWhatWasChosen() {
    let printer = Printer(Table.scene(Table.session(), nil))
    let subject = Subject(Table.row(.actor, "arden"), .none, Row(Answer.deny.rawValue))
    #expect(printer.subject(.reply, subject) == "Arden, denial")
  }
}

extension String {
  /// Without line breaks and indentation: for sentences that may be broken anywhere.
  var flat: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
