/// Charges, answers, verdicts and responses.
extension HappeningDeclaration {
  static let attributions: [HappeningDeclaration] = [
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
          "{accused} {accused|keeps|keep} silent on the charge of {accuser} about {news}.",
          nl:
            "{accused} {accused|zwijgt|zwijgen} over de beschuldiging door {accuser} ({incident}).")
      case .deny:
        Text(
          "{accused} {accused|denies|deny} the charge of {accuser} about {news}.",
          nl: "{accused} {accused|ontkent|ontkennen} de beschuldiging door {accuser} ({incident}).")
      case .admit:
        Text(
          "{accused} {accused|admits|admit} to the charge of {accuser} about {news}.",
          nl: "{accused} {accused|bekent|bekennen} na de beschuldiging door {accuser} ({incident})."
        )
      case .openBooks:
        Text(
          "{accused} {accused|opens its|open their} books after the charge of {accuser} about {news}.",
          nl:
            "{accused} {accused|geeft|geven} inzage in de boeken na de beschuldiging door {accuser} ({incident})."
        )
      case .counter:
        Text(
          "{accused} {accused|points|point} at another after the charge of {accuser} about {news}.",
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
}
