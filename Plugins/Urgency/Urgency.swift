import ParleyRules

/// Nothing is on fire, so nobody moves: the state of affairs is bearable, until it is not.
///
/// The eighth obstacle of the article (O8). Its hooks are its table of contents, in the order in which the article
/// argues: states find the stalemate acceptable, only shared dissatisfaction moves them, alarming warnings wear out, a
/// catastrophe opens a window, and even that is no guarantee.
public struct UrgencyRules: Module {
  public static let id = "urgency"
  public static let title = Text("Urgency", nl: "Noodzaak")
  public static let summary = Text(
    "While nothing is on fire home sees no need to sign; when it burns a window opens, and it closes again.",
    nl:
      "Zolang er niets brandt, ziet het thuisfront geen noodzaak; brandt het, dan gaat er een venster open en ook weer dicht."
  )

  let parameters: UrgencyParameters
  let state: UrgencyState
  let questions: UrgencyQuestions
  let terms: UrgencyTerms
  let happenings: UrgencyHappenings
  let orders: UrgencyOrders

  /// Declares moods, windows and warnings, and the orders `warn`, `drill` and `reassure`.
  public init(_ setup: inout Setup) {
    parameters = UrgencyParameters(&setup)
    state = UrgencyState(&setup)
    questions = UrgencyQuestions(&setup)
    terms = UrgencyTerms(&setup)
    happenings = UrgencyHappenings(&setup)
    orders = UrgencyOrders(
      &setup, costing: parameters, keeping: state, asking: questions.joins)
    subscribe(&setup)
    explain(&setup)
  }

  /// Weighs how bearable things are at home, how alarmed a victim is, and what a window is good for.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    // The stalemate is acceptable; what hurts makes a text welcome, and the modest ones are started in calm as well.
    if let (home, text) = Questions.mandate(asked) {
      return scales.weighNeed(of: home, for: text, into: &odds)
    }
    // When it burns, a text may come of it, or a war.
    if let (victim, _) = Questions.retaliate(asked) {
      return scales.weighAlarm(of: victim, into: &odds)
    }
    // What lies ready when the window opens goes through it first.
    if let text = Questions.readings(asked) { return scales.weighHaste(with: text, into: &odds) }
    if Questions.price(asked) != nil {
      return scales.weighReadiness(for: asked.order, into: &odds)
    }
    if let (guest, host) = questions.joins(asked) {
      scales.weighInvitation(of: guest, by: host, into: &odds)
    }
  }

  /// Warns a forum, rehearses a catastrophe, or reassures those at home.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(orders.warn) { Warnings(rules: self, out: out).warn(by: order) }
    if order.gives(orders.drill) { Exercise(rules: self, out: out).invite(by: order) }
    if order.gives(orders.reassure) { reassure(by: order, out) }
  }

  /// Alarms all capitals when disaster strikes, notes what a warning foretold, and which text passed in a window.
  public func respond(to event: Event, _ out: Adjudication) {
    if let (incident, victim, _, _, severity) = Happenings.incidentSurfaced(event), event.isPublic {
      Alarm(rules: self, out: out).spread(from: incident, severity: severity)
      Warnings(rules: self, out: out).noteThatItCame(to: victim, severity: severity)
    }
    if let (text, _, forum) = Happenings.textAdopted(event), out.lens[state.window, forum] {
      out.tell(happenings.adoptedInside(text, forum), to: .everybody)
    }
  }

  /// Reads moods and windows as a turn is briefed, as the floor opens and as the papers go to press; teams that invited
  /// each other meet; and as the turn drifts what was felt most fades fastest.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .brief:
      Gauge(rules: self, out: out).read(at: .briefing)
    case .spy: Exercise(rules: self, out: out).meet()
    case .reply: Gauge(rules: self, out: out).read(at: .floor)
    case .drift: Alarm(rules: self, out: out).fade()
    case .bulletin:
      Warnings(rules: self, out: out).settle()
      Gauge(rules: self, out: out).read(at: .press)
    default: break
    }
  }

  private func reassure(by order: Order, _ out: Adjudication) {
    out.add(-out.lens[parameters.warnings.reassurance], to: .hurt, of: order.actor)
    out.tell(happenings.reassured(order.actor), to: .everybody)
  }
}

// MARK: What it declares beside its words

extension UrgencyRules {
  private func subscribe(_ setup: inout Setup) {
    setup.weighs(
      Questions.mandate, Questions.retaliate, Questions.readings, Questions.price, questions.joins)
    setup.responds(to: Happenings.incidentSurfaced, Happenings.textAdopted)
    setup.advances(.brief, .spy, .reply, .drift, .bulletin)
    // A text for which there is no need, and what hurts.
    setup.subject(.thing(Proposal.self), .figure(.hurt))
  }

  private func explain(_ setup: inout Setup) {
    setup.lever(
      Lever(parameters.need.bearable, low: 0, high: 10, moves: .adoptions, raises: false))
    setup.remedy(Remedy(orders.warn, moves: .adoptions, raises: true))
    setup.remedy(Remedy(orders.drill, moves: .adoptions, raises: true))
    count(&setup)
    setup.debrief(
      Text(
        "What lay ready when the window opened, and who had written it?",
        nl: "Wat lag er klaar toen het venster openging, en wie had dat geschreven?"))
    setup.debrief(
      Text(
        "Who wanted the window shut, and what did they do for it?",
        nl: "Wie wilde het venster dicht hebben, en wat deed die daarvoor?"))
    setup.debrief(
      Text(
        "Would you have signed in calm what you signed in alarm, and have you kept it?",
        nl:
          "Had u in alle rust getekend wat u onder de druk van onrust tekende, en hield u zich eraan?"
      ))
  }

  private func count(_ setup: inout Setup) {
    setup.metric(
      "urgency.opened", Text("windows that opened on a text", nl: "vensters met een tekst klaar"),
      counts: happenings.opened)
    setup.metric(
      "urgency.opened-empty",
      Text("windows that opened on an empty docket", nl: "vensters op een lege agenda"),
      counts: happenings.openedEmpty)
    setup.metric(
      "urgency.held",
      Text("further turns with a window open", nl: "verdere beurten met een venster"),
      counts: happenings.held)
    setup.metric(
      "urgency.adopted-inside",
      Text("texts adopted in a window", nl: "teksten aangenomen in een venster"),
      counts: happenings.adoptedInside)
    setup.metric(
      "urgency.warned", Text("warnings that were heeded", nl: "waarschuwingen die insloegen"),
      counts: happenings.warned)
    setup.metric(
      "urgency.yawned", Text("warnings nobody believed", nl: "waarschuwingen die niemand geloofde"),
      counts: happenings.yawned)
    setup.metric(
      "urgency.cried-wolf", Text("warnings without a fire", nl: "waarschuwingen zonder brand"),
      counts: happenings.criedWolf)
    setup.metric(
      "urgency.drilled", Text("catastrophes rehearsed", nl: "geoefende rampen"),
      counts: happenings.drilled)
  }
}
