import ParleyRules

/// Everybody listens in, and needs to: what is promised cannot be checked otherwise. What is found of it sinks the text.
///
/// The seventh obstacle of the article (O7). Its hooks are its table of contents, in the order in which the article
/// argues: cyber spying is quick, remote and vast, it is after many things, everybody does it, and it undoes the trust on
/// which agreements rest.
public struct EspionageRules: Module {
  public static let id = "espionage"
  public static let title = Text("Espionage", nl: "Spionage")
  public static let summary = Text(
    "You spy to know whether they keep their word; if you are found, there is no word left.",
    nl: "U spioneert om te weten of zij woord houden; wordt u betrapt, dan is er geen woord meer.")

  let parameters: EspionageParameters
  let state: EspionageState
  let questions: EspionageQuestions
  let terms: EspionageTerms
  let happenings: EspionageHappenings
  let orders: EspionageOrders

  /// Declares what a source is for, slots `for` and `scale` on operations, and the orders `sweep` and `expel`.
  public init(_ setup: inout Setup) {
    parameters = EspionageParameters(&setup)
    state = EspionageState(&setup)
    questions = EspionageQuestions(&setup)
    terms = EspionageTerms(&setup)
    happenings = EspionageHappenings(&setup)
    orders = EspionageOrders(&setup, by: parameters, keeping: state, asking: questions)
    subscribe(&setup)
    explain(&setup)
  }

  /// Weighs what was found, what one does oneself, and what gives a source away.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    // It undoes the trust on which agreements rest.
    if let (home, text) = Questions.mandate(asked) {
      scales.weighIntruders(behind: text, for: home, into: &odds)
      return scales.weighOwn(sourcesOf: home, at: text, into: &odds)
    }
    if let (home, _, agreement, _) = Questions.implement(asked) {
      return scales.weighPartner(under: agreement, of: home, into: &odds)
    }
    // Everybody does it, and so do those who accuse.
    if let (_, charge) = Questions.believe(asked) {
      return scales.weighCredit(of: asked.lens[.accuser, charge], into: &odds)
    }
    if let (_, speaker, _, _) = Questions.credit(asked) {
      return scales.weighCredit(of: speaker, into: &odds)
    }
    weighSources(asked, &odds)
  }

  /// It is vast, and looks like the preparation of a blow; it pauses, and comes back.
  private func weighSources(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    if let source = Questions.spot(asked) { scales.weighCover(of: source, into: &odds) }
    if let (_, source) = Questions.intent(asked) { scales.weighIntent(of: source, into: &odds) }
    if let (actor, _, doctrine, _) = Questions.doctrine(asked), doctrine == .spy {
      scales.weighPause(of: actor, into: &odds)
    }
    if let (actor, _, kind, _) = Questions.detect(asked) {
      scales.weighCare(of: actor, kind, into: &odds)
    }
    if questions.sees(asked) != nil {
      odds.add(terms.sources.inside, asked.lens[parameters.sources.sees])
    }
    if questions.insider(asked) != nil {
      odds.add(terms.sources.insider, asked.lens[parameters.leaks.insider])
    }
    if let (_, whoever) = questions.inKind(asked) {
      odds.add(terms.rebuff.inKind, asked.lens[parameters.rebuff.inKind], about: whoever)
    }
  }

  /// Sends a source, has networks swept, throws people out.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(Verbs.operate) { Sending(rules: self, out: out).mark(by: order) }
    if order.gives(orders.sweep) { Sweep(rules: self, out: out).begin(by: order) }
    if order.gives(orders.expel) { Expulsion(rules: self, out: out).carryOut(by: order) }
  }

  /// Says what an intruder was after, spills what leaks, and lets whoever was indicted lie low.
  public func respond(to event: Event, _ out: Adjudication) {
    if let (victim, asset, incident) = Happenings.spyingFound(event) {
      Finding(rules: self, out: out)
        .tell(of: incident, in: asset, against: victim, to: event.audience)
    }
    if let actor = happenings.leak(event) { Leak(rules: self, out: out).spill(of: actor) }
    if let (_, incident, response, whom) = Happenings.responded(event), response == .indictment {
      Pause(rules: self, out: out).indicted(whom, over: incident)
    }
    if let (text, agreement, _) = Happenings.textAdopted(event) {
      Pause(rules: self, out: out).sworeOff(under: agreement, on: text)
    }
  }

  /// Writes down what is broken before the others look, lets sources leak as the turn drifts, and reads them as it ends.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .implement: SpyingBans(rules: self, out: out).breakWords()
    case .allege: SpyingBans(rules: self, out: out).suspect()
    case .drift: Leak(rules: self, out: out).tempt()
    case .finish:
      Reading(rules: self, out: out).run()
      Sweep(rules: self, out: out).report()
    default: break
    }
  }
}

// MARK: What it declares beside its words

extension EspionageRules {
  private func subscribe(_ setup: inout Setup) {
    setup.weighs(
      Questions.mandate, Questions.implement, Questions.believe, Questions.credit,
      Questions.spot, Questions.intent, Questions.doctrine, Questions.detect)
    setup.weighs(questions.sees, questions.insider, questions.inKind)
    setup.responds(
      to: Happenings.spyingFound, Happenings.responded, Happenings.textAdopted, happenings.leak)
    setup.advances(.implement, .allege, .drift, .finish)
    // Who sits where it should not, and what was found of it.
    setup.subject(.operation(.espionage), .thing(Foothold.self), .thing(Incident.self))
  }

  private func explain(_ setup: inout Setup) {
    setup.lever(
      Lever(
        parameters.home.spiedOnUs, low: 0, high: points(6), moves: .adoptions, raises: false))
    setup.remedy(
      Remedy(orders.sweep, moves: .happenings(Happenings.spyingFound), raises: true))
    setup.metric(
      "espionage.purposes", Text("intrusions seen through", nl: "doorziene inbraken"),
      counts: happenings.purposeFound)
    setup.metric(
      "espionage.readings", Text("readings of a promise", nl: "keren dat een belofte is nagelezen"),
      counts: happenings.complianceRead)
    setup.metric(
      "espionage.loot", Text("hauls of trade secrets", nl: "buit aan bedrijfsgeheimen"),
      counts: happenings.brought)
    setup.metric("espionage.leaks", Text("leaks", nl: "lekken"), counts: happenings.leak)
    setup.metric(
      "espionage.expulsions", Text("expulsions", nl: "uitwijzingen"),
      counts: happenings.expelled)
    setup.debrief(
      Text(
        "What did you read that changed a vote?",
        nl: "Wat las u mee dat een stem veranderde?"))
    setup.debrief(
      Text(
        "What did it cost when it was found, and on whose text?",
        nl: "Wat kostte het toen het werd gevonden, en op wiens tekst?"))
    setup.debrief(
      Text(
        "Who accused while it was inside itself?",
        nl: "Wie klaagde aan terwijl hij zelf binnen zat?"))
  }
}
