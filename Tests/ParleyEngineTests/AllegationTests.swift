import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// A team says that another broke its word: on what, for how much, and whether others believe it.
@Suite("A breach is alleged")
struct AllegationTests {
  private let bench: Bench<AgreementRules>
  private let agreement: Ref<Agreement>
  private var arden: Ref<Actor> { bench.arden }
  private var boreal: Ref<Actor> { bench.boreal }
  private var cassel: Ref<Actor> { bench.cassel }
  private var order: Order { Verbs.allege.order(by: arden, agreement, boreal) }

  init() throws {
    bench = try Bench(Roster([]))
    bench.given(.forbids, of: bench.measure(.constraint), is: [.disruption])
    let text = bench.givenText(bench.measure(.constraint), by: bench.arden)
    agreement = bench.givenAgreement(
      on: text, between: bench.arden, bench.boreal, bench.cassel)
    for party in [bench.arden, bench.boreal, bench.cassel] {
      bench.given(.paid, of: agreement, toward: party, is: 9)
    }
    bench.given(.turn, is: 2)
  }

  private func suspect() {
    bench.when(
      Happenings.breachSuspected(arden, boreal, agreement, .lookalike), to: .actors(arden))
    bench.nextTurn()
  }

  @Test("a bare word costs a point of capital, a suspicion of three turns and the record nothing")
  func prices() {
    #expect(bench.price(of: order).capital == 1)
    bench.given(.reputation, of: agreement, toward: boreal, is: .breach)
    #expect(bench.price(of: order).capital == 0)
    bench.given(.reputation, of: agreement, toward: boreal, is: .cannotTell)
    suspect()
    #expect(bench.price(of: order).capital == 0)
    // Of another agreement, or another party, nothing looked so.
    #expect(bench.price(of: Verbs.allege.order(by: arden, agreement, cassel)).capital == 1)
    for _ in 0..<2 { bench.nextTurn() }
    #expect(bench.price(of: order).capital == 0)
    bench.nextTurn()
    #expect(bench.price(of: order).capital == 1)
  }

  @Test("a suspicion is its holder's own, and comes with its cables")
  func ownSuspicion() {
    bench.when(
      Happenings.breachSuspected(arden, boreal, agreement, .words), to: .actors(arden))
    #expect(bench.price(of: order).capital == 1)
    bench.nextTurn()
    #expect(bench.price(of: order).capital == 0)
    #expect(bench.seen(by: arden).hasSuspected(arden, breachBy: boreal, of: agreement))
    #expect(!bench.seen(by: boreal).hasSuspected(arden, breachBy: boreal, of: agreement))
    #expect(!bench.seenByEverybody.hasSuspected(arden, breachBy: boreal, of: agreement))
    #expect(bench.told(Happenings.breachAlleged).isEmpty)
  }

  @Test("everybody hears it, with what the speaker has to go on; third parties judge it")
  func judged() {
    for (helix, verdict) in [(true, Verdict.believed), (false, .doubted)] {
      bench.nextTurn()
      bench.given(.reputation, of: agreement, toward: boreal, is: .kept)
      bench.answers(Questions.credit(cassel, arden, boreal, agreement), with: true)
      bench.answers(Questions.credit(bench.helix, arden, boreal, agreement), with: helix)
      let capital = bench.truth[.capital, arden]
      #expect(bench.when(order) == nil)
      #expect(bench.truth[.capital, arden] == capital - 1)
      let ayes: Int32 = helix ? 2 : 1
      #expect(
        bench.told(Happenings.breachJudged).last.flatMap { Happenings.breachJudged($0)?.3 }
          == verdict)
      #expect(
        bench.told(Happenings.breachJudged).last.flatMap { Happenings.breachJudged($0)?.4 }
          == ayes)
      let record: Reputation = helix ? .breach : .kept
      #expect(bench.truth[.reputation, agreement, toward: boreal] == record)
    }
    #expect(bench.told(Happenings.breachAlleged).allSatisfy { $0.isPublic })
    #expect(bench.fault == nil)
  }

  @Test("what all have seen nobody has to judge")
  func onRecord() {
    bench.given(.reputation, of: agreement, toward: boreal, is: .breach)
    bench.when(order)
    #expect(
      bench.wasTold(
        Happenings.breachAlleged(arden, boreal, agreement, .record), to: .everybody))
    #expect(bench.asked(Questions.credit).isEmpty)
  }

  @Test("a third party reads what has been seen, what was shown, and whom it takes for the culprit")
  func ledger() {
    func odds() -> WeighedOdds { bench.odds(Questions.credit(cassel, arden, boreal, agreement)) }
    #expect(odds().value(of: .bareWord) == points(-1))
    bench.given(.allegedGround, of: arden, toward: boreal, is: .suspicion)
    #expect(odds().isEmpty)
    bench.given(.reputation, of: agreement, toward: boreal, is: .kept)
    #expect(odds().value(of: .seenBefore) == points(-2))
    bench.given(.timesWrong, of: arden, is: 1)
    #expect(odds().value(of: .foundWrongBefore) == points(-1))
    // What was done is one thing, whom one takes for the culprit another.
    let incident = bench.givenIncident(by: boreal, against: arden)
    #expect(odds().value(of: .forbiddenDeed) == nil)
    bench.given(.named, of: incident, is: cassel)
    #expect(odds().value(of: .forbiddenDeed) == points(-2))
    bench.given(.named, of: incident, is: boreal)
    #expect(odds().value(of: .forbiddenDeed) == points(3))
    bench.given(.incidentKind, of: incident, is: .sabotage)
    #expect(odds().value(of: .forbiddenDeed) == nil)
  }

  @Test("nobody alleges a breach of itself, of one not bound, of what has lapsed, or twice a turn")
  func refusals() {
    #expect(bench.refusal(of: order) == nil)
    #expect(bench.refusal(of: Verbs.allege.order(by: arden, agreement, arden))?.code == "yourself")
    #expect(
      bench.refusal(of: Verbs.allege.order(by: arden, agreement, bench.helix))?.code == "not-bound")
    bench.given(.standing, of: agreement, toward: arden, is: .outside)
    #expect(bench.refusal(of: order)?.code == "no-party")
    bench.given(.standing, of: agreement, toward: arden, is: .signed)
    bench.when(order)
    #expect(bench.refusal(of: order)?.code == "alleged-already")
    bench.nextTurn()
    #expect(bench.refusal(of: order) == nil)
    bench.given(.inForce, of: agreement, is: false)
    #expect(bench.refusal(of: order)?.code == "lapsed")
    // What is no agreement, or none that one may know, is answered as what does not exist.
    let unknown = Ref<Agreement>(code: 7)
    #expect(bench.refusal(of: Verbs.allege.order(by: arden, unknown, boreal))?.code == "unknown")
    let secret = bench.given(Agreement.self, knownBy: .nobody)
    #expect(bench.refusal(of: Verbs.allege.order(by: arden, secret, boreal))?.code == "unknown")
  }

  @Test("a victim takes a deed for a breach by whom it takes for the culprit; a team is told")
  func deeds() {
    let incident = bench.givenIncident(by: cassel, against: arden)
    bench.givenDossier(of: arden, on: incident)
    bench.when(.allege)
    #expect(bench.told(Happenings.breachSuspected).isEmpty)
    // It need not be true: what counts is what the victim makes of it.
    bench.given(.named, of: incident, is: boreal)
    bench.when(.allege)
    bench.when(.allege)
    #expect(
      bench.wasTold(
        Happenings.breachSuspected(arden, boreal, agreement, .deed), to: .actors(arden)))
    #expect(bench.told(Happenings.breachAlleged).isEmpty)
    // Before there was an agreement nothing was promised.
    let old = bench.givenIncident(by: boreal, against: arden)
    bench.givenDossier(of: arden, on: old)
    bench.given(.named, of: old, is: boreal)
    bench.given(.incidentTurn, of: old, is: 1)
    bench.when(.allege)
    #expect(bench.told(Happenings.breachSuspected).count == 1)
  }

  @Test("a non-player to whom it looks so says so, or lets it rest")
  func nonPlayers() {
    bench.given(.accuses, of: cassel, is: 500)
    for speaks in [false, true] {
      bench.answers(Questions.allege, with: speaks)
      bench.when(
        Happenings.breachSuspected(cassel, boreal, agreement, .words), to: .actors(cassel))
      #expect(bench.told(Happenings.breachAlleged).count == (speaks ? 1 : 0))
      bench.nextTurn()
    }
    #expect(
      bench.wasTold(
        Happenings.breachAlleged(cassel, boreal, agreement, .suspicion), to: .everybody))
    #expect(bench.asked(Questions.allege).count == 2)
    #expect(bench.fault == nil)
  }

  @Test("a dry run says how third parties would take it, and changes nothing")
  func dryRun() {
    let before = bench.fingerprint
    #expect(bench.prospects(of: order).map(\.matter.question) == [Questions.credit.erased])
    bench.given(.reputation, of: agreement, toward: boreal, is: .breach)
    #expect(bench.prospects(of: order).isEmpty)
    bench.given(.reputation, of: agreement, toward: boreal, is: .cannotTell)
    #expect(bench.fingerprint == before)
  }
}
