import ParleyRules

/// What victims do about it, and what silence costs them at home.
enum Responses {
  /// From this severity on nobody at home understands silence (`play.md` section 3).
  static let grave: Int32 = 4
  /// For how many turns silence costs a point of capital each (designer's judgement).
  static let memory: Int32 = 3

  static func give(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (incident, response, whom) = Verbs.respond(order)
    let actor = order.actor
    mark(incident, by: actor, lens, out)
    let readers = readers(of: incident, response, by: actor, to: whom, lens)
    if case .only(let some) = readers {
      Evidence.tell(of: incident, to: some, lens, out, withCables: true)
    }
    out.tell(
      .responded, [actor.number, incident.number, response.rawValue, whom.number], to: readers)
  }

  /// What is done in public is known to all; a demarche, a countermeasure and whatever concerns an
  /// incident that only some know of are between the two.
  static func readers(
    of incident: Row, _ response: Response, by actor: Row, to whom: Row, _ lens: Lens
  ) -> Audience {
    let isDiscreet = response == .demarche || response == .countermeasure
    let isPublic = lens[.publicNumber, incident] > 0
    return isPublic && !isDiscreet ? .everybody : .only(ActorSet([actor, whom]))
  }

  /// Notes that an actor has not kept silent.
  static func mark(_ incident: Row, by actor: Row, _ lens: Lens, _ out: Adjudication) {
    let dossier = Dossiers.row(of: actor, on: incident, lens, out)
    guard !dossier.exists || lens[.respondedTurn, dossier] == 0 else { return }
    out.set(.respondedTurn, dossier, lens[.turn])
  }

  /// A grave incident at home that its victim left without any response costs capital. The turn in
  /// which it came to light is free: the next orders are the first chance to speak. Only those who
  /// are played answer to a parliament.
  static func chargeSilence(_ lens: Lens, _ out: Adjudication) {
    for incident in lens.rows(.incident) where isGrave(incident, lens) {
      let victim = lens.row(.victim, incident)
      let age = lens[.turn] - lens[.incidentTurn, incident]
      guard lens[.seated, victim] > 0, (1...memory).contains(age),
        lens.world.knowers(.incident, incident).contains(victim),
        !hasResponded(victim, to: incident, lens)
      else { continue }
      out.add(.capital, victim, -1, withCables: true)
      out.tell(.unanswered, incident, to: .only(ActorSet(victim)))
    }
  }

  private static func isGrave(_ incident: Row, _ lens: Lens) -> Bool {
    lens[.severity, incident] >= grave
  }

  private static func hasResponded(_ actor: Row, to incident: Row, _ lens: Lens) -> Bool {
    let key = Dossiers.key(of: actor, on: incident, lens)
    return lens.world.row(.dossier, key).map { lens[.respondedTurn, $0] > 0 } ?? false
  }
}
