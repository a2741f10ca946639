extension Drafts {
  static let invest = Verb(
    "invest", alias: "investeer", does: Text("raise a skill", nl: "verhoog een vaardigheid"),
    family: .lever, purse: .sealed(1), in: .prepare,
    slots: choice(Skill.self, "skill", asks: Text("in what", nl: "waarin")),
    sentence: Text("You invest in {skill}.", nl: "U investeert in {skill}."),
    price: { _, _, _ in Price(budget: 2) },
    refuse: { view, _, skill in view[skill.level, view.actor] >= 5 ? .highestSkill : nil })

  static let share = Verb(
    "share", alias: "deel",
    does: Text("hand a trace to another", nl: "geef een spoor door aan een ander"),
    family: .attribution, purse: .sealedFree, in: .judge,
    slots: object(Trace.self, "trace", asks: Text("which", nl: "welk")) { view, _ in
      view.all(Trace.self).filter { !isPublic($0, view) }
    },
    object(Actor.self, "with", asks: Text("with whom", nl: "met wie"), markers: ["with", "met"]) {
      view, _ in
      view.actors.filter { $0 != view.actor }
    },
    main: [0, 1],
    sentence: Text(
      "You share {trace} with {with}, and the risk.",
      nl: "U deelt {trace} met {with}, en daarmee ook het risico."),
    refuse: { view, _, trace, whom in
      if whom == view.actor { return .yourself }
      return isPublic(trace, view) ? .publicTrace : nil
    })

  /// Whether everybody has a trace: it was shown in public, or came with an incident whose culprit
  /// everybody could see.
  private static func isPublic(_ trace: Ref<Trace>, _ view: Lens) -> Bool {
    if view[.shownTurn, trace] > 0 { return true }
    let incident = view[.traceIncident, trace]
    return view[.traceSort, trace] == .plain
      && view[.named, incident] != nil && view[.publicNumber, incident] > 0
  }

  static let message = Verb(
    "message", alias: "bericht",
    does: Text("send words to another", nl: "stuur een ander een bericht"), family: .beside,
    purse: .sealedFree, in: .judge,
    slots: object(Actor.self, "to", asks: Text("to whom", nl: "aan wie"), markers: ["to", "aan"]) {
      view, _ in
      view.actors.filter { $0 != view.actor }
    },
    words("words", asks: Text("what you write", nl: "wat u schrijft")),
    main: [0, 1],
    sentence: Text("To {to}: {words}", nl: "Aan {to}: {words}"),
    refuse: { view, _, whom, _ in whom == view.actor ? .yourself : nil })

  static let argue = Verb(
    "argue", alias: "betoog",
    does: Text(
      "argue a move of your own; the umpire sets the odds, or you have the order back",
      nl: "betoog een eigen zet; de spelleider bepaalt de kansen, of u hebt de opdracht terug"),
    family: .beside,
    purse: .sealed(1), in: .prepare,
    slots: words("move", asks: Text("what you do", nl: "wat u doet")),
    words(
      "because", asks: Text("why it would work", nl: "waarom het zou lukken"),
      markers: ["because", "want"]),
    sentence: Text(
      "You argue: {move}, because {because}.", nl: "U betoogt: {move}, want {because}."),
    isArgued: true)
}
