import ParleyEngine
import ParleyRules

/// What the seats did in a game, turn by turn: enough to play it again without asking them.
public struct Moves: Sendable {
  struct Act: Sendable {
    let order: Order
    let price: Price
  }
  struct Turn: Sendable {
    let sealed: [Order]
    var acts: [Act] = []
    var ballots: [Vote] = []
  }
  var turns: [Turn] = []
  var silent: [Turn] = []

  /// No turn yet.
  public init() {}
}

extension Playout {
  /// What the seats do in the `number`-th game, and what comes of it.
  public func record(_ number: Int) -> (moves: Moves, outcome: GameResult) {
    var moves = Moves()
    var outcome = GameResult()
    let game = game(number, &outcome, &moves)
    Measuring(game).measure(into: &outcome)
    return (moves, outcome)
  }

  /// Plays the `number`-th game again from what was done in it. Comes to the same outcome, as a test shows.
  public func replay(_ number: Int, _ moves: Moves) -> GameResult {
    var outcome = GameResult()
    Measuring(retrace(number, moves)).measure(into: &outcome)
    return outcome
  }

  /// The engine's work on the `number`-th game, without the bots' and without counting what came of it.
  public func retrace(_ number: Int, _ moves: Moves) -> Game {
    let game = Game(
      setting.reseeded(Playout.seed(setting.seed, game: number)), isRecording: false)
    for turn in moves.turns {
      game.openTurn()
      game.seal(turn.sealed)
      game.adjudicate()
      game.takeFloor()
      for act in turn.acts { game.act(act.order, price: act.price) }
      game.closeFloor(ballots: turn.ballots)
    }
    for turn in moves.silent {
      game.openTurn()
      game.seal(turn.sealed)
      game.adjudicate()
      game.closeFloor(ballots: [])
    }
    game.conclude()
    return game
  }
}
