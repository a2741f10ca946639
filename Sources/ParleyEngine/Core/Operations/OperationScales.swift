import ParleyRules

/// What is weighed about operations and footholds, read through the eyes of whoever decides it.
///
/// What the acting seat may know stands first: a line of a ledger hides whatever was read before it.
struct OperationScales {
  /// The decider's own eyes.
  let lens: Lens

  /// Whether it succeeds: with the skill of whoever does it, and the access of whoever ordered it.
  func weighSuccess(of operation: Operation, for order: Order?, into odds: inout Odds) {
    let owner = lens[.assetOwner, operation.target]
    odds.add(.situation, OperationOdds.success)
    weighStyle(of: operation, into: &odds)
    if operation.kind == .huntForward {
      let guest = lens.hand(of: order) ?? operation.actor
      if !lens.areOfOneCamp(guest, owner) { odds.add(.host, OperationOdds.strangeHost) }
      return
    }
    odds.add(.shielded, -lens[.shield, operation.target], about: operation.target)
    weighAccess(of: operation, into: &odds)
    let doer = lens.hand(of: order) ?? operation.actor
    odds.add(
      .skillGap,
      OperationOdds.skillGap(attack: lens[.attack, doer], defence: lens[.defence, owner]))
    if lens[.guardedUntil, operation.target] >= lens[.turn] {
      odds.add(.guarded, OperationOdds.guarded, about: operation.target)
    }
  }

  /// Whether it is noticed.
  func weighNotice(of operation: Operation, into odds: inout Odds) {
    odds.add(.situation, OperationOdds.noticed(kind: operation.kind))
    weighStyle(of: operation, into: &odds)
    let owner = lens[.assetOwner, operation.target]
    odds.add(.skillGap, OperationOdds.vigilance(defence: lens[.defence, owner]))
  }

  /// Whether a foothold is found this turn.
  func weighFinding(of foothold: Ref<Foothold>, into odds: inout Odds) {
    odds.add(.situation, OperationOdds.spotted)
    let asset = lens[.footholdAsset, foothold]
    let holder = lens[.footholdHolder, foothold]
    if lens.hunters(at: asset).contains(where: { $0 != holder }) {
      odds.add(.hunted, OperationOdds.hunted, about: asset)
    }
  }

  private func weighStyle(of operation: Operation, into odds: inout Odds) {
    if operation.style.isForceful { odds.add(.effort, OperationOdds.style) }
    if operation.style.isStealthy { odds.add(.stealth, -OperationOdds.style) }
  }

  private func weighAccess(of operation: Operation, into odds: inout Odds) {
    switch lens.access(of: operation.actor, to: operation.target) {
    case .inside: odds.add(.insider, OperationOdds.insider, about: operation.target)
    case .supplied:
      odds.add(.supplied, OperationOdds.supplied, about: lens[.assetOwner, operation.target])
    case .none: break
    }
  }
}
