import ParleyRules

/// What the core adds to a question about traces and charges, read through the eyes of whoever decides it.
struct AttributionScales {
  /// The decider's own eyes: the truth for nature, else what an actor can see.
  let lens: Lens

  /// Whether an investigation finds something: as such, and by skill.
  func weighFinding(by actor: Ref<Actor>, into odds: inout Odds) {
    odds.add(.situation, AttributionOdds.find)
    odds.add(.forensics, AttributionOdds.skill(forensics: lens[.forensics, actor]))
  }

  /// Whether a non-player strikes back: by how bad it was.
  func weighRetaliation(for incident: Ref<Incident>, into odds: inout Odds) {
    odds.add(.gravity, AttributionOdds.retaliation(severity: lens[.severity, incident]))
  }

  /// A third party's verdict. What it makes of who speaks: one line a speaker who was wrong before. What is shown weighs
  /// as it stands; where it is plain who did it, that decides; an admission settles it.
  func weighBelief(in charge: Ref<Accusation>, into odds: inout Odds) {
    for speaker in lens.accusers(of: charge) {
      let doubt = AttributionOdds.doubt(timesWrong: lens[.timesWrong, speaker])
      odds.add(.foundWrongBefore, -doubt, about: speaker)
    }
    let (incident, accused) = (lens[.accusedOf, charge], lens[.accused, charge])
    let shown = lens[.shownWeight, charge]
    odds.add(.shownEvidence, shown)
    if lens.isPlainlyAnswerable(accused, for: incident) {
      odds.add(.culpritPlain, OperationOdds.plain)
    } else if lens.isSettled(incident) {
      odds.add(.culpritPlain, -OperationOdds.plain)
    } else if shown == 0 {
      odds.add(.bareWord, AttributionOdds.bareWord)
    }
    // What is open has been said: from here on the reader looks at what only some may know.
    if lens[.answer, charge] == .admit { odds.carry(.admission) }
    if let books = lens.find(Trace.self, lens.booksKey(of: accused, about: incident)) {
      odds.add(.openBooks, lens[.traceWeight, books])
    }
  }

  /// What a non-player says, one answer at a time. It reads what the accused itself knows: whether it did it.
  func weighReply(
    _ answer: Answer, of accused: Ref<Actor>, to charge: Ref<Accusation>, into odds: inout Odds
  ) {
    odds.add(.baseRate, points(AttributionOdds.usual(answer)))
    if answer == .silence && lens[.way, charge].isPublic { odds.add(.publicCharge, points(-2)) }
    if answer == .admit {
      odds.add(.evidenceAgainstUs, min(max(lens[.shownWeight, charge], 0), 2000))
    }
    let own = lens.dossier(of: accused, on: lens[.accusedOf, charge])
    let isGuilty = own.map { lens[.belief, $0, toward: accused] > 0 } ?? false
    if isGuilty {
      odds.add(.guilt, points(AttributionOdds.ifGuilty(answer)))
    } else {
      odds.add(.innocence, points(AttributionOdds.ifInnocent(answer)))
    }
  }
}

// MARK: Doing as others ask

extension AttributionScales {
  /// Whether a third party does what is asked, beside how far it believes the charge: what that is, and whose friend
  /// asks or is named. Only the victim may take countermeasures (designer's judgement, after the articles on the
  /// responsibility of states, 54).
  func weighFollowing(
    _ charge: Ref<Accusation>, by reader: Ref<Actor>, into odds: inout Odds
  ) {
    weighCamps(of: charge, for: reader, into: &odds)
    switch lens[.asked, charge] {
    case .none, .statement: break
    case .demarche: odds.add(.whatIsAsked, points(-1))
    case .sanction, .indictment: odds.add(.whatIsAsked, points(-3))
    case .countermeasure: odds.bar(.victimsAlone)
    }
  }

  /// Whether a non-player signs, on what it knows itself: caution, its own dossier within 6 points, and whose friend is
  /// asking or named (designer's judgement).
  func weighSigning(
    _ charge: Ref<Accusation>, by partner: Ref<Actor>, into odds: inout Odds
  ) {
    if lens[.capital, partner] <= 0 { odds.bar(.noCapitalLeft) }
    weighCamps(of: charge, for: partner, into: &odds)
    odds.add(.ownNameAtStake, points(-1))
    guard let dossier = lens.dossier(of: partner, on: lens[.accusedOf, charge]) else { return }
    let share = lens[.accused, charge].map { Int64(lens.share(of: $0, in: dossier)) } ?? 0
    let view = Curve.standard.logOdds(share + 1, to: (1 << 32) - share)
    odds.add(.ownView, min(max(view, points(-6)), points(6)))
  }

  /// Friends follow and sign sooner, and never gladly against a friend (designer's judgement).
  private func weighCamps(
    of charge: Ref<Accusation>, for reader: Ref<Actor>, into odds: inout Odds
  ) {
    let (accuser, accused) = (lens[.accuser, charge], lens[.accused, charge])
    if lens.areOfOneCamp(reader, accuser) {
      odds.add(.accuserCamp, points(2), about: accuser)
    }
    if lens.areOfOneCamp(reader, accused) {
      odds.add(.accusedCamp, points(-4), about: accused)
    }
  }
}
