import ParleyEngine
import ParleyRules

/// One bot game while it is played: the seats at the table with what they know of it.
struct PlayedGame {
  let game: Game
  let seed: UInt64
  /// The seats in the author's order, in the row numbers of this game.
  let briefs: [Brief]
  let bots: [any Bot]
  let sorts: OrderSorts
  /// Whether it also looks what seats could have done, which takes time.
  let isWatching: Bool
  /// What seats that send nothing are taken to order.
  let standing: StandingOrders

  /// Plays it from the first turn to the last silent one.
  func play(_ outcome: inout GameResult, _ moves: inout Moves) {
    let setting = game.setting
    for _ in 0..<max(0, setting.campaign.turns) {
      game.openTurn()
      var open = briefs.map { _ in [Bool]() }
      watch(&open, isFloor: false)
      let chosen = briefs.indices.map { bots[$0].sealedOrders(desk($0)) }
      var turn = Moves.Turn(sealed: sealed(chosen))
      let refused = game.seal(turn.sealed).map(\.0)
      outcome.refused += refused.count
      game.adjudicate()
      game.takeFloor()
      turn.acts = takeFloor(&open)
      turn.ballots = ballots()
      watch(&open, isFloor: true)
      for seat in open where isWatching { outcome.tally.count(open: seat) }
      tally(chosen, without: refused, turn, &outcome)
      game.closeFloor(ballots: turn.ballots)
      moves.turns.append(turn)
    }
    for _ in 0..<max(0, setting.campaign.epilogue) {
      game.openTurn()
      let turn = Moves.Turn(sealed: briefs.indices.flatMap { defaults(of: $0) })
      game.seal(turn.sealed)
      game.adjudicate()
      game.closeFloor(ballots: [])
      moves.silent.append(turn)
    }
    game.conclude()
  }

  private func desk(_ seat: Int, moves: Int = 0) -> Delegation {
    let brief = briefs[seat]
    return Delegation(
      brief, GameCounsel(game, for: brief.actor), seed: seed, floorMoves: moves)
  }

  /// Sealed orders of all seats; one that sends nothing gets what its campaign declares.
  private func sealed(_ chosen: [[Order]]) -> [Order] {
    briefs.indices.flatMap { seat in
      chosen[seat].isEmpty ? defaults(of: seat) : chosen[seat]
    }
  }

  /// Looks what all seats could do now.
  private func watch(_ open: inout [[Bool]], isFloor: Bool) {
    guard isWatching else { return }
    for seat in briefs.indices {
      Occasions(sorts: sorts).note(in: &open[seat], at: desk(seat), isFloor: isFloor)
    }
  }

  /// Counts what each seat chose to do this turn and what was taken.
  private func tally(
    _ chosen: [[Order]], without refused: [Order], _ turn: Moves.Turn, _ outcome: inout GameResult
  ) {
    for (seat, brief) in briefs.enumerated() {
      var orders = chosen[seat]
      for order in refused where order.actorRow == brief.actor {
        let place = orders.lastIndex { $0.verb == order.verb && $0.slots == order.slots }
        if let place { orders.remove(at: place) }
      }
      orders += turn.acts.map(\.order).filter { $0.actorRow == brief.actor }
      orders += turn.ballots.filter { $0.actor == brief.actor }.map(PlayedGame.order)
      outcome.tally.count(orders, sorts)
    }
  }

  private static func order(of vote: Vote) -> Order {
    var order = Order(Verbs.vote.number, by: vote.actor)
    (order.slots[0], order.slots[1]) = (vote.proposal.code, vote.ballot.rawValue)
    return order
  }

  private func defaults(of seat: Int) -> [Order] {
    var desk = self.desk(seat)
    for order in standing.orders(ofSeat: seat, on: desk.view, in: game.setting) { desk.give(order) }
    return desk.orders
  }

  /// The floor, each seat in turn; who speaks first moves on every turn.
  private func takeFloor(_ open: inout [[Bool]]) -> [Moves.Act] {
    var acts: [Moves.Act] = []
    for seat in Brief.speakers(briefs, in: game.turn) {
      var moves = 0
      if isWatching {
        Occasions(sorts: sorts).note(in: &open[seat], at: desk(seat), isFloor: true)
      }
      for order in bots[seat].floorActs(desk(seat)).prefix(Playout.floorLimit) {
        guard let price = desk(seat, moves: moves).cost(order) else { continue }
        if briefs[seat].purse(of: order.verb) == .floor { moves += 1 }
        game.act(order, price: price)
        acts.append(Moves.Act(order: order, price: price))
      }
    }
    return acts
  }

  private func ballots() -> [Vote] {
    var votes: [Vote] = []
    for seat in briefs.indices {
      let desk = desk(seat)
      for (text, ballot) in bots[seat].ballots(desk) {
        let order = desk.order(Verbs.vote.number, [text.code, ballot.rawValue])
        guard desk.cost(order) != nil else { continue }
        votes.append(Vote(proposal: text, actor: desk.actor, ballot: ballot))
      }
    }
    return votes
  }
}
