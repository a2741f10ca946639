import ParleyRules

/// How a party stands still, goes on or leaves, and when an agreement lapses.
struct Leaving {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// It is said first and takes hold as an answer to that, so that a party which also leaves has
  /// left.
  func suspend(by order: Order) {
    let agreement = Verbs.suspend(order)
    guard lens[.inForce, agreement] else { return }
    let said =
      lens.isParty(order.actor, to: agreement)
      ? Happenings.partySuspended : Happenings.partyResumed
    out.tell(said(order.actor, agreement), to: .everybody)
  }

  func standStill(_ party: Ref<Actor>, under agreement: Ref<Agreement>) {
    guard lens.isParty(party, to: agreement) else { return }
    out.set(.standing, of: agreement, toward: party, to: .suspended)
  }

  /// What fell due while it stood still is not held against it, and neither is the turn in which it
  /// comes back: it could not carry out anything in that one.
  func goOn(_ party: Ref<Actor>, under agreement: Ref<Agreement>) {
    guard lens[.standing, agreement, toward: party] == .suspended else { return }
    out.set(.standing, of: agreement, toward: party, to: .signed)
    out.add(1, to: .stoodStill, of: agreement, toward: party)
  }

  func countStill(under agreement: Ref<Agreement>) {
    for party in lens.actors where lens[.standing, agreement, toward: party] == .suspended {
      out.add(1, to: .stoodStill, of: agreement, toward: party)
    }
  }

  func denounce(by order: Order) {
    let agreement = Verbs.denounce(order)
    out.set(.standing, of: agreement, toward: order.actor, to: .withdrawn)
    out.tell(Happenings.partyLeft(order.actor, agreement), to: .everybody)
  }

  func letLapse(_ agreement: Ref<Agreement>) {
    let forum = lens[.proposalForum, lens[.agreementProposal, agreement]]
    let stands = AgreementRules.stands(
      signed: lens.signatories(of: agreement).count,
      withdrawn: lens.actors.count { lens[.standing, agreement, toward: $0] == .withdrawn },
      rule: lens[.rule, forum])
    guard !stands else { return }
    out.set(.inForce, of: agreement, to: false)
    out.tell(Happenings.agreementLapsed(agreement), to: .everybody)
  }
}

extension AgreementRules {
  /// Whether an agreement still binds: two parties at least, and between two nobody may have left.
  /// Who stands still has not left.
  public static func stands(signed: Int, withdrawn: Int, rule: DecisionRule) -> Bool {
    signed >= 2 && (rule != .bilateral || withdrawn == 0)
  }
}
