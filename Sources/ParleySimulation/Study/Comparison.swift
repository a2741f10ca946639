import ParleyEngine
import ParleyRules

/// Two settings, played with the same seeds: what differs is what was changed, not luck.
public struct Comparison: Sendable {
  /// A measure in both, and the mean difference of the pairs.
  public struct Line: Sendable {
    /// What is measured, as the table names it.
    public let id: String
    /// Its mean before the change.
    public let before: Interval
    /// Its mean after the change.
    public let after: Interval
    /// After less before.
    public let difference: Interval
  }

  /// The games before the change, by number.
  public let before: [GameResult]
  /// The same games after it: one number, one seed.
  public let after: [GameResult]

  init(before: [GameResult], after: [GameResult]) {
    self.before = before
    self.after = after
  }

  /// A measure of one's own over the pairs of games.
  public func line(_ id: String, _ value: (GameResult) -> Double) -> Line {
    Line(
      id: id, before: Interval(mean: before.map(value)), after: Interval(mean: after.map(value)),
      difference: Interval(ofPairs: zip(before, after).map { (value($0), value($1)) }))
  }

  /// The share of games in which something that people would notice came out otherwise.
  public var changed: Interval {
    let pairs = zip(before, after)
    return Interval(
      share: pairs.count {
        $0.adopted != $1.adopted || $0.failed != $1.failed || $0.instalments != $1.instalments
          || $0.accusations != $1.accusations || $0.believed != $1.believed
          || $0.breaches != $1.breaches
      }, of: before.count)
  }

  /// The usual measures.
  public var lines: [Line] {
    [
      line("adopted") { Double($0.adoptions) },
      line("thick adopted") { Double($0.texts[.thick].adopted) },
      line("thick kept") { Double($0.texts[.thick].kept) },
      line("instalments") { Double($0.instalments) }, line("breaches") { Double($0.breaches) },
      line("incidents") { Double($0.incidents) },
      line("misattributions") { Double($0.misattributions) },
      line("belief") { Double($0.belief) / 1000 }, line("trust") { Double($0.trust) / 1000 },
      line("objectives") { Double($0.objectivesMet) },
    ]
  }

  /// The table for people, 80 columns wide.
  public func text(_ title: String) -> String {
    let head =
      Digits.left(title, 26) + Digits.right("before", 10) + Digits.right("after", 10)
      + Digits.right("difference", 14)
    let rows = lines.map { line in
      Digits.left("  " + line.id, 26) + Digits.right(Digits.text(line.before.value, 2), 10)
        + Digits.right(Digits.text(line.after.value, 2), 10)
        + Digits.right(Digits.text(line.difference.value, 2), 10) + "  ("
        + Digits.text(line.difference.low, 2) + " to " + Digits.text(line.difference.high, 2) + ")"
    }
    let share = "  games that came out otherwise: \(Digits.text(changed.value * 100, 0)) %"
    return ([head] + rows + [share]).joined(separator: "\n") + "\n"
  }
}

/// Paired questions about a setting.
public struct Study: Sendable {
  /// What is studied.
  public let setting: Setting
  /// How many games each run plays.
  public let games: Int
  /// How many threads share them; no result depends on it.
  public let jobs: Int

  /// Questions about a setting, over so many games a run.
  public init(_ setting: Setting, games: Int, jobs: Int = 1) {
    self.setting = setting
    self.games = games
    self.jobs = jobs
  }

  private func outcomes(_ setting: Setting) -> [GameResult] {
    Simulation(setting).run(games: games, jobs: jobs).outcomes
  }

  /// The same games with some obstacles left out as well.
  public func removing(_ obstacles: [String]) -> Comparison {
    Comparison(
      before: outcomes(setting), after: outcomes(setting.without(setting.leftOut + obstacles)))
  }

  /// One seat played by legal chance, then by a bot that works at its objectives; all others the same.
  public func seating(_ bot: any Bot, in seat: String, insteadOf other: any Bot) -> Comparison {
    func played(by own: any Bot) -> [GameResult] {
      Simulation(setting, bot: { $0 == seat ? own : Strategist() })
        .run(games: games, jobs: jobs).outcomes
    }
    return Comparison(before: played(by: other), after: played(by: bot))
  }

  /// A lever's parameter low, as it stands, and high.
  public func sweeping(_ lever: Lever) -> Sweep { sweeping([lever])[0] }

  /// Every lever that the modules in play declare.
  /// - Parameter obstacle: those of one module alone.
  public func sweepingAll(of obstacle: String? = nil) -> [Sweep] {
    let roster = setting.roster
    return sweeping(
      roster.vocabulary.levers.filter { declared in
        setting.mask.contains(declared.owner)
          && (obstacle == nil || roster.id(of: declared.owner) == obstacle)
      }.map(\.lever))
  }

  /// Games are played once: levers share the runs at the default, and two measures of one lever all three.
  private func sweeping(_ levers: [Lever]) -> [Sweep] {
    let standard = outcomes(setting)
    var played: [Run: [GameResult]] = [:]
    func run(_ lever: Lever, _ value: Int32) -> [GameResult] {
      let run = Run(parameter: lever.parameter, value: value)
      if let known = played[run] { return known }
      let outcomes = outcomes(setting.setting(lever.parameter, to: value))
      played[run] = outcomes
      return outcomes
    }
    return levers.map { lever in
      Sweep(
        lever: lever, of: setting, low: run(lever, lever.low), standard: standard,
        high: run(lever, lever.high))
    }
  }

  /// A parameter at a value.
  private struct Run: Hashable {
    let parameter: Quantity
    let value: Int32
  }
}
