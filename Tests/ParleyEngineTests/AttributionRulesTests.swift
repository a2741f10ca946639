import ParleyRules
import Testing

@testable import ParleyEngine

/// Attribution: evidence, charges, answers, verdicts, silence.
@Suite struct AttributionRulesTests {
  private typealias Bench = IncidentBench

  /// Somebody sabotaged Boreal's grid and nobody can tell who.
  private func fog() throws -> (Bench, Row) {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    return (bench, try #require(bench.lens.rows(.incident).first))
  }

  /// A trace of it in somebody's hands.
  private func trace(
    _ bench: Bench, of incident: Row, against suspect: Row, _ weight: Int32, for actor: Row
  ) -> Row {
    let row = bench.world.append(.trace, Key("trace", "\(bench.world.count(.trace))"))
    bench.world[.traceIncident, row] = incident.number
    bench.world[.pointsAt, row] = suspect.number
    bench.world[.traceWeight, row] = weight
    bench.world.learn(.trace, row, by: ActorSet(actor))
    return row
  }

  private func charge(_ bench: Bench) throws -> Row {
    try #require(bench.lens.rows(.accusation).last)
  }

  @Test func shownTracesCountForAndAgainst() throws {
    let (bench, incident) = try fog()
    let a = trace(bench, of: incident, against: Bench.echo, 1800, for: Bench.boreal)
    let b = trace(bench, of: incident, against: Bench.delta, 700, for: Bench.boreal)
    #expect(bench.lens.weight(of: [Ref(a), Ref(b)], against: Ref(Bench.echo)) == 1100)
    #expect(bench.lens.weight(of: [Ref(a), Ref(b)], against: Ref(Bench.delta)) == -1100)
  }

  @Test func aPrivateWordIsReadByOneAndBurnsNothing() throws {
    let (bench, incident) = try fog()
    let shown = trace(bench, of: incident, against: Bench.arden, 1800, for: Bench.boreal)
    bench.play(
      Bench.attribute(
        incident, to: Bench.arden, by: Bench.boreal, .private, saying: .likely, show: 1))
    let charge = try charge(bench)
    #expect(bench.lens.seen(by: Bench.arden).rows(.accusation).isEmpty)
    bench.nextTurn()
    #expect(bench.lens.seen(by: Bench.arden).rows(.accusation) == [charge])
    #expect(bench.lens.seen(by: Bench.delta).rows(.accusation).isEmpty)
    #expect(bench.traces(Bench.arden, of: incident) == [shown])
    #expect(bench.lens[.shownTurn, shown] == 0)
    bench.step(.tally)
    #expect(bench.count(.verdictFell) == 0)
  }

  @Test func aPublicWordBurnsWhatItShowsAndMovesEverybody() throws {
    let (bench, incident) = try fog()
    let shown = trace(bench, of: incident, against: Bench.echo, 1800, for: Bench.boreal)
    bench.play(Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public, show: 1))
    #expect(bench.lens[.shownTurn, shown] == 2)
    #expect(bench.lens[.shownWeight, try charge(bench)] == 1800)
    #expect(bench.belief(Bench.cassel, on: incident, in: Bench.echo) == 1800)
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.echo) == 0)
    #expect(bench.faults.isEmpty)
  }

  @Test func aWordAboveOnesBeliefIsNoted() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public, saying: .unlikely))
    #expect(bench.count(.overclaimed) == 0)
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public, saying: .almostCertain))
    #expect(bench.count(.overclaimed) == 1)
  }

  @Test func aSecretIncidentGetsItsNumberWithTheFirstPublicCharge() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .detect }
    bench.play(Bench.operate(.espionage, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    bench.nextTurn()
    let incident = try #require(bench.lens.rows(.incident).first)
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public),
      Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    #expect(bench.lens[.publicNumber, incident] == 1)
    #expect(bench.count(.incidentSurfaced) == 1)
    #expect(bench.knows(Bench.delta, incident))
    #expect(bench.lens.dossier(of: Bench.delta, on: incident) != nil)
  }

  @Test func halvesOfAJointChargeMeetWithinATurn() throws {
    let (bench, incident) = try fog()
    let shown = trace(bench, of: incident, against: Bench.echo, 1800, for: Bench.boreal)
    let first = Bench.attribute(
      incident, to: Bench.echo, by: Bench.boreal, .joint, saying: .veryLikely, with: Bench.cassel,
      show: 1)
    bench.play(first)
    #expect(bench.count(.accusationMade) == 0)
    bench.nextTurn()
    bench.play(
      Bench.attribute(
        incident, to: Bench.echo, by: Bench.cassel, .joint, saying: .likely, with: Bench.boreal))
    #expect(bench.count(.accusationMade) == 1)
    let open = bench.lens.all(Accusation.self).filter { bench.lens.isPublic($0) }
    let charge = try #require(open.first)
    #expect(open.count == 1)
    #expect(bench.lens[.saidWord, charge] == .likely)
    #expect(bench.lens[.shownWeight, charge] == 1800)
    #expect(bench.lens[.shownTurn, shown] == 3)
    #expect(Set(bench.lens.accusers(of: charge)) == [Ref(Bench.boreal), Ref(Bench.cassel)])
    bench.step(.finish)
    #expect(bench.count(.jointLapsed) == 0)
    #expect(bench.faults.isEmpty)
  }

  @Test func bothHalvesInOneTurnMakeOneCharge() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(
        incident, to: Bench.echo, by: Bench.boreal, .joint, saying: .likely, with: Bench.cassel),
      Bench.attribute(
        incident, to: Bench.echo, by: Bench.cassel, .joint, saying: .likely, with: Bench.boreal))
    #expect(bench.count(.accusationMade) == 1)
  }

  @Test func aHalfThatStaysAloneLapsesAndIsPaidBack() throws {
    let (bench, incident) = try fog()
    // Low enough for calm to give something back in either turn.
    bench.world[.capital, Bench.boreal] = 3
    bench.play(
      Bench.attribute(
        incident, to: Bench.echo, by: Bench.boreal, .joint, saying: .likely, with: Bench.cassel))
    bench.step(.finish)
    #expect(bench.count(.jointLapsed) == 0)
    bench.nextTurn()
    let capital = bench.lens[.capital, Bench.boreal]
    bench.step(.finish)
    #expect(bench.count(.jointLapsed) == 1)
    bench.nextTurn()
    #expect(bench.lens[.capital, Bench.boreal] == capital + 2)
  }

  @Test func believedOnlyWhereMoreBelieveThanDoubt() {
    func isBelieved(ayes: Int, noes: Int) -> Bool {
      var odds = Odds()
      let jury = (0..<(ayes + noes)).map { Ref<Actor>(Row($0)) }
      Verdicts.speak(of: jury, won: Array(jury.prefix(ayes)), into: &odds)
      return odds.total > 0
    }
    #expect(isBelieved(ayes: 2, noes: 1))
    #expect(!isBelieved(ayes: 1, noes: 1))
    #expect(!isBelieved(ayes: 0, noes: 0))
  }

  @Test func aVerdictMovesCapital() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    let charge = try charge(bench)
    #expect(bench.lens.thirdParties(to: charge) == [Bench.cassel, Bench.delta])
    bench.decider.answers = { _, _, _ in true }
    bench.step(.tally)
    #expect(bench.lens[.verdict, charge] == Verdict.believed.rawValue)
    #expect(bench.lens[.capital, Bench.arden] == 4)
    #expect(bench.lens[.capital, Bench.boreal] == 6)
    bench.step(.tally)
    #expect(bench.count(.verdictFell) == 1)
  }

  @Test func believingReadsEvidenceBooksAndAdmissions() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    let charge = try charge(bench)
    let subject = Subject(Bench.cassel, charge)
    #expect(bench.weigh(.believe, subject, as: Bench.cassel).total == points(-1))
    bench.world[.shownWeight, charge] = 1800
    #expect(bench.weigh(.believe, subject, as: Bench.cassel).total == 1800)
    let books = Bench.order(
      Verbs.answer.number, by: Bench.arden, [incident.number, Answer.openBooks.rawValue])
    bench.play(books)
    #expect(bench.weigh(.believe, subject, as: Bench.cassel).total == 1800 - points(4))
    #expect(bench.belief(Bench.delta, on: incident, in: Bench.arden) == -points(4))
    bench.world[.answer, charge] = Answer.admit.rawValue
    #expect(bench.weigh(.believe, subject, as: Bench.cassel).total == .max)
  }

  @Test func theGuiltyAndTheInnocentWeighTheirAnswersOnWhatTheyKnow() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public),
      Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .public))
    func weight(_ accused: Row, _ answer: Answer) throws -> Int32 {
      let charge = try #require(
        bench.lens.rows(.accusation).first { bench.lens.row(.accused, $0) == accused })
      let subject = Subject(accused, charge, Row(answer.rawValue))
      return bench.weigh(.reply, subject, as: accused).total
    }
    #expect(try weight(Bench.echo, .openBooks) == points(-7))
    #expect(try weight(Bench.delta, .openBooks) == points(1))
    #expect(try weight(Bench.delta, .admit) < weight(Bench.echo, .admit))
  }

  @Test func silenceAboutAGraveIncidentCostsThreeTurns() throws {
    let (bench, incident) = try fog()
    for _ in 0..<6 {
      bench.step(.finish)
      bench.nextTurn()
    }
    #expect(bench.count(.unanswered) == 3)
    let (other, same) = try fog()
    other.play(
      Bench.order(
        Verbs.respond.number, by: Bench.boreal, [same.number, Response.statement.rawValue]))
    other.nextTurn()
    other.step(.finish)
    #expect(other.count(.unanswered) == 0)
    #expect(incident == same)
  }

  @Test func goodForensicsTryTwiceAndAPlainTraceIsPrivate() throws {
    let (bench, incident) = try fog()
    let order = Bench.order(Verbs.investigate.number, by: Bench.boreal, [incident.number])
    bench.decider.answers = { question, _, _ in question == .find }
    bench.play(order)
    #expect(bench.decider.count(.find) == 1 && bench.count(.investigated) == 1)
    bench.world[.forensics, Bench.boreal] = 2
    bench.decider.answers = { _, _, _ in true }
    bench.play(order)
    #expect(bench.decider.count(.find) == 3 && bench.count(.investigated) == 3)
    #expect(bench.traces(Bench.boreal, of: incident).isEmpty)
    bench.nextTurn()
    #expect(bench.traces(Bench.boreal, of: incident).count == 1)
    #expect(bench.traces(Bench.arden, of: incident).isEmpty)
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.echo) == 9000)
    bench.play(order)
    #expect(bench.count(.nothingFound) == 1)
  }

  @Test func aSharedTraceBringsTheIncidentAlong() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .detect }
    bench.play(Bench.operate(.espionage, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    bench.nextTurn()
    let incident = try #require(bench.lens.rows(.incident).first)
    let held = trace(bench, of: incident, against: Bench.echo, 1500, for: Bench.boreal)
    bench.play(
      Bench.order(Verbs.share.number, by: Bench.boreal, [held.number, Bench.cassel.number]))
    bench.nextTurn()
    #expect(bench.knows(Bench.cassel, incident))
    #expect(bench.belief(Bench.cassel, on: incident, in: Bench.echo) == 1500)
    #expect(!bench.knows(Bench.delta, incident))
  }
}
