import ParleyRules

/// Looks whether a seat could give an order of a sort at all: it makes up orders from the declaration until the
/// door takes one, and tries everything there is before it says no.
struct Occasions: Sendable {
  let sorts: OrderSorts

  /// Notes for every sort that is on whether the seat could give one now.
  /// - Parameter isFloor: whether it sits on the floor, or at its desk.
  func note(in open: inout [Bool], at desk: Delegation, isFloor: Bool) {
    if open.isEmpty { open = Array(repeating: false, count: sorts.list.count) }
    var whole = 0
    for (place, sort) in sorts.list.enumerated() {
      if sort.kind == nil { whole = place }
      guard !open[place], !sort.isNever, desk.brief.isOn(sort.verb) else { continue }
      let purse = desk.brief.purse(of: sort.verb)
      guard purse == .anywhere || purse.isFloor == isFloor else { continue }
      let hasKinds = desk.brief.vocabulary[sort.verb].kindSlot != nil
      guard sort.kind != nil || !hasKinds else { continue }
      guard isOpen(sort, at: desk) else { continue }
      open[place] = true
      open[whole] = true
    }
  }

  private func isOpen(_ sort: OrderSorts.Sort, at desk: Delegation) -> Bool {
    var order = desk.order(sort.verb, [])
    let slots = desk.brief.vocabulary[sort.verb].slots
    if let slot = desk.brief.vocabulary[sort.verb].kindSlot { order.slots[slot] = sort.code }
    return fill(0, of: order, slots, at: desk)
  }

  /// Fills the required slots from one place on in every way there is, until an order is taken.
  private func fill(
    _ place: Int, of order: Order, _ slots: [SlotDeclaration], at desk: Delegation
  ) -> Bool {
    guard slots.indices.contains(place) else { return isTaken(order, slots, at: desk) }
    let slot = slots[place]
    guard slot.isRequired, order.slots[place] == Order.empty else {
      return fill(place + 1, of: order, slots, at: desk)
    }
    var order = order
    if case .words = slot.type { order.texts.append("words") }
    return values(of: slot, in: order, at: desk).contains { value in
      order.slots[place] = value
      return fill(place + 1, of: order, slots, at: desk)
    }
  }

  private func values(
    of slot: SlotDeclaration, in order: Order, at desk: Delegation
  ) -> [Int32] {
    switch slot.type {
    case .row(let kind):
      (slot.candidates?(desk.view, order) ?? desk.view.rows(kind)).map(\.code)
    case .choice(let words): words.indices.map { Int32($0) }
    case .amount(let range): [range.lowerBound]
    case .words: [Int32(order.texts.count) - 1]
    case .rows: [0]
    }
  }

  /// Whether the door takes an order, as it stands or with one more thing named.
  private func isTaken(
    _ order: Order, _ slots: [SlotDeclaration], at desk: Delegation
  ) -> Bool {
    if desk.cost(order) != nil { return true }
    return slots.enumerated().contains { place, slot in
      guard !slot.isRequired, slot.behind == nil, desk.brief.mask.contains(slot.owner),
        case .row = slot.type
      else {
        return false
      }
      var richer = order
      return values(of: slot, in: order, at: desk).contains { value in
        richer.slots[place] = value
        return desk.cost(richer) != nil
      }
    }
  }
}
