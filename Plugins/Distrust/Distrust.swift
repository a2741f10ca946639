import ParleyRules

/// Deep-rooted distrust: a text is judged by its letterhead, and trust comes slowly and goes
/// fast.
///
/// Owns `.trust`. Every actor keeps a ledger about every other; what falls in a turn is written
/// down as it happens by those who hear of it, and booked at `seal`, `reply` and `drift`.
public struct DistrustRules: Module {
  public static let id = "distrust"
  /// Since 2 trust in its lead weighs on a name under a text.
  public static let revision = 2
  public static let title = Text("Distrust", nl: "Wantrouwen")
  public static let summary = Text(
    "Texts are judged by who sends them; trust grows slowly and falls fast.",
    nl:
      "Teksten worden op hun afzender beoordeeld; vertrouwen groeit langzaam en daalt snel."
  )

  let parameters: DistrustParameters
  let state: DistrustState
  let terms: DistrustTerms
  let told: DistrustHappenings
  let orders: DistrustOrders
  /// Whether a non-player answers a gesture: (actor, giver).
  let answered: Question

  /// Takes over `trust`, and declares the ledger behind it, four orders, and the lines that trust adds to votes and
  /// verdicts.
  public init(_ setup: inout Setup) {
    setup.own(.trust)
    setup.field("trust", nil, fills: .trust, as: .map)
    parameters = DistrustParameters(&setup)
    state = DistrustState(&setup)
    terms = DistrustTerms(&setup)
    told = DistrustHappenings(&setup)
    answered = setup.question(
      QuestionDeclaration(
        "distrust.answered", Text("Is the gesture answered?", nl: "Wordt het gebaar beantwoord?"),
        about: [.actor, .actor], decider: .actor(0), blur: 500,
        yes: Text("answered in kind", nl: "beantwoord"), no: Text("left hanging", nl: "genegeerd")))
    orders = DistrustOrders(&setup, state, answered: answered)
    subscribe(&setup)
    explain(&setup)
  }

  private func subscribe(_ setup: inout Setup) {
    setup.weighs(.mandate, .join, .believe, .implement, .allege, .retaliate, .reply, answered)
    setup.responds(
      to: .shock, .goodAct, .incidentSurfaced, .traceShared, .accusationMade, .chargeAnswered,
      .counterCharged,
      .verdictFell, .foundWrong, .responded, .textJoined, .textVoted, .textWithdrawn,
      .reputationSet, .inspected, .breachAlleged, .partySuspended, .partyLeft,
      told.gesture, told.apology)
    setup.advances(.open, .seal, .reply, .drift)
    // What one is to another: what was said of it, another camp, and whatever one does to another or with it.
    setup.subject(
      .figure(.trust), .camps, .happening(.shock), .happening(.goodAct), .thing(.incident),
      .happening(.textJoined), .happening(.reservationMade), .thing(.agreement))
  }

  private func explain(_ setup: inout Setup) {
    declareLevers(&setup)
    setup.metric(
      "trust-fell", Text("times trust fell a word", nl: "keren dat vertrouwen een woord daalde"),
      counts: told.fell)
    setup.metric(
      "trust-rose", Text("times trust grew a word", nl: "keren dat vertrouwen een woord steeg"),
      counts: told.rose)
    setup.metric("gestures", Text("gestures", nl: "gebaren"), counts: told.gesture)
    setup.metric(
      "exploited", Text("gestures exploited", nl: "gebaren waarvan misbruik is gemaakt"),
      counts: told.exploited)
    setup.metric(
      "hotlines", Text("hotlines opened", nl: "geopende hotlines"), counts: told.lineOpened)
    setup.metric(
      "lowered", Text("texts taken a step down", nl: "teksten een trede omlaag"),
      counts: told.lowered)
    setup.debrief(
      Text(
        "Which text would you have carried had somebody else tabled it?",
        nl: "Welke tekst had u wel gedragen als een ander die had ingediend?"))
    setup.debrief(
      Text(
        "Who joined a rival's draft: did that bend the text, or legitimise it?",
        nl:
          "Wie steunde de tekst van een rivaal: boog dat de tekst bij, of gaf het de tekst gezag?"
      ))
    setup.debrief(
      Text(
        "What did it take to win trust back, and what had it taken to lose it?",
        nl: "Wat was er nodig om vertrouwen terug te winnen, en wat om het te verliezen?"))
  }

  /// The letterhead first, as it is what people notice (article, M3.1 and H6): from twice the measured devaluation
  /// to none. Then the ledger that is slow up and fast down: from a bad act that weighs as much as a good one to
  /// eight times that, in trust itself and in the texts that die of it.
  private func declareLevers(_ setup: inout Setup) {
    let twice = 2 * Devaluation.shift(to: 440, from: 800)
    setup.lever(
      Lever(parameters.devaluation.rival, low: twice, high: 0, moves: .adoptions, raises: true))
    let badWeight = parameters.ledger.badWeight
    setup.lever(Lever(badWeight, low: 1, high: 8, moves: .trust, raises: false))
    setup.lever(Lever(badWeight, low: 1, high: 8, moves: .adoptions, raises: false))
    setup.remedy(Remedy(orders.gesture.number, moves: .trust, raises: true))
  }

  /// Adds what trust makes of the letterhead, of a name beside another's, of a charge, of carrying out, alleging, striking back and replying.
  public func weigh(
    _ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds
  ) {
    switch question {
    case .mandate: weighMandate(subject.a, subject.b, lens, &odds)
    case .join: weighJoining(subject.a, subject.b, lens, &odds)
    case .believe: weighBelief(subject.a, subject.b, lens, &odds)
    case .implement: weighCarryingOut(subject.a, subject.c, lens, &odds)
    case .allege: weighAllegation(subject.a, subject.b, lens, &odds)
    case .retaliate: weighRetaliation(subject.a, subject.b, lens, &odds)
    case .reply:
      weighReply(subject.a, subject.b, Answer(rawValue: subject.c.number), lens, &odds)
    case answered: weighReciprocity(subject.a, subject.b, lens, &odds)
    default: return
    }
  }

  /// Carries out gestures, hotlines, apologies, and texts taken a step down.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    carryOut(order, lens, out)
  }

  /// Writes down what an act did to those who hear of it; trust itself moves when the ledger is booked.
  public func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    record(happening, lens, out)
  }

  /// Ages the ledger as a turn opens, and books it at `seal`, `reply` and `drift`; only the last tells the holders.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    switch step {
    case .open: age(lens, out)
    case .seal:
      blame(lens, out)
      reciprocate(lens, out)
      settle(lens, out)
    case .drift: settle(isTelling: true, lens, out)
    default: settle(lens, out)
    }
  }
}
