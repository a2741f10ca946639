import ParleyRules
import Testing

@testable import Opacity

@Suite struct DoubtTests {
  @Test func `a clause that cannot be checked costs a point, a text at most two`() throws {
    let bench = try #require(Bench())
    func home(_ text: Row) -> Int32 {
      bench.odds(.mandate, Subject(Bench.arden, text), as: .actor(Bench.arden)).total
    }
    #expect(home(bench.text(Bench.transparency)) == 0)
    #expect(home(bench.text(Bench.transparency, Bench.constraint)) == points(-1))
    let three = bench.text(Bench.constraint, Bench.verification, Bench.second)
    #expect(home(three) == points(-2))
    for clause in bench.lens.clauses(of: three) { bench.world[.softened, clause] = 1 }
    #expect(home(three) == 0, "softened it asks nothing that needs checking")
  }

  @Test func `each line names its clause`() throws {
    let bench = try #require(Bench())
    let text = bench.text(Bench.constraint, Bench.verification)
    let about = bench.odds(.mandate, Subject(Bench.arden, text)).terms.map(\.about)
    #expect(about == [Bench.constraint, Bench.verification])
  }

  /// How often not keeping a text of those measures shows, by the ledger that play asks.
  private func shows(_ bench: Bench, _ measures: Row...) -> UInt32 {
    let agreement = bench.world.append(.agreement, bench.freshKey(), knownBy: .everybody)
    let text = bench.text()
    for measure in measures { bench.add(measure, to: text) }
    bench.world[.agreementProposal, agreement] = text.number
    let odds = bench.odds(.verify, Subject(Bench.boreal, agreement))
    return Curve.standard.probability(9000 + odds.total)
  }

  private func share(_ probability: UInt32) -> Double { Double(probability) / 4_294_967_296 }

  @Test func `a breach shows as often as its kind allows`() throws {
    let bench = try #require(Bench())
    #expect(abs(share(shows(bench, Bench.transparency)) - 0.9) < 1e-3)
    #expect(abs(share(shows(bench, Bench.constraint, Bench.transparency)) - 0.15) < 1e-3)
    let helped = share(shows(bench, Bench.constraint, Bench.verification))
    #expect(abs(helped - 0.3) < 1e-3, "checking helps a bit")
    let thin = share(shows(bench, Bench.transparency, Bench.verification))
    #expect(abs(thin - 0.9) < 1e-3, "and hides nothing that shows anyway")
    bench.world[bench.rules.parameters.doubt.veil] = 0
    #expect(share(shows(bench, Bench.constraint)) > 0.999)
  }

  /// The half of T-VER-2 that Opacity answers for: looking at a constraint finds .15 of what is there. With one false
  /// alarm in ten that moves a suspicion of 30 % to 39.13 % or 28.81 %: hardly. Play has no false alarms yet; they
  /// come with the obstacle of weapons, to which the vector belongs, and until then a look that shows nothing leaves
  /// the suspicion where it was.
  @Test func `what an inspection of a constraint finds hardly moves a suspicion`() throws {
    let bench = try #require(Bench())
    let found = Int32((UInt64(shows(bench, Bench.constraint)) * 1000 + (1 << 31)) >> 32)
    #expect(found == MeasureFunction.constraint.detectability)
    let prior = Curve.standard.logOdds(3, to: 7)
    func posterior(_ guilty: Int32, _ innocent: Int32) -> Double {
      let alarm = Evidence.Likelihood(guilty: guilty, innocent: innocent, planted: innocent)
      let sum = Evidence.posterior(prior: prior, [Evidence.weight(of: alarm, falseFlags: 0)])
      return share(Curve.standard.probability(sum))
    }
    #expect(abs(posterior(found, 100) - 0.3913) < 1e-3)
    #expect(abs(posterior(1000 - found, 900) - 0.2881) < 1e-3)
  }

  @Test func `third parties doubt a word that goes beyond what is shown`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let terms = bench.rules.terms
    func verdict(_ word: Estimate, shown: Int32) -> Odds {
      let accusation = bench.accusation(of: Bench.boreal, for: incident, at: word, shown: shown)
      return bench.odds(
        .believe, Subject(Bench.cassel, accusation), as: .actor(Bench.cassel))
    }
    #expect(verdict(.roughlyEven, shown: 0).value(terms.overstated) == nil)
    #expect(verdict(.likely, shown: 0).value(terms.overstated) == points(-2))
    #expect(verdict(.veryLikely, shown: 1792).value(terms.overstated) == nil, "6 : 1 is likely")
    #expect(verdict(.almostCertain, shown: 1792).value(terms.overstated) == points(-2))
    #expect(verdict(.likely, shown: 0).value(terms.scepticism) == points(-1))
  }

  @Test func `a denial costs a point; what is plain is not doubted`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let accusation = bench.accusation(of: Bench.boreal, for: incident, at: .roughlyEven)
    let subject = Subject(Bench.cassel, accusation)
    #expect(bench.odds(.believe, subject).total == -500)
    bench.world[.answer, accusation] = Answer.deny.rawValue
    #expect(bench.odds(.believe, subject).total == -1000)
    bench.world[.named, incident] = Bench.boreal.number
    #expect(bench.odds(.believe, subject).terms.isEmpty)
  }

  @Test func `news loses half its worth in three turns`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let accusation = bench.accusation(of: Bench.boreal, for: incident, at: .roughlyEven)
    for (age, stale) in [(0, nil), (2, nil), (3, -693), (6, -1386), (60, -2772)]
      as [(Int32, Int32?)]
    {
      bench.world[.accusedTurn, accusation] = bench.world[.incidentTurn, incident] + age
      let odds = bench.odds(.believe, Subject(Bench.cassel, accusation))
      #expect(odds.value(bench.rules.terms.stale) == stale)
    }
  }

  @Test func `what was published before counts, what is shown now is not counted twice`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let accusation = bench.accusation(of: Bench.boreal, for: incident)
    _ = bench.trace(of: incident, at: Bench.boreal, .tools, shown: bench.world[.turn])
    let published = bench.rules.terms.published
    let subject = Subject(Bench.cassel, accusation)
    #expect(bench.odds(.believe, subject).value(published) == nil)
    _ = bench.trace(of: incident, at: Bench.boreal, .hours, weight: 847, shown: 2)
    _ = bench.trace(of: incident, at: Bench.helix, .hours, weight: 847, shown: 2)
    #expect(bench.odds(.believe, subject).value(published) == 847)
  }

  @Test func `denying comes easily`() throws {
    let bench = try #require(Bench())
    let accusation = bench.accusation(of: Bench.boreal, for: bench.incident())
    for answer in Answer.allCases {
      let subject = Subject(Bench.boreal, accusation, Row(answer.rawValue))
      #expect(bench.odds(.reply, subject).total == (answer == .deny ? 500 : 0))
    }
  }

  @Test func `but no easier than otherwise once it is plain who did it, for whoever is accused`()
    throws
  {
    let bench = try #require(Bench())
    for culprit in [Bench.boreal, Bench.cassel] {
      let incident = bench.incident(by: culprit)
      let accusation = bench.accusation(of: Bench.boreal, for: incident)
      let deny = Subject(Bench.boreal, accusation, Row(Answer.deny.rawValue))
      #expect(bench.odds(.reply, deny).total == 500)
      bench.world[.named, incident] = culprit.number
      #expect(bench.odds(.reply, deny).total == 0)
    }
  }
}
