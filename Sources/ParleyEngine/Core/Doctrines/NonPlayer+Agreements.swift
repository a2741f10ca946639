import ParleyRules

/// What a non-player does about what was agreed, and for a friend at the table.
extension NonPlayer {
  /// Looks whether a rival keeps its word, where that has not been seen: at most one a turn.
  func inspect() {
    guard desk.has(.inspect) else { return }
    for agreement in desk.pacts where view[.agreementTurn, agreement] < view[.turn] {
      guard let party = desk.rival(under: agreement, whoseWordIs: .cannotTell) else { continue }
      let key = desk.key(of: .inspect, about: agreement)
      if wants(.inspect, toward: party, about: Thing(agreement), key: key) {
        out.file(Verbs.inspect.order(by: actor, agreement, party))
      }
      return
    }
  }

  /// Stands still where a rival was seen to break its word, and goes on once none is.
  func standStill() {
    guard desk.has(.suspend) else { return }
    for agreement in desk.signed {
      let broken = desk.rival(under: agreement, whoseWordIs: .breach)
      let isBound = view.isParty(actor, to: agreement)
      guard isBound == (broken != nil) else { continue }
      let key = desk.key(of: .suspend, about: agreement)
      if wants(.suspend, toward: broken, about: Thing(agreement), key: key) {
        out.file(Verbs.suspend.order(by: actor, agreement))
      }
    }
  }

  /// Hands the best it has on what was lately done to it to a team of its own camp.
  func share() {
    guard desk.has(.share), let incident = desk.wounds(since: 1).first,
      let friend = view.actors.first(where: {
        view[.seated, $0] && view.areOfOneCamp(actor, $0)
      })
    else { return }
    let telling = view.traces(of: incident).filter {
      view[.shownTurn, $0] == 0 && view[.traceSort, $0] != .plain && view[.traceWeight, $0] > 0
    }
    func rank(_ trace: Ref<Trace>) -> (Int32, Key) {
      (-view[.traceWeight, trace], view.key(of: trace))
    }
    guard let best = telling.min(by: { rank($0) < rank($1) }) else { return }
    let key = desk.key(of: .share, about: best)
    if wants(.share, toward: friend, about: Thing(best), key: key) {
      out.file(Verbs.share.order(by: actor, best, friend))
    }
  }
}
