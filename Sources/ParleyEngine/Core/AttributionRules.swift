import ParleyRules

/// Attribution: looking for traces, saying who did it, answering, judging, responding.
public struct AttributionRules: Module {
  public static let id = "core.attribution"
  /// Since 2 bystanders are no suspects, keep no dossiers and judge nothing.
  public static let revision = 2
  public static let title = Text("attribution", nl: "attributie")
  public static let summary = Text(
    "Traces are sought, shown and shared; the accused answer and third parties judge.",
    nl: "Sporen worden gezocht, getoond en gedeeld; beschuldigden antwoorden en derden oordelen.")

  let nouns: AttributionNouns

  /// Takes over `investigate`, `attribute`, `answer`, `respond` and `share`, and weighs what they depend on.
  public init(_ setup: inout Setup) {
    nouns = AttributionNouns(&setup)
    setup.resolves(
      Verbs.investigate.number, Verbs.attribute.number, Verbs.answer.number, Verbs.respond.number,
      Verbs.share.number)
    setup.weighs(.find, .believe, .reply, .retaliate, nouns.follow, nouns.cosign)
    setup.responds(to: .accusationMade, .counterCharged, .jointOffered)
    setup.advances(.judge, .reply, .tally, .bulletin, .finish)
    setup.reviews()
    setup.metric(
      "overclaims", Text("words above one's own belief", nl: "woorden boven de eigen inschatting"),
      counts: .overclaimed)
    setup.metric(
      "found-wrong", Text("accusations found wrong", nl: "onjuist gebleken beschuldigingen"),
      counts: .foundWrong)
  }

  /// Weighs finding, believing, following, cosigning, replying and striking back.
  public func weigh(
    _ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds
  ) {
    switch question {
    case .find:
      odds.add(.situation, AttributionOdds.find)
      odds.add(.forensics, AttributionOdds.skill(forensics: lens[.forensics, subject.a]))
    case .believe:
      Exposures.weigh(subject.b, nouns, lens, &odds)
      AttributionOdds.believe(subject.b, lens, &odds)
    case nouns.follow: Followers.weigh(subject, nouns, lens, &odds)
    case nouns.cosign: Joint.weigh(subject, nouns, lens, &odds)
    case .reply: AttributionOdds.reply(subject, lens, &odds)
    case .retaliate:
      odds.add(.gravity, AttributionOdds.retaliation(severity: lens[.severity, subject.b]))
    default: break
    }
  }

  /// Refuses a response to an incident that the same seat gave before.
  public func review(_ order: Order, _ view: Lens) -> Refusal? {
    guard order.verb == Verbs.respond.number else { return nil }
    return Responses.refusal(order, nouns, view)
  }

  /// Carries out the five orders about traces and charges.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case Verbs.investigate.number: investigate(order, lens, out)
    case Verbs.attribute.number: Charge(order, lens).make(out)
    case Verbs.answer.number: answer(order, lens, out)
    case Verbs.respond.number: Responses.give(order, nouns, lens, out)
    case Verbs.share.number: share(order, lens, out)
    default: break
    }
  }

  /// Makes public what a charge is about, and joins the two halves of a joint one.
  public func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    switch happening.kind {
    case .accusationMade:
      Charges.announced(by: happening, lens).map { Charges.publishIncident(of: $0, lens, out) }
      if happening.audience == .everybody { Charges.number(lens, out) }
    case .counterCharged:
      if happening.audience == .everybody { Charges.number(lens, out) }
    case .jointOffered:
      lens.world.row(.accusation, Charge.key(madeBy: happening.cause))
        .map { Joint.join($0, nouns, lens, out) }
    default: break
    }
  }

  /// Non-players cosign and reply, verdicts fall, mistakes come out, silence is charged and lone halves lapse.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    switch step {
    case .judge: Joint.ofNonPlayers(nouns, lens, out)
    case .reply: Answers.ofNonPlayers(nouns, lens, out)
    case .tally:
      Verdicts.fall(nouns, lens, out)
      Exposures.fall(nouns, lens, out)
    // What came out after the votes is in the headlines of the same turn.
    case .bulletin: Exposures.fall(nouns, lens, out)
    case .finish:
      Responses.chargeSilence(lens, out)
      Joint.lapse(lens, out)
    default: break
    }
  }

  // MARK: Orders

  /// One try, two with forensics of 2 or more. What is found is for whoever makes traces to say,
  /// unless it is plain at a second look.
  private func investigate(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let incident: Row = Verbs.investigate(order)
    let actor = order.actor
    let pair = lens.world.key(.actor, actor).with(lens.world.key(.incident, incident))
    let subject = Subject(actor, incident)
    let tries = lens[.forensics, actor] >= 2 ? 2 : 1
    let hits = (0..<tries).filter { out.ask(.find, subject, key: pair, n: $0) }
    // Whether it is plain by now does not hang on what this look finds: it is asked of all looks alike.
    let isPlain = isPlainNow(incident, lens, out)
    guard !hits.isEmpty, !hasPlainTrace(actor, of: incident, lens) else {
      out.tell(.nothingFound, incident, to: .only(ActorSet(actor)))
      return
    }
    if isPlain { findPlain(incident, by: actor, pair, lens, out) }
    for n in hits {
      out.tell(.investigated, [actor.number, incident.number, Int32(n)], to: .whiteCell)
    }
  }

  private func hasPlainTrace(_ actor: Row, of incident: Row, _ lens: Lens) -> Bool {
    lens.seen(by: actor).traces(of: incident).contains {
      lens[.traceSort, $0] == TraceSort.plain.rawValue
        && lens[.traceWeight, $0] >= Evidence.plainWeight
    }
  }

  /// The second look: the same for all who look in the same turn.
  private func isPlainNow(_ incident: Row, _ lens: Lens, _ out: Adjudication) -> Bool {
    let key = lens.world.key(.incident, incident)
    return out.ask(.identify, Subject(incident), key: key, n: 1 + Int(lens[.turn]))
  }

  private func findPlain(
    _ incident: Row, by actor: Row, _ pair: Key, _ lens: Lens, _ out: Adjudication
  ) {
    let culprit = lens.row(.culprit, incident)
    let weight = Evidence.plainWeight
    let key = Adjudication.key(of: .trace, broughtAboutBy: pair, n: Int(lens[.turn]))
    let trace = Evidence.create(
      .plain, of: incident, against: culprit, weight: weight, key: key, out)
    Evidence.hand(
      trace, of: incident, against: culprit, weight: weight, to: ActorSet(actor), lens, out,
      withCables: true)
    out.tell(
      .traceFound,
      [
        trace.number, incident.number, culprit.number, TraceSort.plain.rawValue,
        TraceSort.plain.forgery.rawValue,
      ],
      to: .only(ActorSet(actor)))
  }

  private func answer(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (incident, answer, whom) = Verbs.answer(order)
    let charges = Charges.open(against: order.actor, about: incident, lens)
    Answers.give(answer, to: charges, about: incident, by: order.actor, at: whom, nouns, lens, out)
  }

  /// A copy changes hands; it reaches the other with its cables. Whoever gets the same trace twice
  /// in one turn counts it twice: the price of two friends who do not talk to each other.
  private func share(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (trace, whom) = Verbs.share(order)
    guard lens.world.knowers(.trace, trace).contains(order.actor) else { return }
    let incident = lens.row(.traceIncident, trace)
    let receiver = ActorSet(whom)
    Evidence.tell(of: incident, to: receiver, lens, out, withCables: true)
    Evidence.pass([trace], of: incident, to: receiver, lens, out, withCables: true)
    out.tell(.traceShared, order.actor, whom, trace, to: .only(receiver))
  }
}
