import ParleyRules

/// What the module tells. Sealed acts that become public are disclosures; trust in words is told
/// to its holder.
struct DistrustHappenings: Sendable {
  /// Arguments: from, to, kind.
  let gesture: HappeningKind
  /// Arguments: from, to.
  let apology: HappeningKind
  /// Arguments: a, b.
  let lineOpened: HappeningKind
  let lineClosed: HappeningKind
  /// Arguments: actor, proposal, tier.
  let lowered: HappeningKind
  /// For the giver. Arguments: giver, other, cause.
  let exploited: HappeningKind
  /// For the holder, once a turn. Arguments: holder, about, word, up to three causes.
  let fell: HappeningKind
  let rose: HappeningKind

  init(_ setup: inout Setup) {
    gesture = setup.happening(Self.gesture)
    apology = setup.happening(Self.apology)
    lineOpened = setup.happening(Self.lineOpened)
    lineClosed = setup.happening(Self.lineClosed)
    lowered = setup.happening(Self.lowered)
    exploited = setup.happening(Self.exploited)
    fell = setup.happening(Self.fell)
    rose = setup.happening(Self.rose)
  }
}

extension DistrustHappenings {
  private static let gesture = HappeningDeclaration(
    "distrust.gesture", by: "kind",
    [
      ("from", .row(.actor)), ("to", .row(.actor)), ("kind", .word(GestureKind.words)),
    ], isDisclosure: true, isHeadline: true
  ) { (kind: GestureKind) in
    switch kind {
    case .notice:
      Text(
        "{from} {from|makes|make} a gesture to {to}: a step announced in advance.",
        nl: "{from} {from|maakt|maken} een gebaar naar {to}: een vooraf aangekondigde stap.")
    case .observers:
      Text(
        "{from} {from|makes|make} a gesture to {to}: observers are invited.",
        nl: "{from} {from|maakt|maken} een gebaar naar {to}: waarnemers zijn welkom.")
    }
  }

  private static let apology = HappeningDeclaration(
    "distrust.apology",
    Text(
      "{from} {from|apologises|apologise} to {to}.",
      nl: "{from} {from|biedt|bieden} {to} excuses aan."),
    [("from", .row(.actor)), ("to", .row(.actor))], isDisclosure: true, isHeadline: true)

  private static let lineOpened = HappeningDeclaration(
    "distrust.line-opened",
    Text(
      "{a} {a|opens|open} a hotline with {b}.", nl: "{a} {a|opent|openen} een hotline met {b}."),
    [("a", .row(.actor)), ("b", .row(.actor))], isDisclosure: true, isHeadline: true)

  private static let lineClosed = HappeningDeclaration(
    "distrust.line-closed",
    Text(
      "The hotline between {a} and {b} is dead.",
      nl: "De hotline tussen {a} en {b} is verbroken."),
    [("a", .row(.actor)), ("b", .row(.actor))], isDisclosure: true, isHeadline: true)

  private static let lowered = HappeningDeclaration(
    "distrust.lowered",
    Text(
      "{actor} {actor|takes|take} {proposal} a step down: it is now {tier}.",
      nl: "{actor} {actor|brengt|brengen} {proposal} een trede omlaag: de tekst is nu {tier}."),
    [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("tier", .word(Tier.words))],
    isHeadline: true)

  private static let exploited = HappeningDeclaration(
    "distrust.exploited",
    Text(
      "{other} repaid your gesture badly ({cause}); at home you look naive.",
      nl:
        "{other} {other|gaf|gaven} u stank voor dank ({cause}); thuis vindt men u naïef."
    ),
    [
      ("giver", .row(.actor)), ("other", .row(.actor)), ("cause", .word(TrustCause.words)),
    ])

  private static let moved: [(name: String, unit: Unit)] = [
    ("holder", .row(.actor)), ("whom", .row(.actor)), ("word", .word(TrustWord.words)),
    ("because", .word(TrustCause.words)), ("second", .word(TrustCause.words)),
    ("third", .word(TrustCause.words)),
  ]

  private static let fell = HappeningDeclaration("distrust.fell", by: "word", moved) {
    (word: TrustWord) in
    Text(
      "Your trust in {whom} fell; \(word.standing.english): {because}, {second}, {third}.",
      nl:
        "Uw vertrouwen in {whom} is gedaald; \(word.standing.dutch): {because}, {second}, {third}."
    )
  }

  private static let rose = HappeningDeclaration("distrust.rose", by: "word", moved) {
    (word: TrustWord) in
    Text(
      "Your trust in {whom} grew; \(word.standing.english): {because}, {second}, {third}.",
      nl:
        "Uw vertrouwen in {whom} is gegroeid; \(word.standing.dutch): {because}, {second}, {third}."
    )
  }
}
