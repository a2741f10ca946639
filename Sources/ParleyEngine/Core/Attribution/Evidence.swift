import ParleyRules

/// Traces: how they come into somebody's hands, and what they do there.
struct Evidence {
  /// What plain evidence weighs, in thousandths of a logit (DESIGN: frictionless identification stands at +9 logits).
  static let plainWeight: Int32 = 9000

  let out: Adjudication
  /// What is handed over is read with the cables of the next briefing.
  var withCables = false

  private var lens: Lens { out.lens }
  private var dossiers: Dossiers { Dossiers(out: out, withCables: withCables) }

  /// Gives some actors plain evidence against whoever did it.
  func plain(_ incident: Ref<Incident>, for actors: ActorSet) {
    let key = Trace.key(broughtAboutBy: lens.key(of: incident))
    if let trace = lens.find(Trace.self, key) {
      pass([trace], of: incident, to: actors)
    } else {
      leave(
        Testimony(incident: incident, suspect: lens[.culprit, incident]), key: key, for: actors)
    }
  }

  /// A trace comes to be, and some actors have it.
  @discardableResult
  func leave(_ said: Testimony, key: Key, for actors: ActorSet) -> Ref<Trace> {
    let trace = out.create(Trace.self, key: key) {
      $0[.traceIncident] = said.incident
      $0[.pointsAt] = said.suspect
      $0[.traceWeight] = said.weight
      $0[.traceSort] = said.sort
    }
    hand(trace, saying: said, to: actors)
    return trace
  }

  /// Lets actors have a trace that they did not have, and moves what they believe: once, however many bring it to them.
  private func hand(_ trace: Ref<Trace>, saying said: Testimony, to actors: ActorSet) {
    out.discover(trace, by: actors, withCables: withCables)
    // What everybody holds has been shown: there is nothing left to show.
    if actors.includesPublic, lens[.shownTurn, trace] == 0 {
      out.add(
        lens[.turn], to: .shownTurn, of: trace, learning: trace, by: .everybody,
        withCables: withCables)
    }
    for actor in lens.actors where actors.contains(actor) {
      dossiers.move(actor, having: trace, that: said)
    }
  }

  /// Passes traces on, to those who do not have them.
  func pass(_ traces: [Ref<Trace>], of incident: Ref<Incident>, to actors: ActorSet) {
    for trace in traces {
      let said = Testimony(
        incident: incident, suspect: lens[.pointsAt, trace], weight: lens[.traceWeight, trace])
      hand(trace, saying: said, to: actors.subtracting(lens.knowers(of: trace)))
    }
  }

  /// Lets actors know of an incident and opens their dossiers: of everybody, those whom it concerns. A victim that first
  /// hears of it so is hurt by it as by any other.
  func tell(of incident: Ref<Incident>, to actors: ActorSet) {
    let fresh = actors.subtracting(lens.knowers(of: incident))
    out.discover(incident, by: fresh, withCables: withCables)
    if let victim = lens[.victim, incident], fresh.contains(victim) {
      Surfacing(out: out).hit(victim, by: incident, withCables: withCables)
    }
    for actor in lens.actors
    where fresh.contains(actor)
      && (!fresh.includesPublic || lens.isConcerned(actor, by: incident))
    {
      dossiers.open(for: actor, on: incident)
    }
  }
}

/// What a trace says: of what, against whom, and how strongly.
struct Testimony {
  let incident: Ref<Incident>
  /// Whom it speaks against; `nil` for nobody.
  let suspect: Ref<Actor>?
  /// In thousandths of a logit; below zero it clears the suspect.
  var weight = Evidence.plainWeight
  /// What sort of trace says it.
  var sort = TraceSort.plain
}

/// Traces as they stand.
extension Lens {
  /// The key of the trace that opened books leave: one an accused and incident.
  func booksKey(of accused: Ref<Actor>?, about incident: Ref<Incident>?) -> Key {
    Trace.key(broughtAboutBy: key(of: accused).with(key(of: incident)))
  }

  /// What shown traces carry against an accused: those that point at it, less those that point elsewhere.
  func weight(of traces: [Ref<Trace>], against accused: Ref<Actor>) -> Int32 {
    let sum = traces.reduce(Int64(0)) { sum, trace in
      let weight = Int64(self[.traceWeight, trace])
      return sum + (self[.pointsAt, trace] == accused ? weight : -weight)
    }
    return Arithmetic.clamped(sum)
  }
}
