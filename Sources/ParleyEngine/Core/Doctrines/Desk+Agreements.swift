import ParleyRules

/// What a non-player has signed, and what it dislikes in what it may sign.
extension Desk {
  /// The agreements in force that it signed, whether it stands still or not.
  var signed: [Ref<Agreement>] {
    view.all(Agreement.self).filter { view[.inForce, $0] && view.hasSigned(actor, $0) }
  }

  /// Those that bind it now.
  var pacts: [Ref<Agreement>] { signed.filter { view.isParty(actor, to: $0) } }

  /// Its rivals among those whom an agreement binds.
  func rivals(under agreement: Ref<Agreement>) -> [Ref<Actor>] {
    view.parties(to: agreement).filter { rivals.contains($0) }
  }

  /// The first of its rivals under an agreement of which the others think so.
  func rival(under agreement: Ref<Agreement>, whoseWordIs reputation: Reputation) -> Ref<Actor>? {
    rivals(under: agreement).first { view[.reputation, agreement, toward: $0] == reputation }
  }

  /// What the first clause of a text says that goes against its interest and was not softened yet.
  func disliked(in text: Ref<Proposal>) -> Ref<Measure>? {
    let clause = view.clauses(of: text).first {
      !view[.softened, $0] && view[.interest, view[.clauseMeasure, $0], toward: actor] < 0
    }
    return clause.flatMap { view[.clauseMeasure, $0] }
  }
}
