import ParleyEngine
import ParleyRules

extension Strategist {
  /// What it takes to stand in the way of all others: a text that home dislikes a little is let pass in silence, as
  /// nobody likes to block alone. A hawk minds that less than a dove: from nothing to two points, half of what it
  /// takes a bloc, which has no instructions.
  private func blocking(_ desk: Delegation) -> Int32 { 250 - desk.hawkishness / 4 }

  /// Votes by home, unless an objective is worth the price.
  func choice(
    on reading: TextReading, capital: Int32, _ desk: Delegation
  ) -> (ballot: Ballot, price: Int32) {
    let home = desk.home(reading.text)
    let purse = max(0, capital - desk.goals.floor(of: .capital, for: desk.actor))
    let forum = desk.view.row(.proposalForum, reading.text)
    let rule: DecisionRule = desk.view.word(.rule, forum) ?? .consensus
    let wish = holdsOut(against: reading, home, rule, desk) ? min(reading.wish, 0) : reading.wish
    let stake = min(max(home, -3000), 3000) / 2 + wish / 2
    let worth = rule == .consensus ? stake * chance(of: reading, desk) / 100 : stake
    var best: (ballot: Ballot, price: Int32, value: Int32) = (.abstain, 0, .min)
    for ballot in ballots(on: reading, home) {
      let price = Count.price(of: ballot, home: home, by: rule)
      if price > purse, price > 0, ballot != .abstain { continue }
      let gain: Int32 =
        switch ballot {
        case .yes: worth
        case .no: -worth - (rule == .consensus ? blocking(desk) : 0)
        // Where silence is consent it does what a yes does, and home minds it less.
        case .abstain: rule == .consensus ? max(worth, 0) : 0
        }
      let value = gain - price * desk.capitalWorth
      if value > best.value { best = (ballot, price, value) }
    }
    return (best.ballot, best.price)
  }

  /// Of two ballots that are worth the same the first is cast: who wants a text says so aloud, who is lukewarm lets it
  /// pass in silence.
  private func ballots(on reading: TextReading, _ home: Int32) -> [Ballot] {
    let isWarm =
      Estimate(logit: home).rawValue > Estimate.roughlyEven.rawValue || reading.wish > 0
      || reading.stance != .none
    return isWarm ? [.yes, .no, .abstain] : [.abstain, .yes, .no]
  }

  /// One in four is hawk enough to take nothing from a rival that home would not carry, not even what it came for, as
  /// long as there is time to get it under another name.
  private func holdsOut(
    against reading: TextReading, _ home: Int32, _ rule: DecisionRule, _ desk: Delegation
  ) -> Bool {
    let lead = desk.view.row(.lead, reading.text)
    guard rule != .bilateral, desk.hawkishness > 500,
      desk.view[.rivals, desk.actor, toward: lead] > 0,
      Estimate(logit: home).rawValue < Estimate.roughlyEven.rawValue
    else { return false }
    return desk.turnsLeft(in: reading.forum)
      > Docket.readings(of: Ref(reading.text), by: desk.weigh) + 1
  }

  /// How likely, in percent, the blocs are to let a text pass, by the one that leans away furthest: what they stop
  /// anyway is worth neither a yes nor a no that costs something.
  private func chance(of reading: TextReading, _ desk: Delegation) -> Int32 {
    switch worstLeaning(on: reading, desk) {
    case .almostCertain, .veryLikely: 90
    case .likely: 70
    case .roughlyEven: 50
    case .unlikely: 30
    default: 15
    }
  }
}
