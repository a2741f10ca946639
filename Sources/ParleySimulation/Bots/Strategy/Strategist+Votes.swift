import ParleyEngine
import ParleyRules

extension Strategist {
  /// Votes by home, unless an objective is worth the price.
  func choice(
    on reading: TextReading, capital: Int32, _ desk: Delegation
  ) -> (ballot: Ballot, price: Int32) {
    let home = desk.home(reading.text)
    let reserve = desk.brief.goals.floor(of: .capital, for: desk.actor)
    let forum = desk.view.row(.proposalForum, reading.text)
    let rule: DecisionRule = desk.view.word(.rule, forum) ?? .consensus
    let worth = min(max(home, -3000), 3000) / 2 + reading.wish / 2
    var best: (ballot: Ballot, price: Int32, value: Int32) = (.abstain, 0, .min)
    for ballot in [Ballot.yes, .no, .abstain] {
      let price = Count.price(of: ballot, home: home, by: rule)
      if price > max(0, capital - reserve), price > 0, ballot != .abstain { continue }
      let gain: Int32 =
        switch ballot {
        case .yes: worth
        case .no: -worth
        case .abstain: 0
        }
      let value = gain - price * 900
      if value > best.value { best = (ballot, price, value) }
    }
    return (best.ballot, best.price)
  }
}
