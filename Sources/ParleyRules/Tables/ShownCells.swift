/// Cells that a rule has shown to some, beside those whom the sight of their quantity lets see them.
struct ShownCells {
  private struct Cell: Hashable {
    let quantity: Quantity
    let a: Row
    let b: Row
  }

  /// Looked up, never walked.
  private var actors: [Cell: ActorSet] = [:]
  private var quantities: Set<Quantity> = []
  /// In the order in which each was first shown to anybody.
  private(set) var cells: [(quantity: Quantity, a: Row, b: Row)] = []

  var isEmpty: Bool { cells.isEmpty }

  /// Whether any cell of a quantity was shown.
  func has(_ quantity: Quantity) -> Bool { quantities.contains(quantity) }

  /// Who was shown a cell.
  subscript(quantity: Quantity, a: Row, b: Row) -> ActorSet {
    actors[Cell(quantity: quantity, a: a, b: b)] ?? .nobody
  }

  mutating func add(_ quantity: Quantity, _ a: Row, _ b: Row, to set: ActorSet) {
    let cell = Cell(quantity: quantity, a: a, b: b)
    if actors[cell] == nil {
      cells.append((quantity, a, b))
      quantities.insert(quantity)
    }
    actors[cell] = (actors[cell] ?? .nobody).union(set)
  }
}
