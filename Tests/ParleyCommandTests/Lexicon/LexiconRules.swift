import ParleyRules

/// A word that is argued over: attack, sovereignty.
enum Term: Noun {}
/// What a word may mean.
enum Sense: Noun {}

/// A stand-in for the obstacle of terms: words of a text that two capitals read in two ways cost votes until the text says
/// what they mean there. It is what a stranger would write first.
struct LexiconRules: Module {
  static let id = "lexicon"
  static let title = Text("Lexicon", nl: "Woordenboek")
  static let summary = Text("Words mean two things.", nl: "Woorden betekenen twee dingen.")

  let term: KindOf<Term>
  let sense: KindOf<Sense>
  let of: Column<Sense, Ref<Term>?>
  let reads: Column<Pair<Actor, Sense>, Bool>
  let carries: Column<Pair<Measure, Term>, Bool>
  /// The operations that a sense takes in.
  let covers: Column<Sense, WordSet<OperationKind>>
  let undefined: TermAbout<Term>
  let lost: TermAbout<Sense>
  /// The word that is defined, and what it is to mean.
  let defined: Offer<Term>
  let meant: Offer<Sense>
  /// Who settled which word, in which text.
  let settled: Happening<Ref<Actor>, Ref<Proposal>, Ref<Term>>

  init(_ setup: inout Setup) {
    term = setup.kind(
      Term.self, "lexicon.term", title: Text("term", nl: "begrip"), section: "terms")
    sense = setup.kind(
      Sense.self, "lexicon.sense", title: Text("reading", nl: "lezing"), section: "senses")
    of = setup.column(
      "lexicon.of", Text("reading of", nl: "lezing van"), of: sense, holding: term, sight: .open,
      isOnCard: true)
    reads = setup.column(
      "lexicon.reads", Text("is read as", nl: "wordt gelezen als"), of: Actor.kind, per: sense,
      sight: .open)
    carries = setup.column(
      "lexicon.carries", Text("speaks of", nl: "spreekt van"), of: Measure.kind, per: term,
      sight: .open)
    setup.field("senses", "of", fills: of, isRequired: true, namesAll: true)
    setup.field("meanings", nil, fills: reads, as: .list)
    setup.field("measures", "terms", fills: carries, as: .list)
    covers = setup.column(
      "lexicon.covers", Text("covers", nl: "omvat"), of: sense, sight: .open, isOnCard: true)
    setup.field("senses", "covers", fills: covers)
    undefined = setup.term(
      "lexicon.undefined", Text("{0} means two things here", nl: "{0} betekent hier twee dingen"),
      about: term, lever: Text("define it", nl: "bepaal het begrip"))
    lost = setup.term(
      "lexicon.lost", Text("it means {0}", nl: "het betekent {0}"), about: sense,
      lever: Text("define it otherwise", nl: "bepaal het anders"))
    setup.weighs(Questions.mandate)

    // Words of a definition offer terms, and of the term that was said its readings.
    let (of, sense, carries) = (of, sense, carries)
    let defined = setup.offer(
      term, as: "lexicon.defined", Text("the term", nl: "het begrip"),
      in: Verbs.define.slot("term"), Verbs.sponsor.slot("define"),
      refuse: { view, order, word in
        guard let text: Ref<Proposal> = view.said("text", in: order) else { return nil }
        let isThere = view.clauses(of: text).contains {
          view[carries, view[.clauseMeasure, $0], toward: word]
        }
        return isThere ? nil : .noSuchTerm
      })
    self.defined = defined
    meant = setup.offer(
      sense, as: "lexicon.meant", Text("the reading", nl: "de lezing"),
      in: Verbs.define.slot("as"), Verbs.sponsor.slot("as"),
      from: { view, order in view.all(sense, whose: of, is: defined[order]) },
      prospects: { _, order, _ in
        guard order.gives(Verbs.define) else { return [] }
        return [
          Prospect(
            Questions.mandate(order.actor, Verbs.define(order).0),
            says: Text(
              "home then: {odds} to carry it", nl: "thuis dan: {odds} dat het wordt gedragen"),
            isAfter: true)
        ]
      })
    settled = setup.happening(
      "lexicon.settled", of: "actor", "proposal", Named("term", of: term),
      says: Text(
        "{actor} settles {term} in {proposal}.", nl: "{actor} legt {term} vast in {proposal}."))
    setup.responds(to: Happenings.termDefined)
  }

  func respond(to event: Event, _ out: Adjudication) {
    guard let (actor, text, words) = Happenings.termDefined(event),
      let word = out.lens[defined.said, words]
    else { return }
    out.tell(settled(actor, text, word), to: .everybody)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    guard let (home, text) = Questions.mandate(asked) else { return }
    let lens = asked.lens
    let settled = lens.definitions(in: text)
    for word in lens.all(term) where isContested(word, by: home, in: text, lens) {
      guard let words = settled.first(where: { lens[defined.said, $0] == word }) else {
        odds.add(undefined, -points(1), about: word)
        continue
      }
      let sense = lens[meant.said, words]
      if let sense, !lens[reads, home, toward: sense] { odds.add(lost, -points(3), about: sense) }
    }
  }

  /// Whether a text speaks of a word that somebody with a chair reads otherwise.
  private func isContested(
    _ word: Ref<Term>, by home: Ref<Actor>, in text: Ref<Proposal>, _ lens: Lens
  ) -> Bool {
    guard
      lens.clauses(of: text).contains(where: {
        lens[carries, lens[.clauseMeasure, $0], toward: word]
      })
    else { return false }
    func readings(_ actor: Ref<Actor>) -> [Ref<Sense>] {
      lens.all(sense, whose: of, is: word).filter { lens[reads, actor, toward: $0] }
    }
    let own = readings(home)
    return !own.isEmpty
      && lens.members(of: lens[.proposalForum, text]).contains {
        let others = readings($0)
        return !others.isEmpty && others != own
      }
  }
}

extension Refusal {
  static let noSuchTerm = Refusal(
    "no-such-term",
    Text("No clause of that text speaks of it.", nl: "Geen bepaling van die tekst spreekt ervan."))
}
