import ParleyRules

/// The chances that Espionage adds.
struct EspionageQuestions: Sendable {
  /// Whether a source sees what a party does: for whom, of whom, under which agreement.
  let sees: Question<Ref<Actor>, Ref<Actor>, Ref<Agreement>>
  /// Whether somebody who knows of an actor's sources talks.
  let insider: Question<Ref<Actor>>
  /// Whether a non-player whose people were expelled expels those of whoever did it.
  let inKind: Question<Ref<Actor>, Ref<Actor>>

  init(_ setup: inout Setup) {
    sees = setup.question(
      "espionage.sees",
      Text("Does the source see what they do?", nl: "Ziet de bron wat zij doen?"),
      of: "actor", "party", "agreement", heardBy: .doer,
      yes: Text("sees it", nl: "ziet het"), no: Text("cannot tell", nl: "ziet het niet"))
    insider = setup.question(
      "espionage.insider", Text("Does somebody inside talk?", nl: "Praat er iemand van binnen?"),
      of: "actor", yes: Text("talks", nl: "praat"), no: Text("keeps silent", nl: "zwijgt"))
    inKind = setup.question(
      "espionage.in-kind",
      Text("Does it expel in its turn?", nl: "Wijst het op zijn beurt uit?"), of: "actor", "by",
      decider: .actor(0), yes: Text("expels too", nl: "wijst ook uit"),
      no: Text("leaves it at that", nl: "laat het erbij"))
  }
}
