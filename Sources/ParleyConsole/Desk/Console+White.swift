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
