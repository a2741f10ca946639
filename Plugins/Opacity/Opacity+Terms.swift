import ParleyRules

/// The names of Opacity's terms, each with the lever that works against it.
struct OpacityTerms: Sendable {
  let fog, supplyChain, fewTraces, hostTeam, betrayed: TermName
  let noise, skill, planting, spent, noSource, source, burned, labOdds: TermName
  let scepticism, published, overstated, denied, stale, deniability: TermName
  let unverifiable, veil, truth, openBooks: TermName

  init(_ setup: inout Setup) {
    func term(
      _ id: String, _ title: Text, _ lever: Text = "", about kind: Kind? = nil,
      sight: TermSight = .own
    ) -> TermName {
      setup.term(TermDeclaration("opacity.\(id)", title, lever: lever, about: kind, sight: sight))
    }
    let invest = Text("invest in forensics", nl: "investeer in forensisch onderzoek")
    let spy = Text("get a source inside", nl: "zorg voor een bron binnen")
    let showMore = Text(
      "show more traces, say less, or wait for forensics",
      nl: "toon meer sporen, zeg minder of wacht op het forensisch onderzoek")
    fog = term(
      "fog", Text("identities stay hidden in cyberspace", nl: "cyberspace verbergt identiteiten"),
      Text("investigate", nl: "onderzoek het"))
    supplyChain = term(
      "supply-chain",
      Text("the supply chain is opaque", nl: "de toeleveringsketen is ondoorzichtig"), invest,
      sight: .hidden)
    fewTraces = term("few-traces", Text("few or no traces", nl: "weinig of geen sporen"), invest)
    hostTeam = term(
      "host-team", Text("a team is on the spot", nl: "er is een team ter plaatse"), sight: .hidden)
    betrayed = term(
      "betrayed",
      Text("a source was shown in public", nl: "er is in het openbaar een bron getoond"),
      Text("leave before you show it", nl: "vertrek voordat u de bron toont"))
    noise = term("noise", Text("traces mislead", nl: "sporen misleiden"), invest, sight: .hidden)
    skill = term("skill", Text("forensic skill", nl: "forensische vaardigheid"), invest)
    planting = term(
      "planting", Text("it was planted to be found", nl: "het is geplant om gevonden te worden"),
      invest, sight: .hidden)
    spent = term(
      "spent", Text("planted traces run out", nl: "geplante sporen raken op"), sight: .hidden)
    noSource = term(
      "no-source", Text("no source inside", nl: "geen bron binnen"), spy, sight: .hidden)
    source = term("source", Text("a source inside", nl: "een bron binnen"), sight: .hidden)
    burned = term(
      "burned",
      Text("{0} knows what gave it away", nl: "{0} weet waardoor het is verraden"),
      Text("look for another sort of trace", nl: "zoek een ander soort spoor"), about: .actor,
      sight: .hidden)
    labOdds = term(
      "reconstruction", Text("a second, deeper look", nl: "een tweede, diepere blik"))
    scepticism = term(
      "scepticism", Text("third parties are sceptical", nl: "derden zijn sceptisch"), showMore,
      sight: .open)
    published = term(
      "published", Text("what was published before", nl: "wat eerder is gepubliceerd"))
    overstated = term(
      "overstated", Text("more is said than shown", nl: "er is meer gezegd dan getoond"), showMore)
    denied = term(
      "denied", Text("the accused denies it", nl: "de beschuldigde ontkent"), showMore, sight: .open
    )
    stale = term(
      "stale", Text("the news is old", nl: "het nieuws is oud"),
      Text("speak sooner", nl: "spreek eerder"), sight: .open)
    deniability = term(
      "deniability", Text("denying is easy", nl: "ontkennen is gemakkelijk"), showMore)
    unverifiable = term(
      "unverifiable", Text("{0} cannot be checked", nl: "{0} is niet verifieerbaar"),
      Text("soften it", nl: "verzacht de bepaling"), about: .measure, sight: .open)
    veil = term(
      "veil", Text("little can be seen from outside", nl: "van buitenaf is weinig te zien"),
      Text("agree on what shows", nl: "spreek af wat wel zichtbaar is"))
    truth = term(
      "truth", Text("the truth comes out late", nl: "de waarheid komt laat uit"), sight: .hidden)
    openBooks = term(
      "open-books", Text("books were opened", nl: "de boeken gingen open"))
  }
}
