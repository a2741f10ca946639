import ParleyRules

/// Which argued moves are heard: those to which the umpire gave odds, and no others (`play.md` section 4). Whoever is
/// not heard gets the order back, and what it cost. Where no umpire sits, the door takes no argued moves at all.
extension Game {
  /// At most two are argued aloud a turn (`play.md` section 4).
  package static let mostHeard = 2

  func hearMoves() {
    for move in sealed.filter({ $0.verb == Verbs.argue.number }) {
      if referee.argued[move.key] != nil {
        noteArguments(on: move)
      } else {
        turnAway(move)
      }
    }
  }

  /// What was said for and against it, in words that everybody hears.
  private func noteArguments(on move: Order) {
    guard let ruling = referee.argued[move.key], !ruling.reasons.isEmpty else { return }
    apply(.prepare, cause: move.key) { _, out in
      for (place, reason) in ruling.reasons.enumerated() {
        _ = out.create(
          .text, key: ArgumentRuling.key(of: place, on: move.key), text: reason.text,
          knownBy: .everybody)
      }
    }
  }

  private func turnAway(_ move: Order) {
    sealed.removeAll { $0.key == move.key }
    turnedAway.append(move.actor)
    let price = Door(pipeline: pipeline, lens: Lens(world, as: .actor(move.actor))).price(move)
    let rules = setting.roster.entries.lazy.compactMap { $0.module as? TurnRules }.first
    apply(.prepare, cause: move.key) { lens, out in
      rules?.turnAway(move, price, lens, out)
    }
  }
}
