import ParleyRules

extension Report {
  /// A sort of orders: in how many games it was given, and in which share of a seat's turns.
  public struct Use: Sendable {
    /// The id of the verb.
    public let verb: String
    /// The kind, where a verb comes in kinds; `nil` for the verb as a whole.
    public let kind: String?
    /// The share of games in which it was given, 0 to 1.
    public let games: Interval
    /// The mean share of seats' turns in which it was given, 0 to 1.
    public let chances: Interval
    /// It takes an order or a floor move: what is free may well be done all the time.
    let isPaid: Bool
    /// Where somebody looked what seats could have done.
    public let occasions: Occasion?

    /// Given in fewer than one game in twenty (`play.md` section 9).
    public var isRare: Bool { games.value < 0.05 }
    /// Given in fewer than one in twenty of the games in which a seat could give it; `false` where nobody looked, or it
    /// never could.
    public var isShunned: Bool {
      occasions.map { !$0.isNever && $0.taken.value < 0.05 } ?? false
    }
    /// Given in more than four of ten seats' turns (`play.md` section 9).
    public var isFrequent: Bool { isPaid && chances.value > 0.4 }
    /// How it is typed.
    public var title: String { kind.map { "\(verb) \($0)" } ?? verb }
  }

  /// When an order of a sort would have been taken from a seat that gave it.
  public struct Occasion: Sendable {
    /// The share of games with at least one such turn of a seat.
    public let games: Interval
    /// In how many of these games it was given.
    public let taken: Interval
    /// In which share of the turns in which a seat could give it, it did.
    public let turns: Interval
    /// It was given where nobody saw that it could be: whoever looked was blind.
    public let isMissed: Bool
    /// No seat could ever give it.
    public var isNever: Bool { games.value == 0 }
  }

  /// Every sort of order that is on, in the order of the vocabulary; the silent turns do not count. A kind that no seat
  /// could ever give is left out.
  public var uses: [Use] {
    allUses.filter { use in
      use.kind == nil || use.occasions.map { !$0.isNever || $0.isMissed } ?? true
    }
  }

  private var allUses: [Use] {
    sorts.map { place, sort in
      let given = outcomes.map { $0.tally.turns.isEmpty ? 0 : $0.tally.turns[place] }
      let shares = zip(outcomes, given).map { Double($1) / Double(max($0.tally.chances, 1)) }
      return Use(
        verb: sort.id, kind: sort.kind,
        games: Interval(share: given.count { $0 > 0 }, of: given.count),
        chances: Interval(mean: shares, within: 0...1), isPaid: sort.isPaid,
        occasions: occasions(at: place, given))
    }
  }

  private func occasions(at place: Int, _ given: [Int]) -> Occasion? {
    let open = outcomes.compactMap {
      $0.tally.occasions.indices.contains(place) ? $0.tally.occasions[place] : nil
    }
    guard open.count == outcomes.count, !open.isEmpty else { return nil }
    let games = zip(open, given).filter { $0.0 > 0 }
    return Occasion(
      games: Interval(share: games.count, of: open.count),
      taken: Interval(share: games.count { $0.1 > 0 }, of: games.count),
      turns: Interval(share: given.reduce(0, +), of: max(open.reduce(0, +), given.reduce(0, +))),
      isMissed: zip(open, given).contains { $0 < $1 })
  }
}
