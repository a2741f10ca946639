import ParleyRules

/// Cyberspace is opaque: nobody sees who did it, evidence can be planted, and what is promised hardly shows.
///
/// The fourth obstacle of the article (O4). Its hooks are its table of contents, in the order in which the article
/// argues: confidence needs transparency, whoever acts in cyberspace can hide and deny, attribution is slow and
/// forensic, the identity of the innocent can be borrowed, and a back door in the supply chain is hardest to see.
public struct OpacityRules: Module {
  public static let id = "opacity"
  public static let title = Text("Opacity", nl: "Ondoorzichtigheid")
  public static let summary = Text(
    "Nobody sees who did it: belief moves by traces, some of which mislead or were planted.",
    nl:
      "Niemand ziet wie het deed: het oordeel volgt sporen, waarvan er misleiden of geplant zijn."
  )

  /// Since 2 denying is no easier than otherwise once it is plain who did it, for whoever is accused. Since 3 what an
  /// intruder was after may stay hidden, and non-players weigh whether naming pays.
  public static let revision = 3

  let parameters: OpacityParameters
  let state: OpacityState
  let questions: OpacityQuestions
  let terms: OpacityTerms
  let happenings: OpacityHappenings
  let orders: OpacityOrders

  /// Declares fog, traces and doubt, a slot `flag` on operations, and the orders `reconstruct` and `publish`.
  public init(_ setup: inout Setup) {
    parameters = OpacityParameters(&setup)
    state = OpacityState(&setup)
    questions = OpacityQuestions(&setup)
    terms = OpacityTerms(&setup)
    happenings = OpacityHappenings(&setup)
    orders = OpacityOrders(
      &setup, costing: parameters.laboratory, testing: state, asking: questions.unmask)
    subscribe(&setup)
    explain(&setup)
  }

  /// Refuses a flag on an operation against nobody, and one of oneself or of the victim.
  public func review(_ order: Order, _ view: Lens) -> Refusal? {
    order.gives(Verbs.operate) ? orders.refusal(ofFlagIn: order, seenBy: view) : nil
  }

  /// Clouds who did it, what is found, what shows and what is believed, and weighs the traces it makes itself.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    // Building confidence needs transparency: what nobody can see, nobody can check.
    if let (_, text) = Questions.mandate(asked) {
      return scales.weighPromises(in: text, into: &odds)
    }
    if let (_, agreement) = Questions.verify(asked) {
      return scales.weighVeil(over: agreement, into: &odds)
    }
    // Whoever acts can hide; few traces remain, and a back door in the supply chain shows least of all.
    if let incident = Questions.identify(asked) ?? Questions.expose(asked)?.1 {
      return scales.weighIdentity(behind: incident, into: &odds)
    }
    if Questions.intent(asked) != nil { return scales.weighIntent(into: &odds) }
    if let (reader, incident) = Questions.find(asked) {
      return scales.weighTraces(of: incident, for: reader, into: &odds)
    }
    if let (_, _, kind, _) = Questions.detect(asked) {
      return scales.weighNoise(of: kind, into: &odds)
    }
    if let foothold = Questions.spot(asked) {
      return scales.weighCover(of: foothold, into: &odds)
    }
    // So denying is easy, and third parties doubt.
    if let (_, charge, answer) = Questions.reply(asked) {
      return scales.weighDeniability(of: answer, to: charge, into: &odds)
    }
    if let (_, charge) = Questions.believe(asked) {
      return scales.weighDoubt(about: charge, into: &odds)
    }
    if let (accuser, suspect, doctrine, object) = Questions.doctrine(asked), doctrine == .accuse {
      return scales.weighNaming(
        of: suspect, by: accuser, over: object.as(Incident.self), into: &odds)
    }
    weighForensics(asked, &odds)
  }

  /// Attribution is slow and forensic, the identity of the innocent can be borrowed, and the truth comes out late.
  private func weighForensics(_ asked: Asked, _ odds: inout Odds) {
    let scales = Weighing(by: self, through: asked.lens)
    if let (reader, incident) = questions.planted(asked) {
      scales.weighPlanting(at: incident, for: reader, into: &odds)
    }
    if let (reader, incident) = questions.misleads(asked) {
      scales.weighMisleading(about: incident, for: reader, into: &odds)
    }
    if let (reader, _, suspect, sort) = questions.sort(asked) {
      scales.weighSort(sort, against: suspect, for: reader, into: &odds)
    }
    if let (reader, incident, _) = questions.unmask(asked) {
      scales.weighReconstruction(of: incident, for: reader, into: &odds)
    }
    if let incident = questions.truth(asked) { scales.weighTruth(about: incident, into: &odds) }
  }

  /// Plants a flag, has a trace reconstructed, or publishes one.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(Verbs.operate) { FalseFlag(rules: self, out: out).plant(by: order) }
    if order.gives(orders.reconstruct) { Forensics(rules: self, out: out).reconstruct(by: order) }
    if order.gives(orders.publish) { Publication(rules: self, out: out).publish(by: order) }
  }

  /// Takes a first look and the looks of an investigation in hand, and gives away a source that was shown.
  public func respond(to event: Event, _ out: Adjudication) {
    let forensics = Forensics(rules: self, out: out)
    if let (incident, _, _, _, _) = Happenings.incidentSurfaced(event) {
      forensics.takeFirstLook(at: incident)
    }
    if let (_, _, incident) = Happenings.spyingFound(event) {
      forensics.takeFirstLook(at: incident)
    }
    if let (reader, incident, number) = Happenings.investigated(event) {
      forensics.takeLook(at: incident, for: reader, number: number)
    }
    if let (accuser, accused, incident, _, way, _) = Happenings.accusationMade(event),
      event.isPublic
    {
      Publication(rules: self, out: out)
        .giveAwaySource(of: accuser, against: accused, about: incident, said: way)
    }
  }

  /// Delivers forensic work as charges go out; as the turn drifts the truth may come out about wrong ones that are old
  /// enough.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .judge:
      var delivery = Delivery(rules: self, out: out)
      delivery.run()
    case .drift: LateTruth(rules: self, out: out).comeOut()
    default: break
    }
  }
}

// MARK: What it declares beside its words

extension OpacityRules {
  private func subscribe(_ setup: inout Setup) {
    setup.reviews()
    setup.weighs(
      Questions.identify, Questions.expose, Questions.intent, Questions.find, Questions.detect,
      Questions.spot,
      Questions.mandate, Questions.verify, Questions.believe, Questions.reply, Questions.doctrine)
    setup.weighs(
      questions.planted, questions.misleads, questions.whom, questions.sort, questions.unmask,
      questions.truth)
    setup.responds(
      to: Happenings.incidentSurfaced, Happenings.spyingFound, Happenings.investigated,
      Happenings.accusationMade)
    setup.advances(.judge, .drift)
    // What can be hidden: who did it, a back door, and whether a promise is kept.
    setup.subject(
      .thing(Incident.self), .operation(.implant), .clause(.constraint), .clause(.verification),
      .thing(Agreement.self))
  }

  private func explain(_ setup: inout Setup) {
    // What people hold, and what they do by it (article, H9).
    let fog = parameters.hiding.fog
    setup.lever(Lever(fog, low: 0, high: 1000, moves: .belief, raises: false))
    setup.lever(Lever(fog, low: 0, high: 1000, moves: .wrongAccusations, raises: true))
    setup.remedy(Remedy(Verbs.investigate, moves: .belief, raises: true))
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
}
