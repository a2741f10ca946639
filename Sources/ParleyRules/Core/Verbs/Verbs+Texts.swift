extension Verbs {
  /// Tables a text in a forum.
  public static let propose = Verb(
    number: VerbNumber(number: 6), "propose", alias: "stel-voor",
    Text("table a text in a forum", nl: "dien een tekst in bij een forum"), .proposal, .floor,
    in: .floor,
    object(.measure, "clause", Text("its first clause", nl: "de eerste bepaling")),
    optional(.measure, "second", Text("a second clause", nl: "een tweede bepaling")),
    optional(.measure, "third", Text("a third clause", nl: "een derde bepaling")),
    optional(.measure, "fourth", Text("a fourth clause", nl: "een vierde bepaling")),
    object(.forum, "in", Text("in which forum", nl: "in welk forum"), markers: ["in", "bij"]) {
      view, _ in
      view.rows(.forum).filter { view.isMember(view.actor, of: $0) }
    },
    choice(
      Tier.self, "tier",
      Text(
        "how binding: what binds more is feared more at the vote and carried out sooner",
        nl: "hoe bindend: wat meer bindt, wordt bij de stemming meer gevreesd en eerder uitgevoerd"),
      default: .voluntary),
    words(
      "as", Text("what you call it", nl: "hoe u het noemt"), isRequired: false,
      markers: ["as", "als"]),
    main: [0, 4],
    sentence: Text(
      "You table a text of {clause} {second} {third} {fourth} in {in}, {tier}.",
      nl: "U dient een tekst in bij {in}, {tier}: {clause} {second} {third} {fourth}."),
    refuse: { view, _, a, b, c, d, forum, _, _ in
      if !view.isMember(view.actor, of: forum) { return .noMember }
      let said = [a, b, c, d].filter(\.exists)
      return Set(said).count < said.count ? .twiceInText : nil
    })

  /// Joins a text, which buys one change.
  public static let sponsor = Verb(
    number: VerbNumber(number: 7), "sponsor", alias: "steun",
    Text(
      "join a text, with one change if you wish",
      nl: "sluit u aan bij een tekst, desgewenst met één wijziging"),
    .proposal, .floor, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in
      view.rows(.proposal).filter {
        view.isOpen($0) && view[.stance, $0, toward: view.actor] == 0
          && view.isMember(view.actor, of: view.row(.proposalForum, $0))
      }
    },
    choice(
      Change.self, "with", Text("what you change", nl: "wat u wijzigt"), default: .asItStands,
      markers: ["with", "met"], isBare: false),
    optional(.measure, "measure", Text("in which measure", nl: "in welke maatregel")),
    words(
      "define", Text("a word you define", nl: "een woord dat u bepaalt"), isRequired: false,
      markers: ["define", "bepaal"]),
    words(
      "as", Text("what it means there", nl: "wat het daar betekent"), isRequired: false,
      markers: ["as", "als"]),
    sentence: Text(
      "You join {text}: {with} {measure}.", nl: "U sluit zich aan bij {text}: {measure} {with}."),
    refuse: { view, order, text, change, measure, term, sense in
      if view[.stance, text, toward: view.actor] != 0 { return .sponsorAlready }
      let parts = [term, sense].filter { order.text($0.code) != nil }
      if !parts.isEmpty && (parts.count == 1 || change != .asItStands) { return .oneChange }
      return changeRefusal(view, text, change, measure)
    },
    prospects: { view, _, text, _, _, _, _ in [home(view, text, isAfter: true)] })

  /// Changes a text one sponsors.
  public static let amend = Verb(
    number: VerbNumber(number: 8), "amend", alias: "amendeer",
    Text(
      "change a text you sponsor", nl: "wijzig een tekst waarvan u indiener of medestander bent"),
    .proposal, .floor, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in
      view.rows(.proposal).filter { view.isOpen($0) && view[.stance, $0, toward: view.actor] != 0 }
    },
    choice(
      Change.self, "change", Text("what you change", nl: "wat u wijzigt"), never: .asItStands),
    object(.measure, "measure", Text("in which measure", nl: "in welke maatregel")),
    sentence: Text(
      "You amend {text}: {change} {measure}.", nl: "U wijzigt {text}: {measure} {change}."),
    refuse: { view, _, text, change, measure in
      if view[.stance, text, toward: view.actor] == 0 { return .sponsorsOnly }
      if change == .asItStands { return .bothOrNeither }
      return changeRefusal(view, text, change, measure)
    },
    prospects: { view, _, text, _, _ in [home(view, text, isAfter: true)] })

  /// Defines a term in a text.
  public static let define = Verb(
    number: VerbNumber(number: 9), "define", alias: "bepaal",
    Text("define a term in a text you sponsor", nl: "bepaal een begrip in een tekst die u steunt"),
    .proposal, .floor, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in
      view.rows(.proposal).filter { view.isOpen($0) && view[.stance, $0, toward: view.actor] != 0 }
    },
    words("term", Text("the word", nl: "het woord")),
    words("as", Text("what it means there", nl: "wat het daar betekent"), markers: ["as", "als"]),
    sentence: Text("In {text}, {term} means: {as}.", nl: "In {text} betekent {term}: {as}."),
    refuse: { view, _, text, _, _ in
      if !view.isOpen(text) { return .closedText }
      return view[.stance, text, toward: view.actor] == 0 ? .sponsorsOnly : nil
    })

  /// Makes an interpretative statement on a clause.
  public static let reserve = Verb(
    number: VerbNumber(number: 10), "reserve", alias: "voorbehoud",
    Text("make a reservation on a clause", nl: "maak een voorbehoud bij een bepaling"), .proposal,
    .floor, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in openTexts(view) },
    object(
      .measure, "on", Text("on which measure", nl: "bij welke maatregel"), markers: ["on", "bij"]
    ) {
      view, order in
      view.clauses(of: Row(code: order.slots[0])).map { view.row(.clauseMeasure, $0) }
    },
    words("statement", Text("what you state", nl: "wat u verklaart")),
    main: [0, 1],
    sentence: Text(
      "You sign {text} only with a reservation on {on}: {statement}.",
      nl: "U tekent {text} alleen met een voorbehoud bij {on}: {statement}."),
    refuse: { view, _, text, measure, _ in
      if !view.isOpen(text) { return .closedText }
      if !view.isMember(view.actor, of: view.row(.proposalForum, text)) { return .noMember }
      guard let clause = view.clause(of: text, saying: measure) else { return .notInText }
      return view[.reserved, clause, toward: view.actor] > 0 ? .reservedAlready : nil
    },
    prospects: { view, _, text, _, _ in [home(view, text, isAfter: true)] })

  /// Works on a bloc.
  public static let lobby = Verb(
    number: VerbNumber(number: 11), "lobby", alias: "lobby",
    Text("work on a bloc: 2 points on a text", nl: "bewerk een blok: 2 punten voor een tekst"),
    .proposal, .floor, in: .floor,
    object(.actor, "bloc", Text("whom", nl: "wie")) { view, _ in
      view.actors.filter { view[.seated, $0] == 0 && $0 != view.actor }
    },
    object(.proposal, "on", Text("on which text", nl: "over welke tekst"), markers: ["on", "over"])
    {
      view, order in
      // Who has no chair may still walk the corridors: it is what a company comes for.
      view.rows(.proposal).filter {
        view.isOpen($0)
          && view.isMember(Row(code: order.slots[0]), of: view.row(.proposalForum, $0))
      }
    },
    main: [0, 1],
    sentence: Text("You lobby {bloc} on {on}.", nl: "U belobbyt {bloc} over {on}."),
    refuse: { view, _, bloc, text in
      if !view.isOpen(text) { return .closedText }
      let forum = view.row(.proposalForum, text)
      return view[.seated, bloc] > 0 || !view.isMember(bloc, of: forum) ? .noBloc : nil
    })

  /// Votes.
  public static let vote = Verb(
    number: VerbNumber(number: 12), "vote", alias: "stem",
    Text(
      "vote on a text; held until the floor closes", nl: "stem over een tekst; telt bij sluiting"),
    .proposal, .ballot, in: .tally,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in
      openTexts(view).filter {
        view[.proposalStatus, $0] == ProposalStatus.docket.rawValue
          && view.isMember(view.actor, of: view.row(.proposalForum, $0))
      }
    },
    choice(Ballot.self, "ballot", Text("how", nl: "hoe")),
    sentence: Text("Your vote on {text}: {ballot}.", nl: "Uw stem over {text}: {ballot}."),
    refuse: { view, _, text, _ in
      if !view.isOpen(text) { return .closedText }
      if view[.proposalStatus, text] != ProposalStatus.docket.rawValue { return .notYetVotable }
      return view.isMember(view.actor, of: view.row(.proposalForum, text)) ? nil : .pledgesOnly
    },
    prospects: { view, _, text, _ in [home(view, text)] })

  /// Takes back one's text.
  public static let withdraw = Verb(
    number: VerbNumber(number: 13), "withdraw", alias: "trek-in",
    Text("take back a text you lead", nl: "trek een tekst in die u hebt ingediend"), .proposal,
    .floorFree, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in ownTexts(view) },
    sentence: Text("You withdraw {text}.", nl: "U trekt {text} in."),
    refuse: { view, _, text in leadRefusal(view, text) })

  /// Keeps one's text off the vote, or lets it come to one.
  public static let hold = Verb(
    number: VerbNumber(number: 14), "hold", alias: "houd-aan",
    Text(
      "keep a text you lead off the vote, until you let it go",
      nl: "houd een tekst die u hebt ingediend buiten de stemming, tot u die loslaat"),
    .proposal, .floorFree, in: .floor,
    object(.proposal, "text", Text("which", nl: "welke")) { view, _ in ownTexts(view) },
    sentence: Text(
      "You hold back {text}, or let it go.", nl: "U houdt {text} aan, of laat die los."),
    refuse: { view, _, text in leadRefusal(view, text) })

  // MARK: What they share

  private static func openTexts(_ view: Lens) -> [Row] {
    view.rows(.proposal).filter {
      view.isOpen($0) && view.isMember(view.actor, of: view.row(.proposalForum, $0))
    }
  }

  private static func ownTexts(_ view: Lens) -> [Row] {
    view.rows(.proposal).filter {
      view.isOpen($0) && view[.lead, $0] == view.actor.number
    }
  }

  private static func leadRefusal(_ view: Lens, _ text: Row) -> Refusal? {
    if !view.isOpen(text) { return .closedText }
    return view[.lead, text] == view.actor.number ? nil : .leadOnly
  }

  private static func changeRefusal(
    _ view: Lens, _ text: Row, _ change: Change, _ measure: Row
  ) -> Refusal? {
    if !view.isOpen(text) { return .closedText }
    if !view.isMember(view.actor, of: view.row(.proposalForum, text)) { return .noMember }
    if change == .asItStands { return measure.exists ? .bothOrNeither : nil }
    if !measure.exists { return .bothOrNeither }
    let stands = view.clause(of: text, saying: measure) != nil
    let count = view.clauses(of: text).count
    switch change {
    case .add: return stands ? .twiceInText : count >= 8 ? .fullText : nil
    case .drop: return !stands ? .notInText : count < 2 ? .lastClause : nil
    default: return stands ? nil : .notInText
    }
  }

  /// - Parameter isAfter: home on the text as the order leaves it.
  private static func home(_ view: Lens, _ text: Row, isAfter: Bool = false) -> Prospect {
    Prospect(
      .mandate, Subject(view.actor, text),
      isAfter
        ? Text("home then: {odds} to carry it", nl: "thuis dan: {odds} dat het wordt gedragen")
        : Text("home: {odds} to carry it", nl: "thuis: {odds} dat het wordt gedragen"),
      isAfter: isAfter)
  }
}
