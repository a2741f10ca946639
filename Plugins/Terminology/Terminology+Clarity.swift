import ParleyRules

/// What words do once a text is signed, and when something is done to one: what has no agreed name is hard to carry out,
/// and the same act is an incident for one and an attack for another (article, M1.3).
extension Weighing {
  /// A word left open between a party and another holds an instalment up; a word that was settled helps it along.
  func weighClarity(
    of text: Ref<Proposal>, under agreement: Ref<Agreement>, at home: Ref<Actor>,
    into odds: inout Odds
  ) {
    let all = wording.terms(of: text)
    guard !all.isEmpty else { return }
    let parties = lens.parties(to: agreement)
    let settled = all.count { wording.settled($0, in: text) != nil }
    let open = all.count { term in
      wording.settled(term, in: text) == nil
        && parties.contains { wording.areApart(home, $0, over: term) }
    }
    let clarity = parameters.clarity
    odds.add(terms.clarity.unclear, -atMost(clarity.unclearMost, open, times: clarity.unclear))
    odds.add(terms.clarity.clear, atMost(clarity.clearMost, settled, times: clarity.clear))
  }

  /// Whether what was done is what its victim calls an attack: it answers sooner, or lets it pass. Who has no doctrine on
  /// it takes it as it comes.
  func weighRung(
    of incident: Ref<Incident>, readBy victim: Ref<Actor>, into odds: inout Odds
  ) {
    let kind = lens.kind(of: incident)
    let doctrine = lens.all(state.sense).filter {
      lens[state.reads, victim, toward: $0] && !lens[state.covers, $0].isEmpty
    }
    guard !doctrine.isEmpty else { return }
    let rung = lens[parameters.clarity.rung]
    let isAttack = doctrine.contains { lens[state.covers, $0].contains(kind) }
    odds.add(isAttack ? terms.clarity.attack : terms.clarity.noAttack, isAttack ? rung : -rung)
  }

  private func atMost(_ most: Parameter, _ count: Int, times each: Parameter) -> Int32 {
    min(lens[most], Int32(count) * lens[each])
  }
}
