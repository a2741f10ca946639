import ParleyRules

/// What stands between an order and the game: everything here is computed on the world it is given, which for a
/// seat is the seat's own. A refusal can therefore betray nothing.
struct Door {
  let pipeline: Pipeline
  let lens: Lens

  /// A refusal by the form of the order, its verb, or a module.
  func refusal(_ order: Order) -> Refusal? {
    let declared = lens.world.vocabulary[order.verb]
    for (place, slot) in declared.slots.enumerated() {
      if let refusal = fits(order, slot, at: place) { return refusal }
      if let words = wordless(order, slot, at: place, declared) { return .incomplete(words) }
    }
    if let refusal = declared.refusal(lens, order) { return refusal }
    for member in pipeline.reviewing {
      if let refusal = member.module.review(order, lens, weighing: weigh) { return refusal }
    }
    return nil
  }

  /// What a question comes to, as far as the seat can tell.
  private func weigh(_ matter: Matter) -> Int32 {
    pipeline.odds(matter.question, matter.subject, lens.world, lens, log: nil, keepsTerms: false)
      .total
  }

  /// The slot of words in which nothing stands, though the order holds the thing that they name.
  private func wordless(
    _ order: Order, _ slot: SlotDeclaration, at place: Int, _ declared: VerbDeclaration
  ) -> SlotDeclaration? {
    guard let name = slot.behind, order.slots[place] >= 0,
      let words = declared.slots.firstIndex(where: { $0.name == name }),
      order.text(order.slots[words]) == nil
    else { return nil }
    return declared.slots[words]
  }

  /// Whether the value of a slot is of its kind, and known to the seat.
  private func fits(_ order: Order, _ slot: SlotDeclaration, at place: Int) -> Refusal? {
    let code = order.slots[place]
    if code == Order.empty { return slot.isRequired ? .incomplete(slot) : nil }
    switch slot.type {
    case .row(let kind):
      if Row(code: code) == .none { return slot.isRequired ? .incomplete(slot) : nil }
      return lens.knows(kind, Row(code: code)) ? nil : .unknownThing
    case .choice(let words): return words.indices.contains(Int(code)) ? nil : .unknownThing
    case .amount(let range): return range.contains(code) ? nil : .outOfRange(range)
    case .words: return code >= 0 && order.text(code) == nil ? .incomplete(slot) : nil
    case .rows:
      let count = slot.candidates?(lens, order).count ?? 0
      return code >= 0 && (count >= 30 || code < (1 << Int32(count))) ? nil : .unknownThing
    }
  }

  /// What an order costs: its list price, what is added for its slots, and what modules add.
  func price(_ order: Order) -> Price {
    let declared = lens.world.vocabulary[order.verb]
    var price = declared.listPrice(lens, order)
    for (place, slot) in declared.slots.enumerated() where slot.surcharge != 0 {
      let code = order.slots[place]
      if code != Order.empty && code != slot.standard { price.budget += slot.surcharge }
    }
    let subject = Subject(order.actorRow, Row(Int(order.verb.number)))
    price.budget = max(
      0,
      price.budget
        + pipeline.odds(
          .price, subject, lens.world, lens, for: OrderInHand(order), log: nil, keepsTerms: false
        ).total)
    return price
  }

  /// The moves on the floor that a seat still makes without paying capital: one a turn, and what rules give or take.
  func freeFloorMoves(after moves: Int32) -> Int32 {
    max(0, 1 + lens[.extraFloorMoves, lens.actorRow] - moves)
  }

  /// What an order costs a seat; a second floor move takes a point of capital more.
  func price(_ order: Order, isFloorUsed: Bool) -> Price {
    var price = price(order)
    if isFloorUsed, lens.world.vocabulary[order.verb].purse == .floor { price.capital += 1 }
    return price
  }

  /// Whether two orders are about the same: one verb, one actor, the same main objects.
  static func areTwins(_ a: Order, _ b: Order, _ vocabulary: Vocabulary) -> Bool {
    guard a.verb == b.verb, a.actor == b.actor else { return false }
    let declared = vocabulary[a.verb]
    return declared.mainSlots.allSatisfy { place in
      if case .words = declared.slots[place].type {
        return a.text(a.slots[place]) == b.text(b.slots[place])
      }
      return a.slots[place] == b.slots[place]
    }
  }

  /// A refusal for want of means.
  func means(_ price: Price, after spent: Price) -> Refusal? {
    let budget = lens[.budget, lens.actorRow] - spent.budget
    if price.budget > budget { return .beyondBudget(price.budget, budget) }
    let capital = lens[.capital, lens.actorRow] - spent.capital
    return price.capital > capital ? .beyondCapital(price.capital, capital) : nil
  }
}

extension Refusal {
  static func incomplete(_ slot: SlotDeclaration) -> Refusal {
    Refusal("incomplete", Text("Say {0}.", nl: "Zeg {0}."), .word(slot.help))
  }
  static let unknownThing = Refusal(
    "unknown", Text("There is no such thing that you know of.", nl: "Zoiets kent u niet."))
  static func outOfRange(_ range: ClosedRange<Int32>) -> Refusal {
    Refusal(
      "out-of-range", Text("Say a number from {0} to {1}.", nl: "Zeg een getal van {0} tot {1}."),
      .number(range.lowerBound), .number(range.upperBound))
  }
  static func beyondBudget(_ price: Int32, _ means: Int32) -> Refusal {
    Refusal(
      "beyond-budget", Text("That costs {0}, you have {1}.", nl: "Dat kost {0}, u hebt {1}."),
      .number(price), .number(means))
  }
  static func beyondCapital(_ price: Int32, _ means: Int32) -> Refusal {
    Refusal(
      "beyond-capital",
      Text(
        "That takes {0} political capital, you have {1}.",
        nl: "Dat kost {0} politiek kapitaal, u hebt {1}."),
      .number(price), .number(means))
  }
  static func beyondOrders(_ count: Int32) -> Refusal {
    Refusal(
      "beyond-orders",
      Text(
        "All orders of this turn are given ({0}); `undo` takes one back.",
        nl: "Alle opdrachten van deze beurt zijn gegeven ({0}); `herroep` neemt er een terug."),
      .number(count))
  }
  static func beyondOrdersLeft(_ count: Int32, _ left: Int32) -> Refusal {
    Refusal(
      "beyond-orders",
      Text(
        "That takes {0} orders, you have {1}.", nl: "Dat kost {0} opdrachten, u hebt er nog {1}."),
      .number(count), .number(left))
  }
  static let floorUsed = Refusal(
    "floor-used",
    Text(
      "Your floor move is spent, and a second takes a point of capital that you do not have.",
      nl: "Uw vergaderzet is op, en een tweede kost een punt kapitaal dat u niet hebt."
    ))
  static func floorFull(_ limit: Int) -> Refusal {
    Refusal(
      "floor-full",
      Text(
        "The chair gives you the floor no more this turn: you have spoken {0} times.",
        nl: "De voorzitter geeft u deze beurt het woord niet meer: u sprak {0} keer."),
      .number(Int32(limit)))
  }
  static let alreadyGiven = Refusal(
    "already-given",
    Text(
      "You have given that order already; `undo` it to change it.",
      nl: "Die opdracht hebt u al gegeven; neem haar terug met `herroep` om haar te wijzigen."))
  /// A word at the wrong time, for which no better reason is known.
  public static let notNow = Refusal(
    "not-now",
    Text("That is not in order in this phase.", nl: "Dat kan niet in deze fase."))
  static let floorIsLater = Refusal(
    "not-now",
    Text(
      "That is said on the floor, which opens once the orders have been carried out.",
      nl: "Dat zegt u in de vergadering, en die begint als de opdrachten zijn uitgevoerd."))
  static let ordersAreOver = Refusal(
    "not-now",
    Text(
      "That is an order, and orders are given before the floor opens.",
      nl: "Dat is een opdracht, en opdrachten geeft u voordat de vergadering begint."))
  static func switchedOff(_ title: Text) -> Refusal {
    Refusal(
      "switched-off",
      Text(
        "That belongs to {0}, which is switched off in this game.",
        nl: "Dat hoort bij {0}, dat in dit spel is uitgeschakeld."), .word(title))
  }
  static let noUmpire = Refusal(
    "no-umpire",
    Text(
      "Nobody sits as umpire in this campaign to give an argued move its odds.",
      nl: "In deze campagne is er geen spelleider die een betoogde zet een kans geeft."))
  static let over = Refusal(
    "over", Text("The exercise is over.", nl: "De oefening is voorbij."))
}
