extension Verbs {
  /// Says who did it.
  public static let attribute = Verb(
    number: VerbNumber(number: 3), "attribute", alias: "attribueer",
    Text("say who did it", nl: "zeg wie het deed"), .attribution, .sealed(1), in: .judge,
    object(.incident, "incident", Text("what", nl: "wat")),
    object(.actor, "to", Text("whom you name", nl: "wie u noemt"), markers: ["to", "aan"]) {
      view, _ in
      view.actors.filter { $0 != view.actor }
    },
    choice(
      Estimate.self, "at", Text("how sure you say you are", nl: "hoe zeker u zegt te zijn"),
      markers: ["at", "op"]),
    choice(Way.self, "way", Text("who reads it", nl: "wie het leest")),
    optional(
      .actor, "with", Text("your partner, for a joint one", nl: "uw partner, bij gezamenlijk"),
      markers: ["with", "met"]
    ) { view, _ in view.actors.filter { $0 != view.actor } },
    selection(
      .trace, "show",
      Text(
        "traces you show; in public they are burned",
        nl: "sporen die u toont; in het openbaar zijn ze verbruikt"), markers: ["show", "toon"]
    ) { view, order in view.traces(of: Row(code: order.slots[0])) },
    choice(
      Response.self, "ask", Text("the response you ask for", nl: "de reactie die u vraagt"),
      default: Response.none, markers: ["ask", "vraag"], isBare: false),
    main: [0, 1],
    sentence: Text(
      "You name {to} for {incident}: {at}, {way}. You ask for {ask}.",
      nl: "U noemt {to} als dader van {incident}: {at}, {way}. U vraagt om {ask}."),
    price: { _, _, _, _, _, way, _, _, _ in
      Price(capital: way == .public || way == .joint ? 1 : 0)
    },
    refuse: { view, _, incident, whom, _, way, partner, show, _ in
      if whom == view.actor { return .yourself }
      if let refusal = refusal(of: way, with: partner, against: whom, view) { return refusal }
      let isOpen = way == .public || way == .joint
      if isOpen, view.hasNamed(view.actor, on: incident) { return .namedAlready }
      let shown = view.traces(of: incident).enumerated().filter { show.contains($0.offset) }
      return shown.contains { view[.shownTurn, $0.element] > 0 } ? .shownAlready : nil
    },
    prospects: { view, _, _, _, _, way, _, _, _ in
      guard way == .public || way == .joint else { return [] }
      // The charge that the order makes is the next one that the seat would know of.
      let charge = Row(view.count(.accusation))
      return [
        Prospect(
          .believe, Subject(.none, charge),
          Text(
            "a third party that is wary of both: {odds} to believe it",
            nl: "een derde die tegenover beiden op zijn hoede is, gelooft het: {odds}"),
          isAfter: true)
      ]
    })

  /// Whether there is somebody to read it: a camp, or a partner who can say the same.
  private static func refusal(
    of way: Way, with partner: Row, against whom: Row, _ view: Lens
  ) -> Refusal? {
    switch way {
    case .joint:
      if !partner.exists { return .needsPartner }
      if partner == view.actor { return .yourself }
      return partner == whom ? .partnerNamed : nil
    case .allies:
      let hasFriends = view.actors.contains {
        $0 != view.actor && view.areOfOneCamp(view.actor, $0)
      }
      return hasFriends ? (partner.exists ? .partnerUnasked : nil) : .noAllies
    case .private, .public: return partner.exists ? .partnerUnasked : nil
    }
  }

  /// Answers a charge.
  public static let answer = Verb(
    number: VerbNumber(number: 4), "answer", alias: "antwoord",
    Text("answer a charge against you", nl: "antwoord op een beschuldiging"), .attribution,
    .anywhere,
    in: .judge,
    object(.incident, "incident", Text("of what", nl: "waarvan")) { view, _ in
      view.unanswered(by: view.actor)
    },
    choice(Answer.self, "answer", Text("what you say", nl: "wat u zegt")),
    optional(
      .actor, "whom", Text("whom you point at", nl: "naar wie u wijst"), markers: ["at", "naar"]
    ) {
      view, _ in view.actors.filter { $0 != view.actor }
    },
    sentence: Text(
      "Your answer on {incident}: {answer}.", nl: "Uw antwoord over {incident}: {answer}."),
    refuse: { view, _, incident, answer, whom in
      if !view.unanswered(by: view.actor).contains(incident) { return untold(incident, view) }
      guard answer == .counter else { return whom.exists ? .pointedAlone : nil }
      if !whom.exists { return .counterWhom }
      if whom == view.actor { return .yourself }
      return view.hasNamed(view.actor, on: incident) ? .namedAlready : nil
    })

  /// Why there is nothing to answer: it was answered, the verdict has fallen, or there was no charge that the reader
  /// knows of.
  private static func untold(_ incident: Row, _ view: Lens) -> Refusal {
    let charges = view.rows(.accusation, of: incident, by: .accusedOf).filter {
      view.row(.accused, $0) == view.actor
    }
    let wasNamed = view.row(.named, incident) == view.actor && view[.publicNumber, incident] > 0
    let silence = Answer.silence.rawValue
    if charges.contains(where: { view[.answer, $0] != silence })
      || (wasNamed && view[.namedAnswer, incident] != silence)
    {
      return .answeredAlready
    }
    return charges.isEmpty ? .noCharge : .answeredTooLate
  }

  /// Responds to an incident at home.
  public static let respond = Verb(
    number: VerbNumber(number: 5), "respond", alias: "reageer",
    Text("respond to what was done to you", nl: "reageer op wat u is aangedaan"), .attribution,
    .sealed(1), in: .judge,
    object(.incident, "incident", Text("to what", nl: "waarop")) { view, _ in
      view.rows(.incident).filter { view[.victim, $0] == view.actor.number }
    },
    choice(Response.self, "response", Text("how", nl: "hoe"), never: Response.none),
    optional(
      .actor, "to",
      Text(
        "to whom; else to whoever you hold likeliest",
        nl: "aan wie; anders aan wie u het waarschijnlijkst acht"),
      markers: ["to", "aan"],
      from: { view, _ in view.actors.filter { $0 != view.actor } },
      usual: { view, order in
        let response = Response(code: order.slots[1])
        guard response != .none, response != .statement else { return .none }
        return view.primeSuspect(of: Row(code: order.slots[0]))
      }),
    sentence: Text(
      "You answer {incident} with {response}.", nl: "U antwoordt op {incident} met {response}."),
    price: { _, _, _, response, _ in Price(budget: response.budget) },
    refuse: { view, _, incident, response, whom in
      if view[.victim, incident] != view.actor.number { return .notVictim }
      if response == .none { return .nothingSaid }
      if response != .statement && !whom.exists { return .needsAddressee }
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
