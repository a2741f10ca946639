import ParleyRules

/// How incidents come to light: who learns of them, under which number, and whether it is plain who
/// did it.
enum Surfacing {
  /// Announces every incident that nobody knows of yet: the open ones with their public numbers.
  static func announce(_ lens: Lens, _ out: Adjudication) {
    let unknown = Incidents.unknown(lens)
    let open = unknown.filter { Incidents.isOpen($0, lens) }
    for (incident, number) in Incidents.numbered(open, lens) {
      out.tell(.incidentOccurred, [incident.number, number], to: .whiteCell)
    }
    for incident in unknown where !open.contains(incident) {
      out.tell(.incidentOccurred, [incident.number, 0], to: .whiteCell)
    }
  }

  /// - Parameter number: the public number; 0 for those who are concerned alone, below 0 to count
  ///   it now, among all that nobody knows of yet (incidents of injects, which are all public).
  static func bringToLight(
    _ incident: Row, number: Int32, _ lens: Lens, _ out: Adjudication
  ) {
    if number == 0 {
      discover(incident, lens, out)
    } else if number > 0 {
      publish(incident, number: number, lens, out)
    } else {
      let all = Incidents.numbered(Incidents.unknown(lens), lens)
      guard let counted = all.first(where: { $0.incident == incident }) else { return }
      publish(incident, number: counted.number, lens, out)
    }
  }

  /// Everybody learns of it.
  static func publish(_ incident: Row, number: Int32, _ lens: Lens, _ out: Adjudication) {
    let knowers = lens.world.knowers(.incident, incident)
    out.learn(.incident, incident, by: .everybody)
    out.set(.publicNumber, incident, number)
    Dossiers.openAll(on: incident, lens, out)
    if isPlain(incident, lens, out) {
      Evidence.plain(incident, for: .everybody, lens, out)
    }
    let (victim, severity) = (lens.row(.victim, incident), lens[.severity, incident])
    if !knowers.contains(victim) { hit(victim, severity, out) }
    out.tell(
      .incidentSurfaced,
      [
        incident.number, victim.number, lens[.incidentTarget, incident],
        lens[.incidentKind, incident], severity,
      ], to: .everybody)
  }

  /// Its victim finds it, and whoever hunts there as a guest: with the cables.
  private static func discover(_ incident: Row, _ lens: Lens, _ out: Adjudication) {
    let victim = lens.row(.victim, incident)
    let asset = lens.row(.incidentTarget, incident)
    let finders = ActorSet([victim] + Footholds.hunters(at: asset, lens))
    out.learn(.incident, incident, by: finders, withCables: true)
    for actor in lens.actors where finders.contains(actor) {
      Dossiers.open(for: actor, on: incident, lens, out, withCables: true)
    }
    if isPlain(incident, lens, out) {
      Evidence.plain(incident, for: finders, lens, out, withCables: true)
    }
    hit(victim, lens[.severity, incident], out, withCables: true)
    out.tell(.spyingFound, victim, asset, incident, to: .only(finders))
  }

  /// Whether it is plain who did it: asked once, when the incident first comes to light.
  private static func isPlain(_ incident: Row, _ lens: Lens, _ out: Adjudication) -> Bool {
    if lens.row(.named, incident).exists { return true }
    guard lens.world.knowers(.incident, incident).isEmpty else { return false }
    let key = lens.world.key(.incident, incident)
    guard out.ask(.identify, Subject(incident), key: key) else { return false }
    out.set(.named, incident, lens.row(.culprit, incident))
    return true
  }

  private static func hit(
    _ victim: Row, _ severity: Int32, _ out: Adjudication, withCables: Bool = false
  ) {
    guard victim.exists else { return }
    out.add(.hurt, victim, Severity.hurt(severity), withCables: withCables)
  }
}
