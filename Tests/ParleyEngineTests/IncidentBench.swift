import ParleyRules

@testable import ParleyEngine

/// A small world in which operations and attributions can be tried, with the engine's own stages
/// and a decider that answers as it is told to.
///
/// Arden and Boreal are teams; Cassel, Delta and Echo are not, and Echo is a group. Arden and
/// Cassel are of one camp. Each of the first four owns an asset and has a chair in the one forum.
final class IncidentBench {
  static let (arden, boreal, cassel, delta, echo) = (Row(0), Row(1), Row(2), Row(3), Row(4))
  static let (bank, grid, press, port) = (Row(0), Row(1), Row(2), Row(3))

  let world: World
  let decider = FakeDecider()
  private let modules: [any Module]
  private let mask: Mask
  private(set) var told: [Event] = []
  private(set) var faults: [String] = []
  private var cables: [Adjudication.Effect] = []

  init() {
    let roster = Roster(
      core: [OperationRules.self, AttributionRules.self, TurnRules.self], [])
    modules = roster.entries.map(\.module)
    mask = Mask(roster)
    let vocabulary = roster.vocabulary
    var fixed: [[Key]] = vocabulary.kinds.map { _ in [] }
    fixed[Int(Kind.actor.number)] = ["arden", "boreal", "cassel", "delta", "echo"].map {
      Key("actor", $0)
    }
    fixed[Int(Kind.asset.number)] = ["bank", "grid", "press", "port"].map { Key("asset", $0) }
    fixed[Int(Kind.forum.number)] = [Key("forum", "hall")]
    fixed[Int(Kind.measure.number)] = [Key("measure", "restraint")]
    fixed[Int(Kind.verb.number)] = vocabulary.verbs.map { Key("verb", $0.id) }
    world = World(vocabulary: vocabulary, fixed: fixed)
    furnish()
  }

  private func furnish() {
    world[.turn] = 2
    for seat in [Self.arden, Self.boreal] { world[.seated, seat] = 1 }
    world[.actorKind, Self.echo] = ActorKind.group.rawValue
    for friend in [Self.arden, Self.cassel] { world[.camp, friend] = 1 }
    for place in 0..<4 {
      world[.assetOwner, Row(place)] = Int32(place)
      world[.chairs, Row(0), Row(place)] = 1
    }
    world[.assetStatus, Self.grid] = AssetStatus.vital.rawValue
    world[.suspects, Self.boreal, Self.arden] = 1
    world[.suspects, Self.boreal, Self.echo] = 1
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

  static func operate(
    _ kind: OperationKind, at asset: Row, by actor: Row, effort: Level = .normal
  ) -> Order {
    order(Verbs.operate.number, by: actor, [kind.rawValue, asset.number, effort.rawValue])
  }

  static func attribute(
    _ incident: Row, to whom: Row, by actor: Row, _ way: Way, saying word: Estimate = .likely,
    with partner: Row = .none, show mask: Int32 = 0, asking response: Response = .none
  ) -> Order {
    order(
      Verbs.attribute.number, by: actor,
      [
        incident.number, whom.number, word.rawValue, way.rawValue, partner.number, mask,
        response.rawValue,
      ])
  }

  /// Lets orders resolve in one stage, with all that answers to it.
  func play(_ orders: Order...) {
    stage { out in
      for order in orders {
        out.cause = order.key
        for module in modules { module.resolve(order, out) }
      }
    }
  }

  /// What the door says to an order, from the seat's own view.
  func refusal(_ order: Order) -> String? {
    let view = lens.seen(by: order.actorRow)
    let own = world.vocabulary[order.verb].refusal(view, order)
    return (own ?? modules.lazy.compactMap { $0.review(order, view) }.first)?.code
  }

  /// A module of the bench.
  func rules<M: Module>(_: M.Type) -> M? { modules.lazy.compactMap { $0 as? M }.first }

  func step(_ step: Step) {
    stage { out in
      out.cause = Key("step", "\(step)")
      for module in modules { module.advance(step, out) }
    }
  }

  /// One inject.
  func inject(_ body: (Lens, Adjudication) -> Void) {
    stage { out in
      out.cause = Key("inject", "\(world.count(.incident))")
      body(lens, out)
    }
  }

  /// The next turn begins, and what was kept for it is known.
  func nextTurn() {
    world[.turn] += 1
    step(.open)
    let kept = cables
    cables = []
    stage { out in
      for effect in kept { out.deliver(effect) }
    }
  }

  func weigh(_ question: QuestionNumber, _ subject: Subject, as viewer: Row = .none) -> Odds {
    var odds = Odds()
    let looking = viewer.exists ? lens.seen(by: viewer) : lens
    let asked = Asked(Matter(question: question, subject: subject), through: looking)
    for module in modules { module.weigh(asked, &odds) }
    return odds
  }

  // MARK: Looking

  func count(_ kind: HappeningKind) -> Int { told.count { $0.kind == kind } }
  func knows(_ actor: Row, _ incident: Row) -> Bool {
    world.knowers(.incident, incident).contains(actor)
  }
  func belief(_ actor: Row, on incident: Row, in suspect: Row) -> Int32? {
    lens.dossier(of: actor, on: incident).map { lens[.belief, $0, toward: suspect] }
  }
  func traces(_ actor: Row, of incident: Row) -> [Row] { lens.seen(by: actor).traces(of: incident) }

  // MARK: A stage

  private func stage(_ body: (Adjudication) -> Void) {
    let out = Adjudication(decider: decider, lens: lens)
    body(out)
    var wave = settle(out)
    while !wave.isEmpty {
      for happening in wave {
        out.cause = happening.cause
        for module in modules { module.respond(to: happening, out) }
      }
      wave = settle(out)
    }
  }

  private func settle(_ out: Adjudication) -> [Event] {
    let result = Stage(Rights(world.vocabulary, mask)).commit(out, to: world)
    if let fault = result.fault { faults.append(fault) }
    cables += result.deferred
    told += result.happenings
    return result.happenings
  }
}
