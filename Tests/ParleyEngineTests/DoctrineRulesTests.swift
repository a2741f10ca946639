import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

@Suite struct DoctrineRulesTests {
  private let bench: Talks

  init() throws { bench = try Talks(Roster([])) }

  /// The orders that were filed in a step, whatever else is asked in it answered that way.
  private func filed(in step: Step, answering answer: Bool? = true) -> [Order] {
    let before = bench.filed.count
    bench.answersAnythingElse(with: answer)
    bench.when(step)
    return Array(bench.filed[before...])
  }

  @Test func thoseWithoutADoctrineDoNothing() {
    #expect(filed(in: .seal).isEmpty && filed(in: .reply).isEmpty)
    #expect(bench.decisions.isEmpty)
  }

  // MARK: Incidents

  /// Something was done to Cassel, which holds such weights against others.
  private func wound(
    _ beliefs: [(suspect: Ref<Actor>, weight: Int32)]
  ) -> (dossier: Ref<Dossier>, incident: Ref<Incident>) {
    let incident = bench.given(Incident.self) {
      $0[.victim] = bench.cassel
      $0[.incidentTurn] = 1
    }
    let dossier = bench.given(Dossier.self, knownBy: ActorSet(bench.cassel)) {
      $0[.dossierHolder] = bench.cassel
      $0[.dossierIncident] = incident
      for (suspect, weight) in beliefs { $0[.belief, toward: suspect] = weight }
    }
    return (dossier, incident)
  }

  @Test func aShareIsALogit() {
    bench.given(.spies, of: bench.cassel, is: 200)
    let spying = Questions.doctrine(bench.cassel, bench.arden, .spy, .none)
    #expect(bench.odds(spying).total == -1386)
    let (_, incident) = wound([(bench.boreal, 2000)])
    let back = bench.odds(Questions.retaliate(bench.cassel, incident))
    #expect(back.value(of: .baseRate) == -1861)
  }

  @Test("who holds nobody likely is asked all the same, and its ledger bars it")
  func unsureIsOnTheLedger() {
    let (dossier, incident) = wound([(bench.boreal, 0), (bench.arden, 0)])
    bench.given(.accuses, of: bench.cassel, is: 500)
    for rival in [bench.arden, bench.boreal] {
      bench.given(.rivals, of: bench.cassel, toward: rival, is: true)
    }
    _ = filed(in: .seal, answering: false)
    #expect(bench.asked(Questions.retaliate).count == 1)
    #expect(bench.asked(Questions.doctrine).count == 1)
    let back = Questions.retaliate(bench.cassel, incident)
    let charge = Questions.doctrine(bench.cassel, bench.arden, .accuse, Thing(incident))
    #expect(bench.odds(back).isBarred && bench.odds(charge).isBarred)
    bench.given(.belief, of: dossier, toward: bench.boreal, is: 1000)
    #expect(!bench.odds(back).isBarred)
    #expect(bench.odds(charge).total == 0)
  }

  @Test func aRivalIsSpiedOnAndStruck() {
    bench.given(.rivals, of: bench.cassel, toward: bench.boreal, is: true)
    bench.given(.spies, of: bench.cassel, is: 500)
    bench.given(.strikes, of: bench.cassel, is: 500)
    bench.given(.budget, of: bench.cassel, is: 1)
    let orders = filed(in: .seal)
    #expect(orders.allSatisfy { $0.gives(Verbs.operate) })
    #expect(orders.map { Verbs.operate($0).0 } == [.influence, .espionage])
    #expect(orders.allSatisfy { Verbs.operate($0).1 == bench.asset(of: bench.boreal) })
  }

  @Test func whatIsHeldLikelyIsSaidInPublicWithItsEvidence() throws {
    let (_, incident) = wound([(bench.boreal, 2000), (bench.helix, 0)])
    for suspect in [bench.helix, bench.boreal] {
      bench.givenTrace(
        of: incident, pointingAt: suspect, .plain, heldBy: bench.cassel, weighing: 1000)
    }
    bench.given(.accuses, of: bench.cassel, is: 900)
    let orders = filed(in: .seal)
    #expect(orders.map { $0.gives(Verbs.investigate) } == [true, false])
    let charge = Verbs.attribute(try #require(orders.last))
    #expect(charge.1 == bench.boreal && charge.2 == .veryLikely && charge.3 == .public)
    // Of the two traces the second.
    #expect(charge.5.contains(1) && !charge.5.contains(0))
  }

  @Test("the best trace of what was done to it goes to a team of its own camp")
  func friendsAreTold() throws {
    let (_, incident) = wound([])
    let traces = [Int32(500), 900].map {
      bench.givenTrace(
        of: incident, pointingAt: bench.boreal, .tools, heldBy: bench.cassel, weighing: $0)
    }
    bench.given(.accuses, of: bench.cassel, is: 500)
    #expect(!filed(in: .seal).contains { $0.gives(Verbs.share) })
    for friend in [bench.cassel, bench.arden] { bench.given(.camp, of: friend, is: 3) }
    let shared = filed(in: .seal).filter { $0.gives(Verbs.share) }
    #expect(shared.count == 1)
    let (trace, whom) = Verbs.share(try #require(shared.first))
    #expect(trace == traces[1] && whom == bench.arden)
  }

  // MARK: Texts

  @Test func aTextOfWhatItWantsMostIsTabled() throws {
    bench.given(.tables, of: bench.helix, is: 500)
    let interests = [Int32(500), 1500, -500, 1000, 2000]
    for (function, interest) in zip(MeasureFunction.allCases, interests) {
      bench.given(interest: interest, of: bench.helix, in: function)
    }
    let orders = filed(in: .reply)
    #expect(orders.count == 1)
    let text = Verbs.propose(try #require(orders.first))
    #expect(
      [text.0, text.1, text.2] == [
        bench.measure(.verification), bench.measure(.communication), bench.measure(.constraint),
      ])
    #expect(text.3 == nil && text.4 == bench.ring && text.5 == .voluntary)
  }

  @Test("a measure made for other forums is not tabled in this one")
  func onlyWhatMakesSenseThere() throws {
    bench.given(.tables, of: bench.helix, is: 500)
    bench.given(interest: 1500, of: bench.helix, in: .transparency)
    bench.given(interest: 500, of: bench.helix, in: .communication)
    bench.given(
      .measureForums, of: bench.measure(.transparency), toward: bench.hall, is: true)
    let text = Verbs.propose(try #require(filed(in: .reply).first))
    #expect(text.0 == bench.measure(.communication) && text.1 == nil)
  }

  @Test("what it dislikes in a text that bears its name is softened")
  func ownTextsAreSoftened() throws {
    let text = bench.table(.transparency, .constraint, by: bench.helix)
    bench.given(.tables, of: bench.helix, is: 500)
    bench.given(interest: -500, of: bench.helix, in: .constraint)
    let orders = filed(in: .reply)
    #expect(orders.count == 1)
    let (amended, change, measure) = Verbs.amend(try #require(orders.first))
    #expect(amended == text && change == .soften && measure == bench.measure(.constraint))
  }

  @Test("every text of others is asked about, and one act is done: to join goes before all else")
  func joining() throws {
    for actor in [bench.arden, bench.helix] {
      bench.given(.chairs, of: bench.hall, toward: actor, is: 1)
    }
    let texts = [bench.table(.transparency), bench.table(.communication, by: bench.boreal)]
    let own = bench.table(.constraint, by: bench.helix)
    bench.given(.tables, of: bench.helix, is: 500)
    bench.given(interest: -500, of: bench.helix, in: .constraint)
    bench.given(interest: 500, of: bench.helix, in: .cooperation)
    func acts(joins: Bool, acts: Bool) -> [Order] {
      bench.answers(Questions.join, with: joins)
      bench.answers(Questions.doctrine, with: acts)
      let asked = (bench.asked(Questions.join).count, bench.asked(Questions.doctrine).count)
      let orders = filed(in: .reply, answering: nil)
      // Whatever the answers are, the same is asked: two texts to join, one to soften, one to table.
      #expect(
        Set(bench.asked(Questions.join)[asked.0...])
          == Set(texts.map { Questions.join(bench.helix, $0) }))
      #expect(bench.asked(Questions.doctrine).count == asked.1 + 2)
      return orders
    }
    let joined = acts(joins: true, acts: true)
    #expect(joined.map { $0.gives(Verbs.sponsor) } == [true])
    #expect(Verbs.sponsor(joined[0]).0 == texts[0], "the oldest")
    let softened = acts(joins: false, acts: true)
    #expect(softened.map { $0.gives(Verbs.amend) } == [true])
    #expect(Verbs.amend(softened[0]).0 == own)
    #expect(acts(joins: false, acts: false).isEmpty)
  }

  @Test(
    "a name under a text takes a home that is very likely to carry it, and no trust of the core's",
    arguments: [0, 450, 1000] as [Int32])
  func joiningOdds(trust: Int32) {
    let text = bench.table(.transparency)
    bench.given(.tables, of: bench.helix, is: 500)
    bench.given(.trust, of: bench.helix, toward: bench.arden, is: trust)
    #expect(bench.odds(Questions.join(bench.helix, text)).total == -points(4))
  }

  // MARK: Agreements

  @Test("a rival's word is looked at, and a broken one answered by standing still until it is kept")
  func rivalsUnderAnAgreement() throws {
    let agreement = bench.agree(.constraint)
    bench.given(.accuses, of: bench.helix, is: 500)
    bench.given(.rivals, of: bench.helix, toward: bench.arden, is: true)
    bench.nextTurn()
    let looked = filed(in: .seal)
    #expect(looked.map { $0.gives(Verbs.inspect) } == [true])
    #expect(Verbs.inspect(looked[0]).1 == bench.arden)
    func sees(_ reputation: Reputation) -> [Bool] {
      bench.given(.reputation, of: agreement, toward: bench.arden, is: reputation)
      return filed(in: .seal).map { $0.gives(Verbs.suspend) }
    }
    #expect(sees(.breach) == [true])
    let leaving = Questions.doctrine(bench.helix, bench.arden, .suspend, Thing(agreement))
    #expect(bench.odds(leaving).total == -1000)
    bench.given(.standing, of: agreement, toward: bench.helix, is: .suspended)
    #expect(sees(.breach).isEmpty)
    #expect(sees(.kept) == [true])
  }
}
