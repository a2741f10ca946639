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

  let every: Quantity
  let rivals: Quantity
  /// The share that would vote for the government.
  let poll: Quantity
  /// The last turn in which parliament remembers a briefing.
  let briefed: Quantity
  let season: TermName
  /// Arguments: actor, tone.
  let spoke: HappeningKind
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
    poll = setup.quantity(
      QuantityDeclaration(
        "elections.poll", Text("in the polls", nl: "in de peilingen"), of: .actor, unit: .share,
        range: 0...1000, neutral: 500, sight: .own, isOnCard: true))
    setup.field("actors", "poll", fills: poll)
    briefed = setup.quantity(
      QuantityDeclaration(
        "elections.briefed", Text("briefed until", nl: "ingelicht tot"), of: .actor, unit: .turns,
        range: 0...400, sight: .own))

    // A line in the ledger of votes, for the voter's eyes, with what works against it.
    season = setup.term(
      TermDeclaration(
        "season",
        Text(
          "an election is near, and {0} signs too",
          nl: "verkiezingen op komst, en {0} tekent ook"),
        lever: Text(
          "brief parliament, or wait until after the vote",
          nl: "licht het parlement in, of wacht tot na de stemming"),
        about: .actor, sight: .own))
    setup.weighs(.mandate)
    // What it is about: where nobody has a rival, it leaves no byte.
    setup.subject(.figure(.rivals))
    setup.lever(Lever(rivals, low: 0, high: points(6), moves: .adoptions, raises: false))

    // The order that pulls the lever, its price, and when it is refused.
    brief = setup.verb(
      Verb(
        "brief-parliament", alias: "licht-parlement-in",
        Text(
          "explain at home what you negotiate: for two turns elections cost no votes",
          nl: "leg thuis uit waarover u onderhandelt: twee beurten lang kost dat geen stemmen"),
        .lever, .sealed(1), in: .prepare,
        choice(
          Tone.self, "tone",
          Text(
            "privately: 2 budget; openly: 1 budget, and 5 % of the poll",
            nl: "besloten: 2 budget; openbaar: 1 budget, en 5 % in de peilingen"),
          default: .privately),
        main: [],
        sentence: Text("You brief parliament, {tone}.", nl: "U licht het parlement in, {tone}."),
        price: { _, _, tone in Price(budget: tone == .privately ? 2 : 1) },
        refuse: { [briefed] view, _, _ in
          view[briefed, view.actor] > view[.turn] ? .briefedAlready : nil
        }))
    setup.remedy(Remedy(brief.number, moves: .adoptions, raises: true))
    spoke = setup.happening(
      HappeningDeclaration(
        "elections.briefed",
        Text("{actor} briefs parliament, {tone}.", nl: "{actor} licht het parlement in, {tone}."),
        [("actor", .row(.actor)), ("tone", .word(Tone.words))], isDisclosure: true))

    // What the report counts, and what the room is asked afterwards.
    setup.metric(
      "briefings", Text("briefings of parliament", nl: "toelichtingen aan het parlement"),
      counts: spoke)
    setup.debrief(
      Text(
        "Which text did you put off until after an election, and was it still there?",
        nl: "Welke tekst stelde u uit tot na de verkiezingen, en lag die er toen nog?"))
  }

  /// The mandate is about an actor and a text; the lens shows what that actor may know.
  public func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let (home, text) = (subject.a, subject.b)
    guard isSeason(lens), lens[briefed, home] < lens[.turn],
      let rival = lens.sponsors(of: text).first(where: { lens[.rivals, home, toward: $0] > 0 })
    else { return }
    let weight = Arithmetic.scaled(lens[rivals], Int64(1000 - lens[poll, home]), over: 500)
    odds.add(season, -weight, about: rival)
  }

  /// The turn of an election, and the one before.
  private func isSeason(_ lens: Lens) -> Bool { (lens[.turn] + 1) % lens[every] <= 1 }

  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (actor, tone) = (order.actor, brief(order))
    out.set(briefed, actor, lens[.turn] + 1)
    if tone == .openly { out.add(poll, actor, -50, withCables: true) }
    out.tell(
      spoke, [actor.number, tone.rawValue],
      to: tone == .openly ? .everybody : .only(ActorSet(actor)))
  }
}

extension Refusal {
  static let briefedAlready = Refusal(
    "briefed-already",
    Text(
      "Parliament has your last briefing still on its desk.",
      nl: "Het parlement heeft uw vorige toelichting nog op tafel."))
}
