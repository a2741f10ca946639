import ParleyRules

/// What is hidden at the moment it happens: fog, few traces, back doors.
extension OpacityRules {
  /// Logits of fog at its thickest: the mirror image of the frictionless +9.
  static let fullFog: Int64 = 18_000

  func isImplant(_ incident: Row, _ lens: Lens) -> Bool {
    lens[.incidentKind, incident] == OperationKind.implant.rawValue
  }

  func weighIdentity(_ incident: Row, _ lens: Lens, _ odds: inout Odds) {
    let fog = Arithmetic.scaled(lens[parameters.fog], OpacityRules.fullFog, over: 1000)
    odds.add(terms.fog, -fog)
    if fog > 0, isImplant(incident, lens) {
      odds.add(terms.supplyChain, -lens[parameters.implantFog])
    }
  }

  func weighFind(_ reader: Row, _ incident: Row, _ lens: Lens, _ odds: inout Odds) {
    odds.add(terms.fewTraces, -lens[parameters.scarcity])
    if isImplant(incident, lens) { odds.add(terms.supplyChain, -lens[parameters.implantNoise]) }
    let target = lens.row(.incidentTarget, incident)
    if target.exists, lens[.hostUntil, target, toward: reader] >= max(lens[.turn], 1) {
      odds.add(terms.hostTeam, lens[parameters.host])
    }
  }

  func weighDetection(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    guard subject.c.number == OperationKind.implant.rawValue else { return }
    odds.add(terms.supplyChain, -lens[parameters.implantHidden])
  }

  func weighSpot(_ foothold: Row, _ lens: Lens, _ odds: inout Odds) {
    if lens[.footholdKind, foothold] == OperationKind.implant.rawValue {
      odds.add(terms.supplyChain, -lens[parameters.implantHidden])
    }
    let holder = lens.row(.footholdHolder, foothold)
    let owner = lens.row(.assetOwner, lens.row(.footholdAsset, foothold))
    guard holder.exists, owner.exists else { return }
    let shown = lens[state.betrayed, holder, toward: owner]
    guard shown > 0 else { return }
    odds.add(
      terms.betrayed, Arithmetic.scaled(lens[parameters.betrayal], Int64(shown), over: 1))
  }
}
