import ParleyEngine
import ParleyRules

/// What was decided and is not yet revealed: numbered, and laid before the white cell.
extension Console {
  /// How many results are listed before they are asked for.
  private static let mostListed = 8

  /// - Parameter word: `all`, for those that the short list leaves out.
  func adjudicate(_ word: String? = nil) throws {
    let isWhole = try isAll(word)
    if session.phase == .orders { try session.closePhase() }
    guard session.isInHand else {
      // A campaign that does not wait here has gone on already.
      if session.phase == .negotiation, !isWhole { return }
      throw Refusal.notNow
    }
    listHand(isWhole: isWhole)
  }

  /// Whether all was asked for, and not the best of it alone.
  func isAll(_ word: String?) throws(Misreading) -> Bool {
    guard let word else { return false }
    guard ["all", "alle", "alles"].contains(Spelling.folded(word)) else { throw .tooMuch(word) }
    return true
  }

  /// Numbers what is in hand and shows it: an adjudication, or the count when the floor has closed.
  func listHand(isWhole: Bool = false) {
    number()
    tellHand(isWhole: isWhole)
  }

  // MARK: Numbers

  /// Numbers the decisions in hand. A number once given stays: a ruling moves the odds, and would
  /// else put another decision under the number that was just read aloud. Whoever comes back to the
  /// table, or to the session another day, finds the same.
  func number() {
    let hand = Hand(turn: session.turn, phase: session.phase)
    guard listedHand == hand else {
      listed = []
      listedHand = hand
      for one in session.hands { number(one) }
      return
    }
    number(session.inHand)
  }

  /// Argued moves come first, since they wait for the umpire's word; then the others as they rank.
  private func number(_ hand: [Decision]) {
    let drawn = hand.filter { $0.question != .argue }
    let known = Set(listed)
    let argued = arguedOrders.map { session.decision(on: $0) }
    listed += (argued + ranked(drawn).map(\.key)).filter { !known.contains($0) }
  }

  /// Counts first, which nothing was left to chance in; then the closest calls; then what was picked among several, the
  /// likeliest last, with what was passed over for it; what was certain comes last.
  private func ranked(_ hand: [Decision]) -> [Decision] {
    let counted = hand.filter { $0.draw == nil && vocabulary[$0.question].unit == .count }
    let drawn = hand.filter { $0.draw != nil && $0.threshold != nil }
    // What is printed as 0 % or 100 % was no close call, however near the draw came.
    let isOpen = { (one: Decision) in
      !["0 %", "100 %"].contains(Scales.percent(one.threshold ?? 0))
    }
    return counted + drawn.filter(isOpen) + picked(hand) + drawn.filter { !isOpen($0) }
  }

  private func picked(_ hand: [Decision]) -> [Decision] {
    let options = hand.filter { $0.choice != nil }
    let taken = options.filter(\.outcome).sorted {
      ($0.choice?.share ?? 0, $0.key) < ($1.choice?.share ?? 0, $1.key)
    }
    return taken.flatMap { one in
      [one] + options.filter { !$0.outcome && $0.choice?.key == one.choice?.key }
    }
  }

  /// The decisions in hand with their numbers, as they rank now: a ruling brings others, and their
  /// odds, but no number changes hands.
  private var numbered: [(number: Int, decision: Decision)] {
    let numbers = Dictionary(zip(listed, 1...), uniquingKeysWith: { first, _ in first })
    return ranked(session.inHand).compactMap { one in numbers[one.key].map { ($0, one) } }
  }

  // MARK: The list

  /// The adjudication in hand: closest calls, what is told of them, and what is the truth.
  private func tellHand(isWhole: Bool) {
    let known = numbered
    let record = EventRecord(truthScene)
    let fields = known.map { number, one in
      JSON.object([("number", .number(number))] + record.decided(Ruled(one)))
    }
    var fieldsOfDefaults: [(String, JSON)] = []
    let defaults = ordersByDefault
    if !defaults.isEmpty {
      fieldsOfDefaults.append(("defaults", .list(defaults.map(json))))
    }
    var answer = Answer(
      "adjudication",
      [("decisions", .list(fields))] + fieldsOfDefaults + [("argued", .list(argued(undecided)))],
      resultLines(known, isWhole: isWhole) + defaultLines(defaults) + truthLines(isWhole: isWhole)
        + arguedLines(undecided))
    answer.indent = 4
    answers.append(answer)
  }

  private func resultLines(_ known: [(number: Int, decision: Decision)], isWhole: Bool) -> [Line] {
    let printer = Printer(truthScene)
    // What was just ruled on is looked for, however clear it was.
    let known = known.filter { $0.decision.choice == nil || $0.decision.outcome }
    let shown = known.enumerated().filter { place, one in
      isWhole || place < Console.mostListed || isRuled(one.decision)
    }.map(\.element)
    let occasions = Occasions(session.decisions)
    let rows = shown.map {
      handRow($0.number, $0.decision, printer, occasions.words(for: $0.decision.key))
    }
    let title = Line(say(title(of: known.map(\.decision))), .heading)
    guard !rows.isEmpty else {
      let nothing = Text("Nothing was left to chance.", nl: "Niets hing van het toeval af.")
      return [title, Line("  " + say(nothing))]
    }
    let more = Text(
      "  and {0} more: `adjudicate all` lists them, `why N` explains one",
      nl: "  en nog {0}: `beslis alles` noemt ze, `waarom N` legt er een uit")
    return [title] + layout.table(rows, indent: 1)
      + (known.count > shown.count
        ? [Markdown.line(say(more, String(known.count - shown.count)), .quiet)] : [])
  }

  private func title(of decisions: [Decision]) -> Text {
    let hasCounts = decisions.contains { $0.draw == nil }
    return hasCounts
      ? Text(
        "RESULTS, counts first, then closest calls: the chance, and how near it was",
        nl: "UITKOMSTEN, eerst de tellingen, dan de nipste: de kans, en hoe weinig het scheelde")
      : Text(
        "RESULTS, closest calls first: the chance of what happened, and how near it was",
        nl: "UITKOMSTEN, de nipste eerst: de kans op wat gebeurde, en hoe weinig het scheelde")
  }

  private func isRuled(_ one: Decision) -> Bool {
    one.ruling != nil || one.terms.contains { $0.owner == .umpire }
  }

  /// - Parameter which: which of several alike.
  private func handRow(
    _ number: Int, _ one: Decision, _ printer: Printer, _ which: String
  ) -> [Span] {
    let ruling = one.ruling.map { " (\(say(Text("ruled", nl: "beslist"))): \($0.reason))" } ?? ""
    // The longest goes last: only a last column is wrapped under itself.
    return [
      Span("\(number)"), Span(chance(of: one), .quiet), Span(nearness(of: one), .quiet),
      Span(printer.outcome(one.question, one.outcome), .emphasis),
      Span(
        "\(printer.title(one.question, one.subject)) "
          + "\(printer.subject(one.question, one.subject))\(which)\(ruling)"),
    ]
  }

  /// The chance of what happened, which is not always that of a yes.
  private func chance(of one: Decision) -> String {
    if let choice = one.choice { return Scales.percent(choice.share) }
    guard let threshold = one.threshold else { return "" }
    return Scales.percent(one.outcome ? threshold : (1 << 32) - min(threshold, 1 << 32))
  }

  private func nearness(of one: Decision) -> String {
    if let choice = one.choice { return say(Text("1 of {0}", nl: "1 uit {0}"), "\(choice.count)") }
    guard one.draw != nil, one.threshold != nil else { return "" }
    return say(Text("by {0}", nl: "op {0}"), Scales.percent(one.margin))
  }

  // MARK: Beside the list

  /// Orders that no team typed: its campaign declares them for a seat that sends nothing.
  private var ordersByDefault: [Session.Given] {
    session.seats.flatMap { session.given(by: $0, isOwn: false) }.filter {
      $0.by == Session.byDefault
    }
  }

  private func json(_ given: Session.Given) -> JSON {
    .object([
      ("seat", .string(names.id(.actor, given.order.actorRow))),
      ("line", .string(Printer(truthScene).line(given.order))),
    ])
  }

  private func defaultLines(_ orders: [Session.Given]) -> [Line] {
    guard !orders.isEmpty else { return [] }
    let printer = Printer(truthScene)
    let title = Text(
      "BY DEFAULT, for seats that sent nothing",
      nl: "STANDAARDOPDRACHTEN, voor teams die niets hebben gestuurd")
    return [Line(say(title), .heading)]
      + layout.table(
        orders.map {
          [Span(names.id(.actor, $0.order.actorRow)), Span(printer.said($0.order), .code)]
        },
        indent: 2)
  }

  /// What is told in private, and who did what came to be this turn.
  private func truthLines(isWhole: Bool) -> [Line] {
    let (scene, printer) = (truthScene, Printer(truthScene))
    // Many a sentence says "you": who reads it stands behind it.
    let told = News(printer, injects: campaign.injects)
    // What it does to a purse follows from what is told.
    let all = printer.gathered(
      session.happeningsInHand.filter { Means(movedBy: $0.kind) == nil })
    let most = isWhole ? all.count : 12
    let cables = all.prefix(most).map { alike in
      Line([
        Span("  "), Span(printer.sentence(alike), .secret),
        Span(alike.first.map(told.readers) ?? "", .quiet),
      ])
    }
    let fresh = scene.rows(.incident).filter { scene.lens[.incidentTurn, $0] == session.turn }
    guard !cables.isEmpty || !fresh.isEmpty else { return [] }
    let more = Text(
      "  and {0} more: `adjudicate all` lists them",
      nl: "  en nog {0}: `beslis alles` noemt ze")
    return [Line(say(Text("TRUTH", nl: "WAARHEID")), .heading)] + cables
      + (all.count > most ? [Markdown.line(say(more, String(all.count - most)), .quiet)] : [])
      + culpritRows(fresh, scene)
  }
}
