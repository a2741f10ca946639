/// Texts, from the floor to the vote.
extension HappeningDeclaration {
  static let texts: [HappeningDeclaration] = [
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
      isHeadline: true
    ).gathering("actor"),
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
      [("actor", .row(.actor)), ("bloc", .row(.actor)), ("proposal", .row(.proposal))]
    ).gathering("bloc"),
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

  static let floor: [HappeningDeclaration] = [
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
      ], isHeadline: true
    ).listing(from: "a", through: "e"),
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
    HappeningDeclaration(
      "name-off",
      Text(
        "{actor} {actor|takes its|take their} name off {proposal}: changed like that, "
          + "{actor|its|their} home does not carry it.",
        nl: "{actor} {actor|haalt|halen} de eigen naam van {proposal} af: zo gewijzigd draagt het "
          + "thuisfront de tekst niet."),
      [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("lead", .row(.actor))],
      isHeadline: true),
    HappeningDeclaration(
      "came-to-nothing",
      Text(
        "An order of {actor} came to nothing, as there was nothing left for it to do: {verb}.",
        nl: "Een opdracht van {actor} liep op niets uit, want er viel niets meer te doen: {verb}."),
      [("actor", .row(.actor)), ("verb", .row(.verb))]),
    HappeningDeclaration(
      "capital-moved",
      Text("Your capital: {change} ({cause}).", nl: "Uw kapitaal: {change} ({cause})."),
      [("actor", .row(.actor)), ("change", .count), ("cause", .term)]),
    HappeningDeclaration(
      "waits",
      Text(
        "{proposal} waits for the next floor: between two, votes count once both have given theirs.",
        nl:
          "{proposal} wacht op de volgende vergadering: tussen twee partijen telt een stem pas als beide stemden."
      ),
      [("proposal", .row(.proposal))], isHeadline: true),
    HappeningDeclaration(
      "budget-moved",
      Text("Your budget: {change} ({cause}).", nl: "Uw budget: {change} ({cause})."),
      [("actor", .row(.actor)), ("change", .count), ("cause", .term)]),
  ]
}
