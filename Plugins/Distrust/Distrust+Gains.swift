import ParleyRules

/// What a rival gains is read as one's own loss (article, M3.4). It stings once, and a little; what else a rival gains
/// in capital is its own secret.
extension Witnesses {
  /// A text of a rival's is adopted without those who are no party to it.
  func noteGains() {
    guard let (text, agreement, _) = Happenings.textAdopted(event),
      let lead = lens[.lead, text]
    else { return }
    sting(listeners.filter { !lens.isParty($0, to: agreement) }, by: lead)
  }

  /// Those among them whom a rival's gain stings write it down.
  func sting(_ holders: [Ref<Actor>], by winner: Ref<Actor>) {
    let sting = Act.bad(lens[rules.parameters.devaluation.sting], .gains)
    for holder in holders where !lens.areOfOneCamp(holder, winner) {
      guard lens.trust(of: holder, in: winner).isRival else { continue }
      write(sting, of: winner, with: holder)
    }
  }
}
