import ParleyRules

/// How a turn goes from phase to phase, and what is in hand on the way.
extension Session {
  func openTurn() {
    sheet = TurnSheet(returned: game.turnedAway)
    game.openTurn()
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
    sheet.beginPhase()
    switch phase {
    case .briefing: phase = .orders
    case .orders:
      phase = .adjudication
      sealOrders()
    case .adjudication: reveal()
    case .negotiation:
      phase = .closing
      layOut()
    case .closing where preview != nil: revealCount()
    case .closing:
      if turn >= lastTurn { close() } else { openTurn() }
    }
  }

  private func vote(_ order: Order) -> Vote {
    let (proposalNamed, ballot) = Verbs.vote(order)
    let proposal = proposalNamed.row
    return Vote(proposal: proposal, actor: order.actorRow, ballot: ballot)
  }

  private func sealOrders() {
    for one in sheet.waiting where one.by == Session.byDefault {
      streams[.white]?.note(byDefault: one.order, turn, phase)
      streams[.team(one.order.actorRow)]?.note(byDefault: one.own, turn, phase)
    }
    game.seal(sheet.waiting.map(\.order))
    sheet.seal()
    layOut()
  }

  private func layOut() {
    sheet.layOut()
    tryAgain()
  }

  /// What is in hand is a pure function of the record so far, the sealed orders or held votes, and the umpire's
  /// rulings: it is tried on a copy until it is revealed.
  func tryAgain() { preview = trial(sheet.rulings) }

  private func trial(_ rulings: Rulings) -> Game {
    let trial = game.copy()
    trial.referee.overrides = rulings.overrides
    trial.referee.argued = rulings.arguments
    if phase == .adjudication {
      trial.adjudicate()
    } else {
      trial.closeFloor(ballots: sheet.held.map { vote($0.order) })
    }
    return trial
  }

  /// What was in hand as the results were first laid out, and after each ruling since, the latest
  /// last: whoever comes to the table later can number results as those did who saw it grow.
  public var hands: [[Decision]] {
    guard let preview else { return [] }
    var rulings = sheet.rulingsBefore
    var trials: [Game] = []
    for input in inputs.reversed().prefix(while: { $0 != .next }).reversed() {
      let earlier = rulings
      if rulings.take(input, turn: turn) { trials.append(trial(earlier)) }
    }
    return (trials + [preview]).map(fresh)
  }

  /// The decisions of a trial, closest calls first.
  func fresh(_ trial: Game) -> [Decision] {
    trial.decisions.dropFirst(game.decisions.count)
      .sorted { $0.margin != $1.margin ? $0.margin < $1.margin : $0.key < $1.key }
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
    sheet.count()
    publish(isBriefing: false)
  }

  /// What is in hand counts: an end never takes back what was resolved.
  func close() {
    settlePreview()
    sheet.seal()
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
