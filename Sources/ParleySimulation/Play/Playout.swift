import ParleyEngine
import ParleyRules

/// Bot games of one setting, played on the engine itself: no session, no streams, no ledgers kept.
public struct Playout: Sendable {
  /// The most acts on the floor that a bot gets in a turn (the free ones included).
  static let floorLimit = 8

  /// What is played, its roster extended by a module that counts happenings and does nothing else.
  public let setting: Setting
  private let briefs: [Brief]
  private let bots: [any Bot]
  let sorts: OrderSorts
  /// Whether it also looks what seats could have done, which takes time.
  private let isWatching: Bool
  private let standing: StandingOrders

  /// - Parameters:
  ///   - bot: who plays a seat, by its id.
  ///   - isWatching: also looks what seats could have done, which takes time.
  ///   - standing: what seats that send nothing are taken to order, in the silent turns too; nothing, as a rule.
  public init(
    _ setting: Setting, bot: (String) -> any Bot = { _ in Strategist() },
    standing: StandingOrders = .none, isWatching: Bool = false
  ) {
    self.isWatching = isWatching
    let seeded = Setting(
      campaign: setting.campaign, roster: Census.joining(setting.roster),
      without: Playout.off(setting), seed: setting.seed, luck: setting.luck)
    self.setting = seeded
    briefs = seeded.campaign.seats.map { Brief(seeded, seat: $0.actor) }
    bots = seeded.campaign.seats.map { bot($0.actor) }
    sorts = OrderSorts(seeded.roster.vocabulary)
    self.standing = standing
  }

  private static func off(_ setting: Setting) -> [String] {
    setting.roster.obstacles.filter { !setting.mask.contains($0.owner) }.map(\.id)
  }

  /// The seed of the `number`-th game: its own, whatever other games are played.
  public static func seed(_ base: UInt64, game number: Int) -> UInt64 {
    Key.mix(Key.mix(base) ^ UInt64(truncatingIfNeeded: number))
  }

  /// Plays the `number`-th game, from 0.
  public func play(_ number: Int) -> GameResult {
    var outcome = GameResult()
    let game = game(number, &outcome)
    Measuring(game).measure(into: &outcome)
    return outcome
  }

  /// The truth of the `number`-th game after its last silent turn.
  package func game(_ number: Int) -> Game {
    var outcome = GameResult()
    return game(number, &outcome)
  }

  private func game(_ number: Int, _ outcome: inout GameResult) -> Game {
    var moves = Moves()
    return game(number, &outcome, &moves)
  }

  /// - Parameter moves: what the seats did, so that the game can be played again without asking them.
  func game(_ number: Int, _ outcome: inout GameResult, _ moves: inout Moves) -> Game {
    let seed = Playout.seed(setting.seed, game: number)
    outcome.game = number
    outcome.seed = seed
    outcome.orders = Array(repeating: 0, count: setting.roster.vocabulary.verbs.count)
    let game = Game(setting.reseeded(seed), isRecording: false)
    play(game, seed, &outcome, &moves)
    return game
  }

  private func play(
    _ game: Game, _ seed: UInt64, _ outcome: inout GameResult, _ moves: inout Moves
  ) {
    for _ in 0..<max(0, setting.campaign.turns) {
      game.openTurn()
      var open = briefs.map { _ in [Bool]() }
      watch(&open, game, seed, isFloor: false)
      let chosen = briefs.indices.map { bots[$0].sealedOrders(desk($0, game, seed)) }
      var turn = Moves.Turn(sealed: sealed(chosen, game, seed))
      let refused = game.seal(turn.sealed).map(\.0)
      outcome.refused += refused.count
      game.adjudicate()
      game.takeFloor()
      turn.acts = takeFloor(game, seed, &open)
      turn.ballots = ballots(game, seed)
      watch(&open, game, seed, isFloor: true)
      for seat in open where isWatching { outcome.tally.count(open: seat) }
      tally(chosen, without: refused, turn, &outcome)
      game.closeFloor(ballots: turn.ballots)
      moves.turns.append(turn)
    }
    for _ in 0..<max(0, setting.campaign.epilogue) {
      game.openTurn()
      let turn = Moves.Turn(sealed: briefs.indices.flatMap { defaults(of: $0, game, seed) })
      game.seal(turn.sealed)
      game.adjudicate()
      game.closeFloor(ballots: [])
      moves.silent.append(turn)
    }
    game.conclude()
  }

  private func desk(
    _ seat: Int, _ game: Game, _ seed: UInt64, moves: Int = 0
  ) -> Delegation {
    let brief = briefs[seat]
    return Delegation(
      brief, GameCounsel(game, for: brief.actor), seed: seed, floorMoves: moves)
  }

  /// Sealed orders of all seats; one that sends nothing gets what its campaign declares.
  private func sealed(_ chosen: [[Order]], _ game: Game, _ seed: UInt64) -> [Order] {
    briefs.indices.flatMap { seat in
      chosen[seat].isEmpty ? defaults(of: seat, game, seed) : chosen[seat]
    }
  }

  /// Looks what all seats could do now.
  private func watch(
    _ open: inout [[Bool]], _ game: Game, _ seed: UInt64, isFloor: Bool
  ) {
    guard isWatching else { return }
    for seat in briefs.indices {
      Occasions(sorts: sorts).note(in: &open[seat], at: desk(seat, game, seed), isFloor: isFloor)
    }
  }

  /// Counts what each seat chose to do this turn and what was taken.
  private func tally(
    _ chosen: [[Order]], without refused: [Order], _ turn: Moves.Turn, _ outcome: inout GameResult
  ) {
    for (seat, brief) in briefs.enumerated() {
      var orders = chosen[seat]
      for order in refused where order.actor == brief.actor {
        let place = orders.lastIndex { $0.verb == order.verb && $0.slots == order.slots }
        if let place { orders.remove(at: place) }
      }
      orders += turn.acts.map(\.order).filter { $0.actor == brief.actor }
      orders += turn.ballots.filter { $0.actor == brief.actor }.map(Playout.order)
      outcome.tally.count(orders, sorts)
    }
  }

  private static func order(of vote: Vote) -> Order {
    var order = Order(Verbs.vote.number, by: vote.actor)
    (order.slots[0], order.slots[1]) = (vote.proposal.code, vote.ballot.rawValue)
    return order
  }

  private func defaults(of seat: Int, _ game: Game, _ seed: UInt64) -> [Order] {
    var desk = desk(seat, game, seed)
    for order in standing.orders(ofSeat: seat, on: desk.view, in: game.setting) { desk.give(order) }
    return desk.orders
  }

  /// The floor, each seat in turn; who speaks first moves on every turn.
  private func takeFloor(
    _ game: Game, _ seed: UInt64, _ open: inout [[Bool]]
  ) -> [Moves.Act] {
    var acts: [Moves.Act] = []
    let first = Int(game.turn - 1)
    for offset in briefs.indices {
      let seat = (first + offset) % briefs.count
      var moves = 0
      if isWatching {
        Occasions(sorts: sorts).note(in: &open[seat], at: desk(seat, game, seed), isFloor: true)
      }
      for order in bots[seat].floorActs(desk(seat, game, seed)).prefix(Playout.floorLimit) {
        guard let price = desk(seat, game, seed, moves: moves).cost(order) else { continue }
        if briefs[seat].purse(of: order.verb) == .floor { moves += 1 }
        game.act(order, price: price)
        acts.append(Moves.Act(order: order, price: price))
      }
    }
    return acts
  }

  private func ballots(_ game: Game, _ seed: UInt64) -> [Vote] {
    var votes: [Vote] = []
    for seat in briefs.indices {
      let desk = desk(seat, game, seed)
      for (text, ballot) in bots[seat].ballots(desk) {
        let order = desk.order(Verbs.vote.number, [text.code, ballot.rawValue])
        guard desk.cost(order) != nil else { continue }
        votes.append(Vote(proposal: text, actor: desk.actor, ballot: ballot))
      }
    }
    return votes
  }
}
