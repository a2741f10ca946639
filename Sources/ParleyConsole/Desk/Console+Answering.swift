import ParleyEngine
import ParleyRules

/// Answers to the question for what an order lacks.
extension Console {
  /// An order that lacks a value.
  struct Asking {
    let reader: OrderReader
    let actor: Row
    /// `white` where the white cell types for a seat.
    let by: String?
    /// What was typed so far.
    let line: String

    var wantsWords: Bool {
      guard let slot = reader.pending, case .words = reader.declared.slots[slot].type else {
        return false
      }
      return true
    }
  }

  /// The next line: the value that was asked for, or else a command, which nobody at a desk should
  /// have to leave a question for.
  func answer(_ asking: Asking, with line: String) throws {
    let asked = waiting
    waiting = .nothing
    if let head = insteadOfWords(asking, line) { return try leave(asking, for: head, line) }
    do { try goOn(asking, with: line) } catch let misreading as Misreading {
      guard !isNo(line) else { return tellDropped() }
      if let head = insteadOfValue(asking, line) { return try leave(asking, for: head, line) }
      guard isInteractive else {
        // A script is asked once: its other lines have to be obeyed.
        tell(.missing(asking.reader.order.verb, slot: asking.reader.pending ?? 0))
        return try obey(line)
      }
      // What was not understood is asked again.
      waiting = asked
      tell(misreading, at: misreading.column(in: line))
      tellWayOut()
    }
  }

  /// Goes on with an order whose next value was asked for. An empty line gives it up.
  private func goOn(_ asking: Asking, with line: String) throws {
    let answer = try answered(asking, line)
    if answer.tokens.isEmpty, answer.isQuestion { return try askAgain(asking) }
    guard !answer.tokens.isEmpty else { return tellDropped() }
    var reader = asking.reader
    try reader.read(answer, from: 0)
    try consider(
      reader, for: asking.actor, by: asking.by, line: "\(asking.line) \(answer.text)",
      isQuestion: answer.isQuestion, mayAsk: true)
  }

  /// A question mark alone asks what is wanted: it is asked again, with what there is to choose from.
  private func askAgain(_ asking: Asking) throws {
    let view = session.view(of: .team(asking.actor))
    try ask(
      asking.reader.pending ?? 0, of: asking.reader, view, by: asking.by, line: asking.line)
    tellWayOut()
  }

  /// The answer as it is read. Where words were asked for, a question mark is one of theirs, and no
  /// dry run is meant.
  private func answered(_ asking: Asking, _ line: String) throws -> TypedLine {
    let typed = try Tokenizer.read(line)
    guard asking.wantsWords, typed.isQuestion, let first = typed.tokens.first, !first.isQuoted
    else { return typed }
    return try Tokenizer.read(Printer.quoted(line.trimmedSpaces))
  }

  // MARK: Another line than the answer

  /// Gives the question up for a line that is a command or an order of its own.
  private func leave(_ asking: Asking, for head: Head, _ line: String) throws {
    if isInteractive {
      let words = Text(
        "The question is dropped, nothing was sent.",
        nl: "De vraag vervalt, er is niets verstuurd.")
      answers.append(Answer("dropped", [], [Line(say(words))]))
    } else {
      tell(.missing(asking.reader.order.verb, slot: asking.reader.pending ?? 0))
    }
    guard case .verb(let verb) = head, asking.by != nil else { return try obey(line) }
    try order(verb, try Tokenizer.read(line), for: asking.actor, by: asking.by)
  }

  /// Whatever is written may be somebody's words; a command or an order that is whole is none.
  private func insteadOfWords(_ asking: Asking, _ line: String) -> Head? {
    guard asking.wantsWords, let typed = try? Tokenizer.read(line),
      let head = wholeHead(typed, asking)
    else { return nil }
    switch head {
    case .command(let command):
      guard let most = command.mostWords else {
        return typed.tokens.count == 1 || typed.tokens[1].isQuoted ? head : nil
      }
      return typed.tokens.count <= most + 1 ? head : nil
    case .verb(let verb):
      let grammar = Grammar(scene(of: .team(asking.actor)))
      let isOrder = (try? grammar.read(verb, typed, from: 1, by: asking.actor)) != nil
      return isOrder || typed.tokens.count == 1 ? head : nil
    }
  }

  /// A line that is no value: the word it begins with may be one of the prompt's.
  private func insteadOfValue(_ asking: Asking, _ line: String) -> Head? {
    guard let typed = try? Tokenizer.read(line) else { return nil }
    if let head = wholeHead(typed, asking) { return head }
    // The beginning of a word is more likely a slip of the value where it is short.
    guard let first = typed.tokens.first, !first.isQuoted, first.text.count > 2 else { return nil }
    return try? head(first.text, at: seat)
  }

  /// What the first word of a line stands for, where it is written out.
  private func wholeHead(_ line: TypedLine, _ asking: Asking) -> Head? {
    guard let first = line.tokens.first, !first.isQuoted else { return nil }
    let word = Spelling.folded(first.text)
    let commands = commands(of: seat)
    if let command = commands.first(where: {
      ([$0.rawValue, $0.alias] + $0.synonyms).contains { Spelling.folded($0) == word }
    }) {
      return .command(command)
    }
    guard case .one(let code) = Grammar(scene(of: .team(asking.actor))).verbs.exact(first.text)
    else { return nil }
    return .verb(VerbNumber(number: UInt16(code)))
  }

  private func tellWayOut() {
    let words = Text(
      "The question stays; an empty line or Ctrl-C gives it up, Tab shows what fits.",
      nl: "De vraag blijft; een lege regel of Ctrl-C laat haar vallen, Tab toont wat past.")
    answers.append(Answer("asks-again", [], [Line(say(words), .quiet)]))
  }

  // MARK: What cannot be asked for

  /// Why no order at all can come of a line, where none can.
  func refusalOfAll(_ reader: OrderReader, _ view: SeatView) -> Refusal? {
    guard view.verbs.contains(reader.order.verb) else {
      return view.refusal(reader.order) ?? Refusal.paused
    }
    guard !reader.canBecome({ view.refusal($0) == nil }) else { return nil }
    if let order = reader.firstLegal({ _ in true }), let refusal = view.refusal(order) {
      return refusal
    }
    return .nothingFor(reader.declared)
  }
}

extension Refusal {
  /// A verb that has nothing to be about.
  static func nothingFor(_ verb: VerbDeclaration) -> Refusal {
    Refusal(
      "nothing-for-it",
      Text(
        "There is nothing now that `{0}` could be about; `help {0}` says what it is for.",
        nl: "Er is nu niets waar `{0}` over kan gaan; `hulp {0}` zegt waar het voor is."),
      .word(Text(verb.id, nl: verb.alias)))
  }
}
