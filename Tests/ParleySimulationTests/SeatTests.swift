import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

@Suite("A bot sees what its seat sees")
struct SeatTests {
  /// A whole game through a session: bots sit at the seats' own worlds, as people do.
  private func session(_ setting: Setting, seed: UInt64) throws -> Session {
    let session = Session(setting)
    let briefs = setting.campaign.seats.map { Brief(setting, seat: $0.actor) }
    func desk(_ seat: Int, moves: Int = 0) -> Delegation {
      Delegation(
        briefs[seat], SeatCounsel(session.view(of: .team(briefs[seat].actor))), seed: seed,
        floorMoves: moves)
    }
    while !session.isOver {
      switch session.phase {
      case .orders:
        for seat in briefs.indices {
          for order in Strategist().sealedOrders(desk(seat)) {
            try session.give(order, from: briefs[seat].actor)
          }
        }
      case .negotiation:
        for offset in briefs.indices {
          let seat = (Int(session.turn - 1) + offset) % briefs.count
          var moves = 0
          for order in Strategist().floorActs(desk(seat)) {
            guard desk(seat, moves: moves).cost(order) != nil else { continue }
            if briefs[seat].purse(of: order.verb) == .floor { moves += 1 }
            try session.give(order, from: briefs[seat].actor)
          }
        }
        for seat in briefs.indices {
          for (text, ballot) in Strategist().ballots(desk(seat)) {
            let order = desk(seat).order(Verbs.vote.number, [text.code, ballot.rawValue])
            try session.give(order, from: briefs[seat].actor)
          }
        }
      default: break
      }
      try session.closePhase()
    }
    return session
  }

  /// All cells that the plain roster knows, without what the census counts.
  private func cells(_ world: World, _ vocabulary: Vocabulary) -> [[Int32]] {
    vocabulary.quantities.indices.map { number in
      let quantity = Quantity(number: UInt16(number))
      let declared = vocabulary[quantity]
      let firsts = declared.first.map { world.count($0) } ?? 1
      let seconds = declared.second.map { world.count($0) } ?? 1
      return (0..<firsts).flatMap { a in
        (0..<seconds).map { b in
          world[
            quantity, declared.first == nil ? .none : Row(a),
            declared.second == nil ? .none : Row(b)]
        }
      }
    }
  }

  @Test("A bot game is the game that the same bots play at the seats of a session")
  func sameGame() throws {
    for number in 0..<3 {
      let seed = Playout.seed(2020, game: number)
      let setting = Fixture.setting(seed: seed)
      let session = try session(setting, seed: seed)
      let playout = Playout(Fixture.setting(seed: 2020))
      let game = playout.game(number)
      let vocabulary = setting.roster.vocabulary
      let (mine, theirs) = (cells(game.world, vocabulary), cells(session.game.world, vocabulary))
      for place in mine.indices {
        #expect(mine[place] == theirs[place], "\(vocabulary.quantities[place].id), game \(number)")
      }
    }
  }
}
