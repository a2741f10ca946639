extension Drafts {
  static let attribute = Verb(
    "attribute", alias: "attribueer", does: Text("say who did it", nl: "zeg wie het deed"),
    family: .attribution, purse: .sealed(1), in: .judge,
    slots: object(Incident.self, "incident", asks: Text("what", nl: "wat")),
    object(
      Actor.self, "to", asks: Text("whom you name", nl: "wie u noemt"), markers: ["to", "aan"]
    ) {
      view, _ in
      view.actors.filter { $0 != view.actor }
    },
    choice(
      Estimate.self, "at", asks: Text("how sure you say you are", nl: "hoe zeker u zegt te zijn"),
      markers: ["at", "op"]),
    choice(Way.self, "way", asks: Text("who reads it", nl: "wie het leest")),
    optional(
      Actor.self, "with",
      asks: Text("your partner, for a joint one", nl: "uw partner, bij gezamenlijk"),
      markers: ["with", "met"]
    ) { view, _ in view.actors.filter { $0 != view.actor } },
    selection(
      Trace.self, "show",
      asks: Text(
        "traces you show; in public they are burned",
        nl: "sporen die u toont; in het openbaar zijn ze verbruikt"), markers: ["show", "toon"]
    ) { view, order in view.traces(of: view.said("incident", in: order)) },
    choice(
      Response.self, "ask", asks: Text("the response you ask for", nl: "de reactie die u vraagt"),
      default: Response.none, markers: ["ask", "vraag"], isBare: false),
    main: [0, 1],
    sentence: Text(
      "You name {to} for {incident}: {at}, {way}. You ask for {ask}.",
      nl: "U noemt {to} als dader van {incident}: {at}, {way}. U vraagt om {ask}."),
    price: { _, _, _, _, _, way, _, _, _ in Price(capital: way.isPublic ? 1 : 0) },
    refuse: { view, _, incident, whom, _, way, partner, show, _ in
      if whom == view.actor { return .yourself }
      if let refusal = refusal(of: way, with: partner, against: whom, view) { return refusal }
      if way.isPublic, view.hasNamed(view.actor, on: incident) { return .namedAlready }
      let shown = show.picked(from: view.traces(of: incident))
      return shown.contains { view[.shownTurn, $0] > 0 } ? .shownAlready : nil
    },
    prospects: { view, _, _, _, _, way, _, _, _ in
      guard way.isPublic else { return [] }
      // The charge that the order makes is the next one that the seat would know of.
      let charge = view.next(Accusation.self)
      return [
        Prospect(
          Questions.believe(nil, charge),
          says: Text(
            "a third party that is wary of both: {odds} to believe it",
            nl: "een derde die tegenover beiden op zijn hoede is, gelooft het: {odds}"),
          isAfter: true)
      ]
    })

  /// Whether there is somebody to read it: a camp, or a partner who can say the same.
  private static func refusal(
    of way: Way, with partner: Ref<Actor>?, against whom: Ref<Actor>, _ view: Lens
  ) -> Refusal? {
    switch way {
    case .joint:
      if partner == nil { return .needsPartner }
      if partner == view.actor { return .yourself }
      return partner == whom ? .partnerNamed : nil
    case .allies:
      let hasFriends = view.actors.contains {
        $0 != view.actor && view.areOfOneCamp(view.actor, $0)
      }
      return hasFriends ? (partner != nil ? .partnerUnasked : nil) : .noAllies
    case .private, .public: return partner != nil ? .partnerUnasked : nil
    }
  }

  static let answer = Verb(
    "answer", alias: "antwoord",
    does: Text("answer a charge against you", nl: "antwoord op een beschuldiging"),
    family: .attribution, purse: .anywhere, in: .judge,
    slots: object(Incident.self, "incident", asks: Text("of what", nl: "waarvan")) { view, _ in
      view.unanswered(by: view.actor)
    },
    choice(Answer.self, "answer", asks: Text("what you say", nl: "wat u zegt")),
    optional(
      Actor.self, "whom", asks: Text("whom you point at", nl: "naar wie u wijst"),
      markers: ["at", "naar"]
    ) {
      view, _ in view.actors.filter { $0 != view.actor }
    },
    sentence: Text(
      "Your answer on {incident}: {answer}.", nl: "Uw antwoord over {incident}: {answer}."),
    refuse: { view, _, incident, answer, whom in
      if !view.unanswered(by: view.actor).contains(incident) { return untold(incident, view) }
      guard answer == .counter else { return whom != nil ? .pointedAlone : nil }
      if whom == nil { return .counterWhom }
      if whom == view.actor { return .yourself }
      return view.hasNamed(view.actor, on: incident) ? .namedAlready : nil
    })

  /// Why there is nothing to answer: it was answered, the verdict has fallen, or there was no charge that the reader
  /// knows of.
  private static func untold(_ incident: Ref<Incident>, _ view: Lens) -> Refusal {
    let charges = view.all(Accusation.self, whose: .accusedOf, is: incident).filter {
      view[.accused, $0] == view.actor
    }
    let wasNamed = view[.named, incident] == view.actor && view[.publicNumber, incident] > 0
    if charges.contains(where: { view[.answer, $0] != .silence })
      || (wasNamed && view[.namedAnswer, incident] != .silence)
    {
      return .answeredAlready
    }
    return charges.isEmpty ? .noCharge : .answeredTooLate
  }

  static let respond = Verb(
    "respond", alias: "reageer",
    does: Text("respond to what was done to you", nl: "reageer op wat u is aangedaan"),
    family: .attribution, purse: .sealed(1), in: .judge,
    slots: object(Incident.self, "incident", asks: Text("to what", nl: "waarop")) { view, _ in
      view.all(Incident.self).filter { view[.victim, $0] == view.actor }
    },
    choice(Response.self, "response", asks: Text("how", nl: "hoe"), never: Response.none),
    optional(
      Actor.self, "to",
      asks: Text(
        "to whom; else to whoever you hold likeliest",
        nl: "aan wie; anders aan wie u het waarschijnlijkst acht"), markers: ["to", "aan"],
      from: { view, _ in view.actors.filter { $0 != view.actor } },
      usual: { view, order in
        let response: Response = view.said("response", in: order) ?? Response.none
        guard response != .none, response != .statement else { return nil }
        return view.primeSuspect(of: view.said("incident", in: order))
      }),
    sentence: Text(
      "You answer {incident} with {response}.", nl: "U antwoordt op {incident} met {response}."),
    price: { _, _, _, response, _ in Price(budget: response.budget) },
    refuse: { view, _, incident, response, whom in
      if view[.victim, incident] != view.actor { return .notVictim }
      if response == .none { return .nothingSaid }
      if response != .statement && whom == nil { return .needsAddressee }
      return whom == view.actor ? .yourself : nil
    })
}

extension Response {
  /// List price in budget (`play.md` section 4, designer's judgement).
  var budget: Int32 {
    switch self {
    case .none, .statement, .demarche: 0
    case .sanction, .indictment: 1
    case .countermeasure: 2
    }
  }
}
