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
    var happenings: [Event] = []
    /// What reaches its seats with the next cables.
    var deferred: [Adjudication.Effect] = []
    var texts: [(Key, String)] = []
    /// Means that were given beyond what is kept, or taken beyond what there was.
    var lost: [(means: Means, actor: Row, change: Int32)] = []
    var fault: String?
  }

  /// What is asked of one cell: a value to start from where one was set, and the sum of what is added.
  private struct Change {
    let cell: Int
    let quantity: Quantity
    let row: Row
    var start: Int32?
    var sum: Int64
  }

  /// Who may move which number.
  private let rights: Rights

  init(_ rights: Rights) { self.rights = rights }

  /// What the provisional rows of this stage became, by place.
  @exclusivity(unchecked) private var rows: [Row?] = []
  /// Which of them came to be in this stage.
  @exclusivity(unchecked) private var fresh: [Bool] = []
  @exclusivity(unchecked) private var changes: ContiguousArray<Change> = []
  /// Where the change of a cell stands among `changes`, from 1; 0 while nothing is asked of it.
  @exclusivity(unchecked) private var places: ContiguousArray<Int32> = []
  @exclusivity(unchecked) private var learning: [Learning.Item] = []
  /// What was added in this stage for what somebody learns, so that it is added once.
  @exclusivity(unchecked) private var discoveries: [Made: Int32] = [:]

  /// What somebody learns, and the cell that it moves.
  private struct Made: Hashable {
    let discovery: Adjudication.Discovery
    let cell: Int

    init(of discovery: Adjudication.Discovery, in cell: Int) {
      (self.discovery, self.cell) = (discovery, cell)
    }
  }

  /// Lets everything take hold, and empties `out` for what comes next.
  func commit(_ out: Adjudication, to world: World) -> Result {
    var result = Result()
    if out.isOverflowing {
      result.fault = "a rule asked for more than \(Adjudication.effectLimit) effects"
    }
    bringIntoBeing(out.births, in: world, &result)
    makeRoom(for: world)
    for effect in out.effects { take(effect, world, &result) }
    result.happenings = out.happenings.map { translate($0, world.vocabulary) }
    settle(in: world, &result)
    if !learning.isEmpty {
      Learning.apply(learning, to: world)
      learning.removeAll(keepingCapacity: true)
    }
    if !discoveries.isEmpty { discoveries.removeAll(keepingCapacity: true) }
    out.clear()
    return result
  }

  // MARK: Rows

  /// Numbers the new rows by kind and key, and notes what each provisional row became.
  private func bringIntoBeing(
    _ births: [Adjudication.Birth], in world: World, _ result: inout Result
  ) {
    rows.removeAll(keepingCapacity: true)
    fresh.removeAll(keepingCapacity: true)
    guard !births.isEmpty else { return }
    rows.append(contentsOf: repeatElement(nil, count: births.count))
    let before = world.vocabulary.kinds.indices.map { world.count(Kind(number: UInt8($0))) }
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
    fresh = births.indices.map { place in
      rows[place].map { Int($0.number) >= before[Int(births[place].kind.number)] } ?? false
    }
  }

  /// A row as it is now; `nil` where it was expected and did not come to be.
  func real(_ row: Row) -> Row? {
    guard row.number <= -2 else { return row }
    let place = Int(-2 - row.number)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  private func translate(_ happening: Event, _ vocabulary: Vocabulary) -> Event {
    guard !rows.isEmpty else { return happening }
    let kinds = vocabulary.argumentKinds(of: happening.kind)
    guard kinds.indices.contains(where: { kinds[$0] != nil && happening[$0] <= -2 }) else {
      return happening
    }
    let values = kinds.indices.map { place -> Int32 in
      let value = happening[place]
      return kinds[place] != nil && value <= -2 ? real(Row(value))?.number ?? -1 : value
    }
    return Event(happening.kind, values, to: happening.audience, cause: happening.cause)
  }

  // MARK: Effects

  /// Sorts an effect to where it belongs: the cables, what is learned, or the cells.
  private func take(_ effect: Adjudication.Effect, _ world: World, _ result: inout Result) {
    switch effect.change {
    case .add(let quantity, let a, let b, let value):
      let right = rights[quantity]
      guard right.isOn, let a = real(a), let b = real(b) else { return }
      if effect.withCables {
        put(.add(quantity, a, b, value), off: effect, &result)
      } else if mayMove(quantity, right, effect.owner, &result) {
        change(quantity, a, world.cell(quantity, a, b)) { $0.sum += Int64(value) }
      }
    case .set(let quantity, let a, let b, var value):
      let right = rights[quantity]
      guard let a = real(a), let b = real(b) else { return }
      if value <= -2, right.holdsRow { value = real(Row(value))?.number ?? -1 }
      if effect.withCables {
        put(.set(quantity, a, b, value), off: effect, &result)
      } else if maySet(quantity, right, effect.owner, &result) {
        change(quantity, a, world.cell(quantity, a, b)) { change in
          if let start = change.start, start != value { reportTwice(quantity, &result) }
          change.start = value
        }
      }
    case .begin(let quantity, let a, let b, var value):
      let right = rights[quantity]
      guard right.isOn, isNew(a) || effect.wasPutOff, let a = real(a), let b = real(b) else {
        return
      }
      if value <= -2, right.holdsRow { value = real(Row(value))?.number ?? -1 }
      if effect.withCables {
        put(.begin(quantity, a, b, value), off: effect, &result)
      } else {
        start(quantity, a, b, at: value, world, &result)
      }
    case .point(let quantity, let a, let target):
      guard rights[quantity].isOn, let a = real(a), let target = real(target) else { return }
      if effect.withCables {
        put(.point(quantity, a, target), off: effect, &result)
      } else {
        let held = world[quantity, a, .none]
        if held >= 0, held != target.number { reportTwice(quantity, &result) }
        start(quantity, a, .none, at: target.number, world, &result)
      }
    case .learn(let kind, let row, let actors):
      guard let row = real(row), row.exists else { return }
      if effect.withCables {
        put(.learn(kind, row, actors), off: effect, &result)
      } else {
        learning.append(Learning.Item(kind: kind, row: row, by: actors))
      }
    case .addFor(let discovery, let quantity, let a, let b, let value):
      guard rights[quantity].isOn, let a = real(a), let b = real(b), let row = real(discovery.row)
      else { return }
      let found = Adjudication.Discovery(of: discovery.kind, row, by: discovery.actors)
      if effect.withCables {
        put(.addFor(found, quantity, a, b, value), off: effect, &result)
      } else if mayMove(quantity, rights[quantity], effect.owner, &result) {
        make(of: found, quantity, a, b, value, world, &result)
      }
    case .reveal(let quantity, let a, let b, let actors):
      let right = rights[quantity]
      guard right.isOn, let a = real(a), let b = real(b) else { return }
      guard right.owner == effect.owner else {
        result.fault = "\(rights.id(of: quantity)) was shown by one who does not own it"
        return
      }
      if effect.withCables {
        put(.reveal(quantity, a, b, actors), off: effect, &result)
      } else {
        world.show(quantity, a, b, to: actors)
      }
    }
  }

  /// Adds what somebody makes of a thing that it learns of: nothing where it knew of that, and once, however many bring
  /// it; two that make different things of it are a fault.
  private func make(
    of found: Adjudication.Discovery, _ quantity: Quantity, _ a: Row, _ b: Row, _ value: Int32,
    _ world: World, _ result: inout Result
  ) {
    let knowers = world.knowers(found.kind, found.row)
    guard !found.actors.subtracting(knowers).isEmpty,
      let cell = world.cell(quantity, a, b)
    else { return }
    guard let made = discoveries.updateValue(value, forKey: Made(of: found, in: cell)) else {
      return change(quantity, a, cell) { $0.sum += Int64(value) }
    }
    if made != value {
      result.fault = "\(rights.id(of: quantity)) was moved in two ways by one discovery"
    }
  }

  /// Whether a row came to be in this very stage, and not under a key that was there before.
  private func isNew(_ row: Row) -> Bool {
    let place = Int(-2 - row.number)
    return row.number <= -2 && fresh.indices.contains(place) && fresh[place]
  }

  /// Starts a cell at a value; two that start it at different ones are a fault.
  private func start(
    _ quantity: Quantity, _ a: Row, _ b: Row, at value: Int32, _ world: World,
    _ result: inout Result
  ) {
    change(quantity, a, world.cell(quantity, a, b)) { change in
      if let start = change.start, start != value { reportTwice(quantity, &result) }
      change.start = value
    }
  }

  private func put(
    _ change: Adjudication.Change, off effect: Adjudication.Effect, _ result: inout Result
  ) {
    result.deferred.append(
      Adjudication.Effect(change: change, withCables: true, owner: effect.owner, wasPutOff: true))
  }

  private func maySet(
    _ quantity: Quantity, _ right: Rights.Right, _ owner: Owner, _ result: inout Result
  ) -> Bool {
    guard right.owner == owner else {
      result.fault = "\(rights.id(of: quantity)) was set by one who does not own it"
      return false
    }
    return mayMove(quantity, right, owner, &result)
  }

  /// The calendar is the engine's alone: a rule that turned it back could play for ever.
  private func mayMove(
    _ quantity: Quantity, _ right: Rights.Right, _ owner: Owner, _ result: inout Result
  ) -> Bool {
    guard right.isCalendar, owner != .core else { return true }
    result.fault = "\(rights.id(of: quantity)) was moved by one who does not own it"
    return false
  }

  private func reportTwice(_ quantity: Quantity, _ result: inout Result) {
    result.fault = "\(rights.id(of: quantity)) was set twice in one stage"
  }

  // MARK: Cells

  /// The tables may have grown with the rows of this stage.
  private func makeRoom(for world: World) {
    let missing = world.cellCount - places.count
    if missing > 0 { places.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// Finds what is asked of a cell so far, and lets one more thing be asked.
  /// - Parameter cell: `nil` outside the tables, where nothing takes hold.
  @inline(__always)
  private func change(
    _ quantity: Quantity, _ row: Row, _ cell: Int?, _ ask: (inout Change) -> Void
  ) {
    guard let cell else { return }
    if places[cell] == 0 {
      changes.append(Change(cell: cell, quantity: quantity, row: row, start: nil, sum: 0))
      places[cell] = Int32(changes.count)
    }
    ask(&changes[Int(places[cell]) - 1])
  }

  /// Each cell starts from what was set or from what it held, takes the sum of what was added, and is clamped once.
  private func settle(in world: World, _ result: inout Result) {
    for change in changes {
      places[change.cell] = 0
      let sum = Int64(change.start ?? world[cell: change.cell]) + change.sum
      let right = rights[change.quantity]
      let kept = min(max(sum, Int64(right.least)), Int64(right.most))
      world.put(Int32(kept), into: change.cell, of: change.quantity, change.row)
      if kept != sum, let means = Means(keptIn: change.quantity) {
        result.lost.append((means, change.row, Arithmetic.clamped(kept - sum)))
      }
    }
    changes.removeAll(keepingCapacity: true)
  }
}
