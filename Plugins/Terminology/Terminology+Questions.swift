import ParleyRules

/// The questions that Terminology adds.
struct TerminologyQuestions: Sendable {
  /// Whether a non-player compares lists: who would, and who asked.
  let agrees: Question<Ref<Actor>, Ref<Actor>>
  /// Whether an open word is read as a breach this turn: by whom, of whom, of what.
  let dispute: Question<Ref<Actor>, Ref<Actor>, Ref<Agreement>>
  /// Who reads which word of an agreement as a breach, if anybody does: one ledger each.
  let reads: Question<Ref<Actor>, Ref<Actor>, Ref<Agreement>, Ref<Concept>>

  init(_ setup: inout Setup, about state: TerminologyState) {
    agrees = setup.question(
      "terminology.agrees",
      Text("Does it compare lists of words?", nl: "Worden woordenlijsten vergeleken?"),
      of: "actor", "asker", decider: .actor(0), blur: 500,
      yes: Text("it compares them", nl: "zij worden vergeleken"),
      no: Text("it sees no use in it", nl: "daar ziet men niets in"))
    dispute = setup.question(
      "terminology.dispute",
      Text("Is an open word read as a breach?", nl: "Wordt een open woord als schending gelezen?"),
      of: "perceiver", "party", "agreement",
      yes: Text("read as a breach", nl: "gelezen als schending"),
      no: Text("nobody minds", nl: "niemand stoort zich eraan"))
    reads = setup.question(
      "terminology.reads-breach",
      Text("Who reads a breach in which word?", nl: "Wie leest een schending in welk woord?"),
      of: "perceiver", "party", "agreement", Named("term", of: state.term),
      yes: Text("this one", nl: "deze"),
      no: Text("another", nl: "een ander"))
  }
}
