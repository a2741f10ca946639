import ParleyRules

/// The orders that Opacity adds: a false flag on operations, reconstruction, publication.
extension OpacityRules {
  static let flagSlot = optional(
    .actor, "flag",
    Text(
      "whom planted evidence is to point at: +1 budget",
      nl: "naar wie geplant bewijs moet wijzen: +1 budget"),
    markers: ["flag", "vlag"]
  ) { view, order in
    let kind = OperationKind(rawValue: order.slots[0])
    guard let kind, !kind.isProtective else { return [] }
    let owner = view.row(.assetOwner, Row(code: order.slots[1]))
    return view.actors.filter { $0 != view.actor && $0 != owner }
  }

  static func reconstructVerb(
    _ parameters: OpacityParameters, _ state: OpacityState, _ questions: OpacityQuestions
  ) -> Verb<Row> {
    Verb(
      "reconstruct", alias: "reconstrueer",
      Text(
        "rebuild an incident and see whether its traces were planted; it takes turns, and a dry run says how many",
        nl:
          "reconstrueer een incident om te zien of sporen zijn geplant; dat kost beurten, en een proef zegt hoeveel"
      ),
      .attribution, .sealed(1), in: .prepare,
      object(.incident, "incident", Text("which", nl: "welk")) { view, _ in
        view.rows(.incident).filter { firstUntested(of: $0, view, state) != nil }
      },
      sentence: Text(
        "You have {incident} reconstructed, trace by trace.",
        nl: "U laat {incident} spoor voor spoor reconstrueren."),
      price: { view, _, _ in Price(budget: view[parameters.labCost]) },
      refuse: { view, _, incident in
        if view[state.lab, incident, toward: view.actor] > 0 { return .labBusy }
        return firstUntested(of: incident, view, state) == nil ? .nothingToTest : nil
      },
      prospects: { view, _, incident in
        guard let trace = firstUntested(of: incident, view, state) else { return [] }
        return [
          Prospect(
            questions.unmask, Subject(view.actor, incident, trace),
            answer(in: view[.turn] + view[parameters.labTurns], view))
        ]
      })
  }

  /// When the laboratory answers: with the cables of a turn, of the epilogue or of the end, or too late for any.
  private static func answer(in turn: Int32, _ view: Lens) -> Text {
    let last = view[.lastTurn]
    if turn <= last {
      return Text(
        "{odds} to settle whether a trace was planted, with the cables of turn \(turn)",
        nl: "{odds} op uitsluitsel of een spoor geplant is, bij de berichten van beurt \(turn)")
    }
    if turn <= last + view[.epilogue] + 1 {
      return Text(
        "{odds} to settle whether a trace was planted, but only after the last turn",
        nl: "{odds} op uitsluitsel of een spoor geplant is, maar pas na de laatste beurt")
    }
    return Text(
      "{odds} to settle whether a trace was planted, but the exercise is over before that",
      nl: "{odds} op uitsluitsel of een spoor geplant is, maar de oefening is eerder afgelopen")
  }

  /// The first trace of an incident that the viewer knows and has not settled yet.
  static func firstUntested(of incident: Row, _ view: Lens, _ state: OpacityState) -> Row? {
    view.rows(.trace).first {
      view[.traceIncident, $0] == incident.number
        && view[.traceSort, $0] != TraceSort.plain.rawValue
        && view[state.tested, $0, toward: view.actor] == Finding.inconclusive.rawValue
    }
  }

  static let publishVerb = Verb(
    number: VerbNumber(number: .max), "publish", alias: "publiceer",
    Text(
      "lay a trace before the public; it is burned",
      nl: "maak een spoor openbaar; het is daarmee verbruikt"), .attribution, .sealed(1),
    in: .judge,
    object(.trace, "trace", Text("which", nl: "welk")) { view, _ in
      view.rows(.trace).filter { publishRefusal(of: $0, view) == nil }
    },
    sentence: Text(
      "You publish {trace}: everybody will weigh it, and its sort is burned.",
      nl: "U publiceert {trace}: iedereen weegt het, en de soort is verbruikt."),
    price: { _, _, _ in Price() },
    refuse: { view, _, trace in publishRefusal(of: trace, view) },
    prospects: { view, _, trace in
      guard view[.traceSort, trace] == TraceSort.intelligence.rawValue,
        let source = foothold(of: view.actor, inside: view.row(.pointsAt, trace), view)
      else { return [] }
      return [
        Prospect(
          .spot, Subject(source),
          Text(
            "your source there, before anybody looks for it: {odds} to be found this turn",
            nl: "uw bron daar, voordat iemand haar zoekt: {odds} op ontdekking deze beurt"))
      ]
    })

  private static func publishRefusal(of trace: Row, _ view: Lens) -> Refusal? {
    if view[.publicNumber, view.row(.traceIncident, trace)] == 0 { return .notYetPublic }
    return view[.shownTurn, trace] > 0 ? .publishedAlready : nil
  }

  private static func foothold(of actor: Row, inside other: Row, _ view: Lens) -> Row? {
    guard other.exists else { return nil }
    return view.rows(.foothold).first {
      view[.footholdHolder, $0] == actor.number && view[.footholdActive, $0] > 0
        && view[.assetOwner, view.row(.footholdAsset, $0)] == other.number
    }
  }

  // MARK: Refusals of orders that are not its own

  func flagRefusal(_ order: Order, _ view: Lens) -> Refusal? {
    let whom = flag[order]
    guard whom.exists else { return nil }
    let (kind, target, _, _) = Verbs.operate(order)
    if kind.isProtective { return .flagForNothing }
    if whom == view.actor { return .flagYourself }
    return whom == view.row(.assetOwner, target) ? .flagVictim : nil
  }
}
