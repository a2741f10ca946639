import ParleyRules

/// Bayes over traces, in thousandths of a logit: play and tests call the same few functions.
public enum Evidence {
  /// Log-odds that leave no doubt: of a truth that came out, and of what everybody does in plain sight.
  static let certainty: Int32 = 9000
  /// ln 2: what halves the odds.
  static let halving: Int32 = 693

  /// The sorts that Opacity makes: all but plain evidence.
  static let sorts: [TraceSort] = TraceSort.allCases.filter { $0 != .plain }
  /// Those that are seen without looking.
  static let sortsInPlainSight: [TraceSort] = [.infrastructure, .hours, .language, .motive]

  /// How likely a sort of trace is, in thousandths, under each story of how it came to be there.
  public struct Likelihood: Hashable, Sendable {
    /// If the suspect did it.
    public let guilty: Int32
    /// If the suspect did not, and nobody put it there.
    public let innocent: Int32
    /// If somebody wanted it to point at the suspect.
    public let planted: Int32
    /// The three likelihoods in thousandths, 0 to 1000 each; they need not add up.
    public init(guilty: Int32, innocent: Int32, planted: Int32) {
      self.guilty = guilty
      self.innocent = innocent
      self.planted = planted
    }
  }

  /// What a trace weighs: ln of P(E | guilty) / [(1 - f) P(E | innocent) + f P(E | planted)]
  /// (`models.md` 3.3, T-BAY-3).
  /// - Parameter falseFlags: f, the share of incidents with planted evidence, in thousandths.
  public static func weight(of trace: Likelihood, falseFlags: Int32) -> Int32 {
    let f = Int64(min(max(falseFlags, 0), 1000))
    let otherwise = (1000 - f) * Int64(trace.innocent) + f * Int64(trace.planted)
    return Curve.standard.logOdds(Int64(trace.guilty) * 1000, to: otherwise)
  }

  /// What is left of a weight when it tells partly what is known already: the likelihood ratio to
  /// the power `share`, once for each earlier trace of the sort (`models.md` 3.3, T-BAY-2).
  public static func tempered(_ weight: Int32, by share: Int32, times: Int = 1) -> Int32 {
    var left = weight
    for _ in 0..<min(max(times, 0), 8) { left = Arithmetic.scaled(left, Int64(share), over: 1000) }
    return left
  }

  /// The posterior log-odds: the prior and every weight (`models.md` 3.3, T-BAY-1).
  public static func posterior(prior: Int32, _ weights: [Int32]) -> Int32 {
    Arithmetic.clamped(weights.reduce(Int64(prior)) { $0 + Int64($1) })
  }

  /// Whether naming pays: from a share of c / (b + c) on, where b is what naming the culprit brings and c what it costs to
  /// name in vain (`models.md` 3.4, T-BLM-1). Where nothing is at stake, always.
  /// - Parameter share: how likely it is held that this one did it and can be hurt by being named, in 2⁻³².
  public static func paysToName(at share: UInt32, gain: Int32, cost: Int32) -> Bool {
    Int64(share) * Int64(gain + cost) >= Int64(cost) << 32
  }

  /// A weight once nobody can have planted the trace: its false-flag correction is taken back.
  /// - Parameters:
  ///   - weight: as it counted until now, tempered or not.
  ///   - falseFlags: f, with which it was corrected.
  public static func cleared(_ weight: Int32, of trace: Likelihood, falseFlags: Int32) -> Int32 {
    let corrected = Evidence.weight(of: trace, falseFlags: falseFlags)
    guard corrected > 0 else { return weight }
    let clean = Evidence.weight(of: trace, falseFlags: 0)
    return Arithmetic.scaled(weight, Int64(clean), over: Int64(corrected))
  }
}
