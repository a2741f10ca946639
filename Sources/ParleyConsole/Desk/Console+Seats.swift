import ParleyEngine
import ParleyRules

extension Console {
  /// The seats that may be named: the teams, the projector, the white cell.
  var seats: [Seat] { session.seats.map { .team($0) } + [.everybody, .white] }

  /// A seat as its reader types it; `name(of:)` is the same in every language.
  func said(_ seat: Seat) -> String {
    switch seat {
    case .white: say(Console.white)
    case .everybody: say(Console.projector)
    case .team: name(of: seat)
    }
  }

  /// Who typed an order, as people read it: a seat, or the white cell.
  func said(typist: String) -> String {
    typist == name(of: .white) ? said(.white) : typist
  }

  static let white = Text("white", nl: "spelleiding")
  static let projector = Text("public", nl: "openbaar")

  /// The seat of a word.
  func seat(_ word: String) throws(Misreading) -> Seat {
    let teams = session.seats.map { row in
      let title = names.title(.actor, row)
      return Meaning(row.number, names.id(.actor, row), [title.english, title.dutch])
    }
    let others = [
      Meaning(-2, "public", [Console.projector.dutch, "projector"]).shown(as: said(.everybody)),
      Meaning(-3, "white", [Console.white.dutch, "wit"]).shown(as: said(.white)),
    ]
    var match = (teams + others).exact(word)
    if case .none = match { match = (teams + others).beginning(word) }
    switch match {
    case .one(-2): return .everybody
    case .one(-3): return .white
    case .one(let code): return .team(Row(code: code))
    case .several(let words): throw .ambiguous(word, words)
    case .none: throw .unknownSeat(word, nearest: nearestSeat(to: word))
    }
  }

  /// The reader's own words go first; those of the other language are typed too.
  private func nearestSeat(to word: String) -> String? {
    Nearest.word(to: word, among: seats.map(said))
      ?? Nearest.word(to: word, among: seats.map(name(of:)))
  }

  /// The row of a team that was named.
  func team(_ word: String) throws -> Row {
    guard case .team(let row) = try seat(word) else {
      throw Misreading.unknownSeat(word, nearest: nil)
    }
    return row
  }

  func change(to word: String?) throws {
    guard let word else {
      answers.append(
        Answer(
          "seats", [("seats", .strings(seats.map(name(of:))))],
          [Line(seats.map(said).joined(separator: "  "))]))
      return
    }
    let next = try seat(word)
    guard next != seat else { return }
    if seat == .white, isInteractive, !wasAskedForPhrase, !phrases.has(.white),
      campaign.solo == nil
    {
      choose(Choosing(owner: .white, next: next))
    } else {
      try sit(at: next)
    }
  }

  /// Goes to a seat, past its pass-phrase where it has one.
  func sit(at next: Seat) throws {
    guard phrases.has(next) else { return take(next) }
    actions.append(.clearScreen)
    askForPhrase(of: next)
  }

  /// Sits down at a seat: nothing of the seat before stays on the screen.
  func take(_ next: Seat) {
    seat = next
    actions += [.clearScreen, .history(name(of: next))]
    let isNew = shown[next] == nil
    seenBefore = shown[next] ?? 0
    if format == .text, next != .white {
      // A team that sits down sees this turn again, however often it looked before.
      shown[next] =
        session.events(of: next).firstIndex { $0.turn == session.turn }
        ?? session.events(of: next).count
    }
    answers.append(
      Answer("seat", [("seat", .string(name(of: next))), ("new", .flag(isNew))], []))
    tellBanner()
    tellLastClosing()
    endTold.remove(next)
    hasSatDown = true
    if next == .white, session.isInHand { listHand() }
  }
}
