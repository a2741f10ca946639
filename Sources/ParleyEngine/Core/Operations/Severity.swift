import ParleyRules

/// How bad an incident is, on the scale of the Dyadic Cyber Incident and Campaign Data.
///
/// The ranges follow the table of severity given objective (`models.md` 2.1) and the ladder of 5.7;
/// where in its range an incident falls depends on what was hit and how hard, so that players can
/// foresee it.
enum Severity {
  /// An attempt that failed and was noticed.
  static let bungled: Int32 = 1

  /// Disruption 2 to 4, influence 2, sabotage 4 to 6 (5 or 6 where it hurts most), espionage 3 or
  /// 4, pre-positioning and implants 5, as they look like the preparation of an attack; an intrusion that may have been
  /// either 4, so that how bad it is does not tell.
  static func of(_ kind: OperationKind, at status: AssetStatus, isForceful: Bool) -> Int32 {
    let weight: Int32 = status == .military || status == .vital ? 1 : 0
    let effort: Int32 = isForceful ? 1 : 0
    switch kind {
    case .disruption: return 2 + weight + effort
    case .influence: return 2
    case .sabotage: return 4 + weight + effort
    case .espionage: return min(3 + weight + effort, 4)
    case .preposition, .implant: return 5
    case .intrusion: return 4
    case .defence, .huntForward: return 0
    }
  }

  /// What a hit adds to the hurt of its victim: severity - 2 (`play.md` section 9), and never nothing:
  /// whatever is noticed is felt (designer's judgement).
  static func hurt(by severity: Int32) -> Int32 { max(severity - 2, 1) }
}
