import ParleyRules

/// How a turn goes from phase to phase, and what is in hand on the way.
extension Session {
  func openTurn() {
    returned = game.turnedAway
    game.openTurn()
    ready.removeAll()
    floorUsed.removeAll()
    floorActs.removeAll()
    phase = .briefing
    publish(isBriefing: true)
  }

  /// Whether a phase waits for people.
  private func waits(_ phase: Phase) -> Bool {
    isEpilogue ? phase == .orders : setting.campaign.waits.contains(phase)
  }

  /// Closes phases that wait for nobody.
  func settle() {
    while !isOver, !waits(phase) { closeOne() }
  }

  func moveOn() {
    guard !isOver else { return }
    closeOne()
    settle()
  }

  private func closeOne() {
    ready.removeAll()
    switch phase {
    case .briefing: phase = .orders
    case .orders:
      phase = .adjudication
      sealOrders()
    case .adjudication: reveal()
    case .negotiation:
      phase = .closing
      tryAgain()
    case .closing where preview != nil: revealCount()
    case .closing:
      if turn >= lastTurn { close() } else { openTurn() }
    }
  }

  private func vote(_ order: Order) -> Vote {
    let (proposal, ballot) = Verbs.vote(order)
    return Vote(proposal: proposal, actor: order.actor, ballot: ballot)
  }

  private func sealOrders() {
    game.seal(pending.map(\.order))
    pending.removeAll()
    overrides.removeAll()
    arguments.removeAll()
    tryAgain()
  }

  /// What is in hand is a pure function of the record so far, the sealed orders or held votes, and the umpire's
  /// rulings: it is tried on a copy until it is revealed.
  func tryAgain() {
    let trial = game.copy()
    trial.referee.overrides = overrides
    trial.referee.argued = arguments
    if phase == .adjudication {
      trial.adjudicate()
    } else {
      trial.closeFloor(ballots: votes.map { vote($0.order) })
    }
    preview = trial
  }

  private func settlePreview() {
    if let trial = preview { game = trial }
    preview = nil
  }

  private func reveal() {
    settlePreview()
    phase = .negotiation
    publish(isBriefing: false)
    guard !isEpilogue else { return }
    game.takeFloor()
    publish(isBriefing: false)
  }

  /// The count, and what followed from it, becomes public.
  private func revealCount() {
    settlePreview()
    votes.removeAll()
    publish(isBriefing: false)
  }

  /// What is in hand counts: an end never takes back what was resolved.
  func close() {
    settlePreview()
    pending.removeAll()
    game.deliverCables()
    game.meetObjectives(isLast: true)
    phase = .closing
    publish(isBriefing: true)
    isOver = true
  }

  func publish(isBriefing: Bool) {
    for seat in [Seat.white, .everybody] + seats.map({ Seat.team($0) }) {
      streams[seat]?.publish(game, news: game.news, phase: phase, isBriefing: isBriefing)
    }
    game.news.removeAll()
  }
}
