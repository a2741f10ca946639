import ParleyRules

/// Somebody who plays a seat on what that seat sees, and on nothing else.
public protocol Bot: Sendable {
  /// Its sealed orders of a turn.
  func sealedOrders(_ desk: Delegation) -> [Order]
  /// Its next act on the floor, or `nil` where it sits still. It is asked again after every act.
  func floorAct(_ desk: Delegation) -> Order?
  /// Its votes on what may come to a vote.
  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)]
}

extension Delegation {
  /// The texts on which it may vote now.
  var votable: [Row] {
    view.rows(.proposal).filter {
      view[.proposalStatus, $0] == ProposalStatus.docket.rawValue
        && view.isMember(actor, of: view.row(.proposalForum, $0))
    }
  }
}

/// Legal play without any sense: the yardstick.
public struct RandomBot: Bot {
  public init() {}

  public func sealedOrders(_ desk: Delegation) -> [Order] {
    var desk = desk
    let verbs = desk.brief.verbs.filter { !desk.brief.vocabulary[$0].purse.isFloor }
    for n in 0..<(Int(desk.ordersLeft) * 4) {
      guard desk.ordersLeft > 0, let verb = desk.chance.one(of: verbs, .pick, Key(bits: 1), n)
      else { continue }
      if let order = Sampler().order(verb, for: desk, n: n) { desk.give(order) }
    }
    return desk.orders
  }

  public func floorAct(_ desk: Delegation) -> Order? {
    guard desk.floorMoves == 0 else { return nil }
    let verbs = desk.brief.verbs.filter {
      desk.brief.vocabulary[$0].purse.isFloor && desk.brief.vocabulary[$0].purse != .ballot
    }
    for n in 0..<6 {
      guard let verb = desk.chance.one(of: verbs, .pick, Key(bits: 2), n) else { return nil }
      if let order = Sampler().order(verb, for: desk, n: n) { return order }
    }
    return nil
  }

  public func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    desk.votable.map { text in
      let place = desk.chance.below(
        Ballot.allCases.count, .votes, desk.face(.proposal, text))
      return (text, Ballot.allCases[place])
    }
  }
}
