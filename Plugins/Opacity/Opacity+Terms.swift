import ParleyRules

/// The names of Opacity's terms, each with the lever that works against it.
struct OpacityTerms: Sendable {
  let fog, supplyChain, fewTraces, hostTeam, betrayed: TermName
  let noise, skill, planting, spent, noSource, source, burned, labOdds: TermName
  let scepticism, published, overstated, denied, stale, deniability: TermName
  let unverifiable, veil, truth, openBooks: TermName

  init(_ setup: inout Setup) {
    (fog, supplyChain, fewTraces, hostTeam, betrayed) = Self.ofHiding(&setup)
    (noise, skill, planting, spent, noSource, source, burned, labOdds) = Self.ofTraces(&setup)
    (scepticism, published, overstated, denied, stale, deniability) = Self.ofDoubt(&setup)
    (unverifiable, veil, truth, openBooks) = Self.ofPromises(&setup)
  }
}

extension OpacityTerms {
  private static func term(
    _ id: String, _ title: Text, _ lever: Text = "", about kind: Kind? = nil,
    sight: TermSight = .own, in setup: inout Setup
  ) -> TermName {
    setup.term(TermDeclaration("opacity.\(id)", title, lever: lever, about: kind, sight: sight))
  }

  /// Who did it, and what is found at all.
  private static func ofHiding(_ setup: inout Setup) -> (
    fog: TermName, supplyChain: TermName, fewTraces: TermName, hostTeam: TermName,
    betrayed: TermName
  ) {
    let invest = Text("invest in forensics", nl: "investeer in forensisch onderzoek")
    let fog = term(
      "fog", Text("identities stay hidden in cyberspace", nl: "cyberspace verbergt identiteiten"),
      Text("investigate", nl: "onderzoek het"), in: &setup)
    let supplyChain = term(
      "supply-chain",
      Text("the supply chain is opaque", nl: "de toeleveringsketen is ondoorzichtig"), invest,
      sight: .hidden, in: &setup)
    let fewTraces = term(
      "few-traces", Text("few or no traces", nl: "weinig of geen sporen"), invest, in: &setup)
    let hostTeam = term(
      "host-team", Text("a team is on the spot", nl: "er is een team ter plaatse"), sight: .hidden,
      in: &setup)
    let betrayed = term(
      "betrayed",
      Text("a source was shown in public", nl: "er is in het openbaar een bron getoond"),
      Text("leave before you show it", nl: "vertrek voordat u de bron toont"), in: &setup)
    return (fog, supplyChain, fewTraces, hostTeam, betrayed)
  }

  /// What a trace is worth, and which sort of trace it is.
  private static func ofTraces(_ setup: inout Setup) -> (
    noise: TermName, skill: TermName, planting: TermName, spent: TermName, noSource: TermName,
    source: TermName, burned: TermName, labOdds: TermName
  ) {
    let invest = Text("invest in forensics", nl: "investeer in forensisch onderzoek")
    let spy = Text("get a source inside", nl: "zorg voor een bron binnen")
    let noise = term(
      "noise", Text("traces mislead", nl: "sporen misleiden"), invest, sight: .hidden, in: &setup)
    let skill = term(
      "skill", Text("forensic skill", nl: "forensische vaardigheid"), invest, in: &setup)
    let planting = term(
      "planting", Text("it was planted to be found", nl: "het is geplant om gevonden te worden"),
      invest, sight: .hidden, in: &setup)
    let spent = term(
      "spent", Text("planted traces run out", nl: "geplante sporen raken op"), sight: .hidden,
      in: &setup)
    let noSource = term(
      "no-source", Text("no source inside", nl: "geen bron binnen"), spy, sight: .hidden, in: &setup
    )
    let source = term(
      "source", Text("a source inside", nl: "een bron binnen"), sight: .hidden, in: &setup)
    let burned = term(
      "burned",
      Text("{0} knows what gave it away", nl: "{0} weet waardoor het is verraden"),
      Text("look for another sort of trace", nl: "zoek een ander soort spoor"), about: .actor,
      sight: .hidden, in: &setup)
    let labOdds = term(
      "reconstruction", Text("a second, deeper look", nl: "een tweede, diepere blik"), in: &setup)
    return (noise, skill, planting, spent, noSource, source, burned, labOdds)
  }

  /// What third parties make of a charge.
  private static func ofDoubt(_ setup: inout Setup) -> (
    scepticism: TermName, published: TermName, overstated: TermName, denied: TermName,
    stale: TermName, deniability: TermName
  ) {
    let showMore = Text(
      "show more traces, say less, or wait for forensics",
      nl: "toon meer sporen, zeg minder of wacht op het forensisch onderzoek")
    let scepticism = term(
      "scepticism", Text("third parties are sceptical", nl: "derden zijn sceptisch"), showMore,
      sight: .open, in: &setup)
    let published = term(
      "published", Text("what was published before", nl: "wat eerder is gepubliceerd"), in: &setup)
    let overstated = term(
      "overstated", Text("more is said than shown", nl: "er is meer gezegd dan getoond"), showMore,
      in: &setup)
    let denied = term(
      "denied", Text("the accused denies it", nl: "de beschuldigde ontkent"), showMore,
      sight: .open, in: &setup)
    let stale = term(
      "stale", Text("the news is old", nl: "het nieuws is oud"),
      Text("speak sooner", nl: "spreek eerder"), sight: .open, in: &setup)
    let deniability = term(
      "deniability", Text("denying is easy", nl: "ontkennen is gemakkelijk"), showMore, in: &setup)
    return (scepticism, published, overstated, denied, stale, deniability)
  }

  /// What can be seen of promises, and what comes out in the end.
  private static func ofPromises(_ setup: inout Setup) -> (
    unverifiable: TermName, veil: TermName, truth: TermName, openBooks: TermName
  ) {
    let unverifiable = term(
      "unverifiable", Text("{0} cannot be checked", nl: "{0} is niet verifieerbaar"),
      Text("soften it", nl: "verzacht de bepaling"), about: .measure, sight: .open, in: &setup)
    let veil = term(
      "veil", Text("little can be seen from outside", nl: "van buitenaf is weinig te zien"),
      Text("agree on what shows", nl: "spreek af wat wel zichtbaar is"), in: &setup)
    let truth = term(
      "truth", Text("the truth comes out late", nl: "de waarheid komt laat uit"), sight: .hidden,
      in: &setup)
    let openBooks = term(
      "open-books", Text("books were opened", nl: "de boeken gingen open"), in: &setup)
    return (unverifiable, veil, truth, openBooks)
  }
}
