import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// The vectors of `models.md` section 10, against the functions that play itself calls.
@Suite struct EvidenceTests {
  private func probability(_ logit: Int32) -> Double {
    Double(Curve.standard.probability(logit)) / 4_294_967_296
  }
  private func lr(_ tenths: Int64) -> Int32 { Curve.standard.logOdds(tenths, to: 10) }

  @Test func `T-BAY-1: a prior of one in four and four likelihood ratios`() {
    let prior = Curve.standard.logOdds(1, to: 3)
    let ratios = [lr(60), lr(25), lr(5), lr(40)]
    for (count, expected) in [(1, 0.6667), (2, 0.8333), (3, 0.7143), (4, 0.9091)] {
      let sum = Evidence.posterior(prior: prior, Array(ratios.prefix(count)))
      #expect(abs(probability(sum) - expected) < 5e-4)
    }
  }

  @Test func `T-BAY-1: a dossier on four suspects says the same`() throws {
    let bench = try OpacityBench.table()
    let (incident, boreal) = (bench.incident(), bench.boreal)
    let dossier = bench.givenDossier(of: bench.helix, on: incident)
    for suspect in bench.truth.actors { bench.given(.belief, of: dossier, toward: suspect, is: 0) }
    for (ratio, expected) in [(60, 0.6667), (25, 0.8333), (5, 0.7143), (40, 0.9091)] {
      let before = bench.truth[.belief, dossier, toward: boreal]
      bench.given(.belief, of: dossier, toward: boreal, is: before + lr(Int64(ratio)))
      let share = Double(bench.truth.share(of: boreal, in: dossier)) / 4_294_967_296
      #expect(abs(share - expected) < 5e-4)
    }
    #expect(bench.truth.shares(in: dossier).first?.suspect == boreal)
  }

  @Test func `T-BAY-2: correlated evidence is tempered`() {
    let prior = Curve.standard.logOdds(1, to: 3)
    let second = Evidence.tempered(lr(25), by: 500)
    #expect(abs(probability(Evidence.posterior(prior: prior, [lr(60), second])) - 0.7597) < 5e-4)
    #expect(Evidence.tempered(1000, by: 500, times: 0) == 1000)
    #expect(Evidence.tempered(1000, by: 500, times: 3) == 125)
  }

  @Test func `T-BAY-3: a false flag takes half of a ratio of eight`() {
    let tools = Evidence.Likelihood(guilty: 800, innocent: 100, planted: 400)
    let corrected = Evidence.weight(of: tools, falseFlags: 300)
    #expect(abs(corrected - Curve.standard.logOdds(42_105, to: 10_000)) <= 1)
    #expect(abs(Evidence.weight(of: tools, falseFlags: 0) - Curve.standard.logOdds(8, to: 1)) <= 1)
    #expect(
      abs(Evidence.cleared(corrected, of: tools, falseFlags: 300) - lr(80)) <= 1,
      "proof that nobody planted it gives back the ratio of eight")
  }

  @Test func `T-BAY-3: the defaults of play are those of the vector`() throws {
    let bench = try OpacityBench.table()
    let weight = bench.weight(of: .tools, against: bench.boreal, on: bench.incident())
    #expect(abs(weight - Curve.standard.logOdds(80, to: 19)) <= 1)
  }

  @Test func `T-WEP-1: words of estimative probability`() {
    let words: [(Int64, Estimate)] = [
      (909, .veryLikely), (714, .likely), (833, .veryLikely), (500, .roughlyEven),
      (50, .veryUnlikely), (800, .veryLikely),
    ]
    for (perMille, word) in words {
      let probability = UInt32((UInt64(perMille) << 32) / 1000)
      #expect(Estimate(probability) == word)
    }
  }

  @Test func `T-BLM-1: with four to gain and six to lose one tolerates what one holds even`() {
    func pays(_ perMille: UInt64, _ gain: Int32 = 4, _ cost: Int32 = 6) -> Bool {
      Evidence.paysToName(at: UInt32((perMille << 32) / 1000), gain: gain, cost: cost)
    }
    #expect(!pays(500), "toleration: v is .5, the threshold .6")
    #expect(!pays(599) && pays(601))
    #expect(pays(500, 6, 4) && !pays(399, 6, 4), "with six to gain and four to lose it is .4")
    #expect(pays(0, 4, 0) && pays(0, 0, 0), "where nothing can be lost it always pays")
  }

  /// Two suspects and a signal that fits both: what tells them apart is how often each strikes.
  @Test func `T-BBW-1: of two suspects the one who strikes more often looks guilty`() throws {
    let bench = try OpacityBench.table()
    let dossier = bench.givenDossier(of: bench.helix, on: bench.incident())
    func shares(_ boreal: Int64, _ cassel: Int64) -> [Double] {
      func given(_ actor: Ref<Actor>, _ belief: Int32) {
        bench.given(.belief, of: dossier, toward: actor, is: belief)
      }
      for actor in bench.truth.actors { given(actor, -20_000) }
      given(bench.boreal, Curve.standard.logOdds(boreal, to: 10))
      given(bench.cassel, Curve.standard.logOdds(cassel, to: 10))
      return [bench.boreal, bench.cassel].map {
        Double(bench.truth.share(of: $0, in: dossier)) / 4_294_967_296
      }
    }
    for (found, expected) in zip(shares(1, 1) + shares(3, 1), [0.5, 0.5, 0.75, 0.25]) {
      #expect(abs(found - expected) < 1e-3)
    }
  }

  @Test func `a trace that says nothing weighs nothing, and no ratio overflows`() {
    let flat = Evidence.Likelihood(guilty: 500, innocent: 500, planted: 500)
    #expect(Evidence.weight(of: flat, falseFlags: 300) == 0)
    let sure = Evidence.Likelihood(guilty: 1000, innocent: 1, planted: 1)
    #expect(Evidence.weight(of: sure, falseFlags: -5) == Evidence.weight(of: sure, falseFlags: 0))
    #expect(Evidence.posterior(prior: .max, [.max, .max]) == .max)
  }
}
