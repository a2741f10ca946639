/// Who has to answer for a deed: whoever did it, and whoever stands behind it.
extension Lens {
  /// By whose hand an order is carried out, where that is another's; `nil` where its doer acts itself.
  public func hand(of order: Order?) -> Ref<Actor>? {
    guard let order else { return nil }
    let declared = world.vocabulary[order.verb]
    guard !declared.handSlots.isEmpty, self[.handsForHire] else { return nil }
    for place in declared.handSlots where order.slots[place] >= 0 {
      let hand = Ref<Actor>(Row(code: order.slots[place]))
      guard hand != order.actor else { continue }
      log?.lean(on: declared.slots[place].owner)
      return hand
    }
    return nil
  }

  /// Those who have to answer for an incident in truth, so that it is right to name either: the one whose deed it was,
  /// and the one who stands behind it. Nobody where the viewer may not know it.
  public func answerable(for incident: Ref<Incident>?) -> [Ref<Actor>] {
    [self[.culprit, incident], self[.behind, incident]].compactMap { $0 }
  }

  /// Who stands behind an incident, as far as the viewer knows: exposed before all who know of it, or found out or known
  /// by the viewer itself.
  public func backer(of incident: Ref<Incident>?) -> Ref<Actor>? {
    self[.backer, incident] ?? self[.knownBacker, incident, toward: actor]
  }

  /// Who did it for whoever stands behind an incident, as far as the viewer knows that somebody does.
  public func knownHand(behind incident: Ref<Incident>?) -> Ref<Actor>? {
    self[.backer, incident] == nil
      ? self[.knownHand, incident, toward: actor] : self[.named, incident]
  }

  /// Whether a deed of an actor may be another's, for all that anybody can see: groups and companies may act for others
  /// where an obstacle brings that in, a state acts for itself.
  public func mayActForAnother(_ actor: Ref<Actor>?) -> Bool {
    self[.handsForHire] && actor != nil && self[.actorKind, actor] != .state
  }

  /// Whether everybody who knows of an incident can know that an actor has to answer for it.
  public func isPlainlyAnswerable(_ actor: Ref<Actor>?, for incident: Ref<Incident>?) -> Bool {
    actor != nil && (self[.named, incident] == actor || self[.backer, incident] == actor)
  }

  /// Whether everybody who knows of an incident can know all who have to answer for it: it is plain who did it, and that
  /// one does not act for others, or it has been exposed for whom it acted.
  public func isSettled(_ incident: Ref<Incident>?) -> Bool {
    guard let named = self[.named, incident] else { return false }
    return !mayActForAnother(named) || self[.backer, incident] != nil
  }
}
