import ParleyRules

extension VerbDeclaration {
  /// The slot that says which kind of thing is done, if there is one: a choice that has no default and no word
  /// to introduce it, as the kind of an operation or the way of an attribution.
  var kindSlot: Int? {
    slots.firstIndex { slot in
      guard slot.isRequired, slot.markers.isEmpty, case .choice = slot.type else { return false }
      return true
    }
  }
}

/// The sorts of orders that tables count: each verb, and after a verb that comes in kinds each of its kinds.
struct OrderSorts: Sendable {
  struct Sort: Sendable {
    let verb: VerbNumber
    let id: String
    /// The word of the kind, and its code in the slot that says it; `nil` for the verb as a whole.
    let kind: String?
    let code: Int32
    /// It takes an order or a floor move: what is free may well be done all the time.
    let isPaid: Bool
    /// The verb never takes it, or nothing ever comes of it: a definition, where no rule says what words may mean.
    let isNever: Bool
  }

  let list: [Sort]
  /// Where a verb stands in the list, and where the slot of its kinds is.
  private let places: [Int]
  private let slots: [Int?]

  init(_ vocabulary: Vocabulary) {
    var list: [Sort] = []
    var places: [Int] = []
    for (number, verb) in vocabulary.verbs.enumerated() {
      places.append(list.count)
      let isPaid = if case .sealed = verb.purse { true } else { verb.purse == .floor }
      let handle = VerbNumber(number: UInt16(number))
      let isIdle = handle == Verbs.define.number && !vocabulary.offersWords(in: handle)
      func sort(_ kind: String?, _ code: Int32) -> Sort {
        Sort(
          verb: handle, id: verb.id, kind: kind, code: code, isPaid: isPaid,
          isNever: isIdle || verb.kindSlot.map { verb.slots[$0].never == code } ?? false)
      }
      list.append(sort(nil, Order.empty))
      guard let slot = verb.kindSlot, case .choice(let words) = verb.slots[slot].type else {
        continue
      }
      list += words.enumerated().map { sort($0.element.id, Int32($0.offset)) }
    }
    self.list = list
    self.places = places
    slots = vocabulary.verbs.map(\.kindSlot)
  }

  /// The places of an order's verb and, where it has one, of its kind.
  func places(of order: Order) -> [Int] {
    let verb = Int(order.verb.number)
    guard let slot = slots[verb] else { return [places[verb]] }
    return [places[verb], places[verb] + 1 + Int(max(order.slots[slot], 0))]
  }
}

/// How often the seats gave orders of each sort in a game, of their own accord: defaults of who sends nothing
/// are not counted.
public struct OrderTally: Hashable, Sendable {
  /// In how many turns of a seat an order of a sort was given, by place in the sorts.
  var turns: [Int] = []
  /// In how many turns of a seat such an order would have been taken, where somebody looked.
  var occasions: [Int] = []
  /// Turns of all seats.
  var chances = 0

  /// Counts what one seat could have done in one turn.
  mutating func count(open: [Bool]) {
    if occasions.isEmpty { occasions = Array(repeating: 0, count: open.count) }
    for (place, isOpen) in open.enumerated() where isOpen { occasions[place] += 1 }
  }

  /// Counts what one seat did in one turn.
  mutating func count(_ orders: [Order], _ sorts: OrderSorts) {
    if turns.isEmpty { turns = Array(repeating: 0, count: sorts.list.count) }
    chances += 1
    for place in Set(orders.flatMap(sorts.places)) { turns[place] += 1 }
  }
}
