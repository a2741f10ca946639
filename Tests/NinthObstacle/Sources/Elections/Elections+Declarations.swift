import ParleyRules

/// The numbers of the module, set in a campaign under `obstacles: elections:`.
struct ElectionsParameters: Sendable {
  let every: Quantity
  let season: Quantity
  let rivals: Quantity
  let calm: Quantity
  let memory: Quantity
  let swing: Quantity
  let candour: Quantity
  let defeat: Quantity

  init(_ setup: inout Setup) {
    let ours = "designer's judgement"
    every = setup.parameter(
      "every", Text("turns from one election to the next", nl: "beurten tussen verkiezingen"),
      unit: .turns, range: 0...40, default: 4, source: "\(ours); 0 is never")
    season = setup.parameter(
      "season", Text("turns a campaign lasts", nl: "beurten dat een verkiezingsstrijd duurt"),
      unit: .turns, range: 0...8, default: 2, source: ours)
    rivals = setup.parameter(
      "rivals", Text("signing with rivals in season", nl: "tekenen met rivalen in die tijd"),
      unit: .points, range: 0...3000, default: points(2),
      source: "\(ours), after two-level games (Putnam 1988)")
    calm = setup.parameter(
      "calm", Text("what a briefing leaves of it", nl: "wat een toelichting ervan overlaat"),
      unit: .share, range: 0...1000, default: 400, source: ours)
    memory = setup.parameter(
      "memory", Text("turns a briefing is remembered", nl: "beurten dat een toelichting bijblijft"),
      unit: .turns, range: 1...8, default: 2, source: ours)
    swing = setup.parameter(
      "swing", Text("move of a poll in a turn", nl: "verschuiving van een peiling per beurt"),
      unit: .share, range: 0...200, default: 40, source: ours)
    candour = setup.parameter(
      "candour", Text("poll lost by speaking openly", nl: "peilverlies door openlijk te spreken"),
      unit: .share, range: 0...200, default: 20, source: ours)
    defeat = setup.parameter(
      "defeat", Text("capital lost with an election", nl: "kapitaalverlies bij een nederlaag"),
      unit: .count, range: 0...10, default: 2, source: ours)
  }
}

/// What the module keeps.
struct ElectionsState: Sendable {
  /// The turn of an actor's next election, where its campaign says so; 0 where `every` does.
  let date: Quantity
  /// Share of the voters that would return the government.
  let poll: Quantity
  /// Turns for which parliament still has its last briefing in mind.
  let briefed: Quantity

  init(_ setup: inout Setup) {
    date = setup.quantity(
      QuantityDeclaration(
        "elections.date", Text("next election", nl: "volgende verkiezingen"), of: .actor,
        unit: .turns, range: 0...400, sight: .open))
    setup.field("actors", "election", fills: date)
    poll = setup.quantity(
      QuantityDeclaration(
        "elections.poll", Text("in the polls", nl: "in de peilingen"), of: .actor, unit: .share,
        range: 0...1000, neutral: 500, sight: .own))
    setup.field("actors", "poll", fills: poll)
    briefed = setup.quantity(
      QuantityDeclaration(
        "elections.briefed", Text("parliament is briefed", nl: "het parlement is ingelicht"),
        of: .actor, unit: .turns, range: 0...8, sight: .own))
  }
}

/// The names of the module's terms, with the levers that work against them.
struct ElectionsTerms: Sendable {
  let season: TermName
  let poll: TermName
  let hurt: TermName

  init(_ setup: inout Setup) {
    season = setup.term(
      TermDeclaration(
        "season",
        Text(
          "an election is near, and {0} signs too",
          nl: "verkiezingen op komst, en {0} tekent ook"),
        lever: Text(
          "brief parliament, or wait until after the vote",
          nl: "licht het parlement in, of wacht tot na de stemming"), about: .actor))
    poll = setup.term(
      TermDeclaration(
        "poll", Text("as the polls stand", nl: "zoals de peilingen staan"),
        lever: Text("speak to parliament in private", nl: "spreek het parlement vertrouwelijk")))
    hurt = setup.term(
      TermDeclaration(
        "unrest", Text("how much it hurts at home", nl: "hoe zeer het thuis pijn doet"),
        lever: Text("defend, and calm things down", nl: "verdedig, en breng rust")))
  }
}

/// What the module tells.
struct ElectionsHappenings: Sendable {
  /// Arguments: actor, tone.
  let briefed: HappeningKind
  /// For the government alone. Arguments: actor, poll in per cent.
  let polled: HappeningKind
  /// Arguments: actor.
  let returned: HappeningKind
  /// Arguments: actor, price.
  let votedOut: HappeningKind

  init(_ setup: inout Setup) {
    briefed = setup.happening(
      HappeningDeclaration(
        "elections.briefed",
        Text("{actor} briefs parliament, {tone}.", nl: "{actor} licht het parlement in, {tone}."),
        [("actor", .row(.actor)), ("tone", .word(Tone.words))], isDisclosure: true,
        isHeadline: true))
    polled = setup.happening(
      HappeningDeclaration(
        "elections.polled",
        Text("{poll} % of voters would keep you.", nl: "{poll} % van de kiezers houdt u aan."),
        [("actor", .row(.actor)), ("poll", .count)]))
    returned = setup.happening(
      HappeningDeclaration(
        "elections.returned",
        Text("{actor} voted: the government stays.", nl: "{actor} stemde: de regering blijft."),
        [("actor", .row(.actor))], isDisclosure: true, isHeadline: true))
    votedOut = setup.happening(
      HappeningDeclaration(
        "elections.voted-out",
        Text(
          "{actor} voted: the government is sent home ({price} capital).",
          nl: "{actor} stemde: de regering wordt weggestuurd ({price} kapitaal)."),
        [("actor", .row(.actor)), ("price", .count)], isDisclosure: true, isHeadline: true))
  }
}

extension QuestionDeclaration {
  static let returned = QuestionDeclaration(
    "elections.returned", Text("Is the government returned?", nl: "Blijft de regering zitten?"),
    about: [.actor], blur: 300, yes: Text("returned", nl: "herkozen"),
    no: Text("voted out", nl: "weggestemd"))

  static let rises = QuestionDeclaration(
    "elections.rises", Text("Does its poll rise?", nl: "Stijgt de peiling?"), about: [.actor],
    yes: Text("rises", nl: "stijgt"), no: Text("falls", nl: "daalt"))
}
