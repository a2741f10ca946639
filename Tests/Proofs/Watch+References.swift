import ParleyEngine
import ParleyRules

/// What events are about, and what goes with what.
extension Watch {
  /// A row by its kind and the viewer's number.
  struct Reference: Hashable {
    let kind: Kind
    let row: Row
  }

  /// The rows that an event is about, and those that they refer to.
  func references(_ body: StreamEvent.Body, _ seat: Seat, _ side: Int) -> Set<Reference> {
    var found: Set<Reference> = []
    switch body {
    case .row(let kind, let row, _): found = [Reference(kind: kind, row: row)]
    case .cell(let quantity, let a, let b, let value):
      let declared = vocabulary[quantity]
      if let kind = declared.first { found.insert(Reference(kind: kind, row: a)) }
      if let kind = declared.second { found.insert(Reference(kind: kind, row: b)) }
      if case .row(let kind) = declared.unit {
        found.insert(Reference(kind: kind, row: Row(value)))
      }
    case .happened(let happening):
      for (place, kind) in vocabulary.argumentKinds(of: happening.kind).enumerated() {
        if let kind { found.insert(Reference(kind: kind, row: happening.row(place))) }
      }
    case .decided, .givenByDefault: break
    }
    return found.union(found.flatMap { neighbours($0, seat, side) })
  }

  /// The rows that a row of play refers to.
  func neighbours(_ one: Reference, _ seat: Seat, _ side: Int) -> [Reference] {
    guard !vocabulary.isFixed(one.kind), one.row.exists else { return [] }
    let lens = sessions[side].view(of: seat).lens
    return vocabulary.singles(of: one.kind).compactMap { quantity in
      guard let kind = vocabulary.rowKind(of: quantity) else { return nil }
      let row = lens.row(quantity, one.row)
      return row.exists ? Reference(kind: kind, row: row) : nil
    }
  }
  /// What was told between two looks, by world.
  struct News {
    let happenings: [(Int, Event)]
    let rows: [(Int, Reference)]

    init(_ news: [[StreamEvent]]) {
      var happenings: [(Int, Event)] = []
      var rows: [(Int, Reference)] = []
      for (side, events) in news.enumerated() {
        for event in events {
          switch event.body {
          case .happened(let happening): happenings.append((side, happening))
          case .row(let kind, let row, _): rows.append((side, Reference(kind: kind, row: row)))
          case .cell, .decided, .givenByDefault: break
          }
        }
      }
      self.happenings = happenings
      self.rows = rows
    }
  }

  func brought(
    _ body: StreamEvent.Body, with happening: Event, _ seat: Seat, _ side: Int
  ) -> Bool {
    guard case .row(let kind, let row, _) = body else { return false }
    return Trail(sessions[side], sessions[1 - side])
      .brought(kind, row, with: happening, toldTo: seat)
  }

  /// Rows of a kind are told in the order of what can be seen of them, so that one more among them shows as another.
  func oneMore(
    _ body: StreamEvent.Body, _ said: Set<Reference>, _ told: News, _ seat: Seat, _ side: Int
  ) -> Bool {
    guard case .row(let kind, _, _) = body else { return false }
    return told.rows.contains { number, one in
      number == side && one.kind == kind
        && !said.isDisjoint(with: [one] + neighbours(one, seat, side))
    }
  }
}
