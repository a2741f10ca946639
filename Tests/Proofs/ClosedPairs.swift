import ParleyEngine
import ParleyRules
import ParleyTesting

/// Two worlds that differ only in what by the rules stays unseen: the bytes of everybody in the dark must be the same in
/// both.
///
/// A pair counts only if the white cell's logs differ, and once: pairs of the same two logs are one pair.
enum ClosedPairs {
  /// A kind of secret: makes a pair of worlds and plays it. `nil` where this seed has no such secret.
  struct Kind: Sendable {
    let name: String
    let play: @Sendable (Theatre, UInt64) throws -> Twins?
  }

  /// What came of many pairs.
  struct Tally: Sendable {
    /// Distinct pairs of worlds whose truth differs.
    fileprivate(set) var worlds = 0
    /// How often a seat or the projector was compared in one of them.
    fileprivate(set) var views = 0
    /// Pairs in which seats asked about everything they know, and how many questions that were.
    fileprivate(set) var asked = 0
    fileprivate(set) var questions = 0
    fileprivate(set) var leaks: [String] = []
    /// What broke while playing: a pair that cannot be played proves nothing.
    fileprivate(set) var faults: [String] = []

    var isClean: Bool { worlds > 0 && leaks.isEmpty && faults.isEmpty }
    var line: String {
      let broken = (faults + leaks).prefix(2).map { String($0.prefix(600)) }
      return "\(worlds) worlds, \(views) views, \(questions) questions in \(asked)"
        + (broken.isEmpty ? "" : ": \(broken)")
    }
  }

  static func run(_ ledger: inout ProofLedger) {
    let ring = Theatre.ring()
    var (worlds, asked, questions) = (0, 0, 0)
    func count(_ tally: Tally) {
      worlds += tally.worlds
      asked += tally.asked
      questions += tally.questions
    }
    for (kind, seeds) in ClosedKinds.onTheRing {
      let tally = judge(kind, ring, seeds: 1...seeds)
      count(tally)
      ledger.note(
        "closed pairs, \(kind.name): nobody in the dark can tell", tally.isClean, tally.line)
    }
    for campaign in ["confidence-2013", "first-steps"] {
      guard let theatre = Theatre.shipped(campaign) else {
        ledger.note("closed pairs, \(campaign): it loads", false)
        continue
      }
      for (kind, seeds) in ClosedKinds.anywhere where kind.fits(theatre) {
        let tally = judge(kind.kind, theatre, seeds: 1...seeds)
        count(tally)
        ledger.note("closed pairs, \(campaign), \(kind.kind.name)", tally.isClean, tally.line)
      }
    }
    ledger.note("at least 1,000 closed pairs of worlds counted", worlds >= 1000, "\(worlds)")
    ledger.note(
      "and in at least 1,000 of them seats asked about everything they know", asked >= 1000,
      "\(questions) questions in \(asked)")
  }

  private struct Judged: Sendable {
    let logs: [UInt64]
    let views: Int
    let questions: Int
    let leak: String?
    let fault: String?
  }

  /// Plays pairs of one kind and says what leaked.
  static func judge(_ kind: Kind, _ theatre: Theatre, seeds: ClosedRange<UInt64>) -> Tally {
    let judged = Hands.map(Array(seeds)) { seed -> Judged? in
      do {
        guard let twins = try kind.play(theatre, seed) else { return nil }
        twins.conclude()
        return Judged(
          logs: [WhiteLog.digest(twins.one), WhiteLog.digest(twins.two)],
          views: twins.observers.count, questions: twins.questions, leak: twins.leak,
          fault: twins.one.fault?.message)
      } catch {
        return Judged(logs: [], views: 0, questions: 0, leak: nil, fault: "seed \(seed): \(error)")
      }
    }
    var seen: Set<[UInt64]> = []
    var tally = Tally()
    for one in judged.compactMap({ $0 }) {
      if let fault = one.fault { tally.faults.append(fault) }
      guard one.logs.count == 2, one.logs[0] != one.logs[1], seen.insert(one.logs).inserted
      else { continue }
      tally.worlds += 1
      tally.views += one.views
      tally.asked += one.questions > 0 ? 1 : 0
      tally.questions += one.questions
      if let leak = one.leak { tally.leaks.append(leak) }
    }
    return tally
  }
}
