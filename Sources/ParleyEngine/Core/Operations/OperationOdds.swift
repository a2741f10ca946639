import ParleyRules

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
  /// A hand does as it is told: 3 points, 82 % (designer's judgement; whoever acts for another keeps some slack, `models.md`
  /// T-PRX-1).
  static let obedience = points(3)
  /// The level of defence that is neither good nor bad.
  static let ordinaryDefence: Int32 = 2

  /// Skill against skill: a point a level, either way.
  static func skillGap(attack: Int32, defence: Int32) -> Int32 { points(attack - defence) }

  /// How far an operation shows as such: what breaks things can hardly be overlooked, what creeps
  /// in is noticed at the door with 12 % (designer's judgement).
  static func noticed(kind: OperationKind) -> Int32 { kind.isOpenAct ? points(6) : points(-4) }

  /// Watchful owners see more: a point a level above or below the ordinary.
  static func vigilance(defence: Int32) -> Int32 { points(defence - ordinaryDefence) }
}

extension OperationKind {
  /// Shows by what it does: when it works, everybody hears of it.
  var isOpenAct: Bool {
    switch self {
    case .disruption, .influence, .sabotage: true
    case .espionage, .implant, .preposition, .defence, .huntForward, .intrusion: false
    }
  }
}
