import ParleyRules

/// The orders that Urgency adds: to alarm others, to show them what may come, to calm those at home.
struct UrgencyOrders: Sendable {
  /// Says in a forum what may come.
  let warn: Verb<Words, Ref<Forum>>
  /// Rehearses a catastrophe with one or two others.
  let drill: Verb<Ref<Actor>, Ref<Actor>?>
  /// Tells those at home that all is well.
  let reassure: Verb<>

  init(
    _ setup: inout Setup, costing parameters: UrgencyParameters, keeping state: UrgencyState,
    asking joins: Question<Ref<Actor>, Ref<Actor>>
  ) {
    warn = setup.verb(Self.warning(keeping: state, costing: parameters))
    drill = setup.verb(Self.rehearsal(keeping: state, costing: parameters, asking: joins))
    reassure = setup.verb(Self.reassurance(keeping: state, costing: parameters))
  }
}

// MARK: Warnings

extension UrgencyOrders {
  private static func warning(
    keeping state: UrgencyState, costing parameters: UrgencyParameters
  ) -> Verb<Words, Ref<Forum>> {
    Verb(
      "warn", alias: "waarschuw",
      does: Text(
        "say in a forum what may come: its key members who trust you feel it; without a fire the next warning calms them",
        nl:
          "zeg in een forum wat er kan komen: sleutelleden die u vertrouwen, voelen het; blijft het uit, dan kalmeert de volgende"
      ),
      family: .lever, purse: .sealed(1), in: .prepare,
      slots: words("words", asks: Text("what may come", nl: "wat er kan komen")),
      object(
        Forum.self, "in", asks: Text("in which forum", nl: "in welk forum"),
        markers: ["in", "bij"]
      ) { view, _ in
        view.all(Forum.self).filter { refusal(ofWarningIn: $0, seenBy: view) == nil }
      },
      main: [],
      sentence: Text(
        "You warn in {in}: {words} If nothing comes of it, you cried wolf.",
        nl: "U waarschuwt in {in}: {words} Komt er niets van, dan was het loos alarm."),
      refuse: { view, _, _, forum in
        if view[state.warned, view.actor] > 0 { return .warningStands }
        return refusal(ofWarningIn: forum, seenBy: view)
      },
      appeal: { view, _, _, forum in
        Appeal(of: view, state, parameters).warning(in: forum)
      })
  }

  private static func refusal(ofWarningIn forum: Ref<Forum>, seenBy view: Lens) -> Refusal? {
    view.speaks(view.actor, in: forum) ? .notSitting(forum, view) : .noVoiceToWarn
  }
}

// MARK: Rehearsals

extension UrgencyOrders {
  private static func rehearsal(
    keeping state: UrgencyState, costing parameters: UrgencyParameters,
    asking joins: Question<Ref<Actor>, Ref<Actor>>
  ) -> Verb<Ref<Actor>, Ref<Actor>?> {
    Verb(
      "drill", alias: "oefen",
      does: Text(
        "rehearse a catastrophe with others: who takes part feels it for this floor; a team comes by inviting you too",
        nl:
          "oefen een ramp met anderen: wie meedoet voelt het deze vergadering; een team komt door u ook uit te nodigen"
      ),
      family: .lever, purse: .sealed(1), in: .prepare,
      slots: object(
        Actor.self, "with", asks: Text("with whom", nl: "met wie"), markers: ["with", "met"]
      ) { view, _ in guests(seenBy: view) },
      optional(
        Actor.self, "and", asks: Text("and with whom", nl: "en met wie"), markers: ["and", "en"]
      ) { view, order in
        let first: Ref<Actor>? = view.said("with", in: order)
        return guests(seenBy: view).filter { $0 != first }
      },
      sentence: Text(
        "You rehearse a catastrophe with {with} {and}.", nl: "U oefent een ramp met {with} {and}."),
      price: { view, _, _, other in
        Price(budget: view[parameters.drills.cost] * (other == nil ? 1 : 2))
      },
      refuse: { view, _, guest, other in
        if guest == other { return .sameGuestTwice }
        return [guest, other].compactMap { $0 }.lazy
          .compactMap { refusal(ofGuest: $0, seenBy: view) }.first
      },
      prospects: { view, order, guest, other in
        [guest, other].compactMap { $0 }.filter { !view[.seated, $0] }.map {
          Prospect(
            joins($0, order.actor),
            says: Text("{odds} that they come", nl: "{odds} dat die komt"))
        }
      },
      appeal: { view, _, guest, other in
        Appeal(of: view, state, parameters).rehearsal(with: [guest, other].compactMap { $0 })
      })
  }

  private static func guests(seenBy view: Lens) -> [Ref<Actor>] {
    view.actors.filter { refusal(ofGuest: $0, seenBy: view) == nil }
  }

  private static func refusal(ofGuest guest: Ref<Actor>, seenBy view: Lens) -> Refusal? {
    if guest == view.actor { return .drillWithYourself }
    return view[.actorKind, guest] == .group || !view.isInPlay(guest) ? .nobodyToDrillWith : nil
  }
}

// MARK: Calm at home

extension UrgencyOrders {
  private static func reassurance(
    keeping state: UrgencyState, costing parameters: UrgencyParameters
  ) -> Verb<> {
    Verb(
      "reassure", alias: "stel-gerust",
      does: Text(
        "tell those at home that all is well: hurt goes down, and with it what they would sign",
        nl: "zeg thuis dat het goed gaat: de onvrede daalt, en daarmee wat men zou tekenen"),
      family: .lever, purse: .sealed(1), in: .prepare,
      main: [],
      sentence: Text(
        "You tell those at home that all is under control.",
        nl: "U zegt thuis dat alles onder controle is."),
      price: { view, _ in Price(capital: view[parameters.warnings.reassuranceCost]) },
      refuse: { view, _ in view[.hurt, view.actor] == 0 ? .calmAlready : nil },
      appeal: { view, _ in Appeal(of: view, state, parameters).reassurance() })
  }
}
