import ParleyRules

/// What words do to a text at home: left open they trouble everybody a little, settled they trouble whoever lost (article,
/// M1.1 and M1.2).
extension Weighing {
  func weighWords(of text: Ref<Proposal>, at home: Ref<Actor>, into odds: inout Odds) {
    let forum = lens[.proposalForum, text]
    // What binds nobody can be misread, and does less harm.
    let gravity = lens.strength(of: text) == .thin ? lens[parameters.text.thin] : 1000
    var vague: Int32 = 0
    for term in wording.terms(of: text) {
      let own = wording.readings(of: term, by: home)
      guard !own.isEmpty else { continue }
      if let sense = wording.settled(term, in: text) {
        weighLoss(of: own, to: sense, in: text, at: home, into: &odds)
      } else {
        let weight = Arithmetic.scaled(
          vagueness(of: term, at: forum, for: home), Int64(gravity), over: 1000)
        vague += weight
        odds.add(terms.words.twoReadings, -weight, about: term)
      }
    }
    odds.add(terms.words.enough, max(vague - lens[parameters.text.vagueMost], 0))
  }

  /// What an open word costs: nothing where nobody at the table reads it otherwise, more where there are three readings.
  private func vagueness(of term: Ref<Concept>, at forum: Ref<Forum>?, for home: Ref<Actor>)
    -> Int32
  {
    let others = wording.others(than: home, at: forum, over: term)
    guard !others.isEmpty else { return 0 }
    let isThird = others.contains { other in
      others.contains { wording.clash(other, $0, over: term) }
    }
    return lens[parameters.text.undefined] + (isThird ? lens[parameters.text.third] : 0)
  }

  /// Who meant something else has lost the word; less where lists were compared with who tabled the text.
  private func weighLoss(
    of own: [Ref<Sense>], to sense: Ref<Sense>, in text: Ref<Proposal>, at home: Ref<Actor>,
    into odds: inout Odds
  ) {
    guard !own.contains(sense) else { return }
    let isKnown = wording.haveCompared(home, lens[.lead, text])
    let loss = isKnown ? parameters.text.lostGlossary : parameters.text.lost
    odds.add(terms.words.lostReading, -lens[loss], about: sense)
  }
}
