extension Drafts {
  static let propose = Verb(
    "propose", alias: "stel-voor",
    does: Text("table a text in a forum", nl: "dien een tekst in bij een forum"), family: .proposal,
    purse: .floor, in: .floor,
    slots: object(Measure.self, "clause", asks: Text("its first clause", nl: "de eerste bepaling")),
    optional(Measure.self, "second", asks: Text("a second clause", nl: "een tweede bepaling")),
    optional(Measure.self, "third", asks: Text("a third clause", nl: "een derde bepaling")),
    optional(Measure.self, "fourth", asks: Text("a fourth clause", nl: "een vierde bepaling")),
    object(
      Forum.self, "in", asks: Text("in which forum", nl: "in welk forum"), markers: ["in", "bij"]
    ) {
      view, _ in
      view.all(Forum.self).filter { view.isMember(view.actor, of: $0) && view.sits($0) }
    },
    choice(
      Tier.self, "tier",
      asks: Text(
        "how binding: what binds more is feared more at the vote and carried out sooner",
        nl: "hoe bindend: wat meer bindt, wordt bij de stemming meer gevreesd en eerder uitgevoerd"),
      default: .voluntary),
    words(
      "as", asks: Text("what you call it", nl: "hoe u het noemt"), isRequired: false,
      markers: ["as", "als"]),
    main: [0, 4],
    sentence: Text(
      "You table a text of {clause} {second} {third} {fourth} in {in}, {tier}.",
      nl: "U dient een tekst in bij {in}, {tier}: {clause} {second} {third} {fourth}."),
    refuse: { view, _, a, b, c, d, forum, _, _ in
      if view.isGuest(view.actor, of: forum) { return .guestTablesNothing }
      if let silenced = silenced(view, in: forum) { return silenced }
      let said = [a, b, c, d].compactMap { $0 }
      return Set(said).count < said.count ? .twiceInText : nil
    })

  static let sponsor = Verb(
    "sponsor", alias: "steun",
    does: Text(
      "join a text, with one change if you wish",
      nl: "sluit u aan bij een tekst, desgewenst met één wijziging"), family: .proposal,
    purse: .floor, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      view.all(Proposal.self).filter {
        view.isOpen($0) && view[.stance, $0, toward: view.actor] == .none
          && maySpeak(view, on: $0)
      }
    },
    choice(
      Change.self, "with", asks: Text("what you change", nl: "wat u wijzigt"), default: .asItStands,
      markers: ["with", "met"], isBare: false),
    optional(Measure.self, "measure", asks: Text("in which measure", nl: "in welke maatregel")),
    words(
      "define", asks: Text("a word you define", nl: "een woord dat u bepaalt"), isRequired: false,
      markers: ["define", "bepaal"]),
    words(
      "as", asks: Text("what it means there", nl: "wat het daar betekent"), isRequired: false,
      markers: ["as", "als"]),
    sentence: Text(
      "You join {text}: {with} {measure}.", nl: "U sluit zich aan bij {text}: {measure} {with}."),
    refuse: { view, order, text, change, measure, term, sense in
      if view[.stance, text, toward: view.actor] != .none { return .sponsorAlready }
      let parts = [term, sense].filter { order.text($0) != nil }
      if !parts.isEmpty && (parts.count == 1 || change != .asItStands) { return .oneChange }
      return changeRefusal(view, text, change, measure)
    },
    prospects: { _, order, text, _, _, _, _ in [home(order, text, isAfter: true)] })

  static let amend = Verb(
    "amend", alias: "amendeer",
    does: Text(
      "change a text you sponsor", nl: "wijzig een tekst waarvan u indiener of medestander bent"),
    family: .proposal, purse: .floor, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      view.all(Proposal.self).filter {
        view.isOpen($0) && view[.stance, $0, toward: view.actor] != .none && maySpeak(view, on: $0)
      }
    },
    choice(
      Change.self, "change", asks: Text("what you change", nl: "wat u wijzigt"), never: .asItStands),
    object(Measure.self, "measure", asks: Text("in which measure", nl: "in welke maatregel")),
    sentence: Text(
      "You amend {text}: {change} {measure}.", nl: "U wijzigt {text}: {measure} {change}."),
    refuse: { view, _, text, change, measure in
      if view[.stance, text, toward: view.actor] == .none { return .sponsorsOnly }
      if change == .asItStands { return .bothOrNeither }
      return changeRefusal(view, text, change, measure)
    },
    prospects: { _, order, text, _, _ in [home(order, text, isAfter: true)] })

  static let define = Verb(
    "define", alias: "bepaal",
    does: Text(
      "define a term in a text you sponsor", nl: "bepaal een begrip in een tekst die u steunt"),
    family: .proposal, purse: .floor, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      view.all(Proposal.self).filter {
        view.isOpen($0) && view[.stance, $0, toward: view.actor] != .none && maySpeak(view, on: $0)
      }
    },
    words("term", asks: Text("the word", nl: "het woord")),
    words(
      "as", asks: Text("what it means there", nl: "wat het daar betekent"), markers: ["as", "als"]),
    sentence: Text("In {text}, {term} means: {as}.", nl: "In {text} betekent {term}: {as}."),
    refuse: { view, _, text, _, _ in
      if !view.isOpen(text) { return .closedText }
      if view[.stance, text, toward: view.actor] == .none { return .sponsorsOnly }
      return silenced(view, in: view[.proposalForum, text])
    })

  static let reserve = Verb(
    "reserve", alias: "voorbehoud",
    does: Text("make a reservation on a clause", nl: "maak een voorbehoud bij een bepaling"),
    family: .proposal, purse: .floor, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      textsToSign(view)
    },
    object(
      Measure.self, "on", asks: Text("on which measure", nl: "bij welke maatregel"),
      markers: ["on", "bij"]
    ) {
      view, order in
      view.clauses(of: view.said("text", in: order)).compactMap { view[.clauseMeasure, $0] }
    },
    words("statement", asks: Text("what you state", nl: "wat u verklaart")),
    main: [0, 1],
    sentence: Text(
      "You sign {text} only with a reservation on {on}: {statement}.",
      nl: "U tekent {text} alleen met een voorbehoud bij {on}: {statement}."),
    refuse: { view, _, text, measure, _ in
      if !view.isOpen(text) { return .closedText }
      let forum = view[.proposalForum, text]
      if view.isGuest(view.actor, of: forum) { return .noVote }
      if let silenced = silenced(view, in: forum) { return silenced }
      guard let clause = view.clause(of: text, saying: measure) else { return .notInText }
      return view[.reserved, clause, toward: view.actor] ? .reservedAlready : nil
    },
    prospects: { _, order, text, _, _ in [home(order, text, isAfter: true)] })

  static let lobby = Verb(
    "lobby", alias: "lobby",
    does: Text(
      "work on a bloc: 2 points on a text", nl: "bewerk een blok: 2 punten voor een tekst"),
    family: .proposal, purse: .floor, in: .floor,
    slots: object(Actor.self, "bloc", asks: Text("whom", nl: "wie")) { view, _ in
      view.actors.filter { !view[.seated, $0] && $0 != view.actor }
    },
    object(
      Proposal.self, "on", asks: Text("on which text", nl: "over welke tekst"),
      markers: ["on", "over"]
    ) {
      view, order in
      // Who has no chair may still walk the corridors: it is what a company comes for.
      view.all(Proposal.self).filter {
        let forum = view[.proposalForum, $0]
        return view.isOpen($0) && view.sits(forum)
          && view.isMember(view.said("bloc", in: order), of: forum)
      }
    },
    main: [0, 1],
    sentence: Text("You lobby {bloc} on {on}.", nl: "U belobbyt {bloc} over {on}."),
    refuse: { view, _, bloc, text in
      if !view.isOpen(text) { return .closedText }
      let forum = view[.proposalForum, text]
      if view[.seated, bloc] || !view.isMember(bloc, of: forum) { return .noBloc }
      return .notSitting(forum, view)
    })

  static let vote = Verb(
    "vote", alias: "stem",
    does: Text(
      "vote on a text; held until the floor closes", nl: "stem over een tekst; telt bij sluiting"),
    family: .proposal, purse: .ballot, in: .tally,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      textsToSign(view).filter { view[.proposalStatus, $0] == .docket }
    },
    choice(Ballot.self, "ballot", asks: Text("how", nl: "hoe")),
    sentence: Text("Your vote on {text}: {ballot}.", nl: "Uw stem over {text}: {ballot}."),
    refuse: { view, _, text, _ in
      if !view.isOpen(text) { return .closedText }
      let forum = view[.proposalForum, text]
      if view.isGuest(view.actor, of: forum) { return .noVote }
      if let later = Refusal.notSitting(forum, view) { return later }
      if view[.proposalStatus, text] != .docket { return .notYetVotable }
      return view.isMember(view.actor, of: forum) ? nil : .pledgesOnly
    },
    prospects: { _, order, text, _ in [home(order, text)] })

  static let withdraw = Verb(
    "withdraw", alias: "trek-in",
    does: Text("take back a text you lead", nl: "trek een tekst in die u hebt ingediend"),
    family: .proposal, purse: .floorFree, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      ownTexts(view)
    },
    sentence: Text("You withdraw {text}.", nl: "U trekt {text} in."),
    refuse: { view, _, text in leadRefusal(view, text) })

  static let hold = Verb(
    "hold", alias: "houd-aan",
    does: Text(
      "keep a text you lead off the vote, until you let it go",
      nl: "houd een tekst die u hebt ingediend buiten de stemming, tot u die loslaat"),
    family: .proposal, purse: .floorFree, in: .floor,
    slots: object(Proposal.self, "text", asks: Text("which", nl: "welke")) { view, _ in
      ownTexts(view)
    },
    sentence: Text(
      "You hold back {text}, or let it go.", nl: "U houdt {text} aan, of laat die los."),
    refuse: { view, _, text in leadRefusal(view, text) })

  // MARK: What they share

  /// The open texts of forums that sit and in which the seat has a chair.
  private static func textsToSign(_ view: Lens) -> [Ref<Proposal>] {
    view.all(Proposal.self).filter {
      let forum = view[.proposalForum, $0]
      return view.isOpen($0) && view.isMember(view.actor, of: forum) && view.sits(forum)
    }
  }

  /// Why the seat may not speak in a forum now.
  private static func silenced(_ view: Lens, in forum: Ref<Forum>?) -> Refusal? {
    view.speaks(view.actor, in: forum) ? .notSitting(forum, view) : .noMember
  }

  private static func maySpeak(_ view: Lens, on text: Ref<Proposal>) -> Bool {
    silenced(view, in: view[.proposalForum, text]) == nil
  }

  private static func ownTexts(_ view: Lens) -> [Ref<Proposal>] {
    view.all(Proposal.self).filter {
      view.isOpen($0) && view[.lead, $0] == view.actor
    }
  }

  private static func leadRefusal(_ view: Lens, _ text: Ref<Proposal>) -> Refusal? {
    if !view.isOpen(text) { return .closedText }
    return view[.lead, text] == view.actor ? nil : .leadOnly
  }

  private static func changeRefusal(
    _ view: Lens, _ text: Ref<Proposal>, _ change: Change, _ measure: Ref<Measure>?
  ) -> Refusal? {
    if !view.isOpen(text) { return .closedText }
    if let silenced = silenced(view, in: view[.proposalForum, text]) { return silenced }
    if change == .asItStands { return measure != nil ? .bothOrNeither : nil }
    if measure == nil { return .bothOrNeither }
    let stands = view.clause(of: text, saying: measure) != nil
    let count = view.clauses(of: text).count
    switch change {
    case .add: return stands ? .twiceInText : count >= 8 ? .fullText : nil
    case .drop: return !stands ? .notInText : count < 2 ? .lastClause : nil
    default: return stands ? nil : .notInText
    }
  }

  /// - Parameter isAfter: home on the text as the order leaves it.
  private static func home(_ order: Order, _ text: Ref<Proposal>, isAfter: Bool = false) -> Prospect
  {
    Prospect(
      Questions.mandate(order.actor, text),
      says: isAfter
        ? Text("home then: {odds} to carry it", nl: "thuis dan: {odds} dat het wordt gedragen")
        : Text("home: {odds} to carry it", nl: "thuis: {odds} dat het wordt gedragen"),
      isAfter: isAfter)
  }
}
