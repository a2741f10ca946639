import ParleyRules
import Testing

@testable import ParleyEngine

@Suite struct AgreementRulesTests {
  @Test(arguments: [
    (Int32(0), Int32(4), Int32(0), true), (0, 4, 1, false), (1, 4, 1, true), (3, 4, 4, false),
    (4, 4, 9, true), (2, 2, 1, true),
  ])
  func thePaceIsOneInstalmentATurn(paid: Int32, due: Int32, turns: Int32, isOnPace: Bool) {
    let bench = TalksBench()
    let agreement = Ref<Agreement>(bench.world.append(.agreement, Key("agreement", "a")))
    bench.world[.due, agreement.row] = due
    bench.world[.paid, agreement.row, TalksBench.arden] = paid
    bench.world[.turn] = turns + 1
    bench.world[.agreementTurn, agreement.row] = 1
    #expect(bench.lens.isOnPace(Ref(TalksBench.arden), under: agreement) == isOnPace)
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
    bench.world[.assetOwner, Row(0)] = TalksBench.arden.number
    bench.world[.incidentTarget, incident] = 0
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
    bench.world[.forbids, Row(3)] = WordSet<OperationKind>([.disruption]).code
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
