import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// Words kept and broken, as those who signed with them write them down.
@Suite struct PromiseTests {
  @Test
  func `a record counts in full the first time it is kept, and half each time it shows again`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    let pact = bench.givenPact(between: arden, cassel, helix)
    func seen(_ what: Reputation) -> Set<Entry> {
      bench.written(after: Happenings.reputationSet(pact, helix, what))
    }
    let parties = [arden, cassel]
    let again = bench.entries(of: parties, 500, about: helix, .promises)
    #expect(seen(.kept) == bench.entries(of: parties, 1000, about: helix, .promises))
    #expect(seen(.kept) == again)
    for _ in 1...2 {
      #expect(seen(.breach) == bench.entries(of: parties, -500, about: helix, .promises))
    }
    #expect(seen(.kept) == again, "no first time again after a breach")
    #expect(seen(.cannotTell).isEmpty)
    #expect(seen(.kept) == again, "nor once nobody could tell")
  }

  @Test func `each party and each agreement has a record of its own`() throws {
    let bench = try DistrustBench.table()
    bench.given(bench.rules.parameters.devaluation.sting, is: 0)
    let (arden, helix) = (bench.arden, bench.helix)
    let (first, second) = (
      bench.givenPact(between: arden, helix), bench.givenPact(between: arden, helix)
    )
    let records = [
      (first, helix, arden), (second, helix, arden), (first, arden, helix),
    ]
    for (pact, party, other) in records {
      #expect(
        bench.written(after: Happenings.reputationSet(pact, party, .kept)) == [
          other.writes(1000, about: party, .promises)
        ])
    }
  }

  @Test func `who stands still, has left or never signed keeps no record of others`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let pact = bench.givenPact(between: arden, boreal, cassel, helix)
    bench.given(.standing, of: pact, toward: boreal, is: .suspended)
    bench.given(.standing, of: pact, toward: cassel, is: .withdrawn)
    for (seen, size) in [(Reputation.kept, Int32(1000)), (.breach, -500)] {
      #expect(
        bench.written(after: Happenings.reputationSet(pact, helix, seen)) == [
          arden.writes(size, about: helix, .promises)
        ])
    }
  }

  @Test func `what an inspection shows counts half with who came for it, and no sooner than told`()
    throws
  {
    let sizes: [(Reputation, Int32)] = [(.kept, 500), (.breach, -500), (.cannotTell, 0)]
    for (seen, size) in sizes {
      let bench = try DistrustBench.table()
      let (arden, helix) = (bench.arden, bench.helix)
      let pact = bench.givenPact(between: arden, bench.cassel, helix)
      let news = Happenings.inspected(arden, helix, pact, seen)
      bench.when(news, to: .actors(helix))
      bench.nextTurn()
      #expect(bench.entries.isEmpty, "one that never came back")
      bench.when(news, to: .actors(arden, helix))
      #expect(bench.entries.isEmpty)
      bench.nextTurn()
      #expect(bench.entries == (size == 0 ? [] : [arden.writes(size, about: helix, .promises)]))
    }
  }

  @Test func `who alleges a breach holds it against the party, and the party half as much`() throws
  {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let pact = bench.givenPact(between: arden, bench.cassel, helix)
    let news = Happenings.breachAlleged(arden, helix, pact, .record)
    let (own, back) = (
      arden.writes(-1000, about: helix, .promises), helix.writes(-500, about: arden, .promises)
    )
    #expect(bench.written(after: news) == [own, back])
    for (listener, entry) in [(arden, own), (helix, back)] {
      bench.when(news, to: .actors(listener))
      bench.nextTurn()
      #expect(bench.entries == [entry])
      bench.when(.seal)
    }
  }

  @Test func `what is alleged in good faith is no full bad act, and a bare word is one`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let pact = bench.givenPact(between: arden, bench.cassel, helix)
    func written(_ ground: BreachGround) -> Set<Entry> {
      bench.written(after: Happenings.breachAlleged(arden, helix, pact, ground))
    }
    #expect(
      written(.suspicion) == [
        arden.writes(-500, about: helix, .promises), helix.writes(-500, about: arden, .promises),
      ])
    #expect(written(.word) == [helix.writes(-1000, about: arden, .promises)])
    #expect(
      written(.charge) == [
        arden.writes(-1000, about: helix, .promises), helix.writes(-500, about: arden, .promises),
      ])
  }

  @Test func `who stands still leaves the others with half a bad act, who leaves with a whole one`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    let pact = bench.givenPact(between: arden, cassel, helix)
    _ = bench.givenPact(between: bench.boreal, helix)
    #expect(
      bench.written(after: Happenings.partySuspended(helix, pact))
        == bench.entries(of: [arden, cassel], -500, about: helix, .promises))
    #expect(
      bench.written(after: Happenings.partyLeft(helix, pact))
        == bench.entries(of: [arden, cassel], -1000, about: helix, .promises))
  }
}
