import ParleyRules

/// The one chance that Urgency adds.
struct UrgencyQuestions: Sendable {
  /// Whether one whom nobody plays comes to a rehearsal: the guest, and who invites.
  let joins: Question<Ref<Actor>, Ref<Actor>>

  init(_ setup: inout Setup) {
    joins = setup.question(
      "urgency.joins",
      Text("Does it come to the rehearsal?", nl: "Komt die naar de oefening?"),
      of: "guest", "host", decider: .actor(0), blur: 300,
      yes: Text("takes part", nl: "doet mee"), no: Text("stays away", nl: "blijft weg"))
  }
}
