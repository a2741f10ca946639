import ParleyRules

/// What several of Opacity's rules read of the world.
extension Lens {
  /// Whether what was done is a back door in the supply chain, as far as the viewer can know.
  func isBackDoor(_ incident: Ref<Incident>) -> Bool { kind(of: incident) == .implant }

  /// Whether nobody can tell yet who did it.
  func isHidden(_ incident: Ref<Incident>?) -> Bool {
    incident != nil && self[.named, incident] == nil
  }

  /// The dossier of an actor, by its natural key: also one whose cells wait for the cables.
  func keptDossier(of actor: Ref<Actor>, on incident: Ref<Incident>) -> Ref<Dossier>? {
    let key = Dossier.key(broughtAboutBy: key(of: actor).with(key(of: incident)))
    return find(Dossier.self, key) ?? dossier(of: actor, on: incident)
  }

  /// The foothold of an actor in something that another owns: what it reads there is the best evidence of all.
  func source(of actor: Ref<Actor>?, inside other: Ref<Actor>?) -> Ref<Foothold>? {
    guard let actor, let other else { return nil }
    return all(Foothold.self).first {
      self[.footholdHolder, $0] == actor && self[.footholdActive, $0]
        && self[.assetOwner, self[.footholdAsset, $0]] == other
    }
  }

  /// Whether a trace of that sort against that actor was ever shown in public: everybody can copy it now.
  func isBurned(_ sort: TraceSort, against suspect: Ref<Actor>) -> Bool {
    all(Trace.self).contains {
      self[.shownTurn, $0] > 0 && self[.traceSort, $0] == sort && self[.pointsAt, $0] == suspect
    }
  }
}
