import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Attribution: evidence, charges, answers, verdicts, silence.
@Suite struct AttributionRulesTests {
  @Test func shownTracesCountForAndAgainst() throws {
    let (bench, incident) = try DeedBench.fog()
    let traces = [(bench.echo, 1800), (bench.helix, 700)].map { suspect, weight in
      bench.givenTrace(
        of: incident, pointingAt: suspect, .motive, heldBy: bench.boreal, weighing: Int32(weight))
    }
    #expect(bench.truth.weight(of: traces, against: bench.echo) == 1100)
    #expect(bench.truth.weight(of: traces, against: bench.helix) == -1100)
  }

  @Test func aPrivateWordIsReadByOneAndBurnsNothing() throws {
    let (bench, incident) = try DeedBench.fog()
    let shown = bench.givenTrace(
      of: incident, pointingAt: bench.arden, .motive, heldBy: bench.boreal)
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal, .private, showing: 1)
    let charge = try bench.charge(against: bench.arden)
    #expect(bench.seen(by: bench.arden).all(Accusation.self).isEmpty)
    bench.nextTurn()
    #expect(bench.seen(by: bench.arden).all(Accusation.self) == [charge])
    #expect(bench.seen(by: bench.helix).all(Accusation.self).isEmpty)
    #expect(bench.traces(bench.arden, of: incident) == [shown])
    #expect(bench.truth[.shownTurn, shown] == 0)
    bench.when(.tally)
    #expect(bench.told(Happenings.verdictFell).isEmpty)
  }

  @Test func aPublicWordBurnsWhatItShowsAndMovesEverybody() throws {
    let (bench, incident) = try DeedBench.fog()
    let shown = bench.givenTrace(
      of: incident, pointingAt: bench.echo, .motive, heldBy: bench.boreal, weighing: 1800)
    bench.whenCharged(incident, to: bench.echo, by: bench.boreal, showing: 1)
    #expect(bench.truth[.shownTurn, shown] == 2)
    #expect(bench.truth[.shownWeight, try bench.charge(against: bench.echo)] == 1800)
    #expect(bench.belief(bench.cassel, on: incident, in: bench.echo) == 1800)
    #expect(bench.belief(bench.boreal, on: incident, in: bench.echo) == 0)
    #expect(bench.fault == nil)
  }

  @Test func aWordAboveOnesBeliefIsNoted() throws {
    for (word, isAbove) in [(Estimate.unlikely, false), (.almostCertain, true)] {
      let (bench, incident) = try DeedBench.fog()
      bench.whenCharged(incident, to: bench.echo, by: bench.boreal, saying: word)
      #expect(bench.told(Happenings.overclaimed).isEmpty != isAbove)
    }
  }

  /// An attempt of Echo's to spy that Boreal noticed, and nobody else.
  private func attempt() throws -> (DeedBench, Ref<Incident>) {
    let bench = try DeedBench.deeds()
    bench.answers(Questions.succeed, with: false)
    bench.answers(Questions.detect, with: true)
    bench.whenDone(.espionage, by: bench.echo, against: bench.boreal)
    bench.when(.surface)
    bench.nextTurn()
    return (bench, try bench.incident())
  }

  @Test func aSecretIncidentGetsItsNumberWithTheFirstPublicCharge() throws {
    let (bench, incident) = try attempt()
    bench.when(
      .operate, with: bench.charge(incident, to: bench.echo, by: bench.boreal, .public),
      bench.charge(incident, to: bench.arden, by: bench.boreal, .public))
    #expect(bench.truth[.publicNumber, incident] == 1)
    #expect(bench.told(Happenings.incidentSurfaced).count == 1)
    #expect(bench.knows(bench.helix, incident))
    #expect(bench.truth.dossier(of: bench.helix, on: incident) != nil)
  }

  @Test func halvesOfAJointChargeMeetWithinATurn() throws {
    let (bench, incident) = try DeedBench.fog()
    let (boreal, cassel) = (bench.boreal, bench.cassel)
    let shown = bench.givenTrace(
      of: incident, pointingAt: bench.echo, .motive, heldBy: boreal, weighing: 1800)
    bench.whenCharged(
      incident, to: bench.echo, by: boreal, .joint, saying: .veryLikely, with: cassel, showing: 1)
    #expect(bench.told(Happenings.accusationMade).isEmpty)
    bench.nextTurn()
    bench.whenCharged(incident, to: bench.echo, by: cassel, .joint, with: boreal)
    #expect(bench.told(Happenings.accusationMade).count == 1)
    let open = bench.truth.all(Accusation.self).filter { bench.truth.isPublic($0) }
    let charge = try #require(open.first)
    #expect(open.count == 1)
    #expect(bench.truth[.saidWord, charge] == .likely)
    #expect(bench.truth[.shownWeight, charge] == 1800)
    #expect(bench.truth[.shownTurn, shown] == 3)
    #expect(Set(bench.truth.accusers(of: charge)) == [boreal, cassel])
    bench.when(.finish)
    #expect(bench.told(Happenings.jointLapsed).isEmpty)
    #expect(bench.fault == nil)
  }

  @Test func bothHalvesInOneTurnMakeOneCharge() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.when(
      .operate,
      with: bench.charge(incident, to: bench.echo, by: bench.boreal, .joint, with: bench.cassel),
      bench.charge(incident, to: bench.echo, by: bench.cassel, .joint, with: bench.boreal))
    #expect(bench.told(Happenings.accusationMade).count == 1)
  }

  @Test func aHalfThatStaysAloneLapsesAndIsPaidBack() throws {
    let (bench, incident) = try DeedBench.fog()
    // Low enough for calm to give something back in either turn.
    bench.given(.capital, of: bench.boreal, is: 3)
    bench.whenCharged(incident, to: bench.echo, by: bench.boreal, .joint, with: bench.cassel)
    bench.when(.finish)
    #expect(bench.told(Happenings.jointLapsed).isEmpty)
    bench.nextTurn()
    let capital = bench.truth[.capital, bench.boreal]
    bench.when(.finish)
    #expect(bench.told(Happenings.jointLapsed).count == 1)
    bench.nextTurn()
    #expect(bench.truth[.capital, bench.boreal] == capital + 2)
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
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    let charge = try bench.charge(against: bench.arden)
    #expect(Set(bench.truth.thirdParties(to: charge)) == [bench.cassel, bench.helix])
    bench.answers(Questions.believe, with: true)
    bench.when(.tally)
    #expect(bench.truth[.verdict, charge] == .believed)
    #expect(bench.truth[.capital, bench.arden] == 4)
    #expect(bench.truth[.capital, bench.boreal] == 6)
    bench.when(.tally)
    #expect(bench.told(Happenings.verdictFell).count == 1)
  }

  @Test func believingReadsEvidenceBooksAndAdmissions() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    let charge = try bench.charge(against: bench.arden)
    let believe = Questions.believe(bench.cassel, charge)
    #expect(bench.odds(believe).total == points(-1))
    bench.given(.shownWeight, of: charge, is: 1800)
    #expect(bench.odds(believe).total == 1800)
    bench.when(.operate, with: Verbs.answer.order(by: bench.arden, incident, .openBooks, nil))
    #expect(bench.odds(believe).total == 1800 - points(4))
    #expect(bench.belief(bench.helix, on: incident, in: bench.arden) == -points(4))
    bench.given(.answer, of: charge, is: .admit)
    #expect(bench.odds(believe).total == .max)
  }

  @Test func theGuiltyAndTheInnocentWeighTheirAnswersOnWhatTheyKnow() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.when(
      .operate, with: bench.charge(incident, to: bench.echo, by: bench.boreal, .public),
      bench.charge(incident, to: bench.helix, by: bench.boreal, .public))
    func weight(_ accused: Ref<Actor>, _ answer: Answer) throws -> Int32 {
      bench.odds(Questions.reply(accused, try bench.charge(against: accused), answer)).total
    }
    #expect(try weight(bench.echo, .openBooks) == points(-7))
    #expect(try weight(bench.helix, .openBooks) == points(1))
    #expect(try weight(bench.helix, .admit) < weight(bench.echo, .admit))
  }

  @Test func silenceAboutAGraveIncidentCostsThreeTurns() throws {
    let (bench, _) = try DeedBench.fog()
    for _ in 0..<6 {
      bench.when(.finish)
      bench.nextTurn()
    }
    #expect(bench.told(Happenings.unanswered).count == 3)
    let (other, incident) = try DeedBench.fog()
    other.when(.operate, with: Verbs.respond.order(by: other.boreal, incident, .statement, nil))
    other.nextTurn()
    other.when(.finish)
    #expect(other.told(Happenings.unanswered).isEmpty)
  }

  @Test func goodForensicsTryTwiceAndAPlainTraceIsPrivate() throws {
    let (bench, incident) = try DeedBench.fog()
    let order = Verbs.investigate.order(by: bench.boreal, incident)
    bench.answers(Questions.find, with: true)
    bench.when(.operate, with: order)
    #expect(bench.asked(Questions.find).count == 1)
    #expect(bench.told(Happenings.investigated).count == 1)
    bench.given(.forensics, of: bench.boreal, is: 2)
    bench.answers(Questions.identify, with: true)
    bench.when(.operate, with: order)
    #expect(bench.asked(Questions.find).count == 3)
    #expect(bench.told(Happenings.investigated).count == 3)
    #expect(bench.traces(bench.boreal, of: incident).isEmpty)
    bench.nextTurn()
    #expect(bench.traces(bench.boreal, of: incident).count == 1)
    #expect(bench.traces(bench.arden, of: incident).isEmpty)
    #expect(bench.belief(bench.boreal, on: incident, in: bench.echo) == 9000)
    bench.when(.operate, with: order)
    #expect(bench.told(Happenings.nothingFound).count == 1)
  }

  @Test func aSharedTraceBringsTheIncidentAlong() throws {
    let (bench, incident) = try attempt()
    let held = bench.givenTrace(
      of: incident, pointingAt: bench.echo, .motive, heldBy: bench.boreal, weighing: 1500)
    bench.when(.operate, with: Verbs.share.order(by: bench.boreal, held, bench.cassel))
    bench.nextTurn()
    #expect(bench.knows(bench.cassel, incident))
    #expect(bench.belief(bench.cassel, on: incident, in: bench.echo) == 1500)
    #expect(!bench.knows(bench.helix, incident))
  }
}
