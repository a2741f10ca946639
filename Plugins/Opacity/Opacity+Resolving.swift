import ParleyRules

/// What becomes of Opacity's orders.
extension OpacityRules {
  /// Marks whatever the operation brings about, now or once it is found, so that evidence found
  /// there can point at the flag.
  func plantFlag(_ order: Order, _ out: Adjudication) {
    let whom = flag[order]
    guard whom.exists else { return }
    let incident = out.expect(
      .incident, key: Adjudication.key(of: .incident, broughtAboutBy: order.key))
    out.add(.flag, incident, whom.number + 1)
    let foothold = out.expect(
      .foothold, key: Adjudication.key(of: .foothold, broughtAboutBy: order.key))
    out.add(.footholdFlag, foothold, whom.number + 1)
  }

  func startReconstruction(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let incident = reconstruct(order)
    guard incident.exists else { return }
    let key = Adjudication.key(of: state.work, broughtAboutBy: order.key)
    let due = lens[.turn] + lens[parameters.labTurns] - 1
    takeInHand(key, order.actor, incident, due: due, OpacityState.reconstruction, out)
    out.add(state.lab, incident, toward: order.actor, 1)
  }

  /// Tells of each trace in doubt whether it was planted, and sets the reader's belief right.
  func reconstructTraces(_ work: Row, _ lens: Lens, _ out: Adjudication, _ rebuilt: inout [Found]) {
    let reader = lens.row(state.workReader, work)
    let incident = lens.row(state.workIncident, work)
    out.add(state.lab, incident, toward: reader, -1, withCables: true)
    guard !rebuilt.contains(where: { $0.reader == reader && $0.incident == incident }) else {
      return
    }
    rebuilt.append(Found(reader: reader, incident: incident, sort: .plain, suspect: .none))
    let key = lens.key(state.work, work)
    for trace in lens.seen(by: reader).traces(of: incident) {
      let sort: TraceSort? = lens.word(.traceSort, trace)
      let isSettled = lens[state.tested, trace, toward: reader] != Finding.inconclusive.rawValue
      guard let sort, sort != .plain, !isSettled else { continue }
      let about = Subject(reader, incident, trace)
      let finding = settle(about, key.with(lens.key(.trace, trace)), lens, out)
      out.tell(
        happenings.reconstructed, [trace.number, incident.number, finding.rawValue],
        to: .only(ActorSet(reader)))
      if finding != .inconclusive { believe(finding, of: sort, about, lens, out) }
    }
  }

  private func settle(_ about: Subject, _ key: Key, _ lens: Lens, _ out: Adjudication) -> Finding {
    guard out.ask(questions.unmask, about, key: key) else { return .inconclusive }
    return lens[.planted, about.c] > 0 ? .planted : .genuine
  }

  /// A planted trace loses all it weighed; a genuine one loses the doubt that it might have been
  /// planted.
  private func believe(
    _ finding: Finding, of sort: TraceSort, _ about: Subject, _ lens: Lens, _ out: Adjudication
  ) {
    let (reader, incident, trace) = (about.a, about.b, about.c)
    out.set(state.tested, trace, toward: reader, finding, withCables: true)
    let evidence = parameters.evidence
    let weight = lens[.traceWeight, trace]
    guard let dossier = dossier(of: reader, on: incident, lens),
      let likelihood = evidence.likelihood(of: sort, lens)
    else { return }
    let right =
      finding == .planted
      ? 0 : Evidence.cleared(weight, of: likelihood, falseFlags: lens[evidence.falseFlags])
    out.add(.traceCorrection, trace, toward: reader, right - weight, withCables: true)
    out.add(
      .belief, dossier, toward: lens.row(.pointsAt, trace), right - weight, withCables: true)
  }

  func publishTrace(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let trace = publish(order)
    let incident = lens.row(.traceIncident, trace)
    let suspect = lens.row(.pointsAt, trace)
    guard incident.exists, suspect.exists, lens[.shownTurn, trace] == 0 else { return }
    out.learn(.trace, trace, by: .everybody)
    out.add(.shownTurn, trace, lens[.turn])
    let knowers = lens.knowers(.trace, trace)
    for dossier in lens.rows(.dossier) where lens[.dossierIncident, dossier] == incident.number {
      let holder = lens.row(.dossierHolder, dossier)
      guard holder != suspect, !knowers.contains(holder) else { continue }
      out.add(.belief, dossier, toward: suspect, lens[.traceWeight, trace])
    }
    let sort = lens[.traceSort, trace]
    if sort == TraceSort.intelligence.rawValue {
      out.add(state.betrayed, order.actor, toward: suspect, 1)
    }
    out.tell(
      happenings.published,
      [
        order.actor.number, trace.number, sort, suspect.number, incident.number,
        TraceSort(code: sort).forgery.rawValue,
      ], to: .everybody)
  }

  /// Who shows in public what only a source can have told it, has that source hunted.
  func giveAwaySource(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let (accuser, accused, incident) = (happening.row(0), happening.row(1), happening.row(2))
    let turn = lens[.turn]
    guard happening.audience == .everybody, accuser.exists, accused.exists else { return }
    let shown = lens.rows(.trace).filter {
      lens[.traceIncident, $0] == incident.number && lens[.shownTurn, $0] == turn
        && lens[.traceSort, $0] == TraceSort.intelligence.rawValue
        && lens[.pointsAt, $0] == accused.number
    }
    guard !shown.isEmpty else { return }
    if happening[4] != Way.joint.rawValue {
      out.add(state.betrayed, accuser, toward: accused, 1)
      return
    }
    for speaker in lens.actors
    where shown.contains(where: { lens[.offered, $0, toward: speaker] > 0 }) {
      out.add(state.betrayed, speaker, toward: accused, 1)
    }
  }
}
