import ParleyEngine
import ParleyRules

extension Console {
  /// The prompt that stands before the next line.
  var prompt: Reply.Prompt {
    switch waiting {
    case .nothing: return .command("\(said(seat))> ")
    case .order:
      return .question(
        say(Text("[Enter] sends it, n drops it:", nl: "[Enter] verstuurt, n laat vallen:")) + " ")
    case .slot(let asking):
      let reader = asking.reader
      let slot = reader.pending ?? 0
      let help =
        reader.declared.slots.indices.contains(slot) ? reader.declared.slots[slot].help : ""
      return .question("\(reader.declared.word(in: language)) (\(say(help))): ")
    case .newPhrase(let choosing): return .secret(prompt(choosing))
    case .phrase(let seat, _):
      return .secret(
        say(Text("Pass-phrase for {0}:", nl: "Wachtzin voor {0}:"), said(seat)) + " ")
    case .inject:
      return .question(
        say(Text("[Enter] releases it, n drops it:", nl: "[Enter] geeft af, n laat vallen:")) + " ")
    case .reveal:
      return .question(
        say(Text("[Enter] reveals, n waits:", nl: "[Enter] onthult, n wacht:")) + " ")
    case .orders:
      return .question(
        say(
          Text("[Enter] closes the orders, n waits:", nl: "[Enter] sluit de opdrachten, n wacht:"))
          + " ")
    case .end:
      return .question(
        say(Text("End the exercise? [y/n]", nl: "De oefening beëindigen? [j/n]")) + " ")
    }
  }

  func handle(_ line: String) throws {
    switch waiting {
    case .nothing: try obey(line)
    case .order(let order, let actor, let by, let typed):
      waiting = .nothing
      try confirm(line, else: Console.nothingSent) {
        try send(order, for: actor, by: by, line: typed)
      }
    case .slot(let asking): try answer(asking, with: line)
    case .newPhrase(let choosing):
      waiting = .nothing
      try give(newPhrase: line, choosing)
    case .phrase(let seat, let left):
      waiting = .nothing
      try give(phrase: line, for: seat, left: left)
    case .inject(let id):
      waiting = .nothing
      try confirm(line, else: Console.nothingReleased) { try release(considered: id) }
    case .reveal:
      waiting = .nothing
      try confirm(line, else: Console.nothingRevealed) { try session.closePhase() }
    case .orders:
      waiting = .nothing
      try confirm(line, else: Console.ordersStayOpen) { try closeAndList() }
    case .end:
      waiting = .nothing
      if isYes(line) { try session.end() }
    }
  }

  /// The answer to what was shown first: Enter or a yes does it, `n` drops it, another line drops it and is obeyed.
  private func confirm(_ line: String, else dropped: Text, _ act: () throws -> Void) throws {
    if Spelling.folded(line).isEmpty || isYes(line) { return try act() }
    tellDropped(dropped)
    guard !isNo(line) else { return }
    if isReady(line) { return tellNotReady() }
    try obey(line)
  }

  private func isReady(_ line: String) -> Bool {
    guard let first = (try? Tokenizer.read(line))?.tokens.first,
      case .command(.ready) = try? head(first.text, at: seat)
    else { return false }
    return true
  }

  /// Whoever says `ready` before an order is sent may take it for sent: a turn may not end on that.
  private func tellNotReady() {
    let words = Text(
      "Nor are you ready yet: an order is sent with Enter. Type `ready` again if you mean it.",
      nl:
        "En u bent nog niet gereed: Enter verstuurt een opdracht. Typ nog eens `gereed` als u het meent."
    )
    answers.append(Answer("not-ready", [], [Markdown.line(say(words), .plain)]))
  }

  private static let nothingReleased = Text("Nothing was released.", nl: "Er is niets afgegeven.")
  private static let nothingRevealed = Text(
    "Nothing was made known.", nl: "Er is niets bekendgemaakt.")
  private static let ordersStayOpen = Text(
    "The orders stay open.", nl: "De opdrachten blijven open.")

  func isNo(_ line: String) -> Bool { ["n", "no", "nee"].contains(Spelling.folded(line)) }

  func isYes(_ line: String) -> Bool {
    ["y", "yes", "j", "ja"].contains(Spelling.folded(line))
  }

  // MARK: Commands

  /// The commands of a seat.
  func commands(of seat: Seat) -> [Command] {
    Command.allCases.filter { command in
      switch command.holder {
      case .anybody: true
      case .white: seat == .white
      case .team: if case .team = seat { true } else { false }
      }
    }
  }

  private func heads(_ seat: Seat) -> Heads {
    let isTeam = if case .team = seat { true } else { false }
    return Heads(
      vocabulary: vocabulary, commands: commands(of: seat), withVerbs: isTeam, language: language)
  }

  /// What a first word stands for. A word of another seat is known, so that the answer can say
  /// whose it is.
  func head(_ word: String, at seat: Seat) throws -> Head {
    do { return try heads(seat).head(word) } catch let misreading {
      let known = Command.allCases.first { $0.rawValue == Spelling.folded(word) }
      if let known {
        throw known.holder == .white ? Refusal.whiteOnly : Refusal.teamsOnly
      }
      throw misreading
    }
  }

  func obey(_ line: String) throws {
    let typed = try Tokenizer.read(line)
    guard let first = typed.tokens.first else {
      if typed.isQuestion { tellHelp(nil) }
      return
    }
    if first.text.hasPrefix("#") { return }
    let head = try head(first.text, at: seat)
    if isPaused, !isAllowedInPause(head) { throw Refusal.paused }
    switch head {
    case .command(let command):
      if typed.isQuestion, command.isAct {
        tell(help: command)
        tellDropped()
        return
      }
      asked = nil
      try run(command, typed)
      if problem == nil { learn(command.rawValue, line, of: asked) }
    case .verb(let verb):
      guard let actor else { throw Refusal.asSeat }
      try order(verb, typed, for: actor, by: nil)
    }
  }

  /// While the exercise stands still nobody is shown another seat and nothing moves; one may come
  /// back to the white cell, which still reads and notes.
  private func isAllowedInPause(_ head: Head) -> Bool {
    guard case .command(let command) = head else { return false }
    if [.pause, .help, .quit].contains(command) { return true }
    if seat != .white { return command == .seat }
    return [.note, .phrase].contains(command)
      || (!command.isAct && command != .seat && command != .as)
  }

  /// A word that a command does not take was meant for something: it is not passed over.
  func checkLength(_ command: Command, _ line: TypedLine) throws(Misreading) {
    guard let most = command.mostWords, line.tokens.count > most + 1 else { return }
    throw .tooMuch(line.tokens[most + 1].text)
  }

  private func run(_ command: Command, _ line: TypedLine) throws {
    try checkLength(command, line)
    let argument = line.tokens.dropFirst().first?.text
    switch command {
    case .help: tellHelp(argument)
    case .brief: tellBrief()
    case .status: tellStatus()
    case .inbox: try tellInbox(argument)
    case .what: tellWhat()
    case .orders: tellOrders()
    case .why:
      let more = line.tokens.dropFirst(2).first?.text
      try tellWhy(argument, isWhole: isAll(more))
    case .seat: try change(to: argument)
    case .undo: try undo(argument, for: actor ?? .none, by: nil)
    case .ready: try ready(actor ?? .none)
    case .quit: actions.append(.quit)
    default: try runWhite(command, line)
    }
  }
}

extension Refusal {
  static let whiteOnly = Refusal(
    "white-only",
    Text("Only the white cell may do that.", nl: "Dat kan alleen de spelleiding."))
  static let teamsOnly = Refusal(
    "teams-only", Text("Only a team does that.", nl: "Dat doet alleen een team."))
  static let asSeat = Refusal(
    "teams-only",
    Text(
      "Orders are a team's: type `seat NAME`, or `as NAME` before the line.",
      nl: "Opdrachten zijn van een team: typ `tafel NAAM`, of `namens NAAM` voor de regel."))
  static let paused = Refusal(
    "paused",
    Text(
      "The exercise is paused. `pause` at the white cell lets it go on.",
      nl: "De oefening is onderbroken. `pauze` bij de spelleiding laat haar verdergaan."))
}
