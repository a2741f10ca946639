import ParleyRules

/// An intruder is found: what it was after, and who else was in its bag.
struct Finding {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: EspionageState { rules.state }

  /// - Parameter finders: who hear of it.
  func tell(
    of incident: Ref<Incident>, in asset: Ref<Asset>, against victim: Ref<Actor>?,
    to finders: Audience
  ) {
    let source = source(behind: incident, in: asset)
    let purpose = source.map { lens[state.purpose, $0] } ?? lens[state.aimed, incident]
    // Where it does not show what it was for, it shows even less what it was after.
    if let purpose, lens[.incidentKind, incident] == .espionage {
      out.set(state.found, of: incident, to: purpose)
      out.tell(rules.happenings.purposeFound(victim, asset, incident, purpose), to: finders)
    }
    if let source, lens[state.wide, source] { spread(incident, from: asset, of: victim) }
  }

  private func source(behind incident: Ref<Incident>, in asset: Ref<Asset>) -> Ref<Foothold>? {
    lens.all(Foothold.self, whose: .footholdAsset, is: asset).first {
      lens[.footholdKind, $0] == .espionage && lens.incident(of: $0) == incident
    }
  }

  /// Whoever shares a network across a border was in the bag as well, and hears of it.
  private func spread(
    _ incident: Ref<Incident>, from asset: Ref<Asset>, of victim: Ref<Actor>?
  ) {
    let culprits = lens.answerable(for: incident)
    let others = lens.actors.filter { other in
      other != victim && !culprits.contains(other)
        && lens.all(Asset.self, whose: .assetOwner, is: other).contains { lens[.crossBorder, $0] }
    }
    for other in others {
      out.discover(incident, by: ActorSet(other), withCables: true)
      out.tell(rules.happenings.spread(victim, asset, incident), to: .actors(other))
    }
  }
}
