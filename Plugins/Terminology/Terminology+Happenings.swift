import ParleyRules

/// The happenings that Terminology tells.
struct TerminologyHappenings: Sendable {
  let words: WordHappenings
  let lists: ListHappenings
  let quarrels: QuarrelHappenings

  init(_ setup: inout Setup, about state: TerminologyState) {
    words = WordHappenings(&setup, about: state)
    lists = ListHappenings(&setup)
    quarrels = QuarrelHappenings(&setup, about: state)
  }
}

/// What is said of words: that they mean two things, stay open, are given up.
struct WordHappenings: Sendable {
  /// A word of a text means two things, for one who reads it: the text, the word, its own reading and another's there.
  let twoReadings: Happening<Ref<Proposal>, Ref<Concept>, Ref<Sense>, Ref<Sense>>
  /// A text is adopted in which a word stays open that is read in two ways: the agreement and the word.
  let leftOpen: Happening<Ref<Agreement>, Ref<Concept>>
  /// A capital takes over another reading: who, the word, and the reading.
  let conceded: Happening<Ref<Actor>, Ref<Concept>, Ref<Sense>>

  init(_ setup: inout Setup, about state: TerminologyState) {
    let (term, sense) = (state.term, state.sense)
    twoReadings = setup.happening(
      "terminology.two-readings", of: "proposal", Named("term", of: term),
      Named("own", of: sense), Named("other", of: sense),
      says: Text(
        "In {proposal} “{term}” means two things: to you {own}, to others there {other}.",
        nl: "In {proposal} betekent “{term}” twee dingen: voor u {own}, voor anderen daar {other}.")
    )
    leftOpen = setup.happening(
      "terminology.left-open", of: "agreement", Named("term", of: term), is: .headline,
      says: Text(
        "{agreement} does not say what “{term}” means, and not all who agreed mean the same by it.",
        nl:
          "{agreement} zegt niet wat “{term}” betekent, en niet iedereen verstaat er hetzelfde onder."
      ))
    conceded = setup.happening(
      "terminology.conceded", of: "actor", Named("term", of: term), Named("sense", of: sense),
      is: [.disclosure, .headline],
      says: Text(
        "{actor} {actor|takes|take} “{term}” to mean from now on: {sense}.",
        nl: "{actor} {actor|verstaat|verstaan} voortaan onder “{term}”: {sense}."))
  }
}

/// What is told of lists of words that are compared.
struct ListHappenings: Sendable {
  /// One proposes to another to compare lists.
  let proposed: Happening<Ref<Actor>, Ref<Actor>>
  /// A non-player sees no use in it: who was asked, and by whom.
  let declined: Happening<Ref<Actor>, Ref<Actor>>
  /// Two begin to compare their lists.
  let agreed: Happening<Ref<Actor>, Ref<Actor>>
  /// Two know what the other means.
  let compared: Happening<Ref<Actor>, Ref<Actor>>
  /// Two have exchanged their terms as an agreement asked.
  let exchanged: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>>

  init(_ setup: inout Setup) {
    proposed = setup.happening(
      "terminology.proposed", of: "from", "to", is: .disclosure,
      says: Text(
        "{from} {from|proposes|propose} to compare lists of words with {to}: glossary accepts it, this turn.",
        nl:
          "{from} {from|stelt|stellen} {to} voor woordenlijsten te vergelijken: woordenlijst neemt dat aan, deze beurt."
      ))
    declined = setup.happening(
      "terminology.declined", of: "actor", "asker",
      says: Text(
        "{actor} {actor|sees|see} no use in comparing lists of words with {asker}.",
        nl: "{actor} {actor|ziet|zien} niets in het vergelijken van woordenlijsten met {asker}."))
    agreed = setup.happening(
      "terminology.agreed", of: "a", "b", is: [.disclosure, .headline],
      listing: ("a", "b"),
      says: Text(
        "{a} and {b} exchange lists of words, and begin to compare them.",
        nl: "{a} en {b} wisselen woordenlijsten uit en gaan die vergelijken."))
    compared = setup.happening(
      "terminology.compared", of: "a", "b", is: .headline, listing: ("a", "b"),
      says: Text(
        "{a} and {b} have compared their lists of words: each knows what the other means.",
        nl: "{a} en {b} hebben hun woordenlijsten vergeleken en weten wat de ander bedoelt."))
    exchanged = setup.happening(
      "terminology.exchanged", of: "a", "b", "agreement", is: .disclosure, listing: ("a", "b"),
      says: Text(
        "{a} and {b} have exchanged their terminology, as {agreement} asks.",
        nl: "{a} en {b} hebben hun terminologie uitgewisseld, zoals {agreement} vraagt."))
  }
}

/// What is told of a breach that is read in a word.
struct QuarrelHappenings: Sendable {
  /// An open word was read as a breach, in good faith: by whom, of whom, of what, and the word.
  let misread: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>, Ref<Concept>>
  /// The same for who reads it so: of whom, of what, the word, its own reading and theirs.
  let word: Happening<Ref<Actor>, Ref<Agreement>, Ref<Concept>, Ref<Sense>, Ref<Sense>>
  /// The word over which a breach is alleged before everybody.
  let quarrel: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>, Ref<Concept>>

  init(_ setup: inout Setup, about state: TerminologyState) {
    let (term, sense) = (state.term, state.sense)
    misread = setup.happening(
      "terminology.misread", of: "perceiver", "party", "agreement", Named("term", of: term),
      says: Text(
        "{perceiver} {perceiver|reads|read} “{term}” in {agreement} so that {party} {party|breaks|break} it.",
        nl:
          "{perceiver} {perceiver|leest|lezen} “{term}” in {agreement} zo dat {party} het {party|schendt|schenden}."
      ))
    word = setup.happening(
      "terminology.word", of: "party", "agreement", Named("term", of: term),
      Named("own", of: sense), Named("theirs", of: sense),
      says: Text(
        "The word is “{term}”, which {agreement} leaves open: to you {own}, to {party} {theirs}.",
        nl: "Het woord is “{term}”, dat {agreement} openlaat: voor u {own}, voor {party} {theirs}.")
    )
    quarrel = setup.happening(
      "terminology.quarrel", of: "speaker", "party", "agreement", Named("term", of: term),
      is: [.disclosure, .headline],
      says: Text(
        "{speaker} {speaker|holds|hold} {party} to “{term}”, and {agreement} does not say what it means.",
        nl:
          "{speaker} {speaker|houdt|houden} {party} aan “{term}”, en {agreement} zegt niet wat dat betekent."
      ))
  }
}
