import ParleyRules
import Testing

@testable import Distrust

@Suite("The trust ledger") struct LedgerTests {
  @Test("T-TRU-1: three kept promises make .714, one breach undoes them")
  func vector() {
    var ledger = TrustLedger(alpha: 2000, beta: 2000)
    ledger.book(good: 3000, bad: 0, badWeight: 3)
    #expect(ledger.trust == 714)
    ledger.book(good: 0, bad: 1000, badWeight: 3)
    #expect(ledger.trust == 500)
  }

  @Test("T-TRU-1 as play books it, act by act, with nothing forgotten")
  func vectorInPlay() throws {
    let bench = try Bench()
    bench.world[bench.rules.parameters.ledger.keep.quantity] = 1000
    bench.world[.trust, bench.arden, bench.delta] = 500
    for _ in 1...3 {
      bench.tell(.goodAct, [bench.delta.number, bench.arden.number])
      bench.turn()
    }
    #expect(bench.trust(bench.arden, in: bench.delta) == 714)
    bench.tell(.shock, [bench.delta.number, bench.arden.number, 1])
    bench.turn()
    #expect(bench.trust(bench.arden, in: bench.delta) == 500)
  }

  @Test("Time alone moves no trust, and never empties a ledger")
  func fading() {
    var ledger = TrustLedger(alpha: 3000, beta: 1000)
    ledger.age(10, keep: 970)
    #expect(ledger.total < 3000)
    #expect(abs(ledger.trust - 750) <= 1)
    ledger.age(400, keep: 500)
    #expect(ledger.total >= 1000)
    #expect(abs(ledger.trust - 750) <= 1)
  }

  @Test("An old ledger is moved more by the next act than a fresh one")
  func freshness() {
    var (old, fresh) = (TrustLedger(alpha: 2000, beta: 2000), TrustLedger(alpha: 2000, beta: 2000))
    old.age(20, keep: 970)
    old.book(good: 1000, bad: 0, badWeight: 3)
    fresh.book(good: 1000, bad: 0, badWeight: 3)
    #expect(old.trust > fresh.trust)
  }

  @Test("The opening ledger yields the campaign's trust", arguments: [0, 50, 280, 450, 714, 1000])
  func opening(trust: Int32) {
    #expect(TrustLedger(trust: trust, total: 4000).trust == trust)
  }

  @Test("Slow up, fast down: kindness in a heap counts once and a half, harm in full")
  func pace() throws {
    let bench = try Bench()
    let before = bench.trust(bench.arden, in: bench.delta)
    for _ in 1...6 { bench.tell(.goodAct, [bench.delta.number, bench.arden.number]) }
    bench.advance(.drift)
    #expect(bench.trust(bench.arden, in: bench.delta) == (1800 + 1500) * 1000 / 5500)
    let gain = bench.trust(bench.arden, in: bench.delta) - before
    bench.tell(.shock, [bench.delta.number, bench.arden.number, 2])
    bench.advance(.drift)
    #expect(before - bench.trust(bench.arden, in: bench.delta) > gain)
  }

  @Test("What others add to trust by hand is not undone by the next booking")
  func foreignHands() throws {
    let bench = try Bench()
    bench.tell(.goodAct, [bench.delta.number, bench.arden.number])
    bench.advance(.drift)
    bench.world[.trust, bench.arden, bench.delta] = 100
    bench.tell(.goodAct, [bench.delta.number, bench.arden.number])
    bench.advance(.drift)
    #expect(bench.trust(bench.arden, in: bench.delta) < 350)
  }

  @Test(
    "Cuts of the words: a boundary belongs to the word above",
    arguments: [
      (Int32(0), TrustWord.hostile), (199, .hostile), (200, .low), (349, .low), (350, .wary),
      (499, .wary), (500, .fair), (699, .fair), (700, .good), (1000, .good),
    ])
  func words(trust: Int32, word: TrustWord) { #expect(TrustWord(trust: trust) == word) }

  @Test("Without acts nothing is done: no effect, no happening, no question")
  func silence() throws {
    let bench = try Bench()
    for step in Step.allCases {
      let out = bench.dryRun { bench.rules.advance(step, $0) }
      #expect(out.effects.isEmpty && out.happenings.isEmpty && out.filed.isEmpty)
    }
    #expect(bench.decider.asked.isEmpty)
  }
}
