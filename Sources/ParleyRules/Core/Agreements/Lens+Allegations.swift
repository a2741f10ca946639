// What is said to be broken: what a speaker has to go on, and who judges it.
extension Lens {
  /// Whether it looked to an actor, within the last three turns, as if a party broke an agreement. Of another's
  /// suspicions only the truth knows.
  public func hasSuspected(
    _ actor: Ref<Actor>?, breachBy party: Ref<Actor>?, of agreement: Ref<Agreement>?
  ) -> Bool {
    [self[.suspectedTurn, actor, toward: party], self[.suspicionTurn, agreement, toward: actor]]
      .allSatisfy { $0 > 0 && self[.turn] - $0 <= Keeping.memory }
  }

  /// The best that a speaker has to go on, if it says that a party broke an agreement.
  public func ground(
    of speaker: Ref<Actor>?, against party: Ref<Actor>?, under agreement: Ref<Agreement>?
  ) -> BreachGround {
    if self[.reputation, agreement, toward: party] == .breach { return .record }
    return hasSuspected(speaker, breachBy: party, of: agreement) ? .suspicion : .word
  }

  /// Those who judge what one party says of another: non-players with a voice of their own that sit in the forum of the
  /// agreement, or are of one camp with one of the two.
  public func thirdParties(
    hearing speaker: Ref<Actor>, against party: Ref<Actor>, under agreement: Ref<Agreement>
  ) -> [Ref<Actor>] {
    let forum = self[.proposalForum, self[.agreementProposal, agreement]]
    return actors.filter { actor in
      guard !self[.seated, actor], self[.actorKind, actor] != .group, actor != speaker,
        actor != party
      else { return false }
      return isMember(actor, of: forum) || areOfOneCamp(actor, speaker)
        || areOfOneCamp(actor, party)
    }
  }

  /// What an actor had promised not to do, if it was it that did what was done in an incident: each agreement that was in
  /// force before it and still is, with the measure.
  public func pledges(
    of actor: Ref<Actor>?, against incident: Ref<Incident>
  ) -> [(agreement: Ref<Agreement>, measure: Ref<Measure>)] {
    pledges(of: actor, against: self[.incidentKind, incident], at: self[.incidentTarget, incident])
      .filter { self[.agreementTurn, $0.agreement] < self[.incidentTurn, incident] }
  }
}
