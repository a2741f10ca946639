import ParleyEngine
import ParleyRules

/// A white cell that does everything it may: it types for seats, writes news, releases injects, rules and overrides.
///
/// The first turn holds something of everything, so that one game already has every kind of input.
struct RandomHost {
  /// The exercise is closed in its second turn.
  let isShort: Bool

  func act(_ desk: TableDesk, _ luck: inout Luck) throws {
    switch desk.session.phase {
    case .adjudication: try rule(desk, &luck)
    default:
      try write(desk, &luck)
      if desk.session.phase == .orders { try typeForSeats(desk, &luck) }
    }
    if isShort, desk.session.turn > 1, !desk.session.isOver { try desk.take { try $0.end() } }
  }

  /// What the white cell does in the first turn surely, and later now and then.
  private func happens(_ session: Session, _ luck: inout Luck) -> Bool {
    luck.happens(session.turn == 1 ? 1000 : 250)
  }

  private func write(_ desk: TableDesk, _ luck: inout Luck) throws {
    let seats = desk.session.seats
    let seat = seats[luck.below(seats.count)]
    if happens(desk.session, &luck) { try desk.take { try $0.note("remark \(luck.below(9))") } }
    if happens(desk.session, &luck) {
      let readers = luck.happens(500) ? [] : [seat]
      try desk.take { try $0.news("wire \(luck.below(9))", to: readers) }
    }
    if happens(desk.session, &luck) { try release(desk, &luck) }
    // In a solo campaign `ready` closes the phase.
    if desk.session.setting.campaign.solo == nil, happens(desk.session, &luck) {
      try desk.take { try $0.setReady(luck.happens(800), from: seat) }
    }
    let lessons = desk.session.setting.campaign.lessons
    if !lessons.isEmpty, happens(desk.session, &luck) {
      try desk.take { try $0.learn(lessons[luck.below(lessons.count)].id) }
    }
  }

  /// An inject by hand: one that waits for its turn.
  private func release(_ desk: TableDesk, _ luck: inout Luck) throws {
    let session = desk.session
    let waiting = session.setting.campaign.injects.filter { inject in
      guard let row = session.setting.names.row(.inject, inject.id) else { return false }
      return session.truth[.firedTurn, row] == 0
    }
    guard !waiting.isEmpty else { return }
    try desk.take { try $0.inject(waiting[luck.below(waiting.count)].id) }
  }

  /// An argued move typed for a seat, and an order that is given and taken back.
  private func typeForSeats(_ desk: TableDesk, _ luck: inout Luck) throws {
    guard happens(desk.session, &luck) else { return }
    let seat = desk.session.seats[luck.below(desk.session.seats.count)]
    var argued = Order(Verbs.argue.number, by: seat, texts: ["a move of our own", "it may work"])
    (argued.slots[0], argued.slots[1]) = (0, 1)
    for isKept in [true, false] {
      let view = desk.session.view(of: .team(seat))
      let order = isKept ? argued : RandomPlay(view).order(&luck)
      guard let order, view.refusal(order) == nil else { continue }
      try desk.take { try $0.give(order, from: seat, by: "white") }
      if !isKept { try desk.take { try $0.undo(from: seat, by: "white") } }
    }
  }

  /// Rules on argued moves, and overrides a decision or two.
  private func rule(_ desk: TableDesk, _ luck: inout Luck) throws {
    // Two moves are heard a turn; a third would be refused.
    let argued = desk.session.sealedOrders.map(\.order).filter { $0.verb == Verbs.argue.number }
    for order in argued.prefix(2) {
      let ruling = ArgumentRuling(
        word: [-6, -3, 0, 3, 6][luck.below(5)], pros: Int32(luck.below(3)),
        cons: Int32(luck.below(3)))
      try desk.take { try $0.rule(order.key, ruling) }
    }
    for _ in 0...luck.below(2) {
      let decisions = desk.session.inHand
      guard !decisions.isEmpty else { return }
      let decision = decisions[luck.below(decisions.count)]
      try desk.take {
        try $0.override(
          decision.key, outcome: luck.happens(500), reason: "so it was \(luck.below(9))")
      }
    }
  }
}
