import ParleyEngine
import ParleyRules

extension Battery {
  /// Every ledger of every decision adds up to the odds that were used, overrides and argued moves included, and
  /// every line of it has an owner that is in play.
  public func ledgersAddUp() throws -> Findings {
    var findings = Findings()
    findings.required = 50 * seeds.count
    for seed in seeds {
      let session = try hosted(seed)
      let words = EventWords(session.setting)
      for decision in session.decisions {
        findings.comparisons += 1
        let ledger = Ledger(decision)
        findings.problems += (ledger.problems + strangers(in: decision, session.setting.mask)).map {
          "seed \(seed), turn \(decision.turn), \(words.decided(decision.question, decision.subject)): \($0)"
        }
      }
    }
    return findings
  }

  private func strangers(in decision: Decision, _ mask: Mask) -> [String] {
    decision.terms.filter { roster.id(of: $0.owner) == "unknown" || !mask.contains($0.owner) }
      .map { "nobody in play owns \(roster.vocabulary[$0.name].id)" }
  }

  /// Switching an obstacle off changes the first affected decisions by exactly its own terms, at the same draw.
  /// Decisions in which another's term leans on the obstacle are counted apart.
  ///
  /// The first stage in which anything differs is compared as a whole: all of it reads the same state. Orders are
  /// those of a game without the obstacle, so that none of them means something else with it.
  /// - Parameter count: how many exact comparisons it takes.
  public func exactlyItsOwnTerms(_ obstacle: String, atLeast count: Int = 1) throws -> Findings {
    var findings = Findings()
    findings.required = count
    guard let owner = roster.obstacle(obstacle)?.owner else { return findings }
    for seed in seeds {
      let without = try played(setting(seed, without: [obstacle]), seed: seed)
      let words = EventWords(without.setting)
      let with = Session(setting(seed), replaying: without.inputs, journal: MemoryJournal())
      let affected = firstAffected(with.decisions, without.decisions, owner)
      let turned = Set(affected.filter { $0.0.outcome != $0.1.outcome }.map(\.0.key))
      for (a, b) in affected {
        // A count over votes that came out otherwise is another count: it leans on what it counts.
        if !turned.isDisjoint(with: a.causes) {
          findings.leaning += 1
          continue
        }
        let what = words.decided(a.question, a.subject)
        compare(a, b, owner, &findings, "seed \(seed), turn \(a.turn), \(what)", words)
      }
    }
    return findings
  }

  private func compare(
    _ with: Decision, _ without: Decision, _ owner: Owner, _ findings: inout Findings,
    _ place: String, _ words: EventWords
  ) {
    if with.draw != without.draw {
      findings.problems.append("\(place): another draw for the same decision")
    }
    let bit = UInt64(1) << UInt64(owner.number)
    if with.terms.contains(where: { $0.leansOn & bit != 0 }) {
      findings.leaning += 1
      return
    }
    findings.comparisons += 1
    let own = with.terms.filter { $0.owner == owner }
    let others = with.terms.filter { $0.owner != owner }
    if others != without.terms {
      let (here, there) = words.apart(others, without.terms)
      findings.problems.append("\(place): with it \(here), without it \(there)")
    }
    // Bars and carries stand outside the sum.
    guard let share = Ledger.sum(own), Ledger.sum(with.terms) != nil else { return }
    if Int64(with.total) - share != Int64(without.total) {
      findings.problems.append(
        "\(place): \(with.total) less its own \(share) is not \(without.total)")
    }
  }

  /// The decisions, taken both with and without an obstacle, of the first stage in which a ledger differs.
  private func firstAffected(_ with: [Decision], _ without: [Decision], _ owner: Owner)
    -> [(Decision, Decision)]
  {
    // What the obstacle itself asks is not there without it.
    let asked = with.filter { roster.vocabulary[$0.question].owner != owner }
    let twins = Dictionary(grouping: without, by: \.key).compactMapValues(\.first)
    for stage in stages(asked) {
      let pairs = stage.compactMap { decision in twins[decision.key].map { (decision, $0) } }
      let affected = pairs.filter { $0.0.terms != $0.1.terms }
      if !affected.isEmpty { return affected }
      // What was decided alike so far; from here on the two games go their own ways.
      if pairs.count < stage.count { return [] }
    }
    return []
  }

  /// Decisions by the stage that they were taken in; each act on the floor is a stage of its own.
  private func stages(_ decisions: [Decision]) -> [[Decision]] {
    var stages: [[Decision]] = []
    for decision in decisions {
      if let last = stages.last?.last, last.turn == decision.turn, last.step == decision.step,
        decision.step != .floor || last.cause == decision.cause
      {
        stages[stages.count - 1].append(decision)
      } else {
        stages.append([decision])
      }
    }
    return stages
  }
}

/// A decision's ledger, added up again by hand.
package struct Ledger {
  package var terms: [Term]
  package var total: Int32
  package var threshold: UInt64?
  package var found: Bool
  let draw: UInt32?

  package init(_ decision: Decision) {
    terms = decision.terms
    total = decision.total
    threshold = decision.threshold
    draw = decision.draw
    found = decision.found
  }

  /// What does not add up.
  package var problems: [String] {
    var found: [String] = []
    if total != expected { found.append("the lines make \(expected), the total is \(total)") }
    if terms.contains(where: { $0.weight == .add(0) }) { found.append("a line of nothing") }
    // Where nothing is drawn, or the draw picks one of several, there is no threshold.
    guard let threshold else { return found }
    if threshold != chance { found.append("\(total) is \(chance), used was \(threshold)") }
    if let draw, (UInt64(draw) < threshold) != self.found {
      found.append("draw \(draw) below \(threshold) or not, it was found otherwise")
    }
    return found
  }

  /// The umpire's word beats a bar, a bar beats a carry, a carry beats the sum.
  private var expected: Int32 {
    for term in terms { if case .set(let value) = term.weight { return value } }
    if terms.contains(where: { $0.weight == .bar }) { return .min }
    if terms.contains(where: { $0.weight == .carry }) { return .max }
    return Int32(clamping: Ledger.sum(terms) ?? 0)
  }

  private var chance: UInt64 {
    switch total {
    case .min: 0
    case .max: 1 << 32
    default: UInt64(Curve.standard.probability(total))
    }
  }

  /// The sum of lines that add; `nil` where one of them does anything else.
  static func sum(_ terms: [Term]) -> Int64? {
    var sum: Int64 = 0
    for term in terms {
      guard case .add(let value) = term.weight else { return nil }
      sum += Int64(value)
    }
    return sum
  }
}
