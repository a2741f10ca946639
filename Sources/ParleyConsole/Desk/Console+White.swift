import ParleyEngine
import ParleyRules

/// What the white cell alone may do.
extension Console {
  /// The truth, the adjudication in hand included.
  var truthScene: Scene {
    Scene(
      lens: session.truth, names: names, roster: session.setting.roster,
      mask: session.setting.mask, language: language, isWhite: true,
      publicOrder: publicOrder, text: { [session] in session.text($0) })
  }

  func runWhite(_ command: Command, _ line: TypedLine) throws {
    let words = Array(line.tokens.dropFirst())
    switch command {
    case .adjudicate: try adjudicate()
    case .reveal:
      guard session.isInHand else { throw Refusal.notHere }
      try session.closePhase()
    case .next:
      try session.closePhase()
      if session.isInHand { listHand() }
    case .override: try override(words)
    case .rule: try rule(words)
    case .inject: try inject(words)
    case .record: try record(words)
    case .as: try type(line)
    case .pause: pause(words)
    case .phrase: try phrase(words.first?.text)
    case .note:
      guard let text = text(words) else { throw Refusal.noteWhat }
      try session.note(text)
      answers.append(
        Answer("noted", [("text", .string(text))], [Line(say(Text("Noted.", nl: "Genoteerd.")))]))
    case .end:
      if isInteractive, !session.isOver { waiting = .end } else { try session.end() }
    default: break
    }
  }

  /// What was written: a quotation, or all the words.
  func text(_ words: [Token]) -> String? {
    words.isEmpty ? nil : words.map(\.text).joined(separator: " ")
  }

  // MARK: Adjudication

  private func adjudicate() throws {
    if session.phase == .orders { try session.closePhase() }
    guard session.phase == .adjudication else {
      // A campaign that does not wait here has gone on already.
      if session.phase == .negotiation { return }
      throw Refusal.notHere
    }
    listHand()
  }

  /// Numbers what is in hand: what was drawn, closest calls first, then what was counted.
  private func listHand() {
    let drawn = session.inHand.filter { $0.draw != nil && $0.threshold != nil }
    let counted = session.inHand.filter { $0.draw == nil && vocabulary[$0.question].unit == .count }
    listed = (counted + drawn).map(\.key)
    tellHand()
  }

  /// The decisions in hand, closest calls first, as they were listed.
  private func tellHand() {
    let printer = Printer(truthScene)
    let decisions = Dictionary(session.inHand.map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
    let known = listed.compactMap { decisions[$0] }
    let rows = known.prefix(8).enumerated().map { place, one in handRow(place, one, printer) }
    var lines = [
      Line(say(Text("RESULTS, closest calls first", nl: "UITKOMSTEN, de nipste eerst")), .heading)
    ]
    lines +=
      rows.isEmpty
      ? [Line("  " + say(Text("Nothing was left to chance.", nl: "Niets hing van het toeval af.")))]
      : layout.table(rows, indent: 1)
    if known.count > 8 {
      lines.append(
        Line(
          say(
            Text("  and {0} more: `why N`", nl: "  en nog {0}: `why N`"), String(known.count - 8)),
          .quiet))
    }
    let news = session.happeningsInHand
    if !news.isEmpty {
      lines.append(Line(say(Text("TRUTH", nl: "WAARHEID")), .heading))
      // Many a sentence says "you": who reads it stands behind it.
      let told = News(printer, injects: campaign.injects)
      lines += news.prefix(12).map {
        Line([
          Span("  "), Span(printer.sentence($0), .secret), Span(told.readers($0), .quiet),
        ])
      }
    }
    let argued = arguedOrders
    if !argued.isEmpty { lines += arguedLines(argued) }
    let record = EventRecord(truthScene)
    let fields = known.enumerated().map { place, one in
      JSON.object([("number", .number(place + 1))] + record.decided(Ruled(one)))
    }
    var answer = Answer("adjudication", [("decisions", .list(fields))], lines)
    answer.indent = 4
    answers.append(answer)
  }

  private func handRow(_ place: Int, _ one: Decision, _ printer: Printer) -> [Span] {
    let ruling = one.ruling.map { " (\(say(Text("ruled", nl: "beslist"))): \($0.reason))" } ?? ""
    // The longest goes last: only a last column is wrapped under itself.
    return [
      Span("\(place + 1)"), Span(one.threshold.map(Scales.percent) ?? "", .quiet),
      Span(printer.outcome(one.question, one.outcome), .emphasis),
      Span(
        "\(say(vocabulary[one.question].title)) "
          + "\(printer.subject(one.question, one.subject))\(ruling)"),
    ]
  }

  /// The ledger of a numbered line of the list, or of a decision by its key.
  /// - Returns: whether the word names one.
  func tellLine(_ word: String) throws -> Bool {
    let keys = Int(word).map { listed.indices.contains($0 - 1) ? [listed[$0 - 1]] : [] }
    guard let key = keys?.first ?? Key(word) else { return false }
    guard let decision = session.decisions.last(where: { $0.key == key }) else { return false }
    tell(Ruled(decision), turn: decision.turn, truthScene)
    return true
  }

  private func override(_ words: [Token]) throws {
    guard words.count >= 3, let place = Int(words[0].text) else { throw Refusal.overrideWhat }
    guard session.isInHand else { throw Refusal.notHere }
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

  private func arguedLines(_ orders: [Order]) -> [Line] {
    let printer = Printer(truthScene)
    let title = Line(
      say(
        Text(
          "ARGUED: `rule N ODDS [pro N] [con N]`",
          nl: "BETOOGD: `rule N KANS [pro N] [con N]`")),
      .heading)
    return [title]
      + layout.table(
        orders.enumerated().map { place, order in
          [Span("\(place + 1)"), Span(names.id(.actor, order.actor)), Span(printer.echo(order))]
        }, indent: 1)
  }

  private func rule(_ words: [Token]) throws {
    let orders = arguedOrders
    guard words.count >= 2, let place = Int(words[0].text), orders.indices.contains(place - 1)
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
    let ruling = ArgumentRuling(word: odds, pros: try count("pro"), cons: try count("con"))
    try session.rule(orders[place - 1].key, ruling)
    let total = points(odds) + points(ruling.pros) - points(ruling.cons)
    answers.append(
      Answer(
        "ruled",
        [
          ("number", .number(place)), ("word", .number(odds)), ("pros", .number(ruling.pros)),
          ("cons", .number(ruling.cons)),
        ],
        [Line("\(Scales.points(total)): \(Estimate.phrase(logit: total, language))")]))
    listHand()
  }
}

extension Refusal {
  static let notHere = Refusal(
    "not-now", Text("That is not in order in this phase.", nl: "Dat kan niet in deze fase."))
  static let noteWhat = Refusal("incomplete", Text("Say what to note.", nl: "Zeg wat u noteert."))
  static let overrideWhat = Refusal(
    "incomplete",
    Text(
      "Say which, what and why: `override 1 yes \"reason\"`.",
      nl: "Zeg welke, wat en waarom: `override 1 yes \"reden\"`."))
  static let ruleWhat = Refusal(
    "incomplete",
    Text(
      "Say which and the odds, 0, 1, 3 or 6 points either way: `rule 1 -3 pro 2 con 1`.",
      nl: "Zeg welke en de kans, 0, 1, 3 of 6 punten naar weerskanten: `rule 1 -3 pro 2 con 1`."))
}
