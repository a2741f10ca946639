import ParleyRules

/// What everybody may know of where the game stands.
public struct TableState: Sendable {
  /// The turn, from 1; above `lastTurn` in the epilogue.
  public let turn: Int32
  /// The last turn in which people play.
  public let lastTurn: Int32
  /// How many silent turns follow it.
  public let epilogue: Int32
  /// The phase that waits.
  public let phase: Phase
  /// The exercise is over: nothing more is taken.
  public let isOver: Bool
  /// What stretch of time the turn stands for.
  public let season: Text
  /// Who has said `ready`, in the author's order.
  public let ready: [Row]
  /// The seats, in the author's order.
  public let seats: [Row]
  /// Sealed orders a seat may give this turn.
  public let orders: Int32
  /// Texts that wait for a vote on this floor, and blocs' leanings on them.
  public let leanings: [Leaning]
  /// Results wait for an umpire before they count, who may give an argued move its odds.
  public let hasUmpire: Bool

  /// A bloc's leaning on a text, in the public's own row numbers: deliberately public.
  public struct Leaning: Sendable {
    /// The text.
    public let proposal: Row
    /// The non-player.
    public let bloc: Row
    /// How likely it is to let the text pass, as an estimative word.
    public let estimate: Estimate
  }
}

/// What a seat has given this turn.
public struct PendingOrder: Sendable {
  /// In the seat's own row numbers.
  public let order: Order
  /// What it was taken for; all 0 for a held vote.
  public let price: Price
  /// Who typed it: the seat, `white` or `default`.
  public let by: String
}

/// An order as its seat's view prices and judges it, once for all that is said of it.
public struct JudgedOrder: Sendable {
  /// In the seat's own row numbers.
  public let order: Order
  /// What it costs, the second floor move included.
  public let price: Price
  /// Why it would be refused now; `nil` where it would be taken.
  public let refusal: Refusal?
}

/// Everything a seat may ever be told. It holds the seat's own world, folded from its stream, and **no truth**.
public struct SeatView {
  /// The actor that looks; `.none` for the projector.
  public let actor: Row
  /// The same, as a lens calls it.
  public var actorRow: Row { actor }
  /// What the campaign names, secret objectives and injects included: show only what `lens` knows of.
  public let names: Names
  /// All modules, those that are switched off included.
  public let roster: Roster
  /// Which of them are on.
  public let mask: Mask
  /// Where the game stands, as everybody may know.
  public let table: TableState
  /// Its orders of this turn, sealed and held votes, in the order in which they were given.
  public let pending: [PendingOrder]
  /// Its stream so far.
  public let events: [StreamEvent]
  let texts: [String]
  let pipeline: Pipeline
  let world: World
  /// The moves that it has made on this turn's floor.
  let floorMoves: Int32
  /// The moves of this turn's floor that are still free.
  public var floorMovesLeft: Int32 { door.freeFloorMoves(after: floorMoves) }
  /// The free floor move of this turn, or the last of them, is spent.
  public var isFloorUsed: Bool { floorMovesLeft == 0 }
  /// How often it has spoken on this turn's floor.
  let floorActs: Int
  /// The most acts of a seat on one floor: a guard against scripts that never stop.
  static let floorLimit = 64

  /// The seat's own world, as the seat sees it, in the order in which a person reads it.
  public var lens: Lens { lensByLot.asWritten }
  /// The same in the order of the game's lots: for whoever picks the first of several and shows nobody the list.
  package var lensByLot: Lens { Lens(world, as: actor.exists ? .actor(actor) : .everybody) }
  var door: Door { Door(pipeline: pipeline, lens: lens) }

  /// What somebody wrote.
  public func text(_ row: Row) -> String {
    texts.indices.contains(Int(row.number)) ? texts[Int(row.number)] : ""
  }

  // MARK: Means

  private var spent: Price {
    pending.reduce(into: Price()) { sum, one in
      sum.budget += one.price.budget
      sum.capital += one.price.capital
    }
  }
  /// What is left once the orders given are paid for.
  public var budget: Int32 { lens[.budget, actor] - spent.budget }
  /// Standing at home that is left once the orders given are paid for.
  public var capital: Int32 { lens[.capital, actor] - spent.capital }
  /// Sealed orders left this turn.
  public var ordersLeft: Int32 {
    pending.reduce(table.orders) { $0 - orders($1.order, $1.price) }
  }

  private func orders(_ order: Order, _ price: Price) -> Int32 {
    if case .sealed(let count) = roster.vocabulary[order.verb].purse {
      count + price.orders
    } else {
      0
    }
  }

  // MARK: Orders

  /// The verbs that are in order in this phase, with those of switched-off modules left out.
  public var verbs: [VerbNumber] {
    roster.vocabulary.verbs.indices.map { VerbNumber(number: UInt16($0)) }
      .filter { isInOrder($0) && mask.contains(roster.vocabulary[$0].owner) }
  }

  private func isInOrder(_ verb: VerbNumber) -> Bool {
    switch roster.vocabulary[verb].purse {
    case .sealed, .sealedFree: table.phase == .orders
    case .floor, .floorFree, .ballot: table.phase == .negotiation
    case .anywhere: table.phase == .orders || table.phase == .negotiation
    }
  }

  /// Why an order is not for this phase.
  private func untimely(_ purse: Purse) -> Refusal {
    switch (purse, table.phase) {
    case (.floor, .orders), (.floorFree, .orders), (.ballot, .orders): .floorIsLater
    case (.sealed, .negotiation), (.sealedFree, .negotiation): .ordersAreOver
    default: .notNow
    }
  }

  /// What an order costs, the second floor move included.
  public func price(_ order: Order) -> Price {
    door.price(order, isFloorUsed: isFloorUsed)
  }

  /// An order with its price and why it would be refused: for whoever tells both.
  public func judged(_ order: Order) -> JudgedOrder {
    let price = price(order)
    return JudgedOrder(
      order: order, price: price, refusal: objection(order) ?? want(of: price, for: order))
  }

  /// Why an order would be refused now; `nil` where it would be taken.
  public func refusal(_ order: Order) -> Refusal? {
    objection(order) ?? want(of: price(order), for: order)
  }

  /// What an order is taken for.
  /// - Throws: why it is not.
  func taken(_ order: Order) throws(Refusal) -> Price {
    if let refusal = objection(order) { throw refusal }
    let price = price(order)
    if let refusal = want(of: price, for: order) { throw refusal }
    return price
  }

  /// Why an order would be refused whatever it costs.
  private func objection(_ order: Order) -> Refusal? {
    if table.isOver { return .over }
    let declared = roster.vocabulary[order.verb]
    if !mask.contains(declared.owner) { return .switchedOff(roster.title(of: declared.owner)) }
    for (place, slot) in declared.slots.enumerated()
    where !mask.contains(slot.owner) && order.slots[place] != Order.empty {
      return .switchedOff(roster.title(of: slot.owner))
    }
    if !isInOrder(order.verb) { return untimely(declared.purse) }
    if declared.isArgued, !table.hasUmpire { return .noUmpire }
    if let refusal = door.refusal(order) { return refusal }
    if declared.purse != .ballot,
      pending.contains(where: { Door.areTwins($0.order, order, roster.vocabulary) })
    {
      return .alreadyGiven
    }
    if table.phase == .negotiation, declared.purse != .ballot, floorActs >= SeatView.floorLimit {
      return .floorFull(SeatView.floorLimit)
    }
    return nil
  }

  /// Why an order would be refused at its price.
  private func want(of price: Price, for order: Order) -> Refusal? {
    let (count, left) = (orders(order, price), ordersLeft)
    if count > left {
      return left > 0 ? .beyondOrdersLeft(count, left) : .beyondOrders(table.orders)
    }
    if case .floor = roster.vocabulary[order.verb].purse, isFloorUsed, capital < price.capital {
      return .floorUsed
    }
    return door.means(price, after: spent)
  }

  /// The odds worth knowing before an order is sent, read on the seat's own world.
  public func prospects(_ order: Order) -> [(prospect: Prospect, odds: Odds)] {
    let prospects = roster.vocabulary[order.verb].prospects(lens, order)
    guard prospects.contains(where: \.isAfter) else {
      return prospects.map { ($0, odds($0.question, $0.subject, for: order)) }
    }
    let after = Foresight(pipeline: pipeline).world(after: order, lens)
    let view = lens.on(after)
    return prospects.map { one in
      let odds = pipeline.odds(
        one.question, one.subject, one.isAfter ? after : world, one.isAfter ? view : lens,
        for: OrderInHand(order), log: nil)
      return (one, odds)
    }
  }

  /// The odds of any question, as far as the seat can tell.
  /// - Parameter order: the order for which it is asked, if it is for one.
  public func odds(
    _ question: QuestionNumber, _ subject: Subject, for order: Order? = nil
  ) -> Odds {
    pipeline.odds(question, subject, world, lens, for: order.map(OrderInHand.init), log: nil)
  }

  /// The same, where it is at hand as a matter.
  public func odds(_ matter: Matter) -> Odds { odds(matter.question, matter.subject) }

  /// What a question comes to, as far as the seat can tell.
  public func weigh(_ matter: Matter) -> Int32 { odds(matter).total }

  /// The mandate of a text at home, term by term.
  public func home(_ proposal: Row) -> Odds { odds(.mandate, Subject(actor, proposal)) }
}
