import ParleyRules
import Testing

@testable import ParleyEngine

/// What being wrong before everybody costs, once and for good.
@Suite struct ExposureTests {
  private typealias Bench = IncidentBench

  /// Echo sabotaged Boreal's grid, and nobody can tell.
  private func fog() throws -> (Bench, Row) {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    return (bench, try #require(bench.lens.rows(.incident).first))
  }

  private func wrong(_ bench: Bench) throws -> Row {
    try #require(
      bench.lens.rows(.accusation).first { bench.lens.row(.accused, $0) != Bench.echo })
  }

  @Test func aChargeAgainstAnotherThanThePlainCulpritIsExposedAtTheTally() throws {
    let (bench, incident) = try fog()
    bench.world[.named, incident] = Bench.echo.number
    bench.play(Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .public))
    bench.step(.tally)
    #expect(bench.lens[.exposedWrong, try wrong(bench)] == 1)
    #expect(bench.lens[.capital, Bench.boreal] == 3)
    #expect(bench.count(.foundWrong) == 1)
    bench.step(.bulletin)
    #expect(bench.count(.foundWrong) == 1, "once is enough")
    #expect(bench.faults.isEmpty)
  }

  @Test func whoWasRightLosesNothing() throws {
    let (bench, incident) = try fog()
    bench.world[.named, incident] = Bench.echo.number
    bench.play(Bench.attribute(incident, to: Bench.echo, by: Bench.boreal, .public))
    bench.step(.tally)
    #expect(bench.count(.foundWrong) == 0)
  }

  @Test func aPartnerStandsForItTooAndAWordInPrivateShamesNobody() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .joint, with: Bench.cassel),
      Bench.attribute(incident, to: Bench.delta, by: Bench.cassel, .joint, with: Bench.boreal),
      Bench.attribute(incident, to: Bench.delta, by: Bench.arden, .private))
    bench.world[.named, incident] = Bench.echo.number
    bench.step(.tally)
    let wrong = bench.told.filter { $0.kind == .foundWrong }.map { $0.row(0) }
    #expect(Set(wrong) == [Bench.boreal, Bench.cassel])
    #expect(bench.lens[.capital, Bench.arden] == 5)
  }

  @Test func theCulpritsOwnAdmissionSettlesIt() throws {
    let (bench, incident) = try fog()
    bench.play(
      Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .public),
      Bench.attribute(incident, to: Bench.echo, by: Bench.arden, .public))
    bench.step(.tally)
    #expect(bench.count(.foundWrong) == 0)
    let right = try #require(
      bench.lens.rows(.accusation).first { bench.lens.row(.accused, $0) == Bench.echo })
    bench.world[.answer, right] = Answer.admit.rawValue
    bench.step(.tally)
    #expect(bench.lens[.exposedWrong, try wrong(bench)] == 1)
  }

  @Test func plainEvidenceSettlesItOnceItIsPublic() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .public))
    let plain = bench.world.append(.trace, Key("trace", "plain"))
    bench.world[.traceIncident, plain] = incident.number
    bench.world[.pointsAt, plain] = Bench.echo.number
    bench.world[.traceWeight, plain] = 9000
    bench.step(.tally)
    #expect(bench.count(.foundWrong) == 0, "it is still in a drawer")
    bench.world.learn(.trace, plain, by: .everybody)
    bench.step(.tally)
    #expect(bench.count(.foundWrong) == 1)
  }

  @Test func whoWasWrongIsBelievedLessFromThenOn() throws {
    let (bench, incident) = try fog()
    bench.world[.named, incident] = Bench.echo.number
    bench.play(Bench.attribute(incident, to: Bench.delta, by: Bench.boreal, .public))
    bench.step(.tally)
    let times = Quantity.timesWrong
    #expect(bench.lens[times, Bench.boreal] == 1)
    let charge = try wrong(bench)
    let before = bench.weigh(.believe, Subject(Bench.cassel, charge), as: Bench.cassel).total
    bench.world[times, Bench.boreal] = 0
    let ledger = bench.weigh(.believe, Subject(Bench.cassel, charge), as: Bench.cassel)
    let clean = ledger.total
    let lines = ledger.terms.map { bench.world.vocabulary[$0.name].title.english }
    #expect(
      lines.contains("everybody can see who did it"), "not what operations are like: \(lines)")
    #expect(before == clean - points(1))
    bench.world[times, Bench.boreal] = 9
    let worst = bench.weigh(.believe, Subject(Bench.cassel, charge), as: Bench.cassel).total
    #expect(worst == clean - points(3))
  }

  @Test func aPublicClearingIsATraceInEveryDossierAndExposesTheCharge() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public))
    bench.inject { _, out in
      InjectEffects(out: out).clear(thoseAccusedBy: Ref(Bench.boreal))
    }
    let trace = try #require(Lens(bench.world, as: .everybody).traces(of: incident).first)
    #expect(bench.lens.row(.pointsAt, trace) == Bench.arden)
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.arden) == -9000)
    let held = bench.lens.estimate(
      of: Ref(Bench.arden), by: Ref(Bench.boreal), on: Ref(incident))
    #expect(held == .almostNoChance)
    bench.step(.tally)
    #expect(bench.count(.foundWrong) == 1)
    #expect(bench.faults.isEmpty)
  }
}
