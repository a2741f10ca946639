import ParleyRules

/// What is hidden at the moment it happens: who did it, what can be found of it, a back door (article, M4.1 and M4.4).
extension Weighing {
  /// Logits of fog at its thickest: the mirror image of the frictionless +9.
  static let fullFog: Int64 = 18_000

  /// Fog over who did it, and over for whom it was done; thicker over a back door.
  func weighIdentity(behind incident: Ref<Incident>, into odds: inout Odds) {
    let fog = Arithmetic.scaled(lens[parameters.hiding.fog], Weighing.fullFog, over: 1000)
    odds.add(terms.hiding.fog, -fog)
    if fog > 0, lens.isBackDoor(incident) {
      odds.add(terms.hiding.supplyChain, -lens[parameters.hiding.implantFog])
    }
  }

  /// What an intruder was after looks the same, to spy or to prepare a blow.
  func weighIntent(into odds: inout Odds) {
    odds.add(terms.hiding.intent, -lens[parameters.hiding.intent])
  }

  /// Few traces, fewer of a back door, more for who still has a team on the spot.
  func weighTraces(of incident: Ref<Incident>, for reader: Ref<Actor>, into odds: inout Odds) {
    odds.add(terms.hiding.fewTraces, -lens[parameters.hiding.scarcity])
    if lens.isBackDoor(incident) {
      odds.add(terms.hiding.supplyChain, -lens[parameters.misleading.implantNoise])
    }
    if let target = lens[.incidentTarget, incident],
      lens[.hostUntil, target, toward: reader] >= max(lens[.turn], 1)
    {
      odds.add(terms.hiding.hostTeam, lens[parameters.hiding.host])
    }
  }

  /// A back door is hardly noticed as it is put in.
  func weighNoise(of kind: OperationKind, into odds: inout Odds) {
    guard kind == .implant else { return }
    odds.add(terms.hiding.supplyChain, -lens[parameters.hiding.implantHidden])
  }

  /// A back door is hardly found later; a source whose secrets were shown in public is looked for.
  func weighCover(of foothold: Ref<Foothold>, into odds: inout Odds) {
    if lens[.footholdKind, foothold] == .implant {
      odds.add(terms.hiding.supplyChain, -lens[parameters.hiding.implantHidden])
    }
    guard let holder = lens[.footholdHolder, foothold],
      let owner = lens[.assetOwner, lens[.footholdAsset, foothold]]
    else { return }
    let shown = lens[state.betrayed, holder, toward: owner]
    guard shown > 0 else { return }
    odds.add(
      terms.hiding.betrayed,
      Arithmetic.scaled(lens[parameters.laboratory.betrayal], Int64(shown), over: 1))
  }
}
