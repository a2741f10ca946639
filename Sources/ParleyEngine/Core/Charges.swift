import ParleyRules

/// Accusations as they stand.
enum Charges {
  /// Whether everybody knows of it.
  static func isPublic(_ charge: Row, _ lens: Lens) -> Bool {
    lens.world.knowers(.accusation, charge).includesPublic
  }

  /// Gives the charges that became public their numbers, on from the highest there is: in the order of what everybody
  /// can see of them, so that a number counts nothing that was said in private.
  static func number(_ lens: Lens, _ out: Adjudication) {
    let charges = lens.rows(.accusation)
    let fresh = charges.filter { lens[.chargeNumber, $0] == 0 && isPublic($0, lens) }
      .map { (row: $0, face: face($0, lens), key: lens.world.key(.accusation, $0)) }
      .sorted {
        $0.face != $1.face ? $0.face.lexicographicallyPrecedes($1.face) : $0.key < $1.key
      }
    let highest = charges.map { lens[.chargeNumber, $0] }.max() ?? 0
    for (place, charge) in fresh.enumerated() {
      out.set(.chargeNumber, charge.row, highest + 1 + Int32(place))
    }
  }

  /// What everybody can see of a public charge.
  private static func face(_ charge: Row, _ lens: Lens) -> [Int32] {
    let incident = lens.row(.accusedOf, charge)
    return [
      lens[.accusedTurn, charge], lens[.accuser, charge], lens[.accused, charge],
      lens[.publicNumber, incident], lens[.victim, incident], lens[.incidentTarget, incident],
      lens[.saidWord, charge],
    ]
  }

  /// Those who stand behind it.
  static func accusers(_ charge: Row, _ lens: Lens) -> [Row] {
    [lens.row(.accuser, charge), lens.row(.partner, charge)].filter(\.exists)
  }

  /// Whether it still waits for an answer and a verdict.
  static func isOpen(_ charge: Row, _ lens: Lens) -> Bool {
    lens[.answer, charge] == Answer.silence.rawValue
      && lens[.verdict, charge] == Verdict.open.rawValue
  }

  /// The public charge that a happening announced: of its kind the last that was made.
  static func announced(by happening: Happening, _ lens: Lens) -> Row? {
    lens.rows(.accusation).last {
      lens.row(.accuser, $0) == happening.row(0) && lens.row(.accused, $0) == happening.row(1)
        && lens.row(.accusedOf, $0) == happening.row(2) && isPublic($0, lens)
    }
  }

  /// Whether third parties believed the same of the same one before: what an incident has cost an
  /// accused is not taken twice.
  static func isSettled(_ charge: Row, _ lens: Lens) -> Bool {
    lens.rows(.accusation).contains {
      $0 != charge && lens[.verdict, $0] == Verdict.believed.rawValue
        && lens.row(.accused, $0) == lens.row(.accused, charge)
        && lens.row(.accusedOf, $0) == lens.row(.accusedOf, charge)
    }
  }

  /// The charges that an actor knows to be made against it and has not answered.
  static func open(against actor: Row, about incident: Row, _ lens: Lens) -> [Row] {
    lens.seen(by: actor).rows(.accusation).filter {
      lens.row(.accused, $0) == actor && lens.row(.accusedOf, $0) == incident && isOpen($0, lens)
    }
  }

  /// Shows traces to everybody, which burns them: it is set down when that was.
  static func show(_ traces: [Row], of incident: Row, _ lens: Lens, _ out: Adjudication) {
    Evidence.tell(of: incident, to: .everybody, lens, out, withCables: false)
    Evidence.pass(traces, of: incident, to: .everybody, lens, out)
    // Also what everybody had before it was burned by being shown.
    for trace in traces where lens[.shownTurn, trace] == 0 {
      out.set(.shownTurn, trace, lens[.turn])
    }
  }

  /// An incident that only some knew of becomes public with the first public accusation about it:
  /// it gets its number at once, beside all others that become public so in the same stage.
  static func publishIncident(of charge: Row, _ lens: Lens, _ out: Adjudication) {
    let incident = lens.row(.accusedOf, charge)
    guard isPublic(charge, lens), lens[.publicNumber, incident] == 0 else { return }
    let charges = lens.rows(.accusation).filter {
      isPublic($0, lens) && lens[.accusedTurn, $0] == lens[.turn]
        && lens[.publicNumber, lens.row(.accusedOf, $0)] == 0
    }
    let first = charges.filter { lens.row(.accusedOf, $0) == incident }
      .min { lens.world.key(.accusation, $0) < lens.world.key(.accusation, $1) }
    guard charge == first else { return }
    let incidents = lens.rows(.incident).filter { incident in
      charges.contains { lens.row(.accusedOf, $0) == incident }
    }
    let numbered = Incidents.numbered(incidents, lens)
    guard let number = numbered.first(where: { $0.incident == incident })?.number else { return }
    Surfacing.publish(incident, number: number, lens, out)
  }
}
