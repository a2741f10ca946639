import ParleyRules
import ParleyTesting

@testable import Elections

// What the tables of the guide (`Plugins/README.md`) say can be typed, typed. None of it is run: it compiles, in a
// package that sees no more of Parley than any other, and a test of Parley's finds each line of the tables here.

/// A kind of one's own.
enum Rumour: Noun {}

/// The things that the tables speak of.
struct Things {
  let actor, other, a, b: Ref<Actor>
  let asset: Ref<Asset>
  let forum: Ref<Forum>
  let measure: Ref<Measure>
  let incident: Ref<Incident>
  let trace: Ref<Trace>
  let dossier: Ref<Dossier>
  let foothold: Ref<Foothold>
  let charge: Ref<Accusation>
  let text: Ref<Proposal>
  let clause: Ref<Clause>
  let agreement: Ref<Agreement>
  let work: Ref<Rumour>
  let kind: KindOf<Rumour>
  let key: Key
  let order: Order
}

extension Things {
  /// What a rule reads.
  func read(_ lens: Lens, by rules: ElectionsRules) -> [Any?] {
    let (every, poll) = (rules.every, rules.poll)
    return [
      lens[.turn],
      lens[.lastTurn],
      lens[every],
      lens[.severity, incident],
      lens[poll, actor],
      lens[.rivals, actor, toward: other],
      lens.actors,
      lens.actor,
      lens.all(Incident.self),
      lens.count(of: Incident.self),
      lens.all(Trace.self, whose: .traceIncident, is: incident),
      lens.actors(whose: .chairs, of: forum) { $0 > 0 },
      lens.key(of: incident),
      lens.key(of: work, in: kind),
      lens.find(Trace.self, key),
      lens.find(kind, key),
      lens.knows(trace),
      lens.knowers(of: trace),
      lens.seen(by: actor),
      lens.texts,
      lens.clauses(of: text),
      lens.sponsors(of: text),
      lens.isOpen(text),
      lens.instalments(of: text),
      lens.strength(of: text),
      lens.members(of: forum),
      lens.isMember(actor, of: forum),
      lens.isGuest(actor, of: forum),
      lens.speaks(actor, in: forum),
      lens.voices(in: forum),
      lens.areOfOneCamp(a, b),
      lens.sits(forum),
      lens.isMandateOver(of: forum),
      lens.isLastSitting(of: forum),
      lens.scope(of: forum),
      lens.parties(to: agreement),
      lens.isParty(actor, to: agreement),
      lens.signatories(of: agreement),
      lens.pledges(of: actor, against: .sabotage, at: asset),
      lens.forbids(measure, .sabotage, at: asset),
      lens.truth(of: actor, under: agreement),
      lens.isOnPace(actor, under: agreement),
      lens.isKept(agreement),
      lens.ground(of: actor, against: other, under: agreement),
      lens.hasSuspected(actor, breachBy: other, of: agreement),
      lens.dossier(of: actor, on: incident),
      lens.shares(in: dossier),
      lens.likeliest(in: dossier),
      lens.primeSuspect(of: incident),
      lens.traces(of: incident),
      lens.hand(of: order),
      lens.answerable(for: incident),
      lens.mayActForAnother(actor),
      lens.backer(of: incident),
      lens.knownHand(behind: incident),
      lens.isPlainlyAnswerable(actor, for: incident),
      lens.isSettled(incident),
      lens.unanswered(by: actor),
      lens.openCharge(against: actor, about: incident),
      lens.hasNamed(actor, on: incident),
      lens.isInPlay(actor),
      lens.takesPart(actor),
      lens.isConcerned(actor, by: incident),
      lens.thirdParties(to: charge),
    ]
  }

  /// The columns of the core.
  func readColumns(_ lens: Lens) -> [Any?] {
    [
      lens[.turn],
      lens[.lastTurn],
      lens[.epilogue],
      lens[.months],
      lens[.handsForHire],
      lens[.budget, actor],
      lens[.capital, actor],
      lens[.income, actor],
      lens[.hurt, actor],
      lens[.attack, actor],
      lens[.defence, actor],
      lens[.forensics, actor],
      lens[.camp, actor],
      lens[.actorKind, actor],
      lens[.seated, actor],
      lens[.timesWrong, actor],
      lens[.extraOrders, actor],
      lens[.extraFloorMoves, actor],
      lens[.trust, actor, toward: other],
      lens[.rivals, actor, toward: other],
      lens[.suspects, actor, toward: other],
      lens[.allegedTurn, actor, toward: other],
      lens[.suspectedTurn, actor, toward: other],
      lens[.shaken, actor, toward: other],
      lens[.assetOwner, asset],
      lens[.assetStatus, asset],
      lens[.crossBorder, asset],
      lens[.shield, asset],
      lens[.rule, forum],
      lens[.chairs, forum, toward: actor],
      lens[.guests, forum, toward: actor],
      lens[.sitsFrom, forum],
      lens[.sitsUntil, forum],
      lens[.function, measure],
      lens[.interest, measure, toward: actor],
      lens[.forbids, measure],
      lens[.guards, measure],
      lens[.spares, measure, toward: asset],
      lens[.victim, incident],
      lens[.culprit, incident],
      lens[.behind, incident],
      lens[.named, incident],
      lens[.backer, incident],
      lens[.knownBacker, incident, toward: actor],
      lens[.knownHand, incident, toward: actor],
      lens[.flag, incident],
      lens[.incidentKind, incident],
      lens[.intent, incident],
      lens.kind(of: incident),
      lens[.incidentTarget, incident],
      lens[.severity, incident],
      lens[.incidentTurn, incident],
      lens[.publicNumber, incident],
      lens[.traceIncident, trace],
      lens[.pointsAt, trace],
      lens[.traceSort, trace],
      lens[.traceWeight, trace],
      lens[.planted, trace],
      lens[.shownTurn, trace],
      lens[.dossierHolder, dossier],
      lens[.dossierIncident, dossier],
      lens[.belief, dossier, toward: actor],
      lens[.footholdHolder, foothold],
      lens[.footholdAsset, foothold],
      lens[.footholdHand, foothold],
      lens[.footholdActive, foothold],
      lens[.accuser, charge],
      lens[.accused, charge],
      lens[.partner, charge],
      lens[.accusedOf, charge],
      lens[.saidWord, charge],
      lens[.way, charge],
      lens[.answer, charge],
      lens[.verdict, charge],
      lens[.exposedWrong, charge],
      lens[.accusedTurn, charge],
      lens[.proposalForum, text],
      lens[.lead, text],
      lens[.tier, text],
      lens[.proposalStatus, text],
      lens[.stance, text, toward: actor],
      lens[.ballot, text, toward: actor],
      lens[.clauseProposal, clause],
      lens[.clauseMeasure, clause],
      lens[.softened, clause],
      lens[.reserved, clause, toward: actor],
      lens[.agreementProposal, agreement],
      lens[.agreementTurn, agreement],
      lens[.inForce, agreement],
      lens[.standing, agreement, toward: actor],
      lens[.paid, agreement, toward: actor],
      lens[.due, agreement],
      lens[.reputation, agreement, toward: actor],
      lens[.broken, agreement, toward: actor],
    ]
  }
}

extension Things {
  /// What a rule does.
  func act(by rules: ElectionsRules, on order: Order, writing words: Words, _ out: Adjudication) {
    let (poll, briefed, spoke, welcome) = (rules.poll, rules.briefed, rules.spoke, rules.welcome)
    let (culprit, party, tone) = (actor, other, rules.brief(order))
    let weight = points(1)
    let (reason, question, matter) = (rules.standing, rules.welcome, rules.welcome(actor))
    out.add(-50, to: poll, of: actor)
    out.add(
      weight, to: .belief, of: dossier, toward: culprit, learning: trace, by: ActorSet(actor))
    out.set(briefed, of: actor, to: 3)
    out.shift(.tier, of: text, by: -1)
    out.end(.footholdActive, of: foothold)
    out.point(.named, of: incident, to: culprit)
    out.give(-1, of: .capital, to: actor, because: reason)
    out.create(Trace.self, key: key, knownBy: ActorSet(actor)) { $0[.pointsAt] = culprit }
    _ = out.expect(Foothold.self, key: key)
    out.discover(trace, by: ActorSet(actor))
    out.reveal(poll, of: actor, to: other)
    out.add(1, to: .extraOrders, of: actor)
    _ = out.passage(words, of: order, knownBy: .everybody)
    _ = out.write("...", key: key, knownBy: .everybody)
    out.tell(spoke(actor, tone), to: .everybody)
    out.tell(Happenings.deed(.disruption, culprit, nil, asset, 3, nil), to: .whiteCell)
    out.add(
      1, to: .severity,
      of: out.expect(Incident.self, key: Incident.key(broughtAboutBy: order.key)))
    _ = out.ask(welcome(actor), key: out.lens.key(of: actor))
    _ = out.choose(among: [(matter: matter, key: key)])
    _ = out.measure(matter, key: key)
    _ = out.count(matter, key: key) { $0.add(reason, 1) }
    _ = out.weigh(matter)
    _ = out.key(of: question, about: key)
    out.file(Verbs.inspect.order(by: actor, agreement, party))
    _ = out.cause
    _ = (out.paid, out.paid.half)
    _ = out.lens
  }

  /// What a rule adds to a question.
  func weigh(_ asked: Asked, by rules: ElectionsRules, _ odds: inout Odds) -> Int32 {
    let (season, standing, term, weight, rival) = (
      rules.season, rules.standing, rules.standing, points(1), other
    )
    odds.add(season, -weight, about: rival)
    odds.add(standing, 200)
    odds.bar(term)
    odds.carry(term)
    if asked.order?.actor == rival { odds.add(standing, 100) }
    return asked.lens[.turn] + asked.friction + odds.core
  }
}

/// What a test does on the bench.
func tryEveryWord(of bench: Bench<ElectionsRules>, with order: Order) throws -> [Any?] {
  let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
  let matter = rules.welcome(arden)
  bench.given(.turn, is: 3)
  bench.given(Incident.self) { $0[.victim] = arden }
  let incident = bench.givenIncident(by: boreal, against: arden)
  let echo = bench.echo
  _ = bench.givenIncident(by: echo, for: boreal, against: arden)
  bench.given(.severity, of: incident, is: 4)
  bench.given(.rivals, of: arden, toward: boreal, is: true)
  bench.givenDossier(of: arden, on: incident)
  bench.givenTrace(of: incident, pointingAt: boreal, .motive, heldBy: arden)
  _ = bench.guest("delta")
  _ = bench.givenCharge(by: arden, against: boreal, over: incident)
  bench.givenFoothold(of: boreal, in: bench.asset(of: arden))
  let text = bench.givenText(bench.measure(.constraint), by: arden)
  _ = bench.givenAgreement(on: text, between: arden, boreal)
  bench.answers(rules.welcome, with: true)
  bench.answers(rules.welcome(arden), with: false)
  bench.answersAnythingElse(with: nil)
  bench.when(order)
  try bench.when(arden, types: "brief-parliament openly")
  bench.when(.drift)
  bench.nextTurn()
  bench.when(Happenings.goodAct(arden, boreal))
  bench.whenInjected(.gesture(from: "arden", to: "boreal"))
  bench.whenAsked(matter)
  return [
    bench.truth[.severity, incident], bench.seen(by: arden)[.severity, incident],
    bench.seenByEverybody, bench.odds(matter), bench.odds(matter, for: order),
    bench.dryRun(of: order),
    bench.wasTold(rules.spoke(arden, .openly), to: .everybody), bench.told(rules.spoke),
    bench.heard(by: arden), bench.asked(rules.welcome), bench.filed, bench.refusal(of: order),
    bench.price(of: order), bench.prospects(of: order),
    bench.candidates(Actor.self, for: "tone", of: order), bench.fault,
  ]
}
