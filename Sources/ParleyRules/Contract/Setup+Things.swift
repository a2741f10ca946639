/// What a column can be kept of, where that is the core's to say.
public protocol ColumnShape: Sendable {
  /// The kind of the first thing; `nil` for a number of the whole game.
  static var firstKind: Kind? { get }
  /// The kind of the second thing of a pair; else `nil`.
  static var secondKind: Kind? { get }
}

extension Whole: ColumnShape {
  /// None: it is one number.
  public static var firstKind: Kind? { nil }
  /// None: it is one number.
  public static var secondKind: Kind? { nil }
}

extension CoreNoun {
  /// Its own kind.
  public static var firstKind: Kind? { kind.kind }
  /// None: it is one thing.
  public static var secondKind: Kind? { nil }
}

extension Pair: ColumnShape where First: CoreNoun, Second: CoreNoun {
  /// The kind of the first.
  public static var firstKind: Kind? { First.kind.kind }
  /// The kind of the second.
  public static var secondKind: Kind? { Second.kind.kind }
}

extension Setup {
  // MARK: Columns

  /// A column of its own whose values say by themselves what they stand for: words, things, yes or no. What it is kept
  /// of and what it holds follow from the type of what it is assigned to. Ids are dotted (`proxies.leash`).
  /// - Parameters:
  ///   - neutral: what a cell reads when its owner is off or has said nothing; the first word, no, or nobody where
  ///     nothing else is given.
  ///   - isOnCard: a figure of an actor that `status` prints, under the obstacle's name, for whoever may know it.
  public mutating func column<Of: ColumnShape, Value: Coded>(
    _ id: String, _ title: Text, neutral: Value? = nil, sight: Sight, isOnCard: Bool = false
  ) -> Column<Of, Value> {
    Column(
      quantity(
        described(
          id, title, (Of.firstKind, Of.secondKind), Value.self, neutral, sight, isOnCard)))
  }

  /// A column of its own over plain numbers.
  public mutating func column<Of: ColumnShape>(
    _ id: String, _ title: Text, unit: Unit, range: ClosedRange<Int32>, neutral: Int32 = 0,
    sight: Sight, isOnCard: Bool = false
  ) -> Column<Of, Int32> {
    Column(
      quantity(
        QuantityDeclaration(
          id, title, of: Of.firstKind, per: Of.secondKind, unit: unit, range: range,
          neutral: neutral, sight: sight, isOnCard: isOnCard)))
  }

  func described<Value: Coded>(
    _ id: String, _ title: Text, _ kinds: (Kind?, Kind?), _: Value.Type, _ neutral: Value?,
    _ sight: Sight, _ isOnCard: Bool
  ) -> QuantityDeclaration {
    let range = Value.range ?? Int32.min...Int32.max
    return QuantityDeclaration(
      id, title, of: kinds.0, per: kinds.1, unit: Value.unit ?? .count, range: range,
      neutral: neutral?.code ?? min(max(range.lowerBound, -1), 0), sight: sight,
      isOnCard: isOnCard)
  }

  /// Names the column that says to whom a thing of a kind belongs, for sight `own`.
  public mutating func holder<N>(_ column: Column<N, Ref<Actor>?>) {
    guard let kind = build.quantities[Int(column.quantity.number)].first else { return }
    build.kinds[Int(kind.number)].holder = column.quantity
  }

  /// Names the column that is above zero for those who are party to a thing of a kind, for sight `parties`.
  public mutating func parties<N, Value>(_ column: Column<Pair<N, Actor>, Value>) {
    guard let kind = build.quantities[Int(column.quantity.number)].first else { return }
    build.kinds[Int(kind.number)].parties = column.quantity
  }

  /// Takes over a column of the core as its owner, who alone may `set` it.
  public mutating func own<Of, Value>(_ column: Column<Of, Value>) { own(column.quantity) }

  /// A field of a campaign section that fills a column.
  /// - Parameters:
  ///   - name: the key within an entry; `nil` where the entry itself is the value.
  ///   - isRequired: an entry without it is told to its author, as it means nothing.
  ///   - namesAll: so is a thing that no entry names in it, as nothing can be done with it: a term without a reading.
  public mutating func field<Of, Value>(
    _ section: String, _ name: String?, fills column: Column<Of, Value>,
    as shape: FieldShape = .value, isRequired: Bool = false, namesAll: Bool = false
  ) {
    field(
      section, name, fills: column.quantity, as: shape, isRequired: isRequired, namesAll: namesAll)
  }

  // MARK: Questions, terms and happenings

  /// A question of its own. What it is about follows from the type of what it is assigned to.
  /// - Parameters:
  ///   - names: what JSON calls its parts, in their places.
  ///   - objects: where the fourth part is a `Thing`: its noun, for each of the words in the third.
  ///   - blur: how far a dry run's words are widened, in thousandths of a logit either way.
  ///   - hearers: who hears of its ledger, beside the white cell.
  ///   - isArgued: the umpire speaks on it, with odds and with arguments for and against.
  ///   - includes: questions about the same first things whose terms count here too: a vote includes the mandate.
  public mutating func question<each Part: Coded>(
    _ id: String, _ title: Text, ofSeveral: Text? = nil, of names: repeat Named<each Part>,
    unit: Unit = .logit, objects: [any CoreNoun.Type] = [], decider: Decider = .nature,
    blur: Int32 = 0,
    heardBy hearers: Hearers = .nobody, isArgued: Bool = false, includes: [any AnyQuestion] = [],
    yes: Text, no: Text
  ) -> Question<repeat each Part> {
    var parts: [QuestionDeclaration.Part] = []
    repeat parts.append(.init(name: (each names).name, unit: (each names).unit))
    return Question(
      question(
        QuestionDeclaration(
          id, title, ofSeveral: ofSeveral, parts: parts, unit: unit,
          objects: objects.map { $0.erasedKind }, decider: decider, blur: blur,
          heardBy: hearers, isArgued: isArgued, includes: includes.map(\.erased), yes: yes, no: no))
    )
  }

  /// The name of a line of a ledger that is about nothing in particular.
  /// - Parameters:
  ///   - lever: what a delegate can do about it, in words; empty where nothing can be done.
  ///   - sight: who reads a line of this name, among those who hear of the decision.
  public mutating func term(
    _ id: String, _ title: Text, lever: Text = "", sight: TermSight = .own
  ) -> TermName {
    term(TermDeclaration(id, title, lever: lever, sight: sight))
  }

  /// The name of a line of a ledger about a thing, whose title fills `{0}`.
  public mutating func term<N: CoreNoun>(
    _ id: String, _ title: Text, lever: Text = "", sight: TermSight = .own
  ) -> TermAbout<N> {
    TermAbout(term(TermDeclaration(id, title, lever: lever, about: N.kind.kind, sight: sight)))
  }

  /// A happening of its own. What it tells follows from the type of what it is assigned to.
  /// - Parameters:
  ///   - names: what the sentence and JSON call its arguments, in their places. `{name}` in the sentence is filled from
  ///     the argument of that name; `{name|is|are}` chooses by whether that is one or several.
  ///   - gathering: the argument in which several may differ and still be told in one sentence.
  ///   - listing: the first and the last of the arguments that make up one list, in no order of its own: it is read in
  ///     the order in which the campaign's author wrote those things down.
  public mutating func happening<each Argument: Coded>(
    _ id: String, of names: repeat Named<each Argument>, is telling: Telling = [],
    gathering: String? = nil, listing: (first: String, last: String)? = nil, says sentence: Text
  ) -> Happening<repeat each Argument> {
    var arguments: [(name: String, unit: Unit)] = []
    repeat arguments.append((name: (each names).name, unit: (each names).unit))
    var declared = HappeningDeclaration(
      id, sentence, arguments, isDisclosure: telling.contains(.disclosure),
      isHeadline: telling.contains(.headline))
    if let listing { declared = declared.listing(from: listing.first, through: listing.last) }
    return Happening(happening(gathering.map(declared.gathering) ?? declared))
  }

  /// A happening with a sentence of its own for each value of one of its words.
  /// - Parameter teller: the name of the argument that holds the word.
  public mutating func happening<each Argument: Coded, Told: Choice>(
    _ id: String, by teller: String, of names: repeat Named<each Argument>,
    is telling: Telling = [], gathering: String? = nil, says sentence: (Told) -> Text
  ) -> Happening<repeat each Argument> {
    var arguments: [(name: String, unit: Unit)] = []
    repeat arguments.append((name: (each names).name, unit: (each names).unit))
    let declared = HappeningDeclaration(
      id, by: teller, arguments, isDisclosure: telling.contains(.disclosure),
      isHeadline: telling.contains(.headline), sentence)
    return Happening(happening(gathering.map(declared.gathering) ?? declared))
  }

  // MARK: Hooks it wants

  /// It adds terms to these questions.
  public mutating func weighs(_ questions: any AnyQuestion...) {
    guard let entry else { return }
    for question in questions { build.weighing.append((question.erased, entry)) }
  }

  /// It has the last word on these questions, after all who weigh them. One module alone may close a question.
  public mutating func closes(_ questions: any AnyQuestion...) {
    guard let entry else { return }
    for question in questions { build.closing.append((question.erased, entry)) }
  }

  /// It answers to these happenings.
  public mutating func responds(to happenings: any AnyHappening...) {
    guard let entry else { return }
    for happening in happenings { build.responding.append((happening.erased, entry)) }
  }

  /// It carries out these verbs of the core. (Its own verbs, and those that it extends, come to it anyway.)
  public mutating func resolves(_ verbs: any AnyVerb...) {
    guard let entry else { return }
    for verb in verbs { build.resolving.append((verb.erased, entry)) }
  }

  /// A slot that it adds to another's verb: always optional, so that the verb reads the same without it.
  /// - Parameters:
  ///   - surcharge: budget that is added where something is said in it.
  ///   - appeal: what an order with it is worth more to whoever would give it, in points, read on the seat's own world:
  ///     bots say what is worth most, and leave it open where nothing is worth more than 0. Where it is not given, bots
  ///     fill the slot in a quarter of their orders, blindly.
  public mutating func extend<Value: Coded>(
    _ verb: any AnyVerb, with slot: Slot<Value>, surcharge: Int32 = 0,
    appeal: (@Sendable (_ view: Lens, _ order: Order, _ value: Value) -> Int32)? = nil
  ) -> AddedSlot<Value> {
    extend(verb.erased, with: slot, surcharge: surcharge, appeal: appeal)
  }

  /// A number of the after-action report: how often something happened.
  public mutating func metric(_ id: String, _ title: Text, counts happening: any AnyHappening) {
    metric(id, title, counts: happening.erased)
  }
}
