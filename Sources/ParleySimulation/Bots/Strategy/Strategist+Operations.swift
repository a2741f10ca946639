import ParleyRules

extension Strategist {
  /// Operations: to know, to hurt, to be ready, and to be safe.
  func deed(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    var assets: [Row: [Row]] = [:]
    for asset in view.rows(.asset) {
      let owner = view.row(.assetOwner, asset)
      guard owner.exists else { continue }
      assets[owner, default: []].append(asset)
      leave(asset, desk, &urges)
    }
    for owner in view.actorRows {
      guard let own = assets[owner] else { continue }
      if owner == desk.actor {
        guardAsset(among: own, desk, &urges)
      } else if view.areOfOneCamp(desk.actor, owner) {
        huntForward(for: owner, among: own, desk, &urges)
      } else {
        goOut(against: owner, among: own, desk, &urges)
      }
    }
  }

  private func isTarget(_ owner: Row, _ desk: Delegation) -> Bool {
    desk.goals.strikes.contains { $0.whom == nil || $0.whom == owner }
  }

  // MARK: To be safe

  /// Defends one asset a turn: where it was hit last, else what matters most.
  private func guardAsset(among own: [Row], _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    let open = own.filter { view[.guardedUntil, $0] < desk.turn }
    func worth(_ asset: Row) -> Int32 {
      let isPrecious = view[.assetStatus, asset] != AssetStatus.civilian.rawValue
      let wounds = desk.opinions.count {
        $0.isVictim && $0.age <= 2 && view.row(.incidentTarget, $0.incident) == asset
      }
      return (isPrecious ? 700 : 0) + Int32(clamping: wounds) * 900
        + Int32(desk.chance.below(600, .pick, key(asset, desk)))
    }
    let ranked = open.map { (asset: $0, worth: worth($0)) }.max { $0.worth < $1.worth }
    guard let (asset, worth) = ranked else { return }
    let hurt = view[.hurt, desk.actor] * 200
    let fear: Int32 = desk.goals.isGuarded ? 900 : 0
    urges.add(operation(.defence, at: asset, desk), worth + hurt + fear - 900)
  }

  /// Helps a friend to look for intruders: sooner where the friend was hit lately.
  private func huntForward(
    for friend: Row, among assets: [Row], _ desk: Delegation, _ urges: inout Urges
  ) {
    let view = desk.view
    guard desk.budget >= 3,
      let asset = desk.chance.one(of: assets, .pick, desk.face(.actor, friend), 1)
    else { return }
    let isHit = view.rows(.incident).contains {
      view.row(.victim, $0) == friend && desk.turn - view[.incidentTurn, $0] <= 2
    }
    let isDear = desk.goals.befriends(friend)
    urges.add(
      operation(.huntForward, at: asset, desk), 500 + (isHit ? 1000 : 0) + (isDear ? 900 : 0))
  }

  // MARK: To know, to hurt, to be ready

  /// Rivals are for everything, whom one suspects is for listening, and who sells to others is a way in.
  private func goOut(
    against owner: Row, among assets: [Row], _ desk: Delegation, _ urges: inout Urges
  ) {
    let isRival = desk.view[.rivals, desk.actor, toward: owner] > 0 || isTarget(owner, desk)
    let suspicion = suspicion(against: owner, desk)
    let restraint = restraint(toward: owner, desk)
    for kind in OperationKind.sayable where !kind.isProtective {
      let seller = kind == .implant ? seller(among: assets, desk) : nil
      guard isRival || (kind == .espionage && suspicion > 0) || seller != nil else { continue }
      let about = desk.face(.actor, owner).child(UInt64(kind.rawValue))
      guard let asset = seller ?? desk.chance.one(of: assets, .pick, about) else { continue }
      var urge = appetite(for: kind) + desk.hawkishness * (kind.leavesFoothold ? 1 : 2) / 2
      urge += kind.leavesFoothold ? suspicion - footholds(desk) * 800 : grudge(against: owner, desk)
      urge -= kind.leavesFoothold ? restraint / 2 : restraint
      if wants(kind, at: owner, desk) { urge += 6000 }
      if urge < Urges.threshold - Int32(Urges.whim) { continue }
      if isPledged(against: kind, at: asset, desk) { urge -= 3000 }
      urges.add(operation(kind, at: asset, desk), urge)
    }
  }

  /// What a kind of operation is worth as such.
  private func appetite(for kind: OperationKind) -> Int32 {
    switch kind {
    case .espionage: 900
    case .disruption: 700
    case .influence: 700
    case .sabotage: 500
    case .implant: 700
    case .preposition: 900
    case .defence, .huntForward, .intrusion: 0
    }
  }

  /// What holds a delegate back: what was done could be laid at its door; a text on the table with the other,
  /// a charge that is still in the news, a friendship that is sought; and the price, where promises are due.
  private func restraint(toward owner: Row, _ desk: Delegation) -> Int32 {
    let view = desk.view
    let talks = desk.openTexts.count {
      view.isMember(owner, of: $0.forum) && ($0.stance != .none || $0.wish > 0)
    }
    let isInTheNews = view.rows(.accusation).contains {
      view.row(.accused, $0) == desk.actor && view[.way, $0] >= Way.public.rawValue
        && desk.turn - view[.accusedTurn, $0] <= 1
    }
    return (desk.goals.liesLow ? 1800 : 0) + (desk.goals.befriends(owner) ? 2000 : 0)
      + (isNeeded(owner, desk) ? 1500 : 0) + min(Int32(clamping: talks), 2) * 500
      + (isInTheNews ? 600 : 0)
      + (owes(desk) && desk.budget <= 3 ? 900 : 0)
  }

  /// Whether an objective hangs on an agreement with somebody.
  private func isNeeded(_ other: Row, _ desk: Delegation) -> Bool {
    let view = desk.view
    return view.rows(.agreement).contains {
      view[.inForce, $0] > 0 && view.isParty(other, to: $0)
        && isDear(view.row(.agreementProposal, $0), desk)
    }
  }

  private func owes(_ desk: Delegation) -> Bool {
    let view = desk.view
    return view.rows(.agreement).contains {
      view[.inForce, $0] > 0 && view.isParty(desk.actor, to: $0)
        && view[.due, $0] > view[.paid, $0, toward: desk.actor]
    }
  }

  /// A way in by what others buy: for who can afford it, and now and then.
  private func seller(among assets: [Row], _ desk: Delegation) -> Row? {
    let view = desk.view
    guard desk.budget >= 4, footholds(desk) < 2 else { return nil }
    return assets.first {
      view[.crossBorder, $0] > 0 && view[.guardedUntil, $0] < desk.turn
        && desk.chance.happens(550, .pick, key($0, desk), 2)
    }
  }

  private func wants(_ kind: OperationKind, at owner: Row, _ desk: Delegation) -> Bool {
    desk.goals.strikes.contains {
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

  /// How much it would like to look into somebody: the first suspect of what was done to it.
  private func suspicion(against other: Row, _ desk: Delegation) -> Int32 {
    desk.opinions.contains { $0.isVictim && $0.age <= 3 && $0.suspect == other } ? 500 : 0
  }

  private func key(_ asset: Row, _ desk: Delegation) -> Key { desk.face(.asset, asset) }

  private func footholds(_ desk: Delegation) -> Int32 {
    Int32(clamping: desk.view.rows(.foothold).count { desk.view[.footholdActive, $0] > 0 })
  }

  /// Whether it has promised the owner of an asset not to do that.
  private func isPledged(
    against kind: OperationKind, at asset: Row, _ desk: Delegation
  ) -> Bool {
    !desk.view.pledges(of: Ref(desk.actor), against: kind, at: Ref(asset)).isEmpty
  }

  /// Pulls out of what costs more than it brings, and before a signing that it wants.
  private func leave(_ asset: Row, _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    guard let foothold = view.foothold(of: desk.actor, in: asset) else { return }
    let owner = view.row(.assetOwner, asset)
    let age = desk.turn - view[.footholdSince, foothold]
    let isSigned = isPledged(
      against: view.word(.footholdKind, foothold) ?? .espionage, at: asset, desk)
    let isBeforeVote = desk.votable.contains {
      $0.wish > 0 && view.isMember(owner, of: $0.forum)
    }
    guard age >= 3 || desk.budget < 2 || isSigned || isBeforeVote || desk.goals.liesLow else {
      return
    }
    urges.add(
      desk.order(Verbs.leave.number, [asset.code]),
      isSigned ? 2500 : isBeforeVote ? 700 : desk.budget < 1 ? 1000 : 200)
  }

  func operation(_ kind: OperationKind, at asset: Row, _ desk: Delegation) -> Order {
    let key = desk.face(.asset, asset).child(UInt64(kind.rawValue))
    let spare = desk.budget >= 4
    let effort: Level = spare && desk.chance.happens(250, .style, key, 0) ? .high : .normal
    let isShy = desk.goals.liesLow ? 600 : 250
    let stealth: Level = spare && desk.chance.happens(isShy, .style, key, 1) ? .high : .normal
    return desk.order(
      Verbs.operate.number, [kind.rawValue, asset.code, effort.rawValue, stealth.rawValue])
  }
}
