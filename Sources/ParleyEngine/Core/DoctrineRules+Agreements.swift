import ParleyRules

/// What non-players do about what was agreed, and for a friend at the table.
extension DoctrineRules {
  /// Who signed does not lightly stand still: 2 points (designer's judgement).
  static let signatureHold: Int32 = points(2)

  /// Looks whether a rival keeps its word, where that has not been seen: at most one a turn.
  func inspect(_ desk: Desk, _ out: Adjudication) {
    guard desk.has(.inspect) else { return }
    for agreement in desk.pacts where desk.view[.agreementTurn, agreement] < desk.view[.turn] {
      let open = desk.rivals(under: agreement).first {
        desk.view[.reputation, agreement, toward: $0] == Reputation.cannotTell.rawValue
      }
      guard let party = open else { continue }
      let subject = Subject(desk.actor, party, Doctrine.inspect.row, agreement)
      if out.ask(.doctrine, subject, key: desk.key(.inspect, about: .agreement, agreement)) {
        out.file(desk.order(Verbs.inspect.number, [agreement.number, party.number]))
      }
      return
    }
  }

  /// Stands still where a rival was seen to break its word, and goes on once none is.
  func standStill(_ desk: Desk, _ out: Adjudication) {
    guard desk.has(.suspend) else { return }
    for agreement in desk.signed {
      let broken = desk.rivals(under: agreement).first {
        desk.view[.reputation, agreement, toward: $0] == Reputation.breach.rawValue
      }
      let isBound = desk.view.isParty(desk.actor, to: agreement)
      guard isBound == (broken != nil) else { continue }
      let subject = Subject(desk.actor, broken ?? .none, Doctrine.suspend.row, agreement)
      if out.ask(.doctrine, subject, key: desk.key(.suspend, about: .agreement, agreement)) {
        out.file(desk.order(Verbs.suspend.number, [agreement.number]))
      }
    }
  }

  /// Hands the best it has on what was lately done to it to a team of its own camp.
  func share(_ desk: Desk, _ out: Adjudication) {
    let view = desk.view
    guard desk.has(.share), let incident = desk.wounds(since: 1).first,
      let friend = view.actors.first(where: {
        view[.seated, $0] > 0 && view.areOfOneCamp(desk.actor, $0)
      })
    else { return }
    let telling = view.traces(of: incident).filter {
      view[.shownTurn, $0] == 0 && view[.traceSort, $0] != TraceSort.plain.rawValue
        && view[.traceWeight, $0] > 0
    }
    func rank(_ trace: Row) -> (Int32, Key) {
      (-view[.traceWeight, trace], view.world.key(.trace, trace))
    }
    guard let best = telling.min(by: { rank($0) < rank($1) }) else { return }
    let subject = Subject(desk.actor, friend, Doctrine.share.row, best)
    if out.ask(.doctrine, subject, key: desk.key(.share, about: .trace, best)) {
      out.file(desk.order(Verbs.share.number, [best.number, friend.number]))
    }
  }

  /// Softens what it dislikes in a text that bears its name: in the oldest of those where doctrine calls for it.
  func soften(_ desk: Desk, _ out: Adjudication) -> Order? {
    guard desk.has(.amend) else { return nil }
    let view = desk.view
    let disliked = view.rows(.proposal).compactMap { text -> (text: Row, clause: Row)? in
      guard view.isOpen(text), view[.stance, text, toward: desk.actor] != Stance.none.rawValue
      else { return nil }
      return desk.disliked(in: text).map { (text, $0) }
    }
    let softened = disliked.filter { text, _ in
      let subject = Subject(desk.actor, view.row(.lead, text), Doctrine.amend.row, text)
      return out.ask(.doctrine, subject, key: desk.key(.amend, about: .proposal, text))
    }
    return softened.first.map { text, clause in
      desk.order(
        Verbs.amend.number, [text.number, Change.soften.rawValue, view[.clauseMeasure, clause]])
    }
  }
}

extension Desk {
  /// The agreements in force that it signed, whether it stands still or not.
  var signed: [Row] {
    view.rows(.agreement).filter {
      view[.inForce, $0] > 0 && view.hasSigned(actor, $0)
    }
  }

  /// Those that bind it now.
  var pacts: [Row] { signed.filter { view.isParty(actor, to: $0) } }

  /// Its rivals among those whom an agreement binds.
  func rivals(under agreement: Row) -> [Row] {
    view.parties(to: agreement).filter { rivals.contains($0) }
  }

  /// The first clause of a text that goes against its interest and was not softened yet.
  func disliked(in text: Row) -> Row? {
    view.clauses(of: text).first {
      view[.softened, $0] == 0 && view[.interest, view.row(.clauseMeasure, $0), toward: actor] < 0
    }
  }

  /// The key of its doctrine on one thing to do about one thing.
  func key(_ doctrine: Doctrine, about kind: Kind, _ row: Row) -> Key {
    key(doctrine).with(view.world.key(kind, row))
  }
}
