/// A slot of words in a verb: where a module's things can be offered.
public struct WordsOf: Sendable {
  let verb: VerbNumber
  let name: String
}

extension Verb {
  /// One of its slots of words, by its name: `Verbs.define.slot("term")`.
  public func slot(_ name: String) -> WordsOf { WordsOf(verb: number, name: name) }
}

/// Things that slots of words offer: who gives the order writes the id or the title of one, and the order holds it. What
/// stands between quotation marks and is no title stays free words, of which it holds nothing.
public struct Offer<N: Noun>: Sendable {
  /// The place of the thing in an order, by the verb.
  let places: [(verb: VerbNumber, place: Int)]
  /// What the words that come of an order are about: of a definition, the term.
  public let said: Column<Passage, Ref<N>?>

  /// The thing that an order names; `nil` where it holds free words or nothing, and where there is no order.
  public subscript(order: Order?) -> Ref<N>? {
    guard let order, let place = places.first(where: { $0.verb == order.verb })?.place else {
      return nil
    }
    return Ref<N>?(code: order.slots[place])
  }
}

extension Order {
  /// The same order with a thing that one of its slots of words offers; the words themselves are the caller's.
  public func saying<N>(_ thing: Ref<N>, in offer: Offer<N>) -> Order {
    var order = self
    if let place = offer.places.first(where: { $0.verb == verb })?.place {
      order.slots[place] = thing.code
    }
    return order
  }
}

/// What the vocabulary says of an offer in one verb.
struct OfferDeclaration: Sendable {
  let verb: VerbNumber
  /// The place of the words.
  let words: Int
  /// The place of the thing that they name.
  let place: Int
  /// Where words that come of the order keep the thing.
  let said: Quantity
}

extension Setup {
  /// Offers things of a kind in slots of words, of the core's verbs or another's: Tab completes them, their ids need no
  /// quotation marks, and each reads them in their own language. Where the campaign brings none, the slot takes free words as before.
  /// - Parameters:
  ///   - id: of the column that keeps with the words of an order which thing they name: `terminology.defined`.
  ///   - candidates: those that are offered, by the seat's own view and the order so far; all where nothing is given.
  ///   - refuse: a refusal in a delegate's words of an order that names one, read on the seat's own world.
  ///   - prospects: odds worth showing in the echo of an order that names one.
  public mutating func offer<N: Noun>(
    _ kind: KindOf<N>, as id: String, _ title: Text, in slots: WordsOf...,
    from candidates: Candidates<N>? = nil,
    refuse: (@Sendable (Lens, Order, Ref<N>) -> Refusal?)? = nil,
    prospects: (@Sendable (Lens, Order, Ref<N>) -> [Prospect])? = nil
  ) -> Offer<N> {
    let said = column(id, title, of: Passage.kind, holding: kind, sight: .known)
    var places: [(verb: VerbNumber, place: Int)] = []
    for slot in slots {
      guard let words = wordsPlace(of: slot, offering: id) else { continue }
      let place = build.verbs[Int(slot.verb.number)].slots.count
      places.append((slot.verb, place))
      build.offers.append(
        OfferDeclaration(verb: slot.verb, words: words, place: place, said: said.quantity))
      var hooks = SlotHooks()
      if let refuse {
        hooks.refuse = { view, order in refuse(view, order, Ref(code: order.slots[place])) }
      }
      if let prospects {
        hooks.prospects = { view, order in prospects(view, order, Ref(code: order.slots[place])) }
      }
      let shadow = SlotDeclaration(
        name: "\(slot.name):\(id)", markers: [], help: title, type: .row(kind.kind),
        standard: Row.none.code, candidates: rows(of: candidates), isBare: false, owner: owner,
        behind: slot.name, hooks: hooks)
      build.verbs[Int(slot.verb.number)] = build.verbs[Int(slot.verb.number)].adding(shadow)
    }
    return Offer(places: places, said: said)
  }

  /// Where the words of a slot stand; noted as an author's mistake where there are none of that name.
  private mutating func wordsPlace(of slot: WordsOf, offering id: String) -> Int? {
    let verb = build.verbs[Int(slot.verb.number)]
    let place = verb.slots.firstIndex { one in
      if case .words = one.type { one.name == slot.name } else { false }
    }
    if place == nil { build.strayOffers.append("\(id): \(verb.id) has no words \(slot.name)") }
    return place
  }
}
