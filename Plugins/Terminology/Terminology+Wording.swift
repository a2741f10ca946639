import ParleyRules

/// What readings are kept in: the words of the campaign, and what definitions say.
struct Lexicon: Sendable {
  let state: TerminologyState
  let definitions: Definitions
}

/// How words are read, as one viewer can know it. All of it is open: doctrine is published, the cost is the secret.
struct Wording {
  let lexicon: Lexicon
  let lens: Lens

  init(in lexicon: Lexicon, through lens: Lens) {
    self.lexicon = lexicon
    self.lens = lens
  }

  private var state: TerminologyState { lexicon.state }

  // MARK: Capitals

  /// All that a word may mean.
  func readings(of term: Ref<Concept>) -> [Ref<Sense>] {
    lens.all(state.sense, whose: state.of, is: term)
  }

  /// What a capital means by a word; nothing where it has published no reading of it.
  func readings(of term: Ref<Concept>, by actor: Ref<Actor>) -> [Ref<Sense>] {
    readings(of: term).filter { lens[state.reads, actor, toward: $0] }
  }

  /// Whether two capitals have no reading of a word in common. Who has no reading never clashes.
  func clash(_ a: Ref<Actor>, _ b: Ref<Actor>, over term: Ref<Concept>) -> Bool {
    let own = readings(of: term, by: a)
    guard a != b, !own.isEmpty else { return false }
    let others = readings(of: term, by: b)
    return !others.isEmpty && !others.contains(where: own.contains)
  }

  /// Whether two have compared their lists, and know what the other means.
  func haveCompared(_ a: Ref<Actor>?, _ b: Ref<Actor>?) -> Bool {
    let since = lens[state.lists.glossary, a, toward: b]
    return since > 0 && since <= lens[.turn]
  }

  /// Whether two would quarrel over a word: they read it otherwise, and do not know it of each other.
  func areApart(_ a: Ref<Actor>, _ b: Ref<Actor>, over term: Ref<Concept>) -> Bool {
    clash(a, b, over: term) && !haveCompared(a, b)
  }

  // MARK: Texts

  /// The words that the standing clauses of a text speak of, in the author's order.
  func terms(of text: Ref<Proposal>?) -> [Ref<Concept>] {
    let all = lens.all(state.term)
    guard !all.isEmpty else { return [] }
    let measures = lens.clauses(of: text).map { lens[.clauseMeasure, $0] }
    return all.filter { term in
      measures.contains { lens[state.contested, $0, toward: term] }
    }
  }

  /// What a text says that a word means; `nil` where it leaves it open, or says so in words that are nobody's reading.
  func settled(_ term: Ref<Concept>, in text: Ref<Proposal>) -> Ref<Sense>? {
    for words in lens.definitions(in: text)
    where lens[lexicon.definitions.defined.said, words] == term {
      return lens[lexicon.definitions.meant.said, words]
    }
    return nil
  }

  /// The words that a text leaves open.
  func open(in text: Ref<Proposal>) -> [Ref<Concept>] {
    terms(of: text).filter { settled($0, in: text) == nil }
  }

  /// Those at the table who read a word otherwise than one does, and with whom it has compared no lists: members, and
  /// guests, whose voice brings their readings along.
  func others(than home: Ref<Actor>, at forum: Ref<Forum>?, over term: Ref<Concept>) -> [Ref<Actor>]
  {
    lens.actors.filter { lens.speaks($0, in: forum) && areApart(home, $0, over: term) }
  }

  /// Whether two at a table mean two things by a word, and have compared no lists.
  func isContested(_ term: Ref<Concept>, at forum: Ref<Forum>?) -> Bool {
    lens.actors.contains {
      lens.speaks($0, in: forum) && !others(than: $0, at: forum, over: term).isEmpty
    }
  }

  // MARK: Agreements

  /// The words of an agreement that were left open and that two of its parties read in two ways.
  func quarrels(
    between a: Ref<Actor>, and b: Ref<Actor>, under agreement: Ref<Agreement>
  ) -> [Ref<Concept>] {
    guard !haveCompared(a, b), let text = lens[.agreementProposal, agreement] else { return [] }
    return open(in: text).filter { clash(a, b, over: $0) }
  }
}
