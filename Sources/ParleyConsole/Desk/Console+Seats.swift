import ParleyEngine
import ParleyRules

extension Console {
  /// The seats that may be named: the teams, the projector, the white cell.
  var seatNames: [String] { session.seats.map { names.id(.actor, $0) } + ["public", "white"] }

  /// The seat of a word.
  func seat(_ word: String) throws(Misreading) -> Seat {
    let teams = session.seats.map { row in
      let title = names.title(.actor, row)
      return Meaning(row.number, names.id(.actor, row), [title.english, title.dutch])
    }
    let others = [
      Meaning(-2, "public", ["openbaar", "projector"]),
      Meaning(-3, "white", ["spelleiding", "wit"]),
    ]
    var match = (teams + others).exact(word)
    if case .none = match { match = (teams + others).beginning(word) }
    switch match {
    case .one(-2): return .everybody
    case .one(-3): return .white
    case .one(let code): return .team(Row(code: code))
    case .several(let words): throw .ambiguous(word, words)
    case .none: throw .unknownSeat(word, nearest: Nearest.word(to: word, among: seatNames))
    }
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
        Answer("seats", [("seats", .strings(seatNames))], [Line(seatNames.joined(separator: "  "))])
      )
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
