import ParleyRules

/// Dice that fall as a test says. What was said last counts. Everything else falls as in play, unless
/// `answersAnythingElse` says how.
extension Bench {
  /// Answers a question that way, whatever it is about.
  public func answers(_ question: any AnyQuestion, with answer: Bool) {
    let number = question.erased
    dice.load(answer) { $0.question == number }
  }

  /// Answers a question about these things that way. Where one of several options is chosen, yes takes this one and no
  /// passes it over.
  public func answers(_ matter: Matter, with answer: Bool) { dice.load(answer) { $0 == matter } }

  /// Answers everything else that way; `nil` leaves it to the dice again. Where one of several options is chosen, the
  /// dice settle it still.
  public func answersAnythingElse(with answer: Bool?) { dice.loadAnythingElse(answer) }
}
