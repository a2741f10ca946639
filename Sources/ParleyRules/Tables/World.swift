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
  /// What each viewer knows of each kind; the public stands last.
  @exclusivity(unchecked) private var known: ContiguousArray<Acquaintance>
  /// All rows of a kind, so that walking them makes no list.
  @exclusivity(unchecked) private var everyRow: [[Row]]
  /// The rows of fixed kinds in the author's order.
  private let written: [[Row]]
  @exclusivity(unchecked) private var holdings: Holdings
  /// The bits of the actors that there are.
  private let actorBits: UInt128
  /// The cells that some were shown beside those whom the sight of the quantity lets see them.
  @exclusivity(unchecked) private var shown = ShownCells()

  /// The rows of one kind that one viewer learned of.
  private struct Acquaintance {
    /// In the order in which it did.
    var rows: [Row] = []
    /// The place of each row in it, by number; -1 for those it knows nothing of.
    var ranks: [Int32] = []

    mutating func add(_ row: Row) {
      let missing = Int(row.number) + 1 - ranks.count
      if missing > 0 { ranks.append(contentsOf: repeatElement(-1, count: missing)) }
      ranks[Int(row.number)] = Int32(rows.count)
      rows.append(row)
    }

    func rank(of row: Row) -> Int32 {
      Int(row.number) < ranks.count ? ranks[Int(row.number)] : -1
    }

    /// A few rows in the order in which they were learned of: so few that they are moved into place one by one.
    func inOrder(_ few: [Row]) -> [Row] {
      var rows = few
      for start in rows.indices.dropFirst() {
        var place = start
        while place > 0, rank(of: rows[place - 1]) > rank(of: rows[place]) {
          rows.swapAt(place - 1, place)
          place -= 1
        }
      }
      return rows
    }
  }

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
    /// The first kind; 0 where there is none.
    let kind: UInt8

    /// What can be said of sight without looking at a row.
    enum Reach: UInt8 {
      case everybody, knowers, holderIsFirst, nobody, depends
    }
  }

  /// An empty world.
  /// - Parameters:
  ///   - fixed: the keys of the rows of every fixed kind, in order; empty for kinds of play.
  ///   - asWritten: those rows in the author's order; in the order of their numbers where nothing is given.
  package init(
    vocabulary: Vocabulary, fixed: [[Key]], asWritten: [[Row]]? = nil, isFolded: Bool = false
  ) {
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
    known = ContiguousArray(repeating: Acquaintance(), count: viewers * fixed.count)
    everyRow = fixed.map { list in list.indices.map { Row($0) } }
    written = asWritten ?? everyRow
    holdings = Holdings(quantities: vocabulary.quantities.count)
    actorBits = (1 << UInt128(max(0, viewers - 1))) - 1
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
    known = other.known
    everyRow = other.everyRow
    written = other.written
    holdings = other.holdings
    actorBits = other.actorBits
    shown = other.shown
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
          neutral: quantity.neutral, reach: reach(quantity), kind: quantity.first?.number ?? 0))
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
    case .open, .known: isKnown ? .everybody : .knowers
    case .own where quantity.first == .actor: .holderIsFirst
    case .hidden: .nobody
    default: .depends
    }
  }

  /// Makes four times the room for a kind. Only first kinds grow (second kinds are fixed), so columns stay whole.
  private func grow(_ kind: Kind) {
    let (oldCells, oldColumns) = (cells, columns)
    capacities[Int(kind.number)] = max(8, capacities[Int(kind.number)] * 4)
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

  /// All rows of a kind, in the order of their numbers.
  func rows(_ kind: Kind) -> [Row] { everyRow[Int(kind.number)] }

  /// All rows of a fixed kind in the author's order; those of a kind of play in the order of their numbers.
  func writtenRows(_ kind: Kind) -> [Row] {
    vocabulary.isFixed(kind) ? written[Int(kind.number)] : rows(kind)
  }

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
    let row = Row(keys[index].count)
    keys[index].append(key)
    everyRow[index].append(row)
    places[index][key] = row
    knowers[index].append(.nobody)
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
    var left = fresh.bits & actorBits
    while left != 0 {
      known[acquaintance(left.trailingZeroBitCount, index)].add(row)
      left &= left - 1
    }
    if fresh.includesPublic { known[acquaintance(publicViewer, index)].add(row) }
  }

  private var publicViewer: Int { keys[Int(Kind.actor.number)].count }

  private func acquaintance(_ viewer: Int, _ kind: Int) -> Int { viewer * keys.count + kind }

  /// The rows of a kind that an actor knows of, in the order it learned of them; `nil` is the public.
  package func learnedRows(_ kind: Kind, by actor: Row?) -> [Row] {
    let place = acquaintance(actor.map { Int($0.number) } ?? publicViewer, Int(kind.number))
    return known.indices.contains(place) ? known[place].rows : []
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
      if holds(column, a, b) { put(newValue, into: place(column, a, b), of: quantity, a) }
    }
  }

  /// The place of a cell in the tables, to be used before any row is added; `nil` outside them.
  package func cell(_ quantity: Quantity, _ a: Row, _ b: Row) -> Int? {
    let column = columns[Int(quantity.number)]
    return holds(column, a, b) ? place(column, a, b) : nil
  }

  /// A cell by its place.
  package subscript(cell cell: Int) -> Int32 { cells[cell] }

  /// How many cells there are now.
  package var cellCount: Int { cells.count }

  /// Puts a number into a cell by its place, which is that of the quantity and row.
  package func put(_ value: Int32, into cell: Int, of quantity: Quantity, _ row: Row) {
    if holdings.has(quantity) { holdings.move(row, from: cells[cell], to: value, in: quantity) }
    cells[cell] = value
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
      case .knowers: knows(column.kind, a, actor)
      case .holderIsFirst: a == actor
      case .nobody: false
      case .depends: maySee(actor, quantity, a, b)
      }
    guard maySee || isShown(quantity, a, b, to: actor), holds(column, a, b) else {
      return column.neutral
    }
    return cells[place(column, a, b)]
  }

  /// The rows of a kind whose cell in a quantity over that kind alone holds a row, in the order of their numbers.
  func rows(_ kind: Kind, holding row: Row, by quantity: Quantity) -> [Row] {
    if !holdings.has(quantity) {
      holdings.open(quantity, rows(kind).map { (row: $0, holds: self[quantity, $0]) })
    }
    return holdings.rows(holding: row, in: quantity)
  }

  /// The same as far as an actor may see it, in the order in which it learned of them.
  func rows(_ kind: Kind, holding row: Row, by quantity: Quantity, seenBy actor: Row) -> [Row] {
    let found = rows(kind, holding: row, by: quantity)
    let reach = columns[Int(quantity.number)].reach
    // Who knows of a row sees what everybody may who does.
    let isForAll = reach == .everybody || reach == .knowers
    func isSeen(_ one: Row) -> Bool {
      isForAll || seen(by: actor, quantity, one, .none) == row.number
    }
    if found.isEmpty { return found }
    if vocabulary.isFixed(kind) { return found.filter(isSeen) }
    let own = known[acquaintance(Int(actor.number), Int(kind.number))]
    var last: Int32 = -1
    // Most are known to whoever looks, and in this order: then no list is made.
    let isPlain = found.allSatisfy { one in
      let before = last
      last = own.rank(of: one)
      return last > before && isSeen(one)
    }
    if isPlain { return found }
    return own.inOrder(found.filter { own.rank(of: $0) >= 0 && isSeen($0) })
  }

  /// The actors toward which a row's cell in a quantity holds such a number, as far as a viewer may see it.
  /// - Parameter viewer: `nil` sees everything.
  func actors(
    _ quantity: Quantity, of row: Row, seenBy viewer: Row?, where isMeant: (Int32) -> Bool
  ) -> [Row] {
    let column = columns[Int(quantity.number)]
    let actors = rows(.actor)
    if let viewer, vocabulary.sight(of: quantity) == .ownSecond || shown.has(quantity) {
      return actors.filter { isMeant(seen(by: viewer, quantity, row, $0)) }
    }
    let isSeen = viewer.map { maySee($0, quantity, row, .none) } ?? true
    guard isSeen, holds(column, row, Row(0)), column.side == 1 else {
      return isMeant(column.neutral) ? actors : []
    }
    let start = place(column, row, Row(0))
    return actors.filter { isMeant(cells[start + Int($0.number)]) }
  }

  /// Whether an actor knows of a row of a kind of play.
  @inline(__always)
  private func knows(_ kind: UInt8, _ row: Row, _ actor: Row) -> Bool {
    let index = Int(kind)
    guard UInt32(bitPattern: row.number) < UInt32(knowers[index].count), actor.exists else {
      return false
    }
    return knowers[index][Int(row.number)].bits & (1 << UInt128(actor.number)) != 0
  }

  /// Who may see a cell, by the sight of its quantity.
  package func audience(_ quantity: Quantity, _ a: Row, _ b: Row) -> ActorSet {
    let column = vocabulary.columns[Int(quantity.number)]
    let first = column.first < 0 ? nil : Kind(number: UInt8(column.first))
    let existing = first.map { knowers($0, a) } ?? .everybody
    let others = shown.isEmpty ? .nobody : shown[quantity, a, b].intersection(existing)
    switch column.sight {
    case .open, .known: return existing
    case .own: return ActorSet(holder(first, a)).union(others)
    case .ownSecond: return ActorSet(b).intersection(existing).union(others)
    case .parties: return parties(first, a).intersection(existing).union(others)
    case .hidden: return others
    }
  }

  /// Lets actors see a cell from now on.
  package func show(_ quantity: Quantity, _ a: Row, _ b: Row, to actors: ActorSet) {
    shown.add(quantity, a, b, to: actors)
  }

  /// Whether an actor that knows of the row was shown a cell.
  @inline(__always)
  package func isShown(_ quantity: Quantity, _ a: Row, _ b: Row, to actor: Row) -> Bool {
    guard !shown.isEmpty, shown[quantity, a, b].contains(actor) else { return false }
    return vocabulary[quantity].first.map { knowers($0, a).contains(actor) } ?? true
  }

  /// The cells that an actor was shown, in the order in which they were first shown to anybody.
  package func shownCells(to actor: Row) -> [(quantity: Quantity, a: Row, b: Row)] {
    shown.isEmpty ? [] : shown.cells.filter { isShown($0.quantity, $0.a, $0.b, to: actor) }
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
    for cell in shown.cells {
      let bits = shown[cell.quantity, cell.a, cell.b].bits
      hash = Key.mix(hash ^ UInt64(truncatingIfNeeded: bits))
    }
    return hash
  }
}
