import ParleyRules

/// One operation, as it is carried out.
struct Operation {
  let lens: Lens
  let actor: Row
  let kind: OperationKind
  let target: Row
  let style: Style

  init(_ order: Order, _ lens: Lens) {
    self.lens = lens
    actor = order.actor
    let (kind, target, effort, stealth) = Verbs.operate(order)
    self.kind = kind
    self.target = target
    style = Style(effort: effort, stealth: stealth)
  }

  var owner: Row { lens.row(.assetOwner, target) }
  var subject: Subject { Subject(actor, target, Row(kind.rawValue), style.row) }

  func carryOut(_ out: Adjudication) {
    switch kind {
    case .defence: out.set(.guardedUntil, target, lens[.turn] + 1)
    case .huntForward: hunt(out)
    case .disruption, .influence, .sabotage: strike(out)
    case .espionage, .implant, .preposition: intrude(out)
    }
  }

  /// Two turns of search in all that the host owns. Host and guest both see who comes in.
  private func hunt(_ out: Adjudication) {
    let succeeds = out.ask(.succeed, subject)
    report(succeeds, out)
    guard succeeds, owner.exists else { return }
    for asset in lens.rows(.asset) where lens.row(.assetOwner, asset) == owner {
      out.set(.hostUntil, asset, toward: actor, lens[.turn] + 1)
    }
    out.tell(
      .huntersArrived, actor, target, owner,
      to: .only(ActorSet(actor).union(ActorSet(owner))))
  }

  /// What works is seen by everybody; what fails only by a victim that notices.
  private func strike(_ out: Adjudication) {
    let succeeds = out.ask(.succeed, subject)
    report(succeeds, out)
    // Only of what failed is it asked whether it was noticed.
    let failure = [out.key(of: .succeed, about: out.cause)]
    guard succeeds || out.ask(.detect, subject, causes: failure) else { return }
    breakPledges(causeIncident(succeeds, out), out)
  }

  /// A way in that stays open, unless it is noticed at once: then it is shut again.
  private func intrude(_ out: Adjudication) {
    let succeeds = out.ask(.succeed, subject)
    let isNoticed = out.ask(.detect, subject)
    report(succeeds, out)
    guard succeeds || isNoticed else { return }
    breakPledges(isNoticed ? causeIncident(succeeds, out) : .none, out)
    if succeeds && !isNoticed {
      Footholds.open(for: actor, in: target, kind, lens, out)
    } else if succeeds {
      out.tell(.footholdLost, actor, target, to: .only(ActorSet(actor)))
    }
  }

  private func causeIncident(_ succeeds: Bool, _ out: Adjudication) -> Row {
    let status: AssetStatus = lens.word(.assetStatus, target) ?? .civilian
    let severity = Severity.of(kind, at: status, isHighEffort: style.isHighEffort)
    return Incidents.create(
      kind, by: actor, at: target, severity: succeeds ? severity : Severity.bungled, lens, out)
  }

  private func report(_ succeeds: Bool, _ out: Adjudication) {
    let outcome: Outcome = succeeds ? .succeeded : .failed
    out.tell(
      .operationResult, [actor.number, target.number, kind.rawValue, outcome.rawValue],
      to: .only(ActorSet(actor)))
  }

  /// Tells the white cell of every pledge that this goes against: the truth, which others can only
  /// guess.
  private func breakPledges(_ incident: Row, _ out: Adjudication) {
    for agreement in Pledges.broken(by: actor, against: owner, kind, lens) {
      out.tell(.pledgeBroken, actor, agreement, incident, to: .whiteCell)
    }
  }
}

/// Agreements that forbid operations.
enum Pledges {
  /// Those in force between an actor and a victim, in which a constraint forbids that kind of
  /// operation.
  static func broken(
    by actor: Row, against victim: Row, _ kind: OperationKind, _ lens: Lens
  ) -> [Row] {
    lens.rows(.agreement).filter { agreement in
      lens[.inForce, agreement] > 0 && lens.isParty(actor, to: agreement)
        && lens.isParty(victim, to: agreement)
        && lens.clauses(of: lens.row(.agreementProposal, agreement)).contains {
          let measure = lens.row(.clauseMeasure, $0)
          return lens.function(of: measure) == .constraint
            && lens[.forbids, measure] == kind.rawValue
        }
    }
  }
}
