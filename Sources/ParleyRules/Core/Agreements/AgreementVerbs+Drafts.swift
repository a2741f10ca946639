extension Drafts {
  static let implement = Verb(
    "implement", alias: "voer-uit",
    does: Text("carry out an agreement, by instalments", nl: "voer een afspraak uit, in termijnen"),
    family: .agreement, purse: .sealed(1), in: .implement,
    slots: object(
      Agreement.self, "agreement", asks: Text("which", nl: "welke"), from: bindingAgreements),
    amount(
      "instalments", 1...3, asks: Text("how many instalments", nl: "hoeveel termijnen"), default: 1),
    choice(
      Pressure.self, "pressure",
      asks: Text(
        "force: 1 capital, home is not asked",
        nl: "dwing: 1 kapitaal, het thuisfront wordt niet gevraagd"), default: .ask),
    sentence: Text(
      "You carry out {instalments} {instalments|instalment|instalments} of {agreement}; {pressure}.",
      nl:
        "U voert {instalments} {instalments|termijn|termijnen} van {agreement} uit; {pressure}."),
    price: { _, _, _, count, pressure in
      Price(budget: count, capital: pressure == .force ? 1 : 0)
    },
    refuse: { view, _, agreement, _, _ in
      if let refusal = bindingRefusal(view, agreement) { return refusal }
      return view[.paid, agreement, toward: view.actor] >= view[.due, agreement] ? .allDone : nil
    },
    prospects: { view, order, agreement, _, pressure in
      guard pressure == .ask, let text = view[.agreementProposal, agreement] else { return [] }
      let done = Instalment(code: view[.paid, agreement, toward: order.actor])
      return [
        Prospect(
          Questions.implement(order.actor, text, agreement, done),
          says: Text("home: {odds} to let it pass", nl: "thuis: {odds} dat het doorgaat"))
      ]
    })

  static let inspect = Verb(
    "inspect", alias: "inspecteer",
    does: Text("look whether a party keeps its word", nl: "kijk of een partij haar woord houdt"),
    family: .agreement, purse: .sealed(1), in: .verify,
    slots: object(
      Agreement.self, "agreement", asks: Text("which", nl: "welke"), from: bindingAgreements),
    object(Actor.self, "party", asks: Text("whom", nl: "wie"), markers: ["of", "van"]) {
      view, order in
      view.parties(to: view.said("agreement", in: order)).filter { $0 != view.actor }
    },
    main: [0, 1],
    sentence: Text(
      "You inspect {party} under {agreement}.",
      nl: "U inspecteert {party} op grond van {agreement}."),
    price: { _, _, _, _ in Price(budget: 1) },
    refuse: { view, _, agreement, party in
      if let refusal = bindingRefusal(view, agreement) { return refusal }
      if party == view.actor { return .yourself }
      return view.isParty(party, to: agreement) ? nil : .noParty
    },
    prospects: { view, _, agreement, party in
      [
        Prospect(
          Questions.verify(party, agreement),
          says: Text("{odds} that the truth shows", nl: "{odds} dat de waarheid blijkt"))
      ]
    })

  static let allege = Verb(
    "allege", alias: "beticht",
    does: Text(
      "say in public that a party broke an agreement; 1 capital, or nothing where it looked so",
      nl: "zeg openlijk dat een partij een afspraak schond; 1 kapitaal, of niets als het zo leek"),
    family: .agreement, purse: .floorFree, in: .floor,
    slots: object(
      Agreement.self, "agreement", asks: Text("which", nl: "welke"), from: signedAgreements),
    object(Actor.self, "party", asks: Text("whom", nl: "wie")) { view, order in
      let agreement: Ref<Agreement>? = view.said("agreement", in: order)
      return view.parties(to: agreement).filter { $0 != view.actor }
    },
    main: [0, 1],
    sentence: Text(
      "You say that {party} broke {agreement}.",
      nl: "U zegt dat {party} {agreement} {party|schond|schonden}."),
    price: { view, _, agreement, party in
      Price(
        capital: view.ground(of: view.actor, against: party, under: agreement) == .word ? 1 : 0)
    },
    refuse: { view, _, agreement, party in
      if let refusal = signedRefusal(view, agreement) { return refusal }
      if party == view.actor { return .yourself }
      if !view.isParty(party, to: agreement) { return .notBound }
      return view[.allegedTurn, view.actor, toward: party] == view[.turn] ? .allegedAlready : nil
    },
    prospects: { view, order, agreement, party in
      guard view.ground(of: view.actor, against: party, under: agreement).isOpen else { return [] }
      return [
        Prospect(
          Questions.credit(nil, order.actor, party, agreement),
          says: Text(
            "third parties: {odds} to believe it", nl: "derden: {odds} dat zij het geloven"),
          isAfter: true)
      ]
    })

  static let suspend = Verb(
    "suspend", alias: "schort-op",
    does: Text(
      "suspend an agreement, or take up again what you suspended",
      nl: "schort een afspraak op, of hervat wat u had opgeschort"), family: .agreement,
    purse: .sealed(1), in: .judge,
    slots: object(
      Agreement.self, "agreement", asks: Text("which", nl: "welke"), from: signedAgreements),
    sentence: Text(
      "You suspend {agreement}, or take it up again if you had.",
      nl: "U schort {agreement} op, of hervat haar als u dat al had gedaan."),
    refuse: { view, _, agreement in signedRefusal(view, agreement) })

  static let denounce = Verb(
    "denounce", alias: "zeg-op",
    does: Text("withdraw from an agreement", nl: "zeg een afspraak op"), family: .agreement,
    purse: .sealed(1), in: .judge,
    slots: object(
      Agreement.self, "agreement", asks: Text("which", nl: "welke"), from: signedAgreements),
    sentence: Text("You withdraw from {agreement}.", nl: "U zegt {agreement} op."),
    price: { _, _, _ in Price(capital: 2) },
    refuse: { view, _, agreement in signedRefusal(view, agreement) })

  private static let bindingAgreements: Candidates<Agreement> = { view, _ in
    view.all(Agreement.self).filter { bindingRefusal(view, $0) == nil }
  }

  private static let signedAgreements: Candidates<Agreement> = { view, _ in
    view.all(Agreement.self).filter { signedRefusal(view, $0) == nil }
  }

  /// Only who is bound now carries out and looks.
  private static func bindingRefusal(_ view: Lens, _ agreement: Ref<Agreement>) -> Refusal? {
    if let refusal = signedRefusal(view, agreement) { return refusal }
    return view.isParty(view.actor, to: agreement) ? nil : .standsStill
  }

  /// Who signed, and stands still or not, may stand still, go on or leave, as long as there is
  /// anything to leave.
  private static func signedRefusal(_ view: Lens, _ agreement: Ref<Agreement>) -> Refusal? {
    guard view.hasSigned(view.actor, agreement) else { return .noParty }
    return view[.inForce, agreement] ? nil : .lapsed
  }
}
