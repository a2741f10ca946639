import ParleyRules

/// Somebody who plays a seat on what that seat sees, and on nothing else.
public protocol Bot: Sendable {
  /// Its sealed orders of a turn.
  func sealedOrders(_ desk: Delegation) -> [Order]
  /// What it does on the floor, in that order; what is no longer taken when its turn comes falls away.
  func floorActs(_ desk: Delegation) -> [Order]
  /// Its votes on what may come to a vote.
  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)]
}

/// Legal play without any sense: the yardstick.
public struct RandomBot: Bot {
  private let luck: Int

  /// - Parameter luck: another number plays otherwise on the same seed.
  public init(luck: Int = 0) { self.luck = luck << 16 }

  /// Any orders that are taken, until none is left or a few tries have failed.
  public func sealedOrders(_ desk: Delegation) -> [Order] {
    var desk = desk
    let verbs = desk.brief.verbs.filter { !desk.brief.purse(of: $0).isFloor }
    for n in 0..<(Int(desk.ordersLeft) * 4) {
      guard desk.ordersLeft > 0,
        let verb = desk.chance.one(of: verbs, .pick, Key(bits: 1), luck + n)
      else { continue }
      if let order = Sampler(isBlind: true).order(verb, for: desk, n: luck + n) { desk.give(order) }
    }
    return desk.orders
  }

  /// One act that is taken, of any verb of the floor, or none.
  public func floorActs(_ desk: Delegation) -> [Order] {
    let verbs = desk.brief.verbs.filter {
      let purse = desk.brief.purse(of: $0)
      return purse == .anywhere || (purse.isFloor && purse != .ballot)
    }
    for n in 0..<6 {
      guard let verb = desk.chance.one(of: verbs, .pick, Key(bits: 2), luck + n) else { return [] }
      if let order = Sampler(isBlind: true).order(verb, for: desk, n: luck + n) { return [order] }
    }
    return []
  }

  /// Yes, no or abstain at even chances on every text that comes to a vote.
  public func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    desk.votable.map(\.text).map { text in
      let place = desk.chance.below(
        Ballot.allCases.count, .votes, desk.face(.proposal, text), luck)
      return (text, Ballot.allCases[place])
    }
  }
}
