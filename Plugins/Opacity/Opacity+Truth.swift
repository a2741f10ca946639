import ParleyRules

/// How a wrong accusation comes to light in the end, where nothing else has settled it.
struct LateTruth {
  let rules: OpacityRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// The truth about each incident over which somebody was wrong in public long enough ago may come out. What becomes
  /// of those who were wrong is for the core to say.
  func comeOut() {
    guard lens.count(of: Accusation.self) > 0 else { return }
    var asked: [Ref<Incident>] = []
    for charge in lens.all(Accusation.self) {
      guard let incident = lens[.accusedOf, charge], let culprit = lens[.culprit, incident],
        isWrong(charge, about: incident)
      else { continue }
      let age = lens[.turn] - lens[.accusedTurn, charge]
      guard !asked.contains(incident), age >= lens[rules.parameters.doubt.truthAfter] else {
        continue
      }
      asked.append(incident)
      guard out.ask(rules.questions.truth(incident), key: lens.key(of: incident)) else { continue }
      reveal(culprit, of: incident)
    }
  }

  /// Whether a public charge names another than those who have to answer for it, and nobody can tell yet.
  private func isWrong(_ charge: Ref<Accusation>, about incident: Ref<Incident>) -> Bool {
    guard lens.knowers(of: charge).includesPublic, let accused = lens[.accused, charge],
      !lens[.exposedWrong, charge], lens.isHidden(incident)
    else { return false }
    return !lens.answerable(for: incident).contains(accused)
  }

  /// It is plain from here on, by a trace that everybody holds.
  private func reveal(_ culprit: Ref<Actor>, of incident: Ref<Incident>) {
    out.point(.named, of: incident, to: culprit)
    let key = Trace.key(broughtAboutBy: lens.key(of: incident))
    if lens.find(Trace.self, key) == nil {
      out.create(Trace.self, key: key, knownBy: .everybody) {
        $0[.traceIncident] = incident
        $0[.pointsAt] = culprit
        $0[.traceWeight] = Evidence.certainty
        $0[.traceSort] = .plain
        $0[.shownTurn] = lens[.turn]
      }
    }
    for dossier in lens.all(Dossier.self, whose: .dossierIncident, is: incident)
    where lens[.dossierHolder, dossier] != culprit {
      out.add(Evidence.certainty, to: .belief, of: dossier, toward: culprit)
    }
    out.tell(rules.happenings.truthOut(incident, culprit), to: .everybody)
  }
}

extension Weighing {
  /// Sooner or later it comes out; sooner where the accused opened its books.
  func weighTruth(about incident: Ref<Incident>, into odds: inout Odds) {
    odds.add(terms.truth.truth, lens[parameters.doubt.truth])
    let wereOpened = lens.all(Accusation.self).contains {
      lens[.accusedOf, $0] == incident && lens[.answer, $0] == .openBooks
    }
    if wereOpened { odds.add(terms.truth.openBooks, lens[parameters.doubt.openBooks]) }
  }
}
