import ParleyRules

/// How incidents come to light: who learns of them, under which number, and whether it is plain who
/// did it, and for whom.
struct Surfacing {
  /// The number of an incident that only those whom it concerns learn of.
  static let unnumbered: Int32 = 0
  /// The number of an incident that has yet to be counted: one that comes to light at once, as all of an inject do.
  static let uncounted: Int32 = -1

  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Announces every incident that nobody knows of yet: the open ones with their public numbers.
  func announce() {
    let incidents = Incidents(lens: lens)
    let unknown = incidents.unknown
    for incident in unknown where lens[.bungled, incident] { keepSmall(incident) }
    let open = unknown.filter(incidents.isOpen)
    for (incident, number) in incidents.numbered(open) {
      out.tell(Happenings.incidentOccurred(incident, number), to: .whiteCell)
    }
    for incident in unknown where !open.contains(incident) {
      out.tell(Happenings.incidentOccurred(incident, Surfacing.unnumbered), to: .whiteCell)
    }
  }

  /// What obstacles add to how bad a deed is they add to what it does: of an attempt that failed there is nothing to
  /// add to.
  private func keepSmall(_ incident: Ref<Incident>) {
    guard lens[.severity, incident] != Severity.bungled else { return }
    out.set(.severity, of: incident, to: Severity.bungled)
  }

  /// - Parameter number: the public number; `unnumbered` for those who are concerned alone, `uncounted` to count
  ///   it now, among all that come to light at once beside it. What has yet to surface is not among them: a gap in the
  ///   numbers would tell that there is something.
  func bringToLight(_ incident: Ref<Incident>, number: Int32) {
    if number == Surfacing.unnumbered {
      discover(incident)
    } else if number > Surfacing.unnumbered {
      publish(incident, number: number)
    } else {
      let incidents = Incidents(lens: lens)
      let all = incidents.numbered(incidents.unknown.filter { lens[.immediate, $0] })
      guard let counted = all.first(where: { $0.incident == incident }) else { return }
      publish(incident, number: counted.number)
    }
  }

  /// Everybody learns of it.
  func publish(_ incident: Ref<Incident>, number: Int32) {
    out.discover(incident, by: .everybody)
    out.set(.publicNumber, of: incident, to: number)
    Dossiers(out: out).openAll(on: incident)
    let (isPlain, isExposed) = (isPlain(incident), Exposing(out: out).isPlain(incident))
    if isPlain || isExposed { Evidence(out: out).plain(incident, for: .everybody) }
    if isExposed { Exposing(out: out).tell(of: incident, to: .everybody) }
    guard let victim = lens[.victim, incident], let target = lens[.incidentTarget, incident]
    else { return }
    hit(victim, by: incident)
    out.tell(
      Happenings.incidentSurfaced(
        incident, victim, target, lens[.incidentKind, incident], lens[.severity, incident]),
      to: .everybody)
  }

  /// Its victim finds it, and whoever hunts there as a guest: with the cables.
  private func discover(_ incident: Ref<Incident>) {
    let victim = lens[.victim, incident]
    guard let asset = lens[.incidentTarget, incident] else { return }
    let finders = ActorSet(victim).union(ActorSet(lens.hunters(at: asset)))
    out.discover(incident, by: finders, withCables: true)
    let dossiers = Dossiers(out: out, withCables: true)
    for actor in lens.actors where finders.contains(actor) {
      dossiers.open(for: actor, on: incident)
    }
    let (isPlain, isExposed) = (isPlain(incident), Exposing(out: out).isPlain(incident))
    if isPlain || isExposed {
      Evidence(out: out, withCables: true).plain(incident, for: finders)
    }
    if isExposed { Exposing(out: out).tell(of: incident, to: .only(finders)) }
    if let victim { hit(victim, by: incident, withCables: true) }
    out.tell(Happenings.spyingFound(victim, asset, incident), to: .only(finders))
  }

  /// Whether it is plain who did it: asked once, when the incident first comes to light.
  private func isPlain(_ incident: Ref<Incident>) -> Bool {
    if lens[.named, incident] != nil { return true }
    guard lens.knowers(of: incident).isEmpty else { return false }
    guard out.ask(Questions.identify(incident), key: lens.key(of: incident)) else { return false }
    out.set(.named, of: incident, to: lens[.culprit, incident])
    return true
  }

  /// It hurts its victim as that learns of it: once, whoever it hears it from.
  func hit(_ victim: Ref<Actor>, by incident: Ref<Incident>, withCables: Bool = false) {
    out.add(
      Severity.hurt(by: lens[.severity, incident]), to: .hurt, of: victim, learning: incident,
      by: ActorSet(victim), withCables: withCables)
  }
}
