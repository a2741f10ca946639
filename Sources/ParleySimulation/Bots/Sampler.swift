import ParleyEngine
import ParleyRules

/// Makes up legal orders of a verb from nothing but its declaration: how bots use verbs that they have never
/// heard of.
struct Sampler {
  /// How often a slot that may be left open is filled, in thousandths.
  var filling = 350
  /// How many orders are made up before it gives in.
  var attempts = 4

  /// What bots write where words are asked for.
  static let phrases = [
    "We read this in the light of existing law.", "An attack is an act with physical effects.",
    "Our experts stand ready to meet.", "This concerns the whole of the network.",
    "It has been done before, and quietly.",
  ]

  /// An order of a verb that would be taken, or `nil`.
  func order(_ verb: VerbNumber, for desk: Delegation, n: Int = 0) -> Order? {
    let key = Key("verb", desk.brief.vocabulary[verb].id)
    for attempt in 0..<attempts {
      guard let order = draft(verb, key.child(1, n * 16 + attempt), desk) else { continue }
      if desk.cost(order) != nil { return order }
    }
    return nil
  }

  private func draft(_ verb: VerbNumber, _ key: Key, _ desk: Delegation) -> Order? {
    var order = desk.order(verb, [])
    for (place, slot) in desk.brief.vocabulary[verb].slots.enumerated() {
      guard desk.brief.mask.contains(slot.owner), slot.behind == nil else { continue }
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
