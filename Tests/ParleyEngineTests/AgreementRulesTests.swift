import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

@Suite struct AgreementRulesTests {
  private let bench: Talks

  init() throws { bench = try Talks(Roster([])) }

  @Test(arguments: [
    (Int32(0), Int32(4), Int32(0), true), (0, 4, 1, false), (1, 4, 1, true), (3, 4, 4, false),
    (4, 4, 9, true), (2, 2, 1, true),
  ])
  func thePaceIsOneInstalmentATurn(paid: Int32, due: Int32, turns: Int32, isOnPace: Bool) {
    let agreement = bench.given(Agreement.self) {
      $0[.due] = due
      $0[.agreementTurn] = 1
      $0[.paid, toward: bench.arden] = paid
    }
    bench.given(.turn, is: turns + 1)
    #expect(bench.truth.isOnPace(bench.arden, under: agreement) == isOnPace)
  }

  @Test func anAgreementNeedsTwo() {
    #expect(AgreementRules.stands(signed: 2, withdrawn: 3, rule: .consensus))
    #expect(!AgreementRules.stands(signed: 1, withdrawn: 0, rule: .majority))
    #expect(AgreementRules.stands(signed: 2, withdrawn: 0, rule: .bilateral))
    #expect(!AgreementRules.stands(signed: 2, withdrawn: 1, rule: .bilateral))
  }

  // MARK: Carrying out

  private func implementing(
    _ agreement: Ref<Agreement>, _ count: Int32, _ pressure: Pressure = .ask
  ) -> Order { Verbs.implement.order(by: bench.arden, agreement, count, pressure) }

  private func paid(_ agreement: Ref<Agreement>, by party: Ref<Actor>) -> Int32 {
    bench.truth[.paid, agreement, toward: party]
  }

  private func instalment(_ n: Int32, of agreement: Ref<Agreement>) throws -> Matter {
    let text = try #require(bench.truth[.agreementProposal, agreement])
    return Questions.implement(bench.arden, text, agreement, Instalment(code: n))
  }

  @Test func homeIsAskedAtEachInstalmentAndUnspentMoneyComesBack() throws {
    let agreement = bench.agree(.constraint)
    bench.given(.budget, of: bench.arden, is: 5)
    bench.answers(Questions.implement, with: false)
    bench.answers(try instalment(0, of: agreement), with: true)
    #expect(bench.when(implementing(agreement, 3)) == nil)
    #expect(paid(agreement, by: bench.arden) == 1)
    #expect(bench.truth[.budget, bench.arden] == 4)
    #expect(bench.wasTold(Happenings.homeHeldUp(agreement), to: .actors(bench.arden)))
  }

  @Test("who stands still and carries out in one turn is told that nothing was left to do")
  func nothingLeftToCarryOut() {
    let agreement = bench.agree(.constraint)
    bench.when(.implement, with: implementing(agreement, 1))
    #expect(bench.told(Happenings.cameToNothing).isEmpty)
    bench.given(.standing, of: agreement, toward: bench.arden, is: .suspended)
    bench.when(.implement, with: implementing(agreement, 1))
    #expect(bench.told(Happenings.cameToNothing).map(\.audience) == [.actors(bench.arden)])
  }

  @Test func theRecordSaysWhichInstalmentAndHowManyAreDone() throws {
    let agreement = bench.agree(.constraint)
    bench.answers(Questions.implement, with: true)
    bench.when(implementing(agreement, 2))
    bench.when(implementing(agreement, 1))
    #expect(
      Set(bench.asked(Questions.implement))
        == Set(try (0..<3).map { try instalment($0, of: agreement) }))
    // Of four: two, and one more.
    for (count, paid) in [(Int32(2), Int32(2)), (1, 3)] {
      #expect(
        bench.wasTold(
          Happenings.instalmentPaid(bench.arden, agreement, count, paid, 4),
          to: .actors(bench.arden)))
    }
    #expect(bench.truth[.due, agreement] == 4)
  }

  @Test("what binds more is carried out sooner: what the ladder costs at the vote it pays back")
  func ladder() throws {
    let agreement = bench.agree(.transparency)
    let text = try #require(bench.truth[.agreementProposal, agreement])
    let sums = try Tier.allCases.map { tier -> Int32 in
      bench.given(.tier, of: text, is: tier)
      return bench.odds(try instalment(0, of: agreement)).total
    }
    #expect(sums == [sums[0], sums[0] + points(1), sums[0] + points(2)])
  }

  @Test func homeThatIsOverruledIsNotAsked() {
    let agreement = bench.agree(.constraint)
    bench.answers(Questions.implement, with: false)
    bench.when(implementing(agreement, 3, .force))
    #expect(paid(agreement, by: bench.arden) == 3)
    #expect(bench.asked(Questions.implement).isEmpty)
  }

  @Test func nothingIsCarriedOutTwice() {
    let agreement = bench.agree(.transparency)
    bench.answers(Questions.implement, with: true)
    bench.given(.budget, of: bench.arden, is: 5)
    bench.when(implementing(agreement, 3))
    #expect(paid(agreement, by: bench.arden) == 1)
    #expect(bench.truth[.budget, bench.arden] == 4)
    #expect(bench.refusal(of: implementing(agreement, 1))?.code == "all-done")
  }

  @Test func blocsGoOnFromTheNextTurnAndTeamsInTheEpilogue() {
    let agreement = bench.agree(.cooperation)
    bench.answers(Questions.implement, with: true)
    bench.when(.implement)
    #expect(paid(agreement, by: bench.cassel) == 0)
    bench.nextTurn()
    bench.when(.implement)
    #expect(paid(agreement, by: bench.cassel) == 1)
    #expect(paid(agreement, by: bench.arden) == 0)
    bench.when(implementing(agreement, 1))
    bench.given(.turn, is: bench.truth[.lastTurn] + 1)
    bench.when(.implement)
    #expect(paid(agreement, by: bench.arden) == 2)
    #expect(paid(agreement, by: bench.boreal) == 0)
  }

  @Test func homeCarriesOutMoreEasilyThanItSigns() throws {
    let agreement = bench.agree(.transparency)
    let text = try #require(bench.truth[.agreementProposal, agreement])
    let home = bench.odds(Questions.mandate(bench.arden, text)).total
    func sum() throws -> Int32 { bench.odds(try instalment(0, of: agreement)).total - home }
    #expect(try sum() == 1000)
    // What a definition is worth, a rule says that knows the words: by itself nothing.
    bench.given(.definitions, of: text, is: 5)
    #expect(try sum() == 1000)
  }

  // MARK: Looking

  @Test func withoutFrictionTheTruthShows() throws {
    let agreement = bench.agree(.transparency, .constraint)
    let text = try #require(bench.truth[.agreementProposal, agreement])
    let sight = Questions.verify(bench.arden, agreement)
    #expect(bench.odds(sight).total == 9000)
    // The text is adopted: a reservation comes too late.
    let late = try bench.order(by: bench.arden, typed: "reserve p1 on constraint \"data too\"")
    #expect(bench.refusal(of: late)?.code == "closed-text")
    let clause = try #require(bench.truth.clause(of: text, saying: bench.measure(.constraint)))
    bench.given(.reserved, of: clause, toward: bench.arden, is: true)
    #expect(bench.odds(sight).total == 8500)
  }

  private func reputation(_ agreement: Ref<Agreement>, of party: Ref<Actor>) -> Reputation {
    bench.truth[.reputation, agreement, toward: party]
  }

  @Test func keptAndBrokenPromisesShow() {
    let agreement = bench.agree(.transparency)
    bench.answers(Questions.implement, with: true)
    bench.answers(Questions.verify, with: true)
    bench.nextTurn()
    bench.when(.implement)
    bench.given(.capital, of: bench.cassel, is: 5)
    bench.when(.verify)
    #expect(reputation(agreement, of: bench.cassel) == .kept)
    #expect(reputation(agreement, of: bench.arden) == .breach)
    #expect(bench.truth[.capital, bench.cassel] == 6)
    let asked = bench.asked(Questions.verify).count
    bench.answers(Questions.verify, with: false)
    bench.nextTurn()
    bench.given(.capital, of: bench.cassel, is: 6)
    bench.when(.verify)
    // A look that shows nothing leaves them with what they saw last.
    #expect(reputation(agreement, of: bench.arden) == .breach)
    // Both blocs are done and were seen to be: nobody asks again, and the point of capital came once.
    #expect(bench.asked(Questions.verify).count == asked + 2)
    #expect(bench.truth[.capital, bench.cassel] == 6)
  }

  @Test func anInspectionIsTakenInWhenBreachesAreAlleged() {
    let agreement = bench.agree(.constraint)
    bench.nextTurn()
    bench.given(.accuses, of: bench.helix, is: 500)
    bench.answers(Questions.verify, with: true)
    bench.answers(Questions.allege, with: true)
    // In a step in which nobody else looks.
    bench.when(.prepare, with: Verbs.inspect.order(by: bench.boreal, agreement, bench.arden))
    #expect(
      bench.wasTold(
        Happenings.inspected(bench.boreal, bench.arden, agreement, .breach),
        to: .actors(bench.boreal, bench.arden)))
    #expect(reputation(agreement, of: bench.arden) == .cannotTell)
    bench.when(.allege)
    #expect(reputation(agreement, of: bench.arden) == .breach)
    #expect(bench.truth[.inspections, agreement, toward: bench.arden] == 0)
    #expect(bench.told(Happenings.breachAlleged).count == 1)
    #expect(bench.asked(Questions.allege).count == 1)
  }

  @Test func aBelievedChargeOfWhatWasForbiddenIsAnAllegedBreach() {
    let agreement = bench.agree(.constraint)
    bench.nextTurn()
    let incident = bench.givenIncident(by: bench.boreal, against: bench.arden, .disruption)
    func alleged(after verdict: Verdict) -> Int {
      bench.when(
        Happenings.verdictFell(bench.arden, bench.boreal, incident, verdict, 2, 0))
      return bench.told(Happenings.breachAlleged).count
    }
    #expect(alleged(after: .believed) == 0)
    bench.given(
      .forbids, of: bench.measure(.constraint), is: WordSet<OperationKind>([.disruption]))
    #expect(alleged(after: .doubted) == 0)
    #expect(alleged(after: .believed) == 1)
    #expect(
      bench.wasTold(
        Happenings.breachAlleged(bench.arden, bench.boreal, agreement, .charge),
        to: .everybody))
  }

  @Test("what was seen once is alleged once")
  func allegedOnce() {
    let agreement = bench.agree(.constraint)
    bench.given(.accuses, of: bench.helix, is: 500)
    bench.answers(Questions.allege, with: true)
    bench.answers(Questions.verify, with: false)
    bench.answers(Questions.verify(bench.arden, agreement), with: true)
    bench.nextTurn()
    for step in [Step.verify, .allege] { bench.when(step) }
    #expect(bench.told(Happenings.breachAlleged).count == 1)
    bench.answers(Questions.verify, with: false)
    bench.nextTurn()
    for step in [Step.verify, .allege] { bench.when(step) }
    #expect(reputation(agreement, of: bench.arden) == .breach)
    #expect(bench.told(Happenings.breachAlleged).count == 1)
  }

  // MARK: Leaving

  @Test func partiesLeaveUntilTheAgreementLapses() {
    let agreement = bench.agree(.transparency)
    func isInForce(after order: Order) -> Bool {
      #expect(bench.when(order) == nil)
      bench.when(.reply)
      return bench.truth[.inForce, agreement]
    }
    #expect(isInForce(after: Verbs.suspend.order(by: bench.arden, agreement)))
    #expect(isInForce(after: Verbs.denounce.order(by: bench.boreal, agreement)))
    #expect(bench.truth[.standing, agreement, toward: bench.arden] == .suspended)
    // One carries it out and one stands still: it may still be taken up again.
    #expect(isInForce(after: Verbs.denounce.order(by: bench.helix, agreement)))
    #expect(!isInForce(after: Verbs.denounce.order(by: bench.arden, agreement)))
    #expect(bench.wasTold(Happenings.agreementLapsed(agreement), to: .everybody))
  }

  @Test("an agreement between two that one suspends stands, and is taken up again for nothing due")
  func suspendedAndTakenUp() {
    bench.givenTwoAlone()
    let agreement = bench.agree(.constraint)
    bench.answers(Questions.verify, with: true)
    let suspend = Verbs.suspend.order(by: bench.arden, agreement)
    bench.when(suspend)
    bench.when(.reply)
    #expect(bench.truth[.inForce, agreement])
    #expect(bench.told(Happenings.agreementLapsed).isEmpty)
    for _ in 0..<2 {
      bench.when(.verify)
      bench.nextTurn()
    }
    bench.when(suspend)
    #expect(bench.told(Happenings.partySuspended).count == 1)
    #expect(bench.told(Happenings.partyResumed).count == 1)
    #expect(bench.truth.isParty(bench.arden, to: agreement))
    bench.when(.verify)
    #expect(reputation(agreement, of: bench.arden) == .kept)
  }

  @Test("who stands still is told how to go on, and a lapsed agreement takes no orders")
  func ordersUnderWhatNoLongerBinds() {
    bench.givenTwoAlone()
    let agreement = bench.agree(.constraint)
    let suspend = Verbs.suspend.order(by: bench.arden, agreement)
    func refusal(_ order: Order) -> String? { bench.refusal(of: order)?.code }
    #expect(refusal(implementing(agreement, 1)) == nil)
    bench.when(suspend)
    #expect(refusal(implementing(agreement, 1)) == "stands-still")
    #expect(refusal(suspend) == nil)
    bench.when(Verbs.denounce.order(by: bench.boreal, agreement))
    bench.when(.reply)
    #expect(!bench.truth[.inForce, agreement])
    for order in [
      implementing(agreement, 1), suspend, Verbs.denounce.order(by: bench.arden, agreement),
      Verbs.inspect.order(by: bench.arden, agreement, bench.boreal),
    ] { #expect(refusal(order) == "lapsed") }
  }
}
