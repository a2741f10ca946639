import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// A text is judged by who sends it.
@Suite struct LetterheadTests {
  /// What Distrust adds to an actor's mandate, by the ids of the lines.
  private func home(
    _ bench: DistrustBench, _ actor: Ref<Actor>, _ text: Ref<Proposal>
  ) -> [String: Int32] {
    let odds = bench.odds(Questions.mandate(actor, text))
    return Dictionary(odds.lines.map { ($0.name, $0.value ?? .min) }) { _, _ in .min }
  }

  // MARK: Devaluation

  @Test func `T-RD-1: what 80% carry from a neutral, 44% carry from a rival and 90% from an ally`()
    throws
  {
    let bench = try DistrustBench.table()
    bench.givenTrust(600, of: bench.arden, in: bench.helix)
    /// ln(.8 / .2): what neutral analysts' 80% is in the sum.
    let neutral: Int32 = 1386
    func chance(_ lead: Ref<Actor>) -> Double {
      let text = bench.givenText(by: lead)
      let friction = bench.odds(Questions.mandate(bench.arden, text)).total
      return Double(Curve.standard.probability(neutral + friction)) / 4_294_967_296
    }
    #expect(home(bench, bench.arden, bench.givenText(by: bench.boreal)) == ["rival-lead": -1627])
    #expect(home(bench, bench.arden, bench.givenText(by: bench.cassel)) == ["ally-lead": 811])
    #expect(abs(chance(bench.boreal) - 0.44) < 0.001)
    #expect(abs(chance(bench.cassel) - 0.90) < 0.001)
    #expect(abs(chance(bench.helix) - 0.80) < 0.001)
  }

  @Test func `a published pair of percentages becomes a constant shift`() {
    #expect(Devaluation.shift(to: 440, from: 800) == -1627)
    #expect(Devaluation.shift(to: 900, from: 800) == 811)
    #expect(Devaluation.shift(to: 800, from: 800) == 0)
  }

  @Test func `H6: an identical text is worth most from an ally and least from a rival`() throws {
    let bench = try DistrustBench.table()
    let sums = [bench.cassel, bench.helix, bench.boreal].map {
      bench.odds(Questions.mandate(bench.arden, bench.givenText(by: $0, .political))).total
    }
    #expect(sums[0] > sums[1] && sums[1] > sums[2])
  }

  @Test func `what the word for a lead makes of its text, from both sides of each cut`() throws {
    let bench = try DistrustBench.table()
    let lines: [(Int32, [String: Int32])] = [
      (0, ["rival-lead": -1627]), (349, ["rival-lead": -1627]), (350, ["exclusion": -500]),
      (499, ["exclusion": -500]), (500, [:]), (699, [:]), (700, ["ally-lead": 811]),
    ]
    let text = bench.givenText(by: bench.elm)
    for (trust, line) in lines {
      bench.givenTrust(trust, of: bench.arden, in: bench.elm)
      #expect(home(bench, bench.arden, text) == line, "\(trust)")
    }
  }

  @Test func `H8: each name from outside the lead's camp takes a point off, and a fourth no more`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let outsiders = [arden, bench.helix, bench.elm, bench.cassel]
    for (count, left) in [Int32(-1627), -1127, -627, -127].enumerated() {
      let text = bench.givenText(by: boreal, joinedBy: Array(outsiders.prefix(count)))
      #expect(home(bench, arden, text) == ["rival-lead": left])
    }
    #expect(home(bench, arden, bench.givenText(by: boreal, joinedBy: outsiders)).isEmpty)
  }

  @Test func `a sponsor of the lead's own camp gives no relief`() throws {
    let bench = try DistrustBench.table()
    let text = bench.givenText(by: bench.arden, joinedBy: [bench.cassel])
    #expect(home(bench, bench.boreal, text)["rival-lead"] == -1627)
  }

  @Test func `what one leads oneself nobody holds against it`() throws {
    let bench = try DistrustBench.table()
    for tier in Tier.allCases {
      #expect(home(bench, bench.arden, bench.givenText(by: bench.arden, tier)).isEmpty)
    }
    let unled = bench.givenText(bench.measure(.constraint))
    #expect(bench.odds(Questions.mandate(bench.arden, unled)).isEmpty, "nor where nobody leads")
  }

  // MARK: The slope

  @Test func `H7: each camp fears the other's slope, doubled of a rival, and nobody its own`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    for (tier, fear) in [(Tier.voluntary, Int32(0)), (.political, -500), (.legal, -1000)] {
      let (ours, theirs) = (bench.givenText(by: arden, tier), bench.givenText(by: boreal, tier))
      let line = fear == 0 ? nil : 2 * fear
      #expect(home(bench, arden, theirs)["rival-slope"] == line)
      #expect(home(bench, boreal, ours)["rival-slope"] == line)
      #expect(home(bench, cassel, ours).isEmpty, "of its own camp")
      let dear = home(bench, boreal, bench.givenText(by: helix, tier))
      #expect(dear == (fear == 0 ? ["ally-lead": 811] : ["ally-lead": 811, "slope": fear]))
      #expect(
        home(bench, arden, bench.givenText(by: helix, tier))["slope"] == (fear == 0 ? nil : fear))
    }
  }

  @Test
  func
    `a voluntary norm is feared as well, where a clause binds: half a point, doubled of a rival`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    bench.given(bench.rules.parameters.devaluation.rivalText, is: 0)
    bench.givenTrust(600, of: arden, in: helix)
    let functions: [(MeasureFunction, Bool)] = [
      (.transparency, false), (.communication, false), (.cooperation, false), (.constraint, true),
      (.verification, false),
    ]
    #expect(functions.map(\.0) == Array(MeasureFunction.allCases))
    for (function, isFeared) in functions {
      let text = bench.givenText(by: helix, holding: [bench.measure(function)])
      #expect(home(bench, arden, text) == (isFeared ? ["slope-voluntary": -250] : [:]))
    }
    let norms = [bench.measure(.constraint), bench.secondConstraint]
    let theirs = bench.givenText(by: boreal, holding: norms)
    #expect(
      home(bench, arden, theirs) == ["rival-lead": -1627, "rival-slope-voluntary": -500],
      "once a text")
    #expect(home(bench, bench.cassel, bench.givenText(by: arden, holding: norms)).isEmpty)
    #expect(
      home(bench, arden, bench.givenText(by: helix, .political, holding: norms)) == ["slope": -500],
      "one fear of law a text")
    bench.given(bench.rules.parameters.devaluation.slope.voluntary, is: 100)
    #expect(home(bench, arden, theirs)["rival-slope-voluntary"] == -200)
  }

  @Test func `what is softened or struck out binds to nothing that could harden`() throws {
    for column in [Column<Clause, Bool>.softened, .dropped] {
      let bench = try DistrustBench.table()
      bench.givenTrust(600, of: bench.arden, in: bench.helix)
      let text = bench.givenText(
        by: bench.helix, holding: [bench.measure(.constraint), bench.secondConstraint])
      let clauses = bench.truth.clauses(of: text)
      bench.given(column, of: clauses[0], is: true)
      #expect(home(bench, bench.arden, text) == ["slope-voluntary": -250], "the other still binds")
      bench.given(column, of: clauses[1], is: true)
      #expect(home(bench, bench.arden, text).isEmpty)
    }
  }

  @Test func `lowering takes a text a step down for whoever's name is on it, and says so`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix, lower) = (bench.arden, bench.helix, bench.rules.orders.lower)
    let text = bench.givenText(by: helix, .legal, joinedBy: [bench.cassel])
    func slope() -> Int32? { home(bench, arden, text)["slope"] }
    #expect(slope() == -1000)
    #expect(bench.refusal(of: lower.order(by: arden, text))?.code == "sponsors-only")
    #expect(bench.when(lower.order(by: bench.cassel, text)) == nil)
    #expect(bench.truth[.tier, text] == .political && slope() == -500)
    let lowered = bench.rules.happenings.lowered
    #expect(bench.wasTold(lowered(bench.cassel, text, .political), to: .everybody))
    #expect(bench.when(lower.order(by: helix, text)) == nil)
    #expect(bench.truth[.tier, text] == .voluntary && slope() == nil)
    #expect(bench.when(lower.order(by: helix, text))?.code == "lowest-tier")
    bench.when(.floor, with: lower.order(by: helix, text))
    #expect(bench.told(lowered).count == 2)
  }

  @Test func `a text that is closed, or another's, is not among those one can lower`() throws {
    let bench = try DistrustBench.table()
    let (arden, lower) = (bench.arden, bench.rules.orders.lower)
    let texts = [
      bench.givenText(by: arden, .legal), bench.givenText(by: bench.boreal, .legal),
      bench.givenText(by: arden), bench.givenText(by: arden, .political),
      bench.givenText(by: bench.boreal, .political, joinedBy: [arden]),
    ]
    bench.given(.proposalStatus, of: texts[3], is: .failed)
    let order = lower.order(by: arden, texts[0])
    #expect(Set(bench.candidates(Proposal.self, for: "text", of: order)) == [texts[0], texts[4]])
    #expect(bench.refusal(of: lower.order(by: arden, texts[3]))?.code == "closed-text")
    #expect(bench.price(of: order) == Price())
  }

  // MARK: Zero-sum and exclusion

  @Test func `zero-sum: rival co-sponsors cost half a point each, a fourth no more`() throws {
    let bench = try DistrustBench.table(guests: ["fen", "oak"])
    let (arden, boreal) = (bench.arden, bench.boreal)
    let rivals = [bench.helix, bench.elm, bench.guest("fen"), bench.guest("oak")]
    for rival in rivals { bench.givenTrust(349, of: arden, in: rival) }
    for (count, loss) in [Int32(0), -250, -500, -750, -750].enumerated() {
      let text = bench.givenText(by: boreal, joinedBy: Array(rivals.prefix(count)))
      #expect(home(bench, arden, text)["zero-sum"] == (loss == 0 ? nil : loss))
    }
    let text = bench.givenText(by: boreal, joinedBy: rivals)
    bench.given(bench.rules.parameters.devaluation.zeroSumLimit, is: 800)
    #expect(home(bench, arden, text)["zero-sum"] == -800)
    bench.given(bench.rules.parameters.devaluation.zeroSum, is: 100)
    #expect(home(bench, arden, text)["zero-sum"] == -400)
  }

  @Test func `what is of our camp, wary or our own is no rival beside a text`() throws {
    let bench = try DistrustBench.table()
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    bench.givenTrust(100, of: arden, in: cassel)
    bench.givenTrust(350, of: arden, in: helix)
    let text = bench.givenText(by: bench.boreal, joinedBy: [arden, cassel, helix])
    #expect(home(bench, arden, text)["zero-sum"] == nil)
    bench.givenTrust(349, of: arden, in: helix)
    #expect(home(bench, arden, text)["zero-sum"] == -250)
    let own = bench.givenText(by: arden, joinedBy: [helix])
    #expect(home(bench, arden, own) == ["zero-sum": -250], "beside one's own text too")
  }

  @Test func `exclusion: who was not at the drafting table minds, unless one of its own was`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, elm) = (bench.arden, bench.elm)
    #expect(home(bench, arden, bench.givenText(by: elm)) == ["exclusion": -500])
    #expect(home(bench, arden, bench.givenText(by: elm, joinedBy: [bench.cassel])).isEmpty)
    #expect(home(bench, arden, bench.givenText(by: elm, joinedBy: [arden])).isEmpty)
    #expect(
      home(bench, arden, bench.givenText(by: elm, joinedBy: [bench.helix])) == ["exclusion": -500])
    bench.givenTrust(450, of: arden, in: bench.cassel)
    #expect(home(bench, arden, bench.givenText(by: bench.cassel)).isEmpty, "its own camp drafts")
  }

  // MARK: Whose trust it is

  @Test func `a mandate depends on nobody's trust but one's own, and its lines are its holder's`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, actors) = (bench.arden, bench.truth.actors)
    let text = bench.givenText(by: bench.boreal, .legal, joinedBy: [bench.helix])
    let before = home(bench, arden, text)
    #expect(before.count == 2)
    for holder in actors where holder != arden {
      for other in actors { bench.givenTrust(7, of: holder, in: other) }
    }
    #expect(home(bench, arden, text) == before)
    #expect(bench.fault == nil)
    for line in bench.odds(Questions.mandate(arden, text)).lines {
      let term = bench.roster.vocabulary.terms.first { $0.id == line.name }
      #expect(term?.sight == .own && line.owner == DistrustRules.id && !line.lever.isEmpty)
    }
  }
}
