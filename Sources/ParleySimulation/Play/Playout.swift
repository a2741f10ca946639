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
    self.setting = setting.isAlphabetical ? seeded.alphabetical : seeded
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
    let played = PlayedGame(
      game: game, seed: seed, briefs: briefs.map { $0.drawn(game.setting.names) }, bots: bots,
      sorts: sorts, isWatching: isWatching, standing: standing)
    played.play(&outcome, &moves)
    return game
  }
}
