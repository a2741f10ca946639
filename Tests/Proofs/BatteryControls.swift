import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// Negative controls of the battery: modules that break one promise each, and the test that must see it.
enum BatteryControls {
  static func run(_ ledger: inout ProofLedger) {
    caught(
      &ledger, "a rule that keeps its state beside the tables", Forgetful.self, by: "reloaded after"
    ) {
      try $0.survivesReload()
    }
    caught(
      &ledger, "a rule that adds what others have said", Eavesdropper.self, by: "the decision vote"
    ) {
      try $0.exactlyItsOwnTerms("distrust")
    }
    caught(
      &ledger, "a rule that speaks where its subject does not occur", Busybody.self,
      by: "left a trace"
    ) {
      try $0.leavesNoByte(Busybody.id, in: $0.campaign) { session in
        try RandomTable(session, seed: session.setting.seed).playOut()
      }
    }
    closedBooks(&ledger)
    caught(
      &ledger, "a rule that puts the last turn off", Procrastinator.self,
      by: "turn was moved by one"
    ) {
      try $0.breaksNoGuard()
    }
    caught(
      &ledger, "an override that reaches further than it says", Counter.self,
      by: "falls by another draw"
    ) {
      try $0.overridesLeaveTheRest()
    }
    caught(&ledger, "a hidden tax on a mandate", Taxman.self, by: "it has no lever") {
      try $0.everyFrictionHasItsLever()
    }
    carelessAuthors(&ledger)
    unheard(&ledger)
    detectors(&ledger)
    tornLedgers(&ledger)
    alignment(&ledger)
  }

  /// What a rule adds to the books of another counts while that one plays, and comes to nothing where it is off.
  private static func closedBooks(_ ledger: inout ProofLedger) {
    let roster = Roster(Obstacles.all + [Parasite.self])
    func trust(without: [String]) -> Int32? {
      let campaign = RingCampaign.make(roster.vocabulary)
      let session = Session(
        Setting(campaign: campaign, roster: roster, without: without, seed: 3))
      guard (try? RandomTable(session, seed: 3).playOut()) != nil else { return nil }
      let truth = session.truth
      return truth.actorRows.reduce(0) { sum, actor in
        truth.actorRows.reduce(sum) { $1 == actor ? $0 : $0 + truth[.trust, actor, toward: $1] }
      }
    }
    let on = (with: trust(without: []), without: trust(without: [Parasite.id]))
    let off = (
      with: trust(without: ["distrust"]), without: trust(without: ["distrust", Parasite.id])
    )
    func told(_ pair: (with: Int32?, without: Int32?)) -> String {
      "\(pair.with ?? -1) with it, \(pair.without ?? -1) without"
    }
    ledger.note(
      "what is added to the books of one that is off comes to nothing",
      on.with != on.without && off.with == off.without && off.with != nil,
      "trust on: \(told(on)); off: \(told(off))")
    let findings = try? Battery(roster, seeds: 1...4).everySubsetEnds()
    ledger.note(
      "and every subset plays to its end beside it", findings?.isClean == true,
      findings?.summary ?? "")
  }

  private static func carelessAuthors(_ ledger: inout ProofLedger) {
    caught(
      &ledger, "a secret that leaks through a count", Sieve.self, by: "sieve.stock, set otherwise"
    ) {
      try $0.keepsSecrets(Sieve.id)
    }
    caught(
      &ledger, "a secret of a text and an actor that leaks by a number", Gossip.self,
      by: "what gossip writes down in secret reaches everybody: turn 2"
    ) {
      try $0.keepsSecrets(Gossip.id)
    }
    caught(&ledger, "a secret in which nothing is ever written", Mute.self, by: "it was not tried")
    {
      try $0.keepsSecrets(Mute.id)
    }
    caught(&ledger, "a hook that was never asked for", Mute.self, by: "setup.advances") {
      try $0.hearsWhatItAnswers(Mute.id)
    }
    caught(&ledger, "an order that nobody can afford", Dreamer.self, by: "could never be given") {
      try $0.ordersCanBeGiven(Dreamer.id)
    }
    caught(&ledger, "a lever that moves nothing", Dreamer.self, by: "nothing is decided otherwise")
    { try $0.leversMove(Dreamer.id) }
    caught(&ledger, "a remedy that is free", Dreamer.self, by: "takes neither") {
      $0.remediesHaveTheirPrice(Dreamer.id)
    }
    caught(&ledger, "a sentence without its Dutch", Dreamer.self, by: "one language twice") {
      $0.declaresWhole(Dreamer.id)
    }
    caught(
      &ledger, "a cable about what its reader never heard of", Stammerer.self,
      by: "does not know of its"
    ) {
      try $0.tellsWhole(Stammerer.id)
    }
    let herald = Battery(Roster(Obstacles.all + [Herald.self]), seeds: 1...4)
    let findings = try? herald.keepsSecrets(Herald.id)
    ledger.note(
      "a secret that is told as such is not taken for a leak", findings?.isClean == true,
      findings?.summary ?? "")
  }

  /// A test must find the very thing with the culprit, and say so in these words. `Batteries` runs the same tests, on these seeds and more, without.
  static func caught(
    _ ledger: inout ProofLedger, _ what: String, _ culprit: any Module.Type, by words: String,
    _ test: (Battery) throws -> Battery.Findings
  ) {
    let roster = Roster(Obstacles.all + [culprit])
    do {
      let findings = try test(Battery(roster, seeds: 1...4))
      let found = findings.problems.first { $0.contains(words) }
      ledger.note(
        "\(what) is caught", found != nil,
        "\(findings.comparisons) compared, "
          + "\((found ?? findings.problems.first)?.prefix(160) ?? "nothing")")
    } catch {
      ledger.note("\(what) is caught", false, "\(error)")
    }
  }

  /// What no rule can bring about since the engine stops it: the detectors are shown it all the same.
  private static func detectors(_ ledger: inout ProofLedger) {
    var hasty = Battery(Ground.roster, seeds: 1...2)
    hasty.patience = 5
    let endless = (try? hasty.everySubsetEnds().problems) ?? []
    ledger.note(
      "a game that is not over when it should be is caught",
      endless.count == 8 && endless.allSatisfy { $0.contains("it is still turn") },
      endless.first ?? "nothing")
    let typed = (try? hasty.endsWhateverIsTyped().problems) ?? []
    ledger.note(
      "and so it is whatever is typed", typed.contains { $0.contains("it did not end") },
      typed.first ?? "nothing")
    let session = Session(Ground.setting(seed: 3))
    guard (try? RandomTable(session, seed: 3).playOut()) != nil else {
      return ledger.note("a game is played", false)
    }
    let spoken = hasty.spoke(session, ["distrust"])
    ledger.note(
      "a record in which one that is said to be off speaks is caught",
      !spoken.isEmpty && hasty.spoke(session, []).isEmpty, spoken.first ?? "nothing")
    forgedRulings(&ledger)
  }

  /// An override of which the record would keep something else than was said and found.
  private static func forgedRulings(_ ledger: inout ProofLedger) {
    let session = Session(Ground.setting(seed: 3))
    let table = RandomTable(session, seed: 3)
    var found: Decision?
    repeat {
      guard session.phase == .adjudication else { continue }
      found = session.inHand.first { $0.threshold != nil }
    } while found == nil && (try? table.playPhase()) == true
    guard let found, (try? session.override(found.key, outcome: !found.found, reason: "fog")) != nil
    else { return ledger.note("a ruling is made", false) }
    let battery = Battery(Ground.roster, seeds: 1...1)
    ledger.note(
      "a ruling kept with another reason is caught",
      battery.honesty(found, "whim", session) == ["the reason is not kept"]
        && battery.honesty(found, "fog", session).isEmpty)
    ledger.note(
      "a ruling that hides what the engine found is caught",
      battery.honesty(
        found.chosen(isFound: !found.found, isTaken: found.outcome, by: nil), "fog", session
      )
      .contains("the engine's own result is not kept"))
  }

  /// Real ledgers with one number changed: each must fail to add up.
  private static func tornLedgers(_ ledger: inout ProofLedger) {
    let session = Session(Ground.setting(seed: 3))
    guard (try? RandomTable(session, seed: 3).playOut()) != nil else {
      return ledger.note("a torn ledger is caught", false)
    }
    var (torn, missed) = (0, 0)
    for decision in session.decisions where !decision.terms.isEmpty {
      var line = Ledger(decision)
      line.terms.removeLast()
      var residue = Ledger(decision)
      residue.total += residue.total > 0 ? -1 : 1
      var odds = Ledger(decision)
      odds.threshold = odds.threshold.map { $0 ^ 1 }
      var outcome = Ledger(decision)
      outcome.found.toggle()
      let drawn = decision.threshold != nil ? [odds] : []
      let decided = decision.threshold != nil && decision.draw != nil ? [outcome] : []
      for forged in [line, residue] + drawn + decided {
        torn += 1
        if forged.problems.isEmpty { missed += 1 }
      }
    }
    ledger.note(
      "a ledger with one number changed is caught", torn > 100 && missed == 0,
      "\(torn) forged, \(missed) missed")
  }

  private static func alignment(_ ledger: inout ProofLedger) {
    for (what, culprit, telling) in [
      ("a draw keyed by the number of a row", RowKeeper.self, Alignment.bystander),
      ("a draw keyed by a count of what came before", Counter.self, Alignment.changedOrder),
    ] as [(String, any Module.Type, Alignment.Telling)] {
      let found = Alignment.outcome(of: telling, Roster(Obstacles.all + [culprit]), seeds: 1...8)
      ledger.note(
        "\(what) is caught", !found.wrong.isEmpty, "\(found.wrong.count) of \(found.shared)")
    }
    // The whole record is looked at, not only its draws: a line less where none may be missing is seen.
    var lacking = Alignment.changedOrder
    lacking.isWhole = true
    let found = Alignment.outcome(of: lacking, Ground.roster, seeds: 1...8)
    ledger.note(
      "an order lost on its way is caught", !found.wrong.isEmpty, "\(found.wrong.count) of 8")
  }
}
