/// Operations, incidents and traces.
extension HappeningDeclaration {
  static let incidents: [HappeningDeclaration] = [
    HappeningDeclaration(
      "incident",
      Text(
        "{incident}, against {victim}: {kind} at {target} (severity {severity}).",
        nl: "{incident}, tegen {victim}: {kind} bij {target} (ernst {severity})."),
      [
        ("incident", .row(.incident)), ("victim", .row(.actor)), ("target", .row(.asset)),
        ("kind", .word(OperationKind.words)), ("severity", .count),
      ], isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "operation-result", by: "result",
      [
        ("actor", .row(.actor)), ("target", .row(.asset)), ("kind", .word(OperationKind.words)),
        ("result", .word(Outcome.words)),
      ]
    ) { (result: Outcome) in
      switch result {
      case .failed:
        Text(
          "Your operation at {target} ({kind}) failed.",
          nl: "Uw operatie bij {target} ({kind}) is mislukt.")
      case .succeeded:
        Text(
          "Your operation at {target} ({kind}) succeeded.",
          nl: "Uw operatie bij {target} ({kind}) is geslaagd.")
      }
    },
    HappeningDeclaration(
      "hunters-arrived",
      Text(
        "{guest} {guest|looks|look} for intruders at {target}, as the {guest|guest|guests} of {host}.",
        nl: "{guest} {guest|zoekt|zoeken} naar indringers bij {target}, te gast bij {host}."),
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
        "{victim} found an intruder in {target}.",
        nl: "{victim} {victim|vond|vonden} een indringer in {target}."),
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
      "trace-found", by: "sort",
      [
        ("trace", .row(.trace)), ("incident", .row(.incident)), ("suspect", .row(.actor)),
        ("sort", .word(TraceSort.words)), ("forgery", .word(Forgery.words)),
      ], isDisclosure: true
    ) { (sort: TraceSort) in
      Text(
        "{incident}: \(sort.clause.english) ({trace}, {forgery}).",
        nl: "{incident}: \(sort.clause.dutch) ({trace}, {forgery}).")
    },
    HappeningDeclaration(
      "investigated",
      Text(
        "{actor} looked into {incident} and found something.",
        nl: "{actor} {actor|onderzocht|onderzochten} {incident} en {actor|vond|vonden} iets."),
      [("actor", .row(.actor)), ("incident", .row(.incident)), ("n", .count)]),
    HappeningDeclaration(
      "nothing-found",
      Text(
        "The investigation of {incident} found nothing new.",
        nl: "Het onderzoek naar {incident} leverde niets nieuws op."),
      [("incident", .row(.incident))]),
    HappeningDeclaration(
      "trace-shared",
      Text(
        "{from} {from|shares|share} {trace} with {to}.",
        nl: "{from} {from|deelt|delen} {trace} met {to}."),
      [("from", .row(.actor)), ("to", .row(.actor)), ("trace", .row(.trace))], isDisclosure: true),
  ]
}
