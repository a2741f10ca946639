import ParleyRules

/// Which argued moves are heard: those to which the umpire gave odds, and no others (`play.md` section 4). Whoever is
/// not heard gets the order back, and what it cost. Where no umpire sits, the door takes no argued moves at all.
extension Game {
  /// At most two are argued aloud a turn (`play.md` section 4).
  package static let mostHeard = 2

  func hearMoves() {
    for move in sealed.filter({ vocabulary[$0.verb].isArgued }) {
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

  /// The umpire gave it no odds: whoever argued it has the order and its price back at once, and hears so.
  private func turnAway(_ move: Order) {
    sealed.removeAll { $0.key == move.key }
    turnedAway.append(move.actorRow)
    let own = ActorSet(move.actor)
    let price = Door(pipeline: pipeline, lens: Lens(world, as: .actor(move.actorRow))).price(move)
    apply(.prepare, cause: move.key) { _, out in
      out.give(price.budget, of: .budget, to: move.actor, because: .returned)
      out.give(price.capital, of: .capital, to: move.actor, because: .returned)
      out.add(-1, to: .given, of: move.actor, toward: move.word)
      if let text = out.passage(Words(code: 0), of: move, knownBy: own) {
        out.tell(Happenings.notHeard(text), to: .only(own))
      }
    }
  }
}
