import ParleyRules

/// Attribution: looking for traces, saying who did it, answering, judging, responding.
public struct AttributionRules: Module {
  public static let id = "core.attribution"
  /// Since 2 bystanders are no suspects, keep no dossiers and judge nothing; since 3 they leave no line in a dossier. Since 3 a trace that comes twice counts once,
  /// and an incident hurts its victim whoever that hears it from.
  public static let revision = 3
  public static let title = Text("attribution", nl: "attributie")
  public static let summary = Text(
    "Traces are sought, shown and shared; the accused answer and third parties judge.",
    nl: "Sporen worden gezocht, getoond en gedeeld; beschuldigden antwoorden en derden oordelen.")

  /// Takes over `investigate`, `attribute`, `answer`, `respond` and `share`, and weighs what they depend on.
  public init(_ setup: inout Setup) {
    setup.resolves(
      Verbs.investigate, Verbs.attribute, Verbs.answer, Verbs.respond, Verbs.share)
    setup.weighs(
      Questions.find, Questions.believe, Questions.reply, Questions.retaliate, Questions.follow,
      Questions.cosign)
    setup.responds(
      to: Happenings.accusationMade, Happenings.counterCharged, Happenings.jointOffered)
    setup.advances(.judge, .reply, .tally, .bulletin, .finish)
    setup.reviews()
    setup.metric(
      "overclaims", Text("words above one's own belief", nl: "woorden boven de eigen inschatting"),
      counts: Happenings.overclaimed)
    setup.metric(
      "found-wrong", Text("accusations found wrong", nl: "onjuist gebleken beschuldigingen"),
      counts: Happenings.foundWrong)
  }

  /// Weighs finding, believing, following, cosigning, replying and striking back.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = AttributionScales(lens: asked.lens)
    if let (actor, _) = Questions.find(asked) { scales.weighFinding(by: actor, into: &odds) }
    if let (_, charge) = Questions.believe(asked) { scales.weighBelief(in: charge, into: &odds) }
    if let (reader, charge) = Questions.follow(asked) {
      scales.weighFollowing(charge, by: reader, into: &odds)
    }
    if let (partner, charge) = Questions.cosign(asked) {
      scales.weighSigning(charge, by: partner, into: &odds)
    }
    if let (accused, charge, answer) = Questions.reply(asked) {
      scales.weighReply(answer, of: accused, to: charge, into: &odds)
    }
    if let (_, incident) = Questions.retaliate(asked) {
      scales.weighRetaliation(for: incident, into: &odds)
    }
  }

  /// Refuses a response to an incident that the same seat gave before.
  public func review(_ order: Order, _ view: Lens) -> Refusal? {
    order.gives(Verbs.respond) ? Responses.refusal(of: order, seenBy: view) : nil
  }

  /// Carries out the five orders about traces and charges.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(Verbs.investigate) { Investigation(by: order, out: out).run() }
    if order.gives(Verbs.attribute) { Attribution(by: order, out: out).make() }
    if order.gives(Verbs.answer) {
      let (incident, answer, whom) = Verbs.answer(order)
      Reply(of: order.actor, about: incident, out: out).give(answer, pointingAt: whom)
    }
    if order.gives(Verbs.respond) { Responses(out: out).give(by: order) }
    if order.gives(Verbs.share) { share(by: order, out: out) }
  }

  /// Makes public what a charge is about, and joins the two halves of a joint one.
  public func respond(to event: Event, _ out: Adjudication) {
    let charges = PublicCharges(out: out)
    switch event {
    case Happenings.accusationMade:
      charges.announced(by: event).map(charges.publishIncident)
      if event.isPublic { charges.giveNumbers() }
    case Happenings.counterCharged:
      if event.isPublic { charges.giveNumbers() }
    case Happenings.jointOffered:
      out.lens.find(Accusation.self, Accusation.key(broughtAboutBy: event.cause))
        .map(Joint(out: out).join)
    default: break
    }
  }

  /// Non-players cosign and reply, verdicts fall, mistakes come out, silence is charged and lone halves lapse.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .judge: Joint(out: out).answerAsNonPlayers()
    case .reply: Replies(out: out).give()
    case .tally:
      Verdicts(out: out).fall()
      Exposures(out: out).fall()
    // What came out after the votes is in the headlines of the same turn.
    case .bulletin: Exposures(out: out).fall()
    case .finish:
      Silence(out: out).charge()
      Joint(out: out).lapse()
    default: break
    }
  }

  /// A copy changes hands; it reaches the other with its cables. Whoever gets the same trace twice counts it once.
  private func share(by order: Order, out: Adjudication) {
    let (trace, whom) = Verbs.share(order)
    guard out.lens.knowers(of: trace).contains(order.actor),
      let incident = out.lens[.traceIncident, trace]
    else { return }
    let evidence = Evidence(out: out, withCables: true)
    evidence.tell(of: incident, to: ActorSet(whom))
    evidence.pass([trace], of: incident, to: ActorSet(whom))
    out.tell(Happenings.traceShared(order.actor, whom, trace), to: .actors(whom))
  }
}
