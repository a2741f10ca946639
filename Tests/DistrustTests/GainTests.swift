import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// What a rival gains is read as one's own loss, once.
@Suite struct GainTests {
  @Test func `a rival's text that is adopted without us stings, by the threshold of a rival`()
    throws
  {
    for (trust, stings) in [(Int32(349), true), (350, false), (100, true), (800, false)] {
      let bench = try DistrustBench.table()
      let (arden, boreal) = (bench.arden, bench.boreal)
      bench.givenTrust(trust, of: arden, in: boreal)
      let text = bench.givenText(by: boreal)
      let pact = bench.givenAgreement(on: text, between: boreal, bench.helix)
      #expect(
        bench.written(after: Happenings.textAdopted(text, pact, bench.ring))
          == (stings ? [arden.writes(-250, about: boreal, .gains)] : []))
    }
  }

  @Test func `who is party to it, of its camp, or hears nothing is not stung`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    let text = bench.givenText(by: boreal)
    let pact = bench.givenAgreement(on: text, between: boreal, arden)
    let news = Happenings.textAdopted(text, pact, bench.ring)
    #expect(bench.written(after: news).isEmpty)
    bench.givenTrust(100, of: cassel, in: boreal)
    #expect(bench.written(after: news) == [cassel.writes(-250, about: boreal, .gains)])
    bench.givenTrust(100, of: cassel, in: boreal)
    bench.given(.camp, of: cassel, is: 2)
    #expect(bench.written(after: news).isEmpty)
    bench.given(.camp, of: cassel, is: 1)
    bench.when(news, to: .actors(boreal))
    bench.nextTurn()
    #expect(bench.entries.isEmpty)
    bench.given(bench.rules.parameters.devaluation.sting, is: 400)
    #expect(bench.written(after: news) == [cassel.writes(-400, about: boreal, .gains)])
  }

  @Test func `a rival that is seen to keep its word stings those outside, the first time`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    let pact = bench.givenPact(between: boreal, helix)
    func seen(_ what: Reputation) -> Set<Entry> {
      bench.written(after: Happenings.reputationSet(pact, boreal, what))
    }
    #expect(seen(.cannotTell).isEmpty)
    #expect(
      seen(.kept) == [
        helix.writes(1000, about: boreal, .promises), arden.writes(-250, about: boreal, .gains),
      ])
    #expect(seen(.kept) == [helix.writes(500, about: boreal, .promises)])
    #expect(seen(.breach) == [helix.writes(-500, about: boreal, .promises)], "a breach is no gain")
  }

  @Test func `a rival whose charge is believed stings third parties, once an incident`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    bench.givenTrust(100, of: helix, in: boreal)
    let incident = bench.givenIncident(by: helix, against: boreal)
    func fell(_ verdict: Verdict) -> Set<Entry> {
      bench.written(after: Happenings.verdictFell(boreal, helix, incident, verdict, 3, 1))
        .filter { $0.other == boreal }
    }
    #expect(fell(.doubted).isEmpty)
    #expect(fell(.believed) == [arden.writes(-250, about: boreal, .gains)], "not the accused")
    let first = bench.givenCharge(by: bench.elm, against: helix, over: incident)
    bench.given(.verdict, of: first, is: .believed)
    #expect(fell(.believed).isEmpty, "somebody was believed before")
  }
}
