import ParleyEngine
import ParleyRules

extension Battery {
  /// No hook of the obstacle stands there in vain: where it asks for none of a sort, calling it at every occasion
  /// changes nothing. A module that works at a step and forgot to ask for it is silent, and nobody would know.
  public func hearsWhatItAnswers(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    guard let place = roster.entries.firstIndex(where: { $0.id == obstacle }) else {
      findings.problems.append("there is no obstacle \(obstacle)")
      return findings
    }
    let unasked = AskedFor.allCases.filter { !isAsked($0, by: place) }
    // A module that asks for hooks of every sort has none that nobody calls.
    findings.required = unasked.count
    for hook in unasked {
      findings.comparisons += 1
      let eager = AskedFor.$current.withValue(hook) { roster.putting(calledForAll, for: obstacle) }
      let differs = try seeds.contains { seed in
        let one = try played(setting(seed), seed: seed, preferring: obstacle)
        let other = Session(
          Setting(campaign: campaign, roster: eager, seed: seed), replaying: one.inputs,
          journal: MemoryJournal())
        return one.digest != other.digest
      }
      if differs {
        findings.problems.append(
          "it answers where it is never called: `\(hook.rawValue)` is missing in its init")
      }
    }
    return findings
  }

  private func isAsked(_ hook: AskedFor, by place: Int) -> Bool {
    let vocabulary = roster.vocabulary
    return switch hook {
    case .advance: vocabulary.advancing.contains { $0.entry == place }
    case .respond: vocabulary.responding.contains { $0.entry == place }
    case .weigh: vocabulary.weighing.contains { $0.entry == place }
    case .review: vocabulary.reviewing.contains(place)
    }
  }

  private func calledForAll(_ module: any Module.Type) -> any Module.Type {
    func made<Base: Module>(_ module: Base.Type) -> any Module.Type { Eager<Base>.self }
    return made(module)
  }
}
