import ParleyRules

/// What a charge is worth by the names in it, and how those answer who trust little.
extension Weighing {
  /// A third party's verdict: it listens to the names of those who speak and of the accused, beside the evidence. Two
  /// who speak together are heard by the name it trusts more.
  func weighNames(
    in charge: Ref<Accusation>, for reader: Ref<Actor>?, into odds: inout Odds
  ) {
    let speakers = [lens[.accuser, charge], lens[.partner, charge]]
      .compactMap { $0 }.filter { $0 != reader }
    let heard = speakers.max { lens.trust(of: reader, in: $0) < lens.trust(of: reader, in: $1) }
    if let heard {
      odds.add(terms.charges.speaker, weight(ofTrust: reader, in: heard), about: heard)
    }
    if let accused = lens[.accused, charge], accused != reader {
      odds.add(terms.charges.named, -weight(ofTrust: reader, in: accused), about: accused)
    }
  }

  /// Who is said to have broken its word is judged by the name of who says so, and by its own.
  func weighNames(
    of speaker: Ref<Actor>, against party: Ref<Actor>, for reader: Ref<Actor>?,
    into odds: inout Odds
  ) {
    if speaker != reader {
      odds.add(terms.charges.speaker, weight(ofTrust: reader, in: speaker), about: speaker)
    }
    if party != reader {
      odds.add(terms.charges.named, -weight(ofTrust: reader, in: party), about: party)
    }
  }

  /// One opens one's books, or admits a thing, to those one trusts.
  func weighCandour(
    of answer: Answer, to charge: Ref<Accusation>, by accused: Ref<Actor>, into odds: inout Odds
  ) {
    guard answer.isCandid, let speaker = lens[.accuser, charge], speaker != accused else { return }
    odds.add(terms.replies.accuserTrust, weight(ofTrust: accused, in: speaker), about: speaker)
  }

  /// One strikes back at those one thinks ill of, and sooner rings those one can ring.
  func weighRetaliation(
    for incident: Ref<Incident>, by victim: Ref<Actor>, into odds: inout Odds
  ) {
    guard let dossier = lens.dossier(of: victim, on: incident),
      let suspect = lens.primeSuspect(in: dossier, of: victim)?.suspect
    else { return }
    odds.add(terms.replies.suspectTrust, -weight(ofTrust: victim, in: suspect), about: suspect)
    if state.hasLine(between: victim, and: suspect, in: lens) {
      odds.add(terms.replies.lineStands, -lens[parameters.hotline.calm], about: suspect)
    }
  }
}

extension Answer {
  /// It owns up, or lets others look.
  var isCandid: Bool { self == .admit || self == .openBooks }
}
