import ParleyEngine
import ParleyRules

/// Keyed chance for tests: the same key gives the same choice, whatever else was drawn.
public struct Luck {
  private var state: UInt64
  /// Luck that begins at a key; each draw moves it on.
  public init(_ key: Key) { state = key.bits }
  /// A number below `limit`; 0 where there is nothing to choose.
  public mutating func below(_ limit: Int) -> Int {
    state = Key.mix(state)
    return limit > 0 ? Int(state >> 33) % limit : 0
  }
  /// Whether something with a chance of `perMille` happens.
  public mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }
}

/// A seat that gives any order it may, whatever it makes of the game: it plays from its own view alone.
public struct RandomPlay {
  /// What the seat sees.
  public let view: SeatView
  /// The orders that are tried every other time, where it may give any of them.
  private let favourites: [VerbNumber]

  /// - Parameter owner: whose orders are tried every other time, and those in which it has something said; all alike
  ///   where nothing is said.
  public init(_ view: SeatView, preferring owner: Owner? = nil) {
    self.view = view
    favourites =
      owner.map { owner in
        view.verbs.filter {
          let verb = view.roster.vocabulary[$0]
          return verb.owner == owner || verb.slots.contains { $0.owner == owner }
        }
      } ?? []
  }

  /// An order that would be taken now; `nil` where a few tries found none.
  /// - Parameter allows: the orders that may be given; all where nothing is said.
  public func order(_ luck: inout Luck, where allows: (Order) -> Bool = { _ in true }) -> Order? {
    let verbs = view.verbs
    for _ in 0..<12 where !verbs.isEmpty {
      let isFavourite = !favourites.isEmpty && luck.happens(500)
      let choice = isFavourite ? favourites : verbs
      let order = sample(choice[luck.below(choice.count)], &luck)
      if allows(order), view.refusal(order) == nil { return order }
    }
    return nil
  }

  /// An order of a verb, with legal or nearly legal contents.
  public func sample(_ verb: VerbNumber, _ luck: inout Luck) -> Order {
    var order = Order(verb, by: view.actorRow)
    for (place, slot) in view.roster.vocabulary[verb].slots.enumerated() {
      guard view.mask.contains(slot.owner), slot.isRequired || luck.happens(400) else { continue }
      order.slots[place] = code(slot, &order, &luck)
    }
    return order
  }

  private func code(_ slot: SlotDeclaration, _ order: inout Order, _ luck: inout Luck) -> Int32 {
    switch slot.type {
    case .row(let kind):
      let rows = slot.candidates?(view.lens, order) ?? view.lens.rows(kind)
      return rows.isEmpty ? Order.empty : rows[luck.below(rows.count)].code
    case .choice(let words): return Int32(luck.below(words.count))
    case .amount(let range):
      return range.lowerBound + Int32(luck.below(Int(range.upperBound - range.lowerBound) + 1))
    case .words:
      order.texts.append(RandomPlay.phrases[luck.below(RandomPlay.phrases.count)])
      return Int32(order.texts.count - 1)
    case .rows:
      let count = min(slot.candidates?(view.lens, order).count ?? 0, 6)
      return Int32(luck.below(1 << count))
    }
  }

  private static let phrases = ["ours", "a point of order", "we take note", "not in our name"]
}
