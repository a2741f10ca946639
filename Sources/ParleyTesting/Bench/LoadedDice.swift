import ParleyRules

/// What was said beforehand of how the dice fall.
final class LoadedDice {
  private var answers: [(isMeant: (Matter) -> Bool, answer: Bool)] = []
  private var otherwise: Bool?

  func load(_ answer: Bool, where isMeant: @escaping (Matter) -> Bool) {
    answers.append((isMeant, answer))
  }

  func loadAnythingElse(_ answer: Bool?) { otherwise = answer }

  /// What was said last counts; `nil` leaves it to the dice.
  func answer(to matter: Matter) -> Bool? {
    answers.last { $0.isMeant(matter) }?.answer ?? otherwise
  }
}
