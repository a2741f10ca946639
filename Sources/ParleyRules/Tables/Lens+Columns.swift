extension Lens {
  // MARK: Cells

  /// A number of the whole game: the turn, a parameter.
  @inlinable public subscript<Value>(column: Column<Whole, Value>) -> Value {
    Value(code: self[column.quantity])
  }

  /// What is kept of a thing. Of nothing it reads neutral.
  @inlinable public subscript<N, Value>(column: Column<N, Value>, thing: Ref<N>?) -> Value {
    Value(code: self[column.quantity, thing.row()])
  }

  /// What is kept between two things. Of nothing, or toward nobody, it reads neutral.
  @inlinable
  public subscript<A, B, Value>(
    column: Column<Pair<A, B>, Value>, thing: Ref<A>?, toward other: Ref<B>?
  ) -> Value {
    Value(code: self[column.quantity, thing.row(), toward: other.row()])
  }

  // MARK: Things

  /// All things of a kind that the viewer knows of, in the order in which it learned of them.
  @inlinable public func all<N: CoreNoun>(_ noun: N.Type) -> [Ref<N>] { all(N.kind) }

  /// All things of a kind that the viewer knows of, in the order in which it learned of them.
  @inlinable public func all<N>(_ kind: KindOf<N>) -> [Ref<N>] { rows(kind.kind).map { Ref($0) } }

  /// The things whose cell in a column holds that thing: the clauses of a text, the traces of an incident; in the order
  /// in which the viewer learned of them.
  @inlinable public func all<N: CoreNoun, M>(
    _ noun: N.Type, whose column: Column<N, Ref<M>?>, is thing: Ref<M>?
  ) -> [Ref<N>] {
    rows(N.kind.kind, of: thing.row(), by: column.quantity).map { Ref($0) }
  }

  /// How many things of a kind the viewer knows of.
  @inlinable public func count<N: CoreNoun>(of noun: N.Type) -> Int { count(N.kind.kind) }

  /// How many things of a module's own kind the viewer knows of.
  @inlinable public func count<N>(of kind: KindOf<N>) -> Int { count(kind.kind) }

  /// The next thing of a kind that the viewer would learn of: what an order about to be given brings about, in the world
  /// as it would be then.
  public func next<N: CoreNoun>(_ noun: N.Type) -> Ref<N> { Ref(Row(count(of: noun))) }

  /// Whether the viewer knows that a thing exists.
  @inlinable public func knows<N: CoreNoun>(_ thing: Ref<N>) -> Bool {
    knows(N.kind.kind, thing.row)
  }

  /// The natural key of a thing, for asking questions about it; the key of nothing for one out of sight.
  @inlinable public func key<N: CoreNoun>(of thing: Ref<N>?) -> Key {
    key(N.kind.kind, thing.row())
  }

  /// The natural key of a thing of a module's own kind.
  @inlinable public func key<N>(of thing: Ref<N>, in kind: KindOf<N>) -> Key {
    key(kind.kind, thing.row)
  }

  /// The thing with that key, if the viewer knows of it.
  @inlinable public func find<N: CoreNoun>(_ noun: N.Type, _ key: Key) -> Ref<N>? {
    find(N.kind, key)
  }

  /// The thing with that key, if the viewer knows of it.
  @inlinable public func find<N>(_ kind: KindOf<N>, _ key: Key) -> Ref<N>? {
    row(kind.kind, key).map { Ref($0) }
  }

  /// Who knows that a thing exists: for rules that read the truth; nobody but oneself for everybody else.
  @inlinable public func knowers<N: CoreNoun>(of thing: Ref<N>) -> ActorSet {
    knowers(N.kind.kind, thing.row)
  }

  // MARK: Actors

  /// The actor that looks; `nil` for the truth and for the projector.
  @inlinable public var actor: Ref<Actor>? { Ref(existing: actorRow) }

  /// All actors.
  @inlinable public var actors: [Ref<Actor>] { all(Actor.self) }

  /// The actors toward which a thing's cell holds such a value: the members of a forum, the sponsors of a text.
  @inlinable public func actors<N, Value>(
    whose column: Column<Pair<N, Actor>, Value>, of thing: Ref<N>?,
    where isMeant: (Value) -> Bool
  ) -> [Ref<Actor>] {
    actors(column.quantity, of: thing.row()) { isMeant(Value(code: $0)) }.map { Ref($0) }
  }

  /// The world through another's eyes. Narrowing is free; only the truth may widen.
  @inlinable public func seen(by actor: Ref<Actor>) -> Lens { seen(by: actor.row) }

  /// What was said so far in a slot of an order, for the candidates of a later one; `nil` where nothing was.
  public func said<Value: Coded>(_ slot: String, in order: Order) -> Value? {
    let slots = world.vocabulary[order.verb].slots
    guard let place = slots.firstIndex(where: { $0.name == slot }),
      order.slots[place] != Order.empty
    else { return nil }
    return Value(code: order.slots[place])
  }
}
