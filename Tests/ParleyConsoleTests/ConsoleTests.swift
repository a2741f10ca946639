import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct ConsoleTests {
  private func console(
    _ seat: String? = nil, interactive: Bool = false, format: Console.Format = .text,
    language: Language = .english, without: [String] = []
  ) -> Console {
    let session = Table.session(without: without)
    return Console(
      session, seat: seat.map { .team(Table.row(.actor, $0)) }, language: language,
      format: format, isInteractive: interactive)
  }

  /// Types lines and gives what the last one was answered.
  private func type(_ console: Console, _ lines: String...) -> Reply {
    var reply = Reply()
    for line in lines { reply = console.reply(to: line) }
    return reply
  }

  private func pending(_ console: Console, _ seat: String = "arden") -> [String] {
    let view = console.session.view(of: .team(Table.row(.actor, seat)))
    return view.pending.map { Printer(console.scene(of: .team(view.actor))).line($0.order) }
  }

  private func toOrders(_ console: Console) -> Console {
    _ = console.reply(to: "next")
    return console
  }

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

  @Test func aBareVerbAsksForTheRest() {
    let console = console("arden", interactive: true)
    var reply = type(console, "operate")
    #expect(reply.prompt == .question("operate: what to do? "))
    #expect(reply.text.contains("espionage"))
    reply = type(console, "espionage")
    #expect(reply.prompt == .question("operate: where? "))
    #expect(console.candidates(for: "boreal-").map(\.text) == ["boreal-grid", "boreal-mfa"])
    _ = type(console, "boreal-mfa", "")
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(type(console, "operate", "").text == "Nothing was sent.")
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
    #expect(reply.prompt == .question("operate: what to do? "))
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
    let seated = type(console, "open sesame")
    #expect(seated.actions.contains(.clearScreen))
    #expect(seated.prompt == .command("arden> "))
    guard case .secret = type(console, "seat white").prompt else {
      Issue.record("no pass-phrase was asked for")
      return
    }
    #expect(type(console, "wrong").isProblem)
    #expect(type(console, "seat white", "open sesame").prompt == .command("white> "))
  }

  @Test func aScriptIsNotAskedToChoose() {
    #expect(type(console(), "seat arden").prompt == .command("arden> "))
  }

  @Test func eachSeatHasItsOwnWords() {
    #expect(type(console("arden"), "adjudicate").text.contains("white cell"))
    #expect(type(console(), "op esp boreal-mfa").isProblem)
    #expect(type(console("arden"), "seat nobody").isProblem)
  }

  // MARK: White cell

  @Test func theWhiteCellAdjudicatesRulesAndReveals() {
    let console = console()
    _ = type(console, "seat arden", "op disruption boreal-grid", "seat white")
    let list = type(console, "adjudicate")
    #expect(list.text.contains("succeed Arden, Boreal's grid"))
    let decision = console.session.inHand.first { $0.question == .succeed }
    let place = console.listed.firstIndex { $0 == decision?.key }.map { $0 + 1 } ?? 0
    let other = decision?.found == true ? "failed" : "succeeded"
    let ruled = type(console, "override \(place) \(other) \"a storm\"")
    #expect(!ruled.isProblem)
    #expect(ruled.text.contains("a storm"))
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

  // MARK: What is read

  @Test func whySumsUp() {
    let reply = type(console("arden"), "why p1")
    #expect(reply.text.contains("Home on p1 \"Contact points\""))
    #expect(reply.text.contains("+2   +1.000"))
    #expect(reply.text.contains("-1   -0.500"))
    #expect(reply.text.contains("+1   +0.500"))
    #expect(type(console("arden"), "why p9").isProblem)
  }

  @Test(arguments: [
    "help", "help operate", "brief", "status", "inbox", "what", "orders", "why i1", "seat",
  ])
  func everyCommandAnswersInBothLanguagesAndFitsTheScreen(_ line: String) {
    for language in Language.allCases {
      let reply = console("arden", language: language).reply(to: line)
      #expect(!reply.lines.isEmpty)
      #expect(!reply.isProblem)
      for line in reply.lines { #expect(Width.of(line.text) <= 80, "\(line.text)") }
    }
  }

  @Test func theEndIsToldOnce() {
    let console = console()
    var told = 0
    for _ in 0..<8 where console.session.isOver == false {
      let reply = console.reply(to: "next")
      told += reply.text.contains("THE END") ? 1 : 0
    }
    #expect(told == 1)
    #expect(type(console, "next").isProblem)
  }

  // MARK: JSON

  @Test func everyLineOfJSONIsAnObjectWithItsPlace() {
    let console = console("arden", format: .json)
    var lines = console.opening().lines.map(\.text)
    for line in ["what", "op esp boreal-mfa", "nonsense", "status", "seat white", "adjudicate"] {
      lines += console.reply(to: line).lines.map(\.text)
    }
    for line in lines {
      #expect(line.hasPrefix("{\"kind\":\""))
      for field in ["\"turn\":", "\"phase\":\"", "\"to\":\""] {
        #expect(line.contains(field), "\(line)")
      }
    }
    #expect(lines.contains { $0.contains("\"threshold\":") && $0.contains("\"draw\":") })
    #expect(!lines.filter { $0.contains("\"to\":\"arden\"") }.contains { $0.contains("culprit") })
  }

  @Test func aDecisionsTermsSumToItsTotal() {
    let console = console(format: .json)
    let lines = ["next", "next", "next"].flatMap { console.reply(to: $0).lines.map(\.text) }
    let decided = lines.filter { $0.contains("\"kind\":\"decided\"") }
    #expect(!decided.isEmpty)
    for line in decided {
      let terms = line.split(separator: "\"value\":").dropFirst().compactMap {
        Int($0.prefix { $0.isNumber || $0 == "-" })
      }
      let total = line.split(separator: "\"total\":").last
        .flatMap { Int($0.prefix { $0.isNumber || $0 == "-" }) }
      #expect(terms.reduce(0, +) == total, "\(line)")
    }
  }

  @Test func theRecordDoesNotDependOnTheLanguage() {
    let texts = Language.allCases.map { language in
      let console = console("arden", format: .json, language: language)
      let replies =
        [console.opening()]
        + ["status", "what", "op esp x", "why p1"].map { console.reply(to: $0) }
      return replies.map(\.text).joined(separator: "\n")
    }
    #expect(texts[0] == texts[1])
  }

  @Test func strangeInputIsAnsweredNotObeyed() {
    let console = console("arden")
    for line in [
      "", "   ", "?", "\"", "op \u{1B}[2J", String(repeating: "x", count: 100_000), "# note",
    ] {
      _ = console.reply(to: line)
    }
    #expect(pending(console) == [])
  }
}
