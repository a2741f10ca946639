import ParleyRules

/// Everybody does it, the accusers too; and once that shows, they lose their credit, preachers most of all (article, M7.3
/// and H17).
extension Weighing {
  func weighCredit(of speaker: Ref<Actor>?, into odds: inout Odds) {
    guard let speaker, isCaught(speaker) else { return }
    odds.add(terms.credit.potAndKettle, -lens[parameters.credit.potAndKettle], about: speaker)
    guard lens[.champion, speaker] else { return }
    odds.add(terms.credit.champion, -lens[parameters.credit.champion], about: speaker)
  }

  /// Whether everybody has seen within the last turns that it spies itself: its sources leaked, or it is plain or
  /// believed that it sat in another's networks, and it has not owned up.
  private func isCaught(_ speaker: Ref<Actor>) -> Bool {
    let turns = lens[parameters.credit.exposure]
    let leaked = lens[state.leaked, speaker]
    if leaked > 0, lens[.turn] - leaked < turns { return true }
    return lens.all(Incident.self).contains { incident in
      lens.looksLikeSpying(incident) && lens[.publicNumber, incident] > 0
        && lens.isFresh(incident, for: turns)
        && (lens.isPlainlyAnswerable(speaker, for: incident) || isBelieved(of: speaker, incident))
        && !lens.hasAdmitted(speaker, incident)
    }
  }

  private func isBelieved(of speaker: Ref<Actor>, _ incident: Ref<Incident>) -> Bool {
    lens.all(Accusation.self, whose: .accusedOf, is: incident).contains {
      lens[.accused, $0] == speaker && lens[.verdict, $0] == .believed
    }
  }
}
