import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// Promises of which nobody can see whether they are kept.
@Suite struct PromiseTests {
  @Test func `a clause that cannot be checked costs a point, a text at most two`() throws {
    let bench = try OpacityBench.table()
    func home(_ text: Ref<Proposal>) -> Int32 {
      bench.odds(Questions.mandate(bench.arden, text)).total
    }
    let (constraint, verification) = (bench.measure(.constraint), bench.measure(.verification))
    #expect(home(bench.givenText(bench.measure(.transparency))) == 0)
    #expect(home(bench.givenText(bench.measure(.transparency), constraint)) == points(-1))
    let three = bench.givenText(constraint, verification, bench.secondConstraint)
    #expect(home(three) == points(-2))
    bench.given(bench.rules.parameters.doubt.unverifiableMost, is: 700)
    #expect(home(three) == -700, "what is left of the limit")
    for clause in bench.truth.clauses(of: three) { bench.given(.softened, of: clause, is: true) }
    #expect(home(three) == 0, "softened it asks nothing that needs checking")
  }

  @Test func `each line names its clause`() throws {
    let bench = try OpacityBench.table()
    let (constraint, verification) = (bench.measure(.constraint), bench.measure(.verification))
    bench.givenText(bench.secondConstraint)
    let odds = bench.odds(
      Questions.mandate(bench.arden, bench.givenText(constraint, verification)))
    #expect(odds.things(of: bench.rules.terms.promises.unverifiable) == [constraint, verification])
  }

  /// How often not keeping a text of those measures shows, by the ledger that play asks.
  private func shows(_ bench: OpacityBench, _ measures: Ref<Measure>...) -> UInt32 {
    let agreement = bench.givenAgreement(
      on: bench.givenText(holding: measures), between: bench.arden, bench.boreal)
    let odds = bench.odds(Questions.verify(bench.boreal, agreement))
    return Curve.standard.probability(9000 + odds.total)
  }

  private func share(_ probability: UInt32) -> Double { Double(probability) / 4_294_967_296 }

  @Test func `a breach shows as often as its kind allows`() throws {
    let bench = try OpacityBench.table()
    let (constraint, verification) = (bench.measure(.constraint), bench.measure(.verification))
    let transparency = bench.measure(.transparency)
    #expect(abs(share(shows(bench, transparency)) - 0.9) < 1e-3)
    #expect(abs(share(shows(bench, constraint, transparency)) - 0.15) < 1e-3)
    let helped = share(shows(bench, constraint, verification))
    #expect(abs(helped - 0.3) < 1e-3, "checking helps a bit")
    let thin = share(shows(bench, transparency, verification))
    #expect(abs(thin - 0.9) < 1e-3, "and hides nothing that shows anyway")
    bench.given(bench.rules.parameters.doubt.veil, is: 0)
    #expect(share(shows(bench, constraint)) > 0.999)
  }

  @Test func `every kind of promise shows as often as models says`() throws {
    let bench = try OpacityBench.table()
    let figures: [(MeasureFunction, Double)] = [
      (.transparency, 0.9), (.communication, 0.8), (.cooperation, 0.6), (.constraint, 0.15),
      (.verification, 0.3),
    ]
    for (function, figure) in figures {
      #expect(abs(share(shows(bench, bench.measure(function))) - figure) < 1e-3, "\(function)")
    }
  }

  /// The half of T-VER-2 that Opacity answers for: looking at a constraint finds .15 of what is there. With one false
  /// alarm in ten that moves a suspicion of 30 % to 39.13 % or 28.81 %: hardly. Play has no false alarms yet; they
  /// come with the obstacle of weapons, to which the vector belongs, and until then a look that shows nothing leaves
  /// the suspicion where it was.
  @Test func `what an inspection of a constraint finds hardly moves a suspicion`() throws {
    let bench = try OpacityBench.table()
    let seen = shows(bench, bench.measure(.constraint))
    let found = Int32((UInt64(seen) * 1000 + (1 << 31)) >> 32)
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
}
