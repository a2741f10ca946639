import ParleyRules

/// The question that Distrust adds.
struct DistrustQuestions: Sendable {
  /// Whether a non-player answers a gesture: who would answer, and who made it.
  let answered: Question<Ref<Actor>, Ref<Actor>>

  init(_ setup: inout Setup) {
    answered = setup.question(
      "distrust.answered", Text("Is the gesture answered?", nl: "Wordt het gebaar beantwoord?"),
      of: "actor", "giver", decider: .actor(0), blur: 500,
      yes: Text("answered in kind", nl: "beantwoord"), no: Text("left hanging", nl: "genegeerd"))
  }
}
