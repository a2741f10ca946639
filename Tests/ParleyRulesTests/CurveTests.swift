import Foundation
import ParleyRules
import Testing

@Suite("The curve from log-odds to chances")
struct CurveTests {
  let curve = Curve.standard

  @Test("a chance and its mirror are exactly one")
  func mirrors() {
    for x in stride(from: Int32(-13_000), through: 13_000, by: 7) {
      #expect(UInt64(curve.probability(x)) + UInt64(curve.probability(-x)) == 1 << 32)
    }
  }

  @Test("better odds never mean a smaller chance")
  func rises() {
    for x in Int32(-12_001)...12_000 {
      #expect(curve.probability(x) <= curve.probability(x + 1))
    }
  }

  @Test("agrees with the logistic function to half a unit in the last place")
  func agrees() {
    for x in stride(from: Int32(-12_000), through: 12_000, by: 11) {
      let exact = 4_294_967_296.0 / (1 + exp(-Double(x) / 1000))
      #expect(abs(Double(curve.probability(x)) - exact) <= 0.51)
    }
  }

  @Test("finds its way back within nine logits")
  func inverts() {
    for x in stride(from: Int32(-9_000), through: 9_000, by: 13) {
      #expect(curve.logit(curve.probability(x)) == x)
    }
  }

  @Test("is flat beyond twelve logits, whatever comes")
  func survivesAbsurdNumbers() {
    #expect(curve.probability(.max) == curve.probability(12_000))
    #expect(curve.probability(.min) == curve.probability(-12_000))
    #expect(curve.logOdds(.max, to: 1) > 9_000)
    #expect(curve.logOdds(0, to: 0) == 0)
  }

  @Test("has the same table on every platform and in every build")
  func digest() {
    var hash = UInt64(0)
    for x in Int32(-12_000)...12_000 { hash = Key.mix(hash ^ UInt64(curve.probability(x))) }
    #expect(hash == CurveTests.recordedDigest)
  }
  /// Recorded from the first build; a change of it changes every game ever recorded.
  static let recordedDigest: UInt64 = 6_724_764_290_371_346_858

  @Test("T-WEP-1: words of estimative probability")
  func words() {
    let cases: [(Double, Estimate)] = [
      (0.909, .veryLikely), (0.714, .likely), (0.833, .veryLikely), (0.50, .roughlyEven),
      (0.05, .veryUnlikely), (0.80, .veryLikely),
    ]
    for (chance, word) in cases {
      #expect(Estimate(UInt32(chance * 4_294_967_296)) == word)
    }
  }
}
