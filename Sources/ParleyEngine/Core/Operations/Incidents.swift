import ParleyRules

/// Incidents as they stand in the truth: who knows of them, and in which order they get their public numbers.
struct Incidents {
  let lens: Lens

  /// Incidents of this turn that nobody knows of.
  var unknown: [Ref<Incident>] {
    lens.all(Incident.self).filter {
      lens[.incidentTurn, $0] == lens[.turn] && lens.knowers(of: $0).isEmpty
    }
  }

  /// Whether everybody will hear of it: an open act that worked. A bungled one only its victim may
  /// know.
  func isOpen(_ incident: Ref<Incident>) -> Bool {
    lens[.incidentKind, incident].isOpenAct && !lens[.bungled, incident]
      && lens[.severity, incident] > Severity.bungled
  }

  /// Incidents in the order of what everybody can see of them: where, what, how bad. Those that
  /// look the same follow their keys, which nobody can tell.
  func byFace(_ incidents: [Ref<Incident>]) -> [Ref<Incident>] {
    incidents
      .map { (face: face(of: $0), key: lens.key(of: $0), incident: $0) }
      .sorted {
        $0.face != $1.face ? $0.face.lexicographicallyPrecedes($1.face) : $0.key < $1.key
      }
      .map(\.incident)
  }

  private func face(of incident: Ref<Incident>) -> [Int32] {
    [
      lens[.incidentTarget, incident].code, lens[.incidentKind, incident].code,
      lens[.severity, incident],
    ]
  }

  /// The public numbers that incidents get which become public in the same stage: on from the
  /// highest there is, in the order of what everybody can see, so that the numbers count nothing
  /// hidden.
  func numbered(_ incidents: [Ref<Incident>]) -> [(incident: Ref<Incident>, number: Int32)] {
    let highest = lens.all(Incident.self).map { lens[.publicNumber, $0] }.max() ?? 0
    return byFace(incidents).enumerated()
      .map { (incident: $0.element, number: highest + 1 + Int32($0.offset)) }
  }
}

extension Adjudication {
  /// An incident that nobody knows of yet: what was done, where, to whom, how bad, and, hidden, by whom.
  /// - Parameters:
  ///   - intent: what it truly was, where it looks like something else.
  ///   - backer: who stands behind it, where the culprit acts for another; both know it.
  ///   - isImmediate: it comes to light in this stage, not in the step in which others do.
  ///   - key: its key; the first that the cause brings about where nothing else is given.
  func createIncident(
    of kind: OperationKind, truly intent: OperationKind? = nil, by culprit: Ref<Actor>?,
    behind backer: Ref<Actor>? = nil, at target: Ref<Asset>?, severity: Int32,
    isBungled: Bool = false, isImmediate: Bool = false, key: Key? = nil
  ) -> Ref<Incident> {
    create(Incident.self, key: key) {
      $0[.incidentKind] = kind
      $0[.incidentTarget] = target
      $0[.victim] = lens[.assetOwner, target]
      $0[.severity] = severity
      $0[.incidentTurn] = lens[.turn]
      $0[.culprit] = culprit
      if let intent { $0[.intent] = intent }
      if isBungled { $0[.bungled] = true }
      if isImmediate { $0[.immediate] = true }
      guard let backer, let culprit else { return }
      $0[.behind] = backer
      for insider in [culprit, backer] {
        $0[.knownHand, toward: insider] = culprit
        $0[.knownBacker, toward: insider] = backer
      }
    }
  }
}
