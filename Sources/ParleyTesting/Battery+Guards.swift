import ParleyEngine
import ParleyRules

extension Battery {
  /// No rule breaks what the engine guards: a cell set by one who does not own it or twice in a stage, answers without
  /// end, a line for all that was made of a secret, an order filed where none is taken. The game goes on without what was
  /// at fault, so that everything else can still be tried.
  public func breaksNoGuard() throws -> Findings {
    var findings = Findings()
    for off in subsets() {
      for seed in seeds {
        let session = try? played(setting(seed, without: off), seed: seed)
        note(session?.fault, Battery.place(seed, without: off), &findings)
      }
    }
    for seed in seeds {
      note(try babbled(seed).session.fault, "seed \(seed), whatever is typed", &findings)
    }
    return findings
  }

  /// Keeps a fault where it was first met. That a game ends at all is a promise of its own.
  private func note(_ fault: RuleFault?, _ place: String, _ findings: inout Findings) {
    findings.comparisons += 1
    guard let problem = fault.map(Battery.told) else { return }
    if !findings.problems.contains(where: { $0.hasSuffix(problem) }) {
      findings.problems.append("\(place), \(problem)")
    }
  }

  /// A fault with its turn and step.
  static func told(_ fault: RuleFault) -> String {
    "turn \(fault.turn), step \(fault.step.name): \(fault.message)"
  }
}
