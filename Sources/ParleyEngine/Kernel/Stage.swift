import ParleyRules

/// What went wrong in the rules themselves: a loop, two owners. Reported with the inputs, never a hang.
public struct RuleFault: Error, Hashable, Sendable {
  public let message: String
  public let turn: Int32
  public let step: Step
}

/// One stage: gathers what hooks ask for and lets it all take hold together at its end.
///
/// Orders are taken by key and modules by id, but nothing depends on it: every hook reads the state at the
/// start, new rows are numbered by key, changes to a cell are summed and clamped once.
final class Stage {
  /// What one hook asked for.
  private struct Batch {
    let effects: [Adjudication.Effect]
    let births: [Adjudication.Birth]
    let happenings: [Happening]
  }
  /// What came of a stage.
  struct Result {
    var happenings: [Happening] = []
    var filed: [Order] = []
    var deferred: [Adjudication.Effect] = []
    var texts: [(Key, String)] = []
  }

  private var batches: [Batch] = []
  private(set) var result = Result()
  private(set) var fault: String?

  /// Takes over what a hook asked for.
  func collect(_ out: Adjudication) {
    if out.isOverflowing {
      fault = "a rule asked for more than \(Adjudication.effectLimit) effects"
    }
    if !out.effects.isEmpty || !out.births.isEmpty || !out.happenings.isEmpty {
      batches.append(
        Batch(effects: out.effects, births: out.births, happenings: out.happenings))
    }
    if !out.filed.isEmpty { result.filed += out.filed }
    out.clear()
  }

  /// Takes over the orders that a wave of answers filed.
  func adopt(_ wave: Stage) {
    result.filed += wave.result.filed
    wave.result.filed.removeAll()
  }

  /// Lets everything take hold.
  func commit(to world: World) {
    let rows = bringIntoBeing(in: world)
    var changes: [Change] = []
    var learning: [(Kind, Row, ActorSet)] = []
    for (index, batch) in batches.enumerated() {
      for effect in batch.effects {
        guard let change = translate(effect.change, rows[index], world.vocabulary) else { continue }
        if effect.withCables {
          result.deferred.append(
            Adjudication.Effect(change: change, withCables: true, owner: effect.owner))
        } else if case .learn(let kind, let row, let actors) = change {
          learning.append((kind, row, actors))
        } else {
          changes.append(Change(change, owner: effect.owner))
        }
      }
      for happening in batch.happenings {
        result.happenings.append(translate(happening, rows[index], world.vocabulary))
      }
    }
    apply(changes, to: world)
    Learning.apply(learning, to: world)
    batches.removeAll(keepingCapacity: true)
  }

  // MARK: Rows

  /// Numbers the new rows by kind and key, and says for each batch what its provisional rows became.
  private func bringIntoBeing(in world: World) -> [[Row?]] {
    var births: [(kind: UInt8, key: Key, batch: Int, place: Int)] = []
    for (index, batch) in batches.enumerated() {
      for (place, birth) in batch.births.enumerated() where !birth.isExpected {
        births.append((birth.kind.number, birth.key, index, place))
      }
    }
    births.sort { ($0.kind, $0.key, $0.batch, $0.place) < ($1.kind, $1.key, $1.batch, $1.place) }
    var rows: [[Row?]] = batches.map { Array(repeating: nil, count: $0.births.count) }
    for birth in births {
      let kind = Kind(number: birth.kind)
      // What several rules bring about under one key is one thing: a dossier opened twice is one dossier.
      if let row = world.row(kind, birth.key) {
        rows[birth.batch][birth.place] = row
        continue
      }
      rows[birth.batch][birth.place] = world.append(kind, birth.key)
      if let text = batches[birth.batch].births[birth.place].text {
        result.texts.append((birth.key, text))
      }
    }
    for (index, batch) in batches.enumerated() {
      for (place, birth) in batch.births.enumerated() where birth.isExpected {
        rows[index][place] = world.row(birth.kind, birth.key)
      }
    }
    return rows
  }

  private func translate(_ row: Row, _ rows: [Row?]) -> Row? {
    guard row.number <= -2 else { return row }
    let place = Int(-2 - row.number)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  private func translate(
    _ change: Adjudication.Change, _ rows: [Row?], _ vocabulary: Vocabulary
  ) -> Adjudication.Change? {
    switch change {
    case .add(let quantity, let a, let b, let value):
      guard let a = translate(a, rows), let b = translate(b, rows) else { return nil }
      return .add(quantity, a, b, value)
    case .set(let quantity, let a, let b, var value):
      guard let a = translate(a, rows), let b = translate(b, rows) else { return nil }
      if value <= -2, vocabulary.rowKind(of: quantity) != nil {
        value = translate(Row(value), rows)?.number ?? -1
      }
      return .set(quantity, a, b, value)
    case .learn(let kind, let row, let actors):
      guard let row = translate(row, rows), row.exists else { return nil }
      return .learn(kind, row, actors)
    }
  }

  private func translate(
    _ happening: Happening, _ rows: [Row?], _ vocabulary: Vocabulary
  ) -> Happening {
    let kinds = vocabulary.argumentKinds(of: happening.kind)
    guard kinds.indices.contains(where: { kinds[$0] != nil && happening[$0] <= -2 }) else {
      return happening
    }
    let values = kinds.indices.map { place -> Int32 in
      let value = happening[place]
      return kinds[place] != nil && value <= -2
        ? translate(Row(value), rows)?.number ?? -1 : value
    }
    return Happening(happening.kind, values, to: happening.audience, cause: happening.cause)
  }

  // MARK: Cells

  private struct Change {
    let quantity: UInt16
    let a: Int32
    let b: Int32
    let isSet: Bool
    let value: Int32
    let owner: Owner
    init(_ change: Adjudication.Change, owner: Owner) {
      self.owner = owner
      switch change {
      case .add(let quantity, let a, let b, let value):
        (self.quantity, self.a, self.b) = (quantity.number, a.number, b.number)
        (isSet, self.value) = (false, value)
      case .set(let quantity, let a, let b, let value):
        (self.quantity, self.a, self.b) = (quantity.number, a.number, b.number)
        (isSet, self.value) = (true, value)
      case .learn:
        (quantity, a, b, isSet, value) = (0, -1, -1, false, 0)
      }
    }
    var place: (UInt16, Int32, Int32) { (quantity, a, b) }
  }

  /// Sums the changes of each cell, sets first, and clamps once. A change that nobody may make does not take hold.
  private func apply(_ changes: [Change], to world: World) {
    let sorted = changes.filter { isLawful($0, world.vocabulary) }.sorted {
      $0.place != $1.place ? $0.place < $1.place : $0.isSet && !$1.isSet
    }
    var index = 0
    while index < sorted.count {
      let first = sorted[index]
      let quantity = Quantity(number: first.quantity)
      let (a, b) = (Row(first.a), Row(first.b))
      var sum = first.isSet ? Int64(first.value) : Int64(world[quantity, a, b]) + Int64(first.value)
      index += 1
      while index < sorted.count, sorted[index].place == first.place {
        if sorted[index].isSet {
          if sorted[index].value != first.value {
            fault = "\(world.vocabulary[quantity].id) was set twice in one stage"
          }
        } else {
          sum += Int64(sorted[index].value)
        }
        index += 1
      }
      let range = world.vocabulary.range(of: quantity)
      world[quantity, a, b] = Int32(
        min(max(sum, Int64(range.lowerBound)), Int64(range.upperBound)))
    }
  }

  /// The calendar is the engine's alone: a rule that turned it back could play for ever.
  private static let calendar: [Quantity] = [.turn, .lastTurn, .epilogue]

  private func isLawful(_ change: Change, _ vocabulary: Vocabulary) -> Bool {
    let quantity = Quantity(number: change.quantity)
    if change.isSet, vocabulary.owner(of: quantity) != change.owner {
      fault = "\(vocabulary[quantity].id) was set by one who does not own it"
      return false
    }
    if change.owner != .core, Stage.calendar.contains(quantity) {
      fault = "\(vocabulary[quantity].id) was moved by one who does not own it"
      return false
    }
    return true
  }
}
