import ParleyRules

/// Cyberspace is opaque: nobody sees who did it, evidence can be planted, and what is promised
/// hardly shows.
public struct OpacityRules: Module {
  public static let id = "opacity"
  public static let title = Text("Opacity", nl: "Ondoorzichtigheid")
  public static let summary = Text(
    "Nobody sees who did it: belief moves by traces, some of which mislead or were planted.",
    nl:
      "Niemand ziet wie het deed: het oordeel volgt sporen, waarvan er misleiden of geplant zijn."
  )

  /// Since 2 denying is no easier than otherwise once it is plain who did it, for whoever is accused.
  public static let revision = 2

  let parameters: OpacityParameters
  let state: OpacityState
  let questions: OpacityQuestions
  let terms: OpacityTerms
  let happenings: OpacityHappenings
  let flag: AddedSlot<Row>
  let reconstruct: Verb<Row>
  let publish: Verb<Row>

  /// Declares fog, traces and doubt, a slot `flag` on operations, and the orders `reconstruct` and `publish`.
  public init(_ setup: inout Setup) {
    parameters = OpacityParameters(&setup)
    state = OpacityState(&setup)
    questions = OpacityQuestions(&setup)
    terms = OpacityTerms(&setup)
    happenings = OpacityHappenings(&setup)
    flag = setup.extend(Verbs.operate.number, with: OpacityRules.flagSlot, surcharge: 1)
    reconstruct = setup.verb(OpacityRules.reconstructVerb(parameters, state, questions))
    publish = setup.verb(OpacityRules.publishVerb)
    setup.reviews()
    setup.weighs(.identify, .find, .detect, .spot, .mandate, .verify, .believe, .reply)
    setup.weighs(
      questions.planted, questions.misleads, questions.whom, questions.sort, questions.unmask,
      questions.truth)
    setup.responds(to: .incidentSurfaced, .spyingFound, .investigated, .accusationMade)
    setup.advances(.judge, .drift)
    // What people hold, and what they do by it (article, H9).
    setup.lever(Lever(parameters.fog, low: 0, high: 1000, moves: .belief, raises: false))
    setup.lever(Lever(parameters.fog, low: 0, high: 1000, moves: .wrongAccusations, raises: true))
    setup.remedy(Remedy(Verbs.investigate.number, moves: .belief, raises: true))
    // What can be hidden: who did it, a back door, and whether a promise is kept.
    setup.subject(
      .thing(.incident), .operation(.implant), .clause(.constraint), .clause(.verification),
      .thing(.agreement))
    declareReport(&setup)
  }

  private func declareReport(_ setup: inout Setup) {
    setup.metric(
      "opacity.truth-out", Text("truths that came out late", nl: "waarheden die laat uitkwamen"),
      counts: happenings.truthOut)
    setup.metric(
      "opacity.published", Text("traces published", nl: "gepubliceerde sporen"),
      counts: happenings.published)
    setup.metric(
      "opacity.reconstructed", Text("traces reconstructed", nl: "gereconstrueerde sporen"),
      counts: happenings.reconstructed)
    setup.debrief(
      Text(
        "Which trace made you sure, and who could have put it there?",
        nl: "Welk spoor gaf u zekerheid, en wie kan het daar hebben neergelegd?"))
    setup.debrief(
      Text(
        "When did you say more than you knew, and what would waiting have cost?",
        nl: "Wanneer zei u meer dan u wist, en wat had wachten gekost?"))
    setup.debrief(
      Text(
        "Which proof did you keep back to protect a source, and was it worth it?",
        nl: "Welk bewijs hield u achter om een bron te beschermen, en was het dat waard?"))
  }

  /// Clouds who did it, what is found, what shows and what is believed, and weighs the traces it makes itself.
  public func weigh(
    _ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds
  ) {
    switch question {
    case .mandate: weighPromises(subject.b, lens, &odds)
    case .identify: weighIdentity(subject.a, lens, &odds)
    case .find: weighFind(subject.a, subject.b, lens, &odds)
    case .detect: weighDetection(subject, lens, &odds)
    case .spot: weighSpot(subject.a, lens, &odds)
    case .verify: weighVerification(subject.b, lens, &odds)
    case .believe: weighBelief(subject.b, lens, &odds)
    case .reply: weighReply(subject, lens, &odds)
    case questions.planted: weighPlanted(subject, lens, &odds)
    case questions.misleads: weighMisleading(subject, lens, &odds)
    case questions.sort: weighSort(subject, lens, &odds)
    case questions.unmask: weighUnmasking(subject, lens, &odds)
    case questions.truth: weighTruth(subject.a, lens, &odds)
    default: break
    }
  }

  /// Refuses a flag on an operation against nobody, and one of oneself or of the victim.
  public func review(_ order: Order, _ view: Lens) -> Refusal? {
    order.verb == Verbs.operate.number ? flagRefusal(order, view) : nil
  }

  /// Plants a flag, has a trace reconstructed, or publishes one.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case Verbs.operate.number: plantFlag(order, out)
    case reconstruct.number: startReconstruction(order, lens, out)
    case publish.number: publishTrace(order, lens, out)
    default: break
    }
  }

  /// Makes the traces of a first look and of an investigation, and gives away a source that was shown.
  public func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    switch happening.kind {
    case .incidentSurfaced: takeFirstLook(happening.row(0), happening.row(1), lens, out)
    case .spyingFound: takeFirstLook(happening.row(2), happening.row(0), lens, out)
    case .investigated: takeLook(happening, lens, out)
    case .accusationMade: giveAwaySource(happening, lens, out)
    default: break
    }
  }

  /// Delivers reconstructions as charges go out; as the turn drifts the truth may come out about wrong ones that are
  /// old enough.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    switch step {
    case .judge: deliverWork(lens, out)
    case .drift: letTruthOut(lens, out)
    default: break
    }
  }
}
