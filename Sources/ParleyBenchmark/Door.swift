import ParleyEngine
import ParleyRules
import ParleySimulation

/// The orders that bots give halfway through a game, at the door by which everybody's come in: taken back and given
/// again. Instructions and time are of these same orders.
struct Door {
  private let session: Session
  private let given: [(seat: Row, orders: [Order])]
  /// How many orders there are.
  let count: Int

  /// - Parameter session: open for orders; the bots give theirs in it.
  init(_ session: Session) throws {
    let setting = session.setting
    for seat in setting.campaign.seats {
      try SeatPlayer(setting, seat: seat.actor, seed: setting.seed).giveOrders(in: session)
    }
    self.session = session
    given = session.seats.map { ($0, session.given(by: $0, isOwn: true).map(\.order)) }
    count = given.reduce(0) { $0 + $1.orders.count }
  }

  /// Each seat takes back all it gave and gives it again.
  func round() throws {
    for (seat, orders) in given {
      for _ in orders { try session.undo(from: seat) }
      for order in orders { try session.give(order, from: seat) }
    }
  }

  /// The median over many rounds of what an order takes to be given and taken back, in seconds.
  func time(rounds: Int) throws -> Double {
    try Timing.seconds(median: rounds) { try round() } / Double(max(count, 1))
  }

  /// The median of what an order takes to be given, in seconds.
  func timeGiven(rounds: Int) throws -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
      for (seat, orders) in given {
        for _ in orders { try session.undo(from: seat) }
        for order in orders {
          times.append(Timing.seconds(try clock.measure { try session.give(order, from: seat) }))
        }
      }
    }
    return times.isEmpty ? 0 : times.sorted()[times.count / 2]
  }
}
