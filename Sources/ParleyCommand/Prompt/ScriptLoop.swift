import ParleyConsole
import ParleyRules
import ParleyTerminal

/// Reads a script to its end. A line that fails is answered and the next one is read.
@MainActor struct ScriptLoop {
  private let desk: Desk
  private let script: Script
  private let console: Console
  private var prompt = Reply.Prompt.command("")
  private var number = 0
  private var isFine = true

  init(_ desk: Desk, _ script: Script) {
    self.desk = desk
    self.script = script
    console = desk.console(isInteractive: false, width: 80)
  }

  /// - Returns: 0, or 1 if a line was not understood or could not be kept, or the script ended in
  ///   the middle. A refusal is part of the game.
  mutating func run() throws -> Int32 {
    tell(console.opening())
    lines: for line in script.lines {
      number += 1
      switch line {
      case .text(let text):
        let reply = answer(text)
        if let problem = desk.mark() { complain("not-kept", problem) }
        if reply.actions.contains(.quit) { break lines }
      case .tooLong(let count):
        complain(
          "too-long",
          Text(
            "The line has \(count) bytes; at most \(Script.longestLine) are read.",
            nl: "De regel telt \(count) bytes; er worden er hooguit \(Script.longestLine) gelezen.")
        )
      case .invalidUTF8:
        complain("not-utf8", Text("The line is not UTF-8.", nl: "De regel is geen UTF-8."))
      case .unreadable(let reason):
        complain(
          "unreadable",
          Text(
            "The script can be read no further: \(reason).",
            nl: "Het script kan niet verder worden gelezen: \(reason)."))
      }
    }
    checkEnd()
    desk.program.complain(desk.farewell[console.language])
    return isFine ? 0 : Failure.input
  }

  private mutating func answer(_ text: String) -> Reply {
    echo(text)
    let reply = console.reply(to: text)
    switch reply.problem {
    case .misread, .lost: isFine = false
    case .refused, nil: break
    }
    tell(reply)
    return reply
  }

  /// What was typed, as it would stand on a screen: a transcript can be read by people.
  private func echo(_ text: String) {
    guard desk.format == .text else { return }
    var line = prompt.text
    if case .secret = prompt {} else { line += ScreenText.visible(text) }
    desk.program.print([Line(line, .quiet)])
  }

  private mutating func tell(_ reply: Reply) {
    prompt = reply.prompt
    desk.program.print(reply.lines)
  }

  private mutating func checkEnd() {
    if case .command = prompt { return }
    complain(
      "unexpected-end",
      Text(
        "The script ends where an answer was waited for: \(prompt.text)",
        nl: "Het script eindigt waar nog een antwoord werd verwacht: \(prompt.text)"))
  }

  /// A line that never reached the console.
  private mutating func complain(_ code: String, _ text: Text) {
    isFine = false
    let place = "\(script.name):\(number): "
    switch desk.format {
    case .text: desk.program.print([Line(place + text[console.language], .warning)])
    case .json:
      let session = console.session
      desk.program.print(
        JSON.object([
          ("kind", "misreading"), ("turn", .number(Int(session.turn))),
          ("phase", .string(session.phase.word.id)),
          ("to", .string(console.name(of: console.seat))),
          ("code", .string(code)), ("line", .number(number)), ("text", .text(text)),
        ]).line)
    }
  }
}
