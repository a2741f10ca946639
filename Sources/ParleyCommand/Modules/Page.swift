import ParleyConsole
import ParleyEngine
import ParleyRules

/// All that one rule module declares, gathered from the vocabulary. The core's parts make one page.
struct Page {
  let roster: Roster
  let owner: Owner
  let id: String
  let title: Text
  let summary: Text
  let revision: Int

  static func all(_ roster: Roster) -> [Page] {
    let parts = roster.entries.filter { $0.owner == .core }
    let core = Page(
      roster: roster, owner: .core, id: "core", title: Text("the core", nl: "de kern"),
      summary: Text(
        "Operations, attribution, texts, agreements and the turn itself, without any friction.",
        nl: "Operaties, attributie, teksten, afspraken en de beurt zelf, zonder enige wrijving."),
      revision: parts.reduce(0) { $0 + $1.revision })
    let obstacles = roster.obstacles.map {
      Page(
        roster: roster, owner: $0.owner, id: $0.id, title: $0.title, summary: $0.summary,
        revision: $0.revision)
    }
    return [core] + obstacles
  }

  var vocabulary: Vocabulary { roster.vocabulary }
  func usage(in language: Language) -> Usage {
    Usage(vocabulary, areWordsListed: true, in: language)
  }

  /// How an order of its own is typed, without what others add to it.
  func usage(of verb: VerbDeclaration, in language: Language = .english) -> String {
    usage(in: language).of(verb) { $0.owner == verb.owner }
  }

  /// Parameters of the campaign, with the quantity that holds unit, range, default and source.
  var parameters: [(name: String, quantity: QuantityDeclaration)] {
    vocabulary.parameters.filter { $0.owner == owner }
      .map { (name: $0.name, quantity: vocabulary[$0.quantity]) }
  }

  var orders: [VerbDeclaration] { vocabulary.verbs.filter { $0.owner == owner } }

  /// What it adds to orders of others.
  var addedSlots: [(verb: VerbDeclaration, slot: SlotDeclaration)] {
    vocabulary.verbs.filter { $0.owner != owner }.flatMap { verb in
      verb.slots.filter { $0.owner == owner && $0.behind == nil }.map { (verb: verb, slot: $0) }
    }
  }

  /// Terms of ledgers, with the lever that works against each.
  var terms: [TermDeclaration] { vocabulary.terms.filter { $0.owner == owner } }

  /// Its own questions.
  var questions: [QuestionDeclaration] { vocabulary.questions.filter { $0.owner == owner } }

  /// Questions of whoever that it has a say in.
  var weighs: [QuestionDeclaration] {
    let places = roster.entries.indices.filter { roster.entries[$0].owner == owner }
    var seen: Set<QuestionNumber> = []
    return vocabulary.weighing
      .filter { places.contains($0.entry) && seen.insert($0.question).inserted }
      .map { vocabulary[$0.question] }
  }

  /// Sections of campaign files that bring things of its own.
  var sections: [(section: String, kind: KindDeclaration)] {
    vocabulary.sectionKinds.map { (section: $0.section, kind: vocabulary[$0.kind]) }
      .filter { $0.kind.owner == owner }
  }

  /// Fields of campaign files.
  var fields: [FieldDeclaration] { vocabulary.fields.filter { $0.owner == owner } }

  var metrics: [MetricDeclaration] { vocabulary.metrics.filter { $0.owner == owner } }

  /// Questions of the debrief.
  var debrief: [Text] { vocabulary.debrief.filter { $0.owner == owner }.map(\.question) }

  /// The main levers and where they move play.
  var levers: [Lever] { vocabulary.levers.filter { $0.owner == owner }.map(\.lever) }

  /// Orders that work against it.
  var remedies: [Remedy] { vocabulary.remedies.filter { $0.owner == owner }.map(\.remedy) }

  /// The numbers that it keeps, its parameters left out.
  var numbers: [QuantityDeclaration] {
    let parameters = Set(parameters.map(\.quantity.id))
    return vocabulary.quantities.filter { $0.owner == owner && !parameters.contains($0.id) }
  }
}
