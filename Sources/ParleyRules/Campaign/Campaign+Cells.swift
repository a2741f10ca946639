extension Campaign.Cell {
  /// A number of the whole game, a parameter among them.
  public init<Value: Coded>(_ column: Column<Whole, Value>, is value: Value) {
    self.init(column.quantity, value: value.code)
  }

  /// What is kept of a thing, by its id.
  public init<N, Value: Coded>(_ column: Column<N, Value>, of id: String, is value: Value) {
    self.init(column.quantity, id, value: value.code)
  }

  /// What is kept between two things, by their ids.
  public init<A, B, Value: Coded>(
    _ column: Column<Pair<A, B>, Value>, of id: String, toward other: String, is value: Value
  ) {
    self.init(column.quantity, id, other, value: value.code)
  }

  /// The thing that a cell holds, by the ids of both.
  public init<N, M>(_ column: Column<N, Ref<M>?>, of id: String, holds held: String) {
    self.init(column.quantity, id, rowID: held)
  }
}
