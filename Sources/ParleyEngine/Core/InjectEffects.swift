import ParleyRules

/// What an inject does beyond adding to a number or tabling a text (`TextRules.table`). The kernel
/// calls these when it releases one.
public enum InjectEffects {
  /// Something was done, and everybody hears of it: it comes to light in the same stage, under the
  /// next public number, by the same rules as whatever an order brings about.
  /// - Parameters:
  ///   - flag: whom planted evidence is meant to point at; none for no such evidence.
  ///   - isNamed: it is plain from the start who did it.
  ///   - cause: the key of the inject.
  ///   - n: its place among the effects of that inject.
  @discardableResult
  public static func incident(
    kind: OperationKind, by culprit: Row, at target: Row, severity: Int32, flag: Row = .none,
    isNamed: Bool, cause: Key, n: Int = 0, _ lens: Lens, _ out: Adjudication
  ) -> Row {
    let key = Adjudication.key(of: .incident, broughtAboutBy: cause, n: n)
    let incident = Incidents.create(
      kind, by: culprit, at: target, severity: severity, key: key, lens, out)
    out.add(.flag, incident, flag.number + 1)
    if isNamed { out.set(.named, incident, culprit) }
    out.tell(.incidentOccurred, [incident.number, -1], to: .whiteCell)
    return incident
  }

  /// Geopolitics breaks in between two actors, felt both ways.
  public static func shock(between a: Row, and b: Row, size: Int32, _ out: Adjudication) {
    out.tell(.shock, [a.number, b.number, size], to: .everybody)
  }

  /// Whoever an actor accused wrongly in public is cleared before everybody, once an incident: a
  /// trace of its own enters every dossier.
  public static func clear(
    thoseAccusedBy accuser: Row, cause: Key, n: Int = 0, _ lens: Lens, _ out: Adjudication
  ) {
    for charge in lens.rows(.accusation)
    where Charges.isPublic(charge, lens) && Charges.accusers(charge, lens).contains(accuser) {
      let (accused, incident) = (lens.row(.accused, charge), lens.row(.accusedOf, charge))
      guard lens.row(.culprit, incident) != accused else { continue }
      let about = cause.with(lens.world.key(.accusation, charge))
      let weight = -Evidence.plainWeight
      let trace = Evidence.create(
        .plain, of: incident, against: accused, weight: weight,
        key: Adjudication.key(of: .trace, broughtAboutBy: about, n: n), out)
      Evidence.hand(
        trace, of: incident, against: accused, weight: weight, to: .everybody, lens, out)
    }
  }

  /// A good turn.
  public static func gesture(from a: Row, to b: Row, _ out: Adjudication) {
    out.tell(.goodAct, a, b, to: .everybody)
  }
}
