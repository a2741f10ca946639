import ParleyRules

/// How a wrong accusation comes to light in the end, where nothing else has settled it.
extension OpacityRules {
  /// Log-odds that a truth which came out adds to every belief.
  static let certainty: Int32 = 9000

  /// The truth about each incident over which somebody was wrong in public long enough ago may come
  /// out. What becomes of those who were wrong is for the core to say.
  func letTruthOut(_ lens: Lens, _ out: Adjudication) {
    guard lens.count(.accusation) > 0 else { return }
    var asked: [Row] = []
    for accusation in lens.rows(.accusation) where isWrong(accusation, lens) {
      let incident = lens.row(.accusedOf, accusation)
      let age = lens[.turn] - lens[.accusedTurn, accusation]
      guard !asked.contains(incident), age >= lens[parameters.doubt.truthAfter] else { continue }
      asked.append(incident)
      let key = lens.key(.incident, incident)
      guard out.ask(questions.truth, Subject(incident), key: key) else { continue }
      revealCulprit(incident, lens.row(.culprit, incident), lens, out)
    }
  }

  /// Whether a public accusation names another than the culprit, and nobody can tell yet.
  private func isWrong(_ accusation: Row, _ lens: Lens) -> Bool {
    let incident = lens.row(.accusedOf, accusation)
    let culprit = lens.row(.culprit, incident)
    return lens.knowers(.accusation, accusation).includesPublic && culprit.exists
      && lens.row(.accused, accusation) != culprit && lens[.exposedWrong, accusation] == 0
      && !lens.row(.named, incident).exists
  }

  /// It is plain from here on, by a trace that everybody holds.
  private func revealCulprit(
    _ incident: Row, _ culprit: Row, _ lens: Lens, _ out: Adjudication
  ) {
    out.add(.named, incident, culprit.number + 1)
    let key = Adjudication.key(of: .trace, broughtAboutBy: lens.key(.incident, incident))
    if lens.row(.trace, key) == nil { leavePlainTrace(key, incident, culprit, lens, out) }
    for dossier in lens.rows(.dossier) where lens[.dossierIncident, dossier] == incident.number {
      guard lens.row(.dossierHolder, dossier) != culprit else { continue }
      out.add(.belief, dossier, toward: culprit, OpacityRules.certainty)
    }
    out.tell(happenings.truthOut, incident, culprit, to: .everybody)
  }

  private func leavePlainTrace(
    _ key: Key, _ incident: Row, _ culprit: Row, _ lens: Lens, _ out: Adjudication
  ) {
    let trace = out.create(.trace, key: key, knownBy: .everybody)
    out.add(.traceIncident, trace, incident.number + 1)
    out.add(.pointsAt, trace, culprit.number + 1)
    out.add(.traceWeight, trace, OpacityRules.certainty)
    out.add(.traceSort, trace, TraceSort.plain.rawValue)
    out.add(.shownTurn, trace, lens[.turn])
  }

  func weighTruth(_ incident: Row, _ lens: Lens, _ odds: inout Odds) {
    odds.add(terms.truth, lens[parameters.doubt.truth])
    let wereOpened = lens.rows(.accusation).contains {
      lens[.accusedOf, $0] == incident.number
        && lens[.answer, $0] == Answer.openBooks.rawValue
    }
    if wereOpened { odds.add(terms.openBooks, lens[parameters.doubt.openBooks]) }
  }
}
