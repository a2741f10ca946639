import ParleyEngine
import ParleyRules

/// A bot's desk at one moment: what its seat sees, what it has left, and the orders it has given this turn.
public struct Delegation {
  /// What it knows of the campaign.
  public private(set) var brief: Brief
  /// What it may ask before it commits itself.
  public let counsel: any Counsel
  /// What its seat sees at this moment.
  public let view: Lens
  /// Its luck of this turn, and of the whole game.
  public let chance: Chance
  /// Its luck of the whole game, for what makes one player unlike another.
  public let temper: Chance
  /// Luck that all delegations share: what is agreed in the corridor.
  public let corridor: Chance
  /// What it has worked out already.
  let notes = Notes()
  /// The orders it has given, in order.
  public private(set) var orders: [Order] = []
  /// Sealed orders that it may still give this turn.
  public private(set) var ordersLeft: Int32
  /// What the orders given cost.
  public private(set) var spent = Price()
  /// The floor moves of this turn that are spent.
  public let floorMoves: Int

  /// A desk in the turn at hand. `floorMoves` says how many moves it has made on this floor; a second one costs
  /// capital.
  public init(_ brief: Brief, _ counsel: any Counsel, seed: UInt64, floorMoves: Int = 0) {
    self.brief = brief
    self.counsel = counsel
    self.floorMoves = floorMoves
    view = counsel.view
    let turn = view[.turn]
    let key = view.world.key(.actor, brief.actor)
    chance = Chance(seed: seed, turn: turn, actor: key)
    temper = Chance(seed: seed, turn: 0, actor: key)
    corridor = Chance(seed: seed, turn: turn, actor: Key(bits: 0))
    ordersLeft = max(0, brief.orders(in: turn) + view[.extraOrders, brief.actor])
  }

  /// The actor it plays.
  public var actor: Row { brief.actor }
  /// The turn at hand, from 1.
  public var turn: Int32 { view[.turn] }
  /// Turns that are left, this one included.
  public var turnsLeft: Int32 { view[.lastTurn] - turn + 1 }
  /// Turns that are left in which a forum sits, this one included.
  func turnsLeft(in forum: Row) -> Int32 {
    let last = view[.sitsUntil, forum]
    return last > 0 ? min(turnsLeft, last - turn + 1) : turnsLeft
  }
  /// What a question comes to, as far as the seat can tell.
  func weigh(_ matter: Matter) -> Int32 { counsel.odds(matter.question, matter.subject).total }
  /// Budget that is left once the orders given are paid for.
  public var budget: Int32 { view[.budget, actor] - spent.budget }
  /// Political capital that is left once the orders given are paid for.
  public var capital: Int32 { view[.capital, actor] - spent.capital }

  /// An order in its name.
  public func order(_ verb: VerbNumber, _ codes: [Int32], texts: [String] = []) -> Order {
    var slots = SIMD16<Int32>(repeating: Order.empty)
    for (place, code) in codes.prefix(slots.scalarCount).enumerated() { slots[place] = code }
    return Order(verb, by: actor, slots: slots, texts: texts)
  }

  /// What an order would cost; `nil` where it would not be taken.
  public func cost(_ order: Order) -> Price? {
    let purse = brief.purse(of: order.verb)
    if case .sealed(let count) = purse, count > ordersLeft { return nil }
    guard brief.isOn(order.verb), counsel.refusal(order) == nil else { return nil }
    var price = counsel.price(order)
    if purse == .floor, Int32(floorMoves) >= 1 + view[.extraFloorMoves, actor] {
      price.capital += 1
    }
    guard price.budget <= budget, price.capital <= capital else { return nil }
    return takes(purse, price) <= ordersLeft ? price : nil
  }

  private func takes(_ purse: Purse, _ price: Price) -> Int32 {
    if case .sealed(let count) = purse { count + price.orders } else { 0 }
  }

  /// Gives an order, if it is taken.
  @discardableResult
  public mutating func give(_ order: Order) -> Bool {
    guard let price = cost(order) else { return false }
    spent.budget += price.budget
    spent.capital += price.capital
    ordersLeft -= takes(brief.purse(of: order.verb), price)
    orders.append(order)
    return true
  }

  /// The same desk, where one order is unheard of: it is not taken from there.
  func without(_ verb: VerbNumber) -> Delegation {
    var desk = self
    desk.brief = brief.without(verb)
    return desk
  }

  /// The key of what can be seen of a row.
  func face(_ kind: Kind, _ row: Row) -> Key { brief.faces.key(kind, row, view) }

  /// How often it has given orders of a verb.
  func given(_ verb: VerbNumber) -> Int32 {
    view[.given, actor, toward: Row(Int(verb.number))]
      + Int32(clamping: orders.count { $0.verb == verb })
  }
}
