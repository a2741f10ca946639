import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// What is accepted and lost, claimed and not kept, declared and never reached.
extension BatteryControls {
  static func unheard(_ ledger: inout ProofLedger) {
    claims(&ledger)
    lost(&ledger)
    taken(&ledger)
    caught(
      &ledger, "a rule that reckons with how much others did", Reckoner.self, by: "reckoner.heap"
    ) {
      try $0.reckonsWithNoNumbers(Reckoner.id)
    }
    stops(&ledger)
    plainWords(&ledger)
  }

  private static func claims(_ ledger: inout ProofLedger) {
    caught(
      &ledger, "a byte where what it says it is about does not occur", Meddler.self,
      by: "meddler.pages (pages) = 1"
    ) {
      try $0.silentWithoutItsSubject(Meddler.id)
    }
    caught(
      &ledger, "a veil over every promise that claims to lie over binding ones", Veiled.self,
      by: "veiled left a trace"
    ) {
      try Battery($0.roster, seeds: 1...12).silentWithoutItsSubject(Veiled.id)
    }
    caught(
      &ledger, "an obstacle that does not say what it is about", Busybody.self,
      by: "does not say what it is about"
    ) {
      try $0.silentWithoutItsSubject(Busybody.id)
    }
    caught(
      &ledger, "one that is about what is always there", Ubiquitous.self, by: "it was not tried"
    ) {
      try $0.silentWithoutItsSubject(Ubiquitous.id)
    }
  }

  private static func lost(_ ledger: inout ProofLedger) {
    caught(
      &ledger, "an order that is accepted and comes to nothing", Sleeper.self,
      by: "its `resolve` never asked for a thing"
    ) {
      try $0.ordersAreCarriedOut(Sleeper.id)
    }
    caught(
      &ledger, "an order that no step carries out", Straggler.self, by: "it was never carried out"
    ) {
      try $0.ordersAreCarriedOut(Straggler.id)
    }
    caught(
      &ledger, "the same, before anybody plays", Straggler.self,
      by: "nothing is carried out at the step reply"
    ) {
      $0.declaresWhole(Straggler.id)
    }
    caught(
      &ledger, "the same, at the engine's guard", Straggler.self, by: "straggle was accepted"
    ) {
      try $0.breaksNoGuard()
    }
    caught(
      &ledger, "an order filed when none is taken", Clerk.self,
      by: "step drift: invest was filed at the step drift"
    ) {
      try $0.breaksNoGuard()
    }
    caught(
      &ledger, "an order filed in the name of a team", Forger.self,
      by: "invest was filed at the step seal: its actor is a team's"
    ) {
      try $0.breaksNoGuard()
    }
  }

  private static func taken(_ ledger: inout ProofLedger) {
    for (what, words) in [
      ("a kind of the core", "kind incident is declared twice"),
      ("a letter of the core", "letter i is declared twice"),
      ("a metric", "metric copies is declared twice"),
      ("a field of the core", "field actors income is declared twice"),
      ("a key that every entry has", "field actors title: every entry has a key of that name"),
      ("a quantity that is filled", "filling of copycat.mood is declared twice"),
      ("a word within an order", "status: word yes is declared twice"),
      ("a word of the prompt", "order status: the prompt has another word status"),
    ] {
      caught(&ledger, "\(what), taken again,", Copycat.self, by: words) {
        $0.declaresWhole(Copycat.id)
      }
    }
    for words in ["copycat.secret: nobody can read it", "copycat.pact: nobody can read it"] {
      caught(&ledger, "a cell that nobody can read", Copycat.self, by: words) {
        $0.declaresWhole(Copycat.id)
      }
    }
  }

  /// What follows a record that is not the same again would be false.
  private static func stops(_ ledger: inout ProofLedger) {
    let battery = Battery(Roster(Obstacles.all + [Eavesdropper.self]), seeds: 1...2)
    let promises = (try? battery.everything(about: Eavesdropper.id)) ?? []
    let failed = promises.dropFirst().filter { !$0.findings.problems.isEmpty }
    ledger.note(
      "the battery stops at the first twin that differs",
      failed.count == 1 && promises.last?.name == failed.first?.name && promises.count < 6,
      "\(promises.count) tried, the last: \(promises.last?.name ?? "none")")
  }

  /// Everything by id and title: no value of Swift, which says nothing to whoever writes rules.
  private static func plainWords(_ ledger: inout ProofLedger) {
    let culprits: [(any Module.Type, (Battery) throws -> Battery.Findings)] = [
      (Forgetful.self, { try $0.survivesReload() }),
      (Eavesdropper.self, { try $0.exactlyItsOwnTerms("distrust") }),
      (Eavesdropper.self, { try $0.orderDoesNotMatter() }),
      (Meddler.self, { try $0.silentWithoutItsSubject(Meddler.id) }),
      (Gossip.self, { try $0.keepsSecrets(Gossip.id) }),
      (Counter.self, { try $0.overridesLeaveTheRest() }),
      (ClockReader.self, { try $0.deterministic() }),
      (Procrastinator.self, { try $0.breaksNoGuard() }),
    ]
    let said = culprits.flatMap { culprit, test in
      let battery = Battery(Roster(Obstacles.all + [culprit]), seeds: 1...2)
      return (try? test(battery).problems) ?? []
    }
    let raw = said.first { line in
      ["Optional(", "number:", "Row(", "Quantity(", "Term(", "[\"", "ParleyRules."].contains {
        line.contains($0)
      }
    }
    let placed = said.count { $0.contains("turn ") }
    ledger.note(
      "what the battery finds is said in words, with its turn",
      said.count > 8 && raw == nil && placed > said.count / 2,
      raw ?? "\(said.count) findings, \(placed) with their turn")
  }
}
