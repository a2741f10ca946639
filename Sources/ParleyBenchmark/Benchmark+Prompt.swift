import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleySimulation

/// What somebody at the prompt waits for.
extension Benchmark {
  /// From an empty session to the first page, and the slowest answers halfway through a game.
  func prompt(_ setting: Setting) throws {
    line(
      "session and first page",
      Timing.milliseconds(median: 9) { _ = Console(Session(setting)).opening() })
    let session = try halfway(setting)
    guard let seat = session.seats.first else { return }
    let console = Console(session, seat: .team(seat), isInteractive: false)
    let answers = lines(for: seat, in: session).map { typed in
      (typed, Timing.seconds(median: 9) { _ = console.reply(to: typed) })
    }
    let tabs = ["", "a", "operate ", "propose "].map { typed in
      ("Tab after \"\(typed)\"", Timing.seconds(median: 9) { _ = console.candidates(for: typed) })
    }
    guard let slowest = (answers + tabs).max(by: { $0.1 < $1.1 }) else { return }
    line("answers at the prompt", "\(answers.count + tabs.count) kinds")
    line("  the slowest", "\(Timing.milliseconds(slowest.1)): \(slowest.0)")
  }

  /// What is asked most: of the turn, and of every text and incident that the seat knows.
  private func lines(for seat: Row, in session: Session) -> [String] {
    let view = session.view(of: .team(seat)).lens
    let texts = view.rows(.proposal).indices.map { "p\($0 + 1)" }
    let incidents = view.rows(.incident).indices.map { "i\($0 + 1)" }
    return ["what", "help", "docket", "brief", "status"]
      + (texts + incidents).flatMap { ["why \($0)", "help \($0)"] }
      + incidents.map { "investigate \($0) ?" }
  }

  /// What an order costs where it is given: read, priced, kept and taken back.
  func door(_ setting: Setting) throws {
    let door = try Door(try halfway(setting))
    line(
      "given and taken back",
      "\(Timing.microseconds(try door.time(rounds: 199))), \(door.count) orders of bots")
    try Kept.withFolder { path in
      let session = try halfway(setting)
      let file = try Kept.file("\(path)/door", of: session, campaign: folder)
      let kept = try Door(Session(setting, replaying: session.inputs, journal: file))
      line("  each step kept in SQLite", Timing.microseconds(try kept.time(rounds: 9)))
      line("  given and kept, alone", Timing.microseconds(try kept.timeGiven(rounds: 9)))
      file.close()
    }
  }

  /// From the start of the process to its first page.
  func start(_ setting: Setting) throws {
    guard let startup = Startup(setting, campaign: folder) else {
      return line("from start to first page", "not timed: parley is not beside this program")
    }
    line("from start to first page", Timing.milliseconds(try startup.begun(times: 9)))
    let session = try halfway(setting)
    let resumed = Timing.milliseconds(try startup.resumed(session, times: 9))
    line("  a session resumed", "\(resumed), \(session.inputs.count) inputs in SQLite")
  }

  /// Rounds at the door and nothing else: what callgrind counts.
  func takeOrders(_ setting: Setting, rounds: Int) throws {
    let door = try Door(try halfway(setting))
    for _ in 0..<rounds { try door.round() }
    print("\(rounds) rounds, \(rounds * door.count) orders")
  }

  /// A session in which bots have played the first half, open for orders.
  private func halfway(_ setting: Setting) throws -> Session {
    let session = Session(setting)
    let players = setting.campaign.seats.map {
      SeatPlayer(setting, seat: $0.actor, seed: setting.seed)
    }
    while !session.isOver, session.turn < max(2, setting.campaign.turns / 2) {
      try SeatPlayer.playPhase(of: session, players)
    }
    while !session.isOver, session.phase != .orders {
      try SeatPlayer.playPhase(of: session, players)
    }
    return session
  }
}
