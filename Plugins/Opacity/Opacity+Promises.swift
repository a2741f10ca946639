import ParleyRules

/// What nobody can see, nobody can check: a promise not to do something shows hardly at all (article, M4.1; `models.md`
/// 1.10).
extension Weighing {
  /// Home dislikes each clause that binds or verifies and was not softened, up to a limit for the text.
  func weighPromises(in text: Ref<Proposal>, into odds: inout Odds) {
    let clauses = lens.clauses(of: text)
    guard !clauses.isEmpty else { return }
    let each = lens[parameters.doubt.unverifiable]
    var left = lens[parameters.doubt.unverifiableMost]
    for clause in clauses where left > 0 && isUnverifiable(clause) {
      let cost = min(each, left)
      odds.add(terms.promises.unverifiable, -cost, about: lens[.clauseMeasure, clause])
      left -= cost
    }
  }

  /// From plain sight down to what shows of what was agreed.
  func weighVeil(over agreement: Ref<Agreement>, into odds: inout Odds) {
    let shows = Int64(visibility(of: lens[.agreementProposal, agreement]))
    let logit = Curve.standard.logOdds(shows, to: 1000 - shows)
    odds.add(
      terms.promises.veil,
      Arithmetic.scaled(
        logit - Evidence.certainty, Int64(lens[parameters.doubt.veil]), over: 1000))
  }

  private func isUnverifiable(_ clause: Ref<Clause>) -> Bool {
    !lens[.softened, clause] && lens[.function, lens[.clauseMeasure, clause]].isThick
  }

  /// How often not doing it would show, in thousandths: as for the clause that shows least; a clause of verification
  /// lifts the others to its own height.
  private func visibility(of text: Ref<Proposal>?) -> Int32 {
    let functions = lens.clauses(of: text).map { lens[.function, lens[.clauseMeasure, $0]] }
    let checked = functions.filter { $0 != .verification }.map(\.detectability).min()
    let own = MeasureFunction.verification.detectability
    guard functions.contains(.verification) else {
      return checked ?? MeasureFunction.transparency.detectability
    }
    return max(checked ?? own, own)
  }
}
