import ParleyEngine
import ParleyRules
import ParleyTesting

/// Two worlds that differ only in what by the rules stays unseen: the bytes of everybody in the dark must be the same in
/// both.
///
/// A pair counts only if every seat in the dark and the projector asked about everything while the white cell's logs
/// differed, and once: pairs of the same two logs are one pair.
enum ClosedPairs {
  /// A kind of secret: makes a pair of worlds and plays it. `nil` where this seed has no such secret.
  struct Kind: Sendable {
    let name: String
    let play: @Sendable (Theatre, UInt64) throws -> Twins?
  }

  /// What came of many pairs.
  struct Tally: Sendable {
    /// Distinct pairs of worlds in which all who are in the dark asked about everything after the truths differed.
    fileprivate(set) var worlds = 0
    /// How often a seat or the projector was compared, and asked, in one of them.
    fileprivate(set) var views = 0
    /// How many questions that were.
    fileprivate(set) var questions = 0
    /// Pairs whose truths differ and which do not count: the secret came out, as it may, before they asked.
    fileprivate(set) var unasked = 0
    fileprivate(set) var leaks: [String] = []
    /// What broke while playing: a pair that cannot be played proves nothing.
    fileprivate(set) var faults: [String] = []

    var isClean: Bool { worlds > 0 && leaks.isEmpty && faults.isEmpty }
    var line: String {
      let broken = (faults + leaks).prefix(2).map { String($0.prefix(600)) }
      return "\(worlds) worlds, \(views) views, \(questions) questions after they differed"
        + (unasked > 0 ? "; \(unasked) opened before and do not count" : "")
        + (broken.isEmpty ? "" : ": \(broken)")
    }
  }

  static func run(_ ledger: inout ProofLedger) {
    let ring = Theatre.ring()
    var (worlds, views, questions, unasked) = (0, 0, 0, 0)
    func count(_ tally: Tally) {
      worlds += tally.worlds
      views += tally.views
      questions += tally.questions
      unasked += tally.unasked
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
    ledger.note(
      "at least 1,000 closed pairs counted, in each of which all who are in the dark asked about everything after the "
        + "worlds differed", worlds >= 1000,
      "\(worlds) pairs, \(views) views, \(questions) questions; \(unasked) more were not asked and do not count"
    )
  }

  private struct Judged: Sendable {
    let logs: [UInt64]
    var views = 0
    var questions = 0
    var isAsked = false
    var leak: String?
    var fault: String?
  }

  /// Plays pairs of one kind and says what leaked.
  static func judge(_ kind: Kind, _ theatre: Theatre, seeds: ClosedRange<UInt64>) -> Tally {
    let judged = Hands.map(Array(seeds)) { seed -> Judged? in
      do {
        guard let twins = try kind.play(theatre, seed) else { return nil }
        twins.conclude()
        return Judged(
          logs: [WhiteLog.digest(twins.one), WhiteLog.digest(twins.two)],
          views: twins.observers.count, questions: twins.questions, isAsked: twins.isAsked,
          leak: twins.leak, fault: twins.one.fault?.message)
      } catch {
        return Judged(logs: [], fault: "seed \(seed): \(error)")
      }
    }
    var seen: Set<[UInt64]> = []
    var tally = Tally()
    for one in judged.compactMap({ $0 }) {
      if let fault = one.fault { tally.faults.append(fault) }
      if let leak = one.leak { tally.leaks.append(leak) }
      guard one.logs.count == 2, one.logs[0] != one.logs[1], seen.insert(one.logs).inserted
      else { continue }
      guard one.isAsked else {
        tally.unasked += 1
        continue
      }
      tally.worlds += 1
      tally.views += one.views
      tally.questions += one.questions
    }
    return tally
  }
}
