import ParleyEngine
import ParleyRules

/// A bot at a seat of a session: it reads that seat's own world and gives its orders at the same door as people.
/// A seat can be handed to one, and back.
public struct SeatPlayer: Sendable {
  private let brief: Brief
  private let bot: any Bot
  private let seed: UInt64

  /// - Parameter seed: the bot's luck; it need not be the seed of the dice.
  public init(_ setting: Setting, seat: String, bot: any Bot = Strategist(), seed: UInt64) {
    brief = Brief(setting, seat: seat)
    self.bot = bot
    self.seed = seed
  }

  private func desk(_ session: Session, moves: Int = 0) -> Delegation {
    Delegation(
      brief, SeatCounsel(session.view(of: .team(brief.actor))), seed: seed, floorMoves: moves)
  }

  /// Gives its sealed orders of the turn.
  /// - Throws: what the session throws, as to anybody.
  public func giveOrders(in session: Session) throws {
    for order in bot.sealedOrders(desk(session)) { try session.give(order, from: brief.actor) }
  }

  /// Says on the floor what it has to say.
  /// - Throws: what the session throws, as to anybody.
  public func takeFloor(in session: Session) throws {
    var moves = 0
    for order in bot.floorActs(desk(session)).prefix(Playout.floorLimit) {
      guard desk(session, moves: moves).cost(order) != nil else { continue }
      if brief.purse(of: order.verb) == .floor { moves += 1 }
      try session.give(order, from: brief.actor)
    }
  }

  /// Votes on what may come to a vote.
  /// - Throws: what the session throws, as to anybody.
  public func vote(in session: Session) throws {
    let desk = desk(session)
    for (text, ballot) in bot.ballots(desk) {
      let order = desk.order(Verbs.vote.number, [text.code, ballot.rawValue])
      if desk.cost(order) != nil { try session.give(order, from: brief.actor) }
    }
  }

  /// Plays the phase that waits for all seats, and closes it. Who speaks first moves on every turn.
  /// - Throws: what the session throws; who acted before has acted.
  public static func playPhase(of session: Session, _ players: [SeatPlayer]) throws {
    switch session.phase {
    case .orders: for player in players { try player.giveOrders(in: session) }
    case .negotiation:
      for place in Brief.speakers(players.map(\.brief), in: session.turn) {
        try players[place].takeFloor(in: session)
      }
      for player in players { try player.vote(in: session) }
    case .briefing, .adjudication, .closing: break
    }
    try session.closePhase()
  }
}
