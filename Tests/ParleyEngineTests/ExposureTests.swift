import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What being wrong before everybody costs, once and for good.
@Suite struct ExposureTests {
  @Test func aChargeAgainstAnotherThanThePlainCulpritIsExposedAtTheTally() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.given(.named, of: incident, is: bench.echo)
    bench.whenCharged(incident, to: bench.helix, by: bench.boreal)
    bench.when(.tally)
    #expect(bench.truth[.exposedWrong, try bench.charge(against: bench.helix)])
    #expect(bench.truth[.capital, bench.boreal] == 3)
    #expect(bench.told(Happenings.foundWrong).count == 1)
    bench.when(.bulletin)
    #expect(bench.told(Happenings.foundWrong).count == 1, "once is enough")
    #expect(bench.fault == nil)
  }

  @Test func whoWasRightLosesNothing() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.given(.named, of: incident, is: bench.echo)
    bench.whenCharged(incident, to: bench.echo, by: bench.boreal)
    bench.when(.tally)
    #expect(bench.told(Happenings.foundWrong).isEmpty)
  }

  @Test func aPartnerStandsForItTooAndAWordInPrivateShamesNobody() throws {
    let (bench, incident) = try DeedBench.fog()
    let (boreal, cassel, helix) = (bench.boreal, bench.cassel, bench.helix)
    bench.when(
      .operate, with: bench.charge(incident, to: helix, by: boreal, .joint, with: cassel),
      bench.charge(incident, to: helix, by: cassel, .joint, with: boreal),
      bench.charge(incident, to: helix, by: bench.arden, .private))
    bench.given(.named, of: incident, is: bench.echo)
    bench.when(.tally)
    let wrong = bench.told(Happenings.foundWrong).compactMap { Happenings.foundWrong($0)?.0 }
    #expect(wrong.count == 2 && Set(wrong) == [boreal, cassel])
    #expect(bench.truth[.capital, bench.arden] == 5)
  }

  @Test func theCulpritsOwnAdmissionSettlesIt() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.when(
      .operate, with: bench.charge(incident, to: bench.helix, by: bench.boreal, .public),
      bench.charge(incident, to: bench.echo, by: bench.arden, .public))
    bench.when(.tally)
    #expect(bench.told(Happenings.foundWrong).isEmpty)
    bench.given(.answer, of: try bench.charge(against: bench.echo), is: .admit)
    bench.when(.tally)
    #expect(bench.truth[.exposedWrong, try bench.charge(against: bench.helix)])
  }

  @Test func plainEvidenceSettlesItOnceItIsPublic() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.helix, by: bench.boreal)
    bench.givenTrace(
      of: incident, pointingAt: bench.echo, .plain, heldBy: bench.cassel, weighing: 9000)
    bench.when(.tally)
    #expect(bench.told(Happenings.foundWrong).isEmpty, "it is still in a drawer")
    bench.givenTrace(
      of: incident, pointingAt: bench.echo, .plain, heldBy: bench.cassel, weighing: 9000,
      shownIn: 2)
    bench.when(.tally)
    #expect(bench.told(Happenings.foundWrong).count == 1)
  }

  @Test func whoWasWrongIsBelievedLessFromThenOn() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.given(.named, of: incident, is: bench.echo)
    bench.whenCharged(incident, to: bench.helix, by: bench.boreal)
    bench.when(.tally)
    #expect(bench.truth[.timesWrong, bench.boreal] == 1)
    let believe = Questions.believe(bench.cassel, try bench.charge(against: bench.helix))
    let before = bench.odds(believe).total
    bench.given(.timesWrong, of: bench.boreal, is: 0)
    let clean = bench.odds(believe)
    #expect(clean.value(of: .culpritPlain) == -9000, "not what operations are like")
    #expect(before == clean.total - points(1))
    bench.given(.timesWrong, of: bench.boreal, is: 9)
    #expect(bench.odds(believe).total == clean.total - points(3))
  }

  @Test func aPublicClearingIsATraceInEveryDossierAndExposesTheCharge() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenCharged(incident, to: bench.arden, by: bench.boreal)
    bench.whenInjected(.clear(accusedBy: "boreal"))
    let trace = try #require(bench.seenByEverybody.traces(of: incident).first)
    #expect(bench.truth[.pointsAt, trace] == bench.arden)
    #expect(bench.belief(bench.boreal, on: incident, in: bench.arden) == -9000)
    let held = bench.truth.estimate(of: bench.arden, by: bench.boreal, on: incident)
    #expect(held == .almostNoChance)
    bench.when(.tally)
    #expect(bench.told(Happenings.foundWrong).count == 1)
    #expect(bench.fault == nil)
  }
}
