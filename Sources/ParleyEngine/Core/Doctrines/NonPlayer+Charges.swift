import ParleyRules

/// What a non-player makes of what was done to it.
extension NonPlayer {
  /// Has the worst thing lately done to it looked into, while it is not plain who did it.
  func investigate() {
    let open = desk.wounds(since: 2).first { view[.named, $0] == nil }
    guard let open else { return }
    out.file(Verbs.investigate.order(by: actor, open))
  }

  /// Says in public what it holds likely, as sure as it is, and shows what it has.
  func accuse() {
    guard desk.has(.accuse),
      let incident = desk.wounds(since: 3).first(where: { !hasSpoken(on: $0) })
    else { return }
    let suspicion = desk.suspicion(of: incident)
    guard let suspect = suspicion.whom else { return }
    let key = desk.key(of: .accuse, about: incident)
    guard wants(.accuse, toward: suspect, about: Thing(incident), key: key) else { return }
    out.file(
      Verbs.attribute.order(
        by: actor, incident, suspect, suspicion.sure, .public, nil,
        evidence(against: suspect, of: incident), .statement))
  }

  private func hasSpoken(on incident: Ref<Incident>) -> Bool {
    view.all(Accusation.self).contains {
      view[.accuser, $0] == actor && view[.accusedOf, $0] == incident
    }
  }

  /// The traces that speak against a suspect, picked from those it knows.
  private func evidence(against suspect: Ref<Actor>, of incident: Ref<Incident>) -> Selection {
    Selection(from: view.traces(of: incident)) { trace in
      view[.pointsAt, trace] == suspect && view[.traceWeight, trace] > 0
    }
  }
}
