import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

@Suite("A bot sees what its seat sees")
struct SeatTests {
  /// A whole game through a session: bots sit at the seats' own worlds, as people do.
  private func session(_ setting: Setting, seed: UInt64) throws -> Session {
    let session = Session(setting)
    let players = setting.campaign.seats.map {
      SeatPlayer(setting, seat: $0.actor, seed: seed)
    }
    while !session.isOver { try SeatPlayer.playPhase(of: session, players) }
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
      // No umpire sits where bots play a game by themselves, so none of their moves is argued.
      let hosted = Fixture.setting(seed: seed)
      var campaign = hosted.campaign
      campaign.waits = [.orders, .negotiation]
      let setting = Setting(campaign: campaign, roster: hosted.roster, seed: seed)
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
