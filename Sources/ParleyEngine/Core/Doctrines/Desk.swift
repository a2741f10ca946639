import ParleyRules

/// Whom an actor suspects most of an incident, and how sure it is.
struct Suspicion {
  /// The first of its dossier; `nil` where it suspects nobody, or did it itself.
  let whom: Ref<Actor>?
  let sure: Estimate

  init(of actor: Ref<Actor>, on incident: Ref<Incident>?, in lens: Lens) {
    let first = lens.dossier(of: actor, on: incident).flatMap { lens.shares(in: $0).first }
    whom = first.flatMap { $0.suspect == actor ? nil : $0.suspect }
    sure = whom == nil ? .almostNoChance : Estimate(first?.share ?? 0)
  }

  /// Whether it is sure enough to act on it: likely at least.
  var isLikely: Bool { sure.steps(above: .likely) >= 0 }
}

/// A non-player at its desk: an actor and what it sees from there, and nothing else.
struct Desk {
  let actor: Ref<Actor>
  let view: Lens
  let rivals: [Ref<Actor>]
  /// The incidents in which it is the victim, worst first.
  private let wounds: [Ref<Incident>]

  init(of actor: Ref<Actor>, view: Lens) {
    self.actor = actor
    self.view = view
    rivals = view.actors(whose: .rivals, of: actor) { $0 }
    let incidents = view.all(Incident.self, whose: .victim, is: actor)
    func rank(_ incident: Ref<Incident>) -> (Int32, Key) {
      (-view[.severity, incident], view.key(of: incident))
    }
    wounds = incidents.count < 2 ? incidents : incidents.sorted { rank($0) < rank($1) }
  }

  /// The desks of all non-players.
  static func all(in lens: Lens) -> [Desk] {
    lens.actors.filter { !lens[.seated, $0] }
      .map { Desk(of: $0, view: lens.seen(by: $0)) }
  }

  /// The key of its doctrine on one thing to do.
  func key(of doctrine: Doctrine) -> Key { view.key(of: actor).child(doctrine) }

  /// The key of its doctrine on one thing to do about one thing.
  func key<N: CoreNoun>(of doctrine: Doctrine, about thing: Ref<N>) -> Key {
    key(of: doctrine).with(view.key(of: thing))
  }

  /// Its doctrine says a word about this at all.
  func has(_ doctrine: Doctrine) -> Bool { view[doctrine.share, actor] > 0 }

  /// The incidents of the last `turns` turns in which it is the victim, worst first.
  func wounds(since turns: Int32) -> [Ref<Incident>] {
    wounds.filter { view[.turn] - view[.incidentTurn, $0] <= turns }
  }

  /// Whom it suspects most of something.
  func suspicion(of incident: Ref<Incident>) -> Suspicion {
    Suspicion(of: actor, on: incident, in: view)
  }
}
