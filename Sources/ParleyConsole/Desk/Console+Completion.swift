import ParleyEngine
import ParleyRules

extension Console {
  /// What Tab offers for a line that is still being typed: words that may stand next, from legal
  /// choices only and from nothing but the seat's own view. Each replaces the last word of the
  /// line.
  public func candidates(for line: String) -> [Candidate] {
    switch waiting {
    case .slot(let asking):
      return completed(asking.reader, line, asking.actor)
    case .nothing: break
    default: return []
    }
    guard !isPaused, let (before, word) = Grammar.unfinished(line) else { return [] }
    return matching(candidates(before, word, at: seat), word)
  }

  private func matching(_ all: [Candidate], _ word: String) -> [Candidate] {
    let start = word.lowercased()
    let own = all.filter { $0.text.hasPrefix(start) }
    guard own.isEmpty else { return own }
    return all.compactMap { one in
      guard let other = one.other, other.hasPrefix(start) else { return nil }
      return Candidate(other, one.hint)
    }
  }

  private func completed(_ reader: OrderReader, _ line: String, _ actor: Row) -> [Candidate] {
    guard let (before, word) = Grammar.unfinished(line) else { return [] }
    var reader = reader
    do { try reader.read(before, from: 0) } catch { return [] }
    let view = session.view(of: .team(actor))
    return matching(reader.candidates(continuing: word) { view.refusal($0) == nil }, word)
  }

  private func candidates(_ before: TypedLine, _ word: String, at seat: Seat) -> [Candidate] {
    guard let first = before.tokens.first else { return firstWords(at: seat) }
    guard let head = try? head(first.text, at: seat) else { return [] }
    switch head {
    case .command(let command): return arguments(of: command, before)
    case .verb(let verb):
      guard case .team(let actor) = seat else { return [] }
      let view = session.view(of: seat)
      guard view.verbs.contains(verb), hasOrdersLeft(verb, view) else { return [] }
      return Grammar(scene(of: seat)).candidates(
        verb, after: before, from: 1, by: actor, word: word, isLegal: { view.refusal($0) == nil })
    }
  }

  /// The commands of the seat, and the verbs of which some order would be taken now.
  private func firstWords(at seat: Seat) -> [Candidate] {
    let words = commands(of: seat).filter(isInOrder).map { candidate($0) }
    guard case .team(let actor) = seat else { return words }
    let view = session.view(of: seat)
    let grammar = Grammar(scene(of: seat))
    let verbs = view.verbs.filter { verb in
      hasOrdersLeft(verb, view)
        && grammar.isPossible(verb, by: actor, isLegal: { view.refusal($0) == nil })
    }
    return verbs.map { candidate(vocabulary[$0]) } + words
  }

  private func candidate(_ command: Command) -> Candidate {
    Candidate(command.word(in: language), say(command.help), other: command.rawValue)
  }

  private func candidate(_ verb: VerbDeclaration) -> Candidate {
    Candidate(verb.word(in: language), say(verb.help), other: verb.id)
  }

  private func candidate(_ seat: Seat) -> Candidate {
    Candidate(said(seat), "", other: name(of: seat))
  }

  /// Whether a command does something in this phase.
  private func isInOrder(_ command: Command) -> Bool {
    let phase = session.phase
    switch command {
    case .adjudicate: return !session.isOver && (phase == .orders || session.isInHand)
    case .reveal, .override: return session.isInHand
    case .rule: return !arguedOrders.isEmpty
    case .record: return !session.isOver && phase == .negotiation
    case .inject: return !session.isOver && phase != .adjudication
    case .as: return !session.isOver && phase != .adjudication
    case .ready: return !session.isOver && phase != .adjudication
    case .next, .end: return !session.isOver
    case .undo: return !view.pending.isEmpty
    default: return true
    }
  }

  private func hasOrdersLeft(_ verb: VerbNumber, _ view: SeatView) -> Bool {
    if case .sealed(let count) = vocabulary[verb].purse { return view.ordersLeft >= count }
    return true
  }

  // MARK: Arguments of commands

  private func arguments(of command: Command, _ before: TypedLine) -> [Candidate] {
    let count = before.tokens.count
    switch command {
    case .help where count == 1:
      let verbs = vocabulary.verbs.filter { scene.isOn($0.owner) }
      return verbs.map { candidate($0) } + commands(of: seat).map { candidate($0) }
        + (seat == .white ? campaign.injects.map { Candidate($0.id, say($0.headline)) } : [])
    case .phrase where count == 1:
      return seats.filter { $0 != .everybody }.map(candidate)
    case .seat where count == 1: return seats.map(candidate)
    case .why where count == 1: return explainable(scene)
    case .undo where count == 1:
      return view.pending.indices.map {
        Candidate(String($0 + 1), printer.said(view.pending[$0].order))
      }
    case .inject where count == 1: return injects
    case .adjudicate where count == 1: return [Candidate(say(Text("all", nl: "alles")))]
    case .override, .rule: return count == 1 ? numbers(of: command) : outcomes(command, count)
    case .record: return recordWords(before)
    case .as: return asWords(before)
    default: return []
    }
  }

  private func explainable(_ scene: Scene) -> [Candidate] {
    let kinds: [Kind] = [.proposal, .agreement, .incident, .accusation]
    return kinds.flatMap { kind in
      scene.rows(kind).map { Candidate(scene.handle(kind, $0), scene.hint(kind, $0)) }
    }
  }

  private var injects: [Candidate] {
    campaign.injects.filter { inject in
      names.row(.inject, inject.id).map { scene.lens[.firedTurn, $0] == 0 } ?? false
    }.map { Candidate($0.id, say($0.headline)) }
  }

  private func numbers(of command: Command) -> [Candidate] {
    if command == .rule { return argued }
    return listed.prefix(8).indices.map { Candidate(String($0 + 1)) }
  }

  private func outcomes(_ command: Command, _ count: Int) -> [Candidate] {
    if command == .rule {
      return count == 2 ? ["-6", "-3", "-1", "0", "1", "3", "6"].map { Candidate($0) } : []
    }
    return count == 2
      ? [Text("yes", nl: "ja"), Text("no", nl: "nee")].map { Candidate(say($0)) } : []
  }

  private func recordWords(_ before: TypedLine) -> [Candidate] {
    if before.tokens.count == 1 {
      let scene = scene
      return scene.rows(.proposal).filter { scene.lens.isOpen($0) }
        .map { Candidate(scene.handle(.proposal, $0), scene.hint(.proposal, $0)) }
    }
    let said = before.tokens.map(\.text)
    let ballots = Choices([Ballot.yes, .no, .abstain].map(\.word)).typed(in: language).map {
      Candidate($0)
    }
    let teams = session.seats.map { names.id(.actor, $0) }.filter { !said.contains($0) }
    return before.tokens.count == 2 ? ballots : teams.map { Candidate($0) } + ballots
  }

  private func asWords(_ before: TypedLine) -> [Candidate] {
    if before.tokens.count == 1 { return session.seats.map { Candidate(names.id(.actor, $0)) } }
    guard let actor = try? team(before.tokens[1].text),
      let inner = try? Tokenizer.read(before.rest(after: 1))
    else { return [] }
    if inner.tokens.isEmpty {
      let own: [Command] = [.undo, .ready, .why]
      return firstWords(at: .team(actor)).filter { word in
        let typed = word.other ?? word.text
        return !Command.allCases.contains { $0.rawValue == typed }
          || own.contains { $0.rawValue == typed }
      }
    }
    if let head = try? head(inner.tokens[0].text, at: .team(actor)), case .command(.why) = head {
      return inner.tokens.count == 1 ? explainable(self.scene(of: .team(actor))) : []
    }
    return candidates(inner, "-", at: .team(actor))
  }
}
