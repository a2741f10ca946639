import ParleyEngine
import ParleyRules

extension Battery {
  /// What others bring about in the same stage changes nothing for it: a provisional number says how many things came
  /// before, so that a rule that reckons with it would answer to who was called first.
  public func reckonsWithNoNumbers(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    let shifted = roster.putting(shifting, for: obstacle)
    for seed in seeds {
      let one = try played(setting(seed), seed: seed, preferring: obstacle)
      let other = Session(
        Setting(campaign: campaign, roster: shifted, seed: seed), replaying: one.inputs,
        journal: MemoryJournal())
      findings.comparisons += 1
      if one.digest != other.digest {
        findings.problems.append(
          "seed \(seed): where others bring about more in the same stage, it does something else: "
            + EventWords(one.setting).parting(one, other))
      }
    }
    return findings
  }

  private func shifting(_ module: any Module.Type) -> any Module.Type {
    func made<Base: Module>(_ module: Base.Type) -> any Module.Type { Shifted<Base>.self }
    return made(module)
  }
}

/// The module as it is, called where three things more are expected to come to be, of which none does.
struct Shifted<Base: Module>: StandIn {
  let base: Base
  init(_ setup: inout Setup) { base = Base(&setup) }

  func prepare(_ out: Adjudication) {
    for number in 0..<3 { _ = out.expect(.text, key: Key("battery", "nobody \(number)")) }
  }
}
