import ParleyRules

/// Incidents as rows: what was done, where, to whom, how bad, and, hidden, by whom.
enum Incidents {
  /// An incident that nobody knows of yet.
  /// - Parameter key: its key; the first that the cause brings about where nothing else is given.
  static func create(
    _ kind: OperationKind, by culprit: Row, at target: Row, severity: Int32, key: Key? = nil,
    _ lens: Lens, _ out: Adjudication
  ) -> Row {
    let incident = out.create(.incident, key: key)
    out.set(.incidentKind, incident, kind)
    out.set(.incidentTarget, incident, target)
    out.set(.victim, incident, lens.row(.assetOwner, target))
    out.set(.severity, incident, severity)
    out.set(.incidentTurn, incident, lens[.turn])
    out.set(.culprit, incident, culprit)
    return incident
  }

  /// Incidents of this turn that nobody knows of.
  static func unknown(_ lens: Lens) -> [Row] {
    lens.rows(.incident).filter {
      lens[.incidentTurn, $0] == lens[.turn] && lens.world.knowers(.incident, $0).isEmpty
    }
  }

  /// Whether everybody will hear of it: an open act that worked. A bungled one only its victim may
  /// know.
  static func isOpen(_ incident: Row, _ lens: Lens) -> Bool {
    let kind: OperationKind = lens.word(.incidentKind, incident) ?? .espionage
    return kind.isOpenAct && lens[.severity, incident] > Severity.bungled
  }

  /// Incidents in the order of what everybody can see of them: where, what, how bad. Those that
  /// look the same follow their keys, which nobody can tell.
  static func byFace(_ incidents: [Row], _ lens: Lens) -> [Row] {
    incidents
      .map { incident in
        (
          face: [.incidentTarget, .incidentKind, .severity].map { lens[$0, incident] },
          key: lens.world.key(.incident, incident), row: incident
        )
      }
      .sorted {
        $0.face != $1.face ? $0.face.lexicographicallyPrecedes($1.face) : $0.key < $1.key
      }
      .map(\.row)
  }

  /// The public numbers that incidents get which become public in the same stage: on from the
  /// highest there is, in the order of what everybody can see, so that the numbers count nothing
  /// hidden.
  static func numbered(_ incidents: [Row], _ lens: Lens) -> [(incident: Row, number: Int32)] {
    let highest = lens.rows(.incident).map { lens[.publicNumber, $0] }.max() ?? 0
    return byFace(incidents, lens).enumerated()
      .map { (incident: $0.element, number: highest + 1 + Int32($0.offset)) }
  }
}

extension ActorSet {
  /// A set of some actors.
  init(_ actors: [Row]) {
    self = actors.reduce(.nobody) { $0.union(ActorSet($1)) }
  }
}
