import ParleyEngine
import ParleyRules
import ParleyTesting

/// The secrets that closed pairs differ in, each alone.
enum ClosedKinds {
  /// A kind with the campaigns in which there is such a secret.
  struct Portable: Sendable {
    let kind: ClosedPairs.Kind
    let needsTeams: Bool

    func fits(_ theatre: Theatre) -> Bool { !needsTeams || theatre.seats.count > 1 }
  }

  static let onTheRing: [(ClosedPairs.Kind, UInt64)] = [
    (sealedOrders, 180), (stockpiles, 170), (doctrines, 100), (objectives, 75), (notes, 30),
    (messages, 90), (takenBack, 40), (newsForOne, 40), (culprits, 100), (shares, 70),
    (spying, 110), (accusations, 70), (brokenPledges, 60),
  ]

  static let anywhere: [(Portable, UInt64)] = [
    (Portable(kind: sealedOrders, needsTeams: true), 16),
    (Portable(kind: stockpiles, needsTeams: true), 12),
    (Portable(kind: doctrines, needsTeams: false), 12),
    (Portable(kind: objectives, needsTeams: false), 10),
    (Portable(kind: notes, needsTeams: false), 6),
    (Portable(kind: messages, needsTeams: true), 12),
    (Portable(kind: injectCulprits, needsTeams: false), 12),
  ]

  // MARK: Orders

  /// What others sealed, drawn afresh: by all but one seat, or by one seat alone. Up to the reveal.
  static let sealedOrders = ClosedPairs.Kind(name: "others' sealed orders drawn afresh") {
    theatre, seed in
    let seats = theatre.seats
    guard let chosen = Theatre.pick(seats, seed) else { return nil }
    let isAlone = seed / 8 % 2 == 0
    let apart = isAlone ? [chosen] : seats.filter { $0 != chosen }
    let twins = Twins(theatre, seed, insiders: apart)
    let turn = 1 + Int32(seed / 2) % theatre.campaign.turns
    try twins.play(to: turn)
    for seat in twins.one.seats {
      let isApart = apart.contains(twins.one.setting.names.id(.actor, seat))
      if isApart { try twins.actApart(seat) } else { try twins.act(seat) }
    }
    twins.look()
    if seed % 3 > 0 { try twins.close() }
    return twins
  }

  /// An order that was given and taken back, in one world alone.
  static let takenBack = ClosedPairs.Kind(name: "an order taken back") { theatre, seed in
    try actingApart(theatre, seed, insiders: 1) { twins, seats in
      var luck = Luck(Key("taken back", "").child(seed))
      guard let order = RandomPlay(twins.two.view(of: .team(seats[0]))).order(&luck) else {
        return false
      }
      try twins.two.give(order, from: seats[0])
      try twins.two.undo(from: seats[0])
      return true
    }
  }

  /// Messages in one world that are not in the other, or are more there: to a team or to one whom nobody plays.
  static let messages = ClosedPairs.Kind(name: "messages between others") { theatre, seed in
    let isForNonPlayer = seed % 3 == 0
    return try actingApart(theatre, seed, insiders: isForNonPlayer ? 1 : 2) { twins, seats in
      let nonPlayer = Theatre.pick(theatre.nonPlayers, seed / 3).map { twins.actor($0) }
      guard let whom = isForNonPlayer ? nonPlayer : seats[1] else { return false }
      for (number, session) in [twins.one, twins.two].enumerated() {
        // Before everybody else: a message of the same day to the same reader is no longer a second.
        let count = number * Int(1 + seed % 2)
        if count > 0 {
          try session.give(message(seats[0], to: whom, "world \(number)"), from: seats[0])
        }
        if count > 1, let other = Theatre.pick(theatre.nonPlayers, seed / 5) {
          let order = message(seats[0], to: twins.actor(other), "world \(number), again")
          if session.view(of: .team(seats[0])).refusal(order) == nil {
            try session.give(order, from: seats[0])
          }
        }
      }
      return true
    }
  }

  private static func message(_ from: Row, to whom: Row, _ words: String) -> Order {
    var order = Order(Verbs.message.number, by: from, texts: [words])
    order.slots[0] = whom.code
    order.slots[1] = 0
    return order
  }

  /// Both worlds alike but for what insiders do in one turn; then both to the end.
  /// - Parameters:
  ///   - count: how many seats are insiders.
  ///   - act: does it; `false` where it cannot be done here.
  static func actingApart(
    _ theatre: Theatre, _ seed: UInt64, insiders count: UInt64,
    _ act: (Twins, [Row]) throws -> Bool
  ) throws -> Twins? {
    let seats = theatre.seats
    let insiders = (0..<count).compactMap { Theatre.pick(seats, seed + $0) }
    let twins = Twins(theatre, seed, insiders: insiders)
    try twins.play(to: 1 + Int32(seed / 3) % theatre.campaign.turns)
    guard !twins.isSettled, try act(twins, insiders.map(twins.actor)) else { return nil }
    twins.look()
    try twins.play()
    return twins
  }

  // MARK: The white cell

  /// What the white cell writes down for itself.
  static let notes = ClosedPairs.Kind(name: "the white cell's notes") { theatre, seed in
    let twins = Twins(theatre, seed, insiders: [])
    try twins.play(to: 1 + Int32(seed / 3) % theatre.campaign.turns)
    try twins.two.note("They look tired (\(seed)).")
    try twins.play()
    return twins
  }

  /// News that the white cell writes for one seat.
  static let newsForOne = ClosedPairs.Kind(name: "news for another seat") { theatre, seed in
    try actingApart(theatre, seed, insiders: 1) { twins, seats in
      try twins.two.news("For your eyes (\(seed)).", to: [seats[0]])
      return true
    }
  }
}
