import ParleyRules

/// A text is read beside others on its subject: what was made without us before (article, M3.3), and what others gather
/// names for now (M3.2).
extension Weighing {
  /// What it weighs with those of whom nobody sponsors a text that they were not asked for it, and that there is
  /// another.
  func weighCompany(
    of text: Ref<Proposal>, ledBy lead: Ref<Actor>, isWary: Bool, for actor: Ref<Actor>,
    into odds: inout Odds
  ) {
    let others = lens.isOpen(text) ? lens.textsOnSubject(of: text) : []
    let loss = -lens[parameters.devaluation.exclusion]
    if let old = others.first(where: { isMade($0, without: actor) }) {
      odds.add(terms.letterhead.oldExclusion, loss, about: old)
    } else if isWary {
      // A rival's hand is weighed elsewhere, and those one trusts draft for one as well.
      odds.add(terms.letterhead.exclusion, loss)
    }
    weighRivals(of: text, ledBy: lead, among: others, for: actor, into: &odds)
  }

  /// Whether a text was adopted over the head of an actor: it is no party, and nobody of its camp put a name under it.
  private func isMade(_ text: Ref<Proposal>, without actor: Ref<Actor>) -> Bool {
    guard lens[.proposalStatus, text] == .adopted,
      let agreement = lens.all(Agreement.self, whose: .agreementProposal, is: text).first
    else { return false }
    return lens[.standing, agreement, toward: actor] == .outside
      && !lens.sponsors(of: text).contains { lens.areOfOneCamp($0, actor) }
  }

  /// Two drafts on one subject in one forum cost each other: those who were won for the other mind it twice. Where one
  /// lead has joined the other's, or one is held back, they are no rivals any more.
  private func weighRivals(
    of text: Ref<Proposal>, ledBy lead: Ref<Actor>, among others: [Ref<Proposal>],
    for actor: Ref<Actor>, into odds: inout Odds
  ) {
    let rivals = others.filter { isRival($0, of: text, ledBy: lead) }
    let won = rivals.first { lens.sponsors(of: $0).contains { lens.areOfOneCamp($0, actor) } }
    guard let rival = won ?? rivals.first else { return }
    let loss = lens[parameters.devaluation.rivalText]
    odds.add(terms.letterhead.rivalText, won == nil ? -loss : -2 * loss, about: rival)
  }

  private func isRival(
    _ other: Ref<Proposal>, of text: Ref<Proposal>, ledBy lead: Ref<Actor>
  ) -> Bool {
    guard lens.isOpen(other), !lens[.heldBack, other],
      lens[.proposalForum, other] == lens[.proposalForum, text],
      let author = lens[.lead, other], !lens.areOfOneCamp(author, lead)
    else { return false }
    return lens[.stance, other, toward: lead] == .none
      && lens[.stance, text, toward: author] == .none
  }
}

extension Lens {
  /// The other texts that say something that this one says: they are on the same subject.
  func textsOnSubject(of text: Ref<Proposal>) -> [Ref<Proposal>] {
    var found: [Ref<Proposal>] = []
    for clause in clauses(of: text) {
      guard let measure = self[.clauseMeasure, clause] else { continue }
      for twin in all(Clause.self, whose: .clauseMeasure, is: measure) where !self[.dropped, twin] {
        guard let other = self[.clauseProposal, twin], other != text else { continue }
        if !found.contains(other) { found.append(other) }
      }
    }
    return found
  }
}
