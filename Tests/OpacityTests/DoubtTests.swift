import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// What third parties and signatories make of what nobody can see.
@Suite struct DoubtTests {
  @Test func `a non-player keeps silent where naming pays less than it may cost`() throws {
    let bench = try OpacityBench.table()
    let (cassel, boreal) = (bench.cassel, bench.boreal)
    let incident = bench.incident()
    let dossier = try #require(bench.truth.dossier(of: cassel, on: incident))
    func odds(_ doctrine: Doctrine = .accuse) -> WeighedOdds {
      bench.odds(Questions.doctrine(cassel, boreal, doctrine, Thing(incident)))
    }
    // Boreal and Helix begin even; ln 2 more makes it two in three.
    #expect(odds().isBarred && odds().lines.map(\.name) == ["opacity.naming"])
    #expect(odds(.strike).isEmpty, "it is about naming alone")
    bench.given(.belief, of: dossier, toward: boreal, is: 693)
    #expect(odds().isEmpty)
    bench.given(bench.rules.parameters.doubt.naming.cost, is: 20)
    #expect(odds().isBarred, "control: the dearer an error, the surer one has to be")
    bench.given(.named, of: incident, is: boreal)
    #expect(odds().isEmpty, "what is plain anybody may say")
  }

  private func verdict(_ bench: OpacityBench, on charge: Ref<Accusation>) -> WeighedOdds {
    bench.odds(Questions.believe(bench.cassel, charge))
  }

  @Test func `third parties doubt a word that goes beyond what is shown`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    let terms = bench.rules.terms.doubt
    func verdict(_ word: Estimate, showing shown: Int32) -> WeighedOdds {
      self.verdict(
        bench,
        on: bench.charge(against: bench.boreal, over: incident, saying: word, showing: shown))
    }
    #expect(verdict(.roughlyEven, showing: 0).value(of: terms.overstated) == nil)
    #expect(verdict(.likely, showing: 0).value(of: terms.overstated) == points(-2))
    #expect(
      verdict(.veryLikely, showing: 1792).value(of: terms.overstated) == nil, "6 : 1 is likely")
    #expect(verdict(.almostCertain, showing: 1792).value(of: terms.overstated) == points(-2))
    #expect(verdict(.likely, showing: 0).value(of: terms.scepticism) == points(-1))
  }

  @Test func `a denial costs a point; what is plain is not doubted`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    let charge = bench.charge(against: bench.boreal, over: incident, saying: .roughlyEven)
    #expect(verdict(bench, on: charge).total == -500)
    bench.given(.answer, of: charge, is: .deny)
    #expect(verdict(bench, on: charge).total == -1000)
    bench.given(.named, of: incident, is: bench.boreal)
    #expect(verdict(bench, on: charge).isEmpty)
  }

  @Test func `of the answers only a denial and a counter-charge cost`() throws {
    let bench = try OpacityBench.table()
    let charge = bench.charge(against: bench.boreal, over: bench.incident(), saying: .roughlyEven)
    for answer in Answer.allCases {
      bench.given(.answer, of: charge, is: answer)
      let denied = verdict(bench, on: charge).value(of: bench.rules.terms.doubt.denied)
      #expect(denied == (answer == .deny || answer == .counter ? points(-1) : nil), "\(answer)")
    }
  }

  @Test func `neither what is plain of another thing nor a denial of another charge counts`() throws
  {
    let bench = try OpacityBench.table()
    let (incident, other) = (bench.incident(), bench.incident())
    let charge = bench.charge(against: bench.boreal, over: incident, saying: .roughlyEven)
    let beside = bench.charge(against: bench.boreal, over: other, saying: .roughlyEven)
    bench.given(.named, of: other, is: bench.boreal)
    bench.given(.answer, of: beside, is: .deny)
    #expect(verdict(bench, on: charge).total == -500)
  }

  @Test func `news loses half its worth in three turns`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    let charge = bench.charge(against: bench.boreal, over: incident, saying: .roughlyEven)
    let ages: [(Int32, Int32?)] = [
      (0, nil), (2, nil), (3, -693), (5, -693), (6, -1386), (11, -2079), (12, -2772), (15, -2772),
      (60, -2772),
    ]
    for (age, stale) in ages {
      bench.given(.accusedTurn, of: charge, is: bench.truth[.incidentTurn, incident] + age)
      #expect(
        verdict(bench, on: charge).value(of: bench.rules.terms.doubt.stale) == stale, "\(age)")
    }
  }

  @Test func `what was published before counts, what is shown now is not counted twice`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    let charge = bench.charge(against: bench.boreal, over: incident)
    bench.trace(of: incident, at: bench.boreal, .tools, shownIn: bench.truth[.turn])
    let published = bench.rules.terms.doubt.published
    #expect(verdict(bench, on: charge).value(of: published) == nil)
    bench.trace(of: incident, at: bench.boreal, .hours, weighing: 847, shownIn: 2)
    bench.trace(of: incident, at: bench.helix, .hours, weighing: 847, shownIn: 2)
    #expect(verdict(bench, on: charge).value(of: published) == 847)
  }

  @Test func `nor does what was published of another thing count, nor what nobody was shown`()
    throws
  {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    let charge = bench.charge(against: bench.boreal, over: incident)
    bench.trace(of: bench.incident(), at: bench.boreal, .hours, weighing: 847, shownIn: 2)
    bench.trace(of: incident, at: bench.boreal, .plain, weighing: 9000, shownIn: 2)
    bench.givenTrace(of: incident, pointingAt: bench.boreal, .hours, heldBy: bench.cassel)
    #expect(verdict(bench, on: charge).value(of: bench.rules.terms.doubt.published) == nil)
  }

  @Test func `denying comes easily`() throws {
    let bench = try OpacityBench.table()
    let charge = bench.charge(against: bench.boreal, over: bench.incident())
    for answer in Answer.allCases {
      let odds = bench.odds(Questions.reply(bench.boreal, charge, answer))
      #expect(odds.total == (answer == .deny ? 500 : 0), "\(answer)")
    }
  }

  @Test func `but no easier than otherwise once it is plain who did it, for whoever is accused`()
    throws
  {
    let bench = try OpacityBench.table()
    for culprit in [bench.boreal, bench.cassel] {
      let incident = bench.incident(by: culprit)
      let charge = bench.charge(against: bench.boreal, over: incident)
      let deny = Questions.reply(bench.boreal, charge, .deny)
      #expect(bench.odds(deny).total == 500)
      bench.given(.named, of: bench.incident(), is: culprit)
      #expect(bench.odds(deny).total == 500, "another thing that is plain")
      bench.given(.named, of: incident, is: culprit)
      #expect(bench.odds(deny).total == 0)
    }
  }
}
