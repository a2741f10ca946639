/// Where a module declares what it has and gets its handles. Everything of a module stands in its `init`.
public struct Setup {
  var build: Vocabulary.Build
  let owner: Owner
  /// The place of the module in the roster; `nil` for the words of the core, which belong to no module.
  let entry: Int?
  let moduleID: String

  // MARK: Nouns

  /// A parameter: a number of the campaign, open to all, with a default and a source.
  /// - Parameter id: without the module's name; authors write it in `obstacles: <module>: <id>:`.
  public mutating func parameter(
    _ id: String, _ title: Text, unit: Unit, range: ClosedRange<Int32>, default standard: Int32,
    source: String
  ) -> Parameter {
    let handle = quantity(
      QuantityDeclaration(
        "\(moduleID).\(id)", title, unit: unit, range: range, neutral: standard, sight: .open,
        source: source))
    build.parameters.append(ParameterDeclaration(name: id, quantity: handle, owner: owner))
    return Parameter(handle)
  }

  /// A quantity of its own; ids are dotted (`proxies.leash`).
  package mutating func quantity(_ declaration: QuantityDeclaration) -> Quantity {
    var declared = declaration
    declared.owner = owner
    build.quantities.append(declared)
    return Quantity(number: UInt16(build.quantities.count - 1))
  }

  /// Takes over a quantity of the core as its owner, who alone may `set` it.
  package mutating func own(_ quantity: Quantity) {
    build.claims.append((quantity, owner))
  }

  /// A kind of its own, whose rows come to be in play or, where it names a section, from the campaign.
  package mutating func kind(_ declaration: KindDeclaration) -> Kind {
    var declared = declaration
    declared.owner = owner
    build.kinds.append(declared)
    return Kind(number: UInt8(build.kinds.count - 1))
  }

  /// A field of a campaign section that fills a quantity.
  package mutating func field(
    _ section: String, _ name: String?, fills quantity: Quantity, as shape: FieldShape = .value,
    isRequired: Bool = false, namesAll: Bool = false
  ) {
    build.fields.append(
      FieldDeclaration(
        section: section, name: name, quantity: quantity, shape: shape, owner: owner,
        isRequired: isRequired, namesAll: namesAll))
  }

  // MARK: Verbs

  /// An order of its own.
  public mutating func verb<each Value: Coded>(
    _ verb: Verb<repeat each Value>
  ) -> Verb<repeat each Value> {
    let number = VerbNumber(number: UInt16(build.verbs.count))
    build.verbs.append(verb.declaration.owned(by: owner))
    if let entry { build.resolving.append((number, entry)) }
    return Verb(number: number, verb)
  }

  /// A slot that it adds to another's verb: always optional, so that the verb reads the same without it.
  /// - Parameters:
  ///   - surcharge: budget that is added where something is said in it.
  ///   - appeal: what saying something in it is worth, in points.
  package mutating func extend<Value: Coded>(
    _ verb: VerbNumber, with slot: Slot<Value>, surcharge: Int32 = 0,
    appeal: (@Sendable (Lens, Order, Value) -> Int32)? = nil
  ) -> AddedSlot<Value> {
    let place = build.verbs[Int(verb.number)].slots.count
    let added = AddedSlot<Value>(
      verb: verb, place: place, standard: slot.declaration.standard ?? Order.empty)
    var appealing: Appealing?
    if let appeal { appealing = { view, order in appeal(view, order, added[order]) } }
    let declared = slot.declaration.owned(
      by: owner, surcharge: surcharge, appealing: appealing)
    build.verbs[Int(verb.number)] = build.verbs[Int(verb.number)].adding(declared)
    if let entry { build.resolving.append((verb, entry)) }
    return added
  }

  // MARK: Questions and happenings

  /// A question of its own.
  package mutating func question(_ declaration: QuestionDeclaration) -> QuestionNumber {
    var declared = declaration
    declared.owner = owner
    build.questions.append(declared)
    return QuestionNumber(number: UInt16(build.questions.count - 1))
  }

  /// The name of a term it adds to a ledger, with the lever that works against it.
  package mutating func term(_ declaration: TermDeclaration) -> TermName {
    var declared = declaration
    declared.owner = owner
    build.terms.append(declared)
    return TermName(number: UInt16(build.terms.count - 1))
  }

  /// A happening of its own.
  package mutating func happening(_ declaration: HappeningDeclaration) -> HappeningKind {
    var declared = declaration
    declared.owner = owner
    build.happenings.append(declared)
    return HappeningKind(number: UInt16(build.happenings.count - 1))
  }

  /// All that was declared before it, for a stand-in that listens to everything.
  package var everyHappening: [HappeningKind] {
    build.happenings.indices.map { HappeningKind(number: UInt16($0)) }
  }
  package var everyQuestion: [QuestionNumber] {
    build.questions.indices.map { QuestionNumber(number: UInt16($0)) }
  }

  // MARK: Hooks it wants

  /// It adds terms to these questions.
  package mutating func weighs(_ questions: QuestionNumber...) {
    guard let entry else { return }
    for question in questions { build.weighing.append((question, entry)) }
  }

  /// It answers to these happenings.
  package mutating func responds(to happenings: HappeningKind...) {
    guard let entry else { return }
    for kind in happenings { build.responding.append((kind, entry)) }
  }

  /// It works at these steps.
  public mutating func advances(_ steps: Step...) {
    guard let entry else { return }
    for step in steps { build.advancing.append((step, entry)) }
  }

  /// It carries out these verbs of the core. (Its own verbs, and those that it extends, come to it anyway.)
  package mutating func resolves(_ verbs: VerbNumber...) {
    guard let entry else { return }
    for verb in verbs { build.resolving.append((verb, entry)) }
  }

  /// It reviews orders.
  public mutating func reviews() {
    if let entry { build.reviewing.append(entry) }
  }

  // MARK: What others ask of it

  /// What it is about: as long as none of these occurs it leaves no byte, whatever else goes on. The battery plays so,
  /// with the module and without, and compares every byte. The module's own orders, and what a campaign sets in its
  /// own quantities, count without being named.
  public mutating func subject(_ occurrences: Occurrence...) {
    for occurrence in occurrences { build.subjects.append((occurrence, owner)) }
  }

  /// Its main lever and the direction in which it moves play.
  public mutating func lever(_ lever: Lever) { build.levers.append((lever, owner)) }

  /// An order that works against it, at a price: no obstacle without one.
  public mutating func remedy(_ remedy: Remedy) { build.remedies.append((remedy, owner)) }

  /// A number of the after-action report.
  package mutating func metric(_ id: String, _ title: Text, counts kind: HappeningKind) {
    build.metrics.append(MetricDeclaration(id: id, title: title, kind: kind, owner: owner))
  }

  /// A question of the debrief.
  public mutating func debrief(_ question: Text) { build.debrief.append((question, owner)) }
}

/// A number of the campaign that a module reads: `lens[fog]`.
public typealias Parameter = Column<Whole, Int32>

/// A parameter as authors and `parley modules` see it; unit, range, default and source stand with its quantity.
public struct ParameterDeclaration: Sendable {
  /// What authors write within the module's part of a campaign file; the quantity's id without the module's.
  public let name: String
  /// Where its value stands: a number of the whole game.
  public let quantity: Quantity
  /// The module it belongs to.
  public let owner: Owner
}

/// How a field of a campaign file is written.
public enum FieldShape: Hashable, Sendable {
  /// One value: `income: 6`.
  case value
  /// A value for each row of the second kind: `interest: {arden: 2}`.
  case map
  /// A list of rows of the second kind, each of which counts 1: `suspects: [boreal]`.
  case list
}

/// A field of a campaign section. Loading a campaign is filling tables.
public struct FieldDeclaration: Sendable {
  /// `actors`, `assets`, `forums`, `measures`, a section that brings rows of the module's own (`terms`), or one over
  /// rows of another (`trust`).
  public let section: String
  /// The key within a row's entry; `nil` where the entry itself is the value.
  public let name: String?
  /// What it fills.
  public let quantity: Quantity
  /// How the value is written.
  public let shape: FieldShape
  /// Who declared it: the core, or the module without which the field is checked but has no effect.
  public let owner: Owner
  /// An entry without it is told, as it means nothing.
  public let isRequired: Bool
  /// A row that no entry names in it is told, as nothing can be done with it: a term of which there is no reading.
  public let namesAll: Bool
}

/// A number of the after-action report: how often something happened.
public struct MetricDeclaration: Sendable {
  /// What records and `parley modules` call it.
  public let id: String
  /// What people read beside the count.
  public let title: Text
  /// What is counted: each happening of this kind adds one.
  public let kind: HappeningKind
  /// The module that reports it.
  public let owner: Owner
}
