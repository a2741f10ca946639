import ParleyEngine
import ParleyRules

/// A line that would be taken.
struct InReach {
  /// In canonical English, for programs.
  let line: String
  /// As its reader would type it.
  let said: String
}

/// Finds orders that would be taken: near one that was refused, or of a verb at all.
struct Reach {
  let scene: Scene
  let view: SeatView

  /// As many as a page of all orders has room for.
  private static let most = 8

  init(_ scene: Scene, _ view: SeatView) {
    self.scene = scene
    self.view = view
  }

  private func isLegal(_ order: Order) -> Bool { view.refusal(order) == nil }

  // MARK: Near a refused order

  /// At most three lines that would be taken instead: the same order with one thing changed, then
  /// other orders paid from the same purse.
  func lines(near order: Order) -> [InReach] {
    orders(near: order).map {
      InReach(line: Printer(scene).line($0), said: Printer(scene).said($0))
    }
  }

  private func orders(near order: Order) -> [Order] {
    guard view.verbs.contains(order.verb), !view.table.isOver else { return [] }
    var orders: [Order] = []
    for variant in variants(of: order) where isLegal(variant) {
      orders.append(variant)
      if orders.count == 2 { break }
    }
    // Where one change is not enough, the nearest whole order of the same verb.
    if orders.isEmpty { orders += examples(of: order.verb, most: 1) }
    let declared = scene.vocabulary[order.verb]
    for verb in view.verbs where orders.count < 3 && verb != order.verb {
      guard scene.vocabulary[verb].purse == declared.purse else { continue }
      guard let other = examples(of: verb, most: 1).first else { continue }
      orders.append(other)
    }
    return orders
  }

  /// The order with one slot changed: what is optional first, then choices, then things.
  private func variants(of order: Order) -> [Order] {
    let slots = scene.vocabulary[order.verb].slots
    var variants: [Order] = []
    for (place, slot) in slots.enumerated()
    where !slot.isRequired && order.slots[place] != Order.empty {
      variants.append(changed(order, place, Order.empty))
    }
    for (place, slot) in slots.enumerated() where slot.isRequired {
      if case .choice(let words) = slot.type {
        variants += words.indices.map { changed(order, place, Int32($0)) }
      }
    }
    for (place, slot) in slots.enumerated() where slot.isRequired {
      if case .row(let kind) = slot.type {
        let rows = slot.candidates?(scene.lens, order) ?? scene.rows(kind)
        variants += rows.map { changed(order, place, $0.code) }
      }
    }
    return variants
  }

  private func changed(_ order: Order, _ place: Int, _ code: Int32) -> Order {
    var order = order
    order.slots[place] = code
    return order
  }

  // MARK: Examples

  /// Whole orders of a verb that would be taken now: one for each value of its first slot, or,
  /// where that has but one, of its second.
  func examples(of verb: VerbNumber, most: Int = Reach.most) -> [Order] {
    let reader = OrderReader(verb, by: view.actorRow, in: scene)
    var found: [Order] = []
    let firsts = reader.choices
    for one in firsts where found.count < most {
      if firsts.count == 1, one.missing != nil {
        for two in one.choices where found.count < most {
          if let order = two.firstLegal(isLegal) { found.append(order) }
        }
      } else if let order = one.firstLegal(isLegal) {
        found.append(order)
      }
    }
    return found
  }
}

extension Reach {
  /// Whole orders of a verb for `what`: each value of its first slot, each with all that may stand
  /// in its second.
  func offers(of verb: VerbNumber) -> [Order] {
    let reader = OrderReader(verb, by: view.actorRow, in: scene)
    guard scene.vocabulary[verb].saysItsWorth else { return orders(from: pressing(reader)) }
    return Array(bestFirst(orders(from: reader.choices.prefix(64))).prefix(Reach.most))
  }

  /// Each reader's first value with all that may stand in its second.
  private func orders(from readers: ArraySlice<OrderReader>) -> [Order] {
    readers.flatMap { one -> [Order] in
      guard one.missing != nil else { return one.firstLegal(isLegal).map { [$0] } ?? [] }
      return one.choices.prefix(24).compactMap { $0.firstLegal(isLegal) }
    }.filter(isReasonable)
  }

  /// Whether there is a reason for an order, as far as its seat knows: nobody is offered to say that another broke its
  /// word with nothing to show for it. It may be typed.
  private func isReasonable(_ order: Order) -> Bool {
    guard order.verb == Verbs.allege.number else { return true }
    let (agreement, party) = Verbs.allege(order)
    return view.lens.ground(of: Ref(existing: view.actorRow), against: party, under: agreement)
      != .word
  }

  /// What is worth most to the seat, as far as somebody says what it is worth; the rest in the order it had.
  func bestFirst(_ orders: [Order]) -> [Order] {
    orders.map { (order: $0, worth: worth(of: $0)) }.enumerated()
      .sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element.order)
  }

  private func worth(of order: Order) -> Int32 {
    let declared = scene.vocabulary[order.verb]
    return declared.slots.indices.reduce(declared.appeal(scene.lens, order)) { sum, place in
      order.slots[place] == Order.empty
        ? sum : sum + declared.slots[place].appeal(scene.lens, order)
    }
  }

  /// As many first values as there is room for: what came up in play last presses most.
  private func pressing(_ reader: OrderReader) -> ArraySlice<OrderReader> {
    let firsts = reader.choices
    guard let first = reader.missing, case .row(let kind) = reader.declared.slots[first].type,
      !scene.vocabulary.isFixed(kind)
    else { return firsts.prefix(Reach.most) }
    return firsts.suffix(Reach.most)
  }

  /// How many measures an order of a verb may begin with beside those that its offers name.
  func measuresLeft(out verb: VerbNumber) -> Int {
    let reader = OrderReader(verb, by: view.actorRow, in: scene)
    guard let first = reader.missing, case .row(.measure) = reader.declared.slots[first].type else {
      return 0
    }
    return max(0, reader.candidates(first).count - Reach.most)
  }
}

extension OrderReader {
  /// What can stand for words in an example.
  private static let placeholder = "..."

  /// The reader with each value of the first required slot that is empty.
  var choices: [OrderReader] {
    guard let next = missing else { return [self] }
    let codes: [Int32]
    switch declared.slots[next].type {
    case .choice(let words):
      // How sure one says one is: nobody begins at "almost no chance".
      let isEstimate = words == Estimate.words
      codes = (isEstimate ? [Estimate.likely.rawValue] : []) + words.indices.map { Int32($0) }
    case .row(.measure):
      codes = Interests(scene).ordered(candidates(next), in: text).map(\.code)
    case .row: codes = candidates(next).map(\.code)
    case .amount(let range): codes = [range.lowerBound]
    case .rows: codes = [0]
    case .words:
      let named = offered(in: next)
      guard named.isEmpty else { return named.map { naming($0, in: next) } }
      var reader = self
      reader.put(next, words: OrderReader.placeholder)
      return [reader]
    }
    return codes.map { code in
      var reader = self
      reader.fill(next, code)
      return reader
    }
  }

  private func naming(_ row: Row, in slot: Int) -> OrderReader {
    var reader = self
    reader.fill(slot, offered: row)
    return reader
  }

  /// The text that the order is about, where it was said.
  var text: Row {
    let place = declared.slots.firstIndex { slot in
      if case .row(.proposal) = slot.type { true } else { false }
    }
    return place.map { isFilled($0) ? Row(code: order.slots[$0]) : .none } ?? .none
  }

  /// The first whole order that passes. At most a thousand are tried.
  func firstLegal(_ isLegal: (Order) -> Bool) -> Order? {
    var budget = 1000
    return firstLegal(isLegal, &budget)
  }

  private func firstLegal(_ isLegal: (Order) -> Bool, _ budget: inout Int) -> Order? {
    guard missing != nil else {
      budget -= 1
      let meant = meant
      return isLegal(meant) ? meant : nil
    }
    for choice in choices where budget > 0 {
      if let order = choice.firstLegal(isLegal, &budget) { return order }
    }
    return nil
  }
}
