import ParleyRules

/// The orders that Opacity adds: a false flag on operations, reconstruction, publication.
struct OpacityOrders: Sendable {
  /// Whom planted evidence is to point at, said with an operation.
  let flag: AddedSlot<Ref<Actor>?>
  /// Has the traces of an incident looked at again.
  let reconstruct: Verb<Ref<Incident>>
  /// Lays a trace before the public.
  let publish: Verb<Ref<Trace>>

  init(
    _ setup: inout Setup, costing laboratory: LaboratoryParameters, testing state: OpacityState,
    asking unmask: Question<Ref<Actor>, Ref<Incident>, Ref<Trace>>
  ) {
    flag = setup.extend(Verbs.operate, with: Self.flag, surcharge: 1)
    reconstruct = setup.verb(
      Self.reconstruction(costing: laboratory, testing: state, asking: unmask))
    publish = setup.verb(Self.publication)
  }

  /// Whether the flag of an operation makes no sense: against nobody, at oneself, at the victim.
  func refusal(ofFlagIn order: Order, seenBy view: Lens) -> Refusal? {
    guard let whom = flag[order] else { return nil }
    let (kind, target, _, _) = Verbs.operate(order)
    if kind.isProtective { return .flagForNothing }
    if whom == view.actor { return .flagYourself }
    return whom == view[.assetOwner, target] ? .flagVictim : nil
  }
}

// MARK: A false flag

extension OpacityOrders {
  private static let flag = optional(
    Actor.self, "flag",
    asks: Text(
      "whom planted evidence is to point at: +1 budget",
      nl: "naar wie geplant bewijs moet wijzen: +1 budget"),
    markers: ["flag", "vlag"],
    from: { view, order in
      let kind: OperationKind? = view.said("kind", in: order)
      guard let kind, !kind.isProtective else { return [] }
      let target: Ref<Asset>? = view.said("target", in: order)
      return view.actors.filter { $0 != view.actor && $0 != view[.assetOwner, target] }
    })
}

// MARK: Reconstruction

extension OpacityOrders {
  private static func reconstruction(
    costing laboratory: LaboratoryParameters, testing state: OpacityState,
    asking unmask: Question<Ref<Actor>, Ref<Incident>, Ref<Trace>>
  ) -> Verb<Ref<Incident>> {
    Verb(
      "reconstruct", alias: "reconstrueer",
      does: Text(
        "rebuild an incident and see whether its traces were planted; it takes turns, and a dry run says how many",
        nl:
          "reconstrueer een incident om te zien of sporen zijn geplant; dat kost beurten, en een proef zegt hoeveel"
      ),
      family: .attribution, purse: .sealed(1), in: .prepare,
      slots: object(Incident.self, "incident", asks: Text("which", nl: "welk")) { view, _ in
        view.all(Incident.self).filter { state.untested(of: $0, in: view) != nil }
      },
      sentence: Text(
        "You have {incident} reconstructed, trace by trace.",
        nl: "U laat {incident} spoor voor spoor reconstrueren."),
      price: { view, _, _ in Price(budget: view[laboratory.cost]) },
      refuse: { view, _, incident in
        if view[state.lab, incident, toward: view.actor] > 0 { return .labBusy }
        return state.untested(of: incident, in: view) == nil ? .nothingToTest : nil
      },
      prospects: { view, order, incident in
        guard let trace = state.untested(of: incident, in: view) else { return [] }
        return [
          Prospect(
            unmask(order.actor, incident, trace),
            says: answer(in: view[.turn] + view[laboratory.turns], seenBy: view))
        ]
      })
  }

  /// When the laboratory answers: with the cables of a turn, of the epilogue or of the end, or too late for any.
  private static func answer(in turn: Int32, seenBy view: Lens) -> Text {
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
}

// MARK: Publication

extension OpacityOrders {
  private static let publication = Verb(
    "publish", alias: "publiceer",
    does: Text(
      "lay a trace before the public; it is burned",
      nl: "maak een spoor openbaar; het is daarmee verbruikt"),
    family: .attribution, purse: .sealed(1), in: .judge,
    slots: object(Trace.self, "trace", asks: Text("which", nl: "welk")) { view, _ in
      view.all(Trace.self).filter { refusal(ofPublishing: $0, seenBy: view) == nil }
    },
    sentence: Text(
      "You publish {trace}: everybody will weigh it, and its sort is burned.",
      nl: "U publiceert {trace}: iedereen weegt het, en de soort is verbruikt."),
    refuse: { view, _, trace in refusal(ofPublishing: trace, seenBy: view) },
    prospects: { view, _, trace in
      guard view[.traceSort, trace] == .intelligence,
        let source = view.source(of: view.actor, inside: view[.pointsAt, trace])
      else { return [] }
      return [
        Prospect(
          Questions.spot(source),
          says: Text(
            "your source there, before anybody looks for it: {odds} to be found this turn",
            nl: "uw bron daar, voordat iemand haar zoekt: {odds} op ontdekking deze beurt"))
      ]
    })

  private static func refusal(ofPublishing trace: Ref<Trace>, seenBy view: Lens) -> Refusal? {
    if view[.publicNumber, view[.traceIncident, trace]] == 0 { return .notYetPublic }
    return view[.shownTurn, trace] > 0 ? .publishedAlready : nil
  }
}
