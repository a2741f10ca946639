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
    try takeOrder(of: seat, in: session)
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

  /// One order given, taken back and looked at.
  private func takeOrder(of seat: Row, in session: Session) throws {
    guard let other = session.truth.actors.first(where: { $0 != seat }) else { return }
    var order = Order(Verbs.message.number, by: seat, texts: ["We take note."])
    order.slots[0] = other.code
    order.slots[1] = 0
    var taken = 0
    let time = Timing.microseconds(median: 199) {
      guard (try? session.give(order, from: seat)) != nil else { return }
      try? session.undo(from: seat)
      taken += session.view(of: .team(seat)).budget >= 0 ? 1 : 0
    }
    line("give, undo and look", taken == 199 ? time : "not taken: no order phase left")
  }

  /// The orders that bots give halfway through a game, taken back and given again: what callgrind counts of the door
  /// alone.
  func takeOrders(_ setting: Setting, rounds: Int) throws {
    let session = try halfway(setting)
    for seat in setting.campaign.seats {
      try SeatPlayer(setting, seat: seat.actor, seed: setting.seed).giveOrders(in: session)
    }
    let given = session.seats.map { seat in
      (seat, session.given(by: seat, isOwn: true).map(\.order))
    }
    var taken = 0
    for _ in 0..<rounds {
      for (seat, orders) in given {
        for _ in orders { try session.undo(from: seat) }
        for order in orders { try session.give(order, from: seat) }
        taken += orders.count
      }
    }
    print("\(rounds) rounds, \(taken) orders")
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
