import ParleyRules

extension Game {
  /// The turn begins: income and decay, then cables and injects.
  package func openTurn() {
    floorKeys = []
    turnedAway = []
    paid = [:]
    let months = months(of: turn + 1)
    apply(.open, cause: Key("engine", "turn")) { lens, out in
      out.add(.turn, .none, toward: .none, 1)
      if lens[.months] != months { out.set(.months, months) }
    }
    _ = run(.open)
    deliverCables()
    releaseInjects()
    _ = run(.brief)
  }

  /// How many months a turn stands for.
  private func months(of turn: Int32) -> Int32 {
    let (months, place) = (setting.campaign.months, Int(turn) - 1)
    return (months.indices.contains(place) ? months[place] : nil)
      ?? vocabulary[Quantity.months].neutral
  }

  /// Orders are sealed: they pass their second review, are paid for, and non-players file theirs.
  /// - Returns: the orders that were refused now, with the refusal.
  @discardableResult
  package func seal(_ orders: [Order]) -> [(Order, Refusal)] {
    var refused: [(Order, Refusal)] = []
    let filed = run(.seal).map { keyed($0) }
    var accepted: [(order: Order, price: Price)] = []
    var spent: [Row: Price] = [:]
    for order in (orders.map { keyed($0) } + filed).sorted(by: { $0.key < $1.key }) {
      if accepted.last?.order.key == order.key {
        refused.append((order, .alreadyGiven))
        continue
      }
      let door = Door(pipeline: pipeline, lens: Lens(world, as: .actor(order.actorRow)))
      if let refusal = door.refusal(order) {
        refused.append((order, refusal))
        continue
      }
      let price = door.price(order)
      if let refusal = door.means(price, after: spent[order.actorRow] ?? Price()) {
        refused.append((order, refusal))
        continue
      }
      spent[order.actorRow, default: Price()].budget += price.budget
      spent[order.actorRow, default: Price()].capital += price.capital
      accepted.append((order, price))
    }
    apply(.seal, cause: Key("engine", "prices")) { lens, out in
      for (order, price) in accepted { pay(price, order, lens, out) }
      // A non-player filed it on its own view and will think again; a team is told.
      for (order, _) in refused where lens[.seated, order.actorRow] > 0 {
        out.tell(
          .orderVoided, [order.actorRow.number, Int32(order.verb.number)],
          to: .only(ActorSet(order.actorRow)))
      }
    }
    for entry in accepted { checkIsCarriedOut(entry.order) }
    sealed = accepted.map(\.order)
    return refused
  }

  /// All sealed orders resolve at once.
  package func adjudicate() {
    hearMoves()
    for step in Step.ofAdjudication { runSealed(step) }
  }

  /// Non-players answer and take the floor.
  package func takeFloor() {
    for order in run(.reply).map({ keyed($0) }).sorted(by: { $0.key < $1.key }) {
      let door = Door(pipeline: pipeline, lens: Lens(world, as: .actor(order.actorRow)))
      guard door.refusal(order) == nil else { continue }
      let price = door.price(order)
      guard door.means(price, after: Price()) == nil else { continue }
      act(order, price: price)
    }
  }

  /// One act on the floor, applied at once.
  package func act(_ order: Order, price: Price) {
    var order = keyed(order)
    // Twins on the floor are told apart by how many like them were there before: here arrival counts.
    let rank = floorKeys.filter { $0 == order.key }.count
    floorKeys.append(order.key)
    if rank > 0 { order.key = order.key.child(0x7477_696e, rank) }
    apply(.floor, cause: order.key) { lens, out in pay(price, order, lens, out) }
    _ = run(.floor, orders: [order])
  }

  /// The floor closes: votes are counted, then promises are kept or not.
  package func closeFloor(ballots: [Vote]) {
    apply(.tally, cause: Key("engine", "ballots")) { _, out in
      for vote in ballots {
        out.set(.ballot, vote.proposal, toward: vote.actor, vote.ballot)
        // Held until now, and so given now: a vote taken back in time was never cast.
        out.add(.given, vote.actor, toward: Row(Int(Verbs.vote.number.number)), 1)
      }
    }
    _ = run(.tally)
    for step in Step.ofClosing { runSealed(step) }
    meetObjectives()
    sealed = []
  }

  func pay(_ price: Price, _ order: Order, _ lens: Lens, _ out: Adjudication) {
    out.owner = .core
    paid[order.key] = price
    out.add(.budget, to: order.actorRow, -price.budget, because: .spent, lens)
    out.add(.capital, to: order.actorRow, -price.capital, because: .spent, lens)
    out.add(.given, order.actorRow, toward: Row(Int(order.verb.number)), 1)
  }

  // MARK: Keys of orders

  /// An order with its natural key: turn, actor, verb, main objects. Effort, stealth and flags are not in it.
  package func keyed(_ order: Order) -> Order {
    let declared = vocabulary[order.verb]
    var key = pipeline.orderKeys[Int(order.verb.number)].child(UInt64(UInt32(bitPattern: turn)))
    key = key.with(world.key(.actor, order.actorRow))
    for slot in declared.mainSlots where declared.slots.indices.contains(slot) {
      let code = order.slots[slot]
      switch declared.slots[slot].type {
      case .row(let kind): key = key.with(world.key(kind, Row(code: code)))
      case .words: key = key.with(Key("text", order.text(code) ?? ""))
      default: key = key.child(UInt64(UInt32(bitPattern: code)))
      }
    }
    var order = order
    order.key = key
    return order
  }
}

/// A vote cast, held until the floor closes.
public struct Vote: Hashable, Sendable {
  /// The text, in the row numbers of the truth.
  public let proposal: Row
  /// Who votes.
  public let actor: Row
  /// How.
  public let ballot: Ballot
  /// A vote of a member on a text.
  public init(proposal: Row, actor: Row, ballot: Ballot) {
    self.proposal = proposal
    self.actor = actor
    self.ballot = ballot
  }
}
