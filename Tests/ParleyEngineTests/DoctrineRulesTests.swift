import ParleyRules
import Testing
@testable import ParleyEngine

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
