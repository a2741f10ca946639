import ParleyRules

/// What one home makes of one text, before any obstacle has a say, and what reservations give back once all have had
/// theirs.
struct Mandate {
  let actor: Ref<Actor>
  let text: Ref<Proposal>
  let lens: Lens

  /// - Parameter lens: the actor's own eyes.
  init(of actor: Ref<Actor>, on text: Ref<Proposal>, through lens: Lens) {
    self.actor = actor
    self.text = text
    self.lens = lens
  }

  /// The interest clause by clause, and one's own letterhead.
  func weigh(into odds: inout Odds) {
    for clause in lens.clauses(of: text) {
      let measure = lens[.clauseMeasure, clause]
      let interest = lens[.interest, measure, toward: actor]
      if lens[.softened, clause] {
        odds.addInterest(.softenedInterest, TextRules.softened(interest), about: measure)
      } else {
        odds.addInterest(.interest, interest, about: measure)
      }
    }
    if lens[.stance, text, toward: actor] == .lead { odds.add(.sponsorship, TextRules.leadBonus) }
  }

  /// What a bloc's vote adds to its mandate. Who leads or sponsors a text as it stands does not vote it down: where
  /// it was changed against them they take their name off first (`NamesUnder.reconsider`).
  func weighVote(into odds: inout Odds) {
    if lens[.rule, lens[.proposalForum, text]] == .consensus {
      odds.add(.blocShy, TextRules.blocShyness)
    }
    odds.add(.lobby, lens[.lobbied, text, toward: actor])
    if lens[.stance, text, toward: actor] != .none { odds.carry(.ownName) }
  }

  /// The last core term of a mandate: what reservations give back.
  /// - Parameter friction: what the obstacles take away together.
  func relieve(of friction: Int32, into odds: inout Odds) {
    guard friction > 0 else { return }
    odds.add(
      .reservation, TextRules.reservationRelief(friction: friction, reservations: reservations))
  }

  /// The reservations that the actor made on the standing clauses of the text.
  var reservations: Int { lens.clauses(of: text).count { lens[.reserved, $0, toward: actor] } }
}

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

  /// A bloc's leaning on a text, in a word: deliberately public, so that the count is a thing to
  /// work on.
  /// - Parameter weigh: the engine's weighing of a question on its decider's own lens.
  public static func leaning(
    of bloc: Ref<Actor>, on text: Ref<Proposal>, by weigh: (Matter) -> Int32
  ) -> Estimate {
    Estimate(logit: weigh(Questions.vote(bloc, text)))
  }
}

extension TableState.Leaning {
  /// About how the bloc would lean once it has been lobbied: from the middle of what its leaning says, as the public
  /// knows no more.
  public var onceLobbied: Estimate { Estimate(logit: estimate.middle + TextRules.lobbyGain) }
}
