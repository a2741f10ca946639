/// The core's verbs. They are declared like any module's and have no privilege the others lack.
public enum Verbs {
  /// A cyber operation of any kind.
  public static let operate = Verb(
    number: VerbNumber(number: 0), "operate", alias: "opereer",
    Text("carry out a cyber operation", nl: "voer een cyberoperatie uit"), .operation, .sealed(1),
    in: .operate,
    choice(OperationKind.self, "kind", Text("what to do", nl: "wat u doet")),
    object(.asset, "target", Text("where", nl: "waar"), markers: ["at", "bij"]) { view, order in
      operationTargets(view, order)
    },
    choice(
      Level.self, "effort",
      Text(
        "high: +1 budget, +2 points success, easier to see",
        nl: "hoog: +1 budget, +2 punten slaagkans, valt meer op"), default: .normal, isBare: false),
    choice(
      Level.self, "stealth",
      Text(
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
      let isOwn = view[.assetOwner, target] == view.actor.number
      if kind == .defence { return isOwn ? nil : .notYourOwn }
      if isOwn { return .ownGround }
      if kind.leavesFoothold, view.foothold(of: view.actor, in: target) != nil {
        return .alreadyInside
      }
      return nil
    },
    prospects: { view, _, kind, target, effort, stealth in
      if kind == .defence { return [] }
      let style = Row((effort == .high ? 1 : 0) + (stealth == .high ? 2 : 0))
      let subject = Subject(view.actor, target, Row(kind.rawValue), style)
      let works = Prospect(
        .succeed, subject, Text("{odds} to succeed", nl: "{odds} dat het slaagt"))
      if kind == .huntForward { return [works] }
      return [
        works,
        Prospect(.detect, subject, Text("{odds} to be noticed", nl: "{odds} dat het opvalt")),
      ]
    })

  /// The assets an operation may aim at: one's own to defend, others' for everything else.
  private static func operationTargets(_ view: Lens, _ order: Order) -> [Row] {
    let wantsOwn = order.slots[0] == OperationKind.defence.rawValue
    return view.rows(.asset).filter {
      (view[.assetOwner, $0] == view.actor.number) == wantsOwn
    }
  }

  /// Ends a standing operation.
  public static let leave = Verb(
    number: VerbNumber(number: 1), "leave", alias: "verlaat",
    Text("give up a foothold", nl: "geef een steunpunt op"), .operation, .sealedFree, in: .prepare,
    object(.asset, "target", Text("where", nl: "waar")) { view, _ in
      view.rows(.foothold).filter { view[.footholdActive, $0] > 0 }
        .map { view.row(.footholdAsset, $0) }
    },
    sentence: Text("You pull out of {target}.", nl: "U trekt zich terug uit {target}."),
    refuse: { view, _, target in
      view.foothold(of: view.actor, in: target) == nil ? .noFoothold : nil
    })

  /// Has forensics look at an incident.
  public static let investigate = Verb(
    number: VerbNumber(number: 2), "investigate", alias: "onderzoek",
    Text("look for traces of an incident", nl: "zoek sporen van een incident"), .attribution,
    .sealed(1), in: .prepare,
    object(.incident, "incident", Text("which", nl: "welk")),
    sentence: Text(
      "Forensics look into {incident}; what they find comes with the next cables.",
      nl: "Het forensisch team onderzoekt {incident}; de uitkomst volgt met de volgende berichten."),
    price: { _, _, _ in Price(budget: 1) },
    prospects: { view, _, incident in
      [
        Prospect(
          .find, Subject(view.actor, incident),
          Text("{odds} to find a trace", nl: "{odds} dat het een spoor oplevert"))
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
    }
  }
}
