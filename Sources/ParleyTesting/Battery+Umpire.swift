import ParleyEngine
import ParleyRules

extension Battery {
  /// An override changes what it names and leaves the rest: what was taken in the same stage or before is decided
  /// as it was, by the same draw, and what comes after it falls by the same dice. The record keeps the engine's own
  /// result and the reason.
  public func overridesLeaveTheRest() throws -> Findings {
    var findings = Findings()
    findings.required = 5 * seeds.count
    for seed in seeds {
      let session = Session(setting(seed))
      let table = RandomTable(session, seed: seed)
      var isOn = true
      while isOn {
        if session.phase == .adjudication { try overrule(session, seed, &findings) }
        isOn = try table.playPhase()
      }
    }
    return findings
  }

  /// Overrules the closest call in hand, where there is one with a draw.
  private func overrule(_ session: Session, _ seed: UInt64, _ findings: inout Findings) throws {
    let before = session.inHand
    guard let closest = before.first(where: { $0.threshold != nil }) else { return }
    let draws = DrawsByName(session, before)
    let reason = "the umpire saw it in turn \(session.turn)"
    try session.override(closest.key, outcome: !closest.found, reason: reason)
    findings.comparisons += before.count - 1
    let found =
      honesty(closest, reason, session) + spill(closest, before, session)
      + DrawComparison(draws, DrawsByName(session, session.inHand)).problems
    findings.problems += found.map { "seed \(seed), turn \(session.turn): \($0)" }
  }

  /// What the record lacks of an override.
  /// - Parameters:
  ///   - one: the decision as the engine found it.
  ///   - reason: what the umpire gave as a reason.
  package func honesty(_ one: Decision, _ reason: String, _ session: Session) -> [String] {
    guard let ruled = session.inHand.first(where: { $0.key == one.key }) else {
      return ["the overruled decision is gone"]
    }
    var found: [String] = []
    if ruled.outcome == one.found { found.append("the umpire's word does not count") }
    if ruled.found != one.found || ruled.draw != one.draw || ruled.total != one.total {
      found.append("the engine's own result is not kept")
    }
    if ruled.ruling?.reason != reason { found.append("the reason is not kept") }
    return found
  }

  /// What an override changed beside what it names.
  private func spill(_ one: Decision, _ before: [Decision], _ session: Session) -> [String] {
    let now = Dictionary(grouping: session.inHand, by: \.key).compactMapValues(\.first)
    var found: [String] = []
    let words = EventWords(session.setting)
    for other in before where other.key != one.key {
      // What follows from the same order may not come up at all.
      guard isIndependent(other, of: one) else { continue }
      guard let again = now[other.key] else {
        found.append("\(words.decided(other.question, other.subject)) is gone or has another key")
        continue
      }
      if again.draw != other.draw || again.outcome != other.outcome || again.terms != other.terms {
        found.append("\(words.decided(other.question, other.subject)) is decided otherwise")
      }
    }
    return found
  }

  /// Taken in the same stage or before it, for another cause.
  private func isIndependent(_ other: Decision, of one: Decision) -> Bool {
    other.step.rawValue <= one.step.rawValue && other.cause != one.cause
  }
}
