// Whether promises are kept: words that any rule may read.
extension Lens {
  /// Instalments that a party should have carried out by the end of this turn: one a turn since adoption, but for those
  /// in which it stood still, until all are done.
  public func expected(of party: Ref<Actor>?, under agreement: Ref<Agreement>?) -> Int32 {
    Instalment.expected(
      due: self[.due, agreement],
      turns: self[.turn] - self[.agreementTurn, agreement]
        - self[.stoodStill, agreement, toward: party])
  }

  /// Whether a party has carried out what it should have by the end of this turn, as far as the viewer knows: of
  /// another's deeds only the truth knows.
  public func isOnPace(_ party: Ref<Actor>?, under agreement: Ref<Agreement>?) -> Bool {
    self[.paid, agreement, toward: party] >= expected(of: party, under: agreement)
  }

  /// Whether a party did what a clause forbids within the last so many turns, this one included.
  public func hasBroken(
    _ agreement: Ref<Agreement>?, by party: Ref<Actor>?, inLast turns: Int32
  ) -> Bool {
    let broken = self[.broken, agreement, toward: party]
    return broken > 0 && self[.turn] - broken < turns
  }

  /// Whether a party keeps its word in truth: it breaks it by lagging behind, and for three turns by having done what a
  /// clause forbids. Of others the viewer cannot tell, unless it reads the truth.
  public func truth(of party: Ref<Actor>?, under agreement: Ref<Agreement>?) -> Reputation {
    guard viewer == .truth || actor == party else { return .cannotTell }
    let isBroken = hasBroken(agreement, by: party, inLast: Keeping.memory)
    return isBroken || !isOnPace(party, under: agreement) ? .breach : .kept
  }

  /// Whether an agreement is kept, for rules and reports that read the truth once a turn is done: it is in force, and
  /// every key member of its forum is bound, on pace, and without a true breach in the last two turns. Where the forum
  /// names no key members, all who ever signed count.
  public func isKept(_ agreement: Ref<Agreement>) -> Bool {
    guard self[.inForce, agreement] else { return false }
    return keyParties(to: agreement).allSatisfy {
      isParty($0, to: agreement) && isOnPace($0, under: agreement)
        && !hasBroken(agreement, by: $0, inLast: Keeping.quiet)
    }
  }

  private func keyParties(to agreement: Ref<Agreement>) -> [Ref<Actor>] {
    let forum = self[.proposalForum, self[.agreementProposal, agreement]]
    let named = actors(whose: .key, of: forum) { $0 }
    return named.isEmpty ? actors(whose: .standing, of: agreement) { $0 != .outside } : named
  }
}

/// How long a breach counts, in turns, the one in which it falls included.
enum Keeping {
  /// A party that did what is forbidden is in breach for 3 turns (designer's judgement: until two looks have passed).
  static let memory: Int32 = 3
  /// An agreement counts as kept where its key members broke nothing for 2 turns (designer's judgement).
  static let quiet: Int32 = 2
}

extension Instalment {
  /// Instalments that a party should have carried out: one a turn since adoption, until all are done (designer's
  /// judgement: a party with one order a turn for it never falls behind).
  public static func expected(due: Int32, turns: Int32) -> Int32 { min(due, max(0, turns)) }
}
