import ParleyRules

/// How an operation is carried out, as it travels in the fourth place of a question's subject.
struct Style: Hashable, Sendable {
  let isHighEffort: Bool
  let isStealthy: Bool

  init(effort: Level = .normal, stealth: Level = .normal) {
    isHighEffort = effort == .high
    isStealthy = stealth == .high
  }

  /// Reads the code in a subject: effort high 1 plus stealth high 2.
  init(_ row: Row) {
    let code = max(row.number, 0)
    isHighEffort = code & 1 != 0
    isStealthy = code & 2 != 0
  }

  var row: Row { Row((isHighEffort ? 1 : 0) + (isStealthy ? 2 : 0)) }
}

/// The core's figures for operations, in thousandths of a logit (`play.md` sections 4 and 9).
package enum OperationOdds {
  /// As such operations go: 2 points, 73 % (designer's judgement; 85.8 % of incidents that became
  /// known reached their goal, DCID 2.0, which two levels of skill or high effort also give).
  static let success = points(2)
  /// A defended asset: -3 points (designer's judgement).
  package static let guarded = points(-3)
  /// A foothold inside serves whatever comes later (designer's judgement).
  static let insider = points(2)
  /// An implant in what a victim buys: half a foothold (designer's judgement).
  static let supplied = points(1)
  /// Effort and stealth, each 2 points up or down (designer's judgement).
  package static let style = points(2)
  /// A host of another camp opens few doors (designer's judgement).
  static let strangeHost = points(-4)
  /// A foothold is found with 5 % a turn (T-ESP-1).
  static let spotted: Int32 = -2944
  /// Hunters at work raise that to about even (designer's judgement).
  static let hunted = points(6)
  /// Frictionless, whoever acts is seen to act: +9 logits, as a certainty could not be bent.
  static let plain: Int32 = 9000
  /// The level of defence that is neither good nor bad.
  static let ordinaryDefence: Int32 = 2

  /// Skill against skill: a point a level, either way.
  static func skillGap(attack: Int32, defence: Int32) -> Int32 { points(attack - defence) }

  /// How far an operation shows as such: what breaks things can hardly be overlooked, what creeps
  /// in is noticed at the door with 12 % (designer's judgement).
  static func noticed(_ kind: OperationKind) -> Int32 { kind.isOpenAct ? points(6) : points(-4) }

  /// Watchful owners see more: a point a level above or below the ordinary.
  static func vigilance(defence: Int32) -> Int32 { points(defence - ordinaryDefence) }
}

extension OperationKind {
  /// Shows by what it does: when it works, everybody hears of it.
  var isOpenAct: Bool {
    switch self {
    case .disruption, .influence, .sabotage: true
    case .espionage, .implant, .preposition, .defence, .huntForward: false
    }
  }
}

/// How bad an incident is, on the scale of the Dyadic Cyber Incident and Campaign Data.
///
/// The ranges follow the table of severity given objective (`models.md` 2.1) and the ladder of 5.7;
/// where in its range an incident falls depends on what was hit and how hard, so that players can
/// foresee it.
enum Severity {
  /// An attempt that failed and was noticed.
  static let bungled: Int32 = 1

  /// Disruption 2 to 4, influence 2, sabotage 4 to 6 (5 or 6 where it hurts most), espionage 3 or
  /// 4, pre-positioning and implants 5, as they look like the preparation of an attack.
  static func of(_ kind: OperationKind, at status: AssetStatus, isHighEffort: Bool) -> Int32 {
    let weight: Int32 = status == .military || status == .vital ? 1 : 0
    let effort: Int32 = isHighEffort ? 1 : 0
    switch kind {
    case .disruption: return 2 + weight + effort
    case .influence: return 2
    case .sabotage: return 4 + weight + effort
    case .espionage: return min(3 + weight + effort, 4)
    case .preposition, .implant: return 5
    case .defence, .huntForward: return 0
    }
  }

  /// What a hit adds to the hurt of its victim: severity - 2 (`play.md` section 9), and never nothing:
  /// whatever is noticed is felt (designer's judgement).
  static func hurt(_ severity: Int32) -> Int32 { max(severity - 2, 1) }
}
