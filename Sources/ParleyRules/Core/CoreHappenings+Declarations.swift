extension HappeningDeclaration {
  /// The core's happenings, in the order of their numbers.
  static let core: [HappeningDeclaration] =
    incidents + texts + agreements + beside + floor

  private static let incidents: [HappeningDeclaration] = [
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
    HappeningDeclaration(
      "accused", by: "ask",
      [
        ("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
        ("word", .word(Estimate.words)), ("way", .word(Way.words)), ("ask", .word(Response.words)),
      ], isDisclosure: true, isHeadline: true
    ) { (ask: Response) in
      ask == .none
        ? Text(
          "{accuser} {accuser|names|name} {accused} for {incident}: {word}, {way}.",
          nl: "{accuser} {accuser|noemt|noemen} {accused} als dader van {incident}: {word}, {way}.")
        : Text(
          "{accuser} {accuser|names|name} {accused} for {incident}: {word}, {way}. {accuser|It asks|They ask} for {ask}.",
          nl:
            "{accuser} {accuser|noemt|noemen} {accused} als dader van {incident}: {word}, {way}. De eis: {ask}."
        )
    },
    HappeningDeclaration(
      "overclaimed",
      Text(
        "{actor} called it {word} that {accused} {accused|was|were} behind {incident}, and held it less likely.",
        nl:
          "{actor} {actor|noemde|noemden} het {word} dat {accused} achter {incident} {accused|zat|zaten}, maar {actor|achtte|achtten} het minder waarschijnlijk."
      ),
      [
        ("actor", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
        ("word", .word(Estimate.words)),
      ]),
    HappeningDeclaration(
      "joint-offered",
      Text(
        "{actor} {actor|offers|offer} {partner} to name {accused} for {incident} together.",
        nl:
          "{actor} {actor|stelt|stellen} {partner} voor om samen {accused} te noemen als dader van {incident}."
      ),
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
      "answered", by: "answer",
      [
        ("accused", .row(.actor)), ("accuser", .row(.actor)), ("answer", .word(Answer.words)),
        // The last is the incident again where the news alone names the accused.
        ("incident", .row(.incident)), ("news", .row(.incident)),
      ], isDisclosure: true, isHeadline: true
    ) { (answer: Answer) in
      switch answer {
      case .silence:
        Text(
          "{accused} on the charge of {accuser} about {news}: silence.",
          nl:
            "{accused} {accused|zwijgt|zwijgen} over de beschuldiging door {accuser} ({incident}).")
      case .deny:
        Text(
          "{accused} on the charge of {accuser} about {news}: {accused|denies|deny} it.",
          nl: "{accused} {accused|ontkent|ontkennen} de beschuldiging door {accuser} ({incident}).")
      case .admit:
        Text(
          "{accused} on the charge of {accuser} about {news}: {accused|admits|admit} it.",
          nl: "{accused} {accused|bekent|bekennen} na de beschuldiging door {accuser} ({incident})."
        )
      case .openBooks:
        Text(
          "{accused} on the charge of {accuser} about {news}: {accused|opens its|open their} books.",
          nl:
            "{accused} {accused|geeft|geven} inzage in de boeken na de beschuldiging door {accuser} ({incident})."
        )
      case .counter:
        Text(
          "{accused} on the charge of {accuser} about {news}: {accused|points|point} at another.",
          nl:
            "{accused} {accused|wijst|wijzen} na de beschuldiging door {accuser} naar een ander ({incident})."
        )
      }
    },
    HappeningDeclaration(
      "pointed-at",
      Text(
        "{accused} {accused|points|point} at {whom} for {incident}.",
        nl: "{accused} {accused|wijst|wijzen} naar {whom} als dader van {incident}."),
      [("accused", .row(.actor)), ("whom", .row(.actor)), ("incident", .row(.incident))],
      isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "verdict", by: "verdict",
      [
        ("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
        ("verdict", .word(Verdict.words)), ("ayes", .count), ("noes", .count),
      ], isHeadline: true
    ) { (verdict: Verdict) in
      switch verdict {
      case .open:
        Text(
          "Third parties on {accuser} against {accused} ({incident}): open, {ayes} for, {noes} against.",
          nl:
            "Derden zijn het niet eens over de beschuldiging van {accused} door {accuser} ({incident}): {ayes} voor, {noes} tegen."
        )
      case .believed:
        Text(
          "Third parties on {accuser} against {accused} ({incident}): believed, {ayes} for, {noes} against.",
          nl:
            "Derden geloven de beschuldiging van {accused} door {accuser} ({incident}): {ayes} voor, {noes} tegen."
        )
      case .doubted:
        Text(
          "Third parties on {accuser} against {accused} ({incident}): doubted, {ayes} for, {noes} against.",
          nl:
            "Derden betwijfelen de beschuldiging van {accused} door {accuser} ({incident}): {ayes} voor, {noes} tegen."
        )
      }
    },
    HappeningDeclaration(
      "found-wrong",
      Text(
        "{accuser} {accuser|was|were} wrong to name {accused} for {incident}.",
        nl: "{accuser} {accuser|noemde|noemden} {accused} ten onrechte als dader van {incident}."),
      [("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident))],
      isDisclosure: true, isHeadline: true),
    HappeningDeclaration(
      "responded", by: "response",
      [
        ("actor", .row(.actor)), ("incident", .row(.incident)), ("response", .word(Response.words)),
        ("whom", .row(.actor)),
      ], isDisclosure: true, isHeadline: true
    ) { (response: Response) in
      switch response {
      case .none:
        Text(
          "{actor} {actor|leaves|leave} {incident} unanswered.",
          nl: "{actor} {actor|laat|laten} {incident} onbeantwoord.")
      case .statement:
        Text(
          "{actor} {actor|answers|answer} {incident} with a statement to {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een verklaring aan {whom}.")
      case .demarche:
        Text(
          "{actor} {actor|answers|answer} {incident} with a demarche to {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een demarche bij {whom}.")
      case .sanction:
        Text(
          "{actor} {actor|answers|answer} {incident} with a sanction against {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een sanctie tegen {whom}.")
      case .indictment:
        Text(
          "{actor} {actor|answers|answer} {incident} with an indictment against {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een aanklacht tegen {whom}.")
      case .countermeasure:
        Text(
          "{actor} {actor|answers|answer} {incident} with a countermeasure against {whom}.",
          nl:
            "{actor} {actor|antwoordt|antwoorden} op {incident} met een tegenmaatregel tegen {whom}."
        )
      }
    },
    HappeningDeclaration(
      "unanswered",
      Text(
        "Parliament asks what you will do about {incident}.",
        nl: "Het parlement vraagt wat u doet aan {incident}."), [("incident", .row(.incident))]),
  ]

  private static let texts: [HappeningDeclaration] = [
    HappeningDeclaration(
      "tabled",
      Text(
        "{lead} {lead|tables|table} {proposal} in {forum}.",
        nl: "{lead} {lead|dient|dienen} {proposal} in bij {forum}."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal)), ("forum", .row(.forum))],
      isHeadline: true),
    HappeningDeclaration(
      "joined",
      Text(
        "{actor} {actor|joins|join} {proposal}.",
        nl: "{actor} {actor|sluit|sluiten} zich aan bij {proposal}."),
      [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("lead", .row(.actor))],
      isHeadline: true),
    HappeningDeclaration(
      "amended", by: "change",
      [
        ("actor", .row(.actor)), ("proposal", .row(.proposal)), ("change", .word(Change.words)),
        ("measure", .row(.measure)),
      ], isHeadline: true
    ) { (change: Change) in
      switch change {
      case .asItStands:
        Text(
          "{actor} {actor|leaves|leave} {proposal} as it stands.",
          nl: "{actor} {actor|laat|laten} {proposal} zoals het er ligt.")
      case .add:
        Text(
          "{actor} {actor|adds|add} {measure} to {proposal}.",
          nl: "{actor} {actor|voegt|voegen} {measure} toe aan {proposal}.")
      case .drop:
        Text(
          "{actor} {actor|drops|drop} {measure} from {proposal}.",
          nl: "{actor} {actor|schrapt|schrappen} {measure} uit {proposal}.")
      case .soften:
        Text(
          "{actor} {actor|softens|soften} {measure} in {proposal}.",
          nl: "{actor} {actor|verzacht|verzachten} {measure} in {proposal}.")
      }
    },
    HappeningDeclaration(
      "defined",
      Text(
        "{actor} {actor|defines|define} a term in {proposal}: {words}.",
        nl: "{actor} {actor|bepaalt|bepalen} een begrip in {proposal}: {words}."),
      [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("words", .row(.text))]),
    HappeningDeclaration(
      "reserved",
      Text(
        "{actor} {actor|makes|make} a reservation on {measure} in {proposal}: {words}.",
        nl: "{actor} {actor|maakt|maken} een voorbehoud bij {measure} in {proposal}: {words}."),
      [
        ("actor", .row(.actor)), ("proposal", .row(.proposal)), ("measure", .row(.measure)),
        ("words", .row(.text)),
      ], isHeadline: true),
    HappeningDeclaration(
      "lobbied",
      Text(
        "{actor} {actor|lobbies|lobby} {bloc} on {proposal}.",
        nl: "{actor} {actor|belobbyt|belobbyen} {bloc} over {proposal}."),
      [("actor", .row(.actor)), ("bloc", .row(.actor)), ("proposal", .row(.proposal))]),
    HappeningDeclaration(
      "text-withdrawn",
      Text(
        "{lead} {lead|withdraws|withdraw} {proposal}.",
        nl: "{lead} {lead|trekt|trekken} {proposal} in."),
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
        "{actor} carried out {count} {count|instalment|instalments} of {agreement} (now {paid} of {due}).",
        nl:
          "{actor} {actor|voerde|voerden} {count} {count|termijn|termijnen} van {agreement} uit (nu {paid} van {due})."
      ),
      [
        ("actor", .row(.actor)), ("agreement", .row(.agreement)), ("count", .count),
        ("paid", .count), ("due", .count),
      ]),
    HappeningDeclaration(
      "held-up", Text("Home held up {agreement}.", nl: "Het thuisfront hield {agreement} op."),
      [("agreement", .row(.agreement))]),
    HappeningDeclaration(
      "checked", by: "reputation",
      [
        ("agreement", .row(.agreement)), ("actor", .row(.actor)),
        ("reputation", .word(Reputation.words)),
      ], isDisclosure: true
    ) { (reputation: Reputation) in
      switch reputation {
      case .cannotTell:
        Text(
          "Nobody can tell whether {actor} {actor|keeps|keep} {agreement}.",
          nl: "Of {actor} {agreement} {actor|nakomt|nakomen}, valt niet te zeggen.")
      case .kept:
        Text(
          "{actor} {actor|is|are} seen to keep {agreement}.",
          nl: "{actor} {actor|komt|komen} {agreement} zichtbaar na.")
      case .breach:
        Text(
          "There are signs that {actor} {actor|breaks|break} {agreement}.",
          nl: "Er zijn tekenen dat {actor} {agreement} {actor|schendt|schenden}.")
      }
    },
    HappeningDeclaration(
      "inspected", by: "reputation",
      [
        ("actor", .row(.actor)), ("party", .row(.actor)), ("agreement", .row(.agreement)),
        ("reputation", .word(Reputation.words)),
      ], isDisclosure: true
    ) { (reputation: Reputation) in
      switch reputation {
      case .cannotTell:
        Text(
          "{actor} inspected {party} under {agreement} and cannot tell whether it is kept.",
          nl:
            "{actor} {actor|inspecteerde|inspecteerden} {party} op grond van {agreement}, maar of de afspraak wordt nagekomen, valt niet te zeggen."
        )
      case .kept:
        Text(
          "{actor} inspected {party} under {agreement} and found that it is kept.",
          nl:
            "{actor} {actor|inspecteerde|inspecteerden} {party} op grond van {agreement}: de afspraak wordt nagekomen."
        )
      case .breach:
        Text(
          "{actor} inspected {party} under {agreement} and found signs of breach.",
          nl:
            "{actor} {actor|inspecteerde|inspecteerden} {party} op grond van {agreement}: er zijn tekenen van schending."
        )
      }
    },
    HappeningDeclaration(
      "breach-alleged",
      Text(
        "{actor} {actor|alleges|allege} that {party} broke {agreement}.",
        nl:
          "{actor} {actor|beweert|beweren} dat {party} {agreement} {party|heeft|hebben} geschonden."
      ),
      [("actor", .row(.actor)), ("party", .row(.actor)), ("agreement", .row(.agreement))],
      isHeadline: true),
    HappeningDeclaration(
      "pledge-broken",
      Text(
        "{party} broke {agreement} by an operation of {party|its|their} own.",
        nl: "{party} {party|schond|schonden} {agreement} met een eigen operatie."),
      [("party", .row(.actor)), ("agreement", .row(.agreement)), ("incident", .row(.incident))]),
    HappeningDeclaration(
      "suspended",
      Text(
        "{actor} {actor|suspends|suspend} {agreement}.",
        nl: "{actor} {actor|schort|schorten} {agreement} op."),
      [("actor", .row(.actor)), ("agreement", .row(.agreement))], isDisclosure: true,
      isHeadline: true),
    HappeningDeclaration(
      "left",
      Text(
        "{actor} {actor|withdraws|withdraw} from {agreement}.",
        nl: "{actor} {actor|zegt|zeggen} {agreement} op."),
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
        "Relations between {a} and {b} take a blow (size {size} of 3).",
        nl: "De betrekkingen tussen {a} en {b} krijgen een klap (zwaarte {size} van 3)."),
      [("a", .row(.actor)), ("b", .row(.actor)), ("size", .count)]),
    HappeningDeclaration(
      "good-act",
      Text(
        "{from} {from|does|do} {to} a good turn.",
        nl: "{from} {from|bewijst|bewijzen} {to} een dienst."),
      [("from", .row(.actor)), ("to", .row(.actor))]),
    HappeningDeclaration(
      "message", Text("{from} to {to}: {words}", nl: "{from} aan {to}: {words}"),
      [("from", .row(.actor)), ("to", .row(.actor)), ("words", .row(.text))], isDisclosure: true),
    HappeningDeclaration(
      "inject", Text("{inject}", nl: "{inject}"), [("inject", .row(.inject))], isHeadline: true),
    HappeningDeclaration(
      "argued", by: "result",
      [("actor", .row(.actor)), ("words", .row(.text)), ("result", .word(Outcome.words))],
      isHeadline: true
    ) { (result: Outcome) in
      switch result {
      case .failed:
        Text(
          "{actor} {actor|argues|argue} a move, and it fails: {words}",
          nl: "{actor} {actor|bepleit|bepleiten} een zet, en die mislukt: {words}")
      case .succeeded:
        Text(
          "{actor} {actor|argues|argue} a move, and it succeeds: {words}",
          nl: "{actor} {actor|bepleit|bepleiten} een zet, en die slaagt: {words}")
      }
    },
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
      "resumed",
      Text(
        "{actor} {actor|takes|take} {agreement} up again.",
        nl: "{actor} {actor|hervat|hervatten} {agreement}."),
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
        "{lead} {lead|keeps|keep} {proposal} off the vote.",
        nl: "{lead} {lead|houdt|houden} {proposal} buiten de stemming."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "let-go",
      Text(
        "{lead} {lead|lets|let} {proposal} come to a vote.",
        nl: "{lead} {lead|laat|laten} {proposal} in stemming komen."),
      [("lead", .row(.actor)), ("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "vote-fell",
      Text(
        "{proposal} has changed since you voted: vote again.",
        nl: "{proposal} is gewijzigd nadat u had gestemd: stem opnieuw."),
      [("proposal", .row(.proposal))]),
  ]
}
