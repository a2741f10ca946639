/// What is told of promises kept and broken.
struct PromiseHappenings: Sendable {
  let reputationSet: Happening<Ref<Agreement>, Ref<Actor>, Reputation>
  let inspected: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>, Reputation>
  let pledgeBroken:
    Happening<
      Ref<Actor>, Ref<Agreement>, Ref<Measure>, OperationKind?, Ref<Asset>?, Ref<Incident>?
    >

  init(_ setup: inout Setup) {
    reputationSet = setup.happening(
      "checked", by: "reputation", of: "agreement", "actor", "reputation", is: .disclosure,
      gathering: "actor"
    ) { (reputation: Reputation) in
      switch reputation {
      case .cannotTell:
        Text(
          "Nobody can tell whether {actor} {actor|keeps|keep} {agreement}.",
          nl: "Of {actor} {agreement} {actor|nakomt|nakomen}, valt niet te zeggen.")
      case .kept:
        Text(
          "{actor} {actor|is|are} seen to keep {agreement}.",
          nl: "{actor} {actor|komt|komen} {agreement} zichtbaar na.")
      case .breach:
        Text(
          "There are signs that {actor} {actor|breaks|break} {agreement}.",
          nl: "Er zijn tekenen dat {actor} {agreement} {actor|schendt|schenden}.")
      }
    }
    inspected = setup.happening(
      "inspected", by: "reputation", of: "actor", "party", "agreement", "reputation",
      is: .disclosure
    ) { (reputation: Reputation) in
      switch reputation {
      case .cannotTell:
        Text(
          "{actor} inspected {party} under {agreement} and cannot tell whether it is kept.",
          nl:
            "{actor} {actor|inspecteerde|inspecteerden} {party} op grond van {agreement}, maar of de afspraak wordt nagekomen, valt niet te zeggen."
        )
      case .kept:
        Text(
          "{actor} inspected {party} under {agreement} and found that it is kept.",
          nl:
            "{actor} {actor|inspecteerde|inspecteerden} {party} op grond van {agreement}: de afspraak wordt nagekomen."
        )
      case .breach:
        Text(
          "{actor} inspected {party} under {agreement} and found signs of breach.",
          nl:
            "{actor} {actor|inspecteerde|inspecteerden} {party} op grond van {agreement}: er zijn tekenen van schending."
        )
      }
    }
    pledgeBroken = setup.happening(
      "pledge-broken", of: "party", "agreement", "measure", "operation", "target", "incident",
      says: Text(
        "{party} broke {agreement}, against {measure}.",
        nl: "{party} {party|schond|schonden} {agreement}, tegen {measure} in."))
  }
}

extension Happenings {
  /// The others look at what a party did.
  public static let reputationSet = Core.words.promiseHappenings.reputationSet
  /// An inspection returns.
  public static let inspected = Core.words.promiseHappenings.inspected
  /// A party did what a clause in force forbids: the hidden truth, with the clause's measure and, where it was by an
  /// operation, its kind, its target and the incident that came of it. Any rule may tell it, to the party that did it and
  /// to nobody else: the core writes the turn into `broken`.
  public static let pledgeBroken = Core.words.promiseHappenings.pledgeBroken
}
