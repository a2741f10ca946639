import ParleyRules

/// What others make of words and promises that nobody can see behind.
extension OpacityRules {
  /// What a text asks that cannot be checked: clauses that bind or verify, unless they were
  /// softened.
  private func isUnverifiable(_ clause: Row, _ lens: Lens) -> Bool {
    lens[.softened, clause] == 0 && lens.function(of: lens.row(.clauseMeasure, clause)).isThick
  }

  func weighPromises(_ proposal: Row, _ lens: Lens, _ odds: inout Odds) {
    let clauses = lens.clauses(of: proposal)
    guard !clauses.isEmpty else { return }
    let each = lens[parameters.doubt.unverifiable]
    var left = lens[parameters.doubt.unverifiableMost]
    for clause in clauses where left > 0 && isUnverifiable(clause, lens) {
      let cost = min(each, left)
      odds.add(terms.unverifiable, -cost, about: lens.row(.clauseMeasure, clause))
      left -= cost
    }
  }

  func weighVerification(_ agreement: Row, _ lens: Lens, _ odds: inout Odds) {
    let shows = Int64(visibility(of: lens.row(.agreementProposal, agreement), lens))
    let logit = Curve.standard.logOdds(shows, to: 1000 - shows)
    odds.add(
      terms.veil,
      Arithmetic.scaled(
        logit - OpacityRules.certainty, Int64(lens[parameters.doubt.veil]), over: 1000))
  }

  /// How often not doing it would show, in thousandths: as for the clause that shows least; a
  /// clause of verification lifts the others to its own height.
  private func visibility(of proposal: Row, _ lens: Lens) -> Int32 {
    let functions = lens.clauses(of: proposal).map {
      lens.function(of: lens.row(.clauseMeasure, $0))
    }
    let checked = functions.filter { $0 != .verification }.map(\.detectability).min()
    let own = MeasureFunction.verification.detectability
    guard functions.contains(.verification) else {
      return checked ?? MeasureFunction.transparency.detectability
    }
    return max(checked ?? own, own)
  }

  func weighBelief(_ accusation: Row, _ lens: Lens, _ odds: inout Odds) {
    let incident = lens.row(.accusedOf, accusation)
    let accused = lens.row(.accused, accusation)
    guard accused.exists, !lens.row(.named, incident).exists else { return }
    let doubt = parameters.doubt
    odds.add(terms.scepticism, -lens[doubt.scepticism])
    let answer: Answer? = lens.word(.answer, accusation)
    if answer == .deny || answer == .counter { odds.add(terms.denied, -lens[doubt.denied]) }
    odds.add(terms.stale, -staleness(of: accusation, about: incident, lens))
    // What is open has been said: from here on the juror looks at its own traces.
    let before = publishedWeight(against: accused, in: incident, accusation, lens)
    odds.add(terms.published, before)
    let carried = Estimate(
      logit: Evidence.posterior(
        prior: lens[doubt.prior], [lens[.shownWeight, accusation], before]))
    if lens[.saidWord, accusation] > carried.rawValue + 1 {
      odds.add(terms.overstated, -lens[doubt.overstated])
    }
  }

  /// The weight of what was published against the accused before this accusation was made.
  private func publishedWeight(
    against accused: Row, in incident: Row, _ accusation: Row, _ lens: Lens
  ) -> Int32 {
    let now = lens[.accusedTurn, accusation]
    var sum: Int64 = 0
    for trace in lens.traces(of: incident) {
      let shown = lens[.shownTurn, trace]
      guard shown > 0, shown != now, lens[.pointsAt, trace] == accused.number,
        // Opened books and what is plain have lines of their own.
        lens[.traceSort, trace] != TraceSort.plain.rawValue
      else { continue }
      sum += Int64(lens[.traceWeight, trace])
    }
    return Arithmetic.clamped(sum)
  }

  /// ln 2, in thousandths, for each half-life of the news that has gone by: its odds are halved.
  private func staleness(of accusation: Row, about incident: Row, _ lens: Lens) -> Int32 {
    let since = lens[.incidentTurn, incident]
    guard since > 0 else { return 0 }
    let age = lens[.accusedTurn, accusation] - since
    let halvings = age / max(lens[parameters.doubt.news], 1)
    return halvings > 0 ? min(halvings, 4) * 693 : 0
  }

  func weighReply(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    guard subject.c.number == Answer.deny.rawValue else { return }
    let incident = lens.row(.accusedOf, subject.b)
    guard !lens.row(.named, incident).exists else { return }
    odds.add(terms.deniability, lens[parameters.doubt.deniability])
  }
}
