import ParleyRules

/// Traces: how they come into somebody's hands, and what they do there.
enum Evidence {
  /// What plain evidence weighs (DESIGN: frictionless identification stands at +9 logits).
  static let plainWeight: Int32 = 9000

  /// The key of the plain trace that an incident leaves where it is clear who did it.
  static func plainKey(of incident: Row, _ lens: Lens) -> Key {
    Adjudication.key(of: .trace, broughtAboutBy: lens.world.key(.incident, incident))
  }

  /// Gives some actors plain evidence against whoever did it.
  static func plain(
    _ incident: Row, for actors: ActorSet, _ lens: Lens, _ out: Adjudication,
    withCables: Bool = false
  ) {
    let culprit = lens.row(.culprit, incident)
    let key = plainKey(of: incident, lens)
    guard let trace = lens.world.row(.trace, key) else {
      let trace = create(
        .plain, of: incident, against: culprit, weight: plainWeight, key: key, out)
      hand(
        trace, of: incident, against: culprit, weight: plainWeight, to: actors, lens, out,
        withCables: withCables)
      return
    }
    pass([trace], of: incident, to: actors, lens, out, withCables: withCables)
  }

  /// A trace that nobody knows of yet.
  static func create(
    _ sort: TraceSort, of incident: Row, against suspect: Row, weight: Int32, key: Key,
    _ out: Adjudication
  ) -> Row {
    let trace = out.create(.trace, key: key)
    out.set(.traceIncident, trace, incident)
    out.set(.pointsAt, trace, suspect)
    out.set(.traceWeight, trace, weight)
    out.set(.traceSort, trace, sort)
    return trace
  }

  /// Lets actors have a trace that they did not have, and moves what they believe.
  static func hand(
    _ trace: Row, of incident: Row, against suspect: Row, weight: Int32, to actors: ActorSet,
    _ lens: Lens, _ out: Adjudication, withCables: Bool = false
  ) {
    out.learn(.trace, trace, by: actors, withCables: withCables)
    // What everybody holds has been shown: there is nothing left to show.
    if actors.includesPublic, lens[.shownTurn, trace] == 0 {
      out.set(.shownTurn, trace, lens[.turn], withCables: withCables)
    }
    for actor in lens.actors where actors.contains(actor) {
      Dossiers.move(
        actor, on: incident, toward: suspect, by: weight, lens, out, withCables: withCables)
    }
  }

  /// Passes traces on, to those who do not have them.
  static func pass(
    _ traces: [Row], of incident: Row, to actors: ActorSet, _ lens: Lens, _ out: Adjudication,
    withCables: Bool = false
  ) {
    for trace in traces {
      let fresh = actors.subtracting(lens.world.knowers(.trace, trace))
      hand(
        trace, of: incident, against: lens.row(.pointsAt, trace), weight: lens[.traceWeight, trace],
        to: fresh, lens, out, withCables: withCables)
    }
  }

  /// Lets actors know of an incident and opens their dossiers: of everybody, those whom it concerns.
  static func tell(
    of incident: Row, to actors: ActorSet, _ lens: Lens, _ out: Adjudication, withCables: Bool
  ) {
    let fresh = actors.subtracting(lens.world.knowers(.incident, incident))
    out.learn(.incident, incident, by: fresh, withCables: withCables)
    for actor in lens.actors
    where fresh.contains(actor)
      && (!fresh.includesPublic || lens.isConcerned(actor, by: incident))
    {
      Dossiers.open(for: actor, on: incident, lens, out, withCables: withCables)
    }
  }

  /// What shown traces carry against an accused: those that point at it, less those that point
  /// elsewhere.
  static func weight(of traces: [Row], against accused: Row, _ lens: Lens) -> Int32 {
    let sum = traces.reduce(Int64(0)) { sum, trace in
      let weight = Int64(lens[.traceWeight, trace])
      return sum + (lens.row(.pointsAt, trace) == accused ? weight : -weight)
    }
    return Arithmetic.clamped(sum)
  }
}
