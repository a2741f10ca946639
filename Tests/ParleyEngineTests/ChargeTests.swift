import ParleyRules
import Testing

@testable import ParleyEngine

/// Charges, countercharges and partners: what each of them does that a table notices.
@Suite struct ChargeTests {
  private typealias Bench = IncidentBench

  private func fog() throws -> (Bench, Row) {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    return (bench, try #require(bench.lens.rows(.incident).first))
  }

  private func counter(_ incident: Row, at whom: Row, by actor: Row) -> Order {
    Bench.order(
      Verbs.answer.number, by: actor,
      [incident.number, Answer.counter.rawValue, whom.number])
  }

  // MARK: The news charges whom it names

  private func named(_ answer: Answer, at whom: Row = .none) -> (Bench, Row, Order) {
    let bench = Bench()
    bench.inject { _, out in
      InjectEffects(out: out).incident(
        of: .espionage, by: Ref(Bench.arden), at: Ref(Bench.grid), severity: 3, isNamed: true)
    }
    let incident = Row(0)
    let order = Bench.order(
      Verbs.answer.number, by: Bench.arden, [incident.number, answer.rawValue, whom.number])
    return (bench, incident, order)
  }

  @Test func whoIsNamedInTheNewsMayAnswerOnceBeforeEverybody() {
    let (bench, incident, deny) = named(.deny)
    #expect(bench.lens.seen(by: Bench.arden).unanswered(by: Bench.arden) == [incident])
    #expect(bench.refusal(deny) == nil)
    let other = Bench.order(
      Verbs.answer.number, by: Bench.boreal, [incident.number, Answer.deny.rawValue])
    #expect(bench.refusal(other) == "no-charge", "the victim is named for nothing")
    bench.play(deny)
    let told = bench.told.filter { $0.kind == .chargeAnswered }
    #expect(told.map(\.audience) == [.everybody])
    #expect(told.first?[0] == Bench.arden.number)
    #expect(bench.refusal(deny) == "no-charge", "it has answered")
    #expect(bench.faults.isEmpty)
  }

  /// The "no" of an order, as a team reads it.
  private func said(_ order: Order, _ bench: Bench) -> String? {
    bench.world.vocabulary[order.verb].refusal(bench.lens.seen(by: order.actorRow), order)?
      .sentence.english
  }

  @Test func whoAnswersAfterTheVerdictIsToldThatItIsTooLate() throws {
    let (bench, incident) = try fog()
    let deny = Bench.order(
      Verbs.answer.number, by: Bench.arden, [incident.number, Answer.deny.rawValue])
    #expect(said(deny, bench) == "Nobody names you for that.")
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    #expect(bench.refusal(deny) == nil)
    bench.step(.tally)
    #expect(bench.refusal(deny) == "too-late")
    #expect(said(deny, bench)?.hasPrefix("It is too late to answer") == true)
  }

  @Test func whoHasAnsweredIsToldSo() {
    let (bench, _, deny) = named(.deny)
    bench.play(deny)
    #expect(said(deny, bench) == "You have answered that already.")
  }

  @Test func anAnswerToTheNewsAndToAChargeIsOneHeadline() {
    let (bench, incident, deny) = named(.deny)
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    bench.play(deny)
    #expect(bench.count(.chargeAnswered) == 1)
    #expect(bench.refusal(deny) == "no-charge")
  }

  @Test func openBooksToTheNewsAreThereForEverybody() {
    let (bench, incident, open) = named(.openBooks)
    bench.play(open)
    #expect(!bench.traces(Bench.delta, of: incident).isEmpty)
    #expect(bench.faults.isEmpty)
  }

  @Test func pointingAtAnotherInTheNewsIsAChargeThatComesToAVerdict() {
    let (bench, _, point) = named(.counter, at: Bench.delta)
    #expect(bench.refusal(point) == nil)
    bench.play(point)
    #expect(bench.lens.rows(.accusation).count == 1)
    #expect(bench.lens.row(.accused, Row(0)) == Bench.delta)
    #expect(bench.faults.isEmpty)
  }

  // MARK: At the door

  @Test func aSecondPublicWordOnTheSameIncidentIsRefused() throws {
    let (bench, incident) = try fog()
    let again = Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .public)
    #expect(bench.refusal(again) == nil)
    bench.play(Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public))
    #expect(bench.refusal(again) == "named-already")
    let joint = Bench.attribute(
      incident, to: Bench.delta, by: Bench.boreal, .joint, with: Bench.cassel)
    #expect(bench.refusal(joint) == "named-already")
    let quiet = Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .private)
    #expect(bench.refusal(quiet) == nil)
  }

  @Test func aLapsedOfferDoesNotBindItsMaker() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .joint, with: Bench.arden))
    bench.nextTurn()
    bench.step(.finish)
    let alone = Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public)
    #expect(bench.refusal(alone) == nil)
  }

  @Test func wordsThatReachNobodyAreRefused() throws {
    let (bench, incident) = try fog()
    func code(_ way: Way, with partner: Row = .none) -> String? {
      bench.refusal(
        Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, way, with: partner))
    }
    #expect(code(.allies) == "no-allies", "Boreal is of no camp")
    #expect(code(.public, with: Bench.cassel) == "partner-unasked")
    #expect(code(.joint) == "needs-partner")
    #expect(code(.joint, with: Bench.echo) == "partner-named")
    #expect(
      bench.refusal(Bench.attribute(incident, to: Bench.echo, by: Bench.arden, .allies)) == nil)
  }

  @Test func whatEverybodyHoldsIsNotShownAgain() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed || question == .identify }
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    let incident = try #require(bench.lens.rows(.incident).first)
    let plain = try #require(Lens(bench.world, as: .everybody).traces(of: incident).first)
    #expect(bench.lens[.shownTurn, plain] == 2)
    let show = Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public, show: 1)
    #expect(bench.refusal(show) == "shown-already")
  }

  @Test func aCounterNeedsSomebodyToPointAt() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    #expect(bench.refusal(counter(incident, at: .none, by: Bench.arden)) == "counter-whom")
    #expect(bench.refusal(counter(incident, at: Bench.arden, by: Bench.arden)) == "yourself")
    #expect(bench.refusal(counter(incident, at: Bench.delta, by: Bench.arden)) == nil)
  }

  // MARK: What an incident costs

  @Test func anIncidentCostsItsAccusedOnce() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public),
      Bench.attribute(incident, to: Bench.arden, by: Bench.delta, .public))
    bench.decider.answers = { question, _, _ in question == .believe }
    bench.step(.tally)
    #expect(bench.lens[.capital, Bench.arden] == 4)
    bench.nextTurn()
    let before = bench.lens[.capital, Bench.arden]
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.cassel, .public))
    bench.step(.tally)
    #expect(bench.count(.verdictFell) == 3)
    #expect(bench.lens[.capital, Bench.arden] == before)
  }

  // MARK: Countercharges

  @Test func pointingAtAnotherIsAChargeThatTheOtherMayAnswer() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    bench.play(counter(incident, at: Bench.delta, by: Bench.arden))
    let charge = try #require(
      bench.lens.rows(.accusation).first { bench.lens.row(.accused, $0) == Bench.delta })
    #expect(bench.lens.isPublic(Ref(charge)))
    #expect(bench.lens.row(.accuser, charge) == Bench.arden)
    #expect(
      bench.lens.seen(by: Bench.delta).openCharge(against: Bench.delta, about: incident) == charge)
    bench.decider.answers = { question, _, _ in question == .believe }
    bench.step(.tally)
    #expect(bench.lens[.verdict, charge] == Verdict.open.rawValue, "its accused speaks first")
    bench.nextTurn()
    let (accuser, accused) = (bench.lens[.capital, Bench.arden], bench.lens[.capital, Bench.delta])
    bench.step(.tally)
    #expect(bench.lens[.verdict, charge] == Verdict.believed.rawValue)
    #expect(bench.lens[.capital, Bench.delta] == accused - 1)
    #expect(bench.lens[.capital, Bench.arden] == accuser, "it was free: nothing comes back")
    #expect(bench.faults.isEmpty)
  }

  @Test func pointingInPrivateStaysAmongThoseConcerned() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .private))
    bench.nextTurn()
    bench.play(counter(incident, at: Bench.delta, by: Bench.arden))
    bench.nextTurn()
    #expect(bench.lens.seen(by: Bench.delta).rows(.accusation).count == 1)
    #expect(bench.lens.seen(by: Bench.cassel).rows(.accusation).isEmpty)
    bench.step(.tally)
    #expect(bench.count(.verdictFell) == 0)
  }

  // MARK: Partners

  @Test func thePartnerIsNamedInTheHeadlineAndInTheVerdict() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .joint, with: Bench.arden),
      Bench.attribute(incident, to: Bench.echo, by: Bench.arden, .joint, with: Bench.boreal))
    bench.step(.tally)
    for kind in [HappeningKind.stoodBeside, .judgedBeside] {
      let headline = try #require(bench.told.first { $0.kind == kind })
      #expect(Set([headline.row(0), headline.row(1)]) == [Bench.arden, Bench.boreal])
      #expect(headline.audience == .everybody)
    }
  }

  @Test func aNonPlayerSignsOrSaysThatItWillNot() throws {
    for isWilling in [true, false] {
      let (bench, incident) = try fog()
      bench.play(
        Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .joint, with: Bench.cassel))
      bench.step(.judge)
      #expect(bench.decider.count(.cosign) == 0, "it has yet to read it")
      bench.nextTurn()
      bench.decider.answers = { question, _, _ in question == .cosign && isWilling }
      let capital = bench.lens[.capital, Bench.cassel]
      bench.step(.judge)
      #expect(bench.decider.count(.cosign) == 1)
      #expect(bench.count(.accusationMade) == (isWilling ? 1 : 0))
      #expect(bench.count(.jointDeclined) == (isWilling ? 0 : 1))
      #expect(bench.lens[.capital, Bench.cassel] == capital - (isWilling ? 1 : 0))
      bench.step(.finish)
      #expect(bench.count(.jointLapsed) == (isWilling ? 0 : 1))
      #expect(bench.faults.isEmpty)
    }
  }

  @Test func whetherItSignsHangsOnItsOwnDossierAndItsFriends() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.arden, .joint, with: Bench.cassel),
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .joint, with: Bench.cassel))
    bench.nextTurn()
    let charges = bench.lens.rows(.accusation)
    func sum(_ accuser: Row) throws -> Int32 {
      let charge = try #require(charges.first { bench.lens.row(.accuser, $0) == accuser })
      return bench.weigh(.cosign, Subject(Bench.cassel, charge), as: Bench.cassel).total
    }
    #expect(try sum(Bench.arden) == sum(Bench.boreal) + points(2), "Arden is of its camp")
    let before = try sum(Bench.boreal)
    let dossier = try #require(bench.lens.dossier(of: Bench.cassel, on: incident))
    bench.world[.belief, dossier, Bench.echo] = 9000
    #expect(try sum(Bench.boreal) > before)
  }
}
