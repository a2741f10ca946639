import ParleyEngine
import ParleyRules
import ParleySimulation

/// Each obstacle changes how at least a fifth of the games of each shipped campaign come out: the same games are
/// played with it and without it.
enum Removals {
  /// The small campaign has small evenings: it takes more of them to be sure of a fifth.
  static let grounds = [("first-steps", 400), ("confidence-2013", 100)]
  /// A fifth of the games (`play.md` 9): below it an obstacle is scenery.
  static let fifth = 0.2

  static func run(_ ledger: inout ProofLedger) {
    for (id, games) in grounds {
      guard let theatre = Theatre.shipped(id) else {
        ledger.note("\(id) can be read", false)
        continue
      }
      let study = Study(theatre.setting(2020), games: games, jobs: 2)
      for obstacle in theatre.roster.obstacles {
        let comparison = study.removing([obstacle.id])
        let share = comparison.settledOtherwise
        ledger.note(
          "\(id): \(obstacle.id) changes the outcome of a fifth of the games", share.low >= fifth,
          comparison.told)
      }
      let same = study.removing([])
      ledger.note(
        "\(id): control: removing nothing changes no game",
        same.before == same.after && same.settledOtherwise.value == 0 && same.changed.value == 0,
        same.told)
    }
  }
}

extension Comparison {
  /// The share of games in which other texts were adopted, or a seat met more or fewer of its objectives: what is
  /// left of an evening when it is over. (`changed` also counts accusations and instalments on the way.)
  var settledOtherwise: Interval {
    let pairs = zip(before, after)
    return Interval(
      share: pairs.count {
        $0.adopted != $1.adopted || $0.seats.map(\.objectivesMet) != $1.seats.map(\.objectivesMet)
      }, of: before.count)
  }

  var told: String {
    func percent(_ value: Double) -> Int { Int((value * 100).rounded()) }
    let share = settledOtherwise
    return "\(percent(share.value)) % (\(percent(share.low)) to \(percent(share.high)) %) by texts "
      + "adopted and objectives met, \(percent(changed.value)) % by anything people notice, "
      + "of \(before.count)"
  }
}
