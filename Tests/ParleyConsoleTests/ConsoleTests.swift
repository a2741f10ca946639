import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct ConsoleTests: PromptTesting {
  // MARK: Orders

  @Test func aScriptSendsAtOnce() {
    let console = console("arden")
    let reply = type(console, "op esp boreal-mfa")
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(reply.text.contains("Sent as order 1."))
    #expect(!reply.isProblem)
  }

  @Test func aPersonIsShownWhatItMeansFirst() {
    let console = console("arden", interactive: true)
    let reply = type(console, "op esp boreal-mfa")
    #expect(pending(console) == [])
    #expect(reply.text.contains("Espionage at Boreal's foreign ministry."))
    #expect(reply.prompt != .command("arden> "))
    #expect(type(console, "").text.contains("Sent as order 1."))
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(type(console, "op esp boreal-grid", "n").text == "Nothing was sent.")
    #expect(pending(console).count == 1)
  }

  @Test("whoever says ready before the order is sent has not ended the turn on it")
  func readyIsNoAnswerToAnEcho() throws {
    let console = console("arden", interactive: true)
    let reply = type(console, "op esp boreal-mfa", "ready")
    #expect(reply.text.contains("Nothing was sent.") && reply.text.contains("Nor are you ready"))
    #expect(pending(console) == [] && console.session.view(of: console.seat).table.ready.isEmpty)
    _ = type(console, "ready")
    #expect(!console.session.view(of: console.seat).table.ready.isEmpty)
    // Any other line is obeyed as ever.
    #expect(
      type(self.console("arden", interactive: true), "op esp boreal-mfa", "status").text.contains(
        "budget"))
  }

  @Test func aBareVerbAsksForTheRest() {
    let console = console("arden", interactive: true)
    var reply = type(console, "operate")
    #expect(reply.prompt == .question("operate (what to do): "))
    #expect(reply.text.contains("espionage"))
    reply = type(console, "espionage")
    #expect(reply.prompt == .question("operate (where): "))
    #expect(console.candidates(for: "boreal-").map(\.text) == ["boreal-grid", "boreal-mfa"])
    _ = type(console, "boreal-mfa", "")
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(type(console, "operate", "").text == "Nothing was sent.")
  }

  @Test func aBareVerbAsksScriptsToo() {
    let console = console("arden")
    #expect(type(console, "operate").prompt == .question("operate (what to do): "))
    _ = type(console, "disruption", "boreal-grid")
    #expect(pending(console) == ["operate disruption boreal-grid"])
    // A line that is no answer is obeyed, so that a slip does not swallow the rest.
    let other = type(console, "operate", "status")
    #expect(
      other.text.contains("Say what to do: espionage, disruption,") && other.text.contains("DOCKET")
    )
    #expect(other.isMisread)
    #expect(other.prompt == .command("arden> "))
    #expect(type(console, "operate espionage").isMisread)
  }

  @Test func aPartnerIsAskedForWhereOneIsNeeded() {
    let console = console("arden", interactive: true)
    let asked = type(console, "attribute", "i1", "boreal", "likely", "joint")
    #expect(asked.prompt == .question("attribute (your partner, for a joint one): "))
    #expect(asked.text.contains("cassel"))
    _ = type(console, "cassel", "")
    #expect(pending(console) == ["attribute i1 to boreal at likely joint with cassel"])
  }

  @Test func aWordTooManyIsNotPassedOver() {
    let console = console("arden")
    _ = console.opening()
    _ = type(console, "investigate i1")
    for line in ["ready now", "undo 1 2", "status extra", "why p1 i1", "what now", "orders all"] {
      let word = line.split(separator: " ").last ?? ""
      #expect(type(console, line).text == "\"\(word)\" is one word too many.", "\(line)")
    }
    #expect(pending(console) == ["investigate i1"])
    #expect(console.session.view(of: .everybody).table.ready.isEmpty)
  }

  @Test func undoDoesNotReachPastAMoveOnTheFloor() {
    let console = console("arden")
    _ = type(console, "seat white", "adjudicate", "reveal", "seat arden", "vote p1 yes")
    _ = type(console, "propose osce-9 in ring voluntary")
    #expect(type(console, "undo").text.flat.contains("on the floor cannot be taken back"))
    #expect(pending(console) == ["vote p1 yes"])
    #expect(type(console, "undo 1").text == "Taken back: vote p1 yes")
  }

  @Test(arguments: ["ja", "voor", "yes"]) func aDutchHandIsRaisedInDutch(word: String) {
    let console = console("arden", language: .dutch)
    _ = type(console, "seat white", "adjudicate", "reveal", "seat arden", "stem p1 misschien")
    #expect(
      type(console, "stem p1 misschien").text.contains("onthouding, voor, tegen"),
      "what is to be typed is said in the reader's language")
    #expect(!type(console, "stem p1 \(word)").isProblem)
    #expect(pending(console) == ["vote p1 yes"])
  }

  @Test func aTabWithinWhatIsWrittenIsASpace() {
    let console = console("arden")
    _ = type(console, "message boreal \"one\ttwo\"")
    #expect(pending(console) == ["message boreal \"one two\""])
  }

  @Test func helpHangsUnderItsSlots() {
    let console = console("arden")
    _ = console.opening()
    let lines = type(console, "help attribute").lines.map(\.text)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") }, "\(lines)")
  }

  @Test func aDryRunSendsNothing() {
    let console = console("arden")
    let reply = type(console, "investigate i1 ?")
    #expect(reply.text.hasPrefix("Dry run."))
    #expect(reply.text.contains("1 order, 1 budget"))
    #expect(pending(console) == [])
  }

  @Test func undoTakesBackAlsoAfterReady() {
    let console = console("arden")
    _ = type(console, "op esp boreal-mfa", "investigate i1", "ready")
    #expect(console.session.view(of: .everybody).table.ready.count == 1)
    #expect(type(console, "undo 1").text == "Taken back: operate espionage boreal-mfa")
    #expect(pending(console) == ["investigate i1"])
    #expect(console.session.view(of: .everybody).table.ready.isEmpty)
    #expect(type(console, "undo 7").isProblem)
  }

  @Test func aRefusalNamesWhatIsInReach() {
    let console = console("arden")
    _ = type(console, "op sabotage boreal-mfa")
    let reply = type(console, "op sabotage boreal-grid")
    #expect(reply.isProblem)
    #expect(reply.text.contains("Refused: That costs 3, you have"))
    #expect(reply.text.contains("In reach: operate"))
  }

  @Test func aTypoIsAnsweredWithTheNearestWord() {
    let console = console("arden")
    _ = console.opening()
    #expect(type(console, "statsu").text == "\"statsu\" is not a command. Did you mean status?")
    #expect(type(console, "oprate x").text.contains("operate"))
    #expect(type(console, "o").text.contains("operate, orders") || type(console, "o").isProblem)
  }

  @Test func everyLineOfWhatIsAccepted() {
    for turnsOn in [0, 1] {
      let console = console("arden", format: .json)
      if turnsOn == 1 { _ = type(console, "seat white", "next", "next", "seat arden") }
      let view = console.session.view(of: console.seat)
      let reach = Reach(console.scene, view)
      let lines = view.verbs.flatMap { reach.examples(of: $0) }.map { console.printer.line($0) }
      #expect(!lines.isEmpty)
      for line in lines {
        let reply = console.reply(to: "\(line) ?")
        #expect(!reply.text.contains("\"refusal\""), "\(line): \(reply.text)")
      }
    }
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() {
    let console = console("arden", interactive: true)
    _ = console.opening()
    let reply = type(console, "operate", "nonsense")
    #expect(reply.isProblem)
    #expect(reply.prompt == .question("operate (what to do): "))
    #expect(type(console, "n").text == "Nothing was sent.")
    #expect(type(console, "operate").prompt == reply.prompt)
    #expect(console.cancel().prompt == .command("arden> "))
  }

  // MARK: Seats

  @Test func theWhiteCellChoosesAPassPhraseOnce() {
    let console = console(interactive: true)
    let reply = type(console, "seat arden")
    guard case .secret = reply.prompt else {
      Issue.record("no pass-phrase was asked for")
      return
    }
    let seated = type(console, "open sesame", "open sesame")
    #expect(seated.actions.contains(.clearScreen))
    #expect(seated.prompt == .command("arden> "))
    guard case .secret = type(console, "seat white").prompt else {
      Issue.record("no pass-phrase was asked for")
      return
    }
    #expect(type(console, "wrong").isProblem)
    #expect(type(console, "open sesame").prompt == .command("white> "))
  }

  @Test func aNewPassPhraseIsTypedTwice() {
    let console = console(interactive: true)
    let slip = type(console, "seat arden", "open sesame", "open simsim")
    #expect(slip.text == "Refused: These two differ; choose once more.")
    #expect(slip.prompt == .secret("Choose a pass-phrase for the white cell (Enter for none): "))
    #expect(type(console, "open sesame", "open sesame").prompt == .command("arden> "))
    #expect(type(console, "seat white", "open sesame").prompt == .command("white> "))
  }

  @Test func aMistypedPassPhraseIsAskedForAgainUnseen() {
    let console = console(interactive: true)
    _ = type(console, "seat arden", "open sesame", "open sesame", "seat white")
    for _ in 1...2 {
      let reply = type(console, "opne sesame")
      #expect(reply.text == "Refused: That is not the pass-phrase.")
      #expect(reply.prompt == .secret("Pass-phrase for white: "))
    }
    #expect(type(console, "opne sesame").prompt == .command("arden> "))
    #expect(type(console, "seat white", "").prompt == .command("arden> "))
  }

  @Test func theWhiteCellGivesATeamAPassPhraseAndTakesItAway() {
    let console = console(interactive: true)
    #expect(
      type(console, "phrase arden").prompt
        == .secret(
          "Choose a pass-phrase for arden (Enter for none): "))
    #expect(type(console, "tulip", "tulip").text.contains("arden   asks for a pass-phrase"))
    // Also for the white cell: it is the team's own.
    let asked = type(console, "seat arden", "", "seat arden")
    #expect(console.seat == .white)
    #expect(asked.prompt == .secret("Pass-phrase for arden: "))
    #expect(type(console, "tulip").prompt == .command("arden> "))
    #expect(type(console, "seat boreal", "seat arden", "rose", "").prompt == .command("boreal> "))
    #expect(type(console, "phrase boreal").problem == .refused)
    _ = type(console, "seat white", "phrase arden", "")
    #expect(type(console, "seat arden").prompt == .command("arden> "))
  }

  @Test func aScriptGivesAPassPhraseAsItsNextLine() {
    let console = console()
    #expect(type(console, "seat arden").prompt == .command("arden> "))
    _ = type(console, "seat white", "phrase boreal", "tulip")
    #expect(type(console, "seat boreal").prompt == .secret("Pass-phrase for boreal: "))
    let wrong = type(console, "status")
    #expect(wrong.text == "Refused: That is not the pass-phrase.")
    #expect(wrong.prompt == .command("white> "))
    #expect(type(console, "seat boreal", "tulip").prompt == .command("boreal> "))
  }

  @Test func theRoomSeesHowTheLastTurnClosed() {
    var campaign = Table.campaign
    campaign.cells.append(Campaign.Cell(.interest, "osce-8", "cassel", value: 9000))
    let console = Console(Table.session(campaign: campaign), isInteractive: false)
    _ = type(console, "adjudicate", "reveal")
    for seat in ["arden", "public"] {
      #expect(type(console, "seat \(seat)").text.contains("DOCKET"), "\(seat)")
    }
    _ = type(console, "seat white", "record p1 yes arden boreal", "next")
    for seat in ["arden", "boreal", "public"] {
      let sat = type(console, "seat \(seat)").text
      #expect(sat.contains("HOW THE LAST TURN CLOSED"), "\(sat)")
      #expect(sat.flat.contains("is adopted as a1"), "\(sat)")
      #expect(sat.contains("AGREEMENTS") == (seat == "public"))
    }
    _ = type(console, "seat white", "adjudicate")
    #expect(!type(console, "seat public").text.contains("HOW THE LAST TURN CLOSED"))
  }

  @Test func oddsAreTheSameInTheEchoAndInWhy() {
    let console = console("arden")
    let echo = type(console, "op disruption boreal-grid").text.flat
    let why = type(console, "why 1").text
    #expect(why.contains("what you cannot know") && why.contains("±1.000"))
    let odds = why.split(separator: "\n").first { $0.hasPrefix("  sum") }.map(String.init) ?? ""
    let range = odds.split(separator: "(").last?.split(separator: ")").first ?? "-"
    #expect(echo.contains(range), "\(echo) \(odds)")
  }

  @Test func aLedgerWithoutASumSaysThatItIsNotWhole() {
    let console = console("arden")
    _ = type(console, "op disruption boreal-grid", "seat white", "adjudicate", "reveal", "next")
    let why = type(console, "seat arden", "why boreal-grid").text
    #expect(why.flat.contains("No sum: these are the lines you may know."), "\(why)")
    #expect(!type(console, "seat white", "why boreal-grid").text.contains("No sum"))
  }

  @Test func anInboxIsOfATurnThatWas() {
    for turn in ["99", "0", "-5", "abc"] {
      #expect(
        type(console("arden"), "inbox \(turn)").text
          .hasPrefix("\"\(turn)\" is not a number from 1 to 1."))
    }
  }

  @Test func eachSeatHasItsOwnWords() {
    #expect(type(console("arden"), "adjudicate").text.contains("white cell"))
    #expect(type(console(), "op esp boreal-mfa").isProblem)
    #expect(type(console("arden"), "seat nobody").isProblem)
  }
}
