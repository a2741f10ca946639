extension HappeningDeclaration {
  /// The core's happenings, in the order of their numbers.
  static let core: [HappeningDeclaration] =
    incidents + texts + agreements + beside + floor

  private static let incidents: [HappeningDeclaration] = [
    HappeningDeclaration(
      "incident",
      Text(
        "{victim}: {kind} at {target} (severity {severity}).",
        nl: "{victim}: {kind} bij {target} (ernst {severity})."),
      [
        ("incident", .row(.incident)), ("victim", .row(.actor)), ("target", .row(.asset)),
        ("kind", .word(OperationKind.words)), ("severity", .count),
      ], isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "operation-result",
      Text("Your {kind} at {target}: {result}.", nl: "Uw {kind} bij {target}: {result}."),
      [
        ("actor", .row(.actor)), ("target", .row(.asset)), ("kind", .word(OperationKind.words)),
        ("result", .word(Outcome.words)),
      ]),
    HappeningDeclaration(
      "hunters-arrived",
      Text(
        "{guest} looks for intruders at {target}, as the guest of {host}.",
        nl: "{guest} zoekt naar indringers bij {target}, als gast van {host}."),
      [("guest", .row(.actor)), ("target", .row(.asset)), ("host", .row(.actor))],
      isDisclosure: true),
    HappeningDeclaration(
      "foothold-lost",
      Text(
        "Your foothold at {target} was found and removed.",
        nl: "Uw steunpunt bij {target} is gevonden en verwijderd."),
      [("actor", .row(.actor)), ("target", .row(.asset))]),
    HappeningDeclaration(
      "spying-found",
      Text(
        "{victim} found an intruder in {target}.", nl: "{victim} vond een indringer in {target}."),
      [("victim", .row(.actor)), ("target", .row(.asset)), ("incident", .row(.incident))],
      isDisclosure: true),
    HappeningDeclaration(
      "foothold-lapsed",
      Text(
        "You could not keep up your foothold at {target}: the budget is spent.",
        nl: "U kon uw steunpunt bij {target} niet aanhouden: het budget is op."),
      [("actor", .row(.actor)), ("target", .row(.asset))]),
    HappeningDeclaration(
      "incident-occurred",
      Text(
        "{incident} is about to come to light.",
        nl: "{incident} staat op het punt aan het licht te komen."),
      [("incident", .row(.incident)), ("number", .count)]),
    HappeningDeclaration(
      "trace-found",
      Text(
        "{incident}: {sort} speaks against {suspect} ({trace}).",
        nl: "{incident}: {sort} wijst naar {suspect} ({trace})."),
      [
        ("trace", .row(.trace)), ("incident", .row(.incident)), ("suspect", .row(.actor)),
        ("sort", .word(TraceSort.words)),
      ], isDisclosure: true),
    HappeningDeclaration(
      "investigated",
      Text(
        "{actor} looked into {incident} and found something.",
        nl: "{actor} onderzocht {incident} en vond iets."),
      [("actor", .row(.actor)), ("incident", .row(.incident)), ("n", .count)]),
    HappeningDeclaration(
      "nothing-found",
      Text(
        "The investigation of {incident} found nothing new.",
        nl: "Het onderzoek naar {incident} leverde niets nieuws op."),
      [("incident", .row(.incident))]),
    HappeningDeclaration(
      "trace-shared",
      Text("{from} shares {trace} with {to}.", nl: "{from} deelt {trace} met {to}."),
      [("from", .row(.actor)), ("to", .row(.actor)), ("trace", .row(.trace))], isDisclosure: true),
    HappeningDeclaration(
      "accused",
      Text(
        "{accuser} names {accused} for {incident}: {word}, {way}. Asked: {ask}.",
        nl: "{accuser} noemt {accused} als dader van {incident}: {word}, {way}. Gevraagd: {ask}."),
      [
        ("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
        ("word", .word(Estimate.words)), ("way", .word(Way.words)), ("ask", .word(Response.words)),
      ], isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "overclaimed",
      Text(
        "{actor} said {word} of {accused} for {incident} and held it less likely.",
        nl: "{actor} zei {word} over {accused} bij {incident} en achtte het minder waarschijnlijk."),
      [
        ("actor", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
        ("word", .word(Estimate.words)),
      ]),
    HappeningDeclaration(
      "joint-offered",
      Text(
        "{actor} offers {partner} to name {accused} for {incident} together.",
        nl: "{actor} stelt {partner} voor om samen {accused} te noemen als dader van {incident}."),
      [
        ("actor", .row(.actor)), ("partner", .row(.actor)), ("accused", .row(.actor)),
        ("incident", .row(.incident)),
      ], isDisclosure: true),
    HappeningDeclaration(
      "joint-lapsed",
      Text(
        "The joint attribution of {incident} by {actor} and {partner} did not come about.",
        nl: "De gezamenlijke attributie van {incident} door {actor} en {partner} ging niet door."),
      [("actor", .row(.actor)), ("partner", .row(.actor)), ("incident", .row(.incident))]),
    HappeningDeclaration(
      "answered",
      Text(
        "{accused} on the charge of {accuser}: {answer}.",
        nl: "{accused} over de beschuldiging door {accuser}: {answer}."),
      [
        ("accused", .row(.actor)), ("accuser", .row(.actor)), ("answer", .word(Answer.words)),
        ("incident", .row(.incident)),
      ], isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "pointed-at",
      Text(
        "{accused} points at {whom} for {incident}.",
        nl: "{accused} wijst naar {whom} als dader van {incident}."),
      [("accused", .row(.actor)), ("whom", .row(.actor)), ("incident", .row(.incident))],
      isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "verdict",
      Text(
        "Third parties on {accuser} against {accused} ({incident}): {verdict}, {ayes} for, {noes} against.",
        nl:
          "Derden over {accuser} tegen {accused} ({incident}): {verdict}, {ayes} voor, {noes} tegen."
      ),
      [
        ("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
        ("verdict", .word(Verdict.words)), ("ayes", .count), ("noes", .count),
      ], isHeadline: true),
    HappeningDeclaration(
      "found-wrong",
      Text(
        "{accuser} was wrong to name {accused} for {incident}.",
        nl: "{accuser} noemde {accused} ten onrechte als dader van {incident}."),
      [("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident))],
      isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "responded",
      Text(
        "{actor} answers {incident} with {response} to {whom}.",
        nl: "{actor} antwoordt op {incident} met {response} aan {whom}."),
      [
        ("actor", .row(.actor)), ("incident", .row(.incident)), ("response", .word(Response.words)),
        ("whom", .row(.actor)),
      ], isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "unanswered",
      Text(
        "Parliament asks what you will do about {incident}.",
        nl: "Het parlement vraagt wat u doet aan {incident}."), [("incident", .row(.incident))]),
  ]

  private static let texts: [HappeningDeclaration] = [
    HappeningDeclaration(
      "tabled",
      Text("{lead} tables {proposal} in {forum}.", nl: "{lead} dient {proposal} in bij {forum}."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal)), ("forum", .row(.forum))],
      isHeadline: true),
    HappeningDeclaration(
      "joined", Text("{actor} joins {proposal}.", nl: "{actor} sluit zich aan bij {proposal}."),
      [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("lead", .row(.actor))],
      isHeadline: true),
    HappeningDeclaration(
      "amended",
      Text(
        "{actor} amends {proposal}: {change} {measure}.",
        nl: "{actor} wijzigt {proposal}: {change} {measure}."),
      [
        ("actor", .row(.actor)), ("proposal", .row(.proposal)), ("change", .word(Change.words)),
        ("measure", .row(.measure)),
      ], isHeadline: true),
    HappeningDeclaration(
      "defined",
      Text(
        "{actor} defines a term in {proposal}: {words}.",
        nl: "{actor} bepaalt een begrip in {proposal}: {words}."),
      [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("words", .row(.text))]),
    HappeningDeclaration(
      "reserved",
      Text(
        "{actor} makes a reservation on {measure} in {proposal}: {words}.",
        nl: "{actor} maakt een voorbehoud bij {measure} in {proposal}: {words}."),
      [
        ("actor", .row(.actor)), ("proposal", .row(.proposal)), ("measure", .row(.measure)),
        ("words", .row(.text)),
      ], isHeadline: true),
    HappeningDeclaration(
      "lobbied",
      Text("{actor} lobbies {bloc} on {proposal}.", nl: "{actor} belobbyt {bloc} over {proposal}."),
      [("actor", .row(.actor)), ("bloc", .row(.actor)), ("proposal", .row(.proposal))]),
    HappeningDeclaration(
      "text-withdrawn", Text("{lead} withdraws {proposal}.", nl: "{lead} trekt {proposal} in."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "voted",
      Text(
        "{proposal} came to a vote: {yes} for, {no} against, {abstain} silent.",
        nl: "{proposal} is in stemming gebracht: {yes} voor, {no} tegen, {abstain} zwijgend."),
      [("proposal", .row(.proposal)), ("yes", .count), ("no", .count), ("abstain", .count)],
      isHeadline: true),
    HappeningDeclaration(
      "adopted",
      Text(
        "{proposal} is adopted as {agreement} in {forum}.",
        nl: "{proposal} is aangenomen als {agreement} in {forum}."),
      [("proposal", .row(.proposal)), ("agreement", .row(.agreement)), ("forum", .row(.forum))],
      isHeadline: true),
    HappeningDeclaration(
      "failed",
      Text(
        "{proposal} is not adopted in {forum}.", nl: "{proposal} is niet aangenomen in {forum}."),
      [("proposal", .row(.proposal)), ("forum", .row(.forum))], isHeadline: true),
    HappeningDeclaration(
      "against-home",
      Text(
        "Your vote on {proposal} went against home and cost {price} capital.",
        nl: "Uw stem over {proposal} ging tegen het thuisfront in en kostte {price} kapitaal."),
      [("proposal", .row(.proposal)), ("price", .count)]),
  ]

  private static let agreements: [HappeningDeclaration] = [
    HappeningDeclaration(
      "carried-out",
      Text(
        "{actor} carried out {count} instalments of {agreement}.",
        nl: "{actor} voerde {count} termijnen van {agreement} uit."),
      [("actor", .row(.actor)), ("agreement", .row(.agreement)), ("count", .count)]),
    HappeningDeclaration(
      "held-up", Text("Home held up {agreement}.", nl: "Het thuisfront hield {agreement} op."),
      [("agreement", .row(.agreement))]),
    HappeningDeclaration(
      "checked",
      Text("{agreement}: {actor} {reputation}.", nl: "{agreement}: {actor} {reputation}."),
      [
        ("agreement", .row(.agreement)), ("actor", .row(.actor)),
        ("reputation", .word(Reputation.words)),
      ], isDisclosure: true),
    HappeningDeclaration(
      "inspected",
      Text(
        "{actor} inspected {party} under {agreement}: {reputation}.",
        nl: "{actor} inspecteerde {party} op grond van {agreement}: {reputation}."),
      [
        ("actor", .row(.actor)), ("party", .row(.actor)), ("agreement", .row(.agreement)),
        ("reputation", .word(Reputation.words)),
      ], isDisclosure: true),
    HappeningDeclaration(
      "breach-alleged",
      Text(
        "{actor} alleges that {party} broke {agreement}.",
        nl: "{actor} beweert dat {party} {agreement} heeft geschonden."),
      [("actor", .row(.actor)), ("party", .row(.actor)), ("agreement", .row(.agreement))],
      isHeadline: true),
    HappeningDeclaration(
      "pledge-broken",
      Text(
        "{party} broke {agreement} by what it did.",
        nl: "{party} schond {agreement} met wat het deed."),
      [("party", .row(.actor)), ("agreement", .row(.agreement)), ("incident", .row(.incident))]),
    HappeningDeclaration(
      "suspended", Text("{actor} suspends {agreement}.", nl: "{actor} schort {agreement} op."),
      [("actor", .row(.actor)), ("agreement", .row(.agreement))], isDisclosure: true,
      isHeadline: true),
    HappeningDeclaration(
      "left", Text("{actor} withdraws from {agreement}.", nl: "{actor} zegt {agreement} op."),
      [("actor", .row(.actor)), ("agreement", .row(.agreement))], isDisclosure: true,
      isHeadline: true),
    HappeningDeclaration(
      "lapsed",
      Text(
        "{agreement} has lapsed: too few parties are left.",
        nl: "{agreement} is vervallen: er zijn te weinig partijen over."),
      [("agreement", .row(.agreement))], isHeadline: true),
  ]

  private static let beside: [HappeningDeclaration] = [
    HappeningDeclaration(
      "shock",
      Text(
        "A shock between {a} and {b} (size {size}).",
        nl: "Een schok tussen {a} en {b} (omvang {size})."),
      [("a", .row(.actor)), ("b", .row(.actor)), ("size", .count)]),
    HappeningDeclaration(
      "good-act", Text("{from} does {to} a good turn.", nl: "{from} bewijst {to} een dienst."),
      [("from", .row(.actor)), ("to", .row(.actor))]),
    HappeningDeclaration(
      "message", Text("{from} to {to}: {words}", nl: "{from} aan {to}: {words}"),
      [("from", .row(.actor)), ("to", .row(.actor)), ("words", .row(.text))], isDisclosure: true),
    HappeningDeclaration(
      "inject", Text("{inject}", nl: "{inject}"), [("inject", .row(.inject))], isHeadline: true),
    HappeningDeclaration(
      "argued",
      Text(
        "{actor} argues a move: {words}: {result}.",
        nl: "{actor} beargumenteert een zet: {words}: {result}."),
      [("actor", .row(.actor)), ("words", .row(.text)), ("result", .word(Outcome.words))],
      isHeadline: true),
    HappeningDeclaration(
      "news", Text("{words}", nl: "{words}"), [("words", .row(.text))], isHeadline: true),
    HappeningDeclaration(
      "inject-skipped",
      Text(
        "Passed over, as the obstacle it needs is switched off: {inject}",
        nl: "Overgeslagen, omdat het obstakel dat erbij hoort is uitgeschakeld: {inject}"),
      [("inject", .row(.inject))]),
    HappeningDeclaration(
      "order-voided",
      Text(
        "An order of {actor} could no longer be carried out when orders were sealed: {verb}.",
        nl: "Een opdracht van {actor} kon bij het verzegelen niet meer worden uitgevoerd: {verb}."),
      [("actor", .row(.actor)), ("verb", .row(.verb))]),
  ]

  private static let floor: [HappeningDeclaration] = [
    HappeningDeclaration(
      "resumed", Text("{actor} takes {agreement} up again.", nl: "{actor} hervat {agreement}."),
      [("actor", .row(.actor)), ("agreement", .row(.agreement))], isDisclosure: true,
      isHeadline: true),
    HappeningDeclaration(
      "opposed",
      Text(
        "Against {proposal}: {a}, {b}, {c}, {d}, {e}.",
        nl: "Tegen {proposal}: {a}, {b}, {c}, {d}, {e}."),
      [
        ("proposal", .row(.proposal)), ("a", .row(.actor)), ("b", .row(.actor)),
        ("c", .row(.actor)), ("d", .row(.actor)), ("e", .row(.actor)),
      ], isHeadline: true),
    HappeningDeclaration(
      "read",
      Text(
        "{proposal} was read, without a vote: it waits for the next floor.",
        nl: "{proposal} is gelezen, zonder stemming: de tekst wacht op de volgende vergadering."),
      [("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "held-back",
      Text(
        "{lead} keeps {proposal} off the vote.", nl: "{lead} houdt {proposal} buiten de stemming."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "let-go",
      Text(
        "{lead} lets {proposal} come to a vote.", nl: "{lead} laat {proposal} in stemming komen."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "vote-fell",
      Text(
        "{proposal} has changed since you voted: vote again.",
        nl: "{proposal} is gewijzigd nadat u had gestemd: stem opnieuw."),
      [("proposal", .row(.proposal))]),
  ]
}
