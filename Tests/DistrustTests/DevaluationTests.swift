import ParleyRules
import Testing

@testable import Distrust

@Suite("A text and its letterhead") struct DevaluationTests {
  /// ln(.8 / .2) in thousandths: what neutral analysts' 80% is in the sum.
  private let neutral: Int32 = 1386

  private func chance(_ odds: Odds) -> Double { Double(odds.threshold) / 4_294_967_296 }

  @Test("T-RD-1: what 80% carry from a neutral, 44% carry from a rival and 90% from an ally")
  func vector() throws {
    let bench = try Bench()
    bench.world[.trust, bench.arden, bench.delta] = 600
    let rival = bench.table(by: bench.boreal)
    let ally = bench.table(by: bench.cassel)
    let other = bench.table(by: bench.delta)
    let from = { (text: Row) in
      bench.ledger(.mandate, Subject(bench.arden, text), core: neutral)
    }
    #expect(bench.weights(from(rival))["rival-lead"] == -1627)
    #expect(bench.weights(from(ally))["ally-lead"] == 811)
    #expect(from(other).total == neutral)
    #expect(abs(chance(from(rival)) - 0.44) < 0.001)
    #expect(abs(chance(from(ally)) - 0.90) < 0.001)
    #expect(abs(chance(from(other)) - 0.80) < 0.001)
  }

  @Test("A published pair of percentages becomes a constant shift")
  func shift() {
    #expect(Devaluation.shift(to: 440, from: 800) == -1627)
    #expect(Devaluation.shift(to: 900, from: 800) == 811)
    #expect(Devaluation.shift(to: 800, from: 800) == 0)
  }

  @Test("H6: an identical text is worth most from an ally and least from a rival")
  func order() throws {
    let bench = try Bench()
    let sums = [bench.cassel, bench.delta, bench.boreal].map {
      bench.ledger(.mandate, Subject(bench.arden, bench.table(by: $0, .political))).total
    }
    #expect(sums[0] > sums[1] && sums[1] > sums[2])
  }

  @Test("H8: joining takes a point off, and so does each sponsor from outside the lead's camp")
  func joining() throws {
    let bench = try Bench()
    let alone = bench.table(by: bench.boreal)
    let joined = bench.table(by: bench.boreal, with: [bench.arden])
    let fronted = bench.table(by: bench.boreal, with: [bench.arden, bench.delta])
    let crowd = bench.table(by: bench.boreal, with: [bench.arden, bench.delta, bench.elm])
    let full = bench.table(
      by: bench.boreal, with: [bench.arden, bench.delta, bench.elm, bench.cassel])
    #expect(bench.mandate(bench.arden, alone) == ["rival-lead": -1627])
    #expect(bench.mandate(bench.arden, joined) == ["rival-lead": -1127])
    #expect(bench.mandate(bench.arden, fronted) == ["rival-lead": -627])
    #expect(bench.mandate(bench.arden, crowd) == ["rival-lead": -127])
    #expect(bench.mandate(bench.arden, full).isEmpty)
  }

  @Test("A sponsor of the lead's own camp gives no relief")
  func sameCamp() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.arden, with: [bench.cassel])
    #expect(bench.mandate(bench.boreal, text)["rival-lead"] == -1627)
  }

  @Test("H7: each camp fears the other's slope, doubled of a rival, and nobody its own")
  func slope() throws {
    let bench = try Bench()
    let (ours, theirs) = (
      bench.table(by: bench.arden, .political), bench.table(by: bench.boreal, .political)
    )
    #expect(bench.mandate(bench.arden, theirs)["rival-slope"] == -1000)
    #expect(bench.mandate(bench.boreal, ours)["rival-slope"] == -1000)
    #expect(bench.mandate(bench.arden, ours).isEmpty)
    #expect(bench.mandate(bench.cassel, ours)["slope"] == nil)
    let legal = bench.table(by: bench.delta, .legal)
    #expect(bench.mandate(bench.arden, legal)["slope"] == -1000)
    #expect(bench.mandate(bench.boreal, legal) == ["ally-lead": 811, "slope": -1000])
    let soft = bench.table(by: bench.boreal, .voluntary)
    #expect(bench.mandate(bench.arden, soft)["rival-slope"] == nil)
  }

  @Test("Lowering a text a step takes the fear away")
  func lowering() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.delta, .political)
    #expect(bench.mandate(bench.arden, text)["slope"] == -500)
    var slots = SIMD16<Int32>(repeating: Order.empty)
    slots[0] = text.code
    bench.order(Order(bench.rules.orders.lower.number, by: bench.delta, slots: slots))
    #expect(bench.world[.tier, text] == Tier.voluntary.rawValue)
    #expect(bench.mandate(bench.arden, text)["slope"] == nil)
    let before = bench.told.count
    bench.order(Order(bench.rules.orders.lower.number, by: bench.delta, slots: slots))
    #expect(bench.told.count == before)
  }

  @Test(
    "Zero-sum: rival co-sponsors cost half a point each; the lead is not counted twice"
  )
  func zeroSum() throws {
    let bench = try Bench()
    for rival in [bench.boreal, bench.delta, bench.elm, bench.cassel] {
      bench.world[.camp, bench.arden] = 0
      bench.world[.trust, bench.arden, rival] = 100
    }
    let alone = bench.table(by: bench.boreal)
    let two = bench.table(by: bench.boreal, with: [bench.delta, bench.elm])
    #expect(bench.mandate(bench.arden, alone)["zero-sum"] == nil)
    #expect(bench.mandate(bench.arden, two)["zero-sum"] == -500)
    bench.world[bench.rules.parameters.devaluation.zeroSum.quantity] = 1500
    #expect(bench.mandate(bench.arden, two)["zero-sum"] == -750)
  }

  @Test("Exclusion: who was not at the drafting table minds, unless it trusts who drafted")
  func exclusion() throws {
    let bench = try Bench()
    let wary = bench.table(by: bench.elm)
    #expect(bench.mandate(bench.arden, wary) == ["exclusion": -250])
    #expect(bench.mandate(bench.arden, bench.table(by: bench.elm, with: [bench.cassel])).isEmpty)
    bench.world[.trust, bench.arden, bench.elm] = 600
    #expect(bench.mandate(bench.arden, wary).isEmpty)
    bench.world[.trust, bench.arden, bench.elm] = 100
    #expect(bench.mandate(bench.arden, wary) == ["rival-lead": -1627])
  }

  @Test("Only the holder may read the lines that were made from its trust")
  func sight() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.boreal, .legal)
    let log = ReadLog(bench.world.vocabulary)
    let odds = bench.ledger(.mandate, Subject(bench.arden, text), log: log)
    let own = odds.terms.filter { $0.owner != .core }
    #expect(!own.isEmpty)
    for term in own { #expect(bench.world.vocabulary[term.name].sight == .own) }
    #expect(log.indiscretion == nil)
  }

  @Test("A mandate depends on nobody's trust but one's own")
  func ownTrustAlone() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.boreal, .legal, with: [bench.delta])
    let before = bench.mandate(bench.arden, text)
    for number in 1..<5 {
      for other in 0..<5 { bench.world[.trust, Row(number), Row(other)] = 7 }
    }
    #expect(bench.mandate(bench.arden, text) == before)
  }
}
