extension Verbs {
  /// Carries out part of an agreement.
  public static let implement = Verb(
    number: VerbNumber(number: 15), "implement", alias: "voer-uit",
    Text("carry out an agreement, by instalments", nl: "voer een afspraak uit, in termijnen"),
    .agreement, .sealed(1), in: .implement,
    object(.agreement, "agreement", Text("which", nl: "welke"), from: bindingAgreements),
    amount("instalments", 1...3, Text("how many instalments", nl: "hoeveel termijnen"), default: 1),
    choice(
      Pressure.self, "pressure",
      Text(
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
    prospects: { view, _, agreement, _, pressure in
      pressure == .force
        ? []
        : [
          Prospect(
            .implement,
            Subject(view.actor, view.row(.agreementProposal, agreement), agreement),
            Text("home: {odds} to let it pass", nl: "thuis: {odds} dat het doorgaat"))
        ]
    })

  /// Looks at what another party did.
  public static let inspect = Verb(
    number: VerbNumber(number: 16), "inspect", alias: "inspecteer",
    Text("look whether a party keeps its word", nl: "kijk of een partij haar woord houdt"),
    .agreement,
    .sealed(1), in: .verify,
    object(.agreement, "agreement", Text("which", nl: "welke"), from: bindingAgreements),
    object(.actor, "party", Text("whom", nl: "wie"), markers: ["of", "van"]) { view, order in
      view.parties(to: Row(code: order.slots[0])).filter { $0 != view.actor }
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
          .verify, Subject(party, agreement),
          Text("{odds} that the truth shows", nl: "{odds} dat de waarheid blijkt"))
      ]
    })

  /// Stands still under an agreement, or takes up again what one suspended.
  public static let suspend = Verb(
    number: VerbNumber(number: 17), "suspend", alias: "schort-op",
    Text(
      "suspend an agreement, or take up again what you suspended",
      nl: "schort een afspraak op, of hervat wat u had opgeschort"), .agreement, .sealed(1),
    in: .judge,
    object(.agreement, "agreement", Text("which", nl: "welke"), from: signedAgreements),
    sentence: Text(
      "You suspend {agreement}, or take it up again if you had.",
      nl: "U schort {agreement} op, of hervat haar als u dat al had gedaan."),
    refuse: { view, _, agreement in signedRefusal(view, agreement) })

  /// Leaves an agreement.
  public static let denounce = Verb(
    number: VerbNumber(number: 18), "denounce", alias: "zeg-op",
    Text("withdraw from an agreement", nl: "zeg een afspraak op"), .agreement, .sealed(1),
    in: .judge,
    object(.agreement, "agreement", Text("which", nl: "welke"), from: signedAgreements),
    sentence: Text("You withdraw from {agreement}.", nl: "U zegt {agreement} op."),
    price: { _, _, _ in Price(capital: 2) },
    refuse: { view, _, agreement in signedRefusal(view, agreement) })

  private static let bindingAgreements: Candidates = { view, _ in
    view.rows(.agreement).filter { bindingRefusal(view, $0) == nil }
  }

  private static let signedAgreements: Candidates = { view, _ in
    view.rows(.agreement).filter { signedRefusal(view, $0) == nil }
  }

  /// Only who is bound now carries out and looks.
  private static func bindingRefusal(_ view: Lens, _ agreement: Row) -> Refusal? {
    if let refusal = signedRefusal(view, agreement) { return refusal }
    return view.isParty(view.actor, to: agreement) ? nil : .standsStill
  }

  /// Who signed, and stands still or not, may stand still, go on or leave, as long as there is
  /// anything to leave.
  private static func signedRefusal(_ view: Lens, _ agreement: Row) -> Refusal? {
    guard view.hasSigned(view.actor, agreement) else { return .noParty }
    return view[.inForce, agreement] > 0 ? nil : .lapsed
  }
}
