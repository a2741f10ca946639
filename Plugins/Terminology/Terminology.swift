import ParleyRules

/// Words mean two things: who signs a text in which a word was left open has agreed to something else than the others.
///
/// The first obstacle of the article (O1). Its hooks are its table of contents: a word that is read in two ways is hard to
/// sign, settling it loses whoever meant the other thing, and left open it comes back as a breach that nobody committed.
public struct TerminologyRules: Module {
  public static let id = "terminology"
  public static let title = Text("Terminology", nl: "Terminologie")
  public static let summary = Text(
    "A word means one thing to one capital and another to the next, until a text says what it means there.",
    nl:
      "Een woord betekent in elke hoofdstad iets anders, totdat een tekst zegt wat het daar betekent."
  )

  let parameters: TerminologyParameters
  let state: TerminologyState
  let questions: TerminologyQuestions
  let terms: TerminologyTerms
  let happenings: TerminologyHappenings
  let orders: TerminologyOrders
  let definitions: Definitions

  /// Declares terms and readings, what a definition names, and the orders `glossary` and `concede`.
  public init(_ setup: inout Setup) {
    parameters = TerminologyParameters(&setup)
    state = TerminologyState(&setup)
    definitions = Definitions(&setup, of: state)
    questions = TerminologyQuestions(&setup, about: state)
    terms = TerminologyTerms(&setup, about: state)
    happenings = TerminologyHappenings(&setup, about: state)
    orders = TerminologyOrders(
      &setup, costing: parameters, reading: Lexicon(state: state, definitions: definitions),
      asking: questions.agrees)
    subscribe(&setup)
    explain(&setup)
  }

  /// How words are read, through the eyes of one viewer.
  func wording(through lens: Lens) -> Wording {
    Wording(in: Lexicon(state: state, definitions: definitions), through: lens)
  }

  /// Weighs what words do to a vote, to an instalment, to a blow, and to whoever reads a breach in them.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    if let (home, text) = Questions.mandate(asked) {
      return scales.weighWords(of: text, at: home, into: &odds)
    }
    if let (home, text, agreement, _) = Questions.implement(asked) {
      return scales.weighClarity(of: text, under: agreement, at: home, into: &odds)
    }
    if let (victim, incident) = Questions.retaliate(asked) {
      return scales.weighRung(of: incident, readBy: victim, into: &odds)
    }
    if let (perceiver, party, agreement) = questions.dispute(asked) {
      return scales.weighDispute(over: agreement, by: perceiver, with: party, into: &odds)
    }
    if let (perceiver, party, _, _) = questions.reads(asked) {
      return scales.weighSuspicion(of: party, by: perceiver, into: &odds)
    }
    if let (actor, asker) = questions.agrees(asked) {
      scales.weighWillingness(of: actor, toward: asker, into: &odds)
    }
  }

  /// Proposes to compare lists, or takes over another reading.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(orders.glossary) { Glossaries(rules: self, out: out).propose(by: order) }
    if order.gives(orders.concede) { Concession(rules: self, out: out).make(by: order) }
  }

  /// Says which words an adopted text left open, and over which word a breach is alleged.
  public func respond(to event: Event, _ out: Adjudication) {
    if let (text, agreement, forum) = Happenings.textAdopted(event) {
      Notices(rules: self, out: out).tellLeftOpen(by: text, adoptedAs: agreement, in: forum)
    }
    if let (speaker, party, agreement, ground) = Happenings.breachAlleged(event),
      ground == .suspicion
    {
      Misreadings(rules: self, out: out).tellWord(of: speaker, against: party, under: agreement)
    }
  }

  /// Lists are compared over turns; words that were left open are read as a breach once agreements have been looked at.
  public func advance(_ step: Step, _ out: Adjudication) {
    guard out.lens.count(of: state.term) > 0 else { return }
    switch step {
    case .open: Glossaries(rules: self, out: out).tellCompared()
    case .judge: Glossaries(rules: self, out: out).agree()
    case .verify: Misreadings(rules: self, out: out).arise()
    case .allege: Misreadings(rules: self, out: out).tell()
    case .drift:
      Exchanges(rules: self, out: out).take()
      Notices(rules: self, out: out).tellReadings()
    default: break
    }
  }
}

// MARK: What it declares beside its words

extension TerminologyRules {
  private func subscribe(_ setup: inout Setup) {
    setup.weighs(Questions.mandate, Questions.implement, Questions.retaliate)
    setup.weighs(questions.dispute, questions.reads, questions.agrees)
    setup.responds(to: Happenings.textAdopted, Happenings.breachAlleged)
    setup.advances(.open, .judge, .verify, .allege, .drift)
    // Words that capitals read: without a reading of anybody's there is nothing to clash.
    setup.subject(.figure(state.reads))
  }

  private func explain(_ setup: inout Setup) {
    setup.lever(
      Lever(parameters.text.undefined, low: 0, high: points(3), moves: .adoptions, raises: false))
    setup.lever(
      Lever(
        parameters.dispute.dispute, low: 0, high: 1000,
        moves: .happenings(happenings.quarrels.misread),
        raises: true))
    setup.remedy(
      Remedy(Verbs.define, moves: .happenings(happenings.quarrels.misread), raises: false))
    setup.remedy(Remedy(orders.glossary, moves: .adoptions, raises: true))
    setup.metric(
      "terminology.misread",
      Text("breaches that were a misreading", nl: "schendingen die geen waren"),
      counts: happenings.quarrels.misread)
    setup.metric(
      "terminology.left-open", Text("words left open at adoption", nl: "opengelaten woorden"),
      counts: happenings.words.leftOpen)
    setup.metric(
      "terminology.compared", Text("lists of words compared", nl: "vergeleken woordenlijsten"),
      counts: happenings.lists.compared)
    setup.metric(
      "terminology.conceded", Text("words conceded", nl: "prijsgegeven woorden"),
      counts: happenings.words.conceded)
    setup.debrief(
      Text(
        "Which word did you leave open on purpose, and who paid for it?",
        nl: "Welk woord liet u met opzet open, en wie betaalde daarvoor?"))
    setup.debrief(
      Text(
        "What did a definition cost that nobody applauded?",
        nl: "Wat kostte een begripsbepaling waarvoor niemand applaudisseerde?"))
    setup.debrief(
      Text(
        "Which breach was none: who had done nothing but read a word in its own way?",
        nl: "Welke schending was er geen: wie had niets anders gedaan dan een woord anders lezen?"))
  }
}
