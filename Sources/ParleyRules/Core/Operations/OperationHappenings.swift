/// What is told of operations and footholds.
struct OperationHappenings: Sendable {
  let incidentSurfaced: Happening<Ref<Incident>, Ref<Actor>, Ref<Asset>, OperationKind, Int32>
  let operationResult: Happening<Ref<Actor>, Ref<Asset>, OperationKind, Outcome>
  let huntersArrived: Happening<Ref<Actor>, Ref<Asset>, Ref<Actor>>
  let footholdLost: Happening<Ref<Actor>, Ref<Asset>>
  let spyingFound: Happening<Ref<Actor>?, Ref<Asset>, Ref<Incident>>
  let footholdLapsed: Happening<Ref<Actor>, Ref<Asset>>
  let incidentOccurred: Happening<Ref<Incident>, Int32>
  let deed: Happening<OperationKind, Ref<Actor>?, Ref<Actor>?, Ref<Asset>, Int32, Ref<Actor>?>

  init(_ setup: inout Setup) {
    incidentSurfaced = setup.happening(
      "incident", of: "incident", "victim", "target", "kind", "severity",
      is: [.disclosure, .headline],
      says: Text(
        "{incident}, against {victim}: {kind} at {target} (severity {severity}).",
        nl: "{incident}, tegen {victim}: {kind} bij {target} (ernst {severity})."))
    operationResult = setup.happening(
      "operation-result", by: "result", of: "actor", "target", "kind", "result"
    ) { (result: Outcome) in
      switch result {
      case .failed:
        Text(
          "Your operation at {target} ({kind}) failed.",
          nl: "Uw operatie bij {target} ({kind}) is mislukt.")
      case .succeeded:
        Text(
          "Your operation at {target} ({kind}) succeeded.",
          nl: "Uw operatie bij {target} ({kind}) is geslaagd.")
      }
    }
    huntersArrived = setup.happening(
      "hunters-arrived", of: "guest", "target", "host", is: .disclosure,
      says: Text(
        "{guest} {guest|looks|look} for intruders at {target}, as the {guest|guest|guests} of {host}.",
        nl: "{guest} {guest|zoekt|zoeken} naar indringers bij {target}, te gast bij {host}."))
    footholdLost = setup.happening(
      "foothold-lost", of: "actor", "target",
      says: Text(
        "Your foothold at {target} was found and removed.",
        nl: "Uw steunpunt bij {target} is gevonden en verwijderd."))
    spyingFound = setup.happening(
      "spying-found", of: "victim", "target", "incident", is: .disclosure,
      says: Text(
        "{victim} found an intruder in {target}.",
        nl: "{victim} {victim|vond|vonden} een indringer in {target}."))
    footholdLapsed = setup.happening(
      "foothold-lapsed", of: "actor", "target",
      says: Text(
        "You could not keep up your foothold at {target}: the budget is spent.",
        nl: "U kon uw steunpunt bij {target} niet aanhouden: het budget is op."))
    incidentOccurred = setup.happening(
      "incident-occurred", of: "incident", "number",
      says: Text(
        "{incident} is about to come to light.",
        nl: "{incident} staat op het punt aan het licht te komen."))
    deed = setup.happening(
      "deed", of: "kind", "culprit", "behind", "target", Named("severity", unit: .level),
      "points-at",
      says: Text(
        "Done beside all orders: {kind} at {target} (severity {severity}).",
        nl: "Gedaan buiten alle opdrachten om: {kind} bij {target} (ernst {severity})."))
  }
}

extension Happenings {
  /// An incident comes to light.
  public static let incidentSurfaced = Core.words.operationHappenings.incidentSurfaced
  /// What its own operation came to, for the one who ordered it.
  public static let operationResult = Core.words.operationHappenings.operationResult
  /// A hunt-forward team is at work; guest and host are told.
  public static let huntersArrived = Core.words.operationHappenings.huntersArrived
  /// A foothold is gone, for its holder.
  public static let footholdLost = Core.words.operationHappenings.footholdLost
  /// Somebody's foothold came to light.
  public static let spyingFound = Core.words.operationHappenings.spyingFound
  /// A foothold was not paid for, for its holder.
  public static let footholdLapsed = Core.words.operationHappenings.footholdLapsed
  /// An incident is about to come to light, told to the white cell alone. Number: the public number it gets, 0 where
  /// only some learn of it, -1 where it has yet to be counted.
  public static let incidentOccurred = Core.words.operationHappenings.incidentOccurred
  /// Something is done that no order says, as a rule has it: what spills over, what a hired hand does of its own. A rule
  /// tells it to the white cell alone; the core makes an incident of it, which everybody hears of in the same step, and
  /// which may be plain, looked into and laid at a door like any other. Who did it (`nil` for nobody in play), who stands
  /// behind (`nil` for nobody else), where, how bad, and at whom it points: nobody; the one who did it, and then it is
  /// plain; or another, and then that is planted evidence. Two that are alike in all of this, of one cause, are one.
  public static let deed = Core.words.operationHappenings.deed
}
