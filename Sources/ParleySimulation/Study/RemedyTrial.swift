import ParleyEngine
import ParleyRules

/// The remedy that a module names, taken away from everybody at the table over the same games.
public struct RemedyTrial: Sendable {
  /// What the module claims.
  public let remedy: Remedy
  /// The id of the module.
  public let owner: String
  /// What records call what is measured.
  public let measure: String
  /// The id of the order.
  public let order: String
  /// What is measured where nobody gives the order.
  public let without: Interval
  /// What is measured where bots give it as they like.
  public let with: Interval
  /// With it less without it, in pairs.
  public let difference: Interval
  /// Orders of it that the seats gave in a game.
  public let given: Interval
  /// What the seats come to with it, against the same bots that never think of it and use its orders, its budget and
  /// its floor moves as they like: below zero is what they did not get for it.
  public let prices: [Comparison.Line]

  init(
    _ remedy: Remedy, of owner: String, in vocabulary: Vocabulary, _ games: Comparison,
    free: Comparison
  ) {
    self.remedy = remedy
    self.owner = owner
    measure = remedy.measure.id(in: vocabulary)
    order = vocabulary[remedy.verb].id
    let line = games.line(order) { $0.value(of: remedy.measure) }
    (without, with, difference) = (line.before, line.after, line.difference)
    let place = Int(remedy.verb.number)
    given = Interval(mean: games.after.map { Double($0.orders[place]) })
    prices = [
      free.line("other orders") { Double($0.orders.reduce(0, +) - $0.orders[place]) },
      free.line("capital") { Double($0.seats.reduce(0) { $0 + $1.capital }) },
      free.line("objectives") { Double($0.objectivesMet) },
      free.line("texts adopted") { Double($0.adoptions) },
    ]
  }

  /// Whether what is measured is better with it, beyond doubt.
  public var helps: Bool { remedy.raises ? difference.low > 0 : difference.high < 0 }
  /// Whether the seats got less of something for it, beyond doubt.
  public var costs: Bool { prices.contains { $0.difference.high < 0 } }

  /// A line for people.
  public func text() -> String {
    let places = without.value.magnitude < 10 && with.value.magnitude < 10 ? 3 : 1
    let gain =
      "\(order): \(measure) \(Digits.text(without.value, places)) without, "
      + "\(Digits.text(with.value, places)) with, difference \(Self.text(difference, places)), "
      + "\(Digits.text(given.value, 1)) orders a game"
    let price = prices.map { "\($0.id) \(Self.text($0.difference, 2))" }
    return gain + "; against bots left free: " + price.joined(separator: ", ")
  }

  private static func text(_ interval: Interval, _ places: Int) -> String {
    "\(Digits.text(interval.value, places)) (\(Digits.text(interval.low, places)) to "
      + "\(Digits.text(interval.high, places)))"
  }
}

extension Study {
  /// Every remedy that the modules at hand name.
  public func tryingRemedies() -> [RemedyTrial] {
    setting.roster.vocabulary.remedies.map { trying($0.remedy, of: $0.owner) }
  }

  private func trying(_ remedy: Remedy, of owner: Owner) -> RemedyTrial {
    func played(_ bot: any Bot) -> [GameResult] {
      Simulation(setting, bot: { _ in bot }).run(games: games, jobs: jobs).outcomes
    }
    let with = played(Strategist())
    return RemedyTrial(
      remedy, of: setting.roster.id(of: owner), in: setting.roster.vocabulary,
      Comparison(before: played(Abstainer(verb: remedy.verb)), after: with),
      free: Comparison(before: played(Unaware(verb: remedy.verb)), after: with))
  }
}

/// Plays as bots do, and leaves out one order. Nothing is given in its place.
private struct Abstainer: Bot {
  let verb: VerbNumber

  func sealedOrders(_ desk: Delegation) -> [Order] {
    Strategist().sealedOrders(desk).filter { $0.verb != verb }
  }

  func floorActs(_ desk: Delegation) -> [Order] {
    Strategist().floorActs(desk).filter { $0.verb != verb }
  }

  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    Strategist().ballots(desk)
  }
}

/// Plays as bots do that have never heard of one order: what it would have cost goes to what they want next.
private struct Unaware: Bot {
  let verb: VerbNumber

  func sealedOrders(_ desk: Delegation) -> [Order] {
    Strategist().sealedOrders(desk.without(verb))
  }

  func floorActs(_ desk: Delegation) -> [Order] { Strategist().floorActs(desk.without(verb)) }

  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    Strategist().ballots(desk)
  }
}
