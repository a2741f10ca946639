import ParleyRules

/// A word that capitals argue over: attack, sovereignty.
enum Concept: Noun {}
/// What a word may mean.
enum Sense: Noun {}

/// The state that Terminology adds: words and readings, which are public doctrine, and who has compared them with whom.
struct TerminologyState: Sendable {
  let term: KindOf<Concept>
  let sense: KindOf<Sense>
  /// The term that a reading is of.
  let of: Column<Sense, Ref<Concept>?>
  /// The operations that a reading takes in.
  let covers: Column<Sense, WordSet<OperationKind>>
  /// What a capital means by a word.
  let reads: Column<Pair<Actor, Sense>, Bool>
  /// The words that a measure speaks of.
  let contested: Column<Pair<Measure, Concept>, Bool>
  /// Whether a measure has its parties exchange their terminology.
  let exchanges: Column<Measure, Bool>
  let lists: ListState
  let quarrels: QuarrelState

  init(_ setup: inout Setup) {
    term = setup.kind(
      Concept.self, "terminology.term", title: Text("term", nl: "begrip"), section: "terms")
    sense = setup.kind(
      Sense.self, "terminology.sense", title: Text("reading", nl: "lezing"), section: "senses")
    of = setup.column(
      "terminology.of", Text("reading of", nl: "lezing van"), of: sense, holding: term,
      sight: .open, isOnCard: true)
    covers = setup.column(
      "terminology.covers", Text("covers", nl: "omvat"), of: sense, sight: .open, isOnCard: true)
    reads = setup.column(
      "terminology.reads", Text("reads", nl: "leest"), of: Actor.kind, per: sense, sight: .open,
      isOnCard: true)
    contested = setup.column(
      "terminology.contested", Text("speaks of", nl: "spreekt van"), of: Measure.kind, per: term,
      sight: .open)
    exchanges = setup.column(
      "terminology.exchanges", Text("exchanges terminology", nl: "wisselt terminologie uit"),
      sight: .open)
    lists = ListState(&setup)
    quarrels = QuarrelState(&setup, over: term)
    fill(&setup)
  }

  private func fill(_ setup: inout Setup) {
    setup.field("senses", "of", fills: of, isRequired: true, namesAll: true)
    setup.field("senses", "covers", fills: covers)
    setup.field("meanings", nil, fills: reads, as: .list)
    setup.field("measures", "terms", fills: contested, as: .list)
    setup.field("measures", "exchanges-terms", fills: exchanges)
  }
}

/// Who has compared lists of words with whom, or proposed to.
struct ListState: Sendable {
  /// The turn from which two know what the other means; 0 for never.
  let glossary: Column<Pair<Actor, Actor>, Int32>
  /// The turn in which an actor last proposed to another to compare lists.
  let asked: Column<Pair<Actor, Actor>, Int32>
  /// The turn of the last such proposal that reached an actor from another.
  let invited: Column<Pair<Actor, Actor>, Int32>

  init(_ setup: inout Setup) {
    glossary = setup.column(
      "terminology.glossary",
      Text("lists of words compared as of turn", nl: "woordenlijsten vergeleken vanaf beurt"),
      unit: .turns, range: 0...400, sight: .open, isOnCard: true)
    asked = setup.column(
      "terminology.asked", Text("proposed to compare lists", nl: "vergelijking voorgesteld"),
      unit: .turns, range: 0...400, sight: .own)
    invited = setup.column(
      "terminology.invited", Text("was asked to compare lists", nl: "om vergelijking gevraagd"),
      unit: .turns, range: 0...400, sight: .own)
  }
}

/// Who reads a breach in which word; what nobody but the white cell knows.
struct QuarrelState: Sendable {
  /// Whom an actor takes to have broken an agreement by how it reads the words.
  let blamed: Column<Pair<Agreement, Actor>, Ref<Actor>?>
  /// The turn in which it did.
  let blamedTurn: Column<Pair<Agreement, Actor>, Int32>
  /// The turn in which a word of an agreement was last read as a breach: one word a turn.
  let wordTurn: Column<Pair<Agreement, Concept>, Int32>
  /// Whether those who read a word of a text in two ways have been told.
  let told: Column<Pair<Proposal, Concept>, Bool>

  init(_ setup: inout Setup, over term: KindOf<Concept>) {
    blamed = setup.column(
      "terminology.blamed", Text("read as broken by", nl: "gelezen als geschonden door"),
      sight: .hidden)
    blamedTurn = setup.column(
      "terminology.blamed-turn", Text("so read in turn", nl: "zo gelezen in beurt"), unit: .turns,
      range: 0...400, sight: .hidden)
    wordTurn = setup.column(
      "terminology.word-turn", Text("over that word in turn", nl: "over dat woord in beurt"),
      of: Agreement.kind, per: term, unit: .turns, range: 0...400, sight: .hidden)
    told = setup.column(
      "terminology.told", Text("told of two readings", nl: "gewezen op twee lezingen"),
      of: Proposal.kind, per: term, sight: .hidden)
  }
}
