import ParleyRules

/// Ids and row numbers: each seat has numbers of its own.
extension Session {
  func id(_ actor: Row) -> String { setting.names.id(.actor, actor) }
  func actor(_ id: String) -> Row { setting.names.row(.actor, id) ?? .none }

  /// An order with the row numbers of the truth.
  func translated(_ order: Order, for actor: Row) -> Order {
    guard let stream = streams[.team(actor)] else { return order }
    return renumbered(order) { kind, row in stream.truthRow(kind, row) }
  }

  /// An order with the row numbers of a stream.
  func own(_ order: Order, _ stream: Stream) -> Order {
    renumbered(order) { kind, row in stream.ownRow(kind, row) }
  }

  /// The row of the truth that a seat means by a row of its own: for the white cell alone.
  public func row(_ kind: Kind, _ own: Row, of seat: Seat) -> Row {
    streams[seat]?.truthRow(kind, own) ?? .none
  }

  /// A seat's own row for one of the truth; none where it does not know of it. For the white cell
  /// alone.
  public func row(_ kind: Kind, _ row: Row, knownTo seat: Seat) -> Row {
    streams[seat]?.ownRow(kind, row) ?? .none
  }

  private func renumbered(_ order: Order, _ number: (Kind, Row) -> Row) -> Order {
    var order = order
    for (place, slot) in game.vocabulary[order.verb].slots.enumerated() {
      guard case .row(let kind) = slot.type, order.slots[place] >= 0 else { continue }
      order.slots[place] = number(kind, Row(code: order.slots[place])).code
    }
    return order
  }
}
