import ParleyRules

/// The door: each asks whether it may be, keeps the input, then applies it.
extension Session {
  /// Gives an order for a seat. The order bears the seat's own row numbers.
  /// - Returns: what it was taken for.
  /// - Throws: a `Refusal`, or what the journal throws; nothing has changed then.
  @discardableResult
  public func give(_ order: Order, from actor: Row, by: String? = nil) throws -> Price {
    let price = try lastView(of: .team(actor)).taken(order)
    let recorded = RecordedOrder(translated(order, for: actor), game.world, setting.names)
    try perform(.order(seat: id(actor), by: by ?? id(actor), recorded), for: price)
    return price
  }

  /// Takes back an order of this turn: the last one where no place is named.
  /// - Throws: a `Refusal` where there is nothing to take back.
  public func undo(_ place: Int? = nil, from actor: Row, by: String? = nil) throws {
    let given = sheet.count(of: actor)
    let place = place ?? given
    guard phase == .orders || phase == .negotiation, given > 0, (1...given).contains(place)
    else { throw Refusal.nothingToUndo }
    try perform(.undo(seat: id(actor), by: by ?? id(actor), place: place))
  }

  /// Says that a seat is ready, or not after all.
  /// - Throws: `Refusal` in a phase in which nobody waits for seats and once the exercise is over, or what the journal
  ///   throws; defaults that were filed before that stay.
  public func setReady(_ isReady: Bool, from actor: Row) throws {
    guard !isOver else { throw Refusal.over }
    guard phase == .orders || phase == .negotiation || phase == .briefing || phase == .closing
    else { throw Refusal.notNow }
    if isReady, phase == .orders { try fileDefaults(for: actor) }
    try perform(.ready(seat: id(actor), isReady: isReady))
    if setting.campaign.solo != nil, isReady, Set(seats) == sheet.ready { try closePhase() }
  }

  /// Closes the phase that waits.
  /// - Throws: `Refusal` once the exercise is over, or what the journal throws; what went before is done and kept then.
  public func closePhase() throws {
    guard !isOver else { throw Refusal.over }
    if phase == .orders { for seat in seats { try fileDefaults(for: seat) } }
    try perform(.next)
    try playEpilogue()
  }

  /// A seat that sent nothing gets what its campaign declares, logged.
  private func fileDefaults(for actor: Row) throws {
    guard phase == .orders, !sheet.waiting.contains(where: { $0.order.actorRow == actor }),
      let seat = setting.campaign.seats.firstIndex(where: { $0.actor == id(actor) })
    else { return }
    let view = view(of: .team(actor))
    for order in standing.orders(ofSeat: seat, on: view.lens, in: setting, text: view.text) {
      do { try give(order, from: actor, by: Session.byDefault) } catch is Refusal { continue }
    }
  }

  /// The silent turns after the last: standing postures, nobody waits.
  private func playEpilogue() throws {
    while !isOver, isEpilogue {
      if phase == .orders { for seat in seats { try fileDefaults(for: seat) } }
      try perform(.next)
    }
  }

  /// Rules on a decision of the adjudication in hand.
  /// - Throws: `Refusal` where nothing is in hand, or what the journal throws; nothing has changed then.
  public func override(_ decision: Key, outcome: Bool, reason: String) throws {
    guard preview != nil else { throw Refusal.notNow }
    try perform(.override(decision: decision, outcome: outcome, reason: reason))
  }

  /// Rules on an argued move, which is heard by that: one without a ruling is turned away when results are revealed.
  /// - Throws: `Refusal` outside the adjudication in hand and where two moves are picked already, or what the journal
  ///   throws; nothing has changed then.
  public func rule(_ order: Key, _ ruling: ArgumentRuling) throws {
    guard phase == .adjudication, preview != nil else { throw Refusal.notNow }
    guard sheet.rulings.arguments[order] != nil || sheet.rulings.arguments.count < Game.mostHeard
    else {
      throw Refusal.twoHeard
    }
    try perform(.argument(order: order, ruling))
  }

  /// Releases an inject by hand.
  /// - Throws: `Refusal` while something is in hand and once the exercise is over, for an inject that is unknown, out
  ///   already or in need of a module that is off, or what the journal throws; nothing has changed then.
  public func inject(_ id: String) throws {
    guard !isOver, preview == nil else { throw Refusal.notNow }
    guard let row = setting.names.row(.inject, id), game.world[.firedTurn, row] == 0 else {
      throw Refusal.unknownThing
    }
    if let inject = setting.campaign.injects.first(where: { $0.id == id }),
      let owner = game.missingModule(of: inject)
    {
      throw Refusal.switchedOff(setting.roster.title(of: owner))
    }
    try perform(.inject(id))
  }

  /// Writes an inject live.
  /// - Throws: `Refusal` while something is in hand and once the exercise is over, or what the journal throws; nothing
  ///   has changed then.
  public func news(_ text: String, to seats: [Row] = []) throws {
    guard !isOver, preview == nil else { throw Refusal.notNow }
    try perform(.news(text, to: seats.map { id($0) }))
  }

  /// Marks a lesson as learned.
  /// - Throws: what the journal throws. A lesson that is unknown or learned already is passed over.
  public func learn(_ lesson: String) throws {
    guard let row = setting.names.row(.lesson, lesson), game.world[.learned, row] == 0 else {
      return
    }
    try perform(.lesson(lesson))
  }

  /// Keeps a remark of the white cell with the turn, for the debrief.
  /// - Throws: what the journal throws; nothing is kept then.
  public func note(_ text: String) throws { try perform(.note(text)) }

  /// Ends the exercise before its last turn.
  /// - Throws: `Refusal` where it is over already, or what the journal throws; nothing has changed then.
  public func end() throws {
    guard !isOver else { throw Refusal.over }
    try perform(.end)
  }
}

extension Refusal {
  static let twoHeard = Refusal(
    "two-heard",
    Text(
      "Two moves are argued a turn, and you have picked them; the others get their order back.",
      nl:
        "Per beurt worden twee zetten besproken en die hebt u gekozen; de rest krijgt de opdracht "
        + "terug."))
  static let nothingToUndo = Refusal(
    "nothing-to-undo",
    Text("There is nothing to take back.", nl: "Er is niets om terug te nemen."))
}
