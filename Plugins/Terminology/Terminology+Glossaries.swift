import ParleyRules

/// Lists of words: two propose to compare them, and after some turns each knows what the other means. Nobody applauds.
struct Glossaries {
  let rules: TerminologyRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: TerminologyState { rules.state }

  /// It reaches the other with the cables; whoever plays it may accept by the end of that turn.
  func propose(by order: Order) {
    let (asker, whom) = (order.actor, rules.orders.glossary(order))
    out.set(state.lists.asked, of: asker, toward: whom, to: lens[.turn])
    guard lens[.seated, whom] else { return }
    out.set(state.lists.invited, of: whom, toward: asker, to: lens[.turn], withCables: true)
    if !lens.stands(lens[state.lists.asked, whom, toward: asker], for: rules.parameters.lists.open)
    {
      out.tell(rules.happenings.lists.proposed(asker, whom), to: .actors(whom))
    }
  }

  /// Those who both asked begin; a non-player makes up its mind at once.
  func agree() {
    let actors = lens.actors
    for asker in actors {
      for other in actors where lens[state.lists.asked, asker, toward: other] == lens[.turn] {
        guard lens[state.lists.glossary, asker, toward: other] == 0 else { continue }
        if lens[.seated, other] {
          answer(asker, other)
        } else {
          decide(other, asked: asker)
        }
      }
    }
  }

  /// Two who asked each other: the one that asked now, and the other before or now as well.
  private func answer(_ asker: Ref<Actor>, _ other: Ref<Actor>) {
    let theirs = lens[state.lists.asked, other, toward: asker]
    guard lens.stands(theirs, for: rules.parameters.lists.open) else { return }
    // Where both asked now each of them comes by here: one beginning is enough.
    if theirs == lens[.turn], other < asker { return }
    begin(asker, other)
  }

  private func decide(_ other: Ref<Actor>, asked asker: Ref<Actor>) {
    let key = lens.key(of: other).with(lens.key(of: asker))
    if out.ask(rules.questions.agrees(other, asker), key: key) {
      begin(asker, other)
    } else {
      out.tell(rules.happenings.lists.declined(other, asker), to: .actors(asker))
    }
  }

  private func begin(_ a: Ref<Actor>, _ b: Ref<Actor>) {
    let since = lens[.turn] + lens[rules.parameters.lists.turns]
    out.set(state.lists.glossary, of: a, toward: b, to: since)
    out.set(state.lists.glossary, of: b, toward: a, to: since)
    out.tell(rules.happenings.lists.agreed(a, b), to: .everybody)
  }

  /// In the turn in which a comparison is done everybody hears of it.
  func tellCompared() {
    let actors = lens.actors
    for a in actors {
      for b in actors where a < b && lens[state.lists.glossary, a, toward: b] == lens[.turn] {
        out.tell(rules.happenings.lists.compared(a, b), to: .everybody)
      }
    }
  }
}

/// A capital gives a reading up for another's.
struct Concession {
  let rules: TerminologyRules
  let out: Adjudication

  func make(by order: Order) {
    let (term, sense) = rules.orders.concede(order)
    let (actor, reads) = (order.actor, rules.state.reads)
    for own in rules.wording(through: out.lens).readings(of: term, by: actor) {
      out.set(reads, of: actor, toward: own, to: false)
    }
    out.set(reads, of: actor, toward: sense, to: true)
    out.tell(rules.happenings.words.conceded(actor, term, sense), to: .everybody)
  }
}

/// An agreement may have its parties exchange their terminology: who has carried it out knows what the others mean who
/// have. It is slow and free of capital, and nobody else hears of it.
struct Exchanges {
  let rules: TerminologyRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  func take() {
    var taken: [(Ref<Actor>, Ref<Actor>)] = []
    for agreement in lens.all(Agreement.self) where isExchange(agreement) {
      let done = lens.parties(to: agreement).filter { hasDone(agreement, $0) }
      for a in done {
        for b in done where a < b && lens[rules.state.lists.glossary, a, toward: b] == 0 {
          guard !taken.contains(where: { $0 == (a, b) }) else { continue }
          taken.append((a, b))
          exchange(a, b, under: agreement)
        }
      }
    }
  }

  private func exchange(_ a: Ref<Actor>, _ b: Ref<Actor>, under agreement: Ref<Agreement>) {
    let since = lens[.turn] + 1
    out.set(rules.state.lists.glossary, of: a, toward: b, to: since)
    out.set(rules.state.lists.glossary, of: b, toward: a, to: since)
    out.tell(rules.happenings.lists.exchanged(a, b, agreement), to: .actors(a, b))
  }

  private func isExchange(_ agreement: Ref<Agreement>) -> Bool {
    lens[.inForce, agreement]
      && lens.clauses(of: lens[.agreementProposal, agreement]).contains {
        lens[rules.state.exchanges, lens[.clauseMeasure, $0]]
      }
  }

  private func hasDone(_ agreement: Ref<Agreement>, _ party: Ref<Actor>) -> Bool {
    let due = lens[.due, agreement]
    return due > 0 && lens[.paid, agreement, toward: party] >= due
  }
}
