import ParleyRules

/// What becomes of charges once everybody knows of them: their numbers, the traces they show, the incidents they make
/// public.
struct PublicCharges {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Gives the charges that became public their numbers, on from the highest there is: in the order of what everybody
  /// can see of them, so that a number counts nothing that was said in private.
  func giveNumbers() {
    let charges = lens.all(Accusation.self)
    let fresh = charges.filter { lens[.chargeNumber, $0] == 0 && lens.isPublic($0) }
      .map { (charge: $0, face: face(of: $0), key: lens.key(of: $0)) }
      .sorted {
        $0.face != $1.face ? $0.face.lexicographicallyPrecedes($1.face) : $0.key < $1.key
      }
    let highest = charges.map { lens[.chargeNumber, $0] }.max() ?? 0
    for (place, numbered) in fresh.enumerated() {
      out.set(.chargeNumber, of: numbered.charge, to: highest + 1 + Int32(place))
    }
  }

  /// What everybody can see of a public charge.
  private func face(of charge: Ref<Accusation>) -> [Int32] {
    let incident = lens[.accusedOf, charge]
    return [
      lens[.accusedTurn, charge], lens[.accuser, charge].code, lens[.accused, charge].code,
      lens[.publicNumber, incident], lens[.victim, incident].code,
      lens[.incidentTarget, incident].code, lens[.saidWord, charge].code,
    ]
  }

  /// Shows traces to everybody, which burns them: it is set down when that was.
  func show(_ traces: [Ref<Trace>], of incident: Ref<Incident>) {
    let evidence = Evidence(out: out)
    evidence.tell(of: incident, to: .everybody)
    evidence.pass(traces, of: incident, to: .everybody)
    // Also what everybody had before it is burned by being shown.
    for trace in traces where lens[.shownTurn, trace] == 0 && lens.knowers(of: trace) == .everybody
    {
      out.set(.shownTurn, of: trace, to: lens[.turn])
    }
  }

  /// The public charge that an event announced: of its kind the last that was made.
  func announced(by event: Event) -> Ref<Accusation>? {
    guard let (accuser, accused, incident, _, _, _) = Happenings.accusationMade(event) else {
      return nil
    }
    return lens.all(Accusation.self).last {
      lens[.accuser, $0] == accuser && lens[.accused, $0] == accused
        && lens[.accusedOf, $0] == incident && lens.isPublic($0)
    }
  }

  /// An incident that only some knew of becomes public with the first public accusation about it: it gets its number at
  /// once, beside all others that become public so in the same stage.
  func publishIncident(of charge: Ref<Accusation>) {
    guard let incident = lens[.accusedOf, charge], lens.isPublic(charge),
      lens[.publicNumber, incident] == 0
    else { return }
    let charges = lens.all(Accusation.self).filter {
      lens.isPublic($0) && lens[.accusedTurn, $0] == lens[.turn]
        && lens[.publicNumber, lens[.accusedOf, $0]] == 0
    }
    let first = charges.filter { lens[.accusedOf, $0] == incident }
      .min { lens.key(of: $0) < lens.key(of: $1) }
    guard charge == first else { return }
    let incidents = lens.all(Incident.self).filter { incident in
      charges.contains { lens[.accusedOf, $0] == incident }
    }
    let numbered = Incidents(lens: lens).numbered(incidents)
    guard let number = numbered.first(where: { $0.incident == incident })?.number else { return }
    Surfacing(out: out).publish(incident, number: number)
  }
}
