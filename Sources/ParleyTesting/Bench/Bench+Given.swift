import ParleyEngine
import ParleyRules

/// Given: how things stand before anything is done. It is written as a campaign writes it: at once, by nobody, and
/// whoever owns the column.
extension Bench {
  /// A number of the whole game: the turn, a parameter of a rule.
  public func given<Value>(_ column: Column<Whole, Value>, is value: Value) {
    game.write(value.code, into: column.quantity, of: .none)
  }

  /// What is kept of a thing.
  public func given<N, Value>(_ column: Column<N, Value>, of thing: Ref<N>, is value: Value) {
    game.write(value.code, into: column.quantity, of: thing.row)
  }

  /// What is kept between two things.
  public func given<A, B, Value>(
    _ column: Column<Pair<A, B>, Value>, of thing: Ref<A>, toward other: Ref<B>, is value: Value
  ) {
    game.write(value.code, into: column.quantity, of: thing.row, toward: other.row)
  }

  /// A thing that has come to be, with its first cells, whoever owns their columns.
  /// - Parameters:
  ///   - key: its natural key; one that nothing else bears where none is given.
  ///   - actors: who knows that it exists.
  @discardableResult
  public func given<N: CoreNoun>(
    _ noun: N.Type, key: Key? = nil, knownBy actors: ActorSet = .everybody,
    _ fill: (inout Newborn<N>) -> Void = { _ in }
  ) -> Ref<N> {
    given(noun.kind, key: key, knownBy: actors, fill)
  }

  /// A thing of a module's own kind, with its first cells.
  @discardableResult
  public func given<N>(
    _ kind: KindOf<N>, key: Key? = nil, knownBy actors: ActorSet = .nobody,
    _ fill: (inout Newborn<N>) -> Void = { _ in }
  ) -> Ref<N> {
    let cause = freshKey()
    let key = key ?? kind.key(broughtAboutBy: cause)
    let next = Ref<N>(Row(truth.count(of: kind)))
    game.stage(cause: cause) { out in
      out.create(kind, key: key, knownBy: actors, fill)
    }
    return truth.find(kind, key) ?? next
  }
}
