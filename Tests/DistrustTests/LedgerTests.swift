import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// How trust is booked: slow up, fast down.
@Suite struct LedgerTests {
  @Test func `T-TRU-1: three kept promises make .714, one breach undoes them`() {
    var ledger = TrustLedger(alpha: 2000, beta: 2000)
    ledger.book(good: 3000, bad: 0, badWeight: 3)
    #expect(ledger.trust == 714)
    ledger.book(good: 0, bad: 1000, badWeight: 3)
    #expect(ledger.trust == 500)
  }

  @Test func `T-TRU-1 as play books it, act by act, with nothing forgotten`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.given(bench.rules.parameters.ledger.keep, is: 1000)
    bench.givenTrust(500, of: arden, in: helix)
    for _ in 1...3 {
      bench.when(Happenings.goodAct(helix, arden))
      bench.playTurn()
    }
    #expect(bench.trust(of: arden, in: helix) == 714)
    bench.when(Happenings.shock(helix, arden, 1))
    bench.playTurn()
    #expect(bench.trust(of: arden, in: helix) == 500)
  }

  @Test func `both sides fade by .97 a turn since they were booked last, so time moves no trust`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.when(Happenings.goodAct(helix, arden))
    bench.when(.drift)
    for _ in 1...2 { bench.nextTurn() }
    #expect(bench.trust(of: arden, in: helix) == 560)
    bench.when(Happenings.goodAct(helix, arden))
    bench.when(.drift)
    // (1,800 + 1,000) and 2,200 of five acts fade twice, and one more is booked on top.
    let (alpha, beta) = (2800 * 9409 / 10_000 + 1000, 2200 * 9409 / 10_000)
    #expect(abs(bench.trust(of: arden, in: helix) - Int32(alpha * 1000 / (alpha + beta))) <= 1)
    #expect(bench.truth[bench.rules.state.booked, arden, toward: helix] == 3)
  }

  @Test func `time never empties a ledger: one act in all is left`() {
    var ledger = TrustLedger(alpha: 3000, beta: 1000)
    ledger.age(10, keep: 970)
    #expect(ledger.total < 3000)
    #expect(abs(ledger.trust - 750) <= 1)
    ledger.age(400, keep: 500)
    #expect((1000..<2000).contains(ledger.total))
    #expect(abs(ledger.trust - 750) <= 1)
    let before = ledger
    ledger.age(0, keep: 500)
    ledger.age(9, keep: 1000)
    #expect(ledger == before)
  }

  @Test(arguments: [0, 50, 280, 450, 714, 1000])
  func `it opens with four acts that yield the campaign's trust`(trust: Int32) throws {
    let opened = TrustLedger(trust: trust, total: 4000)
    #expect(opened.trust == trust && opened.total == 4000)
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.givenTrust(trust, of: arden, in: helix)
    bench.when(Happenings.goodAct(helix, arden))
    bench.when(.drift)
    let (alpha, beta) = (bench.rules.state.alpha, bench.rules.state.beta)
    #expect(bench.truth[alpha, arden, toward: helix] == trust * 4 + 1000)
    #expect(bench.truth[beta, arden, toward: helix] == 4000 - trust * 4)
  }

  @Test func `an empty ledger is even`() { #expect(TrustLedger(alpha: 0, beta: 0).trust == 500) }

  @Test func `of good acts so many count at each booking, bad ones all do, thrice over`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let pace = bench.truth[bench.rules.parameters.ledger.pace]
    #expect(pace == 2000)
    for count in 1...3 {
      for _ in 1...3 { bench.when(Happenings.goodAct(helix, arden)) }
      bench.when([Step.seal, .reply, .drift][count - 1])
      #expect(bench.trust(of: arden, in: helix) == bench.trust(after: Int32(count) * pace, bad: 0))
    }
    for _ in 1...3 { bench.when(Happenings.shock(helix, bench.cassel, 1)) }
    bench.when(.drift)
    #expect(bench.trust(of: helix, in: bench.cassel) == 1800 * 1000 / (4000 + 9000))
  }

  @Test func `the weights are parameters`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.given(bench.rules.parameters.ledger.weight, is: 10)
    bench.given(bench.rules.parameters.ledger.badWeight, is: 5)
    bench.when(Happenings.shock(helix, arden, 1))
    bench.when(.drift)
    #expect(bench.trust(of: arden, in: helix) == 4500 * 1000 / 15_000)
  }

  @Test func `what others add to trust by hand is not undone by the next booking`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.when(Happenings.goodAct(helix, arden))
    bench.when(.drift)
    bench.givenTrust(100, of: arden, in: helix)
    bench.when(Happenings.goodAct(helix, arden))
    bench.when(.drift)
    #expect(bench.trust(of: arden, in: helix) == (500 + 1000) * 1000 / 6000)
  }

  @Test(arguments: [
    (Int32(0), TrustWord.hostile, Int32(-2)), (199, .hostile, -2), (200, .low, -1), (349, .low, -1),
    (350, .wary, 0), (499, .wary, 0), (500, .fair, 1), (699, .fair, 1), (700, .good, 2),
    (1000, .good, 2),
  ])
  func `cuts of the words: a boundary belongs to the word above`(
    trust: Int32, word: TrustWord, steps: Int32
  ) {
    #expect(TrustWord(trust: trust) == word && word.steps == steps)
    #expect(word.isRival == (steps < 0) && word.isAlly == (steps == 2))
  }

  @Test func `without acts nothing is done: nothing written, told or asked`() throws {
    let bench = try DistrustBench.table()
    let before = bench.fingerprint
    for step in Step.allCases { bench.when(step) }
    #expect(bench.fingerprint == before)
    #expect(bench.allTold.isEmpty && bench.decisions.isEmpty && bench.filed.isEmpty)
  }
}
