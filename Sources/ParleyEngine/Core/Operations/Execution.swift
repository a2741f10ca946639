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
    switch kind {
    case .defence: out.set(.guardedUntil, of: target, to: lens[.turn] + 1)
    case .huntForward: hunt()
    case .disruption, .influence, .sabotage: breakPledges(by: strike())
    case .espionage, .implant, .preposition: breakPledges(by: intrude())
    // What another's may look like: no order says it.
    case .intrusion: break
    }
  }

  /// Two turns of search in all that the host owns. Host and guest both see who comes in.
  private func hunt() {
    let succeeds = out.ask(operation.success)
    report(success: succeeds)
    guard succeeds, let owner else { return }
    for asset in lens.all(Asset.self) where lens[.assetOwner, asset] == owner {
      out.set(.hostUntil, of: asset, toward: actor, to: lens[.turn] + 1)
    }
    out.tell(Happenings.huntersArrived(actor, target, owner), to: .actors(actor, owner))
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
      of: kind, by: actor, at: target, severity: succeeds ? severity : Severity.bungled,
      isBungled: !succeeds)
  }

  private func report(success succeeds: Bool) {
    let outcome: Outcome = succeeds ? .succeeded : .failed
    out.tell(Happenings.operationResult(actor, target, kind, outcome), to: .actors(actor))
  }

  /// Tells the doer and the white cell of every pledge that this goes against: the truth, which others can only guess.
  /// Who promised not to do it has broken its word by trying, whether it worked or not and whoever noticed.
  private func breakPledges(by incident: Ref<Incident>?) {
    for (agreement, measure) in lens.pledges(of: actor, against: kind, at: target) {
      out.tell(
        Happenings.pledgeBroken(actor, agreement, measure, kind, target, incident),
        to: .actors(actor))
    }
  }
}
