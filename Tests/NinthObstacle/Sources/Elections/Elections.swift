import ParleyRules

/// Domestic politics: before an election, home dislikes anything that is signed with rivals.
///
/// It keeps each government's poll, which its holder alone may know, and the date of its next
/// election, which everybody may. Without elections it writes nothing.
public struct ElectionsRules: Module {
  public static let id = "elections"
  public static let title = Text("Elections", nl: "Verkiezingen")
  public static let summary = Text(
    "Before an election, home dislikes whatever is signed with rivals.",
    nl: "Voor verkiezingen wil het thuisfront niets tekenen samen met rivalen.")

  let parameters: ElectionsParameters
  let state: ElectionsState
  let terms: ElectionsTerms
  let told: ElectionsHappenings
  /// Whether a government is returned: (actor).
  let returned: Question
  /// Whether its poll rises in a turn of the season: (actor).
  let rises: Question
  let brief: Verb<Tone>

  public init(_ setup: inout Setup) {
    let parameters = ElectionsParameters(&setup)
    let state = ElectionsState(&setup)
    self.parameters = parameters
    self.state = state
    terms = ElectionsTerms(&setup)
    told = ElectionsHappenings(&setup)
    returned = setup.question(.returned)
    rises = setup.question(.rises)
    brief = setup.verb(ElectionsRules.brief(parameters, state, returned: returned))
    setup.weighs(.mandate, returned, rises)
    setup.advances(.open, .drift)
    explain(&setup)
  }

  private func explain(_ setup: inout Setup) {
    setup.lever(
      Lever(parameters.rivals, low: 0, high: 3000, moves: .adoptions, raises: false))
    setup.metric(
      "governments-fell", Text("governments voted out", nl: "weggestemde regeringen"),
      counts: told.votedOut)
    setup.metric(
      "briefings", Text("briefings of parliament", nl: "toelichtingen aan het parlement"),
      counts: told.briefed)
    setup.debrief(
      Text(
        "Which text did you put off until after an election, and was it still there?",
        nl: "Welke tekst stelde u uit tot na de verkiezingen, en lag die er toen nog?"))
  }

  public func weigh(
    _ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds
  ) {
    switch question {
    case .mandate: weighMandate(subject.a, subject.b, lens, &odds)
    case returned:
      odds.add(terms.poll, swayed(subject.a, lens))
    case rises:
      odds.add(terms.hurt, -Arithmetic.clamped(Int64(lens[.hurt, subject.a]) * 100))
    default: return
    }
  }

  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    guard order.verb == brief.number else { return }
    let tone = brief(order)
    let actor = order.actor
    // Added, not set: two briefings in a turn are the same briefing, given twice.
    out.add(state.briefed, actor, lens[parameters.memory] - lens[state.briefed, actor])
    if tone == .openly { out.add(state.poll, actor, -lens[parameters.candour], withCables: true) }
    out.tell(
      told.briefed, [actor.number, tone.rawValue],
      to: tone == .openly ? .everybody : .only(ActorSet(actor)))
  }

  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actors {
      if step == .open {
        if lens[state.briefed, actor] > 0 { out.add(state.briefed, actor, -1) }
      } else if turnsToElection(of: actor, lens) == 0 {
        hold(actor, lens, out)
      } else if isSeason(for: actor, lens) {
        poll(actor, lens, out)
      }
    }
  }
}
