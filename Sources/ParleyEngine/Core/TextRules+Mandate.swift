import ParleyRules

extension TextRules {
  /// What it is worth at home that a text bears one's own name first: half a point (designer's
  /// judgement).
  static let leadBonus: Int32 = onePoint / 2
  /// Nobody likes to block alone: 4 points in a forum of consensus (`play.md` 5.4, designer's
  /// judgement).
  static let blocShyness: Int32 = points(4)
  /// What lobbying a bloc is worth on a text (`play.md` 5.4, designer's judgement).
  static let lobbyGain: Int32 = points(2)
  /// The most of its own friction that an actor's reservations take away (`play.md` section 4,
  /// designer's judgement).
  static let reservationGain: Int32 = points(2)

  /// Home, before any obstacle has a say: the interest clause by clause, and one's own letterhead.
  static func weighMandate(of actor: Row, on text: Row, _ lens: Lens, _ odds: inout Odds) {
    for clause in lens.clauses(of: text) {
      let measure = lens.row(.clauseMeasure, clause)
      let interest = lens[.interest, measure, toward: actor]
      if lens[.softened, clause] > 0 {
        odds.addInterest(.softenedInterest, softened(interest), about: measure)
      } else {
        odds.addInterest(.interest, interest, about: measure)
      }
    }
    if lens[.stance, text, toward: actor] == Stance.lead.rawValue {
      odds.add(.sponsorship, leadBonus)
    }
  }

  /// What a bloc's vote adds to its mandate. Who leads or sponsors a text as it stands does not vote it down: where
  /// it was changed against them they take their name off first (`reconsider`).
  static func weighVote(of actor: Row, on text: Row, _ lens: Lens, _ odds: inout Odds) {
    let rule: DecisionRule? = lens.word(.rule, lens.row(.proposalForum, text))
    if rule == .consensus { odds.add(.blocShy, blocShyness) }
    odds.add(.lobby, lens[.lobbied, text, toward: actor])
    if lens[.stance, text, toward: actor] != Stance.none.rawValue { odds.carry(.ownName) }
  }

  /// A softened clause weighs half, for and against.
  public static func softened(_ interest: Int32) -> Int32 {
    Arithmetic.scaled(interest, 1, over: 2)
  }

  /// What reservations give back of the friction: up to 2 points together, never more than there
  /// was.
  ///
  /// The last core term of a mandate (`TermName.reservation`); it leans on everything it was made from.
  /// - Parameters:
  ///   - friction: how much the obstacles take away together (the sum of their negative terms, its sign dropped), in
  ///     thousandths of a logit.
  ///   - reservations: how many the actor made on standing clauses of the text.
  public static func reservationRelief(friction: Int32, reservations: Int) -> Int32 {
    reservations > 0 ? min(reservationGain, max(0, friction)) : 0
  }

  /// The reservations that an actor made on the standing clauses of a text.
  public static func reservations(of actor: Row, on text: Row, _ lens: Lens) -> Int {
    lens.clauses(of: text).count { lens[.reserved, $0, toward: actor] > 0 }
  }

  /// The members of a forum that answer for themselves: nobody plays them.
  public static func blocs(of forum: Row, _ lens: Lens) -> [Row] {
    lens.members(of: forum).filter { lens[.seated, $0] == 0 }
  }

  /// A bloc's leaning on a text, in a word: deliberately public, so that the count is a thing to
  /// work on.
  /// - Parameter weigh: the engine's weighing of a question on its decider's own lens.
  public static func leaning(
    of bloc: Row, on text: Row, by weigh: (Question, Subject) -> Int32
  ) -> Estimate {
    Estimate(logit: weigh(.vote, Subject(bloc, text)))
  }
}

extension TableState.Leaning {
  /// About how the bloc would lean once it has been lobbied: from the middle of what its leaning says, as the public
  /// knows no more.
  public var onceLobbied: Estimate { Estimate(logit: estimate.middle + TextRules.lobbyGain) }
}
