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
  let undefined: TermAbout<Term>

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
    undefined = setup.term(
      "lexicon.undefined", Text("{0} means two things here", nl: "{0} betekent hier twee dingen"),
      about: term, lever: Text("define it", nl: "bepaal het begrip"))
    setup.weighs(Questions.mandate)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    guard let (home, text) = Questions.mandate(asked) else { return }
    let lens = asked.lens
    for word in lens.all(term) where isContested(word, by: home, in: text, lens) {
      odds.add(undefined, -points(1), about: word)
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
