import ParleyRules

/// What victims do about it.
struct Responses {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Carries out a response: it is noted, it does something to the one it is addressed to, and it is told.
  func give(by order: Order) {
    let given = GivenResponse(by: order)
    mark(given.incident, by: given.actor)
    let readers = given.readers(in: lens)
    if let dossier = lens.ownDossier(of: given.actor, on: given.incident),
      !Responses.isGiven(given.response, in: dossier, lens)
    {
      out.add(given.response.bit, to: .responsesGiven, of: dossier)
      if let whom = given.whom { bite(whom, by: given, withCables: readers != .everybody) }
    }
    if case .only(let some) = readers {
      Evidence(out: out, withCables: true).tell(of: given.incident, to: some)
    }
    out.tell(
      Happenings.responded(given.actor, given.incident, given.response, given.whom), to: readers)
  }

  /// Each response to an incident can be given once: what it costs another is not taken twice.
  static func refusal(of order: Order, seenBy view: Lens) -> Refusal? {
    let given = GivenResponse(by: order)
    guard let dossier = view.dossier(of: view.actor, on: given.incident) else { return nil }
    return isGiven(given.response, in: dossier, view) ? .respondedAlready : nil
  }

  private static func isGiven(
    _ response: Response, in dossier: Ref<Dossier>, _ lens: Lens
  ) -> Bool {
    lens[.responsesGiven, dossier] & response.bit != 0
  }

  /// What a response does to the one it is addressed to: a sanction costs budget, an indictment standing at home; a
  /// countermeasure throws out what sits in one's own networks, and costs its addressee budget on top (designer's
  /// judgement: 1; it costs its maker 2).
  private func bite(_ whom: Ref<Actor>, by given: GivenResponse, withCables: Bool) {
    switch given.response {
    case .none, .statement, .demarche: break
    case .sanction:
      out.give(-1, of: .budget, to: whom, because: .sanctioned, withCables: withCables)
    case .indictment:
      out.give(-1, of: .capital, to: whom, because: .capitalForIndictment, withCables: withCables)
    case .countermeasure:
      out.give(-1, of: .budget, to: whom, because: .countered, withCables: withCables)
      Footholds(out: out).throwOut(whom, from: given.actor)
    }
  }

  /// Notes that an actor has not kept silent.
  func mark(_ incident: Ref<Incident>, by actor: Ref<Actor>) {
    guard lens[.respondedTurn, lens.ownDossier(of: actor, on: incident)] == 0 else { return }
    out.set(
      .respondedTurn, of: Dossiers(out: out).dossier(of: actor, on: incident), to: lens[.turn])
  }
}

/// A response that is given.
private struct GivenResponse {
  let actor: Ref<Actor>
  let incident: Ref<Incident>
  let response: Response
  /// To whom it is addressed; `nil` for nobody.
  let whom: Ref<Actor>?

  init(by order: Order) {
    actor = order.actor
    (incident, response, whom) = Verbs.respond(order)
  }

  /// What is done in public is known to all; a demarche, a countermeasure and whatever concerns an incident that only
  /// some know of are between the two.
  func readers(in lens: Lens) -> Audience {
    let isDiscreet = response == .demarche || response == .countermeasure
    let isPublic = lens[.publicNumber, incident] > 0
    return isPublic && !isDiscreet ? .everybody : .actors(actor, whom)
  }
}

extension Response {
  /// Its bit in the set of responses that were given to an incident.
  fileprivate var bit: Int32 { 1 << code }
}
