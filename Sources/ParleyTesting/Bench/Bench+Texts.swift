import ParleyRules

/// Given: texts and what became of them.
extension Bench {
  /// A text on the table with these clauses.
  @discardableResult
  public func givenText(
    _ measures: Ref<Measure>..., by lead: Ref<Actor>? = nil, as tier: Tier = .voluntary
  ) -> Ref<Proposal> { givenText(holding: measures, by: lead, as: tier) }

  /// A text on the table with these clauses.
  /// - Parameter lead: who tabled it, and stands under it; nobody where nothing is said.
  @discardableResult
  public func givenText(
    holding measures: [Ref<Measure>], by lead: Ref<Actor>? = nil, as tier: Tier = .voluntary
  ) -> Ref<Proposal> {
    let text = given(Proposal.self) {
      $0[.proposalForum] = ring
      $0[.lead] = lead
      if let lead { $0[.stance, toward: lead] = .lead }
      $0[.tier] = tier
      $0[.proposalTurn] = truth[.turn]
    }
    for measure in measures { givenClause(measure, in: text) }
    return text
  }

  /// A clause of a text.
  @discardableResult
  public func givenClause(_ measure: Ref<Measure>, in text: Ref<Proposal>) -> Ref<Clause> {
    given(Clause.self) {
      $0[.clauseProposal] = text
      $0[.clauseMeasure] = measure
    }
  }

  /// An agreement in force on a text.
  /// - Parameter parties: who is bound by it.
  public func givenAgreement(
    on text: Ref<Proposal>, between parties: Ref<Actor>...
  ) -> Ref<Agreement> {
    let due = truth.instalments(of: text)
    return given(Agreement.self) {
      $0[.agreementProposal] = text
      $0[.agreementTurn] = truth[.turn]
      $0[.inForce] = true
      $0[.due] = due
      for party in parties { $0[.standing, toward: party] = .signed }
    }
  }
}
