import ParleyRules

/// One line of a stream: something that one viewer learns.
public struct StreamEvent: Sendable {
  /// What was learned, in the viewer's own row numbers.
  public enum Body: Sendable {
    /// A row the viewer did not know of; the words themselves, for rows of words.
    case row(Kind, Row, String?)
    /// A cell came to read otherwise: its rows, `.none` where the quantity has none, and what it reads now.
    case cell(Quantity, Row, Row, Int32)
    /// Something occurred. Only the white cell is told what brought it about and who else heard.
    case happened(Event)
    /// Something was decided, as far as the viewer may know it.
    case decided(KnownDecision)
    /// An order that nobody typed was sealed: a seat sent nothing, and its campaign declares this for it. Told to the
    /// seat itself and to the white cell.
    case givenByDefault(Order)
  }
  /// Counts from 1 in this stream alone.
  public let number: Int
  /// The turn in which it was learned.
  public let turn: Int32
  /// The phase in which it was learned.
  public let phase: Phase
  /// What was learned.
  public let body: Body
}

/// What a viewer knows of a decision. The sum, the draw and the odds are told to the white cell and to the actor that
/// decided, who knew every term: to anybody else the sum less the known terms would be the secret, and so would be
/// whether there is a sum at all.
public struct KnownDecision: Sendable {
  /// What was decided.
  public let question: QuestionNumber
  /// Of what, in the viewer's own row numbers; `.none` for a row it does not know of.
  public let subject: Subject
  /// When it was decided: a private result reaches its seat with the cables of the next turn.
  public let turn: Int32
  /// The lines it may read, by the sight of each; all of them for the white cell.
  public let terms: [Term]
  /// The sum in the question's unit; `nil` for whoever may not read the whole ledger.
  public let total: Int32?
  /// The odds in 2⁻³²; `nil` where nothing is drawn, or the viewer may not know.
  public let threshold: UInt64?
  /// The dice in 2⁻³²; `nil` where nothing is drawn, or the viewer may not know.
  public let draw: UInt32?
  /// The outcome that counts.
  public let outcome: Bool
  /// The outcome as the engine found it.
  public let found: Bool
  /// What the umpire ruled instead, if anything.
  public let ruling: Decision.Ruling?
  /// Where one option of several was picked: how likely it was; `nil` where the viewer may not know.
  public let choice: Decision.Choice?
  /// For the white cell: the key by which an override names it.
  public let key: Key?
  /// The decisions it rests on, as far as the viewer was told of them: their numbers in this stream.
  public fileprivate(set) var causes: [Int] = []
}

/// All that one viewer is ever told, and the world it makes of it.
///
/// This is the one place that compares the truth with what somebody may see. It emits a line for each
/// difference, and folds the same line into the viewer's own world. It belongs to one session, as does the thread that
/// uses it; the dynamic exclusivity checks are left out.
public final class Stream {
  /// Whose stream it is.
  public let viewer: Viewer
  /// All that it was told, oldest first.
  @exclusivity(unchecked) public private(set) var events: [StreamEvent] = []
  /// The viewer's world, folded from `events` and nothing else.
  package let world: World
  /// What people wrote, as far as the viewer has read it, by row of `.text`.
  @exclusivity(unchecked) public private(set) var texts: [String] = []
  private let names: Names
  private let seedWorld: World
  @exclusivity(unchecked) private var truthRows: [[Row]]
  @exclusivity(unchecked) private var ownRows: [[Row: Row]]
  private let columns: [Column]
  private var decisionsRead = 0
  /// The numbers of the decisions that the viewer was told of.
  private var told: [Key: Int] = [:]
  private var heldDecisions: [Decision] = []

  init(_ viewer: Viewer, _ setting: Setting) {
    self.viewer = viewer
    names = setting.names
    let vocabulary = setting.roster.vocabulary
    world = World(
      vocabulary: vocabulary, fixed: names.keys, asWritten: names.asWritten, isFolded: true)
    seedWorld = world.copy()
    columns = Stream.columns(viewer, world, setting.names)
    truthRows = vocabulary.kinds.map { _ in [] }
    ownRows = vocabulary.kinds.map { _ in [:] }
  }

  /// The world that a list of events makes, from nothing: what the fold test compares.
  package func folded(_ events: [StreamEvent]) -> World {
    let world = seedWorld.copy()
    for event in events { Stream.fold(event.body, into: world) }
    return world
  }

  private static func fold(_ body: StreamEvent.Body, into world: World) {
    switch body {
    case .row(let kind, let row, _):
      // In a seat's world a row's key is its number: keys of the truth know too much.
      world.append(kind, Key(bits: UInt64(row.number) + 1))
    case .cell(let quantity, let a, let b, let value): world[quantity, a, b] = value
    case .happened, .decided, .givenByDefault: break
    }
  }

  private func emit(_ body: StreamEvent.Body, _ turn: Int32, _ phase: Phase) {
    events.append(
      StreamEvent(number: events.count + 1, turn: turn, phase: phase, body: body))
    Stream.fold(body, into: world)
    if case .row(.text, _, let text) = body { texts.append(text ?? "") }
  }

  /// Tells of an order that nobody typed, in the viewer's own row numbers.
  func note(byDefault order: Order, _ turn: Int32, _ phase: Phase) {
    emit(.givenByDefault(order), turn, phase)
  }

  // MARK: The door

  /// The row of the truth behind one of the viewer's rows.
  func truthRow(_ kind: Kind, _ row: Row) -> Row {
    if world.vocabulary.isFixed(kind) { return row }
    let rows = truthRows[Int(kind.number)]
    return rows.indices.contains(Int(row.number)) ? rows[Int(row.number)] : .none
  }

  /// The viewer's row for a row of the truth; none where the viewer does not know of it.
  func ownRow(_ kind: Kind, _ row: Row) -> Row {
    if world.vocabulary.isFixed(kind) { return row }
    return ownRows[Int(kind.number)][row] ?? .none
  }

  private func own(_ value: Int32, _ unit: Unit) -> Int32 {
    if case .row(let kind) = unit { return ownRow(kind, Row(value)).number }
    return value
  }

  // MARK: Publishing

  /// Tells the viewer what has changed in its sight.
  /// - Parameter isBriefing: the one private moment of a turn.
  func publish(_ game: Game, news: [Event], phase: Phase, isBriefing: Bool) {
    let turn = game.turn
    let lens = Lens(game.world, as: viewer)
    learnRows(lens, game, turn, phase)
    compareCells(game.world, turn, phase)
    compareShown(game.world, turn, phase)
    tell(news, game.vocabulary, turn, phase)
    read(game, turn, phase, isBriefing: isBriefing)
  }

  private func learnRows(_ lens: Lens, _ game: Game, _ turn: Int32, _ phase: Phase) {
    for number in world.vocabulary.kinds.indices where !world.vocabulary.kinds[number].isFixed {
      let kind = Kind(number: UInt8(number))
      let known = lens.rows(kind)
      for row in known.dropFirst(truthRows[number].count) {
        let own = Row(truthRows[number].count)
        truthRows[number].append(row)
        ownRows[number][row] = own
        let text = kind == .text ? game.texts[game.world.key(.text, row)] : nil
        emit(.row(kind, own, text), turn, phase)
      }
    }
  }

  private func compareCells(_ truth: World, _ turn: Int32, _ phase: Phase) {
    for column in columns {
      for own in firsts(of: column) {
        let a = column.first.map { truthRow($0, own) } ?? .none
        let may = maySee(column, a, truth)
        for second in column.seconds {
          let value =
            may || isShown(column.quantity, a, second, truth)
            ? self.own(truth[column.quantity, a, second], column.unit) : column.neutral
          if world[column.quantity, own, second] != value {
            emit(.cell(column.quantity, own, second, value), turn, phase)
          }
        }
      }
    }
  }

  /// Cells that the viewer was shown, and that no sight of theirs would ever bring it: in an order that tells nothing but
  /// what it can see of them.
  private func compareShown(_ truth: World, _ turn: Int32, _ phase: Phase) {
    guard case .actor(let actor) = viewer else { return }
    let cells = truth.shownCells(to: actor).map { cell in
      let declared = world.vocabulary[cell.quantity]
      func own(_ kind: Kind?, _ row: Row) -> Row { kind.map { ownRow($0, row) } ?? .none }
      return (
        cell: cell, a: own(declared.first, cell.a), b: own(declared.second, cell.b),
        value: self.own(truth[cell.quantity, cell.a, cell.b], declared.unit)
      )
    }
    func place(_ kind: Kind?, _ row: Row) -> Int {
      kind.map { world.vocabulary.isFixed($0) ? names.rank($0, row) : Int(row.number) } ?? 0
    }
    let sorted = cells.sorted { one, other in
      let kinds = world.vocabulary[one.cell.quantity]
      guard one.cell.quantity == other.cell.quantity else {
        return one.cell.quantity.number < other.cell.quantity.number
      }
      return (place(kinds.first, one.a), place(kinds.second, one.b))
        < (place(kinds.first, other.a), place(kinds.second, other.b))
    }
    for (cell, a, b, value) in sorted where world[cell.quantity, a, b] != value {
      emit(.cell(cell.quantity, a, b, value), turn, phase)
    }
  }

  private func isShown(_ quantity: Quantity, _ a: Row, _ b: Row, _ truth: World) -> Bool {
    guard case .actor(let actor) = viewer else { return false }
    return truth.isShown(quantity, a, b, to: actor)
  }

  /// Whether a cell of the viewer's world is one that it was shown.
  func wasShown(_ quantity: Quantity, _ a: Row, _ b: Row, _ truth: World) -> Bool {
    let declared = world.vocabulary[quantity]
    func real(_ kind: Kind?, _ row: Row) -> Row { kind.map { truthRow($0, row) } ?? .none }
    return isShown(quantity, real(declared.first, a), real(declared.second, b), truth)
  }

  /// The first rows of a quantity that are in the viewer's world.
  private func firsts(of column: Column) -> [Row] {
    guard let kind = column.first else { return [.none] }
    return column.fixedFirsts ?? (0..<world.count(kind)).map { Row($0) }
  }

  /// A quantity as this viewer meets it: the places of its second kind that it can ever see, and the rest at hand.
  private struct Column {
    let quantity: Quantity
    let first: Kind?
    /// The rows of its first kind, where that is a fixed one.
    let fixedFirsts: [Row]?
    let seconds: [Row]
    let sight: Sight
    let unit: Unit
    let neutral: Int32
  }

  private static func columns(_ viewer: Viewer, _ world: World, _ names: Names) -> [Column] {
    // A seat may not read the game's lots off the sequence in which it is told. The record of the truth keeps to them:
    // it is the same whichever order the author chose.
    func fixed(_ kind: Kind) -> [Row] {
      viewer == .truth ? (0..<world.count(kind)).map { Row($0) } : names.inAuthorsOrder(kind)
    }
    return world.vocabulary.quantities.enumerated().compactMap { number, declared in
      if declared.sight == .hidden, viewer != .truth { return nil }
      var seconds = declared.second.map(fixed) ?? [.none]
      if declared.sight == .ownSecond, viewer != .truth {
        seconds = if case .actor(let actor) = viewer { [actor] } else { [] }
      }
      return Column(
        quantity: Quantity(number: UInt16(number)), first: declared.first,
        fixedFirsts: declared.first.flatMap { world.vocabulary.isFixed($0) ? fixed($0) : nil },
        seconds: seconds,
        sight: declared.sight, unit: declared.unit, neutral: declared.neutral)
    }
  }

  /// Whether the viewer may see a row of a quantity. That it knows of the row is sure: it is in its world.
  private func maySee(_ column: Column, _ a: Row, _ truth: World) -> Bool {
    if viewer == .truth { return true }
    switch column.sight {
    case .open, .known, .ownSecond: return true
    case .own, .parties: break
    case .hidden: return false
    }
    let audience = truth.audience(column.quantity, a, .none)
    if case .actor(let actor) = viewer { return audience.contains(actor) }
    return audience.includesPublic
  }

  /// Happenings in an order that depends on what the viewer can see of them alone.
  private func tell(_ news: [Event], _ vocabulary: Vocabulary, _ turn: Int32, _ phase: Phase) {
    let mine = once(news.filter { includes($0.audience) }).map { happening in
      let arguments = vocabulary[happening.kind].arguments
      let values = arguments.indices.map { own(happening[$0], arguments[$0].unit) }
      guard viewer != .truth else {
        return Event(happening.kind, values, to: happening.audience, cause: happening.cause)
      }
      // Who else heard is not told, nor what brought it about.
      let audience = happening.audience == .everybody ? Audience.everybody : .only(me)
      let told = Event(happening.kind, values, to: audience, cause: Key(bits: 0))
      return names.inAuthorsOrder(told, vocabulary[happening.kind])
    }
    let sorted = mine.sorted { a, b in
      if a.kind != b.kind { return a.kind.number < b.kind.number }
      let arguments = vocabulary[a.kind].arguments
      for place in 0..<6 where a[place] != b[place] {
        guard arguments.indices.contains(place), case .row(let kind) = arguments[place].unit else {
          return a[place] < b[place]
        }
        return isBefore(kind, a.row(place), b.row(place))
      }
      return a.cause < b.cause
    }
    for happening in sorted { emit(.happened(happening), turn, phase) }
  }

  /// What one cause brings to a seat twice, in the same words about the same things, it hears once, whichever rules told
  /// it and whoever else heard. Two causes are two pieces of news, however alike; budget and standing come and go by the
  /// piece. The white cell reads all that was told.
  private func once(_ news: [Event]) -> [Event] {
    guard viewer != .truth, news.count > 1 else { return news }
    var said: Set<Said> = []
    return news.filter { event in
      Means(movedBy: event.kind) != nil || said.insert(Said(event)).inserted
    }
  }

  /// What is said of what, and what brought it about.
  private struct Said: Hashable {
    let kind: HappeningKind
    let arguments: SIMD8<Int32>
    let cause: Key

    init(_ event: Event) {
      (kind, arguments, cause) = (event.kind, event.arguments, event.cause)
    }
  }

  /// Whether a thing is told of before another: for a seat in an order that it can see.
  private func isBefore(_ kind: Kind, _ a: Row, _ b: Row) -> Bool {
    guard viewer != .truth, world.vocabulary.isFixed(kind), a.exists, b.exists else { return a < b }
    return names.rank(kind, a) < names.rank(kind, b)
  }

  /// The viewer alone, as an audience.
  private var me: ActorSet {
    switch viewer {
    case .truth: .everybody
    case .everybody: ActorSet(bits: 1 << 127)
    case .actor(let row): ActorSet(row)
    }
  }

  private func includes(_ audience: Audience) -> Bool {
    switch viewer {
    case .truth: true
    case .everybody: audience.set.includesPublic
    case .actor(let row): audience.set.contains(row)
    }
  }

  // MARK: Decisions

  private func read(_ game: Game, _ turn: Int32, _ phase: Phase, isBriefing: Bool) {
    let fresh = game.decisions.dropFirst(decisionsRead)
    decisionsRead = game.decisions.count
    if viewer == .truth {
      for decision in causesFirst(fresh) { emit(decision, as: whole(decision), turn, phase) }
      return
    }
    var known = fresh.filter { game.vocabulary[$0.question].hearers.isPublic }
    let own = fresh.filter { isOwn($0, game.vocabulary) }
    heldDecisions += own
    if isBriefing {
      known += heldDecisions[...]
      heldDecisions.removeAll()
    }
    let parts = known.map { (whole: $0, part: part($0, game.vocabulary)) }
    for one in parts.sorted(by: { inOrder($0.part, $1.part, game.vocabulary) }) {
      emit(one.whole, as: one.part, turn, phase)
    }
  }

  /// Decisions as they come, each behind those that it rests on: it refers to them by the numbers they were told under.
  private func causesFirst(_ fresh: ArraySlice<Decision>) -> [Decision] {
    let places = Dictionary(fresh.indices.map { (fresh[$0].key, $0) }) { first, _ in first }
    var ordered: [Decision] = []
    var isTaken: Set<Int> = []
    func take(_ place: Int) {
      guard isTaken.insert(place).inserted else { return }
      for cause in fresh[place].causes.compactMap({ places[$0] }) { take(cause) }
      ordered.append(fresh[place])
    }
    for place in fresh.indices { take(place) }
    return ordered
  }

  private func emit(
    _ decision: Decision, as known: KnownDecision, _ turn: Int32, _ phase: Phase
  ) {
    var known = known
    known.causes = decision.causes.compactMap { told[$0] }.sorted()
    told[decision.key] = events.count + 1
    emit(.decided(known), turn, phase)
  }

  /// What the viewer hears of beside what everybody does.
  private func isOwn(_ decision: Decision, _ vocabulary: Vocabulary) -> Bool {
    guard case .actor(let row) = viewer else { return false }
    let question = vocabulary[decision.question]
    switch question.hearers {
    case .nobody, .everybody, .everybodyInFull: return false
    case .doer: return question.subject.first == .actor && decision.subject.a == row
    case .parties:
      return question.subject.indices.contains {
        question.subject[$0] == .actor && decision.subject[$0] == row
      }
    }
  }

  private func whole(_ decision: Decision) -> KnownDecision {
    KnownDecision(
      question: decision.question, subject: decision.subject, turn: decision.turn,
      terms: decision.terms,
      total: decision.total, threshold: decision.threshold, draw: decision.draw,
      outcome: decision.outcome, found: decision.found, ruling: decision.ruling,
      choice: decision.choice, key: decision.key)
  }

  private func part(_ decision: Decision, _ vocabulary: Vocabulary) -> KnownDecision {
    let kinds = vocabulary[decision.question].subject
    let isOwn = kinds.first == .actor && viewer == .actor(decision.subject.a)
    let known = decision.terms.filter { term in
      switch vocabulary[term.name].sight {
      case .open: true
      case .own: isOwn
      case .hidden: false
      }
    }
    let isWhole =
      isOwn && vocabulary[decision.question].decider == .actor(0)
      || vocabulary[decision.question].hearers == .everybodyInFull
    func row(_ place: Int) -> Row {
      vocabulary[decision.question].kind(at: place, of: decision.subject)
        .map { ownRow($0, decision.subject[place]) } ?? decision.subject[place]
    }
    return KnownDecision(
      question: decision.question, subject: Subject(row(0), row(1), row(2), row(3)),
      turn: decision.turn,
      terms: names.inAuthorsOrder(known, vocabulary).map { term in
        // What a line leans on follows from what was read: it goes with the whole ledger or not at all.
        let term = isWhole ? term : term.unmarked
        guard let kind = vocabulary[term.name].about else { return term }
        return term.about(ownRow(kind, term.about))
      }, total: isWhole ? decision.total : nil,
      threshold: isWhole ? decision.threshold : nil, draw: isWhole ? decision.draw : nil,
      outcome: decision.outcome, found: decision.found, ruling: decision.ruling,
      choice: isWhole ? decision.choice : nil, key: nil)
  }

  private func inOrder(_ a: KnownDecision, _ b: KnownDecision, _ vocabulary: Vocabulary) -> Bool {
    if a.question != b.question { return a.question.number < b.question.number }
    let kinds = vocabulary[a.question].subject
    for place in 0..<4 where a.subject[place] != b.subject[place] {
      let (left, right) = (a.subject[place], b.subject[place])
      return kinds.indices.contains(place) ? isBefore(kinds[place], left, right) : left < right
    }
    return !a.outcome && b.outcome
  }
}
