import ParleyEngine
import ParleyRules

/// The umpire rules otherwise.
extension Console {
  /// The ledger of a numbered line of the list, or of a decision by its key.
  /// - Returns: whether the word names one.
  func tellLine(_ word: String) throws -> Bool {
    if session.isInHand { number() }
    if let number = Int(word) {
      guard listed.indices.contains(number - 1) else {
        throw Refusal.noResult(number, listed.count)
      }
      return tellDecision(listed[number - 1])
    }
    return Key(word).map(tellDecision) ?? false
  }

  private func tellDecision(_ key: Key) -> Bool {
    if tellUnheard(key) { return true }
    guard let decision = session.decisions.last(where: { $0.key == key }) else { return false }
    tell(Ruled(decision), turn: decision.turn, truthScene)
    tellOthers(beside: decision)
    return true
  }

  /// The options that were passed over, with the numbers by which they can be ruled in.
  private func tellOthers(beside decision: Decision) {
    guard let choice = decision.choice else { return }
    let others = session.decisions.filter {
      $0.choice?.key == choice.key && $0.key != decision.key && $0.turn == decision.turn
    }
    guard !others.isEmpty else { return }
    let printer = Printer(truthScene)
    let rows = others.map { one in
      [
        Span(listed.firstIndex(of: one.key).map { "\($0 + 1)" } ?? ""),
        Span(Scales.percent(one.choice?.share ?? 0), .quiet),
        Span(printer.outcome(one.question, one.outcome), .emphasis),
        Span(
          "\(printer.title(one.question, one.subject)) "
            + printer.subject(one.question, one.subject)),
      ]
    }
    let title = Text("Beside it stood", nl: "Daarnaast stond")
    let record = EventRecord(truthScene)
    let fields = others.map { one in
      JSON.object(
        (listed.firstIndex(of: one.key).map { [("number", .number($0 + 1))] } ?? [])
          + record.decided(Ruled(one)))
    }
    answers.append(
      Answer(
        "options", [("decisions", .list(fields))],
        [Line(say(title), .heading)] + layout.table(rows, indent: 2)))
  }

  func override(_ words: [Token]) throws {
    guard words.count >= 3, let place = Int(words[0].text) else { throw Refusal.overrideWhat }
    guard session.isInHand else { throw Refusal.notNow }
    let (key, decision) = try result(place)
    // The reason is the quotation, or what follows the first word of the outcome.
    let quoted = words.firstIndex { $0.isQuoted } ?? 2
    let said = words[1..<max(quoted, 2)].map(\.text).joined(separator: " ")
    let outcome = try self.outcome(said, of: vocabulary[decision.question])
    guard let reason = text(Array(words[max(quoted, 2)...])) else { throw Refusal.overrideWhat }
    try session.override(key, outcome: outcome, reason: reason)
    tellOverridden(decision, outcome, reason)
    listHand()
  }

  /// What stands under a number of the list, if it has been decided.
  private func result(_ place: Int) throws -> (Key, Decision) {
    number()
    guard listed.indices.contains(place - 1) else { throw Refusal.noResult(place, listed.count) }
    let key = listed[place - 1]
    if let decision = session.inHand.first(where: { $0.key == key }) { return (key, decision) }
    throw Refusal.notYetHeard(place)
  }

  private func tellOverridden(_ decision: Decision, _ outcome: Bool, _ reason: String) {
    let kept =
      outcome == decision.found
      ? Text(
        "That is what the engine found: it stands as it was, and the report has nothing to add.",
        nl:
          "Dat vond de spelmotor ook: de uitkomst blijft zoals zij was, en het verslag meldt niets."
      )
      : Text(
        "Kept beside the engine's result, with your reason; it will be in the report. "
          + "Whoever may read the result reads the reason as well.",
        nl: "Bewaard naast de uitkomst van de spelmotor, met uw reden, voor het verslag. "
          + "Wie de uitkomst mag lezen, leest ook de reden.")
    answers.append(
      Answer(
        "overridden",
        [
          ("key", .string(decision.key.description)), ("outcome", .number(outcome ? 1 : 0)),
          ("found", .number(decision.found ? 1 : 0)), ("reason", .string(reason)),
        ], [Line(say(kept))]))
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
      throw .misfit(
        word,
        instead: [
          say(Text("yes", nl: "ja")), say(Text("no", nl: "nee")), say(question.yes),
          say(question.no),
        ])
    }
    return code == 1
  }
}

extension Refusal {
  /// A number that stands under no result.
  static func noResult(_ number: Int, _ count: Int) -> Refusal {
    let (none, some) = (
      Text(
        "There is no result {0}: nothing is numbered now.",
        nl: "Er is geen uitkomst {0}: er is nu niets genummerd."),
      Text(
        "There is no result {0}; they are numbered 1 to {1}, and `adjudicate all` lists them.",
        nl:
          "Er is geen uitkomst {0}; ze zijn genummerd van 1 tot {1}, en `beslis alles` noemt ze."
      )
    )
    return Refusal(
      "no-such-result", count == 0 ? none : some, .word(Text(same: String(number))),
      .number(Int32(clamping: count)))
  }

  /// An argued move that waits for its odds: there is nothing to rule otherwise yet.
  static func notYetHeard(_ number: Int) -> Refusal {
    Refusal(
      "not-yet-heard",
      Text(
        "{0} is an argued move without a result yet: `rule {0} ODDS` sets its odds.",
        nl: "{0} is een betoogde zet zonder uitkomst: `beoordeel {0} KANS` bepaalt de kans."),
      .number(Int32(clamping: number)))
  }

  static let overrideWhat = Refusal(
    "incomplete",
    Text(
      "Say which, what and why: `override 1 yes \"reason\"`.",
      nl: "Zeg welke, wat en waarom: `corrigeer 1 ja \"reden\"`."))
}
