import ParleyRules

/// What actors make of incidents.
enum Dossiers {
  /// What an actor knows of its own deeds.
  static let certain: Int32 = 9000

  /// The natural key of the dossier that an actor keeps on an incident.
  static func key(of actor: Row, on incident: Row, _ lens: Lens) -> Key {
    let pair = lens.world.key(.actor, actor).with(lens.world.key(.incident, incident))
    return Adjudication.key(of: .dossier, broughtAboutBy: pair)
  }

  /// The dossier of an actor on an incident: the one it has, or the one that it gets in this stage.
  /// Effects on it are dropped where there is neither.
  static func row(of actor: Row, on incident: Row, _ lens: Lens, _ out: Adjudication) -> Row {
    let key = key(of: actor, on: incident, lens)
    return lens.world.row(.dossier, key) ?? out.expect(.dossier, key: key)
  }

  /// Opens the dossier of an actor on an incident that it learns of, unless it has one.
  static func open(
    for actor: Row, on incident: Row, _ lens: Lens, _ out: Adjudication, withCables: Bool = false
  ) {
    let key = key(of: actor, on: incident, lens)
    guard lens.world.row(.dossier, key) == nil else { return }
    let dossier = out.create(
      .dossier, key: key, knownBy: ActorSet(actor), withCables: withCables)
    out.set(.dossierHolder, dossier, actor, withCables: withCables)
    out.set(.dossierIncident, dossier, incident, withCables: withCables)
    for suspect in lens.actors {
      guard let weight = opening(suspect, of: incident, for: actor, lens) else { continue }
      out.set(.belief, dossier, toward: suspect, weight, withCables: withCables)
    }
  }

  /// The weight of an actor before any trace, from which it may become a suspect (`Lens.suspects(in:)`); `nil` for one who is none: the victim, and the
  /// holder, which knows what it did itself.
  static func opening(
    _ suspect: Row, of incident: Row, for holder: Row, _ lens: Lens
  ) -> Int32? {
    let victim = lens.row(.victim, incident)
    if suspect == holder {
      return lens.row(.culprit, incident) == holder ? certain : nil
    }
    if suspect == victim { return nil }
    return lens[.suspects, victim, toward: suspect] > 0 ? 0 : Lens.unlisted
  }

  /// Opens the dossiers of all whom an incident concerns that everybody learns of.
  static func openAll(on incident: Row, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actors where lens.isConcerned(actor, by: incident) {
      open(for: actor, on: incident, lens, out)
    }
  }

  /// Moves what an actor believes of a suspect.
  static func move(
    _ actor: Row, on incident: Row, toward suspect: Row, by weight: Int32, _ lens: Lens,
    _ out: Adjudication, withCables: Bool = false
  ) {
    guard suspect.exists, suspect != actor else { return }
    out.add(
      .belief, row(of: actor, on: incident, lens, out), toward: suspect, weight,
      withCables: withCables)
  }

  /// How sure an actor is of a suspect, in words.
  static func estimate(of suspect: Row, by actor: Row, on incident: Row, _ lens: Lens) -> Estimate {
    let key = key(of: actor, on: incident, lens)
    guard let dossier = lens.world.row(.dossier, key) else { return .almostNoChance }
    return Estimate(lens.share(of: suspect, in: dossier))
  }
}
