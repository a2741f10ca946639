import ParleyEngine
import ParleyRules

/// Makes up legal orders of a verb from nothing but its declaration: how bots use verbs that they have never
/// heard of.
struct Sampler {
  /// How often a slot that may be left open is filled, in thousandths.
  var filling = 350
  /// How many orders are made up before it gives in.
  var attempts = 4
  /// Whether it takes no notice of what orders are said to be worth: legal chance.
  var isBlind = false
  /// How many are made up where it is said what they are worth, to take the best of.
  static let lots = 8

  /// What bots write where words are asked for.
  static let phrases = [
    "We read this in the light of existing law.", "An attack is an act with physical effects.",
    "Our experts stand ready to meet.", "This concerns the whole of the network.",
    "It has been done before, and quietly.",
  ]

  /// An order of a verb that would be taken, or `nil`.
  func order(_ verb: VerbNumber, for desk: Delegation, n: Int = 0) -> Order? {
    let declared = desk.brief.vocabulary[verb]
    let key = Key("verb", declared.id)
    if declared.saysItsWorth, !isBlind { return best(declared, verb, key, n, desk) }
    for attempt in 0..<attempts {
      guard let order = draft(verb, key.child(1, n * 16 + attempt), desk) else { continue }
      if desk.cost(order) != nil { return order }
    }
    return nil
  }

  /// Of several orders the one that is worth most to the seat, if that is more than nothing; of two that are worth the
  /// same the one that was drawn first.
  private func best(
    _ declared: VerbDeclaration, _ verb: VerbNumber, _ key: Key, _ n: Int, _ desk: Delegation
  ) -> Order? {
    var best: (order: Order, worth: Int32)?
    for lot in 0..<Sampler.lots {
      guard let order = draft(verb, key.child(1, n * 16 + lot), desk) else { continue }
      let worth = declared.appeal(desk.view, order)
      if worth > best?.worth ?? 0, desk.cost(order) != nil { best = (order, worth) }
    }
    return best?.order
  }

  /// Says in a slot that a module added what is worth most to the seat; nothing where nothing is worth saying.
  func fillWell(
    _ place: Int, _ slot: SlotDeclaration, of order: inout Order, _ key: Key, _ desk: Delegation
  ) {
    var best: (order: Order, worth: Int32)?
    for lot in 0..<Sampler.lots {
      var richer = order
      guard fill(place, slot, of: &richer, key.child(2, lot), desk) else { continue }
      let worth = slot.appeal(desk.view, richer)
      if worth > best?.worth ?? 0, desk.cost(richer) != nil { best = (richer, worth) }
    }
    if let best { order = best.order }
  }

  private func draft(_ verb: VerbNumber, _ key: Key, _ desk: Delegation) -> Order? {
    var order = desk.order(verb, [])
    for (place, slot) in desk.brief.vocabulary[verb].slots.enumerated() {
      guard desk.brief.mask.contains(slot.owner), slot.behind == nil else { continue }
      if slot.saysItsWorth, !isBlind {
        fillWell(place, slot, of: &order, key, desk)
        continue
      }
      if !slot.isRequired, !desk.chance.happens(filling, .fill, key, place) { continue }
      if !fill(place, slot, of: &order, key, desk), slot.isRequired { return nil }
    }
    return order
  }

  /// What is offered in a slot of words, where anything is: the place that holds it, its kind and what there is.
  func offered(
    in slot: SlotDeclaration, of order: Order, _ desk: Delegation
  ) -> (place: Int, kind: Kind, rows: [Row])? {
    for (place, shadow) in desk.brief.vocabulary[order.verb].slots.enumerated()
    where shadow.behind == slot.name && desk.brief.mask.contains(shadow.owner) {
      guard case .row(let kind) = shadow.type, desk.view.count(kind) > 0 else { continue }
      return (place, kind, shadow.candidates?(desk.view, order) ?? desk.view.rows(kind))
    }
    return nil
  }

  /// Fills a slot at random; `false` where nothing fits.
  func fill(
    _ place: Int, _ slot: SlotDeclaration, of order: inout Order, _ key: Key, _ desk: Delegation
  ) -> Bool {
    let chance = desk.chance
    switch slot.type {
    case .row(let kind):
      let known = slot.candidates?(desk.view, order) ?? desk.view.rows(kind)
      // Nobody has business with a name that has nothing in play.
      let rows = kind == .actor ? known.filter(desk.view.isInPlay) : known
      guard let row = chance.one(of: rows, .sample, key, place) else { return false }
      order.slots[place] = row.code
    case .choice(let words):
      order.slots[place] = Int32(chance.below(words.count, .sample, key, place))
    case .amount(let range):
      let span = Int(range.upperBound - range.lowerBound) + 1
      order.slots[place] = range.lowerBound + Int32(chance.below(span, .sample, key, place))
    case .words:
      if let named = offered(in: slot, of: order, desk) {
        guard let row = chance.one(of: named.rows, .sample, key, place) else { return false }
        order.name(row, of: named.kind, in: (place, named.place), desk.brief.names)
        return true
      }
      guard let phrase = chance.one(of: Sampler.phrases, .sample, key, place) else { return false }
      order.slots[place] = Int32(order.texts.count)
      order.texts.append(phrase)
    case .rows:
      let count = min(slot.candidates?(desk.view, order).count ?? 0, 30)
      guard count > 0 else { return false }
      order.slots[place] = Int32(truncatingIfNeeded: (Int64(1) << Int64(count)) - 1)
    }
    return true
  }
}

extension Order {
  /// Names a thing in a slot of words that offers it.
  /// - Parameter places: of the words, and of the thing behind them.
  fileprivate mutating func name(
    _ row: Row, of kind: Kind, in places: (words: Int, thing: Int), _ names: Names
  ) {
    slots[places.words] = Int32(texts.count)
    texts.append(names.title(kind, row).english)
    slots[places.thing] = row.code
  }
}
