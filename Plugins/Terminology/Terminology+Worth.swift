import ParleyRules

/// What an order about words is worth to the seat that would give it, on its own view.
struct Worth {
  private let wording: Wording
  private let lens: Lens

  init(in lexicon: Lexicon, through lens: Lens) {
    wording = Wording(in: lexicon, through: lens)
    self.lens = lens
  }

  /// A point for each word that stands open between the two: in a text that both may speak on, or in an agreement that
  /// binds both. Who was asked has been saved half the work.
  func ofComparing(with other: Ref<Actor>) -> Int32 {
    guard let actor = lens.actor else { return 0 }
    let texts = lens.all(Proposal.self).filter { isBefore(both: actor, other, text: $0) }
    let signed = lens.all(Agreement.self).filter {
      lens[.inForce, $0] && lens.isParty(actor, to: $0) && lens.isParty(other, to: $0)
    }
    let open = (texts + signed.compactMap { lens[.agreementProposal, $0] })
      .flatMap { wording.open(in: $0) }.filter { wording.areApart(actor, other, over: $0) }
    guard !open.isEmpty else { return 0 }
    let invited = lens[wording.lexicon.state.lists.invited, actor, toward: other] > 0
    return points(Int32(open.count)) + (invited ? points(1) : 0)
  }

  /// What the texts that it would have adopted lose no more at home, for whoever has capital to spare.
  func ofConceding(
    _ term: Ref<Concept>, as sense: Ref<Sense>, by text: TextParameters
  ) -> Int32 {
    guard let actor = lens.actor, lens[.capital, actor] >= Worth.capitalToSpare else { return 0 }
    let wanted = lens.all(Proposal.self).filter {
      lens.isOpen($0) && lens.speaks(actor, in: lens[.proposalForum, $0])
        && isWanted($0, by: actor) && wording.terms(of: $0).contains(term)
    }
    let gains = wanted.map { gain(on: $0, of: term, as: sense, for: actor, by: text) }
    return gains.reduce(0, +)
  }

  /// Whether its name stands under a text, or what stands in it is to its interest.
  private func isWanted(_ text: Ref<Proposal>, by actor: Ref<Actor>) -> Bool {
    if lens[.stance, text, toward: actor] != .none { return true }
    let interests = lens.clauses(of: text).map {
      lens[.interest, lens[.clauseMeasure, $0], toward: actor]
    }
    return interests.reduce(0, +) > 0
  }

  /// What a text gains or loses at home by it: a word settled so is lost no more; one left open quarrels no more with
  /// those who read it so, and begins to with those who do not.
  private func gain(
    on proposal: Ref<Proposal>, of term: Ref<Concept>, as sense: Ref<Sense>, for actor: Ref<Actor>,
    by text: TextParameters
  ) -> Int32 {
    if let settled = wording.settled(term, in: proposal) {
      return settled == sense ? lens[text.lost] : 0
    }
    let apart = wording.others(than: actor, at: lens[.proposalForum, proposal], over: term)
    guard !apart.isEmpty else { return 0 }
    let agree = apart.allSatisfy { wording.readings(of: term, by: $0).contains(sense) }
    return agree ? lens[text.undefined] : 0
  }

  private func isBefore(both actor: Ref<Actor>, _ other: Ref<Actor>, text: Ref<Proposal>) -> Bool {
    let forum = lens[.proposalForum, text]
    return lens.isOpen(text) && lens.speaks(actor, in: forum) && lens.speaks(other, in: forum)
  }

  /// Below that a seat keeps what it has for votes against home (designer's judgement).
  private static let capitalToSpare: Int32 = 4
}
