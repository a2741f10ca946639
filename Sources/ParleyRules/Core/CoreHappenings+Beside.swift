/// Shocks, words, injects and the game itself.
extension HappeningDeclaration {
  static let beside: [HappeningDeclaration] = [
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
        nl: "Overgeslagen, omdat de hindernis die erbij hoort is uitgeschakeld: {inject}"),
      [("inject", .row(.inject))]),
    HappeningDeclaration(
      "order-voided",
      Text(
        "An order of {actor} could no longer be carried out when orders were sealed: {verb}.",
        nl: "Een opdracht van {actor} kon bij het verzegelen niet meer worden uitgevoerd: {verb}."),
      [("actor", .row(.actor)), ("verb", .row(.verb))]),
  ]
}
