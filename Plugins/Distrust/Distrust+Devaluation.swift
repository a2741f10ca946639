import ParleyRules

/// How a text is judged by its sender, as plain arithmetic in thousandths of a logit.
enum Devaluation {
  /// The shift of log-odds that takes something approved by `from` thousandths of people to `to`
  /// thousandths: a published pair of percentages as one constant, taken at its reference point
  /// (T-RD-1).
  static func shift(to: Int32, from: Int32) -> Int32 {
    Curve.standard.logOdds(Int64(to), to: Int64(1000 - to))
      - Curve.standard.logOdds(Int64(from), to: Int64(1000 - from))
  }

  /// What is left of a rival's devaluation once `outsiders` sponsors from outside its camp stand
  /// beside it. Never above zero: company makes a rival's text neutral, not dear.
  static func relieved(_ rival: Int32, by outsiders: Int32, each relief: Int32) -> Int32 {
    min(0, Arithmetic.clamped(Int64(rival) + Int64(outsiders) * Int64(relief)))
  }
}

extension DistrustRules {
  /// The terms of distrust in an actor's mandate for a text.
  func weighMandate(_ actor: Row, _ text: Row, _ lens: Lens, _ odds: inout Odds) {
    let lead = lens.row(.lead, text)
    guard lead.exists, actor.exists else { return }
    let backers = self.backers(of: text, led: lead, for: actor, lens)
    let numbers = parameters.devaluation
    if backers.rivals > 0 {
      let most = lens[numbers.zeroSumLimit]
      odds.add(terms.zeroSum, -min(most, backers.rivals * lens[numbers.zeroSum]))
    }
    guard lead != actor else { return }
    let word = trustWord(actor, lead, lens)
    if word.isRival {
      let left = Devaluation.relieved(
        lens[numbers.rival], by: backers.outsiders, each: lens[numbers.relief])
      odds.add(terms.rivalLead, left, about: lead)
    } else if word.isAlly {
      odds.add(terms.allyLead, lens[numbers.ally], about: lead)
    }
    guard !lens.areOfOneCamp(actor, lead) else { return }
    weighSlope(text, lead, isRival: word.isRival, lens, &odds)
    // A rival's hand is weighed above, and those one trusts draft for one as well.
    if !backers.includesOurs, word == .wary {
      odds.add(terms.exclusion, -lens[numbers.exclusion])
    }
  }

  /// Each camp fears that the other's soft text hardens into law; nobody fears its own camp's.
  private func weighSlope(
    _ text: Row, _ lead: Row, isRival: Bool, _ lens: Lens, _ odds: inout Odds
  ) {
    let numbers = parameters.devaluation
    let fear: Int32
    switch lens.word(.tier, text) ?? Tier.voluntary {
    case .voluntary: return
    case .political: fear = lens[numbers.slopePolitical]
    case .legal: fear = lens[numbers.slopeLegal]
    }
    if isRival {
      odds.add(terms.rivalSlope, -fear * lens[numbers.rivalSlope], about: lead)
    } else {
      odds.add(terms.slope, -fear)
    }
  }

  /// Who stands behind a text beside its lead, as one actor reads the public list of sponsors.
  struct Backers {
    /// Sponsors from outside the lead's camp; the reader too, where it has joined.
    var outsiders: Int32 = 0
    /// Sponsors whom the reader takes for rivals. The lead is left out: its gain is in the
    /// devaluation.
    var rivals: Int32 = 0
    /// Somebody of the reader's camp, or the reader itself, is among them.
    var includesOurs = false
  }

  private func backers(of text: Row, led lead: Row, for actor: Row, _ lens: Lens) -> Backers {
    var found = Backers()
    for other in lens.sponsors(of: text) where other != lead {
      if !lens.areOfOneCamp(other, lead) { found.outsiders += 1 }
      if lens.areOfOneCamp(other, actor) {
        found.includesOurs = true
      } else if trustWord(actor, other, lens).isRival {
        found.rivals += 1
      }
    }
    return found
  }

  /// What an actor calls its trust in another.
  func trustWord(_ holder: Row, _ other: Row, _ lens: Lens) -> TrustWord {
    TrustWord(trust: lens[.trust, holder, toward: other])
  }
}
