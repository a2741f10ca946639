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

  /// A third party's verdict: what is shown weighs as it stands; where it is plain who did it, that
  /// decides; an admission settles it.
  static func believe(_ charge: Row, _ lens: Lens, _ odds: inout Odds) {
    let (incident, accused) = (lens.row(.accusedOf, charge), lens.row(.accused, charge))
    let named = lens.row(.named, incident)
    let shown = lens[.shownWeight, charge]
    odds.add(.shownEvidence, shown)
    if named.exists {
      odds.add(.culpritPlain, named == accused ? OperationOdds.plain : -OperationOdds.plain)
    } else if shown == 0 {
      odds.add(.bareWord, bareWord)
    }
    // What is open has been said: from here on the reader looks at what only some may know.
    if lens[.answer, charge] == Answer.admit.rawValue { odds.carry(.admission) }
    let books = Answers.booksKey(of: accused, about: incident, lens)
    if let trace = lens.world.row(.trace, books), lens.knows(.trace, trace) {
      odds.add(.openBooks, lens[.traceWeight, trace])
    }
  }

  /// What a non-player says, one option at a time: (accused, accusation, answer). It reads what the
  /// accused itself knows: whether it did it.
  static func reply(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let (accused, charge) = (subject.a, subject.b)
    let answer = Answer(code: subject.c.number)
    odds.add(.baseRate, points(usual(answer)))
    if answer == .silence && isBeforeAll(charge, lens) { odds.add(.publicCharge, points(-2)) }
    if answer == .admit {
      odds.add(.evidenceAgainstUs, min(max(lens[.shownWeight, charge], 0), 2000))
    }
    let incident = lens.row(.accusedOf, charge)
    let own = lens.dossier(of: accused, on: incident)
    let isGuilty = own.map { lens[.belief, $0, toward: accused] > 0 } ?? false
    if isGuilty {
      odds.add(.guilt, points(ifGuilty(answer)))
    } else {
      odds.add(.innocence, points(ifInnocent(answer)))
    }
  }

  private static func isBeforeAll(_ charge: Row, _ lens: Lens) -> Bool {
    let way: Way? = lens.word(.way, charge)
    return way == .public || way == .joint
  }

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
