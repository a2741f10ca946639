import ParleyEngine
import ParleyRules

/// Many bot games of one setting. Game g has a seed of its own, so the first ten of forty games are the ten
/// games of a run of ten, and the number of jobs changes nothing.
public struct Simulation: Sendable {
  /// What plays the games.
  public let playout: Playout

  /// Games of a setting: `bot` says who plays a seat, by its id; for the other two see `Playout`.
  public init(
    _ setting: Setting, bot: (String) -> any Bot = { _ in Strategist() },
    standing: StandingOrders = .none, isWatching: Bool = false
  ) {
    playout = Playout(setting, bot: bot, standing: standing, isWatching: isWatching)
  }

  /// Plays games 0 to `games` - 1.
  public func run(games: Int, jobs: Int = 1) -> Report {
    let playout = playout
    return Report(playout.setting, Partition.map(games, jobs: jobs) { playout.play($0) })
  }
}

extension Setting {
  /// The same setting with other obstacles left out.
  func without(_ ids: [String]) -> Setting {
    Setting(campaign: campaign, roster: roster, without: ids, seed: seed, luck: luck)
  }

  /// The obstacles that are left out.
  var leftOut: [String] { roster.obstacles.filter { !mask.contains($0.owner) }.map(\.id) }

  /// The same setting with one open number of the campaign set anew.
  func setting(_ parameter: Quantity, to value: Int32) -> Setting {
    var campaign = campaign
    campaign.cells.append(Campaign.Cell(parameter, value: value))
    return Setting(
      campaign: campaign, roster: roster, without: leftOut, seed: seed, luck: luck)
  }
}
