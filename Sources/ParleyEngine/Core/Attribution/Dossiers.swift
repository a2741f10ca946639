import ParleyRules

/// What actors make of incidents.
struct Dossiers {
  /// What an actor knows of its own deeds, in thousandths of a logit.
  static let certain: Int32 = 9000

  let out: Adjudication
  /// It reaches whoever holds the dossier with the cables of the next briefing.
  var withCables = false

  private var lens: Lens { out.lens }

  /// The dossier of an actor on an incident: the one it has, or the one that it gets in this stage. Effects on it are
  /// dropped where there is neither.
  func dossier(of actor: Ref<Actor>, on incident: Ref<Incident>) -> Ref<Dossier> {
    lens.ownDossier(of: actor, on: incident)
      ?? out.expect(Dossier.self, key: lens.dossierKey(of: actor, on: incident))
  }

  /// Opens the dossier of an actor on an incident that it learns of, unless it has one.
  func open(for actor: Ref<Actor>, on incident: Ref<Incident>) {
    guard lens.ownDossier(of: actor, on: incident) == nil else { return }
    out.create(
      Dossier.self, key: lens.dossierKey(of: actor, on: incident), knownBy: ActorSet(actor),
      withCables: withCables
    ) {
      $0[.dossierHolder] = actor
      $0[.dossierIncident] = incident
      for suspect in lens.actors {
        let weight = opening(of: suspect, on: incident, for: actor)
        if weight != Lens.unlisted { $0[.belief, toward: suspect] = weight }
      }
    }
  }

  /// The weight of an actor before any trace, from which it may become a suspect (`Lens.suspects(in:)`). The victim is
  /// none, and the holder knows what it did itself.
  private func opening(
    of suspect: Ref<Actor>, on incident: Ref<Incident>, for holder: Ref<Actor>
  ) -> Int32 {
    if suspect == holder {
      return lens.answerable(for: incident).contains(holder) ? Dossiers.certain : Lens.noSuspect
    }
    let victim = lens[.victim, incident]
    if suspect == victim { return Lens.noSuspect }
    return lens[.suspects, victim, toward: suspect] ? 0 : Lens.unlisted
  }

  /// Opens the dossiers of all whom an incident concerns that everybody learns of.
  func openAll(on incident: Ref<Incident>) {
    for actor in lens.actors where lens.isConcerned(actor, by: incident) {
      open(for: actor, on: incident)
    }
  }

  /// Moves what an actor believes of a suspect; what it knows of itself does not move.
  func move(
    _ actor: Ref<Actor>, on incident: Ref<Incident>, toward suspect: Ref<Actor>?, by weight: Int32
  ) {
    guard let suspect, suspect != actor else { return }
    out.add(
      weight, to: .belief, of: dossier(of: actor, on: incident), toward: suspect,
      withCables: withCables)
  }
}

extension Dossiers {
  /// Moves what an actor believes for a trace that it comes to have: one that it gets from two hands, or from one hand
  /// and before everybody, counts once.
  func move(_ actor: Ref<Actor>, having trace: Ref<Trace>, that said: Testimony) {
    guard let suspect = said.suspect, suspect != actor else { return }
    out.add(
      said.weight, to: .belief, of: dossier(of: actor, on: said.incident), toward: suspect,
      learning: trace, by: ActorSet(actor), withCables: withCables)
  }
}

/// Dossiers as they stand.
extension Lens {
  /// The natural key of the dossier that an actor keeps on an incident.
  package func dossierKey(of actor: Ref<Actor>, on incident: Ref<Incident>) -> Key {
    Dossier.key(broughtAboutBy: key(of: actor).with(key(of: incident)))
  }

  /// The dossier that an actor keeps on an incident, by its key.
  func ownDossier(of actor: Ref<Actor>, on incident: Ref<Incident>) -> Ref<Dossier>? {
    find(Dossier.self, dossierKey(of: actor, on: incident))
  }

  /// How sure an actor is of a suspect, in words.
  func estimate(
    of suspect: Ref<Actor>, by actor: Ref<Actor>, on incident: Ref<Incident>
  ) -> Estimate {
    guard let dossier = ownDossier(of: actor, on: incident) else { return .almostNoChance }
    return Estimate(share(of: suspect, in: dossier))
  }
}
