import ParleyRules

/// Talking counts: it is itself confidence building (article, H26).
extension Witnesses {
  /// Every text that came to a vote, adopted or not, brings those together who led, joined, amended or reserved.
  func noteTalks() {
    if let (text, _, _, _) = Happenings.textVoted(event) {
      let talk = Act.good(lens[rules.parameters.ledger.talk], .talks)
      let table = drafters(of: text)
      for holder in table where event.isHeard(by: holder) {
        for other in table { write(talk, of: other, with: holder) }
      }
    }
    if let (actor, _, lead) = Happenings.textJoined(event), event.isHeard(by: lead) {
      write(.good(ActSize.half, .talks), of: actor, with: lead)
    }
    if let (lead, text) = Happenings.textWithdrawn(event) {
      let sponsors = lens.sponsors(of: text)
      for holder in listeners where sponsors.contains(holder) {
        write(.affront(ActSize.half, .talks), of: lead, with: holder)
      }
    }
  }

  private func drafters(of text: Ref<Proposal>) -> [Ref<Actor>] {
    let clauses = lens.all(Clause.self, whose: .clauseProposal, is: text)
    return lens.actors.filter { actor in
      lens[.stance, text, toward: actor] != .none
        || clauses.contains { lens[.reserved, $0, toward: actor] }
    }
  }
}
