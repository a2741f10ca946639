import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Charges, countercharges and partners: what each of them does that a table notices.
@Suite struct ChargeTests {
  private func counter(
    _ incident: Ref<Incident>, at whom: Ref<Actor>?, by actor: Ref<Actor>
  ) -> Order { Verbs.answer.order(by: actor, incident, .counter, whom) }

  // MARK: The news charges whom it names

  /// The news names Arden, whose answer this is.
  private func named(
    _ answer: Answer, at pick: (DeedBench) -> Ref<Actor>? = { _ in nil }
  ) throws -> (DeedBench, Ref<Incident>, Order) {
    let bench = try DeedBench.deeds()
    bench.whenInjected(
      .incident(.init(of: .espionage, by: "arden", at: "boreal-grid", severity: 3, isNamed: true)))
    let incident = try bench.incident()
    return (bench, incident, Verbs.answer.order(by: bench.arden, incident, answer, pick(bench)))
  }

  @Test func whoIsNamedInTheNewsMayAnswerOnceBeforeEverybody() throws {
    let (bench, incident, deny) = try named(.deny)
    #expect(bench.seen(by: bench.arden).unanswered(by: bench.arden) == [incident])
    #expect(bench.refusal(of: deny) == nil)
    let other = Verbs.answer.order(by: bench.boreal, incident, .deny, nil)
    #expect(bench.refusal(of: other)?.code == "no-charge", "the victim is named for nothing")
    bench.when(.operate, with: deny)
    let told = bench.told(Happenings.chargeAnswered)
    #expect(told.map(\.audience) == [.everybody])
    #expect(told.first.flatMap { Happenings.chargeAnswered($0)?.0 } == bench.arden)
    #expect(bench.refusal(of: deny)?.code == "no-charge", "it has answered")
    #expect(bench.fault == nil)
  }

  @Test func whoAnswersAfterTheVerdictIsToldThatItIsTooLate() throws {
    let (bench, incident) = try DeedBench.fog()
    let deny = Verbs.answer.order(by: bench.arden, incident, .deny, nil)
    #expect(bench.refusal(of: deny)?.sentence.english == "Nobody names you for that.")
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    #expect(bench.refusal(of: deny) == nil)
    bench.when(.tally)
    #expect(bench.refusal(of: deny)?.code == "too-late")
    #expect(
      bench.refusal(of: deny)?.sentence.english.hasPrefix("It is too late to answer") == true)
  }

  @Test func whoHasAnsweredIsToldSo() throws {
    let (bench, _, deny) = try named(.deny)
    bench.when(.operate, with: deny)
    #expect(bench.refusal(of: deny)?.sentence.english == "You have answered that already.")
  }

  @Test func anAnswerToTheNewsAndToAChargeIsOneHeadline() throws {
    let (bench, incident, deny) = try named(.deny)
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    bench.when(.operate, with: deny)
    #expect(bench.told(Happenings.chargeAnswered).count == 1)
    #expect(bench.refusal(of: deny)?.code == "no-charge")
  }

  @Test func openBooksToTheNewsAreThereForEverybody() throws {
    let (bench, incident, open) = try named(.openBooks)
    bench.when(.operate, with: open)
    #expect(!bench.traces(bench.helix, of: incident).isEmpty)
    #expect(bench.fault == nil)
  }

  @Test func pointingAtAnotherInTheNewsIsAChargeThatComesToAVerdict() throws {
    let (bench, _, point) = try named(.counter) { $0.helix }
    #expect(bench.refusal(of: point) == nil)
    bench.when(.operate, with: point)
    let charges = bench.truth.all(Accusation.self)
    #expect(charges.map { bench.truth[.accused, $0] } == [bench.helix])
    #expect(bench.fault == nil)
  }

  // MARK: At the door

  @Test func aSecondPublicWordOnTheSameIncidentIsRefused() throws {
    let (bench, incident) = try DeedBench.fog()
    let (boreal, helix) = (bench.boreal, bench.helix)
    let again = bench.charge(incident, to: helix, by: boreal, .public)
    #expect(bench.refusal(of: again) == nil)
    bench.whenCharged(incident, to: bench.echo, by: boreal)
    #expect(bench.refusal(of: again)?.code == "named-already")
    let joint = bench.charge(incident, to: helix, by: boreal, .joint, with: bench.cassel)
    #expect(bench.refusal(of: joint)?.code == "named-already")
    #expect(bench.refusal(of: bench.charge(incident, to: helix, by: boreal, .private)) == nil)
  }

  @Test func aLapsedOfferDoesNotBindItsMaker() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.echo, by: bench.boreal, .joint, with: bench.arden)
    bench.nextTurn()
    bench.when(.finish)
    let alone = bench.charge(incident, to: bench.echo, by: bench.boreal, .public)
    #expect(bench.refusal(of: alone) == nil)
  }

  @Test func wordsThatReachNobodyAreRefused() throws {
    let (bench, incident) = try DeedBench.fog()
    func code(_ way: Way, with partner: Ref<Actor>? = nil) -> String? {
      bench.refusal(
        of: bench.charge(incident, to: bench.echo, by: bench.boreal, way, with: partner))?.code
    }
    #expect(code(.allies) == "no-allies", "Boreal is of no camp")
    #expect(code(.public, with: bench.cassel) == "partner-unasked")
    #expect(code(.joint) == "needs-partner")
    #expect(code(.joint, with: bench.echo) == "partner-named")
    #expect(
      bench.refusal(of: bench.charge(incident, to: bench.echo, by: bench.arden, .allies)) == nil)
  }

  @Test func whatEverybodyHoldsIsNotShownAgain() throws {
    let bench = try DeedBench.deeds()
    bench.answers(Questions.identify, with: true)
    bench.whenDone(.sabotage, by: bench.echo, against: bench.boreal)
    bench.when(.surface)
    let incident = try bench.incident()
    let plain = try #require(bench.seenByEverybody.traces(of: incident).first)
    #expect(bench.truth[.shownTurn, plain] == 2)
    let show = bench.charge(incident, to: bench.echo, by: bench.boreal, .public, showing: 1)
    #expect(bench.refusal(of: show)?.code == "shown-already")
  }

  @Test func aCounterNeedsSomebodyToPointAt() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    func code(at whom: Ref<Actor>?) -> String? {
      bench.refusal(of: counter(incident, at: whom, by: bench.arden))?.code
    }
    #expect(code(at: nil) == "counter-whom")
    #expect(code(at: bench.arden) == "yourself")
    #expect(code(at: bench.helix) == nil)
  }

  // MARK: What an incident costs

  @Test func anIncidentCostsItsAccusedOnce() throws {
    let (bench, incident) = try DeedBench.fog()
    let arden = bench.arden
    bench.when(
      .operate, with: bench.charge(incident, to: arden, by: bench.boreal, .public),
      bench.charge(incident, to: arden, by: bench.helix, .public))
    bench.answers(Questions.believe, with: true)
    bench.when(.tally)
    #expect(bench.truth[.capital, arden] == 4)
    bench.nextTurn()
    let before = bench.truth[.capital, arden]
    bench.whenCharged(incident, to: arden, by: bench.cassel)
    bench.when(.tally)
    #expect(bench.told(Happenings.verdictFell).count == 3)
    #expect(bench.truth[.capital, arden] == before)
  }

  // MARK: Countercharges

  @Test func pointingAtAnotherIsAChargeThatTheOtherMayAnswer() throws {
    let (bench, incident) = try DeedBench.fog()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.whenCharged(incident, to: arden, by: bench.boreal)
    bench.when(.operate, with: counter(incident, at: helix, by: arden))
    let charge = try bench.charge(against: helix)
    #expect(bench.truth.isPublic(charge))
    #expect(bench.truth[.accuser, charge] == arden)
    #expect(bench.seen(by: helix).openCharge(against: helix, about: incident) == charge)
    bench.answers(Questions.believe, with: true)
    bench.when(.tally)
    #expect(bench.truth[.verdict, charge] == .open, "its accused speaks first")
    bench.nextTurn()
    let (accuser, accused) = (bench.truth[.capital, arden], bench.truth[.capital, helix])
    bench.when(.tally)
    #expect(bench.truth[.verdict, charge] == .believed)
    #expect(bench.truth[.capital, helix] == accused - 1)
    #expect(bench.truth[.capital, arden] == accuser, "it was free: nothing comes back")
    #expect(bench.fault == nil)
  }

  @Test func pointingInPrivateStaysAmongThoseConcerned() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal, .private)
    bench.nextTurn()
    bench.when(.operate, with: counter(incident, at: bench.helix, by: bench.arden))
    bench.nextTurn()
    #expect(bench.seen(by: bench.helix).all(Accusation.self).count == 1)
    #expect(bench.seen(by: bench.cassel).all(Accusation.self).isEmpty)
    bench.when(.tally)
    #expect(bench.told(Happenings.verdictFell).isEmpty)
  }

  // MARK: Partners

  @Test func thePartnerIsNamedInTheHeadlineAndInTheVerdict() throws {
    let (bench, incident) = try DeedBench.fog()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.when(
      .operate, with: bench.charge(incident, to: bench.echo, by: boreal, .joint, with: arden),
      bench.charge(incident, to: bench.echo, by: arden, .joint, with: boreal))
    bench.when(.tally)
    for kind in [HappeningKind.stoodBeside, .judgedBeside] {
      let headline = try #require(bench.told(kind).first)
      #expect(Set([headline.row(0), headline.row(1)]) == [arden.row, boreal.row])
      #expect(headline.audience == .everybody)
    }
  }

  @Test func aNonPlayerSignsOrSaysThatItWillNot() throws {
    for isWilling in [true, false] {
      let (bench, incident) = try DeedBench.fog()
      bench.whenCharged(incident, to: bench.echo, by: bench.boreal, .joint, with: bench.cassel)
      bench.when(.judge)
      #expect(bench.asked(Questions.cosign).isEmpty, "it has yet to read it")
      bench.nextTurn()
      bench.answers(Questions.cosign, with: isWilling)
      let capital = bench.truth[.capital, bench.cassel]
      bench.when(.judge)
      #expect(bench.asked(Questions.cosign).count == 1)
      #expect(bench.told(Happenings.accusationMade).count == (isWilling ? 1 : 0))
      #expect(bench.told(Happenings.jointDeclined).count == (isWilling ? 0 : 1))
      #expect(bench.truth[.capital, bench.cassel] == capital - (isWilling ? 1 : 0))
      bench.when(.finish)
      #expect(bench.told(Happenings.jointLapsed).count == (isWilling ? 0 : 1))
      #expect(bench.fault == nil)
    }
  }

  @Test func whetherItSignsHangsOnItsOwnDossierAndItsFriends() throws {
    let (bench, incident) = try DeedBench.fog()
    let cassel = bench.cassel
    bench.when(
      .operate,
      with: bench.charge(incident, to: bench.echo, by: bench.arden, .joint, with: cassel),
      bench.charge(incident, to: bench.echo, by: bench.boreal, .joint, with: cassel))
    bench.nextTurn()
    let charges = bench.truth.all(Accusation.self)
    func sum(_ accuser: Ref<Actor>) throws -> Int32 {
      let charge = try #require(charges.first { bench.truth[.accuser, $0] == accuser })
      return bench.odds(Questions.cosign(cassel, charge)).total
    }
    #expect(try sum(bench.arden) == sum(bench.boreal) + points(2), "Arden is of its camp")
    let before = try sum(bench.boreal)
    let dossier = try #require(bench.truth.dossier(of: cassel, on: incident))
    bench.given(.belief, of: dossier, toward: bench.echo, is: 9000)
    #expect(try sum(bench.boreal) > before)
  }
}
