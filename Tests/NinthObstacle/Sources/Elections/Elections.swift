import ParleyRules

/// How a government tells parliament what it negotiates.
public enum Tone: Int32, Choice {
  case privately, openly

  public var word: Word {
    switch self {
    case .privately:
      Word(
        "privately", Text("behind closed doors", nl: "achter gesloten deuren"), also: ["besloten"])
    case .openly:
      Word("openly", Text("in open session", nl: "in openbare zitting"), also: ["openbaar"])
    }
  }
}

/// Before an election, home dislikes whatever is signed with rivals, the more so the worse the
/// government stands in the polls.
public struct ElectionsRules: Module {
  public static let id = "elections"
  public static let title = Text("Elections", nl: "Verkiezingen")
  public static let summary = Text(
    "Before an election, home dislikes whatever is signed with rivals.",
    nl: "Voor verkiezingen wil het thuisfront niets tekenen samen met rivalen.")

  let every: Parameter
  let rivals: Parameter
  /// The share that would vote for the government.
  let poll: Column<Actor, Int32>
  /// The last turn in which parliament remembers a briefing.
  let briefed: Column<Actor, Int32>
  let season: TermAbout<Actor>
  let standing: TermName
  /// Whether a briefing in open session goes down well: whose it is.
  let welcome: Question<Ref<Actor>>
  /// Who briefed parliament, and how.
  let spoke: Happening<Ref<Actor>, Tone>
  let brief: Verb<Tone>

  public init(_ setup: inout Setup) {
    // Numbers that a campaign may set, under `obstacles: {elections: {every: 5}}`.
    every = setup.parameter(
      "every", Text("turns from one election to the next", nl: "beurten tussen verkiezingen"),
      unit: .turns, range: 1...40, default: 4, source: "designer's judgement")
    rivals = setup.parameter(
      "rivals", Text("a rival's name under a text", nl: "de naam van een rivaal onder een tekst"),
      unit: .points, range: 0...points(6), default: points(2),
      source: "designer's judgement, after two-level games (Putnam 1988)")

    // A secret: its actor alone sees it. A campaign sets it as `poll: 0.4` with an actor.
    poll = setup.column(
      "elections.poll", Text("in the polls", nl: "in de peilingen"), unit: .share,
      range: 0...1000, neutral: 500, sight: .own, isOnCard: true)
    setup.field("actors", "poll", fills: poll)
    briefed = setup.column(
      "elections.briefed", Text("briefed until", nl: "ingelicht tot"), unit: .turns,
      range: 0...400, sight: .own)

    // A line in the ledger of votes, for the voter's eyes, with what works against it.
    season = setup.term(
      "elections.season",
      Text(
        "an election is near, and {0} signs too", nl: "verkiezingen op komst, en {0} tekent ook"),
      lever: Text(
        "brief parliament, or wait until after the vote",
        nl: "licht het parlement in, of wacht tot na de stemming"))

    // A chance of its own, whose ledger the one who briefed reads in `why`, with a line in it.
    welcome = setup.question(
      "elections.welcome",
      Text("Does the briefing go down well?", nl: "Valt de toelichting goed?"),
      of: "actor", heardBy: .doer,
      yes: Text("it goes down well", nl: "zij valt goed"),
      no: Text("it goes down badly", nl: "zij valt slecht"))
    standing = setup.term(
      "elections.standing",
      Text("how you stand in the polls", nl: "hoe u er in de peilingen voor staat"),
      lever: Text("brief behind closed doors", nl: "licht het parlement in beslotenheid in"))
    setup.weighs(Questions.mandate, welcome)

    // What it is about: where nobody has a rival, it leaves no byte.
    setup.subject(.figure(.rivals))
    setup.lever(Lever(rivals, low: 0, high: points(6), moves: .adoptions, raises: false))

    // The order that pulls the lever, its price, and when it is refused.
    brief = setup.verb(
      Verb(
        "brief-parliament", alias: "licht-parlement-in",
        does: Text(
          "explain at home what you negotiate: for two turns elections cost no votes",
          nl: "leg thuis uit waarover u onderhandelt: twee beurten lang kost dat geen stemmen"),
        family: .lever, purse: .sealed(1), in: .prepare,
        slots: choice(
          Tone.self, "tone",
          asks: Text(
            "privately: 2 budget; openly: 1 budget, and 5 % of the poll if it goes down badly",
            nl: "besloten: 2 budget; openbaar: 1 budget, en 5 % in de peilingen als zij slecht valt"
          ),
          default: .privately),
        main: [],
        sentence: Text("You brief parliament, {tone}.", nl: "U licht het parlement in, {tone}."),
        price: { _, _, tone in Price(budget: tone == .privately ? 2 : 1) },
        refuse: { [briefed] view, _, _ in
          view[briefed, view.actor] > view[.turn] ? .briefedAlready : nil
        },
        prospects: { [welcome] _, order, tone in
          guard tone == .openly else { return [] }
          return [
            Prospect(
              welcome(order.actor),
              says: Text("{odds} to go down well", nl: "{odds} dat de toelichting goed valt"))
          ]
        }))
    setup.remedy(Remedy(brief, moves: .adoptions, raises: true))
    spoke = setup.happening(
      "elections.spoke", of: "actor", "tone", is: [.disclosure, .scriptable],
      says: Text(
        "{actor} briefs parliament, {tone}.", nl: "{actor} licht het parlement in, {tone}."))

    // What the report counts, and what the room is asked afterwards.
    setup.metric(
      "briefings", Text("briefings of parliament", nl: "toelichtingen aan het parlement"),
      counts: spoke)
    setup.debrief(
      Text(
        "Which text did you put off until after an election, and was it still there?",
        nl: "Welke tekst stelde u uit tot na de verkiezingen, en lag die er toen nog?"))
  }

  /// Both questions are weighed through the eyes of whoever decides them: an actor for its mandate,
  /// nature for the chance.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    if let (home, text) = Questions.mandate(asked) {
      weighSeason(of: home, signing: text, seenBy: asked.lens, into: &odds)
    }
    if let actor = welcome(asked) {
      odds.add(
        standing, Arithmetic.scaled(points(2), Int64(asked.lens[poll, actor] - 500), over: 500))
    }
  }

  private func weighSeason(
    of home: Ref<Actor>, signing text: Ref<Proposal>, seenBy lens: Lens, into odds: inout Odds
  ) {
    guard isSeason(lens), lens[briefed, home] < lens[.turn],
      let rival = lens.sponsors(of: text).first(where: { lens[.rivals, home, toward: $0] })
    else { return }
    let weight = Arithmetic.scaled(lens[rivals], Int64(1000 - lens[poll, home]), over: 500)
    odds.add(season, -weight, about: rival)
  }

  /// The turn of an election, and the one before.
  private func isSeason(_ lens: Lens) -> Bool { (lens[.turn] + 1) % lens[every] <= 1 }

  public func resolve(_ order: Order, _ out: Adjudication) {
    let (actor, tone) = (order.actor, brief(order))
    out.set(briefed, of: actor, to: out.lens[.turn] + 1)
    out.tell(spoke(actor, tone), to: tone == .openly ? .everybody : .actors(actor))
    if tone == .openly, !out.ask(welcome(actor), key: out.lens.key(of: actor)) {
      out.add(-50, to: poll, of: actor, withCables: true)
    }
  }
}

extension Refusal {
  static let briefedAlready = Refusal(
    "briefed-already",
    Text(
      "Parliament has your last briefing still on its desk.",
      nl: "Het parlement heeft uw vorige toelichting nog op tafel."))
}
