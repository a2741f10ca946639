import ParleyRules

/// Who ought to know that a word means two things: whoever is asked to sign it, and everybody once it was signed.
struct Notices {
  let rules: TerminologyRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Each text on the table: who is played and reads a word of it otherwise than another there hears so with the cables,
  /// once a text and word.
  func tellReadings() {
    let wording = rules.wording(through: lens)
    for text in lens.all(Proposal.self) where lens.isOpen(text) {
      for term in wording.open(in: text) where !lens[rules.state.quarrels.told, text, toward: term]
      {
        let forum = lens[.proposalForum, text]
        guard wording.isContested(term, at: forum) else { continue }
        out.set(rules.state.quarrels.told, of: text, toward: term, to: true)
        for home in lens.actors where lens[.seated, home] && lens.speaks(home, in: forum) {
          tell(home, of: term, in: text, wording)
        }
      }
    }
  }

  private func tell(
    _ home: Ref<Actor>, of term: Ref<Concept>, in text: Ref<Proposal>, _ wording: Wording
  ) {
    let others = wording.others(than: home, at: lens[.proposalForum, text], over: term)
    let theirs = wording.readings(of: term).filter { reading in
      others.contains { lens[rules.state.reads, $0, toward: reading] }
    }
    for own in wording.readings(of: term, by: home) {
      for other in theirs {
        out.tell(rules.happenings.words.twoReadings(text, term, own, other), to: .actors(home))
      }
    }
  }

  /// A text is adopted: what it leaves open is read out, where two at the table mean two things by it.
  func tellLeftOpen(
    by text: Ref<Proposal>, adoptedAs agreement: Ref<Agreement>, in forum: Ref<Forum>
  ) {
    let wording = rules.wording(through: lens)
    for term in wording.open(in: text) where wording.isContested(term, at: forum) {
      out.tell(rules.happenings.words.leftOpen(agreement, term), to: .everybody)
    }
  }
}
