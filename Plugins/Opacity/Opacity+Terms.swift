import ParleyRules

/// The names of Opacity's terms, each with the lever that works against it.
struct OpacityTerms: Sendable {
  let hiding: HidingTerms
  let traces: TraceTerms
  let doubt: DoubtTerms
  let promises: PromiseTerms
  let truth: TruthTerms

  init(_ setup: inout Setup) {
    hiding = HidingTerms(&setup)
    traces = TraceTerms(&setup)
    doubt = DoubtTerms(&setup)
    promises = PromiseTerms(&setup)
    truth = TruthTerms(&setup)
  }

  /// What a delegate can do about most of it.
  static let invest = Text("invest in forensics", nl: "investeer in forensisch onderzoek")
}

/// Who did it, and what is found at all.
struct HidingTerms: Sendable {
  let fog: TermName
  let intent: TermName
  let supplyChain: TermName
  let fewTraces: TermName
  let hostTeam: TermName
  let betrayed: TermName

  init(_ setup: inout Setup) {
    fog = setup.term(
      "opacity.fog",
      Text("identities stay hidden in cyberspace", nl: "cyberspace verbergt identiteiten"),
      lever: Text("investigate", nl: "onderzoek het"))
    intent = setup.term(
      "opacity.intent",
      Text("intentions stay hidden in cyberspace", nl: "cyberspace verbergt bedoelingen"),
      sight: .hidden)
    supplyChain = setup.term(
      "opacity.supply-chain",
      Text("the supply chain is opaque", nl: "de toeleveringsketen is ondoorzichtig"),
      lever: OpacityTerms.invest, sight: .hidden)
    fewTraces = setup.term(
      "opacity.few-traces", Text("few or no traces", nl: "weinig of geen sporen"),
      lever: OpacityTerms.invest)
    hostTeam = setup.term(
      "opacity.host-team", Text("a team is on the spot", nl: "er is een team ter plaatse"),
      sight: .hidden)
    betrayed = setup.term(
      "opacity.betrayed",
      Text("a source was shown in public", nl: "er is in het openbaar een bron getoond"),
      lever: Text("leave before you show it", nl: "vertrek voordat u de bron toont"))
  }
}

/// What a trace is worth, and which sort of trace it is.
struct TraceTerms: Sendable {
  let noise: TermName
  let skill: TermName
  let planting: TermName
  let spent: TermName
  let noSource: TermName
  let source: TermName
  let burned: TermAbout<Actor>
  let reconstruction: TermName

  init(_ setup: inout Setup) {
    noise = setup.term(
      "opacity.noise", Text("traces mislead", nl: "sporen misleiden"),
      lever: OpacityTerms.invest, sight: .hidden)
    skill = setup.term(
      "opacity.skill", Text("forensic skill", nl: "forensische vaardigheid"),
      lever: OpacityTerms.invest)
    planting = setup.term(
      "opacity.planting",
      Text("it was planted to be found", nl: "het is geplant om gevonden te worden"),
      lever: OpacityTerms.invest, sight: .hidden)
    spent = setup.term(
      "opacity.spent", Text("planted traces run out", nl: "geplante sporen raken op"),
      sight: .hidden)
    noSource = setup.term(
      "opacity.no-source", Text("no source inside", nl: "geen bron binnen"),
      lever: Text("get a source inside", nl: "zorg voor een bron binnen"), sight: .hidden)
    source = setup.term(
      "opacity.source", Text("a source inside", nl: "een bron binnen"), sight: .hidden)
    burned = setup.term(
      "opacity.burned",
      Text("{0} knows what gave it away", nl: "{0} weet waardoor het is verraden"),
      lever: Text("look for another sort of trace", nl: "zoek een ander soort spoor"),
      sight: .hidden)
    reconstruction = setup.term(
      "opacity.reconstruction", Text("a second, deeper look", nl: "een tweede, diepere blik"))
  }
}

/// What third parties make of a charge.
struct DoubtTerms: Sendable {
  let scepticism: TermName
  let published: TermName
  let overstated: TermName
  let denied: TermName
  let stale: TermName
  let deniability: TermName
  let naming: TermName

  init(_ setup: inout Setup) {
    let showMore = Text(
      "show more traces, say less, or wait for forensics",
      nl: "toon meer sporen, zeg minder of wacht op het forensisch onderzoek")
    scepticism = setup.term(
      "opacity.scepticism", Text("third parties are sceptical", nl: "derden zijn sceptisch"),
      lever: showMore, sight: .open)
    published = setup.term(
      "opacity.published", Text("what was published before", nl: "wat eerder is gepubliceerd"))
    overstated = setup.term(
      "opacity.overstated",
      Text("more is said than shown", nl: "er is meer gezegd dan getoond"), lever: showMore)
    denied = setup.term(
      "opacity.denied", Text("the accused denies it", nl: "de beschuldigde ontkent"),
      lever: showMore, sight: .open)
    stale = setup.term(
      "opacity.stale", Text("the news is old", nl: "het nieuws is oud"),
      lever: Text("speak sooner", nl: "spreek eerder"), sight: .open)
    deniability = setup.term(
      "opacity.deniability", Text("denying is easy", nl: "ontkennen is gemakkelijk"),
      lever: showMore)
    naming = setup.term(
      "opacity.naming",
      Text(
        "naming in vain costs more than it may bring",
        nl: "vergeefs noemen kost meer dan het kan opleveren"),
      lever: Text("share traces with it", nl: "deel sporen met hen"))
  }
}

/// What can be seen of promises.
struct PromiseTerms: Sendable {
  let unverifiable: TermAbout<Measure>
  let veil: TermName

  init(_ setup: inout Setup) {
    unverifiable = setup.term(
      "opacity.unverifiable", Text("{0} cannot be checked", nl: "{0} is niet verifieerbaar"),
      lever: Text("soften it", nl: "verzacht de bepaling"), sight: .open)
    veil = setup.term(
      "opacity.veil",
      Text("little can be seen from outside", nl: "van buitenaf is weinig te zien"),
      lever: Text("agree on what shows", nl: "spreek af wat wel zichtbaar is"))
  }
}

/// What comes out in the end.
struct TruthTerms: Sendable {
  let truth: TermName
  let openBooks: TermName

  init(_ setup: inout Setup) {
    truth = setup.term(
      "opacity.truth", Text("the truth comes out late", nl: "de waarheid komt laat uit"),
      sight: .hidden)
    openBooks = setup.term(
      "opacity.open-books", Text("books were opened", nl: "de boeken gingen open"))
  }
}
