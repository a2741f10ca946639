import ParleyRules

/// Somebody's look at an incident: something is found that was planted, that misleads, or that is true.
struct Look {
  let rules: OpacityRules
  let out: Adjudication
  let reader: Ref<Actor>
  let incident: Ref<Incident>
  let culprit: Ref<Actor>
  /// It came by itself, without an investigation.
  let isFirst: Bool
  /// The key of the piece of work.
  let key: Key

  private var lens: Lens { out.lens }
  private var questions: OpacityQuestions { rules.questions }

  /// Finds a trace.
  /// - Parameter found: what was found in this very step, and nobody holds yet.
  func find(beside found: [Found]) -> Found {
    let flag = plantedFlag()
    let suspect = flag ?? unplantedSuspect()
    let trace = Found(
      reader: reader, incident: incident, sort: sort(against: suspect, isPlanted: flag != nil),
      suspect: suspect)
    let weight = rules.parameters.evidence.weight(of: trace, beside: found, in: lens)
    leave(trace, weighing: weight, isPlanted: flag != nil)
    return trace
  }

  /// At whom a trace points that somebody put there; `nil` where none was.
  private func plantedFlag() -> Ref<Actor>? {
    guard let flag = lens[.flag, incident], flag != culprit,
      out.ask(questions.planted(reader, incident), key: key)
    else { return nil }
    return flag
  }

  /// At whom a trace points that nobody put there: at the culprit, unless it misleads.
  private func unplantedSuspect() -> Ref<Actor> {
    guard out.ask(questions.misleads(reader, incident), key: key) else { return culprit }
    let victim = lens[.victim, incident]
    let others = lens.actors.filter {
      $0 != culprit && $0 != victim && $0 != reader && lens[.suspects, victim, toward: $0]
    }
    let options = others.map {
      (matter: questions.whom(reader, incident, $0), key: key.with(lens.key(of: $0)))
    }
    return out.choose(among: options).map { others[$0] } ?? culprit
  }

  /// What can be planted, what is seen without looking, or whatever an investigation may bring.
  private func sort(against suspect: Ref<Actor>, isPlanted: Bool) -> TraceSort {
    let inSight = isFirst ? Evidence.sortsInPlainSight : Evidence.sorts
    let sorts = isPlanted ? Evidence.sorts.filter(\.isForgeable) : inSight
    let options = sorts.map {
      (
        matter: questions.sort(reader, incident, suspect, $0),
        key: key.with(Key("sort", $0.word.id))
      )
    }
    return out.choose(among: options).map { sorts[$0] } ?? .motive
  }

  /// It counts in the dossier of its reader, who hears of it with the next cables.
  private func leave(_ found: Found, weighing weight: Int32, isPlanted: Bool) {
    let trace = out.create(Trace.self, key: Trace.key(broughtAboutBy: key)) {
      $0[.traceIncident] = incident
      $0[.pointsAt] = found.suspect
      $0[.traceWeight] = weight
      $0[.traceSort] = found.sort
      $0[.planted] = isPlanted
    }
    out.discover(trace, by: ActorSet(reader), withCables: true)
    if found.suspect != reader, let dossier = lens.keptDossier(of: reader, on: incident) {
      out.add(weight, to: .belief, of: dossier, toward: found.suspect, withCables: true)
    }
    out.tell(
      Happenings.traceFound(trace, incident, found.suspect, found.sort, found.sort.forgery),
      to: .actors(reader))
  }
}

/// A trace that was found in this very step, and that nobody holds yet.
struct Found: Equatable {
  let reader: Ref<Actor>
  let incident: Ref<Incident>
  let sort: TraceSort
  /// At whom it points.
  let suspect: Ref<Actor>
}
