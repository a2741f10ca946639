import ParleyRules

/// The odds of a question, term by term, as whoever decides it would find them.
public struct WeighedOdds {
  /// A line of it.
  public struct Line: Hashable, Sendable {
    /// The id of the term.
    public let name: String
    /// The id of whoever added it: `core`, `campaign`, or a module.
    public let owner: String
    /// In the question's unit; `nil` for what bars or carries.
    public let value: Int32?
    /// What a delegate can do about it, in words; empty where nothing can be done.
    public let lever: Text
  }

  let odds: Odds
  let roster: Roster

  /// Its lines, by owner.
  public var lines: [Line] {
    odds.ledger.map {
      let declared = roster.vocabulary[$0.name]
      return Line(
        name: declared.id, owner: roster.id(of: $0.owner), value: $0.value, lever: declared.lever)
    }
  }

  /// The sum, in the question's unit; the least number where something bars it, the greatest where something carries
  /// it.
  public var total: Int32 { odds.total }

  /// The chance of a yes, from 0 to 1.
  public var chance: Double { Double(odds.threshold) / 4_294_967_296 }

  /// Nobody had anything to say.
  public var isEmpty: Bool { odds.terms.isEmpty }

  /// Something makes it impossible.
  public var isBarred: Bool { odds.total == .min }

  /// What the lines of that name add; `nil` where there is none.
  public func value(of term: TermName) -> Int32? { sum { $0.name == term } }

  /// What the lines of that name add about all things; `nil` where there is none.
  public func value<N>(of term: TermAbout<N>) -> Int32? { sum { $0.name == term.name } }

  /// What the lines of that name add about one thing; `nil` where there is none.
  public func value<N>(of term: TermAbout<N>, about thing: Ref<N>) -> Int32? {
    sum { $0.name == term.name && $0.about == thing.row }
  }

  /// The things that lines of that name are about, in the order of the ledger.
  public func things<N>(of term: TermAbout<N>) -> [Ref<N>] {
    odds.ledger.filter { $0.name == term.name }.map { Ref($0.about) }
  }

  /// What the lines of that owner add together.
  public func value(of owner: Owner) -> Int32 { sum { $0.owner == owner } ?? 0 }

  private func sum(_ isMeant: (Term) -> Bool) -> Int32? {
    let values = odds.terms.filter(isMeant).compactMap(\.value)
    return values.isEmpty ? nil : values.reduce(0, +)
  }
}

extension WeighedOdds: CustomStringConvertible {
  /// Its lines as they would be read out: `distrust rival-lead -1627`.
  public var description: String {
    lines.map { "\($0.owner) \($0.name) \($0.value.map(String.init) ?? "settles it")" }
      .joined(separator: ", ")
  }
}

extension Term {
  /// What it adds; `nil` for what bars, carries or rules.
  var value: Int32? { if case .add(let value) = weight { value } else { nil } }
}

extension Bench {
  /// The odds of a question as they stand, read through the eyes of whoever decides it. Nothing is decided by it.
  /// - Parameter order: the order for which it is asked, if it is for one.
  public func odds(_ matter: Matter, for order: Order? = nil) -> WeighedOdds {
    WeighedOdds(odds: game.odds(of: matter, for: order), roster: roster)
  }

  /// What a dry run of an order shows: its sentences, each with the odds as the seat itself can tell them.
  public func dryRun(of order: Order) -> [(sentence: Text, odds: WeighedOdds)] {
    let door = game.door(for: order.actorRow)
    return roster.vocabulary[order.verb].prospects(door.view, order).map {
      let odds = door.odds($0.question, $0.subject, for: order)
      return ($0.sentence, WeighedOdds(odds: odds, roster: roster))
    }
  }
}
