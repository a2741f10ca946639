import ParleyEngine
import ParleyRules
import ParleyTesting

/// The battery, on many seeds.
enum Batteries {
  static func run(_ ledger: inout ProofLedger) {
    let battery = Battery(Ground.roster, seeds: 1...12)
    check(&ledger, "the same inputs give the same record") { try battery.deterministic() }
    check(&ledger, "saved and reloaded after every input of every kind, the record is the same") {
      try Battery(Ground.roster, seeds: 1...4).survivesReload()
    }
    check(&ledger, "every subset of obstacles plays to its last turn") {
      try battery.everySubsetEnds()
    }
    check(&ledger, "whatever is typed, the last turn comes") {
      try Battery(Ground.roster, seeds: 1...6).endsWhateverIsTyped()
    }
    check(&ledger, "modules and orders taken backwards change nothing") {
      try battery.orderDoesNotMatter()
    }
    check(&ledger, "every ledger adds up to the odds that were used") {
      try Battery(Ground.roster, seeds: 1...40).ledgersAddUp()
    }
    check(&ledger, "an override changes what it names and leaves the rest") {
      try battery.overridesLeaveTheRest()
    }
    check(&ledger, "a friction of a point or more is printed with its name and its lever") {
      try battery.everyFrictionHasItsLever()
    }
    check(&ledger, "no rule breaks a guard of the engine") {
      try Battery(Ground.roster, seeds: 1...6).breaksNoGuard()
    }
    for entry in Ground.roster.obstacles {
      run(entry, &ledger)
      careful(entry.id, Battery(Ground.roster, seeds: 1...6), &ledger)
    }
  }

  /// What its author might have overlooked.
  private static func careful(_ id: String, _ battery: Battery, _ ledger: inout ProofLedger) {
    check(&ledger, "\(id) is declared whole, in two languages") { battery.declaresWhole(id) }
    check(&ledger, "\(id) keeps its secrets") { try battery.keepsSecrets(id) }
    check(&ledger, "\(id) tells of what its readers know") { try battery.tellsWhole(id) }
    check(&ledger, "\(id) has no hook that is never called") { try battery.hearsWhatItAnswers(id) }
    check(&ledger, "\(id) has levers that move play") { try battery.leversMove(id) }
    check(&ledger, "\(id) has remedies with a price") { battery.remediesHaveTheirPrice(id) }
    check(&ledger, "\(id) leaves no byte where what it says it is about does not occur") {
      try Battery(Ground.roster, seeds: 1...24).silentWithoutItsSubject(id)
    }
    check(&ledger, "\(id) has orders that are carried out") {
      try battery.ordersAreCarriedOut(id)
    }
    check(&ledger, "\(id) does not reckon with what others did in the stage") {
      try battery.reckonsWithNoNumbers(id)
    }
    check(&ledger, "\(id) has orders that can be given") { try battery.ordersCanBeGiven(id) }
  }

  /// What is proven for each obstacle.
  private static func run(_ entry: Roster.Entry, _ ledger: inout ProofLedger) {
    check(&ledger, "\(entry.id) off changes the first affected decisions by its own terms alone") {
      try Battery(Ground.roster, seeds: 1...60).exactlyItsOwnTerms(entry.id, atLeast: 50)
    }
    guard let silence = Silence.all.first(where: { $0.obstacle == entry.id }) else {
      ledger.note("there is a quiet game for \(entry.id)", false)
      return
    }
    let din = Din()
    check(&ledger, "where nothing of \(entry.id) occurs, the record is the same without it") {
      try Battery(Ground.roster, seeds: 1...8).leavesNoByte(
        entry.id, in: silence.campaign
      ) { session in
        try silence.play(session)
        din.hear(session)
      }
    }
    ledger.note(
      "and everything else is lively there", din.isLively,
      "\(din.orders) orders of \(din.verbs.count) kinds, \(din.terms) terms of others")
  }

  static func check(
    _ ledger: inout ProofLedger, _ sentence: String, _ test: () throws -> Battery.Findings
  ) {
    do {
      let findings = try test()
      ledger.note(sentence, findings.isClean, findings.summary)
    } catch {
      ledger.note(sentence, false, "\(error)")
    }
  }
}

/// What goes on in a game that is quiet in one respect: a proof of silence among the dead would prove nothing.
final class Din {
  private(set) var orders = 0
  private(set) var verbs: Set<String> = []
  /// Terms that other obstacles added meanwhile.
  private(set) var terms = 0

  func hear(_ session: Session) {
    for input in session.inputs {
      guard case .order(_, _, let order) = input else { continue }
      orders += 1
      verbs.insert(order.verb)
    }
    terms +=
      session.decisions.flatMap(\.terms).filter { $0.owner.number >= Owner.firstModule }
      .count
  }

  var isLively: Bool { orders > 100 && verbs.count >= 8 && terms > 0 }
}
