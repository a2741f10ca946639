import ParleyRules

extension Strategist {
  /// Operations: to know, to hurt, to be ready, and to be safe.
  func deed(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for asset in view.rows(.asset) {
      let owner = view.row(.assetOwner, asset)
      guard owner.exists else { continue }
      if owner == desk.actor {
        guardAsset(asset, desk, &urges)
      } else {
        if view[.rivals, desk.actor, toward: owner] > 0 || isTarget(owner, desk) {
          attack(asset, of: owner, desk, &urges)
        }
        if view.areOfOneCamp(desk.actor, owner), desk.chance.happens(250, .pick, key(asset, desk)) {
          urges.add(operation(.huntForward, at: asset, desk), 900)
        }
      }
      leave(asset, desk, &urges)
    }
  }

  private func key(_ asset: Row, _ desk: Delegation) -> Key { desk.face(.asset, asset) }

  private func isTarget(_ owner: Row, _ desk: Delegation) -> Bool {
    desk.brief.goals.strikes.contains { $0.whom == nil || $0.whom == owner }
  }

  private func guardAsset(_ asset: Row, _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    guard view[.guardedUntil, asset] < desk.turn else { return }
    let isPrecious = view[.assetStatus, asset] != AssetStatus.civilian.rawValue
    let hurt = view[.hurt, desk.actor] * 250
    let fear: Int32 = desk.brief.goals.isGuarded ? 1500 : 0
    urges.add(operation(.defence, at: asset, desk), (isPrecious ? 700 : 0) + hurt + fear)
  }

  private func attack(
    _ asset: Row, of owner: Row, _ desk: Delegation, _ urges: inout Urges
  ) {
    let hawk = desk.hawkishness
    let caution: Int32 = desk.brief.goals.liesLow ? -2500 : 0
    let anger = grudge(against: owner, desk)
    let friendship: Int32 = desk.brief.goals.befriends(owner) ? -2000 : 0
    let inside = footholds(desk)
    for kind in OperationKind.allCases where !kind.isProtective {
      var urge = appetite(for: kind) + hawk * (kind.leavesFoothold ? 1 : 2) / 2
      urge += caution + friendship + (kind.leavesFoothold ? -inside * 700 : anger)
      if wants(kind, at: owner, desk) { urge += 6000 }
      if urge < Urges.threshold - Int32(Urges.whim) { continue }
      if isPledged(against: kind, toward: owner, desk) { urge -= 3000 }
      urges.add(operation(kind, at: asset, desk), urge)
    }
  }

  /// What a kind of operation is worth as such.
  private func appetite(for kind: OperationKind) -> Int32 {
    switch kind {
    case .espionage: 1600
    case .disruption: 300
    case .influence: 600
    case .sabotage: 0
    case .implant: 100
    case .preposition: 700
    case .defence, .huntForward: 0
    }
  }

  private func wants(_ kind: OperationKind, at owner: Row, _ desk: Delegation) -> Bool {
    desk.brief.goals.strikes.contains {
      ($0.whom == nil || $0.whom == owner) && ($0.kind == nil || $0.kind == kind)
    }
  }

  /// What it holds against somebody for the last three turns.
  func grudge(against other: Row, _ desk: Delegation) -> Int32 {
    desk.opinions.reduce(0) { sum, opinion in
      guard opinion.isVictim, opinion.age <= 3, opinion.suspect == other,
        opinion.sure.rawValue >= Estimate.likely.rawValue
      else { return sum }
      return sum + opinion.severity * 300
    }
  }

  private func footholds(_ desk: Delegation) -> Int32 {
    Int32(clamping: desk.view.rows(.foothold).count { desk.view[.footholdActive, $0] > 0 })
  }

  private func isPledged(
    against kind: OperationKind, toward other: Row, _ desk: Delegation
  ) -> Bool {
    let view = desk.view
    return view.rows(.agreement).contains { agreement in
      view[.inForce, agreement] > 0 && view.isParty(desk.actor, to: agreement)
        && view.isParty(other, to: agreement)
        && (desk.reading(view.row(.agreementProposal, agreement))?.measures ?? []).contains {
          view[.forbids, $0] == kind.rawValue
        }
    }
  }

  /// Pulls out of what costs more than it brings, now and then.
  private func leave(_ asset: Row, _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    guard let foothold = view.foothold(of: desk.actor, in: asset) else { return }
    let age = desk.turn - view[.footholdSince, foothold]
    let isPoor = desk.budget < 2
    let isSigned = isPledged(
      against: view.word(.footholdKind, foothold) ?? .espionage,
      toward: view.row(.assetOwner, asset), desk)
    guard age >= 3 || isPoor || isSigned || desk.brief.goals.liesLow else { return }
    urges.add(desk.order(Verbs.leave.number, [asset.code]), isSigned ? 2500 : 200)
  }

  func operation(_ kind: OperationKind, at asset: Row, _ desk: Delegation) -> Order {
    let key = desk.face(.asset, asset).child(UInt64(kind.rawValue))
    let spare = desk.budget >= 4
    let effort: Level = spare && desk.chance.happens(250, .style, key, 0) ? .high : .normal
    let isShy = desk.brief.goals.liesLow ? 600 : 250
    let stealth: Level = spare && desk.chance.happens(isShy, .style, key, 1) ? .high : .normal
    return desk.order(
      Verbs.operate.number, [kind.rawValue, asset.code, effort.rawValue, stealth.rawValue])
  }

}
