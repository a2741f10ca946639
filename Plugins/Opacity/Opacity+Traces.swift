import ParleyRules

/// How traces come to be: work is taken in hand, done when it is due, and found by its reader next
/// turn.
extension OpacityRules {
  /// What was found in this very step, so that two traces of one look temper each other.
  struct Found {
    let reader: Row
    let incident: Row
    let sort: TraceSort
    /// At whom it points.
    let suspect: Row
  }

  /// Those it happened to see something by themselves: one weak trace.
  func takeFirstLook(_ incident: Row, _ victim: Row, _ lens: Lens, _ out: Adjudication) {
    guard isHidden(incident, lens), victim.exists else { return }
    let cause = lens.key(.incident, incident).with(lens.key(.actor, victim))
    let key = Adjudication.key(of: state.work, broughtAboutBy: cause)
    guard lens.row(state.work, key) == nil else { return }
    takeInHand(key, victim, incident, due: lens[.turn], OpacityState.firstLook, out)
  }

  /// An investigation brings a trace after the delay of the campaign.
  func takeLook(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let (reader, incident, look) = (happening.row(0), happening.row(1), max(happening[2], 0))
    guard isHidden(incident, lens), reader.exists else { return }
    let key = Adjudication.key(of: state.work, broughtAboutBy: out.cause, n: Int(look))
    let due = lens[.turn] + lens[parameters.delay] - 1
    takeInHand(key, reader, incident, due: due, 1 + min(look, 99), out)
  }

  private func isHidden(_ incident: Row, _ lens: Lens) -> Bool {
    incident.exists && !lens.row(.named, incident).exists
  }

  /// The dossier of an actor, by its natural key: also one whose cells wait for the cables.
  func dossier(of actor: Row, on incident: Row, _ lens: Lens) -> Row? {
    let pair = lens.key(.actor, actor).with(lens.key(.incident, incident))
    let key = Adjudication.key(of: .dossier, broughtAboutBy: pair)
    return lens.row(.dossier, key) ?? lens.dossier(of: actor, on: incident)
  }

  func takeInHand(
    _ key: Key, _ reader: Row, _ incident: Row, due: Int32, _ look: Int32, _ out: Adjudication
  ) {
    let work = out.create(state.work, key: key)
    out.set(state.workReader, work, reader)
    out.set(state.workIncident, work, incident)
    out.set(state.workDue, work, due)
    out.set(state.workLook, work, look)
  }

  func deliverWork(_ lens: Lens, _ out: Adjudication) {
    guard lens.count(state.work) > 0 else { return }
    let turn = lens[.turn]
    let due = lens.rows(state.work)
      .filter { lens[state.workDone, $0] == 0 && lens[state.workDue, $0] <= turn }
      .sorted { (lens[state.workLook, $0], $0) < (lens[state.workLook, $1], $1) }
    var found: [Found] = []
    var rebuilt: [Found] = []
    for work in due {
      out.set(state.workDone, work, 1)
      if lens[state.workLook, work] == OpacityState.reconstruction {
        reconstructTraces(work, lens, out, &rebuilt)
      } else {
        findTrace(work, lens, out, &found)
      }
    }
  }

  private func findTrace(_ work: Row, _ lens: Lens, _ out: Adjudication, _ found: inout [Found]) {
    let incident = lens.row(state.workIncident, work)
    let culprit = lens.row(.culprit, incident)
    let reader = lens.row(state.workReader, work)
    let isFirst = lens[state.workLook, work] == OpacityState.firstLook
    guard culprit.exists, isHidden(incident, lens) else {
      // Who had it looked into hears that the news was quicker.
      if !isFirst { out.tell(.nothingFound, incident, to: .only(ActorSet(reader))) }
      return
    }
    let key = lens.key(state.work, work)
    let about = Subject(reader, incident)
    let flag = lens.row(.flag, incident)
    var suspect = culprit
    let isPlanted =
      flag.exists && flag != culprit && out.ask(questions.planted, about, key: key)
    if isPlanted {
      suspect = flag
    } else if out.ask(questions.misleads, about, key: key) {
      suspect = somebodyElse(than: culprit, about, key, lens, out)
    }
    let sorts = OpacityRules.sorts(isPlanted: isPlanted, isFirst: isFirst)
    let sort = pickSort(sorts, Subject(reader, incident, suspect), key, out)
    let weight = weight(of: sort, against: suspect, about, found, lens)
    found.append(Found(reader: reader, incident: incident, sort: sort, suspect: suspect))
    leaveTrace(
      Adjudication.key(of: .trace, broughtAboutBy: key), about, suspect, sort, weight,
      isPlanted: isPlanted, lens, out)
  }

  /// What can be planted, what is seen without looking, and what an investigation may bring.
  private static func sorts(isPlanted: Bool, isFirst: Bool) -> [TraceSort] {
    if isPlanted { return EvidenceParameters.sorts.filter(\.isForgeable) }
    return isFirst ? [.infrastructure, .hours, .language, .motive] : EvidenceParameters.sorts
  }

  /// Another of those whom the victim suspects by default; the culprit itself where there is none.
  private func somebodyElse(
    than culprit: Row, _ about: Subject, _ key: Key, _ lens: Lens, _ out: Adjudication
  ) -> Row {
    let victim = lens.row(.victim, about.b)
    let others = lens.actors.filter {
      $0 != culprit && $0 != victim && $0 != about.a && lens[.suspects, victim, toward: $0] > 0
    }
    let options = others.map {
      (Subject(about.a, about.b, $0), key.with(lens.key(.actor, $0)))
    }
    guard let place = out.choose(questions.whom, among: options) else { return culprit }
    return others[place]
  }

  private func pickSort(
    _ sorts: [TraceSort], _ about: Subject, _ key: Key, _ out: Adjudication
  ) -> TraceSort {
    let options = sorts.map {
      (
        Subject(about.a, about.b, about.c, Row($0.rawValue)),
        key.with(Key("sort", $0.word.id))
      )
    }
    return out.choose(questions.sort, among: options).map { sorts[$0] } ?? .motive
  }

  private func leaveTrace(
    _ key: Key, _ about: Subject, _ suspect: Row, _ sort: TraceSort, _ weight: Int32,
    isPlanted: Bool, _ lens: Lens, _ out: Adjudication
  ) {
    let (reader, incident) = (about.a, about.b)
    let trace = out.create(.trace, key: key, knownBy: ActorSet(reader), withCables: true)
    out.add(.traceIncident, trace, incident.number + 1)
    out.add(.pointsAt, trace, suspect.number + 1)
    out.add(.traceWeight, trace, weight)
    out.add(.traceSort, trace, sort.rawValue)
    if isPlanted { out.add(.planted, trace, 1) }
    if suspect != reader, let dossier = dossier(of: reader, on: incident, lens) {
      out.add(.belief, dossier, toward: suspect, weight, withCables: true)
    }
    out.tell(
      .traceFound,
      [trace.number, incident.number, suspect.number, sort.rawValue, sort.forgery.rawValue],
      to: .only(ActorSet(reader)))
  }
}
