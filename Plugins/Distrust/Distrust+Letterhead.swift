import ParleyRules

/// A text is judged by who sends it: devalued from a rival, dear from an ally and read as a prelude to law (article,
/// M3.1), as a rival's gain (M3.4), as made without us (M3.3), and beside another on the same subject (M3.2).
extension Weighing {
  /// What the names on a text do to an actor's mandate for it.
  func weighLetterhead(of text: Ref<Proposal>, for actor: Ref<Actor>, into odds: inout Odds) {
    guard let lead = lens[.lead, text] else { return }
    let backers = Backers(of: text, ledBy: lead, asReadBy: actor, through: lens)
    weighZeroSum(of: backers, into: &odds)
    guard lead != actor else { return }
    weighLead(lead, beside: backers, for: actor, into: &odds)
    guard !lens.areOfOneCamp(actor, lead) else { return }
    let word = lens.trust(of: actor, in: lead)
    weighSlope(of: text, ledBy: lead, isRival: word.isRival, into: &odds)
    guard !backers.includeOurs else { return }
    weighCompany(of: text, ledBy: lead, isWary: word == .wary, for: actor, into: &odds)
  }

  /// What a rival sponsors is read as one's own loss, up to a point.
  private func weighZeroSum(of backers: Backers, into odds: inout Odds) {
    guard backers.rivals > 0 else { return }
    let loss = backers.rivals * lens[parameters.devaluation.zeroSum]
    odds.add(terms.letterhead.zeroSum, -min(lens[parameters.devaluation.zeroSumLimit], loss))
  }

  /// Reactive devaluation: the same text is worth less from a rival, unless others stand beside it, and more from an
  /// ally (article, H6 and H8).
  private func weighLead(
    _ lead: Ref<Actor>, beside backers: Backers, for actor: Ref<Actor>, into odds: inout Odds
  ) {
    let numbers = parameters.devaluation
    let word = lens.trust(of: actor, in: lead)
    if word.isRival {
      let left = Devaluation.relieved(
        lens[numbers.rival], by: backers.outsiders, each: lens[numbers.relief])
      odds.add(terms.letterhead.rivalLead, left, about: lead)
    } else if word.isAlly {
      odds.add(terms.letterhead.allyLead, lens[numbers.ally], about: lead)
    }
  }

  /// Each camp fears that the other's soft text hardens into law; nobody fears its own camp's (article, H7).
  private func weighSlope(
    of text: Ref<Proposal>, ledBy lead: Ref<Actor>, isRival: Bool, into odds: inout Odds
  ) {
    let numbers = parameters.devaluation.slope
    let fear: Int32
    switch lens[.tier, text] {
    case .voluntary: return weighCreep(of: text, ledBy: lead, isRival: isRival, into: &odds)
    case .political: fear = lens[numbers.political]
    case .legal: fear = lens[numbers.legal]
    }
    if isRival {
      odds.add(terms.letterhead.rivalSlope, -fear * lens[numbers.ofRival], about: lead)
    } else {
      odds.add(terms.letterhead.slope, -fear)
    }
  }

  /// The irony of 2015: each camp fears the other's voluntary norms as well, where a clause binds; what is softened
  /// binds to nothing that could harden.
  private func weighCreep(
    of text: Ref<Proposal>, ledBy lead: Ref<Actor>, isRival: Bool, into odds: inout Odds
  ) {
    let binds = lens.clauses(of: text).contains {
      !lens[.softened, $0] && lens[.function, lens[.clauseMeasure, $0]] == .constraint
    }
    guard binds else { return }
    let fear = lens[parameters.devaluation.slope.voluntary]
    if isRival {
      odds.add(
        terms.letterhead.rivalCreep, -fear * lens[parameters.devaluation.slope.ofRival], about: lead
      )
    } else {
      odds.add(terms.letterhead.creep, -fear)
    }
  }

  /// A name under a text stands beside its lead's: it takes fair trust, and each step short of that weighs against it.
  func weighName(under text: Ref<Proposal>, for actor: Ref<Actor>, into odds: inout Odds) {
    guard let lead = lens[.lead, text], lead != actor, !lens.areOfOneCamp(actor, lead) else {
      return
    }
    let short = TrustWord.fair.steps - lens.trust(of: actor, in: lead).steps
    odds.add(terms.leadTrust, -max(0, short) * lens[parameters.step], about: lead)
  }
}

/// Who stands behind a text beside its lead, as one actor reads the public list of sponsors.
struct Backers {
  /// Sponsors from outside the lead's camp; the reader too, where it has joined.
  private(set) var outsiders: Int32 = 0
  /// Sponsors whom the reader takes for rivals. The lead is left out: its gain is in the devaluation.
  private(set) var rivals: Int32 = 0
  /// Somebody of the reader's camp, or the reader itself, is among them.
  private(set) var includeOurs = false

  init(
    of text: Ref<Proposal>, ledBy lead: Ref<Actor>, asReadBy reader: Ref<Actor>,
    through lens: Lens
  ) {
    for other in lens.sponsors(of: text) where other != lead {
      if !lens.areOfOneCamp(other, lead) { outsiders += 1 }
      if lens.areOfOneCamp(other, reader) {
        includeOurs = true
      } else if lens.trust(of: reader, in: other).isRival {
        rivals += 1
      }
    }
  }
}
