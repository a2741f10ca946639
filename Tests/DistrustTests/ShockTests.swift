import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// What falls between two from outside, and what is read of it.
@Suite struct ShockTests {
  @Test func `a shock is felt both ways, by its size, and by nobody else (H22, H24)`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    #expect(
      bench.written(after: Happenings.shock(cassel, helix, 2)) == [
        cassel.writes(-2000, about: helix, .events), helix.writes(-2000, about: cassel, .events),
      ])
    #expect(bench.trust(of: cassel, in: helix) == 180)
    #expect(bench.trust(of: helix, in: cassel) == 180)
    #expect(bench.written(after: Happenings.shock(cassel, helix, 0)).isEmpty)
  }

  @Test func `a shock is felt by the two even where nobody is told`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    bench.when(Happenings.shock(cassel, helix, 1), to: .whiteCell)
    bench.when(.drift)
    #expect(bench.trust(of: cassel, in: helix) == bench.trust(after: 0, bad: 1000))
  }

  @Test func `a good turn is booked by its receiver alone`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    #expect(
      bench.written(after: Happenings.goodAct(cassel, helix)) == [
        helix.writes(1000, about: cassel, .events)
      ])
    #expect(bench.trust(of: helix, in: cassel) == 560)
  }

  @Test func `nobody keeps a ledger about itself`() throws {
    let bench = try DistrustBench.table()
    let helix = bench.helix
    #expect(bench.written(after: Happenings.shock(helix, helix, 3)).isEmpty)
    #expect(bench.written(after: Happenings.goodAct(helix, helix)).isEmpty)
    #expect(bench.trust(of: helix, in: helix) == 450)
  }
}
