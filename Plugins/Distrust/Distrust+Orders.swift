import ParleyRules

/// The orders that Distrust adds: small steps that work against it, each at a price.
struct DistrustOrders: Sendable {
  /// Takes a small step towards another that asks nothing in return.
  let gesture: Verb<Ref<Actor>, GestureKind>
  /// Opens or closes a direct line.
  let hotline: Verb<Ref<Actor>, LineState>
  /// Says sorry before everybody.
  let apologise: Verb<Ref<Actor>>
  /// Takes a text a step down in ambition.
  let lower: Verb<Ref<Proposal>>

  init(
    _ setup: inout Setup, keeping state: DistrustState,
    asking answered: Question<Ref<Actor>, Ref<Actor>>
  ) {
    gesture = setup.verb(Self.gesture(asking: answered))
    hotline = setup.verb(Self.hotline(keeping: state))
    apologise = setup.verb(Self.apology)
    lower = setup.verb(Self.lowering)
  }

  private static let others: Candidates<Actor> = { view, _ in
    view.actors.filter { $0 != view.actor }
  }
}

// MARK: Gestures

extension DistrustOrders {
  private static func gesture(
    asking answered: Question<Ref<Actor>, Ref<Actor>>
  ) -> Verb<Ref<Actor>, GestureKind> {
    Verb(
      "gesture", alias: "gebaar",
      does: Text(
        "take a small step that is announced, asks nothing in return and can be seen",
        nl: "zet een kleine, aangekondigde en zichtbare stap, zonder er iets voor te vragen"),
      family: .lever, purse: .sealed(1), in: .prepare,
      slots: object(
        Actor.self, "to", asks: Text("towards whom", nl: "naar wie"), markers: ["to", "naar"],
        from: others),
      choice(
        GestureKind.self, "kind",
        asks: Text(
          "observers: 1 budget, counts in full; notice: free, counts for half",
          nl: "waarnemers: 1 budget, telt volledig; aankondiging: gratis, telt voor de helft"),
        default: .observers),
      sentence: Text(
        "You make a gesture to {to}: {kind}. If they exploit it, it costs you at home.",
        nl: "U maakt een gebaar naar {to}: {kind}. Wordt dat misbruikt, dan kost het u thuis."),
      price: { _, _, _, kind in Price(budget: kind.budget) },
      refuse: { view, _, whom, _ in whom == view.actor ? .noSelf : nil },
      prospects: { view, order, whom, _ in
        guard !view[.seated, whom] else { return [] }
        return [
          Prospect(
            answered(whom, order.actor),
            says: Text("{odds} to be answered in kind", nl: "{odds} dat het wordt beantwoord"))
        ]
      })
  }

  private static let apology = Verb(
    "apologise", alias: "excuses",
    does: Text(
      "apologise to another in public; it mends what was done last",
      nl: "bied een ander in het openbaar excuses aan; dat verzacht de laatste krenking"),
    family: .lever, purse: .sealed(1), in: .judge,
    slots: object(
      Actor.self, "to", asks: Text("to whom", nl: "aan wie"), markers: ["to", "aan"], from: others),
    sentence: Text(
      "You apologise to {to} in public. It costs you at home.",
      nl: "U biedt {to} in het openbaar excuses aan. Dat kost u thuis aanzien."),
    price: { _, _, _ in Price(capital: 1) },
    refuse: { view, _, whom in whom == view.actor ? .noSelf : nil })
}

// MARK: Hotlines

extension DistrustOrders {
  private static func hotline(keeping state: DistrustState) -> Verb<Ref<Actor>, LineState> {
    Verb(
      "hotline", alias: "hotline",
      does: Text(
        "open or close a direct line: suspicions weigh less, 1 budget a turn",
        nl: "open of sluit een directe lijn: verdenkingen wegen minder, 1 budget per beurt"),
      family: .lever, purse: .sealed(1), in: .prepare,
      slots: object(
        Actor.self, "with", asks: Text("with whom", nl: "met wie"), markers: ["with", "met"],
        from: others),
      choice(
        LineState.self, "state", asks: Text("open or close", nl: "open of dicht"), default: .open),
      sentence: Text(
        "The hotline with {with}: {state}. An open one costs upkeep every turn.",
        nl: "De hotline met {with}: {state}. Een open lijn kost elke beurt onderhoud."),
      price: { _, _, _, change in Price(budget: change == .open ? 1 : 0) },
      refuse: { view, _, whom, change in
        if whom == view.actor { return .noSelf }
        let stands = state.hasLine(between: view.actor, and: whom, in: view)
        switch change {
        case .open: return stands ? .lineStands : nil
        case .close: return stands ? nil : .noLine
        }
      })
  }
}

// MARK: A text taken a step down

extension DistrustOrders {
  private static let lowering = Verb(
    "lower", alias: "verlaag",
    does: Text(
      "take a text you sponsor one step down: legal, political, voluntary",
      nl: "breng een tekst waar uw naam op staat een trede omlaag: juridisch, politiek, vrijwillig"),
    family: .proposal, purse: .floor, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      view.all(Proposal.self).filter { refusal(ofLowering: $0, seenBy: view) == nil }
    },
    sentence: Text(
      "You take {text} one step down in ambition.", nl: "U brengt {text} een trede omlaag."),
    refuse: { view, _, text in refusal(ofLowering: text, seenBy: view) })

  private static func refusal(ofLowering text: Ref<Proposal>, seenBy view: Lens) -> Refusal? {
    if !view.isOpen(text) { return .notBeforeForum }
    if view[.stance, text, toward: view.actor] == .none { return .notYourText }
    return view[.tier, text].oneDown == nil ? .lowestTier : nil
  }
}
