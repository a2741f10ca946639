extension Verbs {
  /// Raises a skill.
  public static let invest = Verb(
    number: VerbNumber(number: 19), "invest", alias: "investeer",
    Text("raise a skill", nl: "verhoog een vaardigheid"), .lever, .sealed(1), in: .prepare,
    choice(Skill.self, "skill", Text("in what", nl: "waarin")),
    sentence: Text("You invest in {skill}.", nl: "U investeert in {skill}."),
    price: { _, _, _ in Price(budget: 2) },
    refuse: { view, _, skill in view[skill.quantity, view.actor] >= 5 ? .highestSkill : nil })

  /// Hands a copy of a trace to another.
  public static let share = Verb(
    number: VerbNumber(number: 20), "share", alias: "deel",
    Text("hand a trace to another", nl: "geef een spoor door aan een ander"), .attribution,
    .sealedFree, in: .judge,
    object(.trace, "trace", Text("which", nl: "welk")) { view, _ in
      view.rows(.trace).filter { !isPublic($0, view) }
    },
    object(.actor, "with", Text("with whom", nl: "met wie"), markers: ["with", "met"]) { view, _ in
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
  private static func isPublic(_ trace: Row, _ view: Lens) -> Bool {
    if view[.shownTurn, trace] > 0 { return true }
    let incident = view.row(.traceIncident, trace)
    return view[.traceSort, trace] == TraceSort.plain.rawValue
      && view.row(.named, incident).exists && view[.publicNumber, incident] > 0
  }

  /// Sends a message.
  public static let message = Verb(
    number: VerbNumber(number: 21), "message", alias: "bericht",
    Text("send words to another", nl: "stuur een ander een bericht"), .beside, .sealedFree,
    in: .judge,
    object(.actor, "to", Text("to whom", nl: "aan wie"), markers: ["to", "aan"]) { view, _ in
      view.actors.filter { $0 != view.actor }
    },
    words("words", Text("what you write", nl: "wat u schrijft")),
    main: [0, 1],
    sentence: Text("To {to}: {words}", nl: "Aan {to}: {words}"),
    refuse: { view, _, whom, _ in whom == view.actor ? .yourself : nil })

  /// A free-text move, argued aloud.
  public static let argue = Verb(
    number: VerbNumber(number: 22), "argue", alias: "betoog",
    Text(
      "argue a move of your own; the umpire sets the odds, or you have the order back",
      nl: "betoog een eigen zet; de spelleider bepaalt de kansen, of u hebt de opdracht terug"),
    .beside, .sealed(1),
    in: .prepare,
    words("move", Text("what you do", nl: "wat u doet")),
    words(
      "because", Text("why it would work", nl: "waarom het zou lukken"),
      markers: ["because", "want"]),
    sentence: Text(
      "You argue: {move}, because {because}.", nl: "U betoogt: {move}, want {because}."))
}

extension VerbDeclaration {
  /// The core's verbs, in the order of their numbers.
  static let core: [VerbDeclaration] = [
    Verbs.operate.declaration, Verbs.leave.declaration, Verbs.investigate.declaration,
    Verbs.attribute.declaration, Verbs.answer.declaration, Verbs.respond.declaration,
    Verbs.propose.declaration, Verbs.sponsor.declaration, Verbs.amend.declaration,
    Verbs.define.declaration, Verbs.reserve.declaration, Verbs.lobby.declaration,
    Verbs.vote.declaration, Verbs.withdraw.declaration, Verbs.hold.declaration,
    Verbs.implement.declaration, Verbs.inspect.declaration, Verbs.suspend.declaration,
    Verbs.denounce.declaration, Verbs.invest.declaration, Verbs.share.declaration,
    Verbs.message.declaration, Verbs.argue.declaration,
  ]
}
