import ParleyEngine
import ParleyRules

extension ClosedKinds {
  /// A number of a seat, with the orders by which it would act on the world: nobody gives those. The seat plays on.
  private struct Stock: Sendable {
    let quantity: Quantity
    let more: Int32
    var muted: [String] = []
  }

  private static let stocks: [Stock] = [
    // A foothold is kept as long as it can be paid for, and whoever has one may be found. So is a direct line, and
    // everybody hears when it falls silent: no decision is taken there by which the pair would know that it is open.
    Stock(quantity: .budget, more: 2, muted: ["operate", "hotline"]),
    Stock(quantity: .income, more: 1, muted: ["operate", "hotline"]),
    Stock(quantity: .capital, more: 2),
    Stock(quantity: .attack, more: 1, muted: ["operate"]),
    Stock(quantity: .defence, more: 1),
    // Who sees more knows more, and what it shows others shows them more.
    Stock(
      quantity: .forensics, more: 1,
      muted: ["investigate", "attribute", "share", "opacity.publish", "publish", "reconstruct"]),
  ]

  /// Another's stockpiles and skills, its interests, and whom it trusts: one of them at a time.
  static let stockpiles = ClosedPairs.Kind(name: "another's stockpiles, interests and trust") {
    theatre, seed in
    guard let seat = Theatre.pick(theatre.seats, seed),
      let other = Theatre.pick(theatre.campaign.actors.map(\.id).filter { $0 != seat }, seed / 7),
      let measure = Theatre.pick(theatre.campaign.measures, seed / 5)
    else { return nil }
    let turn = Int(seed / 4) % (stocks.count + 2)
    let stock = stocks.indices.contains(turn) ? stocks[turn] : nil
    let twins = Twins(theatre, seed, insiders: [seat]) { campaign in
      if let stock {
        campaign.add(stock.more, to: stock.quantity, of: seat)
      } else if turn == stocks.count {
        campaign.add(-700, to: .interest, of: measure.id, toward: seat)
      } else {
        campaign.add(150, to: .trust, of: seat, toward: other)
      }
    }
    let vocabulary = theatre.roster.vocabulary
    let actor = twins.actor(seat)
    twins.isMuted = { giver, order in
      // Spies read purses and homes: that is what they are for.
      Verbs.operate.number == order.verb && order.slots[0] == OperationKind.espionage.rawValue
        || giver == actor && stock?.muted.contains(vocabulary[order.verb].id) == true
    }
    try twins.play()
    return twins
  }

  /// How readily one whom nobody plays acts: a little, so that it mostly comes to do the same.
  static let doctrines = ClosedPairs.Kind(name: "doctrines of non-players") { theatre, seed in
    let shares: [Quantity] = [.strikes, .spies, .accuses, .tables]
    let all = theatre.nonPlayers.flatMap { actor in
      shares.filter { theatre.campaign.value(of: $0, actor) > 0 }.map { (actor, $0) }
    }
    guard let (actor, share) = Theatre.pick(all, seed) else { return nil }
    let twins = Twins(theatre, seed, insiders: []) { campaign in
      campaign.add(seed % 2 == 0 ? 15 : -15, to: share, of: actor)
    }
    try twins.play()
    return twins
  }

  /// What another wants: the same is met later or earlier. What the exercise is to teach is told at its end, so such a
  /// pair ends before.
  static let objectives = ClosedPairs.Kind(name: "another's objectives") { theatre, seed in
    guard let objective = Theatre.pick(theatre.campaign.objectives, seed) else { return nil }
    let twins = Twins(theatre, seed, insiders: objective.seat.map { [$0] } ?? []) { campaign in
      campaign.objectives = campaign.objectives.map { one in
        guard one.id == objective.id else { return one }
        let turn = 1 + Int32(seed / 5) % theatre.campaign.turns
        return Campaign.Objective(
          id: one.id, seat: one.seat, title: one.title, when: .turn(turn), ask: one.ask)
      }
    }
    try twins.play(to: objective.seat == nil ? theatre.campaign.turns : .max)
    return twins
  }
}

extension Campaign {
  /// What a cell stands at before the first turn; 0 where the campaign says nothing.
  func value(of quantity: Quantity, _ first: String, toward second: String? = nil) -> Int32 {
    cells.last { $0.quantity == quantity && $0.first == first && $0.second == second }?.value ?? 0
  }

  /// Changes what a cell stands at before the first turn.
  mutating func add(
    _ more: Int32, to quantity: Quantity, of first: String, toward second: String? = nil
  ) {
    let value = value(of: quantity, first, toward: second) + more
    cells.append(Campaign.Cell(quantity, first, second, value: value))
  }
}
