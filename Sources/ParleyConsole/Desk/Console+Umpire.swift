import ParleyEngine
import ParleyRules

/// The umpire: what was decided, ruled otherwise, and the odds of what is argued.
extension Console {
  func adjudicate() throws {
    if session.phase == .orders { try session.closePhase() }
    guard session.phase == .adjudication else {
      // A campaign that does not wait here has gone on already.
      if session.phase == .negotiation { return }
      throw Refusal.notHere
    }
    listHand()
  }

  /// Numbers what is in hand and shows it: an adjudication, or the count when the floor has closed.
  func listHand() {
    number()
    tellHand()
  }

  /// Numbers the decisions in hand. A number once given stays: a ruling moves the odds, and would
  /// else put another decision under the number that was just read aloud. Argued moves come first,
  /// since they wait for the umpire's word; then counts, then the closest calls; what was certain comes last.
  private func number() {
    let hand = Hand(turn: session.turn, phase: session.phase)
    if listedHand != hand { listed = [] }
    listedHand = hand
    let counted = session.inHand.filter { $0.draw == nil && vocabulary[$0.question].unit == .count }
    let inHand = session.inHand.filter { $0.draw != nil && $0.threshold != nil }
    // What is printed as 0 % or 100 % was no close call, however near the draw came.
    let isOpen = { (one: Decision) in
      !["0 %", "100 %"].contains(Scales.percent(one.threshold ?? 0))
    }
    let ranked =
      counted
      + inHand.filter { $0.question != .argue && isOpen($0) }
      + inHand.filter { $0.question != .argue && !isOpen($0) }
    let known = Set(listed)
    let argued = arguedOrders.map { session.decision(on: $0) }
    listed += (argued + ranked.map(\.key)).filter { !known.contains($0) }
  }

  /// The decisions in hand, as they are numbered.
  private var numbered: [(number: Int, decision: Decision)] {
    let decisions = Dictionary(session.inHand.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
    return listed.enumerated().compactMap { place, key in
      decisions[key].map { (place + 1, $0) }
    }
  }

  /// The adjudication in hand: closest calls, what is told of them, and what is the truth.
  private func tellHand() {
    let known = numbered
    let record = EventRecord(truthScene)
    let fields = known.map { number, one in
      JSON.object([("number", .number(number))] + record.decided(Ruled(one)))
    }
    var fieldsOfDefaults: [(String, JSON)] = []
    let defaults = ordersByDefault
    if !defaults.isEmpty {
      fieldsOfDefaults.append(
        ("defaults", .strings(defaults.map { names.id(.actor, $0.order.actor) })))
    }
    var answer = Answer(
      "adjudication", [("decisions", .list(fields))] + fieldsOfDefaults,
      resultLines(known) + defaultLines(defaults) + truthLines() + arguedLines(arguedOrders))
    answer.indent = 4
    answers.append(answer)
  }

  private func resultLines(_ known: [(number: Int, decision: Decision)]) -> [Line] {
    let printer = Printer(truthScene)
    let rows = known.prefix(8).map { handRow($0.number, $0.decision, printer) }
    let title = Line(
      say(Text("RESULTS, closest calls first", nl: "UITKOMSTEN, de nipste eerst")), .heading)
    guard !rows.isEmpty else {
      let nothing = Text("Nothing was left to chance.", nl: "Niets hing van het toeval af.")
      return [title, Line("  " + say(nothing))]
    }
    let more = Text("  and {0} more: `why N`", nl: "  en nog {0}: `why N`")
    return [title] + layout.table(rows, indent: 1)
      + (known.count > 8 ? [Line(say(more, String(known.count - 8)), .quiet)] : [])
  }

  /// Orders that no team typed: its campaign declares them for a seat that sends nothing.
  private var ordersByDefault: [Session.Given] {
    session.seats.flatMap { session.given(by: $0, isOwn: false) }.filter { $0.by == "default" }
  }

  private func defaultLines(_ orders: [Session.Given]) -> [Line] {
    guard !orders.isEmpty else { return [] }
    let printer = Printer(truthScene)
    let title = Text(
      "BY DEFAULT, for seats that sent nothing", nl: "STANDAARD, voor stoelen die niets stuurden")
    return [Line(say(title), .heading)]
      + layout.table(
        orders.map {
          [Span(names.id(.actor, $0.order.actor)), Span(printer.line($0.order), .code)]
        },
        indent: 2)
  }

  /// What is told in private, and who did what came to be this turn.
  private func truthLines() -> [Line] {
    let (scene, printer) = (truthScene, Printer(truthScene))
    // Many a sentence says "you": who reads it stands behind it.
    let told = News(printer, injects: campaign.injects)
    let cables = printer.gathered(session.happeningsInHand).prefix(12).map { alike in
      Line([
        Span("  "), Span(printer.sentence(alike), .secret),
        Span(alike.first.map(told.readers) ?? "", .quiet),
      ])
    }
    let fresh = scene.rows(.incident).filter { scene.lens[.incidentTurn, $0] == session.turn }
    guard !cables.isEmpty || !fresh.isEmpty else { return [] }
    return [Line(say(Text("TRUTH", nl: "WAARHEID")), .heading)] + cables
      + culpritRows(fresh, scene)
  }

  private func handRow(_ number: Int, _ one: Decision, _ printer: Printer) -> [Span] {
    let ruling = one.ruling.map { " (\(say(Text("ruled", nl: "beslist"))): \($0.reason))" } ?? ""
    // The longest goes last: only a last column is wrapped under itself.
    return [
      Span("\(number)"), Span(one.threshold.map(Scales.percent) ?? "", .quiet),
      Span(printer.outcome(one.question, one.outcome), .emphasis),
      Span(
        "\(printer.title(one.question, one.subject)) "
          + "\(printer.subject(one.question, one.subject))\(ruling)"),
    ]
  }

  /// The ledger of a numbered line of the list, or of a decision by its key.
  /// - Returns: whether the word names one.
  func tellLine(_ word: String) throws -> Bool {
    let keys = Int(word).map { listed.indices.contains($0 - 1) ? [listed[$0 - 1]] : [] }
    guard let key = keys?.first ?? Key(word) else { return false }
    if tellUnheard(key) { return true }
    guard let decision = session.decisions.last(where: { $0.key == key }) else { return false }
    tell(Ruled(decision), turn: decision.turn, truthScene)
    return true
  }

  func override(_ words: [Token]) throws {
    guard words.count >= 3, let place = Int(words[0].text) else { throw Refusal.overrideWhat }
    guard session.isInHand else { throw Refusal.notHere }
    number()
    guard listed.indices.contains(place - 1) else {
      throw Misreading.notANumber(words[0].text, 1...Int32(max(listed.count, 1)))
    }
    let key = listed[place - 1]
    guard let decision = session.inHand.first(where: { $0.key == key }) else {
      throw Refusal.notHere
    }
    // The reason is the quotation, or what follows the first word of the outcome.
    let quoted = words.firstIndex { $0.isQuoted } ?? 2
    let said = words[1..<max(quoted, 2)].map(\.text).joined(separator: " ")
    let outcome = try self.outcome(said, of: vocabulary[decision.question])
    guard let reason = text(Array(words[max(quoted, 2)...])) else { throw Refusal.overrideWhat }
    try session.override(key, outcome: outcome, reason: reason)
    answers.append(
      Answer(
        "overridden",
        [
          ("key", .string(key.description)), ("outcome", .number(outcome ? 1 : 0)),
          ("found", .number(decision.found ? 1 : 0)), ("reason", .string(reason)),
        ],
        [
          Line(
            say(
              Text(
                "Kept beside the engine's result, with your reason; it will be in the report.",
                nl:
                  "Bewaard naast de uitkomst van de spelmotor, met uw reden, voor het verslag."
              )))
        ]))
    tellHand()
  }

  /// Yes or no, or the question's own words for them.
  private func outcome(_ word: String, of question: QuestionDeclaration) throws(Misreading) -> Bool
  {
    let meanings = [
      Meaning(1, "yes", ["ja", "j", "y", question.yes.english, question.yes.dutch]),
      Meaning(0, "no", ["nee", "n", question.no.english, question.no.dutch]),
    ]
    var match = meanings.exact(word)
    if case .none = match { match = meanings.beginning(word) }
    guard case .one(let code) = match else {
      throw .misfit(word, instead: ["yes", "no", say(question.yes), say(question.no)])
    }
    return code == 1
  }

  // MARK: Argued moves

  private var arguedOrders: [Order] {
    session.sealedOrders.map(\.order).filter { $0.verb == Verbs.argue.number }
  }

  /// The line of the results that an argued move stands on.
  private func number(of order: Order) -> Int? {
    listed.firstIndex(of: session.decision(on: order)).map { $0 + 1 }
  }

  private func arguedLines(_ orders: [Order]) -> [Line] {
    guard !orders.isEmpty else { return [] }
    let printer = Printer(truthScene)
    let title = Text(
      "ARGUED, at most two are heard: `rule N ODDS [for \"...\"] [against \"...\"]`",
      nl: "BETOOGD, hoogstens twee komen aan bod: `rule N KANS [for \"...\"] [against \"...\"]`")
    return [Line(say(title), .heading)]
      + layout.table(
        orders.map { order in
          [
            Span(number(of: order).map(String.init) ?? ""), Span(names.id(.actor, order.actor)),
            Span(printer.echo(order)),
          ]
        }, indent: 1)
  }

  func rule(_ words: [Token]) throws {
    guard session.phase == .adjudication else { throw Refusal.notHere }
    number()
    let orders = arguedOrders
    guard words.count >= 2, let place = Int(words[0].text),
      let order = orders.first(where: { number(of: $0) == place })
    else {
      answers.append(Answer("argued", [("moves", .number(orders.count))], arguedLines(orders)))
      if !words.isEmpty { throw Refusal.ruleWhat }
      return
    }
    guard let odds = Int32(words[1].text), [0, 1, 3, 6].contains(abs(odds)) else {
      throw Refusal.ruleWhat
    }
    func count(_ name: String) throws -> Int32 {
      guard let at = words.firstIndex(where: { $0.text == name }) else { return 0 }
      guard words.indices.contains(at + 1), let number = Int32(words[at + 1].text),
        (0...9).contains(number)
      else { throw Refusal.ruleWhat }
      return number
    }
    let ruling = ArgumentRuling(
      word: odds, pros: try count("pro"), cons: try count("con"),
      reasons: try reasons(Array(words.dropFirst(2))))
    try session.rule(order.key, ruling)
    let total = ruling.total
    answers.append(
      Answer(
        "ruled",
        [
          ("number", .number(place)), ("word", .number(odds)), ("pros", .number(ruling.pros)),
          ("cons", .number(ruling.cons)),
          ("for", .strings(ruling.reasons.filter(\.isFor).map(\.text))),
          ("against", .strings(ruling.reasons.filter { !$0.isFor }.map(\.text))),
        ],
        [Line("\(Scales.points(total)): \(Estimate.phrase(logit: total, language))")]))
    try adjudicate()
  }

  /// Arguments in words: `for "..."` and `against "..."`, as often as there are.
  private func reasons(_ words: [Token]) throws -> [ArgumentRuling.Reason] {
    try words.indices.compactMap { place in
      guard !words[place].isQuoted, let isFor = side(words[place].text) else { return nil }
      guard words.indices.contains(place + 1), words[place + 1].isQuoted else {
        throw Refusal.ruleWhat
      }
      return ArgumentRuling.Reason(isFor: isFor, text: words[place + 1].text)
    }
  }

  private func side(_ word: String) -> Bool? {
    switch word {
    case "for", "voor": true
    case "against", "tegen": false
    default: nil
    }
  }

  /// An argued move that waits for the umpire's word has no odds yet.
  private func tellUnheard(_ key: Key) -> Bool {
    guard session.isInHand, !session.inHand.contains(where: { $0.key == key }),
      let order = arguedOrders.first(where: { session.decision(on: $0) == key })
    else { return false }
    let waiting = Text(
      "{0} Not yet: `rule {1} ODDS` picks it and sets the odds; two are heard a turn.",
      nl: "{0} Nog niet: `rule {1} KANS` kiest de zet en bepaalt de kans; er komen er twee aan bod."
    )
    let number = number(of: order).map(String.init) ?? "N"
    answers.append(
      Answer(
        "why", [("about", .string(number))],
        [
          Line(say(waiting, say(vocabulary[Question.argue].title), number)),
          Line(Printer(truthScene).echo(order), .quiet),
        ]))
    return true
  }
}
