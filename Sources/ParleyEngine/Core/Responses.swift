import ParleyRules

/// What victims do about it, and what silence costs them at home.
enum Responses {
  /// From this severity on nobody at home understands silence (`play.md` section 3).
  static let grave: Int32 = 4
  /// From this hurt on a people is angry, and from this on alarmed (`play.md` section 3).
  static let angry: Int32 = 5
  static let alarmed: Int32 = 8
  /// For how many turns silence costs a point of capital each (designer's judgement).
  static let memory: Int32 = 3

  /// Footholds are thrown out by a countermeasure, which costs its addressee this on top
  /// (designer's judgement; it costs its maker 2).
  private static let countermeasure: Int32 = 1

  static func give(
    _ order: Order, _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) {
    let (incident, response, whom) = Verbs.respond(order)
    let actor = order.actor
    mark(incident, by: actor, lens, out)
    let dossier = Dossiers.row(of: actor, on: incident, lens, out)
    if dossier.exists, !isGiven(response, dossier, nouns, lens) {
      out.add(nouns.quantities.given, dossier, 1 << response.rawValue)
      if whom.exists { bite(response, whom, on: incident, by: actor, lens, out) }
    }
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

  /// Each response to an incident can be given once: what it costs another is not taken twice.
  static func refusal(_ order: Order, _ nouns: AttributionNouns, _ view: Lens) -> Refusal? {
    let (incident, response, _) = Verbs.respond(order)
    guard let dossier = view.dossier(of: view.actor, on: incident) else { return nil }
    return isGiven(response, dossier, nouns, view) ? .respondedAlready : nil
  }

  private static func isGiven(
    _ response: Response, _ dossier: Row, _ nouns: AttributionNouns, _ lens: Lens
  ) -> Bool {
    lens[nouns.quantities.given, dossier] & (1 << response.rawValue) != 0
  }

  /// What a response does to the one it is addressed to: a sanction costs budget, an indictment
  /// standing at home; a countermeasure throws out what sits in one's own networks.
  private static func bite(
    _ response: Response, _ whom: Row, on incident: Row, by actor: Row, _ lens: Lens,
    _ out: Adjudication
  ) {
    let isLater = readers(of: incident, response, by: actor, to: whom, lens) != .everybody
    switch response {
    case .none, .statement, .demarche: break
    case .sanction:
      out.add(.budget, to: whom, -1, because: .sanctioned, lens, withCables: isLater)
    case .indictment:
      out.add(.capital, to: whom, -1, because: .capitalForIndictment, lens, withCables: isLater)
    case .countermeasure:
      out.add(
        .budget, to: whom, -countermeasure, because: .countered, lens, withCables: isLater)
      Footholds.throwOut(whom, from: actor, lens, out)
    }
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
    for incident in lens.rows(.incident) {
      let victim = lens.row(.victim, incident)
      guard isGrave(incident, to: victim, lens) else { continue }
      let age = lens[.turn] - lens[.incidentTurn, incident]
      guard lens[.seated, victim] > 0, (1...memory).contains(age),
        lens.world.knowers(.incident, incident).contains(victim),
        !hasResponded(victim, to: incident, lens)
      else { continue }
      out.add(.capital, to: victim, -1, because: .capitalForSilence, lens, withCables: true)
      out.tell(.unanswered, incident, to: .only(ActorSet(victim)))
    }
  }

  /// The more it hurts, the sooner parliament asks: from severity 4, of an angry people from 3, of
  /// an alarmed one from 2 (the words of `play.md` section 3; designer's judgement).
  private static func isGrave(_ incident: Row, to victim: Row, _ lens: Lens) -> Bool {
    let hurt = lens[.hurt, victim]
    return lens[.severity, incident] >= grave - (hurt >= angry ? 1 : 0) - (hurt >= alarmed ? 1 : 0)
  }

  private static func hasResponded(_ actor: Row, to incident: Row, _ lens: Lens) -> Bool {
    let key = Dossiers.key(of: actor, on: incident, lens)
    return lens.world.row(.dossier, key).map { lens[.respondedTurn, $0] > 0 } ?? false
  }
}
