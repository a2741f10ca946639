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
  /// For the giver. Arguments: giver, other, price.
  let exploited: HappeningKind
  /// For the holder. Arguments: holder, about, word.
  let fell: HappeningKind
  let rose: HappeningKind

  init(_ setup: inout Setup) {
    gesture = setup.happening(
      HappeningDeclaration(
        "distrust.gesture",
        Text(
          "{from} makes a gesture to {to}: {kind}.",
          nl: "{from} maakt een gebaar naar {to}: {kind}."),
        [
          ("from", .row(.actor)), ("to", .row(.actor)), ("kind", .word(GestureKind.words)),
        ], isDisclosure: true, isHeadline: true))
    apology = setup.happening(
      HappeningDeclaration(
        "distrust.apology",
        Text("{from} apologises to {to}.", nl: "{from} biedt {to} excuses aan."),
        [("from", .row(.actor)), ("to", .row(.actor))], isDisclosure: true, isHeadline: true))
    lineOpened = setup.happening(
      HappeningDeclaration(
        "distrust.line-opened",
        Text("{a} opens a hotline with {b}.", nl: "{a} opent een hotline met {b}."),
        [("a", .row(.actor)), ("b", .row(.actor))], isDisclosure: true, isHeadline: true))
    lineClosed = setup.happening(
      HappeningDeclaration(
        "distrust.line-closed",
        Text(
          "The hotline between {a} and {b} is dead.", nl: "De hotline tussen {a} en {b} is dood."),
        [("a", .row(.actor)), ("b", .row(.actor))], isDisclosure: true, isHeadline: true))
    lowered = setup.happening(
      HappeningDeclaration(
        "distrust.lowered",
        Text(
          "{actor} takes {proposal} a step down: {tier}.",
          nl: "{actor} brengt {proposal} een trede omlaag: {tier}."),
        [("actor", .row(.actor)), ("proposal", .row(.proposal)), ("tier", .word(Tier.words))],
        isHeadline: true))
    exploited = setup.happening(
      HappeningDeclaration(
        "distrust.exploited",
        Text(
          "{other} repaid your gesture badly; at home you look naive ({price} capital).",
          nl: "{other} gaf u stank voor dank; thuis vindt men u naïef ({price} kapitaal)."),
        [("giver", .row(.actor)), ("other", .row(.actor)), ("price", .count)]))
    fell = setup.happening(
      HappeningDeclaration(
        "distrust.fell",
        Text(
          "Trust in {whom} fell; it is now {word}.",
          nl: "Het vertrouwen in {whom} is gedaald, nu: {word}."),
        [
          ("holder", .row(.actor)), ("whom", .row(.actor)), ("word", .word(TrustWord.words)),
        ]))
    rose = setup.happening(
      HappeningDeclaration(
        "distrust.rose",
        Text(
          "Trust in {whom} grew; it is now {word}.",
          nl: "Het vertrouwen in {whom} is gegroeid, nu: {word}."),
        [
          ("holder", .row(.actor)), ("whom", .row(.actor)), ("word", .word(TrustWord.words)),
        ]))
  }
}
