import ParleyRules

/// What the umpire makes of an argued move: a word, and what was said for and against it.
public struct ArgumentRuling: Hashable, Sendable {
  /// An argument in words, of another seat or of the white cell: a point for or against.
  public struct Reason: Hashable, Sendable {
    /// A point for the move, or against it.
    public let isFor: Bool
    /// The argument, in whatever language it was given.
    public let text: String
    /// An argument of one point.
    public init(isFor: Bool, text: String) {
      self.isFor = isFor
      self.text = text
    }
  }

  /// 0, ±1, ±3 or ±6 points.
  public let word: Int32
  /// Arguments that were only counted, a point each.
  public let pros: Int32
  /// Those against it, a point each.
  public let cons: Int32
  /// Arguments kept in words, a point each.
  public let reasons: [Reason]

  /// A ruling in points: `word` is 0, ±1, ±3 or ±6, `pros` and `cons` are counts of 0 or more.
  public init(word: Int32, pros: Int32, cons: Int32, reasons: [Reason] = []) {
    self.word = word
    self.pros = pros
    self.cons = cons
    self.reasons = reasons
  }

  /// All of it, in thousandths of a logit.
  public var total: Int32 {
    reasons.reduce(points(word + pros - cons)) { $0 + points($1.isFor ? 1 : -1) }
  }

  /// The key of the words of an argument, by its place.
  static func key(of place: Int, on order: Key) -> Key {
    Adjudication.key(of: .text, broughtAboutBy: order.child(0x6172_6775), n: place)
  }

  func speak(on order: Key, _ world: World, _ odds: inout Odds) {
    odds.owner = .umpire
    odds.add(.umpireWord, points(word))
    odds.add(.pro, points(pros))
    odds.add(.con, points(-cons))
    for (place, reason) in reasons.enumerated() {
      let words = world.row(.text, ArgumentRuling.key(of: place, on: order)) ?? .none
      odds.add(
        reason.isFor ? .saidFor : .saidAgainst, points(reason.isFor ? 1 : -1), about: words)
    }
  }
}
