import ParleyRules

@testable import Opacity

/// Answers as the test says, and keeps what was asked.
final class Oracle: QuestionDecider {
  var yes: [Question] = []
  var picks: [Question: @Sendable ([Subject]) -> Int] = [:]
  private(set) var asked: [(question: Question, subject: Subject, key: Key)] = []
  private(set) var choices: [(question: Question, subjects: [Subject])] = []

  func decide(
    _ question: Question, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool {
    asked.append((question, subject, key))
    return yes.contains(question)
  }
  func weigh(_ question: Question, _ subject: Subject) -> Int32 { 0 }
  func choose(_ question: Question, _ options: [(Subject, Key)], _ key: Key) -> Int? {
    guard !options.isEmpty else { return nil }
    choices.append((question, options.map(\.0)))
    return picks[question]?(options.map(\.0)) ?? 0
  }
}

/// A small world with Opacity alone: actors arden (0), boreal (1), cassel (2), helix (3), each with
/// one asset of the same number, and four measures.
final class Bench {
  static let arden = Row(Int32(0))
  static let boreal = Row(Int32(1))
  static let cassel = Row(Int32(2))
  static let helix = Row(Int32(3))
  static let transparency = Row(Int32(0))
  static let constraint = Row(Int32(1))
  static let verification = Row(Int32(2))
  static let second = Row(Int32(3))

  let roster: Roster
  let rules: OpacityRules
  let owner: Owner
  let world: World
  let oracle = Oracle()
  private(set) var happenings: [Happening] = []
  private var deferred: [Adjudication.Change] = []
  private var count: UInt64 = 0

  init?() {
    let roster = Roster(core: [], [OpacityRules.self])
    guard let entry = roster.obstacle(OpacityRules.id), let rules = entry.module as? OpacityRules
    else { return nil }
    self.roster = roster
    self.rules = rules
    owner = entry.owner
    let names = ["arden", "boreal", "cassel", "helix"]
    world = World(
      vocabulary: roster.vocabulary,
      fixed: roster.vocabulary.kinds.map { kind in
        switch kind.id {
        case "actor", "asset", "measure": names.map { Key(kind.id, $0) }
        case "verb": roster.vocabulary.verbs.map { Key("verb", $0.id) }
        default: []
        }
      })
    for place in 0..<4 { world[.assetOwner, Row(place)] = Int32(place) }
    world[.turn] = 3
    world[.function, Bench.constraint] = MeasureFunction.constraint.rawValue
    world[.function, Bench.verification] = MeasureFunction.verification.rawValue
    world[.function, Bench.second] = MeasureFunction.constraint.rawValue
    for suspect in [Bench.boreal, Bench.cassel, Bench.helix] {
      world[.suspects, Bench.arden, suspect] = 1
    }
  }

  var lens: Lens { Lens(world, as: .truth) }
  func freshKey() -> Key {
    count += 1
    return Key(bits: Key.mix(count))
  }

  // MARK: Things

  /// Something that was done to arden, known to all; arden and cassel keep dossiers on it.
  func incident(
    by culprit: Row = Bench.boreal, kind: OperationKind = .disruption, flag: Row = .none
  ) -> Row {
    let row = world.append(.incident, freshKey(), knownBy: .everybody)
    world[.incidentKind, row] = kind.rawValue
    world[.incidentTarget, row] = Bench.arden.number
    world[.victim, row] = Bench.arden.number
    world[.incidentTurn, row] = world[.turn]
    world[.culprit, row] = culprit.number
    world[.flag, row] = flag.number
    world[.publicNumber, row] = row.number + 1
    for holder in [Bench.arden, Bench.cassel] { dossier(of: holder, on: row) }
    return row
  }

  @discardableResult
  func dossier(of holder: Row, on incident: Row) -> Row {
    let row = world.append(.dossier, freshKey(), knownBy: ActorSet(holder))
    world[.dossierHolder, row] = holder.number
    world[.dossierIncident, row] = incident.number
    for suspect in lens.actors where suspect != holder && suspect != Bench.arden {
      world[.belief, row, suspect] = 0
    }
    return row
  }

  func trace(
    of incident: Row, at suspect: Row, _ sort: TraceSort, weight: Int32 = 1438,
    knownBy actor: Row = Bench.arden, isPlanted: Bool = false, shown: Int32 = 0
  ) -> Row {
    let row = world.append(.trace, freshKey(), knownBy: shown > 0 ? .everybody : ActorSet(actor))
    world[.traceIncident, row] = incident.number
    world[.pointsAt, row] = suspect.number
    world[.traceSort, row] = sort.rawValue
    world[.traceWeight, row] = weight
    world[.planted, row] = isPlanted ? 1 : 0
    world[.shownTurn, row] = shown
    return row
  }

  func accusation(
    of accused: Row, for incident: Row, by accuser: Row = Bench.arden, at word: Estimate = .likely,
    shown: Int32 = 0, way: Way = .public
  ) -> Row {
    let row = world.append(
      .accusation, freshKey(),
      knownBy: way == .public || way == .joint ? .everybody : ActorSet(accuser))
    world[.accuser, row] = accuser.number
    world[.accused, row] = accused.number
    world[.accusedOf, row] = incident.number
    world[.saidWord, row] = word.rawValue
    world[.way, row] = way.rawValue
    world[.shownWeight, row] = shown
    world[.accusedTurn, row] = world[.turn]
    return row
  }

  func foothold(of holder: Row, in asset: Row, _ kind: OperationKind = .espionage) -> Row {
    let row = world.append(.foothold, freshKey(), knownBy: ActorSet(holder))
    world[.footholdHolder, row] = holder.number
    world[.footholdAsset, row] = asset.number
    world[.footholdKind, row] = kind.rawValue
    world[.footholdActive, row] = 1
    return row
  }

  /// A text with these clauses.
  func text(_ measures: Row...) -> Row {
    let row = world.append(.proposal, freshKey(), knownBy: .everybody)
    for measure in measures { add(measure, to: row) }
    return row
  }

  func add(_ measure: Row, to text: Row) {
    let clause = world.append(.clause, freshKey(), knownBy: .everybody)
    world[.clauseProposal, clause] = text.number
    world[.clauseMeasure, clause] = measure.number
  }

  // MARK: Playing

  func odds(_ question: Question, _ subject: Subject, as viewer: Viewer = .truth) -> Odds {
    var odds = Odds()
    odds.owner = owner
    rules.weigh(question, subject, Lens(world, as: viewer), &odds)
    return odds
  }

  func respond(_ kind: HappeningKind, _ arguments: [Int32], to audience: Audience = .whiteCell) {
    let cause = freshKey()
    act(cause) {
      rules.respond(Happening(kind, arguments, to: audience, cause: cause), lens, $0)
    }
  }

  func advance(_ step: Step) { act(freshKey()) { rules.advance(step, lens, $0) } }

  func resolve(_ order: Order) { act(order.key) { rules.resolve(order, lens, $0) } }

  /// The next turn: private results reach those they are for.
  func nextTurn() {
    world[.turn] += 1
    let pending = deferred
    deferred = []
    for change in pending { apply(change, [:]) }
  }

  func told(_ kind: HappeningKind) -> [Happening] { happenings.filter { $0.kind == kind } }

  /// What a hook does takes hold at once, or waits for the cables.
  private func act(_ cause: Key, _ hook: (Adjudication) -> Void) {
    let out = Adjudication(decider: oracle)
    out.owner = owner
    out.cause = cause
    hook(out)
    var rows: [Int32: Row?] = [:]
    for (place, birth) in out.births.enumerated() {
      rows[Int32(-2 - place)] =
        birth.isExpected
        ? world.row(birth.kind, birth.key) : world.append(birth.kind, birth.key)
    }
    for effect in out.effects {
      guard let change = settled(effect.change, rows) else { continue }
      if effect.withCables { deferred.append(change) } else { apply(change, rows) }
    }
    happenings += out.happenings
  }

  private func settled(_ change: Adjudication.Change, _ rows: [Int32: Row?])
    -> Adjudication.Change?
  {
    func real(_ row: Row) -> Row? { row.number > -2 ? row : rows[row.number] ?? nil }
    switch change {
    case .add(let quantity, let a, let b, let value):
      return real(a).map { .add(quantity, $0, b, value) }
    case .set(let quantity, let a, let b, let value):
      return real(a).map { .set(quantity, $0, b, value) }
    case .learn(let kind, let row, let actors):
      return real(row).map { .learn(kind, $0, actors) }
    }
  }

  private func apply(_ change: Adjudication.Change, _ rows: [Int32: Row?]) {
    switch change {
    case .add(let quantity, let a, let b, let value):
      let range = world.vocabulary.range(of: quantity)
      world[quantity, a, b] = min(
        max(world[quantity, a, b] + value, range.lowerBound), range.upperBound)
    case .set(let quantity, let a, let b, let value): world[quantity, a, b] = value
    case .learn(let kind, let row, let actors): world.learn(kind, row, by: actors)
    }
  }
}

extension Odds {
  /// The value of the first term of that name.
  func value(_ name: TermName) -> Int32? {
    terms.lazy.filter { $0.name == name }.compactMap {
      if case .add(let value) = $0.weight { value } else { nil }
    }.first
  }
}
