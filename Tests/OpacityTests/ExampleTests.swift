import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// The example of the bench, as its documentation shows it.
@Suite struct ExampleTests {
  @Test func `a false flag misleads whoever looks into it, and nobody else hears of it`() throws {
    let bench = try Bench(OpacityRules.self)
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)

    // Given: Boreal did it under the flag of Cassel, and what it planted will be found.
    let incident = bench.givenIncident(by: boreal, against: arden, under: cassel)
    bench.answers(bench.rules.questions.planted, with: true)

    // When: Arden looks into it, and its report arrives.
    bench.when(Happenings.investigated(arden, incident, 0), to: .whiteCell)
    bench.when(.judge)
    bench.nextTurn()

    // Then: what it holds points at Cassel.
    let trace = try #require(bench.seen(by: arden).traces(of: incident).first)
    #expect(bench.truth[.pointsAt, trace] == cassel)
    #expect(bench.told(Happenings.traceFound).map(\.audience) == [.actors(arden)])
    let odds = bench.odds(Questions.find(arden, incident))
    #expect(odds.value(of: bench.rules.terms.hiding.fewTraces) == points(-1))
  }
}
