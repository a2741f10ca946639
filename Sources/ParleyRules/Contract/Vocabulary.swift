/// Everything that can be said: kinds, quantities, questions, terms, happenings and verbs of the whole
/// roster, those of modules that are off included, so that there is one numbering for all subsets.
public final class Vocabulary: Sendable {
  /// What is gathered while modules declare.
  struct Build {
    var kinds: [KindDeclaration] = []
    var quantities: [QuantityDeclaration] = []
    var questions: [QuestionDeclaration] = []
    var terms: [TermDeclaration] = []
    var happenings: [HappeningDeclaration] = []
    var verbs: [VerbDeclaration] = []
    var parameters: [ParameterDeclaration] = []
    var fields: [FieldDeclaration] = []
    var claims: [(Quantity, Owner)] = []
    var weighing: [(QuestionNumber, Int)] = []
    var closing: [(QuestionNumber, Int)] = []
    var responding: [(HappeningKind, Int)] = []
    var advancing: [(Step, Int)] = []
    var resolving: [(VerbNumber, Int)] = []
    var reviewing: [Int] = []
    var levers: [(Lever, Owner)] = []
    var remedies: [(Remedy, Owner)] = []
    var metrics: [MetricDeclaration] = []
    var debrief: [(Text, Owner)] = []
    var subjects: [(Occurrence, Owner)] = []
    var offers: [OfferDeclaration] = []
    /// Offers in slots that are not there.
    var strayOffers: [String] = []
  }

  /// The plain numbers of a quantity that a read needs.
  struct Column: Sendable {
    let first: Int8
    let second: Int8
    let sight: Sight
    let owner: Owner
    let neutral: Int32
    let range: ClosedRange<Int32>
    /// The kind of the row that it holds; below zero for anything else.
    let rowKind: Int8
  }

  /// All kinds, by `Kind.number`: the core's first, then those of modules.
  public let kinds: [KindDeclaration]
  /// All quantities, by `Quantity.number`: the core's first, then those of modules.
  public let quantities: [QuantityDeclaration]
  /// All questions, by `QuestionNumber.number`: the core's first, then those of modules.
  public let questions: [QuestionDeclaration]
  /// All names of terms, by `TermName.number`: the core's first, then those of modules.
  public let terms: [TermDeclaration]
  /// All kinds of happening, by `HappeningKind.number`: the core's first, then those of modules.
  public let happenings: [HappeningDeclaration]
  /// All verbs, by `VerbNumber.number`: the core's first, then those of modules, added slots included.
  public let verbs: [VerbDeclaration]
  /// All parameters, in the order in which modules declared them.
  public let parameters: [ParameterDeclaration]
  /// All fields of campaign files that fill a quantity, the core's first.
  public let fields: [FieldDeclaration]
  /// The main lever of each module that names one.
  public let levers: [(lever: Lever, owner: Owner)]
  /// The orders that work against each module.
  public let remedies: [(remedy: Remedy, owner: Owner)]
  /// What the report counts, by module.
  public let metrics: [MetricDeclaration]
  /// What each module asks in the debrief.
  public let debrief: [(question: Text, owner: Owner)]
  /// What has to occur before a module has anything to say, one entry for each thing it is about.
  public let subjects: [(occurrence: Occurrence, owner: Owner)]
  /// Who wants which hook, by place in the roster.
  public let weighing: [(question: QuestionNumber, entry: Int)]
  /// Who has the last word on which question.
  public let closing: [(question: QuestionNumber, entry: Int)]
  /// Who answers to which happening.
  public let responding: [(happening: HappeningKind, entry: Int)]
  /// Who works at which step.
  public let advancing: [(step: Step, entry: Int)]
  /// Who carries out which verb: its owner, those that extend it, those that asked for it.
  public let resolving: [(verb: VerbNumber, entry: Int)]
  /// Who reviews orders, by place in the roster.
  public let reviewing: [Int]
  /// What slots of words offer, verb by verb.
  let offering: [OfferDeclaration]
  /// Whether a rule offers things of its own where an order of a verb takes words.
  package func offersWords(in verb: VerbNumber) -> Bool { offering.contains { $0.verb == verb } }
  /// The columns in which words keep what they name, each once.
  package let offers: [Quantity]
  let strayOffers: [String]
  /// Quantities of the core that modules took over, and by whom.
  let claims: [(quantity: Quantity, owner: Owner)]
  let columns: ContiguousArray<Column>
  private let fixedKinds: [Bool]
  private let singles: [[Quantity]]
  private let argumentKinds: [[Kind?]]
  private let holders: [Quantity?]
  private let actorsFirst: [Bool]
  /// Looked up, never walked.
  private let verbNumbers: [String: VerbNumber]

  init(_ build: Build) {
    kinds = build.kinds
    var quantities = build.quantities
    for (quantity, owner) in build.claims { quantities[Int(quantity.number)].owner = owner }
    self.quantities = quantities
    claims = build.claims.map { (quantity: $0.0, owner: $0.1) }
    questions = build.questions
    terms = build.terms
    happenings = build.happenings
    verbs = build.verbs
    parameters = build.parameters
    fields = build.fields
    levers = build.levers.map { (lever: $0.0, owner: $0.1) }
    remedies = build.remedies.map { (remedy: $0.0, owner: $0.1) }
    metrics = build.metrics
    debrief = build.debrief.map { (question: $0.0, owner: $0.1) }
    subjects = build.subjects.map { (occurrence: $0.0, owner: $0.1) }
    weighing = build.weighing.map { (question: $0.0, entry: $0.1) }
    closing = build.closing.map { (question: $0.0, entry: $0.1) }
    responding = build.responding.map { (happening: $0.0, entry: $0.1) }
    advancing = build.advancing.map { (step: $0.0, entry: $0.1) }
    resolving = build.resolving.map { (verb: $0.0, entry: $0.1) }
    reviewing = build.reviewing
    offering = build.offers
    offers = build.offers.map(\.said).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    strayOffers = build.strayOffers
    columns = ContiguousArray(
      quantities.map {
        Column(
          first: $0.first.map { Int8($0.number) } ?? -1,
          second: $0.second.map { Int8($0.number) } ?? -1, sight: $0.sight, owner: $0.owner,
          neutral: $0.neutral, range: $0.range,
          rowKind: Vocabulary.rowKind($0.unit))
      })
    fixedKinds = build.kinds.map(\.isFixed)
    singles = build.kinds.indices.map { kind in
      quantities.indices.filter {
        quantities[$0].first?.number == UInt8(kind) && quantities[$0].second == nil
      }.map { Quantity(number: UInt16($0)) }
    }
    argumentKinds = build.happenings.map { declared in
      declared.arguments.map { argument in
        if case .row(let kind) = argument.unit { kind } else { nil }
      }
    }
    holders = build.kinds.map(\.holder)
    actorsFirst = build.questions.map { $0.subject.first == .actor }
    verbNumbers = Dictionary(
      build.verbs.enumerated().map { ($1.id, VerbNumber(number: UInt16($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  // A declaration is large; a look at one of its fields borrows it.
  /// What was declared of a kind.
  public subscript(kind: Kind) -> KindDeclaration {
    _read { yield kinds[Int(kind.number)] }
  }
  /// What was declared of a quantity, with the owner that has taken it over, if one has.
  public subscript(quantity: Quantity) -> QuantityDeclaration {
    _read { yield quantities[Int(quantity.number)] }
  }
  /// What was declared of a question.
  public subscript(question: QuestionNumber) -> QuestionDeclaration {
    _read { yield questions[Int(question.number)] }
  }
  /// What was declared of a term.
  public subscript(term: TermName) -> TermDeclaration {
    _read { yield terms[Int(term.number)] }
  }
  /// What was declared of a kind of happening.
  public subscript(happening: HappeningKind) -> HappeningDeclaration {
    _read { yield happenings[Int(happening.number)] }
  }
  /// What was declared of a verb, with the slots that modules have added.
  public subscript(verb: VerbNumber) -> VerbDeclaration {
    _read { yield verbs[Int(verb.number)] }
  }

  /// Whether an actor stands first in the subject of a question.
  package func standsFirst(_ question: QuestionNumber) -> Bool { actorsFirst[Int(question.number)] }

  /// The kinds whose rows a section of a module's own brings, in the order of their numbers.
  public var sectionKinds: [(section: String, kind: Kind)] {
    kinds.enumerated().compactMap { number, declared in
      declared.section.map { (section: $0, kind: Kind(number: UInt8(number))) }
    }
  }

  /// Whether rows of a kind come from the campaign.
  public func isFixed(_ kind: Kind) -> Bool { fixedKinds[Int(kind.number)] }
  func holder(of kind: Kind) -> Quantity? { holders[Int(kind.number)] }

  private static func rowKind(_ unit: Unit) -> Int8 {
    if case .row(let kind) = unit { Int8(kind.number) } else { -1 }
  }
  /// The kind of the row that a quantity holds, if it holds one.
  public func rowKind(of quantity: Quantity) -> Kind? {
    let kind = columns[Int(quantity.number)].rowKind
    return kind < 0 ? nil : Kind(number: UInt8(kind))
  }
  /// Who may know the cells of a quantity, without copying its declaration.
  public func sight(of quantity: Quantity) -> Sight { columns[Int(quantity.number)].sight }
  /// What a quantity reads where nothing was said, without copying its declaration.
  public func neutral(of quantity: Quantity) -> Int32 { columns[Int(quantity.number)].neutral }
  /// The quantities over a kind alone, in the order of their numbers.
  public func singles(of kind: Kind) -> [Quantity] { singles[Int(kind.number)] }
  /// The kinds of a happening's arguments, where they are rows.
  public func argumentKinds(of happening: HappeningKind) -> [Kind?] {
    argumentKinds[Int(happening.number)]
  }

  /// The range of a quantity, without copying its declaration.
  public func range(of quantity: Quantity) -> ClosedRange<Int32> {
    columns[Int(quantity.number)].range
  }
  /// The owner of a quantity, without copying its declaration.
  public func owner(of quantity: Quantity) -> Owner { columns[Int(quantity.number)].owner }

  /// The verb of that English word; `nil` where there is none. Aliases and prefixes are the prompt's affair.
  public func verb(named id: String) -> VerbNumber? { verbNumbers[id] }
  /// The quantity of that dotted id; `nil` where there is none.
  public func quantity(named id: String) -> Quantity? {
    quantities.firstIndex { $0.id == id }.map { Quantity(number: UInt16($0)) }
  }
  /// The happening of that id; `nil` where there is none.
  public func happening(named id: String) -> HappeningKind? {
    happenings.firstIndex { $0.id == id }.map { HappeningKind(number: UInt16($0)) }
  }
  /// The kind of that id; `nil` where there is none.
  public func kind(named id: String) -> Kind? {
    kinds.firstIndex { $0.id == id }.map { Kind(number: UInt8($0)) }
  }
}
