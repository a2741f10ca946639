import Foundation
import ParleyCampaigns
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleySimulation

/// What things cost, on this machine and now. It prints and judges nothing: times depend on who else is at work,
/// so no test leans on them. The number to compare between revisions is instructions an order.
///
/// ```
/// swift build -c release --product parley && swift build -c release --product parley-benchmark
/// .build/release/parley-benchmark Campaigns/first-steps            # everything
/// strip -o bench .build/release/parley-benchmark
/// valgrind --tool=callgrind ./bench Campaigns/first-steps --games 8     # instructions alone
/// valgrind --tool=callgrind ./bench Campaigns/first-steps --games 8 --again 1     # and again without bots
/// valgrind --tool=callgrind ./bench Campaigns/first-steps --door 100    # orders taken and taken back
/// valgrind --tool=callgrind ./bench Campaigns/first-steps --games 8 --again 1 --listener off    # one obstacle more
/// ```
@main
struct Benchmark {
  let folder: String
  let games: Int
  /// How often recorded games are played again without their bots.
  let rounds: Int
  /// An obstacle more that listens to everything.
  let listener: Listener.Presence

  var roster: Roster { Roster(Obstacles.all + (listener == .absent ? [] : [Listener.self])) }

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let only = take("--games", from: &arguments).flatMap { Int($0) }
    let again = take("--again", from: &arguments).flatMap { Int($0) }
    let atDoor = take("--door", from: &arguments).flatMap { Int($0) }
    let listener = take("--listener", from: &arguments).flatMap(Listener.Presence.init)
    let folder = arguments.first ?? "Campaigns/first-steps"
    let benchmark = Benchmark(
      folder: folder, games: only ?? 200, rounds: again ?? 0,
      listener: listener ?? .absent)
    do {
      let setting = try benchmark.load()
      if let atDoor {
        try benchmark.takeOrders(setting, rounds: atDoor)
      } else if only != nil {
        benchmark.playOnly(setting)
      } else {
        try benchmark.run(setting)
      }
    } catch {
      FileHandle.standardError.write(Data("parley-benchmark: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func take(_ name: String, from arguments: inout [String]) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    defer { arguments.removeSubrange(place...(place + 1)) }
    return arguments[place + 1]
  }

  private struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  private func load() throws -> Setting {
    let roster = roster
    let (campaign, diagnostics) = loadCampaign(folder: folder, roster: roster)
    guard let campaign else {
      throw Unreadable(
        description: "\(folder) does not load (\(diagnostics.count) messages; see parley validate)")
    }
    return Setting(
      campaign: campaign, roster: roster, without: listener == .off ? [Listener.id] : [], seed: 2020
    )
  }

  /// The games and nothing else: what callgrind counts.
  private func playOnly(_ setting: Setting) {
    let playout = Playout(setting)
    let played = (0..<games).map { playout.record($0) }
    for _ in 0..<rounds {
      for (number, game) in played.enumerated() { _ = playout.retrace(number, game.moves) }
    }
    let orders = played.reduce(0) { $0 + $1.outcome.allOrders }
    print("\(games) games, \(orders) orders")
  }

  private func run(_ setting: Setting) throws {
    line("campaign", folder)
    line("time to load", Timing.milliseconds(median: 9) { _ = try? load() })
    try start(setting)
    try prompt(setting)
    try door(setting)
    play(setting)
    if let count = Instructions.anOrder(of: folder) {
      line("instructions an order", "\(count.withBots)")
      line("  without the bots", "\(count.engine)")
      line("  given and taken back", "\(count.atDoor)")
      for (presence, cost) in count.listener {
        line("  a listener more, \(presence)", "\(cost < 0 ? "" : "+")\(cost)")
      }
    } else {
      line("instructions an order", "not counted: valgrind is not here")
    }
    line("peak memory", Timing.peakMemory())
  }

  private func play(_ setting: Setting) {
    let simulation = Simulation(setting)
    _ = simulation.run(games: 10)
    let clock = ContinuousClock()
    var outcomes: [GameResult] = []
    let spent = clock.measure { outcomes = simulation.run(games: games).outcomes }
    let seconds = Timing.seconds(spent)
    let orders = outcomes.reduce(0) { $0 + $1.allOrders }
    let decisions = outcomes.reduce(0) { $0 + $1.decisions }
    line("games", "\(games) on one core")
    line("games a second", Timing.rate(games, seconds))
    line("orders a second", Timing.rate(orders, seconds))
    line("decisions a second", Timing.rate(decisions, seconds))
    line("orders a game", "\(orders / max(games, 1))")
    line("decisions a game", "\(decisions / max(games, 1))")
  }

  func line(_ name: String, _ value: String) {
    let padding = String(repeating: " ", count: max(1, 28 - name.count))
    print(name + padding + value)
  }
}
