import ParleyEngine
import ParleyRules

/// The remedy that a module names, taken away from everybody at the table over the same games.
public struct RemedyTrial: Sendable {
  /// What the module claims.
  public let remedy: Remedy
  /// The id of the module.
  public let owner: String
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
  /// Whether it takes an order of the turn or the floor move: what is free is no remedy but a habit.
  public let isPriced: Bool

  init(_ remedy: Remedy, of owner: String, _ verb: VerbDeclaration, _ games: Comparison) {
    self.remedy = remedy
    self.owner = owner
    order = verb.id
    let line = games.line(verb.id) { $0.value(of: remedy.measure) }
    (without, with, difference) = (line.before, line.after, line.difference)
    given = Interval(
      mean: games.after.map { Double($0.orders[Int(remedy.verb.number)]) })
    isPriced = verb.purse.takesAMove
  }

  /// Whether what is measured is better with it, beyond doubt.
  public var helps: Bool { remedy.raises ? difference.low > 0 : difference.high < 0 }
  /// Whether it was given, and had to be paid for.
  public var costs: Bool { isPriced && given.low > 0 }

  /// A line for people.
  public func text() -> String {
    let places = without.value.magnitude < 10 && with.value.magnitude < 10 ? 3 : 1
    return "\(order): \(remedy.measure) \(Digits.text(without.value, places)) without, "
      + "\(Digits.text(with.value, places)) with, difference "
      + "\(Digits.text(difference.value, places)) (\(Digits.text(difference.low, places)) to "
      + "\(Digits.text(difference.high, places))), \(Digits.text(given.value, 1)) orders a game"
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
    return RemedyTrial(
      remedy, of: setting.roster.id(of: owner), setting.roster.vocabulary[remedy.verb],
      Comparison(before: played(Abstainer(verb: remedy.verb)), after: played(Strategist())))
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
