import ParleyRules

/// Who may move which number, compiled once for a mask: a number of a module that is off stands still, whoever would
/// move it.
struct Rights: Sendable {
  /// What a stage asks of a quantity for every change of one of its cells.
  struct Right: Sendable {
    /// Who alone may set it.
    let owner: Owner
    let isOn: Bool
    let isCalendar: Bool
    let holdsRow: Bool
    let least: Int32
    let most: Int32
  }

  private let rights: ContiguousArray<Right>
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary, _ mask: Mask) {
    self.vocabulary = vocabulary
    rights = ContiguousArray(
      vocabulary.quantities.indices.map { number in
        let quantity = Quantity(number: UInt16(number))
        let (owner, range) = (vocabulary.owner(of: quantity), vocabulary.range(of: quantity))
        return Right(
          owner: owner, isOn: mask.contains(owner),
          isCalendar: [.turn, .lastTurn, .epilogue, .months].contains(quantity),
          holdsRow: vocabulary.rowKind(of: quantity) != nil,
          least: range.lowerBound, most: range.upperBound)
      })
  }

  subscript(quantity: Quantity) -> Right { rights[Int(quantity.number)] }

  /// What records call a quantity, for a report to its author.
  func id(of quantity: Quantity) -> String { vocabulary[quantity].id }
}
