import ParleyEngine
import ParleyRules

extension Battery {
  /// Saved and reloaded after every input, with seats and white cell at work, a game goes on as if nothing had
  /// happened, and ends in the same record. Every kind of input that there is must have been typed.
  public func survivesReload() throws -> Findings {
    var findings = Findings()
    var typed: Set<String> = []
    for seed in seeds {
      for isShort in [false, true] {
        let watch = Reloads()
        let whole = try tabled(seed, isShort) { $0 }
        let broken = try tabled(seed, isShort, renew: watch.renew)
        findings.comparisons += watch.count
        findings.problems += watch.problems.map { "seed \(seed): \($0)" }
        if whole.digest != broken.digest {
          findings.problems.append("seed \(seed): reloaded, another record")
        }
        findings.problems += try cutShort(whole).map { "seed \(seed): \($0)" }
        typed.formUnion(whole.inputs.compactMap(\.fields.first))
      }
    }
    findings.problems += untyped(typed).map { "no \($0) was ever typed" }
    return findings
  }

  private func tabled(
    _ seed: UInt64, _ isShort: Bool, renew: @escaping (Session) throws -> Session
  ) throws -> Session {
    let desk = TableDesk(Session(setting(seed)), renew: renew)
    try RandomTable(desk, seed: seed, host: RandomHost(isShort: isShort)).playOut()
    return desk.session
  }

  /// The last closing of a game types several inputs at once: what is cut within it must come to the same end.
  private func cutShort(_ whole: Session) throws -> [String] {
    let closings = whole.inputs.reversed().prefix { $0 == .next }.count
    return try (0..<closings).compactMap { count in
      let session = Session(
        whole.setting, replaying: Array(whole.inputs.dropLast(count)), journal: MemoryJournal())
      while !session.isOver { try session.closePhase() }
      return session.digest == whole.digest
        ? nil : "cut \(count) inputs before the end, it ends otherwise"
    }
  }

  /// The kinds of input that this campaign knows and nobody typed.
  private func untyped(_ typed: Set<String>) -> [String] {
    var all: Set = [
      "order", "undo", "next", "override", "argument", "news", "note", "end", "ready", "inject",
      "lesson",
    ]
    if campaign.injects.isEmpty { all.remove("inject") }
    if campaign.lessons.isEmpty { all.remove("lesson") }
    if campaign.solo != nil { all.remove("ready") }
    return all.subtracting(typed).sorted()
  }
}

/// Saves a session as fields of text, reads them back, and compares the two.
private final class Reloads {
  private(set) var count = 0
  private(set) var problems: [String] = []

  func renew(_ session: Session) -> Session {
    count += 1
    let read = session.inputs.compactMap { Input(fields: $0.fields) }
    let again = Session(session.setting, replaying: read, journal: MemoryJournal())
    let last = session.inputs.last.map { $0.fields.joined(separator: " ") } ?? "nothing"
    let place = "turn \(session.turn), \(session.phase.word.id)"
    if read != session.inputs { problems.append("\(place): lost in saving: \(last)") }
    for (one, other) in zip(faces(session), faces(again)) where one.mark != other.mark {
      let parting = EventWords(session.setting).parting(session, again)
      problems.append(
        "\(place), reloaded after \(last): \(one.of) differs"
          + (parting.isEmpty ? "" : ", \(parting)"))
    }
    return again
  }

  /// Where a session stands, for the white cell and for everybody else: of what, and a mark to compare by.
  private func faces(_ session: Session) -> [(of: String, mark: String)] {
    let seats = [Seat.white, .everybody] + session.seats.map { Seat.team($0) }
    return seats.map { seat in
      let view = session.view(of: seat)
      let given = view.pending.map { "\($0.order) \($0.price) \($0.by)" }
      let mark =
        "\(view.table.turn) \(view.table.phase) \(view.table.isOver) \(view.table.ready) "
        + "\(view.budget) \(view.capital) \(view.ordersLeft) \(view.isFloorUsed) \(given) "
        + "\(view.events.count) \(view.events.last.map { "\($0)" } ?? "")"
      return ("what \(Battery.name(seat, session)) sees", mark)
    } + [
      ("the record", "\(session.digest) \(session.notes)"),
      ("what is in hand", "\(session.inHand.map { "\($0.key) \($0.outcome)" })"),
    ]
  }
}
