import ParleyConsole
import ParleyRules

extension Battery {
  /// What the roster declares has no mistakes, and what the obstacle says is there in two languages.
  public func declaresWhole(_ obstacle: String) -> Findings {
    var findings = Findings()
    findings.problems = roster.problems + wordsOfThePrompt
    guard let entry = roster.obstacle(obstacle) else {
      findings.problems.append("there is no obstacle \(obstacle)")
      return findings
    }
    let texts = Spoken(roster, entry).texts
    findings.comparisons = texts.count
    findings.problems += texts.compactMap { what, text in
      if text.english.isEmpty || text.dutch.isEmpty { return "\(what): a language is missing" }
      // Names may well be the same in both; a sentence never is.
      let isSentence = text.english.contains(" ") || text.dutch.contains(" ")
      return isSentence && text.english == text.dutch ? "\(what): it says one language twice" : nil
    }
    return findings
  }

  /// Orders that bear the name of a word of the prompt, at which they would never be reached.
  private var wordsOfThePrompt: [String] {
    roster.vocabulary.verbs.flatMap { verb in
      Set([verb.id, verb.alias]).intersection(Console.words).sorted().map {
        "order \($0): the prompt has another word \($0)"
      }
    }
  }
}

/// All that an obstacle says to people, by what it is said of.
private struct Spoken {
  typealias Saying = (of: String, text: Text)
  private let entry: Roster.Entry
  private let vocabulary: Vocabulary

  init(_ roster: Roster, _ entry: Roster.Entry) {
    self.entry = entry
    vocabulary = roster.vocabulary
  }

  var texts: [Saying] {
    [("its title", entry.title), ("its summary", entry.summary)]
      + own(vocabulary.quantities, \.owner).map { ($0.id, $0.title) }
      + own(vocabulary.questions, \.owner).flatMap(sayings)
      + own(vocabulary.terms, \.owner).flatMap(sayings)
      + own(vocabulary.verbs, \.owner).flatMap(sayings)
      + vocabulary.verbs.flatMap { own($0.slots, \.owner) }.flatMap(sayings)
      + own(vocabulary.happenings, \.owner)
      .flatMap { told in told.sentences.map { (told.id, $0) } }
      + own(vocabulary.metrics, \.owner).map { ($0.id, $0.title) }
      + own(vocabulary.debrief, \.owner).map { ("a question of the debrief", $0.question) }
  }

  private func own<Declared>(_ all: [Declared], _ owner: (Declared) -> Owner) -> [Declared] {
    all.filter { owner($0) == entry.owner }
  }

  private func sayings(_ question: QuestionDeclaration) -> [Saying] {
    let outcomes = question.unit == .logit ? [question.yes, question.no] : []
    return ([question.title, question.titleOfSeveral] + outcomes).map { (question.id, $0) }
      + question.details.values.flatMap(sayings)
  }

  /// A term without a lever says so by saying nothing in either language.
  private func sayings(_ term: TermDeclaration) -> [Saying] {
    let isEmpty = term.lever.english.isEmpty && term.lever.dutch.isEmpty
    return ([term.title] + (isEmpty ? [] : [term.lever])).map { (term.id, $0) }
  }

  private func sayings(_ verb: VerbDeclaration) -> [Saying] {
    [(verb.id, verb.help), (verb.id, verb.sentence)]
  }

  private func sayings(_ slot: SlotDeclaration) -> [Saying] {
    let words: [Word] = if case .choice(let words) = slot.type { words } else { [] }
    return [(slot.name, slot.help)] + sayings(words)
  }

  private func sayings(_ words: [Word]) -> [Saying] { words.map { ($0.id, $0.text) } }
}
