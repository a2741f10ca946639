import ParleyRules

/// A game that is set up and moved on piece by piece, for trying rules on the stage that play itself uses.
extension Game {
  /// Lets questions be answered otherwise than the dice say: `nil` leaves it to the dice. What was answered that way is
  /// on record as a ruling of the bench.
  package func load(_ dice: @escaping (Matter) -> Bool?) { referee.loaded = dice }

  /// Writes a cell as a campaign does: at once, and whoever owns it.
  package func write(_ code: Int32, into quantity: Quantity, of row: Row, toward other: Row = .none)
  {
    world[quantity, row, other] = code
  }

  /// Plays a step with those orders in it, which are not looked at before and not paid for.
  /// - Returns: the orders that were filed for non-players and can be taken.
  package func play(_ step: Step, orders: [Order] = []) -> [Order] {
    run(step, orders: orders.map(keyed))
  }

  /// Lets something take hold as if the core had asked for it, and lets everybody answer to it.
  package func stage(cause: Key, _ body: (Adjudication) -> Void) {
    apply(.brief, cause: cause) { _, out in body(out) }
  }

  /// Lets what an inject does take hold, without its words.
  package func release(_ effects: [Inject.Effect], cause: Key) {
    apply(.brief, cause: cause) { _, out in
      ReleasedEffects(effects, of: Inject(id: "bench"), as: Ref(.none), in: self, out: out)
        .takeHold()
    }
  }

  /// Looks at an order as the door does; one that passes is paid for and carried out in its step.
  package func carryOut(_ order: Order) -> (refusal: Refusal?, filed: [Order]) {
    let door = door(for: order.actorRow)
    let price = door.price(order)
    if let refusal = door.refusal(order) ?? door.means(price, after: Price()) {
      return (refusal, [])
    }
    let order = keyed(order)
    if vocabulary[order.verb].purse == .floor {
      act(order, price: price)
      return (nil, [])
    }
    apply(.seal, cause: order.key) { lens, out in pay(price, order, lens, out) }
    return (nil, run(vocabulary[order.verb].step(order), orders: [order]))
  }

  /// The odds of a question as they stand, read through the eyes of whoever decides it.
  /// - Parameter order: the order for which it is asked, if it is for one.
  package func odds(of matter: Matter, for order: Order? = nil) -> Odds {
    let viewer: Viewer =
      switch vocabulary[matter.question].decider {
      case .nature: .truth
      case .actor(let place): .actor(matter.subject[place])
      }
    return pipeline.odds(
      matter.question, matter.subject, world, Lens(world, as: viewer),
      for: order.map(OrderInHand.init), log: nil)
  }

  /// Hands over what happened since this was last asked: what was public, and what was told to some.
  package func takeNews() -> [Event] {
    defer {
      news.removeAll()
      privateNews.removeAll()
    }
    return news + privateNews
  }
}
