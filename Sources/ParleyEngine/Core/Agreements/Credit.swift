import ParleyRules

/// Whether a third party believes that somebody broke its word, by what it knows itself.
struct Credit {
  /// The third party; nobody in particular knows no more than all.
  let juror: Ref<Actor>?
  let speaker: Ref<Actor>
  let party: Ref<Actor>
  let agreement: Ref<Agreement>
  /// The eyes of the third party.
  let lens: Lens

  /// What others saw of a promise weighs 2 points either way (designer's judgement: two steps of trust).
  private static let record = points(2)
  /// Whom one takes for the culprit of a forbidden deed weighs 3 points for it, and another culprit 2 against (designer's
  /// judgement: the deed is the breach, but there may be another).
  private static let deed = points(3)
  private static let otherCulprit = points(-2)
  /// For how many turns a deed is held against anybody.
  private static let fresh: Int32 = 3

  func weigh(into odds: inout Odds) {
    // What all may know comes first: its lines are read by all.
    let doubt = AttributionOdds.doubt(timesWrong: lens[.timesWrong, speaker])
    odds.add(.foundWrongBefore, -doubt, about: speaker)
    if lens[.allegedGround, speaker, toward: party] == .word {
      odds.add(.bareWord, AttributionOdds.bareWord)
    }
    switch lens[.reputation, agreement, toward: party] {
    case .cannotTell: break
    case .kept: odds.add(.seenBefore, -Self.record)
    case .breach: odds.add(.seenBefore, Self.record)
    }
    odds.add(.forbiddenDeed, deeds)
  }

  private var deeds: Int32 {
    let culprits = lens.all(Incident.self).filter {
      lens[.turn] - lens[.incidentTurn, $0] < Self.fresh
        && lens.pledges(of: party, against: $0).contains { $0.agreement == agreement }
    }.compactMap { juror == nil ? lens[.named, $0] : lens.primeSuspect(of: $0) }
    if culprits.contains(party) { return Self.deed }
    return culprits.isEmpty ? 0 : Self.otherCulprit
  }
}
