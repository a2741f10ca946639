import ParleyRules

/// What a non-player may do by doctrine; the third row of the subject of the question `doctrine`.
enum Doctrine: Int32 {
  case strike, spy, accuse, table, inspect, suspend, share, amend

  /// The number of an actor that says how often it does so. Who says in public what it holds likely
  /// also looks, draws its conclusions and tells its friends; who tables texts also works on them
  /// (designer's judgement).
  var quantity: Quantity {
    switch self {
    case .strike: .strikes
    case .spy: .spies
    case .accuse, .inspect, .suspend, .share: .accuses
    case .table, .amend: .tables
    }
  }

  /// As a row of a subject.
  var row: Row { Row(rawValue) }
}

/// Whom an actor suspects most of an incident, and how sure it is.
struct Suspicion {
  /// The first of its dossier; `nil` where it suspects nobody, or did it itself.
  let whom: Row?
  let sure: Estimate

  init(of actor: Row, on incident: Row, _ lens: Lens) {
    let first = lens.dossier(of: actor, on: incident).flatMap { lens.shares(in: $0).first }
    whom = first.flatMap { $0.suspect == actor ? nil : $0.suspect }
    sure = whom == nil ? .almostNoChance : Estimate(first?.share ?? 0)
  }

  /// Whether it is sure enough to act on it: likely at least.
  var isLikely: Bool { sure.rawValue >= Estimate.likely.rawValue }
}

/// A non-player at its desk: an actor and what it sees from there, and nothing else.
struct Desk {
  let actor: Row
  let view: Lens
  let rivals: [Row]
  /// The incidents in which it is the victim, worst first.
  private let wounds: [Row]

  init(actor: Row, view: Lens) {
    self.actor = actor
    self.view = view
    rivals = view.actors(.rivals, of: actor) { $0 > 0 }
    let incidents = view.rows(.incident, of: actor, by: .victim)
    func rank(_ incident: Row) -> (Int32, Key) {
      (-view[.severity, incident], view.world.key(.incident, incident))
    }
    wounds = incidents.count < 2 ? incidents : incidents.sorted { rank($0) < rank($1) }
  }

  /// The desks of all non-players.
  static func all(_ lens: Lens) -> [Desk] {
    lens.actors.filter { lens[.seated, $0] == 0 }
      .map { Desk(actor: $0, view: lens.seen(by: $0)) }
  }

  /// The key of its doctrine on one thing to do.
  func key(_ doctrine: Doctrine) -> Key {
    view.world.key(.actor, actor).child(UInt64(doctrine.rawValue) + 1)
  }

  /// Its doctrine says a word about this at all.
  func has(_ doctrine: Doctrine) -> Bool { view[doctrine.quantity, actor] > 0 }

  /// The incidents of the last `turns` turns in which it is the victim, worst first.
  func wounds(since turns: Int32) -> [Row] {
    wounds.filter { view[.turn] - view[.incidentTurn, $0] <= turns }
  }

  /// Whom it suspects most of something.
  func suspicion(of incident: Row) -> Suspicion { Suspicion(of: actor, on: incident, view) }

  /// An order in its name.
  func order(_ verb: VerbNumber, _ codes: [Int32]) -> Order {
    var slots = SIMD16<Int32>(repeating: Order.empty)
    for (place, code) in codes.prefix(slots.scalarCount).enumerated() { slots[place] = code }
    return Order(verb, by: actor, slots: slots)
  }
}
