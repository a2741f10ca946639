/// All state of the game: integers in tables.
///
/// The truth is one world; each seat has another, folded from its own stream, of the same type. Where a
/// seat cannot see, its world holds the neutral value. All cells lie in one flat buffer, so that copying,
/// hashing and comparing are written once. A world belongs to one game and is not sent between threads; the dynamic
/// exclusivity checks on its buffers cost a fifth of a game and are left out.
package final class World {
  package let vocabulary: Vocabulary
  /// A seat's world: everything in it may be read by its seat.
  package let isFolded: Bool
  @exclusivity(unchecked) private var cells: ContiguousArray<Int32>
  @exclusivity(unchecked) private var bases: ContiguousArray<Int>
  @exclusivity(unchecked) private var strides: ContiguousArray<Int>
  @exclusivity(unchecked) private var capacities: ContiguousArray<Int>
  @exclusivity(unchecked) private var keys: [[Key]]
  /// Where a key of a kind of play stands; looked up, never walked.
  @exclusivity(unchecked) private var places: [[Key: Row]]
  @exclusivity(unchecked) private var knowers: [[ActorSet]]
  @exclusivity(unchecked) private var learned: [[[Row]]]
  private let fixedCounts: [Int]

  /// An empty world.
  /// - Parameter fixed: the keys of the rows of every fixed kind, in order; empty for kinds of play.
  package init(vocabulary: Vocabulary, fixed: [[Key]], isFolded: Bool = false) {
    self.vocabulary = vocabulary
    self.isFolded = isFolded
    keys = fixed
    places = fixed.map { list in
      Dictionary(list.enumerated().map { ($1, Row($0)) }, uniquingKeysWith: { first, _ in first })
    }
    fixedCounts = fixed.map(\.count)
    knowers = fixed.map { _ in [] }
    capacities = ContiguousArray(
      vocabulary.kinds.indices.map {
        vocabulary.isFixed(Kind(number: UInt8($0))) ? fixed[$0].count : 32
      })
    let viewers = fixed.isEmpty ? 0 : fixed[Int(Kind.actor.number)].count + 1
    learned = Array(repeating: fixed.map { _ in [] }, count: viewers)
    cells = []
    bases = []
    strides = []
    layOut()
  }

  private init(copying other: World) {
    vocabulary = other.vocabulary
    isFolded = other.isFolded
    cells = other.cells
    bases = other.bases
    strides = other.strides
    capacities = other.capacities
    keys = other.keys
    places = other.places
    knowers = other.knowers
    learned = other.learned
    fixedCounts = other.fixedCounts
  }

  /// An independent copy: a snapshot.
  package func copy() -> World { World(copying: self) }

  private func capacity(_ kind: Kind?) -> Int { kind.map { capacities[Int($0.number)] } ?? 1 }

  private func layOut() {
    bases.removeAll(keepingCapacity: true)
    strides.removeAll(keepingCapacity: true)
    var total = 0
    for quantity in vocabulary.quantities {
      bases.append(total)
      strides.append(capacity(quantity.second))
      total += capacity(quantity.first) * capacity(quantity.second)
    }
    cells = ContiguousArray(unsafeUninitializedCapacity: total) { buffer, count in
      for (number, quantity) in vocabulary.quantities.enumerated() {
        let size = capacity(quantity.first) * capacity(quantity.second)
        for offset in 0..<size {
          buffer.initializeElement(at: bases[number] + offset, to: quantity.neutral)
        }
      }
      count = total
    }
  }

  /// Doubles the room of a kind. Only first kinds grow (second kinds are fixed), so columns stay whole.
  private func grow(_ kind: Kind) {
    let (oldCells, oldBases) = (cells, bases)
    let old = capacities
    capacities[Int(kind.number)] = max(8, capacities[Int(kind.number)] * 2)
    layOut()
    for (number, quantity) in vocabulary.quantities.enumerated() {
      let rows = quantity.first.map { old[Int($0.number)] } ?? 1
      for offset in 0..<(rows * strides[number]) {
        cells[bases[number] + offset] = oldCells[oldBases[number] + offset]
      }
    }
  }

  // MARK: Rows

  /// How many rows a kind has.
  package func count(_ kind: Kind) -> Int { keys[Int(kind.number)].count }

  /// The key of a row; the key of nothing is 0.
  package func key(_ kind: Kind, _ row: Row) -> Key {
    guard row.exists, Int(row.number) < keys[Int(kind.number)].count else { return Key(bits: 0) }
    return keys[Int(kind.number)][Int(row.number)]
  }

  /// The row with that key, if it is there.
  package func row(_ kind: Kind, _ key: Key) -> Row? {
    places[Int(kind.number)][key]
  }

  /// Adds a row of a kind of play and gives its number.
  @discardableResult
  package func append(_ kind: Kind, _ key: Key, knownBy actors: ActorSet = .nobody) -> Row {
    let index = Int(kind.number)
    if keys[index].count == capacities[index] { grow(kind) }
    keys[index].append(key)
    places[index][key] = Row(keys[index].count - 1)
    knowers[index].append(.nobody)
    let row = Row(keys[index].count - 1)
    learn(kind, row, by: actors)
    return row
  }

  /// Who knows that a row exists; everybody for fixed kinds.
  package func knowers(_ kind: Kind, _ row: Row) -> ActorSet {
    guard !vocabulary.isFixed(kind) else { return .everybody }
    let index = Int(kind.number)
    return row.exists && Int(row.number) < knowers[index].count
      ? knowers[index][Int(row.number)] : .nobody
  }

  /// Lets actors know of a row. The order in which an actor learned of rows is kept, as it is the only
  /// order in which that actor may ever walk them.
  package func learn(_ kind: Kind, _ row: Row, by actors: ActorSet) {
    let index = Int(kind.number)
    guard row.exists, Int(row.number) < knowers[index].count else { return }
    let fresh = actors.subtracting(knowers[index][Int(row.number)])
    guard !fresh.isEmpty else { return }
    knowers[index][Int(row.number)] = knowers[index][Int(row.number)].union(fresh)
    for viewer in 0..<learned.count - 1 where fresh.contains(Row(viewer)) {
      learned[viewer][index].append(row)
    }
    if fresh.includesPublic { learned[learned.count - 1][index].append(row) }
  }

  /// The rows of a kind that an actor knows of, in the order it learned of them; `nil` is the public.
  package func learnedRows(_ kind: Kind, by actor: Row?) -> [Row] {
    let viewer = actor.map { Int($0.number) } ?? learned.count - 1
    return learned.indices.contains(viewer) ? learned[viewer][Int(kind.number)] : []
  }

  // MARK: Cells

  @inline(__always)
  private func place(_ quantity: Quantity, _ a: Row, _ b: Row) -> Int? {
    let number = Int(quantity.number)
    let column = vocabulary.columns[number]
    let first = column.first < 0 ? 0 : Int(a.number)
    let second = column.second < 0 ? 0 : Int(b.number)
    guard first >= 0, second >= 0, second < strides[number] else { return nil }
    guard first < (column.first < 0 ? 1 : capacities[Int(column.first)]) else { return nil }
    return bases[number] + first * strides[number] + second
  }

  /// A cell. Reading outside the tables gives the neutral value; writing there does nothing.
  package subscript(quantity: Quantity, a: Row = .none, b: Row = .none) -> Int32 {
    get {
      place(quantity, a, b).map { cells[$0] }
        ?? vocabulary.columns[Int(quantity.number)].neutral
    }
    set { if let place = place(quantity, a, b) { cells[place] = newValue } }
  }

  /// Who may see a cell, by the sight of its quantity.
  package func audience(_ quantity: Quantity, _ a: Row, _ b: Row) -> ActorSet {
    let column = vocabulary.columns[Int(quantity.number)]
    let first = column.first < 0 ? nil : Kind(number: UInt8(column.first))
    let existing = first.map { knowers($0, a) } ?? .everybody
    switch column.sight {
    case .open, .known: return existing
    case .own: return ActorSet(holder(first, a))
    case .ownSecond: return ActorSet(b).intersection(existing)
    case .parties: return parties(first, a).intersection(existing)
    case .hidden: return .nobody
    }
  }

  /// Whether an actor is in the audience of a cell: the same answer, without making the set.
  func maySee(_ actor: Row, _ quantity: Quantity, _ a: Row, _ b: Row) -> Bool {
    let column = vocabulary.columns[Int(quantity.number)]
    let first = column.first < 0 ? nil : Kind(number: UInt8(column.first))
    let knows = first.map { knowers($0, a).contains(actor) } ?? true
    switch column.sight {
    case .open, .known: return knows
    case .own: return holder(first, a) == actor
    case .ownSecond: return b == actor && knows
    case .parties: return knows && parties(first, a).contains(actor)
    case .hidden: return false
    }
  }

  /// The actor a row belongs to.
  package func holder(_ kind: Kind?, _ row: Row) -> Row {
    guard let kind else { return .none }
    if kind == .actor { return row }
    guard let quantity = vocabulary.holder(of: kind) else { return .none }
    return Row(self[quantity, row])
  }

  private func parties(_ kind: Kind?, _ row: Row) -> ActorSet {
    guard let kind, let quantity = vocabulary[kind].parties else { return .nobody }
    var set = ActorSet.nobody
    for actor in 0..<count(.actor) where self[quantity, row, Row(actor)] > 0 {
      set = set.union(ActorSet(Row(actor)))
    }
    return set
  }

  // MARK: Comparing

  /// A digest of everything in it: cells, rows, and who knows what.
  package var digest: UInt64 {
    var hash = UInt64(0)
    for cell in cells { hash = Key.mix(hash ^ UInt64(UInt32(bitPattern: cell))) }
    for rows in keys { for key in rows { hash = Key.mix(hash ^ key.bits) } }
    for sets in knowers {
      for set in sets {
        hash = Key.mix(hash ^ UInt64(truncatingIfNeeded: set.bits))
        hash = Key.mix(hash ^ UInt64(truncatingIfNeeded: set.bits >> 64))
      }
    }
    return hash
  }
}
