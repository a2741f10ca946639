import ParleyRules

/// What went wrong in the rules themselves: a loop, two owners. Reported with the inputs, never a hang.
public struct RuleFault: Error, Hashable, Sendable {
  /// What went wrong, in English and for rule authors.
  public let message: String
  /// The turn in which it did.
  public let turn: Int32
  /// The step at whose end it was found.
  public let step: Step
}

/// The end of a stage: all that its hooks asked for takes hold together.
///
/// Orders are taken by key and modules by id, but nothing depends on it: every hook reads the state at the
/// start, new rows are numbered by key, changes to a cell are summed and clamped once. Its lists are kept from
/// stage to stage for their room alone; only `commit` touches them, so they go without exclusivity checks.
final class Stage {
  /// What came of a stage.
  struct Result {
    var happenings: [Happening] = []
    /// What reaches its seats with the next cables.
    var deferred: [Adjudication.Effect] = []
    var texts: [(Key, String)] = []
    /// Political capital that was given beyond what is kept, or taken beyond what there was.
    var lostCapital: [(actor: Row, change: Int32)] = []
    var fault: String?
  }

  /// A change of a cell, with its provisional rows made real.
  private struct Change {
    let quantity: Quantity
    let row: Row
    let isSet: Bool
    let value: Int32
  }

  /// Who plays: a number of a module that is off stands still, whoever would move it.
  private let mask: Mask

  init(_ mask: Mask) { self.mask = mask }

  /// What the provisional rows of this stage became, by place.
  @exclusivity(unchecked) private var rows: [Row?] = []
  @exclusivity(unchecked) private var changes: [Change] = []
  /// The order in which changes are summed: by cell, sets before sums.
  @exclusivity(unchecked) private var order: [UInt64] = []
  @exclusivity(unchecked) private var learning: [(Kind, Row, ActorSet)] = []

  /// Lets everything take hold, and empties `out` for what comes next.
  func commit(_ out: Adjudication, to world: World) -> Result {
    var result = Result()
    if out.isOverflowing {
      result.fault = "a rule asked for more than \(Adjudication.effectLimit) effects"
    }
    bringIntoBeing(out.births, in: world, &result)
    for effect in out.effects { take(effect, world, &result) }
    for happening in out.happenings {
      result.happenings.append(translate(happening, world.vocabulary))
    }
    sum(in: world, &result)
    if !learning.isEmpty {
      Learning.apply(learning, to: world)
      learning.removeAll(keepingCapacity: true)
    }
    out.clear()
    return result
  }

  // MARK: Rows

  /// Numbers the new rows by kind and key, and notes what each provisional row became.
  private func bringIntoBeing(
    _ births: [Adjudication.Birth], in world: World, _ result: inout Result
  ) {
    rows.removeAll(keepingCapacity: true)
    guard !births.isEmpty else { return }
    rows.append(contentsOf: repeatElement(nil, count: births.count))
    let places = births.indices.filter { !births[$0].isExpected }.sorted {
      (births[$0].kind.number, births[$0].key, $0) < (births[$1].kind.number, births[$1].key, $1)
    }
    for place in places {
      let birth = births[place]
      // What several rules bring about under one key is one thing: a dossier opened twice is one dossier.
      if let row = world.row(birth.kind, birth.key) {
        rows[place] = row
        continue
      }
      rows[place] = world.append(birth.kind, birth.key)
      if let text = birth.text { result.texts.append((birth.key, text)) }
    }
    for place in births.indices where births[place].isExpected {
      rows[place] = world.row(births[place].kind, births[place].key)
    }
  }

  /// A row as it is now; `nil` where it was expected and did not come to be.
  func real(_ row: Row) -> Row? {
    guard row.number <= -2 else { return row }
    let place = Int(-2 - row.number)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  private func translate(_ happening: Happening, _ vocabulary: Vocabulary) -> Happening {
    guard !rows.isEmpty else { return happening }
    let kinds = vocabulary.argumentKinds(of: happening.kind)
    guard kinds.indices.contains(where: { kinds[$0] != nil && happening[$0] <= -2 }) else {
      return happening
    }
    let values = kinds.indices.map { place -> Int32 in
      let value = happening[place]
      return kinds[place] != nil && value <= -2 ? real(Row(value))?.number ?? -1 : value
    }
    return Happening(happening.kind, values, to: happening.audience, cause: happening.cause)
  }

  // MARK: Effects

  /// Sorts an effect to where it belongs: the cables, what is learned, or the cells.
  private func take(_ effect: Adjudication.Effect, _ world: World, _ result: inout Result) {
    let vocabulary = world.vocabulary
    switch effect.change {
    case .add(let quantity, let a, let b, let value):
      guard mask.contains(vocabulary.owner(of: quantity)), let a = real(a), let b = real(b)
      else { return }
      if effect.withCables {
        put(.add(quantity, a, b, value), off: effect, &result)
      } else if mayMove(quantity, effect.owner, vocabulary, &result) {
        change(quantity, a, world.cell(quantity, a, b), isSet: false, value)
      }
    case .set(let quantity, let a, let b, var value):
      guard let a = real(a), let b = real(b) else { return }
      if value <= -2, vocabulary.rowKind(of: quantity) != nil {
        value = real(Row(value))?.number ?? -1
      }
      if effect.withCables {
        put(.set(quantity, a, b, value), off: effect, &result)
      } else if maySet(quantity, effect.owner, vocabulary, &result) {
        change(quantity, a, world.cell(quantity, a, b), isSet: true, value)
      }
    case .learn(let kind, let row, let actors):
      guard let row = real(row), row.exists else { return }
      if effect.withCables {
        put(.learn(kind, row, actors), off: effect, &result)
      } else {
        learning.append((kind, row, actors))
      }
    }
  }

  private func put(
    _ change: Adjudication.Change, off effect: Adjudication.Effect, _ result: inout Result
  ) {
    result.deferred.append(
      Adjudication.Effect(change: change, withCables: true, owner: effect.owner))
  }

  /// - Parameter cell: `nil` outside the tables, where nothing takes hold.
  private func change(
    _ quantity: Quantity, _ row: Row, _ cell: Int?, isSet: Bool, _ value: Int32
  ) {
    guard let cell else { return }
    let rank: UInt64 = isSet ? 0 : 1 << 31
    order.append(UInt64(cell) << 32 | rank | UInt64(changes.count))
    changes.append(Change(quantity: quantity, row: row, isSet: isSet, value: value))
  }

  private func maySet(
    _ quantity: Quantity, _ owner: Owner, _ vocabulary: Vocabulary, _ result: inout Result
  ) -> Bool {
    guard vocabulary.owner(of: quantity) == owner else {
      result.fault = "\(vocabulary[quantity].id) was set by one who does not own it"
      return false
    }
    return mayMove(quantity, owner, vocabulary, &result)
  }

  /// The calendar is the engine's alone: a rule that turned it back could play for ever.
  private func mayMove(
    _ quantity: Quantity, _ owner: Owner, _ vocabulary: Vocabulary, _ result: inout Result
  ) -> Bool {
    let isCalendar = quantity == .turn || quantity == .lastTurn || quantity == .epilogue
    guard isCalendar, owner != .core else { return true }
    result.fault = "\(vocabulary[quantity].id) was moved by one who does not own it"
    return false
  }

  // MARK: Cells

  /// Sums the changes of each cell, sets first, and clamps once.
  private func sum(in world: World, _ result: inout Result) {
    guard !order.isEmpty else { return }
    order.sort()
    var index = 0
    while index < order.count { index = sumCell(from: index, world, &result) }
    order.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
  }

  /// Sums the changes of one cell; says where the next one's begin.
  private func sumCell(from start: Int, _ world: World, _ result: inout Result) -> Int {
    let cell = order[start] >> 32
    let first = changes[place(start)]
    var sum = first.isSet ? Int64(first.value) : Int64(world[cell: Int(cell)]) + Int64(first.value)
    var index = start + 1
    while index < order.count, order[index] >> 32 == cell {
      let next = changes[place(index)]
      if !next.isSet {
        sum += Int64(next.value)
      } else if next.value != first.value {
        result.fault = "\(world.vocabulary[first.quantity].id) was set twice in one stage"
      }
      index += 1
    }
    let range = world.vocabulary.range(of: first.quantity)
    let kept = min(max(sum, Int64(range.lowerBound)), Int64(range.upperBound))
    world[cell: Int(cell)] = Int32(kept)
    if kept != sum, first.quantity == .capital {
      result.lostCapital.append((first.row, Arithmetic.clamped(kept - sum)))
    }
    return index
  }

  private func place(_ index: Int) -> Int { Int(order[index] & 0x7fff_ffff) }
}
