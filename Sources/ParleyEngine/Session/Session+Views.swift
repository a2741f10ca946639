import ParleyRules

/// What a seat sees.
extension Session {
  /// All that a seat may be told: no truth in it. It is made once, however often it is asked for, until something is
  /// done.
  public func view(of seat: Seat) -> SeatView {
    if let known = views.first(where: { $0.seat == seat }) { return known.view }
    let view = look(from: seat)
    views.append((seat, view))
    return view
  }

  /// The view of a seat that is about to do something, after which it no longer holds.
  func lastView(of seat: Seat) -> SeatView {
    views.first { $0.seat == seat }?.view ?? look(from: seat)
  }

  private func look(from seat: Seat) -> SeatView {
    let stream = streams[seat] ?? streams[.everybody] ?? Stream(.everybody, setting)
    let actor: Row = if case .team(let row) = seat { row } else { .none }
    return SeatView(
      actor: actor, names: setting.names, roster: setting.roster, mask: setting.mask,
      table: table(for: stream), pending: given(by: actor, stream), events: stream.events,
      texts: stream.texts, pipeline: game.pipeline, world: stream.world,
      floorMoves: sheet.floorMoves[actor] ?? 0, floorActs: sheet.floorActs[actor] ?? 0)
  }

  /// The stream of a seat.
  public func events(of seat: Seat) -> [StreamEvent] { streams[seat]?.events ?? [] }
  /// The stream of a seat with the world it folds to; `nil` for an actor that no team plays.
  public func stream(of seat: Seat) -> Stream? { streams[seat] }

  /// Whether a line of a seat's stream is a cell that a rule has shown to it on purpose.
  package func wasShown(_ event: StreamEvent, to seat: Seat) -> Bool {
    guard case .cell(let quantity, let a, let b, _) = event.body, let stream = streams[seat] else {
      return false
    }
    return stream.wasShown(quantity, a, b, game.world)
  }

  private func given(by actor: Row, _ stream: Stream) -> [PendingOrder] {
    var given: [PendingOrder] = []
    for one in sheet.waiting where one.order.actorRow == actor {
      given.append(PendingOrder(order: one.own, price: one.price, by: one.by))
    }
    for vote in sheet.held where vote.order.actorRow == actor {
      given.append(PendingOrder(order: own(vote.order, stream), price: Price(), by: vote.by))
    }
    return given
  }

  /// What everybody may know of where the game stands, with the orders that rules give this seat or take from it.
  private func table(for stream: Stream) -> TableState {
    let campaign = setting.campaign
    let place = min(max(Int(turn) - 1, 0), max(campaign.calendar.count - 1, 0))
    let allowance =
      campaign.orders.isEmpty
      ? 3
      : campaign.orders[
        min(max(Int(turn) - 1, 0), campaign.orders.count - 1)]
    return TableState(
      turn: turn, lastTurn: campaign.turns, epilogue: campaign.epilogue, phase: phase,
      isOver: isOver,
      season: campaign.calendar.indices.contains(place) ? campaign.calendar[place] : "",
      ready: seats.filter(sheet.ready.contains), seats: seats,
      orders: max(0, allowance + given(backTo: stream) + stream.extraOrders),
      leanings: leanings(stream), hasUmpire: campaign.waits.contains(.adjudication))
  }

  private func given(backTo stream: Stream) -> Int32 {
    guard case .actor(let actor) = stream.viewer else { return 0 }
    return Int32(sheet.returned.count { $0 == actor })
  }

  /// Blocs' leanings on what may be voted: read on each bloc's own world, and public on purpose.
  private func leanings(_ stream: Stream) -> [TableState.Leaning] {
    guard phase == .negotiation, !isOver else { return [] }
    let truth = game.truth.asWritten
    var leanings: [TableState.Leaning] = []
    for proposal in truth.rows(.proposal)
    where truth[.proposalStatus, proposal] == ProposalStatus.docket.rawValue {
      let own = stream.ownRow(.proposal, proposal)
      guard own.exists else { continue }
      for bloc in truth.members(of: truth.row(.proposalForum, proposal))
      where truth[.seated, bloc] == 0 {
        let odds = game.pipeline.odds(
          .vote, Subject(bloc, proposal), game.world, Lens(game.world, as: .actor(bloc)), log: nil)
        leanings.append(
          TableState.Leaning(proposal: own, bloc: bloc, estimate: Estimate(logit: odds.total)))
      }
    }
    return leanings
  }
}

extension Stream {
  /// Orders a turn beyond what the campaign allows this seat, or fewer.
  fileprivate var extraOrders: Int32 {
    if case .actor(let actor) = viewer { world[.extraOrders, actor] } else { 0 }
  }
}
