import ParleyRules

extension AgreementRules {
  /// It is said first and takes hold as an answer to that, so that a party which also leaves has
  /// left.
  func suspend(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (agreement) = Verbs.suspend(order)
    guard lens[.inForce, agreement] > 0 else { return }
    let kind: HappeningKind =
      lens.isParty(order.actor, to: agreement) ? .partySuspended : .partyResumed
    out.tell(kind, order.actor, agreement, to: .everybody)
  }

  func standStill(_ party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens.isParty(party, to: agreement) else { return }
    out.set(.standing, agreement, toward: party, Standing.suspended)
  }

  /// What fell due while it stood still is not held against it, and neither is the turn in which it
  /// comes back: it could not carry out anything in that one.
  func goOn(_ party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens.word(.standing, agreement, toward: party) == Standing.suspended else { return }
    out.set(.standing, agreement, toward: party, Standing.signed)
    out.add(.stoodStill, agreement, toward: party, 1)
  }

  func countStill(_ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    for party in lens.actors
    where lens.word(.standing, agreement, toward: party) == Standing.suspended {
      out.add(.stoodStill, agreement, toward: party, 1)
    }
  }

  func denounce(_ order: Order, _ out: Adjudication) {
    let (agreement) = Verbs.denounce(order)
    out.set(.standing, agreement, toward: order.actor, Standing.withdrawn)
    out.tell(.partyLeft, order.actor, agreement, to: .everybody)
  }

  /// Whether an agreement still binds: two parties at least, and between two nobody may have left.
  /// Who stands still has not left.
  public static func stands(signed: Int, withdrawn: Int, rule: DecisionRule) -> Bool {
    signed >= 2 && (rule != .bilateral || withdrawn == 0)
  }

  func letLapse(_ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    let forum = lens.row(.proposalForum, lens.row(.agreementProposal, agreement))
    let withdrawn = lens.actors.count {
      lens[.standing, agreement, toward: $0] == Standing.withdrawn.rawValue
    }
    let stands = Self.stands(
      signed: lens.signatories(of: agreement).count, withdrawn: withdrawn,
      rule: lens.word(.rule, forum) ?? .consensus)
    guard !stands else { return }
    out.set(.inForce, agreement, 0)
    out.tell(.agreementLapsed, agreement, to: .everybody)
  }
}
