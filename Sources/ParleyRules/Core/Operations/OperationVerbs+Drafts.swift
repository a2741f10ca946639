/// The core's verbs as they are written, before they have a number.
extension Drafts {
  static let operate = Verb(
    "operate", alias: "opereer",
    does: Text("carry out a cyber operation", nl: "voer een cyberoperatie uit"), family: .operation,
    purse: .sealed(1), in: .operate,
    slots: choice(OperationKind.self, "kind", asks: Text("what to do", nl: "wat u doet")),
    object(Asset.self, "target", asks: Text("where", nl: "waar"), markers: ["at", "bij"]) {
      view, order in
      operationTargets(view, order)
    },
    choice(
      Level.self, "effort",
      asks: Text(
        "high: +1 budget, +2 points success, easier to see",
        nl: "hoog: +1 budget, +2 punten slaagkans, valt meer op"), default: .normal, isBare: false),
    choice(
      Level.self, "stealth",
      asks: Text(
        "high: +1 budget, harder to see, -2 points success",
        nl: "hoog: +1 budget, valt minder op, -2 punten slaagkans"), default: .normal, isBare: false
    ),
    main: [0, 1],
    sentence: Text("{kind} at {target}.", nl: "{kind} bij {target}."),
    early: { kind, _, _, _ in kind.isProtective ? .prepare : nil },
    price: { _, _, kind, _, effort, stealth in
      let extra = (effort == .high ? 1 : 0) + (stealth == .high ? 1 : 0)
      return Price(budget: kind.budget + Int32(extra), orders: kind == .implant ? 1 : 0)
    },
    refuse: { view, _, kind, target, _, _ in
      let isOwn = view[.assetOwner, target] == view.actor
      if kind == .defence { return isOwn ? nil : .notYourOwn }
      if isOwn { return .ownGround }
      if kind.leavesFoothold, view.foothold(of: view.actor, in: target) != nil {
        return .alreadyInside
      }
      return nil
    },
    prospects: { view, order, kind, target, effort, stealth in
      let obeys = obedience(to: order, at: target, seenBy: view)
      if kind == .defence { return obeys }
      let style = OperationStyle(effort: effort, stealth: stealth)
      let works = Prospect(
        Questions.succeed(order.actor, target, kind, style),
        says: Text("{odds} to succeed", nl: "{odds} dat het slaagt"))
      if kind == .huntForward { return obeys + [works] }
      return obeys + [
        works,
        Prospect(
          Questions.detect(order.actor, target, kind, style),
          says: Text("{odds} to be noticed", nl: "{odds} dat het opvalt")),
      ]
    })

  /// Whether the one by whose hand it is done will do it, where that is another.
  private static func obedience(
    to order: Order, at target: Ref<Asset>, seenBy view: Lens
  ) -> [Prospect] {
    guard let hand = view.hand(of: order) else { return [] }
    return [
      Prospect(
        Questions.obey(order.actor, hand, target),
        says: Text("{odds} that it is done for you", nl: "{odds} dat het voor u wordt gedaan"))
    ]
  }

  /// The assets an operation may aim at: one's own to defend, others' for everything else.
  private static func operationTargets(_ view: Lens, _ order: Order) -> [Ref<Asset>] {
    let wantsOwn = view.said("kind", in: order) == OperationKind.defence
    return view.all(Asset.self).filter {
      (view[.assetOwner, $0] == view.actor) == wantsOwn
    }
  }

  static let leave = Verb(
    "leave", alias: "verlaat", does: Text("give up a foothold", nl: "geef een steunpunt op"),
    family: .operation, purse: .sealedFree, in: .prepare,
    slots: object(Asset.self, "target", asks: Text("where", nl: "waar")) { view, _ in
      view.all(Foothold.self).filter { view[.footholdActive, $0] }
        .compactMap { view[.footholdAsset, $0] }
    },
    sentence: Text("You pull out of {target}.", nl: "U trekt zich terug uit {target}."),
    refuse: { view, _, target in
      view.foothold(of: view.actor, in: target) == nil ? .noFoothold : nil
    })

  static let investigate = Verb(
    "investigate", alias: "onderzoek",
    does: Text("look for traces of an incident", nl: "zoek sporen van een incident"),
    family: .attribution, purse: .sealed(1), in: .prepare,
    slots: object(Incident.self, "incident", asks: Text("which", nl: "welk")),
    sentence: Text(
      "Forensics look into {incident}; what they find comes with the next cables.",
      nl: "Het forensisch team onderzoekt {incident}; de uitkomst volgt met de volgende berichten."),
    price: { _, _, _ in Price(budget: 1) },
    prospects: { _, order, incident in
      [
        Prospect(
          Questions.find(order.actor, incident),
          says: Text("{odds} to find a trace", nl: "{odds} dat het een spoor oplevert"))
      ]
    })
}

extension OperationKind {
  /// List price in budget (`play.md` section 4, designer's judgement).
  var budget: Int32 {
    switch self {
    case .espionage, .influence, .defence: 1
    case .disruption, .preposition, .huntForward: 2
    case .sabotage, .implant: 3
    case .intrusion: 0
    }
  }
}
