import ParleyRules

/// How a wrong accusation comes to light: by plain evidence in public, by the culprit's own word in
/// public, or because the truth comes out in the end.
extension OpacityRules {
  /// Log-odds that a truth which came out adds to every belief.
  static let certainty: Int32 = 9000

  private func isPublic(_ accusation: Row, _ lens: Lens) -> Bool {
    lens.knowers(.accusation, accusation).includesPublic
  }

  func letTruthOut(_ lens: Lens, _ out: Adjudication) {
    guard lens.count(.accusation) > 0 else { return }
    var settled: [(incident: Row, isOut: Bool)] = []
    for accusation in lens.rows(.accusation) where isPublic(accusation, lens) {
      let incident = lens.row(.accusedOf, accusation)
      let culprit = lens.row(.culprit, incident)
      guard culprit.exists, lens.row(.accused, accusation) != culprit,
        lens[.exposedWrong, accusation] == 0
      else { continue }
      let isOut: Bool
      if let known = settled.first(where: { $0.incident == incident }) {
        isOut = known.isOut
      } else {
        isOut = comesOut(incident, culprit, since: lens[.accusedTurn, accusation], lens, out)
        settled.append((incident, isOut))
      }
      if isOut { expose(accusation, incident, lens, out) }
    }
  }

  private func comesOut(
    _ incident: Row, _ culprit: Row, since turn: Int32, _ lens: Lens, _ out: Adjudication
  ) -> Bool {
    if isPlain(incident, culprit, lens) { return true }
    guard lens[.turn] - turn >= lens[parameters.doubt.truthAfter],
      out.ask(questions.truth, Subject(incident), key: lens.key(.incident, incident))
    else { return false }
    revealCulprit(incident, culprit, lens, out)
    return true
  }

  /// Whether everybody could know by now: named in public, shown plainly, or admitted.
  private func isPlain(_ incident: Row, _ culprit: Row, _ lens: Lens) -> Bool {
    if lens.row(.named, incident) == culprit,
      lens.knowers(.incident, incident).includesPublic
    {
      return true
    }
    let isShown = lens.rows(.trace).contains {
      lens[.traceIncident, $0] == incident.number
        && lens[.traceSort, $0] == TraceSort.plain.rawValue
        && lens[.traceWeight, $0] >= OpacityRules.certainty
        && lens[.pointsAt, $0] == culprit.number
        && lens.knowers(.trace, $0).includesPublic
    }
    return isShown
      || lens.rows(.accusation).contains {
        lens[.accusedOf, $0] == incident.number && lens[.accused, $0] == culprit.number
          && lens[.answer, $0] == Answer.admit.rawValue && isPublic($0, lens)
      }
  }

  private func revealCulprit(
    _ incident: Row, _ culprit: Row, _ lens: Lens, _ out: Adjudication
  ) {
    if !lens.row(.named, incident).exists { out.add(.named, incident, culprit.number + 1) }
    for dossier in lens.rows(.dossier) where lens[.dossierIncident, dossier] == incident.number {
      guard lens.row(.dossierHolder, dossier) != culprit else { continue }
      out.add(.belief, dossier, toward: culprit, OpacityRules.certainty)
    }
    out.tell(happenings.truthOut, incident, culprit, to: .everybody)
  }

  private func expose(_ accusation: Row, _ incident: Row, _ lens: Lens, _ out: Adjudication) {
    out.add(.exposedWrong, accusation, 1)
    let accused = lens.row(.accused, accusation)
    for speaker in [lens.row(.accuser, accusation), lens.row(.partner, accusation)]
    where speaker.exists {
      out.add(.capital, speaker, -lens[parameters.doubt.wrongCost])
      out.tell(.foundWrong, speaker, accused, incident, to: .everybody)
    }
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
