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
  @exclusivity(unchecked) private var columns: ContiguousArray<Column>
  @exclusivity(unchecked) private var capacities: ContiguousArray<Int>
  @exclusivity(unchecked) private var keys: [[Key]]
  /// Where a key of a kind of play stands; looked up, never walked.
  @exclusivity(unchecked) private var places: [[Key: Row]]
  @exclusivity(unchecked) private var knowers: [[ActorSet]]
  @exclusivity(unchecked) private var learned: [[[Row]]]

  /// Where the cells of a quantity lie, and who may see them where that is the same for every cell.
  private struct Column {
    let base: Int
    /// Cells from one first row to the next; 0 where there is no first kind, so that any row will do.
    let step: Int
    /// 1, or 0 where there is no second kind.
    let side: Int
    /// The highest rows that exist, as unsigned numbers: "no row" lies beyond them.
    let lastFirst: UInt32
    let lastSecond: UInt32
    let neutral: Int32
    let reach: Reach

    /// What can be said of sight without looking at a row.
    enum Reach: UInt8 {
      case everybody, holderIsFirst, nobody, depends
    }
  }

  /// An empty world.
  /// - Parameter fixed: the keys of the rows of every fixed kind, in order; empty for kinds of play.
  package init(vocabulary: Vocabulary, fixed: [[Key]], isFolded: Bool = false) {
    self.vocabulary = vocabulary
    self.isFolded = isFolded
    keys = fixed
    places = fixed.map { list in
      Dictionary(list.enumerated().map { ($1, Row($0)) }, uniquingKeysWith: { first, _ in first })
    }
    knowers = fixed.map { _ in [] }
    capacities = ContiguousArray(
      vocabulary.kinds.indices.map {
        vocabulary.isFixed(Kind(number: UInt8($0))) ? fixed[$0].count : 32
      })
    let viewers = fixed.isEmpty ? 0 : fixed[Int(Kind.actor.number)].count + 1
    learned = Array(repeating: fixed.map { _ in [] }, count: viewers)
    cells = []
    columns = []
    layOut()
  }

  private init(copying other: World) {
    vocabulary = other.vocabulary
    isFolded = other.isFolded
    cells = other.cells
    columns = other.columns
    capacities = other.capacities
    keys = other.keys
    places = other.places
    knowers = other.knowers
    learned = other.learned
  }

  /// An independent copy: a snapshot.
  package func copy() -> World { World(copying: self) }

  /// The room of a kind: one cell at least, so that every column has a place.
  private func capacity(_ kind: Kind?) -> Int {
    kind.map { max(1, capacities[Int($0.number)]) } ?? 1
  }

  private func layOut() {
    columns.removeAll(keepingCapacity: true)
    var total = 0
    for quantity in vocabulary.quantities {
      let (rows, side) = (capacity(quantity.first), capacity(quantity.second))
      columns.append(
        Column(
          base: total, step: quantity.first == nil ? 0 : side, side: quantity.second == nil ? 0 : 1,
          lastFirst: quantity.first == nil ? .max : UInt32(rows - 1),
          lastSecond: quantity.second == nil ? .max : UInt32(side - 1),
          neutral: quantity.neutral, reach: reach(quantity)))
      total += rows * side
    }
    cells = ContiguousArray(unsafeUninitializedCapacity: total) { buffer, count in
      for (number, column) in columns.enumerated() {
        let end = number + 1 < columns.count ? columns[number + 1].base : total
        buffer[column.base..<end].initialize(repeating: column.neutral)
      }
      count = total
    }
  }

  private func reach(_ quantity: QuantityDeclaration) -> Column.Reach {
    let isKnown = quantity.first.map { vocabulary.isFixed($0) } ?? true
    return switch quantity.sight {
    case .open where isKnown, .known where isKnown: .everybody
    case .own where quantity.first == .actor: .holderIsFirst
    case .hidden: .nobody
    default: .depends
    }
  }

  /// Doubles the room of a kind. Only first kinds grow (second kinds are fixed), so columns stay whole.
  private func grow(_ kind: Kind) {
    let (oldCells, oldColumns) = (cells, columns)
    capacities[Int(kind.number)] = max(8, capacities[Int(kind.number)] * 2)
    layOut()
    for (number, old) in oldColumns.enumerated() {
      let end = number + 1 < oldColumns.count ? oldColumns[number + 1].base : oldCells.count
      let base = columns[number].base
      cells.withUnsafeMutableBufferPointer { new in
        oldCells[old.base..<end].withUnsafeBufferPointer {
          _ = new[base..<(base + $0.count)].update(fromContentsOf: $0)
        }
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
    var left = fresh.bits & (.max >> 1)
    while left != 0 {
      let viewer = left.trailingZeroBitCount
      left &= left - 1
      if viewer < learned.count - 1 { learned[viewer][index].append(row) }
    }
    if fresh.includesPublic { learned[learned.count - 1][index].append(row) }
  }

  /// The rows of a kind that an actor knows of, in the order it learned of them; `nil` is the public.
  package func learnedRows(_ kind: Kind, by actor: Row?) -> [Row] {
    let viewer = actor.map { Int($0.number) } ?? learned.count - 1
    return learned.indices.contains(viewer) ? learned[viewer][Int(kind.number)] : []
  }

  // MARK: Cells

  /// A cell. Reading outside the tables gives the neutral value; writing there does nothing.
  package subscript(quantity: Quantity, a: Row = .none, b: Row = .none) -> Int32 {
    @inline(__always) get {
      let column = columns[Int(quantity.number)]
      guard holds(column, a, b) else { return column.neutral }
      return cells[place(column, a, b)]
    }
    set {
      let column = columns[Int(quantity.number)]
      if holds(column, a, b) { cells[place(column, a, b)] = newValue }
    }
  }

  /// The place of a cell in the tables, to be used before any row is added; `nil` outside them.
  package func cell(_ quantity: Quantity, _ a: Row, _ b: Row) -> Int? {
    let column = columns[Int(quantity.number)]
    return holds(column, a, b) ? place(column, a, b) : nil
  }

  /// A cell by its place.
  package subscript(cell cell: Int) -> Int32 {
    get { cells[cell] }
    set { cells[cell] = newValue }
  }

  @inline(__always)
  private func holds(_ column: Column, _ a: Row, _ b: Row) -> Bool {
    UInt32(bitPattern: a.number) <= column.lastFirst
      && UInt32(bitPattern: b.number) <= column.lastSecond
  }

  @inline(__always)
  private func place(_ column: Column, _ a: Row, _ b: Row) -> Int {
    column.base &+ Int(a.number) &* column.step &+ Int(b.number) &* column.side
  }

  /// A cell as an actor may see it: neutral where it may not.
  @inline(__always)
  func seen(by actor: Row, _ quantity: Quantity, _ a: Row, _ b: Row) -> Int32 {
    let column = columns[Int(quantity.number)]
    let maySee =
      switch column.reach {
      case .everybody: true
      case .holderIsFirst: a == actor
      case .nobody: false
      case .depends: maySee(actor, quantity, a, b)
      }
    guard maySee, holds(column, a, b) else { return column.neutral }
    return cells[place(column, a, b)]
  }

  /// The rows of a kind of play whose cell holds a number, in the order of their numbers.
  func rows(_ kind: Kind, where quantity: Quantity, holds value: Int32) -> [Row] {
    let column = columns[Int(quantity.number)]
    var found: [Row] = []
    for row in 0..<keys[Int(kind.number)].count
    where cells[column.base + row * column.step] == value {
      found.append(Row(row))
    }
    return found
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
