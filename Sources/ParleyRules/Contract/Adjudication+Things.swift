extension Adjudication {
  // MARK: Effects

  /// Adds to a number of the whole game.
  public func add(_ amount: Int32, to column: Column<Whole, Int32>, withCables: Bool = false) {
    add(column.quantity, .none, amount, withCables: withCables)
  }

  /// Adds to what is kept of a thing. Everybody may add to any cell; where the module that owns it is off, nothing comes
  /// of it.
  /// - Parameter withCables: it takes hold at the next briefing, when private results come. For what its seat should
  ///   not learn before, as the fruit of an operation; not for what the rules have to reckon with this very turn.
  public func add<N>(
    _ amount: Int32, to column: Column<N, Int32>, of thing: Ref<N>?, withCables: Bool = false
  ) {
    add(column.quantity, thing.row(), amount, withCables: withCables)
  }

  /// Adds to what is kept between two things.
  public func add<A, B>(
    _ amount: Int32, to column: Column<Pair<A, B>, Int32>, of thing: Ref<A>?,
    toward other: Ref<B>?, withCables: Bool = false
  ) {
    add(column.quantity, thing.row(), toward: other.row(), amount, withCables: withCables)
  }

  /// Adds to what is kept of a thing because some learn of another in the same stage: once, however many bring it to
  /// them, and nothing where all of them knew of that already. With cables, what they know is read when those come. The
  /// amount follows from what is learned: two that differ are a fault.
  public func add<N, L: CoreNoun>(
    _ amount: Int32, to column: Column<N, Int32>, of thing: Ref<N>?, learning fact: Ref<L>,
    by actors: ActorSet, withCables: Bool = false
  ) {
    add(
      column.quantity, thing.row(), toward: .none, amount,
      for: Discovery(of: L.kind.kind, fact.row, by: actors), withCables: withCables)
  }

  /// Adds to what is kept between two things because some learn of a third, once.
  public func add<A, B, L: CoreNoun>(
    _ amount: Int32, to column: Column<Pair<A, B>, Int32>, of thing: Ref<A>?,
    toward other: Ref<B>?, learning fact: Ref<L>, by actors: ActorSet, withCables: Bool = false
  ) {
    add(
      column.quantity, thing.row(), toward: other.row(), amount,
      for: Discovery(of: L.kind.kind, fact.row, by: actors), withCables: withCables)
  }

  /// Moves a word of a thing along its list, up or down by so many places: a text one step down in ambition. Everybody
  /// may, as everybody may add; several moves add up, and none leads beyond either end of the list.
  public func shift<N, Word: Choice>(
    _ column: Column<N, Word>, of thing: Ref<N>?, by places: Int32, withCables: Bool = false
  ) {
    add(column.quantity, thing.row(), places, withCables: withCables)
  }

  /// Lets what is so of a thing be so no longer: a foothold that is shut. Everybody may, as everybody may add; there is
  /// no way back but its owner's.
  public func end<N>(
    _ column: Column<N, Bool>, of thing: Ref<N>?, withCables: Bool = false
  ) {
    add(column.quantity, thing.row(), -1, withCables: withCables)
  }

  /// Sets a number of the whole game. Only the owner of a column may, and only once a stage.
  public func set<Value>(
    _ column: Column<Whole, Value>, to value: Value, withCables: Bool = false
  ) {
    set(column.quantity, .none, value.code, withCables: withCables)
  }

  /// Sets what is kept of a thing. Only the owner of a column may, and only once a stage.
  public func set<N, Value>(
    _ column: Column<N, Value>, of thing: Ref<N>?, to value: Value, withCables: Bool = false
  ) {
    set(column.quantity, thing.row(), value.code, withCables: withCables)
  }

  /// Sets what is kept between two things. Only the owner of a column may, and only once a stage.
  public func set<A, B, Value>(
    _ column: Column<Pair<A, B>, Value>, of thing: Ref<A>?, toward other: Ref<B>?,
    to value: Value, withCables: Bool = false
  ) {
    set(column.quantity, thing.row(), toward: other.row(), value.code, withCables: withCables)
  }

  /// Lets a cell that holds nobody, or nothing, point at a thing. Everybody may, as everybody may add. Two that point it
  /// at different things are a fault of theirs, and so is one that points it away from what it holds.
  public func point<N, M>(
    _ column: Column<N, Ref<M>?>, of thing: Ref<N>?, to target: Ref<M>?, withCables: Bool = false
  ) {
    guard let target else { return }
    point(column.quantity, thing.row(), at: target.row, withCables: withCables)
  }

  /// Shows an actor a cell that its sight keeps from it: from now on it reads what stands there. Only the owner of a
  /// column may. An actor that does not know of the thing sees the cell once it does.
  public func reveal<N, Value>(
    _ column: Column<N, Value>, of thing: Ref<N>?, to actor: Ref<Actor>, withCables: Bool = false
  ) {
    reveal(column.quantity, thing.row(), to: ActorSet(actor.row), withCables: withCables)
  }

  /// Shows an actor what is kept between two things.
  public func reveal<A, B, Value>(
    _ column: Column<Pair<A, B>, Value>, of thing: Ref<A>?, toward other: Ref<B>?,
    to actor: Ref<Actor>, withCables: Bool = false
  ) {
    reveal(
      column.quantity, thing.row(), toward: other.row(), to: ActorSet(actor.row),
      withCables: withCables)
  }

  // MARK: Things that come to be

  /// Brings a thing of a kind of play into being at the end of the stage. Until then it may be used in effects and
  /// happenings of the same hook.
  /// - Parameters:
  ///   - key: its natural key; the `n`-th child of `cause` where nothing else is given. Two that are brought about under
  ///     one key are one thing.
  ///   - withCables: those who know it hear of it at the next briefing.
  ///   - fill: writes its first cells, whoever owns them; of a thing that was there already nothing is overwritten.
  @discardableResult
  public func create<N: CoreNoun>(
    _ noun: N.Type, key: Key? = nil, n: Int = 0, knownBy: ActorSet = .nobody,
    withCables: Bool = false, _ fill: (inout Newborn<N>) -> Void = { _ in }
  ) -> Ref<N> {
    create(N.kind, key: key, n: n, knownBy: knownBy, withCables: withCables, fill)
  }

  /// Brings a thing of a module's own kind into being.
  @discardableResult
  public func create<N>(
    _ kind: KindOf<N>, key: Key? = nil, n: Int = 0, knownBy: ActorSet = .nobody,
    withCables: Bool = false, _ fill: (inout Newborn<N>) -> Void = { _ in }
  ) -> Ref<N> {
    let row = create(
      kind.kind, key: key, n: n, text: nil, knownBy: knownBy, withCables: withCables)
    var newborn = Newborn<N>(row: row, withCables: withCables, out: self)
    fill(&newborn)
    return Ref(row)
  }

  /// Brings words into being that everybody in the set may read.
  public func write(_ text: String, key: Key, knownBy: ActorSet, withCables: Bool = false)
    -> Ref<Passage>
  {
    Ref(
      create(
        .text, key: key, text: text, knownBy: knownBy, withCables: withCables))
  }

  /// Brings words into being that are put together from what somebody wrote in an order, with what slots of it name.
  package func write(
    _ text: String, from parts: [Words], of order: Order, key: Key, knownBy: ActorSet
  ) -> Ref<Passage> {
    let passage = write(text, key: key, knownBy: knownBy)
    note(what: parts.map(\.code), named: order, on: passage.row)
    return passage
  }

  /// What somebody wrote in an order; `nil` where nothing was written.
  public func passage(
    _ words: Words, of order: Order, knownBy: ActorSet, withCables: Bool = false
  ) -> Ref<Passage>? {
    let row = self.words(words, of: order, knownBy: knownBy, withCables: withCables)
    // What comes to be in this stage bears a provisional number until its end, and is there all the same.
    return row == .none ? nil : Ref(row)
  }

  /// A thing that another rule brings about in this very stage, by its key. Effects on it are dropped where it does not
  /// come to be.
  public func expect<N: CoreNoun>(_ noun: N.Type, key: Key) -> Ref<N> {
    Ref(expect(N.kind.kind, key: key))
  }

  /// Lets actors know of a thing.
  public func discover<N: CoreNoun>(
    _ thing: Ref<N>, by actors: ActorSet, withCables: Bool = false
  ) {
    learn(N.kind.kind, thing.row, by: actors, withCables: withCables)
  }

  // MARK: Telling and asking

  /// Tells a happening. What is told to everybody is public as it falls; what is told to some actors
  /// reaches them with the cables of the next briefing.
  public func tell(_ news: News, to audience: Audience) {
    tell(news.kind, news.arguments, to: audience)
  }

  /// Asks a question of odds and gives the answer. The same question of the same thing in the same turn
  /// has the same draw, whatever else has changed.
  /// - Parameters:
  ///   - key: the key of the thing the question is about; `cause` where nothing else is given.
  ///   - n: distinguishes several askings about the same thing.
  ///   - causes: the decisions it rests on, where it rests on others.
  public func ask(_ matter: Matter, key: Key? = nil, n: Int = 0, causes: [Key] = []) -> Bool {
    ask(matter.question, matter.subject, key: key, n: n, causes: causes)
  }

  /// The sum of a question without a draw, looked at in passing: nothing is decided by it and nothing recorded.
  public func weigh(_ matter: Matter) -> Int32 { weigh(matter.question, matter.subject) }

  /// The sum of a question on which something depends without a draw: a vote cast against home, the silence of a
  /// bloc. It is kept as a record, whose outcome is yes where the sum is above zero.
  /// - Parameter key: the key of the thing the question is about; `cause` where nothing else is given.
  public func measure(_ matter: Matter, key: Key? = nil) -> Int32 {
    measure(matter.question, matter.subject, key: key)
  }

  /// A count or a threshold: decided by the sum of its terms alone, kept as a record without a draw.
  /// - Parameters:
  ///   - key: the key of the thing the question is about; `cause` where nothing else is given.
  ///   - causes: the decisions it rests on (`key(of:about:n:)`), so that `why` can go down to them.
  ///   - fill: adds what is counted, after what obstacles have to say on the question.
  /// - Returns: yes where something carries it or the sum is above zero, and nothing bars it; or what the umpire ruled.
  public func count(
    _ matter: Matter, key: Key? = nil, causes: [Key] = [], _ fill: (inout Odds) -> Void
  ) -> Bool {
    count(matter.question, matter.subject, key: key, causes: causes, fill)
  }

  /// Picks one of several options: the highest of its sum plus keyed noise (a soft-max choice). Removing one
  /// option leaves the others' luck alone. `nil` where there are none.
  public func choose(among options: [(matter: Matter, key: Key)]) -> Int? {
    guard let question = options.first?.matter.question else { return nil }
    return choose(question, among: options.map { ($0.matter.subject, $0.key) })
  }

  /// The key under which a decision is recorded: what a later one names as its cause.
  /// - Parameter turn: when it was taken; this turn where nothing is said.
  public func key(
    of question: any AnyQuestion, about key: Key, n: Int = 0, turn: Int32? = nil
  ) -> Key {
    self.key(of: question.erased, about: key, n: n, turn: turn)
  }
}

/// A thing that comes to be at the end of the stage, while its first cells are written.
public struct Newborn<N: Noun> {
  let row: Row
  let withCables: Bool
  let out: Adjudication

  /// Writes a first cell.
  public subscript<Value>(column: Column<N, Value>) -> Value {
    @available(*, unavailable, message: "a thing that is being made cannot be read")
    get { Value(code: 0) }
    nonmutating set {
      out.begin(column.quantity, row, .none, newValue.code, withCables: withCables)
    }
  }

  /// Writes a first cell toward another thing.
  public subscript<M, Value>(column: Column<Pair<N, M>, Value>, toward other: Ref<M>?) -> Value {
    @available(*, unavailable, message: "a thing that is being made cannot be read")
    get { Value(code: 0) }
    nonmutating set {
      out.begin(column.quantity, row, other.row(), newValue.code, withCables: withCables)
    }
  }
}

extension CoreNoun {
  /// The key of the `n`-th thing of this kind that an order, inject or happening brings about.
  public static func key(broughtAboutBy cause: Key, n: Int = 0) -> Key {
    Adjudication.key(of: kind.kind, broughtAboutBy: cause, n: n)
  }
}

extension KindOf {
  /// The key of the `n`-th thing of this kind that an order, inject or happening brings about.
  public func key(broughtAboutBy cause: Key, n: Int = 0) -> Key {
    Adjudication.key(of: kind, broughtAboutBy: cause, n: n)
  }
}
