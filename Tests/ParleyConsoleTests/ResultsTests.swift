import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// The list of results: its numbers, its figures, what is said of wrong ones.
@Suite struct ResultsTests: PromptTesting {
  private func argued(interactive: Bool = false) -> Console {
    let console = console(interactive: interactive)
    for line in [
      "as arden op disruption boreal-grid", "as boreal investigate i1",
      "as arden argue \"close the pipes\" because \"they are ours\"",
    ] {
      _ = type(console, line)
      if interactive { _ = type(console, "") }
    }
    return console
  }

  /// Somebody who opens the session another day.
  private func resumed(_ console: Console) -> Console {
    let session = Session(
      console.session.setting, replaying: console.session.inputs, journal: MemoryJournal())
    return Console(session, isInteractive: false)
  }

  // MARK: Coming back

  @Test func aResumedAdjudicationIsLaidOutWithTheSameNumbers() {
    let console = argued()
    _ = type(
      console, "adjudicate", "rule 1 6", "override 2 yes \"so be it\"", "override 3 no \"x\"")
    let again = resumed(console)
    #expect(again.opening().text.contains("RESULTS"))
    #expect(again.listed == console.listed && !again.listed.isEmpty)
    for number in 1...2 {
      #expect(type(again, "why \(number)").text == type(console, "why \(number)").text)
    }
    #expect(type(again, "seat arden", "seat white").text.contains("RESULTS"))
    #expect(!type(again, "override 2 no \"other\"").isProblem)
  }

  @Test func numbersAnswerBeforeTheListWasShown() {
    let console = argued()
    _ = type(console, "adjudicate")
    #expect(!type(resumed(console), "why 2").isProblem)
  }

  @Test func whoIsNotTheWhiteCellIsShownNoResults() {
    let console = argued()
    _ = type(console, "adjudicate")
    let arden = Console(
      resumed(console).session, seat: .team(Table.row(.actor, "arden")), isInteractive: false)
    #expect(!arden.opening().text.contains("RESULTS"))
    #expect(type(arden, "why 1").text.contains("There is no order 1"))
  }

  // MARK: Argued moves

  @Test func whatIsDecidedIsNoLongerArgued() {
    let console = argued()
    #expect(type(console, "adjudicate").text.contains("ARGUED, 2 may still be heard"))
    #expect(type(console, "what").text.contains("rule N ODDS"))
    let ruled = type(console, "rule 1 likely pro 1")
    #expect(ruled.text.contains("+2: "))
    #expect(!ruled.text.contains("ARGUED"))
    #expect(!type(console, "why 1").text.contains("rule 1"))
    #expect(type(console, "rule").text == "All argued moves have their odds.")
    #expect(!type(console, "what").text.contains("rule N ODDS"))
    _ = type(console, "reveal")
    #expect(!type(console, "next").text.contains("ARGUED"))
  }

  @Test func whoIsNotHeardIsNotAskedAbout() {
    let console = console()
    for line in [
      "as arden argue \"one\" because \"a\"", "as arden argue \"two\" because \"b\"",
      "as boreal argue \"three\" because \"c\"", "adjudicate", "rule 1 0",
    ] { _ = type(console, line) }
    let list = type(console, "rule 2 -3")
    #expect(list.text.contains("NOT HEARD, since two were"))
    #expect(type(console, "why 3").text.flat.contains("It is not heard this turn"))
    #expect(type(console, "rule 3 1").problem == .refused)
  }

  @Test func oddsMayBeSaidInWords() {
    for (word, points) in [
      ("roughly-even", "0"), ("likely", "+1"), ("very likely", "+3"), ("almost-certain", "+6"),
      ("unlikely", "-1"), ("zeer onwaarschijnlijk", "-3"), ("-6", "-6"),
    ] {
      let console = argued()
      #expect(
        type(console, "adjudicate", "rule 1 \(word)").text.hasPrefix("\(points): "), "\(word)")
    }
  }

  // MARK: Wrong numbers

  @Test func aWrongNumberIsToldWhichThereAre() {
    let console = argued()
    _ = type(console, "adjudicate")
    let most = console.listed.count
    for line in ["override 17 yes \"x\"", "why 17"] {
      let reply = type(console, line)
      #expect(
        reply.text.flat.contains("There is no result 17; they are numbered 1 to \(most)"), "\(line)"
      )
    }
    #expect(
      type(console, "override 1 yes \"x\"", "rule 7 likely").text.flat
        .contains("No move is argued under 7; those that are: 1."))
    #expect(type(console, "rule 1 maybe").text.flat.contains("\"maybe\" is no odds."))
    // Words said neither for nor against would be lost.
    #expect(type(console, "rule 1 likely \"they host\"").isProblem)
    let unheard = self.console()
    for line in [
      "as arden argue \"one\" because \"a\"", "as arden argue \"two\" because \"b\"",
      "as boreal argue \"three\" because \"c\"", "adjudicate", "rule 1 0",
      "rule 2 0",
    ] { _ = type(unheard, line) }
    #expect(
      type(unheard, "override 3 yes \"x\"").text.flat
        .contains("3 is an argued move without a result yet: `rule 3 ODDS`"))
    #expect(type(self.console(), "adjudicate", "rule 1 0").text.contains("Nobody argues a move"))
  }

  @Test func helpExplainsTheCapitals() {
    let console = console()
    #expect(type(console, "help rule").text.contains("rule N ODDS [ARGUMENT ...]"))
    #expect(type(console, "help rule").text.flat.contains("`against \"...\"`"))
    #expect(type(console, "help override").text.contains("OUTCOME is yes or no"))
    #expect(type(console, "help inject").text.contains("`now` releases it at once"))
  }

  // MARK: Figures

  @Test func theChanceIsOfWhatHappened() throws {
    let console = argued()
    let list = type(console, "adjudicate all").text
    var checked = 0
    for (place, key) in console.listed.enumerated() {
      guard let one = console.session.inHand.first(where: { $0.key == key }),
        let threshold = one.threshold, one.draw != nil
      else { continue }
      let chance = one.outcome ? threshold : (1 << 32) - threshold
      let row = "\(place + 1)  \(Scales.percent(chance))  by \(Scales.percent(one.margin))"
      #expect(list.flat.contains(row.flat), "\(row)\n\(list)")
      checked += 1
    }
    #expect(checked > 1)
  }

  @Test func theRestCanBeListed() {
    let console = console()
    for line in [
      "as arden op espionage boreal-mfa", "as arden op disruption boreal-grid",
      "as arden investigate i1", "as boreal investigate i1",
    ] { _ = type(console, line) }
    let short = type(console, "adjudicate")
    let count = console.listed.count
    let whole = type(console, "adjudicate all")
    #expect(whole.text.contains("\n \(count)") || count < 9)
    #expect(!whole.text.contains("more: `adjudicate all`"))
    #expect(short.text.contains("more: `adjudicate all`") == (count > 8))
    #expect(type(console, "adjudicate some").isMisread)
  }

  // MARK: Next, pause, status

  @Test func nextAsksBeforeItReveals() {
    let console = argued(interactive: true)
    _ = type(console, "adjudicate")
    let asked = type(console, "next")
    #expect(asked.text.contains("as `reveal` does"))
    #expect(asked.prompt == .question("[Enter] reveals, n waits: "))
    #expect(type(console, "n").text == "Nothing was made known.")
    #expect(console.session.phase == .adjudication)
    _ = type(console, "next", "")
    #expect(console.session.phase == .negotiation)
    let script = argued()
    _ = type(script, "adjudicate", "next")
    #expect(script.session.phase == .negotiation)
  }

  @Test(
    "a person is asked before argued moves are lost, can still rule, and is then not asked again")
  func nothingIsLostUnseen() {
    let console = argued(interactive: true)
    let listed = type(console, "adjudicate").text
    #expect(listed.contains("ARGUED, 2 may still be heard"))
    let asked = type(console, "reveal")
    #expect(asked.text.contains("not heard after this") && asked.text.contains("ARGUED"))
    #expect(type(console, "n").text == "Nothing was made known.")
    _ = type(console, "rule 1 3")
    #expect(!type(console, "adjudicate").text.contains("ARGUED"))
    _ = type(console, "reveal")
    #expect(console.session.phase == .negotiation)
  }

  @Test func inAPauseOnlyWhatIsTakenIsOffered() {
    let console = console()
    let what = type(console, "pause", "what").text
    #expect(what.contains("pause") && !what.contains("adjudicate") && !what.contains("seat "))
    #expect(type(console, "next").text.flat.contains("`pause` at the white cell lets it go on"))
  }

  @Test func whatWasSealedIsPaidForInTheStatus() {
    let console = console()
    let budget = { () -> Substring? in
      self.type(console, "status").text.split(separator: "\n")
        .first { $0.hasPrefix("  arden ") }?.split(separator: ",").dropFirst().first
    }
    _ = type(console, "as arden op disruption boreal-grid")
    let before = budget()
    #expect(before != nil)
    _ = type(console, "adjudicate")
    #expect(budget() == before)
  }

  @Test func theEndListsTheOddsThatWereSetAndLeavesNothingOpen() {
    let console = argued()
    _ = type(console, "adjudicate", "rule 1 3", "reveal")
    let end = type(console, "end").text
    #expect(end.contains("RULINGS") && end.flat.contains("odds set to very likely (80-95 %)"))
    let status = type(console, "status").text
    #expect(status.flat.contains("Contact points") && status.flat.contains("never decided"))
    #expect(!status.contains("a vote this turn") && !status.contains("at work"))
  }

  // MARK: Votes and texts

  @Test func aReplacedVoteIsNamed() {
    let console = console()
    _ = type(console, "adjudicate", "reveal", "as arden vote p1 yes")
    #expect(
      type(console, "record p1 no arden boreal").text.flat
        .contains("This replaces the vote that arden held: yes, and now no."))
    #expect(type(console, "record p1 no arden").text == "Held until the floor closes.")
  }

  @Test func aVoteAgainstHomeIsListedAtItsPrice() {
    let console = console("boreal")
    _ = type(console, "seat white", "adjudicate", "reveal", "seat boreal")
    let held = type(console, "vote p1 yes ?").text
    _ = type(console, "vote p1 yes")
    let orders = type(console, "orders").text
    #expect(held.contains("Against home") == orders.contains("Against home"))
    _ = type(console, "seat arden")
    let prices = ["yes", "no"].map { ballot -> Bool in
      let isDear = type(console, "vote p1 \(ballot) ?").text.contains("Against home")
      _ = type(console, "vote p1 \(ballot)")
      let line = type(console, "orders").text
      #expect(line.contains("Against home") == isDear && line.contains("free") != isDear)
      return isDear
    }
    #expect(prices.contains(true))
  }

  @Test func whoStandsBehindATextIsShown() {
    let console = console("arden")
    _ = type(console, "seat white", "adjudicate", "reveal", "seat arden")
    #expect(!type(console, "status").text.contains("JOINED BY"))
    #expect(!type(console, "sponsor p1").isProblem)
    #expect(type(console, "status").text.contains("JOINED BY Arden"))
    #expect(type(console, "seat public", "status").text.contains("JOINED BY Arden"))
  }

  // MARK: Why

  @Test func aTextThatIsSettledHasNoPriceAnyMore() {
    let console = console("arden")
    #expect(type(console, "why p1").text.contains("A yes costs"))
    for line in [
      "seat white", "adjudicate", "reveal", "record p1 no boreal", "next", "reveal", "seat arden",
    ] { _ = type(console, line) }
    #expect(!console.scene.lens.isOpen(console.scene.row(.proposal, handle: "p1") ?? .none))
    #expect(!type(console, "why p1").text.contains("A yes costs"))
  }

  @Test func aLedgerThatIsNotWholeSaysSoUnderItself() {
    let console = argued()
    _ = type(console, "adjudicate")
    for place in 2...min(4, console.listed.count) {
      let lines = type(console, "why \(place)").lines.map(\.text)
      #expect(lines.filter { $0.contains("chance ") }.allSatisfy { $0.hasPrefix("  ") })
    }
  }

  @Test func whatSeveralDecisionsRestOnIsToldOnce() throws {
    let console = argued()
    _ = type(console, "adjudicate")
    let decision = try #require(console.session.inHand.first)
    // Two instalments, both of what was adopted.
    let nodes = [[], [0], [0]].enumerated().map { number, causes in
      DecisionTree.Node(number: number, turn: 1, ruled: Ruled(decision, causes: causes))
    }
    let trees = DecisionTree(nodes).trees(from: [nodes[1], nodes[2]])
    #expect(trees.map { $0.map(\.node.number) } == [[1, 0], [2]])
  }

  // MARK: Order

  /// How near each row of a list was, from top to bottom; what was certain comes after them.
  private func nearness(_ reply: Reply) -> [Int] {
    reply.lines.map(\.text).compactMap { line in
      guard let match = line.firstMatch(of: /([0-9]+) % +by ([0-9]+) %/) else { return nil }
      return ["0", "100"].contains(match.1) ? nil : Int(match.2)
    }
  }

  @Test func theClosestCallsStayFirstAfterARuling() throws {
    let console = argued()
    _ = type(console, "as arden op espionage boreal-mfa", "as boreal op espionage arden-bank")
    _ = type(console, "adjudicate")
    for line in [
      "rule 1 6", "override 2 yes \"so be it\"", "override 3 no \"x\"", "adjudicate all",
    ] {
      let near = nearness(type(console, line))
      #expect(near.count > 2 && near == near.sorted(), "\(line): \(near)")
    }
    // A count has no odds: where there is one, the heading says that it comes first.
    var campaign = Table.campaign
    campaign.waits.append(.closing)
    let counted = Console(Table.session(campaign: campaign), isInteractive: false)
    _ = type(counted, "adjudicate", "reveal", "record p1 yes arden boreal")
    #expect(type(counted, "next").text.flat.contains("counts first, then closest calls"))
  }

  // MARK: The report

  @Test func theReportHoldsArgumentsAndRulingsInOrderOfTurn() throws {
    let console = argued()
    _ = type(
      console, "adjudicate", "rule 1 1 pro 2 for \"nobody watches\" against \"they are slow\"",
      "reveal", "next", "as arden investigate i1", "adjudicate")
    let place = console.listed.count
    // What the engine found is no ruling: the other outcome is.
    let found = console.session.inHand.first { $0.key == console.listed.last }?.found ?? false
    _ = type(console, "override \(place) \(found ? "no" : "yes") \"logs were handed over\"")
    let page = type(console, "end").text
    let flat = page.flat
    #expect(flat.contains("for: nobody watches +1") && flat.contains("against: they are slow -1"))
    let first = try #require(flat.firstRange(of: "odds set to"))
    let second = try #require(flat.firstRange(of: "logs were handed over"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
