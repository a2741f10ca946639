import ParleyEngine
import ParleyRules

extension Battery {
  /// No rule breaks what the engine guards: a cell set by one who does not own it or twice in a stage, answers without
  /// end, a line for all that was made of a secret, an order filed where none is taken. The game goes on without what was
  /// at fault, so that everything else can still be tried.
  public func breaksNoGuard() throws -> Findings {
    var findings = Findings()
    for (off, seed) in subsets().flatMap({ off in seeds.map { (off, $0) } }) {
      findings.comparisons += 1
      do {
        let session = try played(setting(seed, without: off), seed: seed)
        guard let fault = session.fault else { continue }
        let problem = Battery.told(fault)
        if !findings.problems.contains(where: { $0.hasSuffix(problem) }) {
          findings.problems.append("\(Battery.place(seed, without: off)), \(problem)")
        }
      } catch is RandomTable.Endless {
        // That it ends is a promise of its own.
        continue
      }
    }
    return findings
  }

  /// A fault with its turn and step.
  static func told(_ fault: RuleFault) -> String {
    "turn \(fault.turn), step \(fault.step.name): \(fault.message)"
  }
}
