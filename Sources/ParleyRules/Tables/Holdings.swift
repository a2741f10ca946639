/// Which rows hold which row: the clauses of a text, the dossiers on an incident.
///
/// A quantity over one kind is indexed from the first time somebody asks; from then on each change of its cells is
/// noted, so that what belongs to a row is found without walking all that could.
struct Holdings {
  /// By quantity, then by the row that is held.
  private var tables: ContiguousArray<[[Row]]?>

  init(quantities count: Int) { tables = ContiguousArray(repeating: nil, count: count) }

  @inline(__always)
  func has(_ quantity: Quantity) -> Bool { tables[Int(quantity.number)] != nil }

  /// Starts on a quantity.
  /// - Parameter rows: the rows that there are, in the order of their numbers, and what each holds.
  mutating func open(_ quantity: Quantity, _ rows: [(row: Row, holds: Int32)]) {
    var table: [[Row]] = []
    for (row, held) in rows { Holdings.insert(row, held, &table) }
    tables[Int(quantity.number)] = table
  }

  /// The rows that hold a row, in the order of their numbers.
  func rows(holding row: Row, in quantity: Quantity) -> [Row] {
    guard row.exists, let table = tables[Int(quantity.number)], Int(row.number) < table.count else {
      return []
    }
    return table[Int(row.number)]
  }

  mutating func move(_ row: Row, from old: Int32, to new: Int32, in quantity: Quantity) {
    guard old != new, var table = tables[Int(quantity.number)] else { return }
    // Taken out while it changes, so that it is not copied.
    tables[Int(quantity.number)] = []
    if old >= 0, Int(old) < table.count { table[Int(old)].removeAll { $0 == row } }
    Holdings.insert(row, new, &table)
    tables[Int(quantity.number)] = table
  }

  private static func insert(_ row: Row, _ held: Int32, _ table: inout [[Row]]) {
    guard held >= 0 else { return }
    let missing = Int(held) + 1 - table.count
    if missing > 0 { table.append(contentsOf: repeatElement([], count: missing)) }
    let place = table[Int(held)].firstIndex { $0 > row } ?? table[Int(held)].count
    table[Int(held)].insert(row, at: place)
  }
}
