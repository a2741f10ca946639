import ParleyRules

/// One operation, as it is carried out.
struct Execution {
  let operation: Operation
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var actor: Ref<Actor> { operation.actor }
  private var target: Ref<Asset> { operation.target }
  private var kind: OperationKind { operation.kind }
  private var owner: Ref<Actor>? { lens[.assetOwner, target] }

  func carryOut() {
    if let hand = operation.hand, !obeys(hand) { return }
    switch kind {
    case .defence: out.set(.guardedUntil, of: target, to: lens[.turn] + 1)
    case .huntForward: hunt()
    case .disruption, .influence, .sabotage: breakPledges(by: strike())
    case .espionage, .implant, .preposition: breakPledges(by: intrude())
    // What another's may look like: no order says it.
    case .intrusion: break
    }
  }

  /// Whether another does what it is told. Where it will not, nothing happens, and half the price comes back.
  private func obeys(_ hand: Ref<Actor>) -> Bool {
    if out.ask(Questions.obey(actor, hand, target)) { return true }
    let back = out.paid.half
    out.give(back.budget, of: .budget, to: actor, because: .handReturned, withCables: true)
    out.give(back.capital, of: .capital, to: actor, because: .handReturned, withCables: true)
    out.tell(Happenings.handDeclined(actor, hand, target, kind), to: .actors(actor))
    return false
  }

  /// Two turns of search in all that the host owns. Host and guest both see who comes in; who sent the guest has a share
  /// in what it finds.
  private func hunt() {
    let succeeds = out.ask(operation.success)
    report(success: succeeds)
    guard succeeds, let owner else { return }
    for asset in lens.all(Asset.self) where lens[.assetOwner, asset] == owner {
      for hunter in operation.answerable {
        out.set(.hostUntil, of: asset, toward: hunter, to: lens[.turn] + 1)
      }
    }
    out.tell(
      Happenings.huntersArrived(operation.doer, target, owner),
      to: .actors(operation.hand, actor, owner))
  }

  /// What works is seen by everybody; what fails only by a victim that notices. Gives what shows of it.
  private func strike() -> Ref<Incident>? {
    let succeeds = out.ask(operation.success)
    report(success: succeeds)
    // Only of what failed is it asked whether it was noticed.
    let failure = [out.key(of: Questions.succeed, about: out.cause)]
    guard succeeds || out.ask(operation.notice, causes: failure) else { return nil }
    return causeIncident(succeeded: succeeds)
  }

  /// A way in that stays open, unless it is noticed at once: then it is shut again. Gives what shows of it.
  private func intrude() -> Ref<Incident>? {
    let succeeds = out.ask(operation.success)
    let isNoticed = out.ask(operation.notice)
    report(success: succeeds)
    let incident = isNoticed ? causeIncident(succeeded: succeeds) : nil
    if succeeds && !isNoticed {
      Footholds(out: out).open(by: operation)
    } else if succeeds {
      out.tell(Happenings.footholdLost(actor, target), to: .actors(actor))
    }
    return incident
  }

  private func causeIncident(succeeded succeeds: Bool) -> Ref<Incident> {
    let severity = Severity.of(
      kind, at: lens[.assetStatus, target], isForceful: operation.style.isForceful)
    return out.createIncident(
      of: kind, by: operation.doer, behind: operation.backer, at: target,
      severity: succeeds ? severity : Severity.bungled,
      isBungled: !succeeds)
  }

  private func report(success succeeds: Bool) {
    let outcome: Outcome = succeeds ? .succeeded : .failed
    let news =
      operation.hand.map { Happenings.handResult(actor, $0, target, kind, outcome) }
      ?? Happenings.operationResult(actor, target, kind, outcome)
    out.tell(news, to: .actors(actor))
  }

  /// Tells whoever promised not to do it, and the white cell, of every pledge that this goes against: the truth, which
  /// others can only guess. Who has to answer for it has broken its word by trying, whether it worked or not and whoever
  /// noticed: the one that does it, and the one that stands behind it.
  private func breakPledges(by incident: Ref<Incident>?) {
    for party in operation.answerable {
      for (agreement, measure) in lens.pledges(of: party, against: kind, at: target) {
        out.tell(
          Happenings.pledgeBroken(party, agreement, measure, kind, target, incident),
          to: .actors(party))
      }
    }
  }
}
