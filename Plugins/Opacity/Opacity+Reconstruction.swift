import ParleyRules

/// A second, deeper look at the traces that a reader holds of an incident.
struct Reconstruction {
  let rules: OpacityRules
  let out: Adjudication
  let reader: Ref<Actor>
  let incident: Ref<Incident>
  /// The key of the piece of work.
  let key: Key

  private var lens: Lens { out.lens }

  /// Tells of each trace in doubt whether it was planted, and sets the reader's belief right.
  func run() {
    for trace in lens.seen(by: reader).traces(of: incident) {
      let isSettled = lens[rules.state.tested, trace, toward: reader] != .inconclusive
      guard lens[.traceSort, trace] != .plain, !isSettled else { continue }
      let finding = finding(on: trace)
      out.tell(
        rules.happenings.reconstructed(trace, incident, finding), to: .actors(reader))
      if finding != .inconclusive { believe(finding, on: trace) }
    }
  }

  private func finding(on trace: Ref<Trace>) -> Finding {
    let isSettled = out.ask(
      rules.questions.unmask(reader, incident, trace), key: key.with(lens.key(of: trace)))
    guard isSettled else { return .inconclusive }
    return lens[.planted, trace] ? .planted : .genuine
  }

  /// A planted trace loses all it weighed; a genuine one loses the doubt that it might have been planted.
  private func believe(_ finding: Finding, on trace: Ref<Trace>) {
    out.set(rules.state.tested, of: trace, toward: reader, to: finding, withCables: true)
    let evidence = rules.parameters.evidence
    guard let dossier = lens.keptDossier(of: reader, on: incident),
      let likelihood = evidence.likelihood(of: lens[.traceSort, trace], in: lens)
    else { return }
    let weight = lens[.traceWeight, trace]
    let right =
      finding == .planted
      ? 0 : Evidence.cleared(weight, of: likelihood, falseFlags: lens[evidence.falseFlags])
    out.add(
      right - weight, to: .traceCorrection, of: trace, toward: reader, withCables: true)
    out.add(
      right - weight, to: .belief, of: dossier, toward: lens[.pointsAt, trace], withCables: true)
  }
}
