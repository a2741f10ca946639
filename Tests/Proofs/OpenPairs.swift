import ParleyEngine
import ParleyRules
import ParleyTesting

/// Two worlds that differ in anything at all, here in what one seat ordered in one turn: up to the first difference a
/// seat's bytes are equal, and what differs first is declared to disclose something.
enum OpenPairs {
  static func run(_ ledger: inout ProofLedger) {
    var counted = 0
    var alike = 0
    var mistakes: [String] = []
    for seed in UInt64(1)...250 {
      guard let (one, two, actor) = try? pair(seed) else { continue }
      for seat in one.seats.filter({ $0 != actor }).map({ Seat.team($0) }) + [.everybody] {
        counted += 1
        switch firstDifference(one, two, seat) {
        case .none: alike += 1
        case .some(.none): break
        case .some(.some(let mistake)): mistakes.append("seed \(seed): \(mistake)")
        }
      }
    }
    ledger.note(
      "open pairs: the first difference a seat sees is a declared disclosure",
      mistakes.isEmpty && counted >= 1000 && alike < counted,
      "\(counted) pairs, \(counted - alike) of which came to differ, \(mistakes.prefix(3))")
  }

  private static func pair(_ seed: UInt64) throws -> (Session, Session, Row) {
    let sessions = [Session(Ground.setting(seed: seed)), Session(Ground.setting(seed: seed))]
    let turn = Int32(seed % 3) + 1
    let actor = sessions[0].seats[Int(seed) % sessions[0].seats.count]
    for (number, session) in sessions.enumerated() {
      let table = RandomTable(session, seed: seed)
      while !session.isOver {
        let isHere = session.turn == turn && session.phase == .orders
        for seat in session.seats {
          try table.act(seat, variant: isHere && seat == actor ? "world \(number)" : "")
        }
        try session.closePhase()
      }
    }
    return (sessions[0], sessions[1], actor)
  }

  /// `nil` where both saw the same; an empty answer where the first difference is a disclosure; else what it is.
  private static func firstDifference(_ one: Session, _ two: Session, _ seat: Seat) -> String?? {
    let (a, b) = (one.events(of: seat), two.events(of: seat))
    let (x, y) = (a.map(Told.line), b.map(Told.line))
    guard
      let place = zip(x, y).enumerated().first(where: { $1.0 != $1.1 })?.offset
        ?? (x.count == y.count ? nil : min(x.count, y.count))
    else { return nil }
    let moment = (a.indices.contains(place) ? a[place] : b[place])
    let vocabulary = one.setting.roster.vocabulary
    let group = [a, b].map { events in
      events.filter { $0.turn == moment.turn && $0.phase == moment.phase }
    }
    let words = group.map { Set($0.map { Told.body(of: $0) }) }
    for (side, events) in group.enumerated() {
      for event in events where !words[1 - side].contains(Told.body(of: event)) {
        if discloses(event.body, vocabulary) { return .some(nil) }
      }
    }
    return
      "\(seat) \(x.indices.contains(place) ? x[place] : "") | \(y.indices.contains(place) ? y[place] : "")"
  }

  private static func discloses(_ body: StreamEvent.Body, _ vocabulary: Vocabulary) -> Bool {
    switch body {
    case .happened(let happening):
      let declared = vocabulary[happening.kind]
      return declared.isDisclosure || declared.isHeadline
    case .decided: return true
    // Words are said aloud, or to those who read them.
    case .row(let kind, _, _): return kind == .text
    case .cell: return false
    }
  }
}
