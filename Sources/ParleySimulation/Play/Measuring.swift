import ParleyEngine
import ParleyRules

/// Reads an outcome from the truth at the end of a game.
struct Measuring {
  let game: Game
  let truth: Lens

  init(_ game: Game) {
    self.game = game
    truth = game.truth
  }

  func measure(into outcome: inout GameResult) {
    texts(&outcome)
    agreements(&outcome)
    attribution(&outcome)
    outcome.seats = game.setting.campaign.seats.map(seat)
    outcome.trust = trust()
    outcome.belief = belief()
    outcome.breaches = Census.count(.breachAlleged, in: truth)
    outcome.metrics = game.vocabulary.metrics.map { Census.count($0.kind, in: truth) }
    outcome.happenings = Census.counts(in: truth)
    count(&outcome)
    outcome.decisions = game.decisionCount
    outcome.fault = game.fault.map { "turn \($0.turn), \($0.step): \($0.message)" } ?? ""
    outcome.digest = game.world.digest
  }

  private func texts(_ outcome: inout GameResult) {
    outcome.adopted = truth.rows(.forum).map { _ in 0 }
    for text in truth.rows(.proposal) {
      switch truth.word(.proposalStatus, text) ?? ProposalStatus.tabled {
      case .adopted:
        let forum = game.setting.names.rank(.forum, truth.row(.proposalForum, text))
        if outcome.adopted.indices.contains(forum) { outcome.adopted[forum] += 1 }
      case .failed: outcome.failed += 1
      case .withdrawn: outcome.withdrawn += 1
      case .tabled, .docket: break
      }
    }
  }

  private func agreements(_ outcome: inout GameResult) {
    for agreement in truth.all(Agreement.self) { note(agreement, &outcome) }
    for agreement in truth.rows(.agreement) {
      let turn = truth[.agreementTurn, agreement]
      if outcome.firstAdoption == 0 || turn < outcome.firstAdoption {
        outcome.firstAdoption = turn
      }
      if truth[.inForce, agreement] == 0 { outcome.lapsed += 1 }
      for actor in truth.actorRows {
        outcome.instalments += truth[.paid, agreement, toward: actor]
        if truth.isParty(actor, to: agreement) { outcome.due += truth[.due, agreement] }
      }
    }
  }

  /// How far a text came, and who keeps it.
  private func note(_ agreement: Ref<Agreement>, _ outcome: inout GameResult) {
    let text = truth[.agreementProposal, agreement]
    let (strength, scope) = (truth.strength(of: text), truth.scope(of: truth[.proposalForum, text]))
    outcome.texts[strength, scope].adopted += 1
    if truth[.inForce, agreement] { outcome.texts[strength, scope].inForce += 1 }
    if truth.isKept(agreement) { outcome.texts[strength, scope].kept += 1 }
    for actor in truth.actors where truth[.standing, agreement, toward: actor] != .outside {
      outcome.obligations += 1
      guard truth.isParty(actor, to: agreement),
        truth.truth(of: actor, under: agreement) == .kept
      else { continue }
      outcome.keptObligations += 1
    }
  }

  private func attribution(_ outcome: inout GameResult) {
    outcome.incidents = truth.world.count(.incident)
    outcome.worst = truth.rows(.incident).map { truth[.severity, $0] }.max() ?? 0
    for charge in truth.rows(.accusation) {
      let incident = truth.row(.accusedOf, charge)
      let isWrong = !truth.answerable(for: incident).contains(truth.row(.accused, charge))
      outcome.attributions += 1
      if isWrong { outcome.misattributions += 1 }
      guard truth.world.knowers(.accusation, charge).includesPublic else { continue }
      outcome.accusations += 1
      if isWrong { outcome.wrong += 1 }
      if truth[.verdict, charge] == Verdict.believed.rawValue { outcome.believed += 1 }
    }
  }

  private func seat(_ declared: Campaign.Seat) -> GameResult.Seat {
    let row = game.setting.names.row(.actor, declared.actor) ?? .none
    let own = game.setting.campaign.objectives.filter { $0.seat == declared.actor }
    let met = own.map {
      game.setting.names.row(.objective, $0.id).map { truth[.objectiveMet, $0] > 0 } ?? false
    }
    return GameResult.Seat(
      id: declared.actor, met: met, capital: truth[.capital, row],
      budget: truth[.budget, row], hurt: truth[.hurt, row],
      trust: mean(cast.filter { $0 != row }.map { truth[.trust, $0, toward: row] }))
  }

  /// Those who take a part: what a name on the roster thinks of others is no outcome.
  private var cast: [Row] { truth.actorRows.filter(truth.takesPart) }

  private func trust() -> Int32 {
    let cast = cast
    return mean(
      cast.flatMap { a in cast.filter { $0 != a }.map { truth[.trust, a, toward: $0] } })
  }

  /// Mean share that others give those who have to answer for it.
  private func belief() -> Int32 {
    mean(
      truth.rows(.dossier).compactMap { dossier in
        let answerable = truth.answerable(for: truth.row(.dossierIncident, dossier))
        guard !answerable.isEmpty, !answerable.contains(truth.row(.dossierHolder, dossier)) else {
          return nil
        }
        let share = answerable.reduce(UInt64(0)) { $0 + UInt64(truth.share(of: $1, in: dossier)) }
        return Int32(clamping: (share * 1000) >> 32)
      })
  }

  private func mean(_ values: [Int32]) -> Int32 {
    guard !values.isEmpty else { return 0 }
    let sum = values.reduce(Int64(0)) { $0 + Int64($1) }
    return Arithmetic.clamped(Arithmetic.quotient(sum, Int64(values.count)))
  }

  private func count(_ outcome: inout GameResult) {
    let seats = truth.actorRows.filter { truth[.seated, $0] > 0 }
    outcome.orders = game.vocabulary.verbs.indices.map { verb in
      Int(seats.reduce(Int32(0)) { $0 + truth[.given, $1, toward: Row(verb)] })
    }
    outcome.allOrders = truth.actorRows.reduce(0) { sum, actor in
      sum
        + game.vocabulary.verbs.indices.reduce(0) {
          $0 + Int(truth[.given, actor, toward: Row($1)])
        }
    }
  }
}
