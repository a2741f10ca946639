import ParleyRules

@testable import ParleyEngine

/// A decider that answers as it is told to, and remembers what it was asked.
final class FakeDecider: QuestionDecider {
  var answers: (QuestionNumber, Subject, Int) -> Bool = { _, _, _ in true }
  var weights: (QuestionNumber, Subject) -> Int32 = { _, _ in 0 }
  private(set) var asked: [(question: QuestionNumber, subject: Subject, key: Key, n: Int)] = []

  func decide(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool {
    asked.append((question, subject, key, n))
    return answers(question, subject, n)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32 { weights(question, subject) }
  func choose(_ question: QuestionNumber, _ options: [(Subject, Key)], _ key: Key) -> Int? {
    options.isEmpty ? nil : 0
  }

  /// How often a question was asked.
  func count(_ question: QuestionNumber) -> Int { asked.count { $0.question == question } }
}

/// A small world in which the rules of texts and agreements can be tried without the rest of the engine.
///
/// Arden and Boreal are teams; Cassel and Delta are blocs. The forums are Ring (consensus), Hall
/// (majority) and Line (Arden and Boreal alone); the measures m-0 to m-4 have the five functions.
final class TalksBench {
  static let arden = Row(0)
  static let boreal = Row(1)
  static let cassel = Row(2)
  static let delta = Row(3)
  static let ring = Row(0)
  static let hall = Row(1)
  static let line = Row(2)

  let world: World
  let decider = FakeDecider()
  private let modules: [any Module]
  private let rights: Rights
  private(set) var told: [Event] = []
  private(set) var filed: [Order] = []

  init() {
    let roster = Roster(core: [TextRules.self, AgreementRules.self, DoctrineRules.self], [])
    modules = roster.entries.map(\.module)
    rights = Rights(roster.vocabulary, Mask(roster))
    let vocabulary = roster.vocabulary
    var fixed: [[Key]] = vocabulary.kinds.map { _ in [] }
    fixed[Int(Kind.actor.number)] = ["arden", "boreal", "cassel", "delta"].map { Key("actor", $0) }
    fixed[Int(Kind.asset.number)] = ["bank", "grid"].map { Key("asset", $0) }
    fixed[Int(Kind.forum.number)] = ["ring", "hall", "line"].map { Key("forum", $0) }
    fixed[Int(Kind.measure.number)] = (0..<5).map { Key("measure", "m-\($0)") }
    fixed[Int(Kind.verb.number)] = vocabulary.verbs.map { Key("verb", $0.id) }
    world = World(vocabulary: vocabulary, fixed: fixed)
    furnish()
  }

  private func furnish() {
    world[.turn] = 1
    world[.seated, Self.arden] = 1
    world[.seated, Self.boreal] = 1
    for (forum, chairs) in [(Self.ring, [1, 1, 6, 4]), (Self.hall, [1, 1, 6, 4])] {
      for (actor, count) in chairs.enumerated() { world[.chairs, forum, Row(actor)] = Int32(count) }
    }
    world[.chairs, Self.line, Self.arden] = 1
    world[.chairs, Self.line, Self.boreal] = 1
    world[.rule, Self.hall] = DecisionRule.majority.rawValue
    world[.rule, Self.line] = DecisionRule.bilateral.rawValue
    for measure in 0..<5 { world[.function, Row(measure)] = Int32(measure) }
  }

  var lens: Lens { Lens(world, as: .truth) }

  // MARK: Playing

  /// An order with its slots, in their places.
  static func order(
    _ verb: VerbNumber, by actor: Row, _ codes: [Int32], texts: [String] = []
  ) -> Order {
    var slots = SIMD16<Int32>(repeating: Order.empty)
    for (place, code) in codes.enumerated() { slots[place] = code }
    let key = Key("order", "\(verb.number)-\(actor.number)-\(codes)")
    return Order(verb, by: actor, slots: slots, texts: texts, key: key)
  }

  func play(_ order: Order) {
    stage(order.key) { out in
      for module in modules { module.resolve(order, out) }
    }
  }

  func step(_ step: Step) {
    stage(Key("step", "\(step)")) { out in
      for module in modules { module.advance(step, out) }
    }
  }

  func happen(_ happening: Event) {
    stage(happening.cause) { out in
      for module in modules { module.respond(to: happening, out) }
    }
  }

  /// Why an order would be refused, by its verb or by one of the rules.
  func review(_ order: Order, by actor: Row) -> Refusal? {
    let view = lens.seen(by: actor)
    return world.vocabulary[order.verb].refusal(view, order)
      ?? modules.lazy.compactMap { $0.review(order, view) }.first
  }

  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Odds {
    var odds = Odds()
    let looking = question == .verify ? lens : lens.seen(by: subject.a)
    for module in modules {
      module.weigh(Asked(Matter(question: question, subject: subject), through: looking), &odds)
    }
    return odds
  }

  /// Tables a text and gives its row.
  func table(_ measures: [Int32], in forum: Row, by lead: Row = TalksBench.arden) -> Row {
    let places = measures + Array(repeating: Order.empty, count: 4 - measures.count)
    play(
      Self.order(
        Verbs.propose.number, by: lead, places + [forum.number, Tier.voluntary.rawValue, 0],
        texts: ["A text of \(measures)"]))
    return Row(world.count(.proposal) - 1)
  }

  /// Goes on to the next turn.
  func nextTurn() {
    world[.turn] += 1
    step(.open)
  }

  /// Tables a text in Ring and lets it be adopted; gives the agreement.
  func agree(_ measures: [Int32], in forum: Row = TalksBench.ring) -> Row {
    let text = table(measures, in: forum)
    nextTurn()
    for seat in [Self.arden, Self.boreal] { world[.ballot, text, seat] = Ballot.yes.rawValue }
    step(.tally)
    return Row(world.count(.agreement) - 1)
  }

  func status(of text: Row) -> ProposalStatus? { lens.word(.proposalStatus, text) }

  func count(_ kind: HappeningKind) -> Int { told.count { $0.kind == kind } }

  // MARK: A stage

  private func stage(_ cause: Key, _ body: (Adjudication) -> Void) {
    let out = Adjudication(decider: decider, lens: lens)
    out.cause = cause
    body(out)
    filed += out.filed
    let result = Stage(rights).commit(out, to: world)
    told += result.happenings
    let answered: [HappeningKind] = [.partySuspended, .partyResumed]
    for happening in result.happenings where answered.contains(happening.kind) { happen(happening) }
  }
}
