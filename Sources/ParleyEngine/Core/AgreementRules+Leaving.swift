import ParleyRules

extension AgreementRules {
  /// It is said first and takes hold as an answer to that, so that a party which also leaves has
  /// left.
  func suspend(_ order: Order, _ out: Adjudication) {
    let (agreement) = Verbs.suspend(order)
    out.tell(.partySuspended, order.actor, agreement, to: .everybody)
  }

  func standStill(_ party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens.isParty(party, to: agreement) else { return }
    out.set(.standing, agreement, toward: party, Standing.suspended)
  }

  func denounce(_ order: Order, _ out: Adjudication) {
    let (agreement) = Verbs.denounce(order)
    out.set(.standing, agreement, toward: order.actor, Standing.withdrawn)
    out.tell(.partyLeft, order.actor, agreement, to: .everybody)
  }

  /// Whether an agreement still binds: two parties at least, and between two nobody may have left.
  public static func stands(signed: Int, withdrawn: Int, rule: DecisionRule) -> Bool {
    signed >= 2 && (rule != .bilateral || withdrawn == 0)
  }

  func letLapse(_ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    let forum = lens.row(.proposalForum, lens.row(.agreementProposal, agreement))
    let withdrawn = lens.actors.count {
      lens[.standing, agreement, toward: $0] == Standing.withdrawn.rawValue
    }
    let stands = Self.stands(
      signed: lens.parties(to: agreement).count, withdrawn: withdrawn,
      rule: lens.word(.rule, forum) ?? .consensus)
    guard !stands else { return }
    out.set(.inForce, agreement, 0)
    out.tell(.agreementLapsed, agreement, to: .everybody)
  }
}
