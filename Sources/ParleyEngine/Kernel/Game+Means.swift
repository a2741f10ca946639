import ParleyRules

extension Game {
  /// What is lost of means at either end of their range is told to whoever is played, so that what a team reads of them
  /// adds up.
  func tellLost(_ means: Means, _ actor: Row, _ change: Int32) -> Event? {
    guard world[.seated, actor] > 0 else { return nil }
    return Event(
      means.moved.kind, [actor.number, change, Int32(TermName.beyondRange.number)],
      to: .only(ActorSet(actor)), cause: Key("engine", "means"))
  }
}
