import ParleyRules

/// Deep-rooted distrust: a text is judged by its letterhead, and trust comes slowly and goes fast.
///
/// The third obstacle of the article (O3). Owns `.trust`. Every actor keeps a ledger about every other: what falls in a
/// turn is written down as it happens by those who hear of it, and booked three times a turn.
public struct DistrustRules: Module {
  public static let id = "distrust"
  public static let title = Text("Distrust", nl: "Wantrouwen")
  public static let summary = Text(
    "Texts are judged by who sends them; trust grows slowly and falls fast.",
    nl:
      "Teksten worden op hun afzender beoordeeld; vertrouwen groeit langzaam en daalt snel."
  )

  /// Since 2 trust in its lead weighs on a name under a text. Since 3 nobody is blamed whom the dossier makes no likelier
  /// than another, voluntary norms are feared, exclusion lasts, rival texts and rivals' gains count, gestures weigh
  /// more, and a shock shakes promises.
  public static let revision = 3

  let parameters: DistrustParameters
  let state: DistrustState
  let questions: DistrustQuestions
  let terms: DistrustTerms
  let happenings: DistrustHappenings
  let orders: DistrustOrders

  /// Takes over `trust`, and declares the ledger behind it, four orders, and the lines that trust adds to votes and
  /// verdicts.
  public init(_ setup: inout Setup) {
    parameters = DistrustParameters(&setup)
    state = DistrustState(&setup)
    questions = DistrustQuestions(&setup)
    terms = DistrustTerms(&setup)
    happenings = DistrustHappenings(&setup)
    orders = DistrustOrders(&setup, keeping: state, asking: questions.answered)
    subscribe(&setup)
    explain(&setup)
  }

  /// Adds what trust makes of a letterhead, of a name beside another's, of charges, of promises and of a gesture.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    // A proposal is judged by who sends it, and so is a name beside another's.
    if let (actor, text) = Questions.mandate(asked) {
      return scales.weighLetterhead(of: text, for: actor, into: &odds)
    }
    if let (actor, text) = Questions.join(asked) {
      return scales.weighName(under: text, for: actor, into: &odds)
    }
    // A charge is heard by the name of who speaks, and answered to those one trusts.
    if let (reader, charge) = Questions.believe(asked) {
      return scales.weighNames(in: charge, for: reader, into: &odds)
    }
    if let (accused, charge, answer) = Questions.reply(asked) {
      return scales.weighCandour(of: answer, to: charge, by: accused, into: &odds)
    }
    if let (victim, incident) = Questions.retaliate(asked) {
      return scales.weighRetaliation(for: incident, by: victim, into: &odds)
    }
    // Nobody likes to pay while others do not, or after a shock, and rivals are sooner said to cheat.
    if let (actor, _, agreement, _) = Questions.implement(asked) {
      scales.weighShock(on: agreement, for: actor, into: &odds)
      return scales.weighReluctance(of: actor, under: agreement, into: &odds)
    }
    if let (actor, party, _) = Questions.allege(asked) {
      return scales.weighSuspicion(of: party, by: actor, into: &odds)
    }
    if let (reader, speaker, party, _) = Questions.credit(asked) {
      return scales.weighNames(of: speaker, against: party, for: reader, into: &odds)
    }
    // Small steps are answered in kind by those who trust a little.
    if let (actor, giver) = questions.answered(asked) {
      return scales.weighReciprocity(toward: giver, by: actor, into: &odds)
    }
  }

  /// Carries out gestures, hotlines, apologies, and texts taken a step down.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(orders.gesture) { Gestures(rules: self, out: out).make(by: order) }
    if order.gives(orders.hotline) { Hotlines(rules: self, out: out).turn(by: order) }
    if order.gives(orders.apologise) { Gestures(rules: self, out: out).apologise(by: order) }
    if order.gives(orders.lower) { lower(by: order, out) }
  }

  /// Writes down what an act did to those who hear of it; trust itself moves when the ledgers are booked.
  public func respond(to event: Event, _ out: Adjudication) {
    let witnesses = Witnesses(rules: self, event: event, out: out)
    witnesses.noteRelations()
    witnesses.noteExposure()
    witnesses.noteCharges()
    witnesses.noteVerdicts()
    witnesses.noteTalks()
    witnesses.notePromises()
    witnesses.noteGestures()
    witnesses.noteGains()
  }

  /// Lets gestures fade and lines be paid for as a turn opens, and books the ledgers at `seal`, `reply` and `drift`;
  /// only the last tells their holders.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .open:
      Gestures(rules: self, out: out).fade()
      Hotlines(rules: self, out: out).payUpkeep()
    case .seal:
      Blame(rules: self, out: out).cast()
      Gestures(rules: self, out: out).answer()
      Bookkeeping(by: self, out: out).settle()
    case .reply: Bookkeeping(by: self, out: out).settle()
    case .drift: Bookkeeping(by: self, out: out).settle(isTelling: true)
    default: break
    }
  }
}

// MARK: What it declares beside its words

extension DistrustRules {
  private func subscribe(_ setup: inout Setup) {
    setup.weighs(
      Questions.mandate, Questions.join, Questions.believe, Questions.implement, Questions.allege,
      Questions.credit, Questions.retaliate, Questions.reply, questions.answered)
    setup.responds(
      to: Happenings.shock, Happenings.goodAct, Happenings.incidentSurfaced,
      Happenings.traceShared, Happenings.accusationMade, Happenings.chargeAnswered,
      Happenings.counterCharged, Happenings.verdictFell, Happenings.foundWrong,
      Happenings.responded, Happenings.textJoined, Happenings.textVoted, Happenings.textAdopted,
      Happenings.textWithdrawn,
      Happenings.reputationSet, Happenings.inspected, Happenings.breachAlleged,
      Happenings.partySuspended, Happenings.partyLeft, happenings.gesture, happenings.apology)
    setup.advances(.open, .seal, .reply, .drift)
    // What one is to another: what was said of it, another camp, and whatever one does to another or with it.
    setup.subject(
      .figure(state.trust), .camps, .happening(Happenings.shock),
      .happening(Happenings.goodAct), .thing(Incident.self), .happening(Happenings.textJoined),
      .happening(Happenings.reservationMade), .thing(Agreement.self))
  }

  private func explain(_ setup: inout Setup) {
    declareLevers(&setup)
    setup.metric(
      "trust-fell", Text("times trust fell a word", nl: "keren dat vertrouwen een woord daalde"),
      counts: happenings.fell)
    setup.metric(
      "trust-rose", Text("times trust grew a word", nl: "keren dat vertrouwen een woord steeg"),
      counts: happenings.rose)
    setup.metric("gestures", Text("gestures", nl: "gebaren"), counts: happenings.gesture)
    setup.metric(
      "exploited", Text("gestures exploited", nl: "gebaren waarvan misbruik is gemaakt"),
      counts: happenings.exploited)
    setup.metric(
      "hotlines", Text("hotlines opened", nl: "geopende hotlines"), counts: happenings.lineOpened)
    setup.metric(
      "lowered", Text("texts taken a step down", nl: "teksten een trede omlaag"),
      counts: happenings.lowered)
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
    setup.remedy(Remedy(orders.gesture, moves: .trust, raises: true))
  }
}
