import ParleyRules

/// What is lost of means at either end of their range, so that what a team reads of them adds up.
extension Game {
  /// Asked before the changes take hold: what they come to beyond the most that is kept, or below nothing.
  func tellLost(of effects: [Adjudication.Effect]) -> [Happening] {
    var sums: [(means: Means, actor: Row, sum: Int64)] = []
    for effect in effects where !effect.withCables {
      guard case .add(let quantity, let actor, _, let change) = effect.change,
        let means = Means(keptIn: quantity), world[.seated, actor] > 0
      else { continue }
      if let place = sums.firstIndex(where: { $0.means == means && $0.actor == actor }) {
        sums[place].sum += Int64(change)
      } else {
        sums.append((means, actor, Int64(world[quantity, actor]) + Int64(change)))
      }
    }
    return sums.compactMap { means, actor, sum in
      let range = vocabulary.range(of: means.quantity)
      let kept = min(max(sum, Int64(range.lowerBound)), Int64(range.upperBound))
      guard kept != sum else { return nil }
      return Happening(
        means.moved,
        [actor.number, Arithmetic.clamped(kept - sum), Int32(TermName.beyondRange.number)],
        to: .only(ActorSet(actor)), cause: Key("engine", "means"))
    }
  }
}
