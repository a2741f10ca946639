import ParleyRules

/// What a turn is called: the silent ones after the last are turns of the epilogue, counted by themselves.
extension Scene {
  /// The place of a turn among the silent ones; `nil` for a turn that was played.
  func placeInEpilogue(_ turn: Int32) -> Int32? {
    let last = lens[.lastTurn]
    return turn > last ? turn - last : nil
  }

  /// A turn within a sentence.
  func turnLabel(_ turn: Int32) -> String {
    let place = placeInEpilogue(turn)
    let words =
      place == nil
      ? Text("turn {0}", nl: "beurt {0}")
      : Text("epilogue turn {0}", nl: "beurt {0} van het naspel")
    return Filling.fill(say(words), [String(place ?? turn)])
  }

  /// What was decided in a turn, as the line above its ledger.
  func decidedLine(in turn: Int32, _ question: String, about: String, outcome: String) -> String {
    let place = placeInEpilogue(turn)
    let words =
      place == nil
      ? Text("Turn {0}: {1} {2}: {3}", nl: "Beurt {0}: {1} {2}: {3}")
      : Text("Epilogue turn {0}: {1} {2}: {3}", nl: "Beurt {0} van het naspel: {1} {2}: {3}")
    return Filling.fill(say(words), [String(place ?? turn), question, about, outcome])
  }
}
