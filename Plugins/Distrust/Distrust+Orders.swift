import ParleyRules

/// The orders the module adds.
struct DistrustOrders: Sendable {
  let gesture: Verb<Row, GestureKind>
  let hotline: Verb<Row, LineState>
  let apologise: Verb<Row>
  let lower: Verb<Row>

  init(_ setup: inout Setup, _ state: DistrustState, answered: Question) {
    gesture = setup.verb(DistrustOrders.gesture(answered))
    hotline = setup.verb(DistrustOrders.hotline(state))
    apologise = setup.verb(DistrustOrders.apologise)
    lower = setup.verb(DistrustOrders.lower)
  }

  private static let others: Candidates = { view, _ in view.actors.filter { $0 != view.actor } }

  private static func gesture(_ answered: Question) -> Verb<Row, GestureKind> {
    Verb(
      "gesture", alias: "gebaar",
      Text(
        "take a small step that is announced, asks nothing in return and can be seen",
        nl: "zet een kleine, aangekondigde en zichtbare stap, zonder er iets voor te vragen"),
      .lever, .sealed(1), in: .prepare,
      object(
        .actor, "to", Text("towards whom", nl: "naar wie"), markers: ["to", "naar"], from: others),
      choice(
        GestureKind.self, "kind",
        Text(
          "observers: 1 budget, counts in full; notice: free, counts for half",
          nl: "waarnemers: 1 budget, telt volledig; aankondiging: gratis, telt voor de helft"),
        default: .observers),
      sentence: Text(
        "You make a gesture to {to}: {kind}. If they exploit it, it costs you at home.",
        nl:
          "U maakt een gebaar naar {to}: {kind}. Wordt dat misbruikt, dan kost het u thuis."
      ),
      price: { _, _, _, kind in Price(budget: kind.budget) },
      refuse: { view, _, whom, _ in whom == view.actor ? .noSelf : nil },
      prospects: { view, _, whom, _ in
        guard view[.seated, whom] == 0 else { return [] }
        return [
          Prospect(
            answered, Subject(whom, view.actor),
            Text("{odds} to be answered in kind", nl: "{odds} dat het wordt beantwoord"))
        ]
      })
  }

  private static func hotline(_ state: DistrustState) -> Verb<Row, LineState> {
    let line = state.line
    return Verb(
      "hotline", alias: "hotline",
      Text(
        "open or close a direct line: suspicions weigh less, 1 budget a turn",
        nl: "open of sluit een directe lijn: verdenkingen wegen minder, 1 budget per beurt"),
      .lever, .sealed(1), in: .prepare,
      object(
        .actor, "with", Text("with whom", nl: "met wie"), markers: ["with", "met"], from: others),
      choice(LineState.self, "state", Text("open or close", nl: "open of dicht"), default: .open),
      sentence: Text(
        "The hotline with {with}: {state}. An open one costs upkeep every turn.",
        nl: "De hotline met {with}: {state}. Een open lijn kost elke beurt onderhoud."),
      price: { _, _, _, change in Price(budget: change == .open ? 1 : 0) },
      refuse: { view, _, whom, change in
        if whom == view.actor { return .noSelf }
        let stands =
          view[line, view.actor, toward: whom] > 0 || view[line, whom, toward: view.actor] > 0
        switch change {
        case .open: return stands ? .lineStands : nil
        case .close: return stands ? nil : .noLine
        }
      })
  }

  private static let apologise = Verb(
    "apologise", alias: "excuses",
    Text(
      "apologise to another in public; it mends what was done last",
      nl: "bied een ander in het openbaar excuses aan; dat verzacht de laatste krenking"),
    .lever, .sealed(1), in: .judge,
    object(.actor, "to", Text("to whom", nl: "aan wie"), markers: ["to", "aan"], from: others),
    sentence: Text(
      "You apologise to {to} in public. It costs you at home.",
      nl: "U biedt {to} in het openbaar excuses aan. Dat kost u thuis aanzien."),
    price: { _, _, _ in Price(capital: 1) },
    refuse: { view, _, whom in whom == view.actor ? .noSelf : nil })

  private static let lower = Verb(
    "lower", alias: "verlaag",
    Text(
      "take a text you sponsor one step down: legal, political, voluntary",
      nl: "breng een tekst waar uw naam op staat een trede omlaag: juridisch, politiek, vrijwillig"),
    .proposal, .floor, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in
      view.rows(.proposal).filter {
        view.isOpen($0) && view[.stance, $0, toward: view.actor] != Stance.none.rawValue
          && view[.tier, $0] > Tier.voluntary.rawValue
      }
    },
    sentence: Text(
      "You take {text} one step down in ambition.", nl: "U brengt {text} een trede omlaag."),
    refuse: { view, _, text in
      if !view.isOpen(text) { return .notBeforeForum }
      if view[.stance, text, toward: view.actor] == Stance.none.rawValue { return .notYourText }
      return view[.tier, text] > Tier.voluntary.rawValue ? nil : .lowestTier
    })
}

extension DistrustRules {
  /// Carries out an order of the module's own.
  func carryOut(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case orders.gesture.number:
      let (whom, kind) = orders.gesture(order)
      // Made again it stands anew, and no longer than one that was made once.
      out.add(
        state.offer, order.actor, toward: whom,
        lens[parameters.memory] - lens[state.offer, order.actor, toward: whom])
      out.tell(
        told.gesture, [order.actor.number, whom.number, kind.rawValue], to: .everybody)
    case orders.hotline.number:
      let (whom, change) = orders.hotline(order)
      if change == .close { return closeLine(order.actor, whom, lens, out) }
      guard !hasLine(order.actor, whom, lens) else { return }
      out.set(state.line, order.actor, toward: whom, lens[.turn])
      out.tell(told.lineOpened, order.actor, whom, to: .everybody)
    case orders.apologise.number:
      out.tell(told.apology, order.actor, orders.apologise(order), to: .everybody)
    case orders.lower.number:
      let text = orders.lower(order)
      let tier = lens[.tier, text] - 1
      guard tier >= Tier.voluntary.rawValue else { return }
      out.add(.tier, text, -1)
      out.tell(told.lowered, [order.actor.number, text.number, tier], to: .everybody)
    default: return
    }
  }

  private func closeLine(_ a: Row, _ b: Row, _ lens: Lens, _ out: Adjudication) {
    // Added, not set: both may hang up in the same turn.
    out.add(state.line, a, toward: b, -lens[state.line, a, toward: b])
    out.add(state.line, b, toward: a, -lens[state.line, b, toward: a])
    out.tell(told.lineClosed, a, b, to: .everybody)
  }

  /// A turn begins: gestures fade, and lines are paid for by those who opened them, or go dead.
  func age(_ lens: Lens, _ out: Adjudication) {
    let count = lens.count(.actor)
    for first in 0..<count {
      let actor = Row(first)
      var purse = Arithmetic.clamped(Int64(lens[.budget, actor]) + Int64(lens[.income, actor]))
      for second in 0..<count where second != first {
        let other = Row(second)
        if lens[state.offer, actor, toward: other] > 0 {
          out.add(state.offer, actor, toward: other, -1)
        }
        guard lens[state.line, actor, toward: other] > 0 else { continue }
        let upkeep = lens[parameters.upkeep]
        if purse < upkeep {
          closeLine(actor, other, lens, out)
        } else {
          purse -= upkeep
          out.add(.budget, to: actor, -upkeep, because: terms.lineKept, lens)
        }
      }
    }
  }

  /// Non-players answer a gesture that still stands with one of their own, if they trust its
  /// giver enough.
  func reciprocate(_ lens: Lens, _ out: Adjudication) {
    let count = lens.count(.actor)
    for first in 0..<count where lens[.seated, Row(first)] == 0 {
      let actor = Row(first)
      for second in 0..<count where second != first {
        let giver = Row(second)
        guard lens[state.offer, giver, toward: actor] > 0,
          lens[state.offer, actor, toward: giver] == 0
        else { continue }
        let key = lens.key(.actor, actor).with(lens.key(.actor, giver))
        guard out.ask(answered, Subject(actor, giver), key: key) else { continue }
        var slots = SIMD16<Int32>(repeating: Order.empty)
        slots[0] = giver.code
        out.file(Order(orders.gesture.number, by: actor, slots: slots))
      }
    }
  }
}

extension Refusal {
  static let noSelf = Refusal("yourself", Text("That is yourself.", nl: "Dat bent u zelf."))
  static let lineStands = Refusal(
    "line-stands", Text("A hotline with them stands already.", nl: "Die hotline staat al open."))
  static let noLine = Refusal(
    "no-line", Text("There is no hotline with them.", nl: "Er is geen hotline met hen."))
  static let notBeforeForum = Refusal(
    "closed-text",
    Text("That text is no longer before its forum.", nl: "Die tekst ligt niet meer voor."))
  static let notYourText = Refusal(
    "sponsors-only",
    Text(
      "Your name is not on it: join it first.", nl: "Uw naam staat er niet op: sluit u eerst aan."))
  static let lowestTier = Refusal(
    "lowest-tier",
    Text("It is voluntary already.", nl: "De tekst is al vrijwillig."))
}
