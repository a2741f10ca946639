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
    case .adjudicate: try adjudicate(words.first?.text)
    case .reveal: try reveal()
    case .next: try next()
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
    case .end: try end(line)
    default: break
    }
  }

  /// Makes known what is in hand. A person is asked first where argued moves would be lost by it.
  private func reveal() throws {
    guard session.isInHand else { throw Refusal.notNow }
    number()
    let waitForWord = hearable
    guard isInteractive, !waitForWord.isEmpty else { return try session.closePhase() }
    let words = Text(
      "Argued moves without your odds are not heard after this.",
      nl: "Betoogde zetten zonder kans komen hierna niet meer aan bod.")
    answers.append(
      Answer(
        "echo", [("reveals", .flag(true)), ("argued", .list(argued(waitForWord)))],
        [Line(say(words), .warning)] + arguedLines(waitForWord)))
    waiting = .reveal
  }

  /// Closes the phase that waits. What is in hand becomes known by it: a person is asked.
  private func next() throws {
    if session.isInHand, isInteractive {
      number()
      let words = Text(
        "This makes the results known, as `reveal` does: overrides are not possible after it.",
        nl: "Dit maakt de uitkomsten bekend, net als `onthul`: corrigeren kan daarna niet meer.")
      answers.append(
        Answer(
          "echo", [("reveals", .flag(true)), ("argued", .list(argued(hearable)))],
          [Markdown.line(say(words), .plain)] + arguedLines(hearable)))
      waiting = .reveal
      return
    }
    if isInteractive, session.phase == .orders, !silent.isEmpty { return considerClosing() }
    try closeAndList()
  }

  func closeAndList() throws {
    try session.closePhase()
    if session.isInHand { listHand() }
  }

  /// The teams that are at work and have given nothing yet: what their campaign declares for them would be carried out,
  /// and nobody could take that back.
  private var silent: [Row] {
    let ready = session.view(of: .everybody).table.ready
    return session.seats.filter {
      !ready.contains($0) && session.given(by: $0, isOwn: false).isEmpty
    }
  }

  private func considerClosing() {
    let names = silent.map { self.names.id(.actor, $0) }
    let words = Text(
      "This takes the orders from the teams, and these have given none: {0}. They get what their campaign declares.",
      nl:
        "Hiermee sluiten de opdrachten, en deze teams gaven er nog geen: {0}. Zij krijgen wat hun campagne bepaalt."
    )
    answers.append(
      Answer(
        "echo", [("closes", .string("orders")), ("silent", .strings(names))],
        [Line(say(words, names.joined(separator: ", ")))]))
    waiting = .orders
  }

  /// What was written: a quotation, or all the words. Nothing between quotation marks is nothing.
  func text(_ words: [Token]) -> String? {
    let text = words.map(\.text).joined(separator: " ").trimmedSpaces
    return text.isEmpty ? nil : text
  }

  /// Ends the exercise, for which nobody is let off by a slip: a person is asked, and a script has
  /// to write the word out.
  private func end(_ line: TypedLine) throws {
    if isInteractive, !session.isOver {
      waiting = .end
      return
    }
    let word = Spelling.folded(line.tokens[0].text)
    let whole = [Command.end.rawValue, Command.end.alias] + Command.end.synonyms
    guard whole.map(Spelling.folded).contains(word) else {
      throw Refusal.endWhole
    }
    try session.end()
  }
}

extension Refusal {
  static let endWhole = Refusal(
    "incomplete",
    Text(
      "Write `end` in full to end the exercise.", nl: "Schrijf `beëindig` voluit om te eindigen."))
  static let noteWhat = Refusal("incomplete", Text("Say what to note.", nl: "Zeg wat u noteert."))
}
