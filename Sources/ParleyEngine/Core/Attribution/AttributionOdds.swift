import ParleyRules

/// The core's figures for attribution, in thousandths of a logit.
enum AttributionOdds {
  /// An investigation finds something: 2 points as such (designer's judgement).
  static let find = points(2)
  /// A word without evidence: a point less than even (designer's judgement).
  static let bareWord = points(-1)
  /// What the books of an accused say once they are open: 4 points either way (designer's
  /// judgement).
  static let books = points(4)

  /// Forensics: a point a level above the ordinary 1.
  static func skill(forensics: Int32) -> Int32 { points(forensics - 1) }

  /// What the severity of an incident adds to the base rate of answering it with an operation: 20.0
  /// % at severity 2 and below, 10.1 % at 3 and 10.3 % at 4, against 13.5 % (58 of 431) over all;
  /// above, where cases are few, nothing (DCID 2.0, `models.md` 2.1). The base rate itself stands
  /// with the doctrines.
  static func retaliation(severity: Int32) -> Int32 {
    switch severity {
    case ...2: 475
    case 3: -325
    case 4: -303
    default: 0
    }
  }

  /// What third parties take off the word of one who was wrong before: 1 point each time, at most 3 (designer's
  /// judgement: as much as a step of trust; three times is a reputation).
  static func doubt(timesWrong: Int32) -> Int32 { min(timesWrong * points(1), points(3)) }

  /// Points of an answer as such (designer's judgement: most deny).
  static func usual(_ answer: Answer) -> Int32 {
    switch answer {
    case .silence: 0
    case .deny: 2
    case .admit: -5
    case .openBooks: -1
    case .counter: -2
    }
  }

  /// Points of an answer for one who did it (designer's judgement).
  static func ifGuilty(_ answer: Answer) -> Int32 {
    switch answer {
    case .silence: 1
    case .deny: 0
    case .admit: 1
    case .openBooks: -6
    case .counter: 1
    }
  }

  /// Points of an answer for one who did not (designer's judgement).
  static func ifInnocent(_ answer: Answer) -> Int32 {
    switch answer {
    case .silence: -1
    case .deny: 1
    case .admit: -8
    case .openBooks: 2
    case .counter: 0
    }
  }
}
