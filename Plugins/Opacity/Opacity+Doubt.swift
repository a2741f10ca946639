import ParleyRules

/// What others make of words that nobody can see behind: third parties doubt, as over Sony Pictures in 2014, and denying
/// is easy (article, M4.1 and M4.2).
extension Weighing {
  /// Scepticism, a denial, old news, and more said than shown.
  func weighDoubt(about charge: Ref<Accusation>, into odds: inout Odds) {
    let incident = lens[.accusedOf, charge]
    guard let accused = lens[.accused, charge], lens[.named, incident] == nil else { return }
    let doubt = parameters.doubt
    odds.add(terms.doubt.scepticism, -lens[doubt.scepticism])
    let answer = lens[.answer, charge]
    if answer == .deny || answer == .counter { odds.add(terms.doubt.denied, -lens[doubt.denied]) }
    odds.add(terms.doubt.stale, -staleness(of: charge, about: incident))
    // What is open has been said: from here on the juror looks at its own traces.
    let before = weightPublished(against: accused, of: incident, before: charge)
    odds.add(terms.doubt.published, before)
    let carried = Estimate(
      logit: Evidence.posterior(prior: lens[doubt.prior], [lens[.shownWeight, charge], before]))
    if lens[.saidWord, charge].steps(above: carried) > 1 {
      odds.add(terms.doubt.overstated, -lens[doubt.overstated])
    }
  }

  /// Denying is easy, as long as it is not plain who did it.
  func weighDeniability(of answer: Answer, to charge: Ref<Accusation>, into odds: inout Odds) {
    guard answer == .deny, lens[.named, lens[.accusedOf, charge]] == nil else { return }
    odds.add(terms.doubt.deniability, lens[parameters.doubt.deniability])
  }

  /// Whoever nobody plays names nobody in public where naming pays less than it may cost (the blame game, `models.md` 3.4):
  /// to tolerate what one cannot lay at a door is no weakness.
  func weighNaming(
    of suspect: Ref<Actor>?, by accuser: Ref<Actor>, over incident: Ref<Incident>?,
    into odds: inout Odds
  ) {
    guard let suspect, lens.isHidden(incident),
      let dossier = lens.dossier(of: accuser, on: incident)
    else { return }
    let doubt = parameters.doubt
    let pays = Evidence.paysToName(
      at: lens.share(of: suspect, in: dossier), gain: lens[doubt.naming.gain],
      cost: lens[doubt.naming.cost])
    if !pays { odds.bar(terms.doubt.naming) }
  }

  /// The weight of what was published against the accused before this charge was made.
  private func weightPublished(
    against accused: Ref<Actor>, of incident: Ref<Incident>?, before charge: Ref<Accusation>
  ) -> Int32 {
    let now = lens[.accusedTurn, charge]
    var sum: Int64 = 0
    for trace in lens.traces(of: incident) {
      let shown = lens[.shownTurn, trace]
      guard shown > 0, shown != now, lens[.pointsAt, trace] == accused,
        // Opened books and what is plain have lines of their own.
        lens[.traceSort, trace] != .plain
      else { continue }
      sum += Int64(lens[.traceWeight, trace])
    }
    return Arithmetic.clamped(sum)
  }

  /// The odds are halved for each half-life of the news that has gone by.
  private func staleness(of charge: Ref<Accusation>, about incident: Ref<Incident>?) -> Int32 {
    let since = lens[.incidentTurn, incident]
    guard since > 0 else { return 0 }
    let age = lens[.accusedTurn, charge] - since
    let halvings = age / max(lens[parameters.doubt.news], 1)
    return halvings > 0 ? min(halvings, 4) * Evidence.halving : 0
  }
}
