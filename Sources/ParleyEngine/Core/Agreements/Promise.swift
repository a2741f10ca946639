import ParleyRules

/// What one party promised under one agreement, and how far it has come with it.
struct Promise {
  let party: Ref<Actor>
  let agreement: Ref<Agreement>
  let lens: Lens

  init(by party: Ref<Actor>, under agreement: Ref<Agreement>, lens: Lens) {
    self.party = party
    self.agreement = agreement
    self.lens = lens
  }

  /// The key of what the party does under the agreement.
  var key: Key { lens.key(of: agreement).with(lens.key(of: party)) }

  /// Instalments that it has carried out in truth.
  var paid: Int32 { lens[.paid, agreement, toward: party] }

  /// Instalments that each party owes in all.
  var due: Int32 { lens[.due, agreement] }

  /// Instalments that are left.
  var owed: Int32 { max(0, due - paid) }

  /// All has been carried out.
  var isDone: Bool { paid >= due }

  /// What the others saw of it last.
  var reputation: Reputation { lens[.reputation, agreement, toward: party] }

  /// Whether it keeps its word, in truth.
  var truth: Reputation { lens.truth(of: party, under: agreement) }

  /// Frictionless, what a party does shows: 9 logits (`architecture.md` 5.10).
  private static let plainSight: Int32 = 9000
  /// Each reserved clause makes it harder to say what was promised: 1 point (`play.md` section 4,
  /// designer's judgement).
  private static let reservationBlur: Int32 = onePoint

  /// How far what the party does shows.
  func weighSight(into odds: inout Odds) {
    odds.add(.plain, Self.plainSight)
    guard let text = lens[.agreementProposal, agreement] else { return }
    let reservations = Mandate(of: party, on: text, through: lens).reservations
    odds.add(.reservation, -Int32(clamping: reservations) * Self.reservationBlur)
  }
}

extension Adjudication {
  /// The decision by which an agreement came about.
  func adoption(of agreement: Ref<Agreement>) -> [Key] {
    let text = lens.key(of: lens[.agreementProposal, agreement])
    return [key(of: Questions.adopt, about: text, turn: lens[.agreementTurn, agreement])]
  }
}
