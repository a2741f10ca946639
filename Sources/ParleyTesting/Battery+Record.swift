import ParleyEngine
import ParleyRules

extension Battery {
  /// The same setting and inputs give the same record.
  public func deterministic() throws -> Findings {
    var findings = Findings()
    for seed in seeds {
      findings.comparisons += 1
      let (one, two) = (
        try played(setting(seed), seed: seed), try played(setting(seed), seed: seed)
      )
      if one.digest != two.digest {
        findings.problems.append(
          "seed \(seed): played twice, two records: \(EventWords(one.setting).parting(one, two))")
      }
    }
    return findings
  }

  /// Modules and orders taken backwards change nothing.
  public func orderDoesNotMatter() throws -> Findings {
    var findings = Findings()
    for seed in seeds {
      let one = try played(setting(seed), seed: seed)
      let two = Session(setting(seed).reversed, replaying: one.inputs, journal: MemoryJournal())
      findings.comparisons += 1
      if one.digest != two.digest {
        findings.problems.append(
          "seed \(seed): taken backwards, another record: "
            + EventWords(one.setting).parting(one, two))
      }
    }
    return findings
  }
}
