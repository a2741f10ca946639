import Testing

@testable import ParleyRules

@Suite("Ledgers")
struct OddsTests {
  @Test("the printed terms sum exactly to the total")
  func sumsExactly() {
    var odds = Odds()
    odds.add(.situation, 1_000)
    odds.owner = Owner(number: 3)
    odds.add(.effort, -1_627)
    odds.add(.stealth, 811)
    #expect(odds.total == 184)
    #expect(odds.core == 1_000)
  }

  @Test("a rule with nothing to say leaves no line")
  func zeroLeavesNothing() {
    var odds = Odds()
    odds.add(.situation, 0)
    #expect(odds.terms.isEmpty)
  }

  @Test("the umpire beats a bar, a bar beats a carry, a carry beats the sum")
  func ranks() {
    var odds = Odds()
    odds.add(.situation, -20_000)
    odds.carry(.plain)
    #expect(odds.threshold == 1 << 32)
    odds.bar(.guarded)
    #expect(odds.threshold == 0)
    odds.set(.override, 0)
    #expect(odds.threshold == 1 << 31)
  }
}

@Suite("Rounding")
struct ArithmeticTests {
  @Test(
    "half away from zero, both ways",
    arguments: [(7, 2, 4), (-7, 2, -4), (5, 3, 2), (-5, 3, -2), (1, 3, 0), (6, 4, 2), (9, 0, 0)])
  func rounds(a: Int64, b: Int64, expected: Int64) {
    #expect(Arithmetic.quotient(a, b) == expected)
  }
}
