import ParleyEngine
import ParleyRules
import ParleyTesting

/// The battery, on many seeds.
enum Batteries {
  static func run(_ ledger: inout ProofLedger) {
    let battery = Battery(Ground.roster, seeds: 1...12)
    check(&ledger, "the same inputs give the same record") { try battery.deterministic() }
    check(&ledger, "saved and reloaded at every input, the record is the same") {
      try Battery(Ground.roster, seeds: 1...4).survivesReload()
    }
    check(&ledger, "every subset of obstacles plays to the end") { try battery.everySubsetEnds() }
    check(&ledger, "modules and orders taken backwards change nothing") {
      try battery.orderDoesNotMatter()
    }
    for entry in Ground.roster.obstacles {
      check(&ledger, "where nothing of \(entry.id) occurs, the record is the same without it") {
        try Battery(Ground.roster, seeds: 1...4).leavesNoByte(
          entry.id, in: Silence.campaign, play: Silence.play)
      }
      check(&ledger, "\(entry.id) off changes the first affected decision by its own terms alone") {
        try battery.exactlyItsOwnTerms(entry.id)
      }
    }
  }

  private static func check(
    _ ledger: inout ProofLedger, _ sentence: String, _ test: () throws -> Battery.Findings
  ) {
    do {
      let findings = try test()
      ledger.note(
        sentence, findings.isClean,
        "\(findings.comparisons) compared \(findings.problems.prefix(2))")
    } catch {
      ledger.note(sentence, false, "\(error)")
    }
  }
}

/// A quiet year: nobody strikes, accuses or proposes, and nobody has been said to trust anybody.
enum Silence {
  static var campaign: Campaign {
    var campaign = RingCampaign.make(Ground.roster.vocabulary)
    campaign.injects = []
    campaign.cells.removeAll {
      [.trust, .strikes, .spies, .tables, .accuses].contains($0.quantity)
    }
    return campaign
  }

  /// Everybody invests and writes to everybody.
  static func play(_ session: Session) throws {
    while !session.isOver {
      if session.phase == .orders {
        for seat in session.seats {
          var invest = Order(Verbs.invest.number, by: seat)
          invest.slots[0] = Int32(session.turn) % 3
          try? session.give(invest, from: seat)
        }
      }
      try session.closePhase()
    }
  }
}
