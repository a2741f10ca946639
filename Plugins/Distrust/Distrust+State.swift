import ParleyRules

/// What the module keeps, beside core's `.trust`, which it owns.
struct DistrustState: Sendable {
  /// Good acts remembered of another, in thousandths; 0 with `beta` 0 while the ledger is
  /// unopened.
  let alpha: Quantity
  /// Bad acts remembered of another, weighted, in thousandths.
  let beta: Quantity
  /// The turn in which the pair's ledger was booked last.
  let booked: Quantity
  /// The last thing booked was bad, and nobody has said sorry.
  let sore: Quantity
  /// Good and bad acts that wait to be booked, in thousandths of an act.
  let good: Quantity
  let bad: Quantity
  /// What moved the pair's trust since its holder was last told: `CauseCount`.
  let causes: Quantity
  /// What the other chose to do to the holder and is not booked yet: `CauseCount`.
  let affront: Quantity
  /// The word of which the holder was told last, one more than its place; 0 where nothing moved since.
  let before: Quantity
  /// How many entries wait in an actor's ledgers.
  let waiting: Quantity
  /// Whom the holder of a dossier has blamed.
  let blamed: Quantity
  /// What a party's record under an agreement was last taken for.
  let credited: Quantity
  /// Turns for which a gesture of the first to the second still stands.
  let offer: Quantity
  /// The turn in which the first opened a hotline to the second; 0 for none.
  let line: Quantity

  init(_ setup: inout Setup) {
    func pair(
      _ id: String, _ title: Text, _ unit: Unit, _ range: ClosedRange<Int32>, _ sight: Sight,
      _ setup: inout Setup
    ) -> Quantity {
      setup.quantity(
        QuantityDeclaration(
          "distrust.\(id)", title, of: .actor, per: .actor, unit: unit, range: range, sight: sight))
    }
    let much: ClosedRange<Int32> = 0...2_000_000
    alpha = pair(
      "alpha", Text("good acts remembered", nl: "goede daden in herinnering"), .share, much, .own,
      &setup)
    beta = pair(
      "beta", Text("bad acts remembered", nl: "slechte daden in herinnering"), .share, much, .own,
      &setup)
    booked = pair(
      "booked", Text("last booked", nl: "laatst geboekt"), .turns, 0...400, .own, &setup)
    sore = pair("sore", Text("sore", nl: "gekrenkt"), .flag, 0...1, .own, &setup)
    good = pair(
      "good", Text("good acts to book", nl: "te boeken goede daden"), .share, much, .hidden, &setup)
    bad = pair(
      "bad", Text("bad acts to book", nl: "te boeken slechte daden"), .share, much, .hidden, &setup)
    let counts = 0...CauseCount.most
    causes = pair(
      "causes", Text("what moved trust", nl: "wat vertrouwen bewoog"), .count, counts, .hidden,
      &setup)
    affront = pair(
      "affront", Text("done on purpose", nl: "met opzet gedaan"), .count, counts, .hidden, &setup)
    before = pair(
      "before", Text("word told last", nl: "laatst gemeld woord"), .count, 0...5, .hidden, &setup)
    offer = pair(
      "offer", Text("a gesture stands", nl: "een gebaar staat open"), .turns, 0...8, .own, &setup)
    line = pair(
      "line", Text("hotline since", nl: "hotline sinds"), .turns, 0...400, .open, &setup)
    waiting = setup.quantity(
      QuantityDeclaration(
        "distrust.waiting", Text("entries to book", nl: "te boeken posten"), of: .actor,
        unit: .count, range: 0...1_000_000, sight: .hidden))
    blamed = setup.quantity(
      QuantityDeclaration(
        "distrust.blamed", Text("blamed", nl: "schuldig geacht"), of: .dossier, unit: .row(.actor),
        range: -1...Int32.max, neutral: -1, sight: .own))
    credited = setup.quantity(
      QuantityDeclaration(
        "distrust.credited", Text("record as booked", nl: "reputatie zoals geboekt"),
        of: .agreement, per: .actor, unit: .word(Reputation.words),
        range: 0...Int32(Reputation.allCases.count - 1), sight: .hidden))
  }
}
