/// What a hook may do: ask questions, add effects, bring rows into being, tell happenings.
///
/// Effects are gathered here over all hooks of a stage and take hold together at its end, so that the order of
/// modules, seats and orders cannot matter. There are no dice in it: chance comes only by asking a question, and
/// the ledger of the answer is made on the way. One game owns it and no other thread sees it; the dynamic
/// exclusivity checks on its lists cost more than what is put on them and are left out.
public final class Adjudication {
  /// One change. Rows that came to be in this stage are still provisional (see `create`).
  package enum Change: Sendable {
    /// Adds a number to a cell, in the quantity's unit; the rows are `.none` where the quantity has none.
    case add(Quantity, Row, Row, Int32)
    /// Puts a number into a cell, in the quantity's unit; the rows are `.none` where the quantity has none.
    case set(Quantity, Row, Row, Int32)
    /// Writes a first cell of a row that came to be in this stage, whoever owns the quantity.
    case begin(Quantity, Row, Row, Int32)
    /// Lets a cell that holds none point at a row, `.none` where the quantity has no second kind.
    case point(Quantity, Row, Row)
    /// Lets these actors know that a row exists.
    case learn(Kind, Row, ActorSet)
    /// Adds a number to a cell for what somebody learns in the stage in which that takes hold.
    case addFor(Discovery, Quantity, Row, Row, Int32)
    /// Lets these actors see a cell from now on, whatever the sight of its quantity.
    case reveal(Quantity, Row, Row, ActorSet)
  }
  /// A row, and those who learn of it.
  package struct Discovery: Hashable, Sendable {
    /// The kind of the row.
    package let kind: Kind
    /// What is learned of.
    package let row: Row
    /// Who learn of it.
    package let actors: ActorSet
    /// That these learn of a row.
    package init(of kind: Kind, _ row: Row, by actors: ActorSet) {
      (self.kind, self.row, self.actors) = (kind, row, actors)
    }
  }
  /// A change, and whether it reaches its seats only with the cables of the next briefing.
  package struct Effect: Sendable {
    /// What changes.
    package let change: Change
    /// Whether its seats hear of it only with the cables of the next briefing.
    package let withCables: Bool
    /// Whose hook asked for it.
    package let owner: Owner
    /// It was put off to the cables, which come now.
    package let wasPutOff: Bool
    /// A change asked for by a hook of that owner.
    package init(change: Change, withCables: Bool, owner: Owner, wasPutOff: Bool = false) {
      self.wasPutOff = wasPutOff
      self.change = change
      self.withCables = withCables
      self.owner = owner
    }
  }
  /// A row that comes to be at the end of the stage, or one that is expected to be there by then.
  package struct Birth: Sendable {
    /// What comes to be.
    package let kind: Kind
    /// Its natural key. Two births with one key are one row.
    package let key: Key
    /// What a person wrote, for rows of words.
    package let text: String?
    /// It is only referred to; effects on it are dropped where it does not come to be.
    package let isExpected: Bool
  }

  // What others asked for before it no rule may read: what it made of that would depend on who was called first.
  /// What has been asked for in this stage, in the order of asking; it takes hold at the end of the stage.
  @exclusivity(unchecked) package private(set) var effects: [Effect] = []
  /// The rows that come to be or are expected in this stage; the `n`-th, from 0, bears the provisional number -2 - n.
  @exclusivity(unchecked) package private(set) var births: [Birth] = []
  /// How many of them come to be by this stage itself, and are not only expected.
  @exclusivity(unchecked) package private(set) var created = 0
  /// What has been told in this stage, in the order of telling.
  @exclusivity(unchecked) package private(set) var happenings: [Event] = []
  /// Orders filed for non-players: sealed at the step `seal`, floor acts at the step `reply`.
  @exclusivity(unchecked) package private(set) var filed: [Order] = []
  /// The effects allowed for one order, inject or hook: a guard against rule loops. An incident that everybody
  /// hears of opens a dossier an actor over all suspects, which for 120 actors is half of it.
  public static let effectLimit = 32_768
  /// Whether a hook of this stage went over the limit.
  @exclusivity(unchecked) package private(set) var isOverflowing = false
  /// What there was before the hook that speaks now.
  @exclusivity(unchecked) private var effectsBefore = 0
  @exclusivity(unchecked) private var happeningsBefore = 0
  /// Whose hook is speaking. Set by the engine.
  @exclusivity(unchecked) public package(set) var owner: Owner = .core
  /// The key of the order, inject or happening that is being resolved. Set by the engine.
  @exclusivity(unchecked) public package(set) var cause = Key(bits: 0)
  /// What the order that is being carried out was taken for; nothing where there is none. Set by the engine.
  @exclusivity(unchecked) public package(set) var paid = Price()
  private let decider: any QuestionDecider
  /// What the hook may read: the truth. (In a dry run what the seat knows, as its act is tried on that.)
  public let lens: Lens

  package init(decider: any QuestionDecider, lens: Lens) {
    self.decider = decider
    self.lens = lens
  }

  // MARK: Effects

  /// Adds to a cell. Everybody may add to any cell; where the module that owns it is off, nothing comes of it.
  /// - Parameter withCables: it takes hold at the next briefing, when private results come. For what its seat should
  ///   not learn before, as the fruit of an operation; not for what the rules have to reckon with this very turn.
  package func add(
    _ quantity: Quantity, _ a: Row = .none, toward b: Row = .none, _ value: Int32,
    withCables: Bool = false
  ) {
    guard value != 0 else { return }
    append(.add(quantity, a, b, value), withCables)
  }

  /// Adds to a number of the whole game.
  package func add(_ quantity: Quantity, _ value: Int32, withCables: Bool = false) {
    add(quantity, .none, value, withCables: withCables)
  }

  /// Sets a number of the whole game, as `set` does.
  package func set(_ quantity: Quantity, _ value: Int32, withCables: Bool = false) {
    set(quantity, .none, value, withCables: withCables)
  }

  /// Sets a cell. Only the owner of a quantity may, and only once a stage.
  package func set(
    _ quantity: Quantity, _ a: Row = .none, toward b: Row = .none, _ value: Int32,
    withCables: Bool = false
  ) {
    append(.set(quantity, a, b, value), withCables)
  }

  /// Sets a cell to a word.
  package func set<C: Choice>(
    _ quantity: Quantity, _ a: Row = .none, toward b: Row = .none, _ word: C,
    withCables: Bool = false
  ) { set(quantity, a, toward: b, word.rawValue, withCables: withCables) }

  /// Sets a cell to a row, provisional or not.
  package func set(
    _ quantity: Quantity, _ a: Row = .none, toward b: Row = .none, _ row: Row,
    withCables: Bool = false
  ) {
    set(quantity, a, toward: b, row.number, withCables: withCables)
  }

  /// Brings a row of a kind of play into being at the end of the stage. Until then its number is provisional
  /// (below -1) and may be used in effects and happenings of the same hook.
  /// - Parameters:
  ///   - key: its natural key; the `n`-th child of `cause` where nothing else is given.
  ///   - withCables: those who know it hear of it at the next briefing.
  package func create(
    _ kind: Kind, key: Key? = nil, n: Int = 0, text: String? = nil, knownBy: ActorSet = .nobody,
    withCables: Bool = false
  ) -> Row {
    let row = Row(-2 - births.count)
    let key = key ?? Adjudication.key(of: kind, broughtAboutBy: cause, n: n)
    births.append(Birth(kind: kind, key: key, text: text, isExpected: false))
    created += 1
    learn(kind, row, by: knownBy, withCables: withCables)
    return row
  }

  /// The key of the `n`-th row of a kind that an order, inject or happening brings about.
  package static func key(of kind: Kind, broughtAboutBy cause: Key, n: Int = 0) -> Key {
    cause.child(UInt64(kind.number) + 1, n)
  }

  /// A row that another rule brings about in this very stage, by its key. Effects on it are dropped where it does
  /// not come to be.
  package func expect(_ kind: Kind, key: Key) -> Row {
    births.append(Birth(kind: kind, key: key, text: nil, isExpected: true))
    return Row(-1 - births.count)
  }

  /// A row for what somebody wrote in an order; `.none` where nothing was written.
  package func words(_ words: Words, of order: Order, knownBy: ActorSet, withCables: Bool = false)
    -> Row
  {
    guard let text = order.text(words.code) else { return .none }
    let row = create(
      .text, key: Adjudication.key(of: .text, broughtAboutBy: order.key, n: Int(words.code)),
      text: text, knownBy: knownBy, withCables: withCables)
    note(what: [words.code], named: order, on: row, withCables: withCables)
    return row
  }

  /// Keeps with words that come to be which things they name, where the order was offered some.
  func note(what words: [Int32], named order: Order, on passage: Row, withCables: Bool = false) {
    for offer in lens.world.vocabulary.offering
    where offer.verb == order.verb && words.contains(order.slots[offer.words]) {
      let code = order.slots[offer.place]
      if code >= 0 { begin(offer.said, passage, .none, code, withCables: withCables) }
    }
  }

  /// Lets actors know of a row.
  package func learn(_ kind: Kind, _ row: Row, by actors: ActorSet, withCables: Bool = false) {
    guard !actors.isEmpty else { return }
    append(.learn(kind, row, actors), withCables)
  }

  /// Lets actors see a cell from now on.
  package func reveal(
    _ quantity: Quantity, _ a: Row, toward b: Row = .none, to actors: ActorSet,
    withCables: Bool = false
  ) {
    guard !actors.isEmpty else { return }
    append(.reveal(quantity, a, b, actors), withCables)
  }

  package func tell(_ kind: HappeningKind, _ arguments: SIMD8<Int32>, to audience: Audience) {
    guard happenings.count - happeningsBefore < Adjudication.effectLimit else {
      isOverflowing = true
      return
    }
    happenings.append(Event(kind, arguments, to: audience, cause: cause))
  }

  package func tell(_ kind: HappeningKind, _ arguments: [Int32], to audience: Audience) {
    tell(kind, Event.packed(arguments), to: audience)
  }

  /// Tells a happening about rows.
  package func tell(_ kind: HappeningKind, _ rows: Row..., to audience: Audience) {
    tell(kind, rows.map(\.number), to: audience)
  }

  /// Files an order for a non-player, never for an actor that a team plays. It passes the same refusals as a seat's.
  ///
  /// Orders are taken at the step `seal`, acts on the floor at the step `reply`, from hooks that work at these steps or
  /// answer to what happens in them; filed at any other time, the engine reports a fault of the rule.
  public func file(_ order: Order) { filed.append(order) }

  // MARK: Questions

  /// Asks a question of odds and gives the answer. The same question of the same thing in the same turn
  /// has the same draw, whatever else has changed.
  /// - Parameters:
  ///   - key: the key of the thing the question is about; `cause` where nothing else is given.
  ///   - n: distinguishes several askings about the same thing.
  ///   - causes: the decisions it rests on, where it rests on others.
  package func ask(
    _ question: QuestionNumber, _ subject: Subject, key: Key? = nil, n: Int = 0, causes: [Key] = []
  ) -> Bool {
    decider.decide(question, subject, key ?? cause, n, causes)
  }

  /// The sum of a question without a draw, looked at in passing: nothing is decided by it and nothing recorded.
  package func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32 {
    decider.weigh(question, subject)
  }

  /// The sum of a question on which something depends without a draw: a vote cast against home, the silence of a
  /// bloc. It is kept as a record, whose outcome is yes where the sum is above zero.
  /// - Parameter key: the key of the thing the question is about; `cause` where nothing else is given.
  package func measure(_ question: QuestionNumber, _ subject: Subject, key: Key? = nil) -> Int32 {
    decider.measure(question, subject, key ?? cause)
  }

  /// A count or a threshold: decided by the sum of its terms alone, kept as a record without a draw.
  /// - Parameters:
  ///   - key: the key of the thing the question is about; `cause` where nothing else is given.
  ///   - causes: the decisions it rests on (`key(of:about:n:)`), so that `why` can go down to them.
  ///   - fill: adds what is counted, after what obstacles have to say on the question.
  /// - Returns: yes where something carries it or the sum is above zero, and nothing bars it; or what the umpire ruled.
  package func count(
    _ question: QuestionNumber, _ subject: Subject, key: Key? = nil, causes: [Key] = [],
    _ fill: (inout Odds) -> Void
  ) -> Bool {
    decider.count(question, subject, key ?? cause, causes, fill)
  }

  /// The key under which a decision is recorded: what a later one names as its cause.
  /// - Parameter turn: when it was taken; this turn where nothing is said.
  package func key(of question: QuestionNumber, about key: Key, n: Int = 0, turn: Int32? = nil)
    -> Key
  {
    decider.key(of: question, about: key, n: n, turn: turn)
  }

  /// Picks one of several options: the highest of its sum plus keyed noise (a soft-max choice). Removing one
  /// option leaves the others' luck alone. `nil` where there are none.
  package func choose(_ question: QuestionNumber, among subjects: [(Subject, Key)]) -> Int? {
    decider.choose(question, subjects, cause)
  }

  func begin(
    _ quantity: Quantity, _ row: Row, _ second: Row, _ value: Int32, withCables: Bool
  ) {
    append(.begin(quantity, row, second, value), withCables)
  }

  /// Lets a change take hold that was put off to the cables.
  package func deliver(_ effect: Effect) {
    guard effects.count - effectsBefore < Adjudication.effectLimit else {
      isOverflowing = true
      return
    }
    effects.append(
      Effect(change: effect.change, withCables: false, owner: effect.owner, wasPutOff: true))
  }

  func add(
    _ quantity: Quantity, _ a: Row, toward b: Row, _ value: Int32, for discovery: Discovery,
    withCables: Bool
  ) {
    guard value != 0 else { return }
    append(.addFor(discovery, quantity, a, b, value), withCables)
  }

  func point(_ quantity: Quantity, _ row: Row, at target: Row, withCables: Bool) {
    append(.point(quantity, row, target), withCables)
  }

  private func append(_ change: Change, _ withCables: Bool) {
    guard effects.count - effectsBefore < Adjudication.effectLimit else {
      isOverflowing = true
      return
    }
    effects.append(Effect(change: change, withCables: withCables, owner: owner))
  }

  /// How much has been asked for in this stage.
  package var askedSoFar: Int { effects.count + created + happenings.count + filed.count }

  /// What the hook that speaks has asked for so far.
  package var asked: ArraySlice<Effect> { effects[effectsBefore...] }

  /// Puts other effects in the place of those that the hook that speaks has asked for: for a stand-in that plays a
  /// module with part of what it does held still.
  package func rewriteAsked(_ rewriting: (Effect) -> Effect) {
    for place in effectsBefore..<effects.count { effects[place] = rewriting(effects[place]) }
  }

  /// The next hook speaks.
  package func hear(_ owner: Owner, cause: Key) {
    self.owner = owner
    self.cause = cause
    effectsBefore = effects.count
    happeningsBefore = happenings.count
  }

  /// Empties it for the next stage or wave; what was filed stays until it is handed over.
  package func clear() {
    effects.removeAll(keepingCapacity: true)
    births.removeAll(keepingCapacity: true)
    created = 0
    happenings.removeAll(keepingCapacity: true)
    effectsBefore = 0
    happeningsBefore = 0
    isOverflowing = false
  }

  /// Hands over the orders that were filed.
  package func handOver() -> [Order] {
    defer { filed.removeAll(keepingCapacity: true) }
    return filed
  }
}

/// The engine's side of a question: weighing by every module, the draw, the ledger.
public protocol QuestionDecider: AnyObject {
  /// Weighs a question, draws and records it: yes where the draw falls below the odds. The key is that of the thing it
  /// is about, the number tells several askings apart, the causes are the decisions it rests on.
  func decide(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool
  /// The sum of a question in its own unit, thousandths of a logit for odds. Nothing is drawn or recorded.
  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32
  /// The same sum, kept as a record without a draw.
  func measure(_ question: QuestionNumber, _ subject: Subject, _ key: Key) -> Int32
  /// A decision by its sum alone, kept as a record without a draw. `fill` adds what is counted, after the modules have
  /// had their say.
  func count(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ causes: [Key],
    _ fill: (inout Odds) -> Void
  ) -> Bool
  /// The key under which a decision on that question is recorded; in this turn where `turn` is `nil`.
  func key(of question: QuestionNumber, about key: Key, n: Int, turn: Int32?) -> Key
  /// The place of the option that is picked: the highest of its sum plus noise keyed by the option's key. `nil` where
  /// there are none.
  func choose(_ question: QuestionNumber, _ options: [(Subject, Key)], _ key: Key) -> Int?
}

/// For a decider that keeps no record: nothing is measured or counted for later.
extension QuestionDecider {
  /// The sum, of which no record is kept.
  package func measure(_ question: QuestionNumber, _ subject: Subject, _ key: Key) -> Int32 {
    weigh(question, subject)
  }

  /// Yes where what `fill` adds comes to more than zero. No module is asked and no record is kept.
  package func count(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ causes: [Key],
    _ fill: (inout Odds) -> Void
  ) -> Bool {
    var odds = Odds()
    fill(&odds)
    return odds.total > 0
  }

  /// The key of the thing itself, as there are no records.
  package func key(of question: QuestionNumber, about key: Key, n: Int, turn: Int32?) -> Key { key }
}
