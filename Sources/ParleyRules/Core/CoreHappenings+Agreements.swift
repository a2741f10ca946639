/// What becomes of agreements.
extension HappeningDeclaration {
  static let agreements: [HappeningDeclaration] = [
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
    }.gathering("actor"),
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
      isHeadline: true
    ).gathering("actor"),
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
      isHeadline: true
    ).gathering("actor"),
    HappeningDeclaration(
      "left",
      Text(
        "{actor} {actor|withdraws|withdraw} from {agreement}.",
        nl: "{actor} {actor|zegt|zeggen} {agreement} op."),
      [("actor", .row(.actor)), ("agreement", .row(.agreement))], isDisclosure: true,
      isHeadline: true
    ).gathering("actor"),
    HappeningDeclaration(
      "lapsed",
      Text(
        "{agreement} has lapsed: too few parties are left.",
        nl: "{agreement} is vervallen: er zijn te weinig partijen over."),
      [("agreement", .row(.agreement))], isHeadline: true),
  ]
}
