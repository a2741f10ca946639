import ParleyRules
import Testing

@testable import ParleyEngine

@Suite struct AgreementRulesTests {
  @Test(arguments: [
    (Int32(0), Int32(4), Int32(0), true), (0, 4, 1, false), (1, 4, 1, true), (3, 4, 4, false),
    (4, 4, 9, true), (2, 2, 1, true),
  ])
  func thePaceIsOneInstalmentATurn(paid: Int32, due: Int32, turns: Int32, isOnPace: Bool) {
    #expect(AgreementRules.isOnPace(paid: paid, due: due, turns: turns) == isOnPace)
  }

  @Test func anAgreementNeedsTwo() {
    #expect(AgreementRules.stands(signed: 2, withdrawn: 3, rule: .consensus))
    #expect(!AgreementRules.stands(signed: 1, withdrawn: 0, rule: .majority))
    #expect(AgreementRules.stands(signed: 2, withdrawn: 0, rule: .bilateral))
    #expect(!AgreementRules.stands(signed: 2, withdrawn: 1, rule: .bilateral))
  }

  private func implement(_ count: Int32, _ pressure: Pressure = .ask) -> Order {
    TalksBench.order(
      Verbs.implement.number, by: TalksBench.arden, [0, count, pressure.rawValue])
  }

  @Test func homeIsAskedAtEachInstalmentAndUnspentMoneyComesBack() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.world[.budget, TalksBench.arden] = 2
    bench.decider.answers = { question, _, n in question != .implement || n < 1 }
    bench.play(implement(3))
    #expect(bench.world[.paid, agreement, TalksBench.arden] == 1)
    #expect(bench.world[.budget, TalksBench.arden] == 4)
    #expect(bench.count(.homeHeldUp) == 1)
    #expect(bench.told.last?.audience == .only(ActorSet(TalksBench.arden)))
  }

  @Test("who stands still and carries out in one turn is told that nothing was left to do")
  func nothingLeftToCarryOut() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.play(implement(1))
    #expect(bench.count(.cameToNothing) == 0)
    bench.world[.standing, agreement, TalksBench.arden] = Standing.suspended.rawValue
    bench.play(implement(1))
    let told = bench.told.filter { $0.kind == .cameToNothing }
    #expect(told.map(\.audience) == [.only(ActorSet(TalksBench.arden))])
  }

  @Test func theRecordSaysWhichInstalmentAndHowManyAreDone() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.world[.budget, TalksBench.arden] = 6
    bench.play(implement(2))
    bench.play(implement(1))
    let asked = bench.decider.asked.filter { $0.question == .implement }
    #expect(asked.map { Int($0.subject.d.number) } == [0, 1, 2])
    let paid = bench.told.filter { $0.kind == .instalmentPaid }
    // Of four: two, and one more.
    #expect(paid.map { [$0[2], $0[3], $0[4]] } == [[2, 2, 4], [1, 3, 4]])
    #expect(bench.world[.due, agreement] == 4)
  }

  @Test("what binds more is carried out sooner: what the ladder costs at the vote it pays back")
  func ladder() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    let sums = Tier.allCases.map { tier -> Int32 in
      bench.world[.tier, text] = tier.rawValue
      return bench.weigh(.implement, Subject(TalksBench.arden, text)).total
    }
    #expect(sums == [sums[0], sums[0] + points(1), sums[0] + points(2)])
  }

  @Test func homeThatIsOverruledIsNotAsked() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.decider.answers = { _, _, _ in false }
    bench.play(implement(3, .force))
    #expect(bench.world[.paid, agreement, TalksBench.arden] == 3)
    #expect(bench.decider.count(.implement) == 0)
  }

  @Test func nothingIsCarriedOutTwice() {
    let bench = TalksBench()
    let agreement = bench.agree([0])
    bench.world[.budget, TalksBench.arden] = 1
    bench.play(implement(3))
    #expect(bench.world[.paid, agreement, TalksBench.arden] == 1)
    #expect(bench.world[.budget, TalksBench.arden] == 3)
  }

  @Test func blocsGoOnFromTheNextTurnAndTeamsInTheEpilogue() {
    let bench = TalksBench()
    let agreement = bench.agree([2])
    bench.step(.implement)
    #expect(bench.world[.paid, agreement, TalksBench.cassel] == 0)
    bench.nextTurn()
    bench.step(.implement)
    #expect(bench.world[.paid, agreement, TalksBench.cassel] == 1)
    #expect(bench.world[.paid, agreement, TalksBench.arden] == 0)
    bench.play(implement(1))
    bench.world[.turn] = bench.world[.lastTurn] + 1
    bench.step(.implement)
    #expect(bench.world[.paid, agreement, TalksBench.arden] == 2)
    #expect(bench.world[.paid, agreement, TalksBench.boreal] == 0)
  }

  @Test func homeCarriesOutMoreEasilyThanItSigns() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    let subject = Subject(TalksBench.arden, text)
    #expect(bench.weigh(.implement, subject).total == 1000)
    bench.world[.definitions, text] = 1
    #expect(bench.weigh(.implement, subject).total == 1250)
    bench.world[.definitions, text] = 5
    #expect(bench.weigh(.implement, subject).total == 1500)
  }

  @Test func withoutFrictionTheTruthShows() {
    let bench = TalksBench()
    let agreement = bench.agree([0, 3])
    let subject = Subject(TalksBench.arden, agreement)
    #expect(bench.weigh(.verify, subject).total == 9000)
    bench.play(
      TalksBench.order(
        Verbs.reserve.number, by: TalksBench.arden, [0, 3, 0], texts: ["data too"]))
    // The text is adopted: a reservation comes too late.
    #expect(bench.weigh(.verify, subject).total == 9000)
    bench.world[.reserved, Row(1), TalksBench.arden] = 1
    #expect(bench.weigh(.verify, subject).total == 8500)
  }

  @Test func keptAndBrokenPromisesShow() {
    let bench = TalksBench()
    let agreement = bench.agree([0])
    bench.nextTurn()
    bench.step(.implement)
    bench.step(.verify)
    func reputation(_ party: Row) -> Reputation? {
      bench.lens.word(.reputation, agreement, toward: party)
    }
    #expect(reputation(TalksBench.cassel) == .kept)
    #expect(reputation(TalksBench.arden) == .breach)
    #expect(bench.world[.capital, TalksBench.cassel] == 6)
    let asked = bench.decider.count(.verify)
    bench.decider.answers = { _, _, _ in false }
    bench.nextTurn()
    bench.step(.verify)
    // A look that shows nothing leaves them with what they saw last.
    #expect(reputation(TalksBench.arden) == .breach)
    // Both blocs are done and were seen to be: nobody asks again, and the point of capital came once.
    #expect(bench.decider.count(.verify) == asked + 2)
    #expect(bench.world[.capital, TalksBench.cassel] == 6)
  }

  @Test func anInspectionIsTakenInWhenBreachesAreAlleged() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.nextTurn()
    bench.world[.accuses, TalksBench.delta] = 500
    bench.play(
      TalksBench.order(
        Verbs.inspect.number, by: TalksBench.boreal, [agreement.number, TalksBench.arden.number]))
    #expect(bench.told.last?.kind == .inspected)
    #expect(bench.world[.reputation, agreement, TalksBench.arden] == 0)
    bench.step(.allege)
    #expect(
      bench.world[.reputation, agreement, TalksBench.arden] == Reputation.breach.rawValue)
    #expect(bench.world[.inspections, agreement, TalksBench.arden] == 0)
    #expect(bench.count(.breachAlleged) == 1)
    #expect(bench.decider.count(.allege) == 1)
  }

  @Test func aBelievedChargeOfWhatWasForbiddenIsAnAllegedBreach() {
    let bench = TalksBench()
    _ = bench.agree([3])
    let incident = bench.world.append(.incident, Key("incident", "i"), knownBy: .everybody)
    bench.world[.incidentKind, incident] = OperationKind.disruption.rawValue
    func verdict(_ verdict: Verdict) -> Event {
      Event(
        .verdictFell,
        [
          TalksBench.arden.number, TalksBench.boreal.number, incident.number, verdict.rawValue, 2,
          0,
        ], to: .everybody, cause: Key(bits: 1))
    }
    bench.happen(verdict(.believed))
    #expect(bench.count(.breachAlleged) == 0)
    bench.world[.forbids, Row(3)] = OperationKind.disruption.rawValue
    bench.happen(verdict(.doubted))
    #expect(bench.count(.breachAlleged) == 0)
    bench.happen(verdict(.believed))
    #expect(bench.count(.breachAlleged) == 1)
  }

  @Test func partiesLeaveUntilTheAgreementLapses() {
    let bench = TalksBench()
    let agreement = bench.agree([0])
    func leave(_ verb: VerbNumber, _ actor: Row) {
      bench.play(TalksBench.order(verb, by: actor, [agreement.number]))
    }
    leave(Verbs.suspend.number, TalksBench.arden)
    leave(Verbs.denounce.number, TalksBench.boreal)
    bench.step(.reply)
    #expect(bench.world[.inForce, agreement] == 1)
    #expect(bench.lens.word(.standing, agreement, toward: TalksBench.arden) == Standing.suspended)
    leave(Verbs.denounce.number, TalksBench.delta)
    bench.step(.reply)
    // One carries it out and one stands still: it may still be taken up again.
    #expect(bench.world[.inForce, agreement] == 1)
    leave(Verbs.denounce.number, TalksBench.arden)
    bench.step(.reply)
    #expect(bench.world[.inForce, agreement] == 0)
    #expect(bench.count(.agreementLapsed) == 1)
  }

  private func order(_ verb: VerbNumber, by actor: Row, on agreement: Row) -> Order {
    TalksBench.order(verb, by: actor, [agreement.number])
  }

  @Test("an agreement between two that one suspends stands, and is taken up again for nothing due")
  func suspendedAndTakenUp() {
    let bench = TalksBench()
    let agreement = bench.agree([3], in: TalksBench.line)
    let suspend = order(Verbs.suspend.number, by: TalksBench.arden, on: agreement)
    bench.play(suspend)
    bench.step(.reply)
    #expect(bench.world[.inForce, agreement] == 1)
    #expect(bench.count(.agreementLapsed) == 0)
    for _ in 0..<2 {
      bench.step(.verify)
      bench.nextTurn()
    }
    bench.play(suspend)
    #expect(bench.count(.partySuspended) == 1 && bench.count(.partyResumed) == 1)
    #expect(bench.lens.isParty(TalksBench.arden, to: agreement))
    bench.step(.verify)
    let seen: Reputation? = bench.lens.word(.reputation, agreement, toward: TalksBench.arden)
    #expect(seen == .kept)
  }

  @Test("who stands still is told how to go on, and a lapsed agreement takes no orders")
  func ordersUnderWhatNoLongerBinds() {
    let bench = TalksBench()
    let agreement = bench.agree([3], in: TalksBench.line)
    func refusal(_ verb: VerbNumber, _ codes: [Int32] = []) -> String? {
      let order = TalksBench.order(
        verb, by: TalksBench.arden, [agreement.number] + codes)
      return bench.world.vocabulary[verb].refusal(bench.lens.seen(by: TalksBench.arden), order)?
        .code
    }
    #expect(refusal(Verbs.implement.number, [1]) == nil)
    bench.play(order(Verbs.suspend.number, by: TalksBench.arden, on: agreement))
    #expect(refusal(Verbs.implement.number, [1]) == "stands-still")
    #expect(refusal(Verbs.suspend.number) == nil)
    bench.play(order(Verbs.denounce.number, by: TalksBench.boreal, on: agreement))
    bench.step(.reply)
    #expect(bench.world[.inForce, agreement] == 0)
    for verb in [Verbs.implement.number, Verbs.suspend.number, Verbs.denounce.number] {
      #expect(refusal(verb, [1]) == "lapsed")
    }
    #expect(refusal(Verbs.inspect.number, [TalksBench.boreal.number]) == "lapsed")
  }

  @Test("what was seen once is alleged once")
  func allegedOnce() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.world[.accuses, TalksBench.delta] = 500
    bench.decider.answers = { question, subject, _ in
      question != .verify || subject.a == TalksBench.arden
    }
    bench.nextTurn()
    for step in [Step.verify, .allege] { bench.step(step) }
    #expect(bench.count(.breachAlleged) == 1)
    bench.decider.answers = { question, _, _ in question != .verify }
    bench.nextTurn()
    for step in [Step.verify, .allege] { bench.step(step) }
    #expect(bench.world[.reputation, agreement, TalksBench.arden] == Reputation.breach.rawValue)
    #expect(bench.count(.breachAlleged) == 1)
  }
}

@Suite struct DoctrineRulesTests {
  @Test func thoseWithoutADoctrineDoNothing() {
    let bench = TalksBench()
    bench.step(.seal)
    bench.step(.reply)
    #expect(bench.filed.isEmpty)
    #expect(bench.decider.asked.isEmpty)
  }

  @Test func aShareIsALogit() {
    let bench = TalksBench()
    bench.world[.spies, TalksBench.cassel] = 200
    let subject = Subject(TalksBench.cassel, TalksBench.arden, Row(1))
    #expect(bench.weigh(.doctrine, subject).total == -1386)
    let (_, incident) = wound(bench, [(TalksBench.boreal, 2000)])
    #expect(bench.weigh(.retaliate, Subject(TalksBench.cassel, incident)).total == -1861)
  }

  /// Something was done to Cassel, which holds such weights against others.
  private func wound(
    _ bench: TalksBench, _ beliefs: [(suspect: Row, weight: Int32)]
  ) -> (dossier: Row, incident: Row) {
    let (world, victim) = (bench.world, TalksBench.cassel)
    let incident = world.append(.incident, Key("incident", "i"), knownBy: .everybody)
    world[.victim, incident] = victim.number
    world[.incidentTurn, incident] = 1
    let dossier = world.append(.dossier, Key("dossier", "d"), knownBy: ActorSet(victim))
    world[.dossierHolder, dossier] = victim.number
    world[.dossierIncident, dossier] = incident.number
    for (suspect, weight) in beliefs { world[.belief, dossier, suspect] = weight }
    return (dossier, incident)
  }

  @Test("who holds nobody likely is asked all the same, and its ledger bars it")
  func unsureIsOnTheLedger() {
    let bench = TalksBench()
    let even = [(TalksBench.boreal, Int32(0)), (TalksBench.arden, 0)]
    let (dossier, incident) = wound(bench, even.map { (suspect: $0.0, weight: $0.1) })
    bench.world[.accuses, TalksBench.cassel] = 500
    bench.world[.rivals, TalksBench.cassel, TalksBench.arden] = 1
    bench.world[.rivals, TalksBench.cassel, TalksBench.boreal] = 1
    bench.decider.answers = { _, _, _ in false }
    bench.step(.seal)
    #expect(bench.decider.count(.retaliate) == 1 && bench.decider.count(.doctrine) == 1)
    let back = Subject(TalksBench.cassel, incident)
    let charge = Subject(TalksBench.cassel, TalksBench.arden, Row(2), incident)
    #expect(bench.weigh(.retaliate, back).total == .min)
    #expect(bench.weigh(.doctrine, charge).total == .min)
    bench.world[.belief, dossier, TalksBench.boreal] = 1000
    #expect(bench.weigh(.retaliate, back).total == -1861)
    #expect(bench.weigh(.doctrine, charge).total == 0)
  }

  @Test func aRivalIsSpiedOnAndStruck() {
    let bench = TalksBench()
    bench.world[.assetOwner, Row(0)] = TalksBench.arden.number
    bench.world[.assetOwner, Row(1)] = TalksBench.boreal.number
    bench.world[.rivals, TalksBench.cassel, TalksBench.boreal] = 1
    bench.world[.spies, TalksBench.cassel] = 500
    bench.world[.strikes, TalksBench.cassel] = 500
    bench.world[.budget, TalksBench.cassel] = 1
    bench.step(.seal)
    let kinds = bench.filed.map { $0.slots[0] }
    #expect(kinds == [OperationKind.influence.rawValue, OperationKind.espionage.rawValue])
    #expect(bench.filed.allSatisfy { $0.slots[1] == 1 && $0.verb == Verbs.operate.number })
  }

  @Test func whatIsHeldLikelyIsSaidInPublicWithItsEvidence() {
    let bench = TalksBench()
    let (world, victim) = (bench.world, TalksBench.cassel)
    let incident = world.append(.incident, Key("incident", "i"), knownBy: .everybody)
    world[.victim, incident] = victim.number
    world[.incidentTurn, incident] = 1
    let dossier = world.append(.dossier, Key("dossier", "d"), knownBy: ActorSet(victim))
    world[.dossierHolder, dossier] = victim.number
    world[.dossierIncident, dossier] = incident.number
    world[.belief, dossier, TalksBench.boreal] = 2000
    world[.belief, dossier, TalksBench.delta] = 0
    for (key, suspect) in [("s", TalksBench.delta), ("t", TalksBench.boreal)] {
      let trace = world.append(.trace, Key("trace", key), knownBy: ActorSet(victim))
      world[.traceIncident, trace] = incident.number
      world[.pointsAt, trace] = suspect.number
      world[.traceWeight, trace] = 1000
    }
    world[.accuses, victim] = 900
    bench.step(.seal)
    #expect(bench.filed.map(\.verb) == [Verbs.investigate.number, Verbs.attribute.number])
    let charge = Verbs.attribute(bench.filed[1])
    #expect(charge.1.row == TalksBench.boreal && charge.2 == .veryLikely && charge.3 == .public)
    #expect(charge.5.code == 2)
  }

  @Test func aTextOfWhatItWantsMostIsTabled() {
    let bench = TalksBench()
    bench.world[.tables, TalksBench.delta] = 500
    for (measure, interest) in [500, 1500, -500, 1000, 2000].enumerated() {
      bench.world[.interest, Row(measure), TalksBench.delta] = Int32(interest)
    }
    bench.step(.reply)
    #expect(bench.filed.map(\.verb) == [Verbs.propose.number])
    let (first, second, third, fourth, forum, tier, _) = Verbs.propose(bench.filed[0])
    #expect([first, second, third, fourth].map { $0.row() } == [Row(4), Row(1), Row(3), .none])
    #expect(forum.row == TalksBench.ring && tier == .voluntary)
  }

  @Test("a measure made for other forums is not tabled in this one")
  func onlyWhatMakesSenseThere() {
    let bench = TalksBench()
    bench.world[.tables, TalksBench.delta] = 500
    bench.world[.interest, Row(0), TalksBench.delta] = 1500
    bench.world[.interest, Row(1), TalksBench.delta] = 500
    bench.world[.measureForums, Row(0), TalksBench.line] = 1
    bench.step(.reply)
    let (first, second, _, _, _, _, _) = Verbs.propose(bench.filed[0])
    #expect(first.row == Row(1) && second == nil)
  }

  @Test("a rival's word is looked at, and a broken one answered by standing still until it is kept")
  func rivalsUnderAnAgreement() {
    let bench = TalksBench()
    let agreement = bench.agree([3])
    bench.world[.accuses, TalksBench.delta] = 500
    bench.world[.rivals, TalksBench.delta, TalksBench.arden] = 1
    bench.nextTurn()
    bench.step(.seal)
    #expect(bench.filed.map(\.verb) == [Verbs.inspect.number])
    #expect(bench.filed[0].slots[1] == TalksBench.arden.number)
    bench.world[.reputation, agreement, TalksBench.arden] = Reputation.breach.rawValue
    bench.step(.seal)
    #expect(bench.filed.last?.verb == Verbs.suspend.number)
    let leaving = Subject(TalksBench.delta, TalksBench.arden, Row(5), agreement)
    #expect(bench.weigh(.doctrine, leaving).total == -1000)
    bench.world[.standing, agreement, TalksBench.delta] = Standing.suspended.rawValue
    let before = bench.filed.count
    bench.step(.seal)
    #expect(bench.filed.count == before)
    bench.world[.reputation, agreement, TalksBench.arden] = Reputation.kept.rawValue
    bench.step(.seal)
    #expect(bench.filed.count == before + 1 && bench.filed.last?.verb == Verbs.suspend.number)
  }

  @Test("the best trace of what was done to it goes to a team of its own camp")
  func friendsAreTold() {
    let bench = TalksBench()
    let (world, victim) = (bench.world, TalksBench.cassel)
    let incident = world.append(.incident, Key("incident", "i"), knownBy: .everybody)
    world[.victim, incident] = victim.number
    world[.incidentTurn, incident] = 1
    for (key, weight) in [("s", Int32(500)), ("t", 900)] {
      let trace = world.append(.trace, Key("trace", key), knownBy: ActorSet(victim))
      world[.traceIncident, trace] = incident.number
      world[.pointsAt, trace] = TalksBench.boreal.number
      world[.traceWeight, trace] = weight
      world[.traceSort, trace] = TraceSort.tools.rawValue
    }
    world[.accuses, victim] = 500
    bench.step(.seal)
    #expect(!bench.filed.contains { $0.verb == Verbs.share.number })
    world[.camp, victim] = 3
    world[.camp, TalksBench.arden] = 3
    bench.step(.seal)
    let shared = bench.filed.first { $0.verb == Verbs.share.number }
    #expect(shared?.slots[0] == 1 && shared?.slots[1] == TalksBench.arden.number)
  }

  @Test("what it dislikes in a text that bears its name is softened")
  func ownTextsAreSoftened() {
    let bench = TalksBench()
    let text = bench.table([0, 3], in: TalksBench.ring, by: TalksBench.delta)
    bench.world[.tables, TalksBench.delta] = 500
    bench.world[.interest, Row(3), TalksBench.delta] = -500
    bench.step(.reply)
    #expect(bench.filed.map(\.verb) == [Verbs.amend.number])
    let (amended, change, measure) = Verbs.amend(bench.filed[0])
    #expect(amended.row == text && change == .soften && measure.row == Row(3))
  }

  @Test("every text of others is asked about, and one act is done: to join goes before all else")
  func joining() {
    let bench = TalksBench()
    let texts = [bench.table([0], in: TalksBench.hall), bench.table([1], in: TalksBench.ring)]
    let own = bench.table([3], in: TalksBench.ring, by: TalksBench.delta)
    bench.world[.tables, TalksBench.delta] = 500
    bench.world[.interest, Row(3), TalksBench.delta] = -500
    bench.world[.interest, Row(2), TalksBench.delta] = 500
    var wanted: [QuestionNumber: Bool] = [:]
    func acts(_ answers: [QuestionNumber: Bool]) -> [VerbNumber] {
      wanted = answers
      bench.decider.answers = { question, _, _ in wanted[question] ?? false }
      let (asked, filed) = (bench.decider.asked.count, bench.filed.count)
      bench.step(.reply)
      let questions = bench.decider.asked[asked...]
      // Whatever the answers are, the same is asked: two texts to join, one to soften, one to table.
      #expect(questions.filter { $0.question == .join }.map(\.subject.b) == texts)
      #expect(questions.count { $0.question == .doctrine } == 2)
      return bench.filed[filed...].map(\.verb)
    }
    #expect(acts([.join: true, .doctrine: true]) == [Verbs.sponsor.number])
    #expect(bench.filed.last?.slots[0] == texts[0].number, "the oldest")
    #expect(acts([.doctrine: true]) == [Verbs.amend.number])
    #expect(bench.filed.last?.slots[0] == own.number)
    #expect(acts([:]) == [])
  }

  @Test(
    "a name under a text takes a home that is very likely to carry it, and no trust of the core's")
  func joiningOdds() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.hall)
    bench.world[.tables, TalksBench.delta] = 500
    let subject = Subject(TalksBench.delta, text)
    for trust in [0, 450, 1000] as [Int32] {
      bench.world[.trust, TalksBench.delta, TalksBench.arden] = trust
      #expect(bench.weigh(.join, subject).total == -points(4))
    }
  }
}
