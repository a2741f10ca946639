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
    case .end: try end(line)
    default: break
    }
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
    guard [Command.end.rawValue, Spelling.folded(Command.end.alias)].contains(word) else {
      throw Refusal.endWhole
    }
    try session.end()
  }
}

extension Refusal {
  static let notHere = Refusal(
    "not-now", Text("That is not in order in this phase.", nl: "Dat kan niet in deze fase."))
  static let endWhole = Refusal(
    "incomplete",
    Text("Write `end` in full to end the exercise.", nl: "Schrijf `end` voluit om te eindigen."))
  static let noteWhat = Refusal("incomplete", Text("Say what to note.", nl: "Zeg wat u noteert."))
  static let overrideWhat = Refusal(
    "incomplete",
    Text(
      "Say which, what and why: `override 1 yes \"reason\"`.",
      nl: "Zeg welke, wat en waarom: `override 1 yes \"reden\"`."))
  static let ruleWhat = Refusal(
    "incomplete",
    Text(
      "Say which and the odds, 0, 1, 3 or 6 points either way: `rule 1 -3 pro 2 con 1`, or "
        + "`rule 1 -3 for \"...\" against \"...\"`.",
      nl: "Zeg welke en de kans, 0, 1, 3 of 6 punten naar weerskanten: `rule 1 -3 pro 2 con 1`, of "
        + "`rule 1 -3 for \"...\" against \"...\"`."))
}
