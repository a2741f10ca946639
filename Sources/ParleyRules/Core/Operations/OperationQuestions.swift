/// What is decided about operations.
struct OperationQuestions: Sendable {
  let succeed: Question<Ref<Actor>, Ref<Asset>, OperationKind, OperationStyle>
  let detect: Question<Ref<Actor>, Ref<Asset>, OperationKind, OperationStyle>
  let spot: Question<Ref<Foothold>>
  let identify: Question<Ref<Incident>>
  let intent: Question<Ref<Actor>, Ref<Foothold>>

  init(_ setup: inout Setup) {
    succeed = setup.question(
      "succeed", Text("Does the operation succeed?", nl: "Slaagt de operatie?"), of: "actor",
      "target", "kind", "style", blur: points(2), heardBy: .doer,
      yes: Text("succeeded", nl: "geslaagd"), no: Text("failed", nl: "mislukt"))
    detect = setup.question(
      "detect", Text("Is it noticed?", nl: "Wordt het opgemerkt?"), of: "actor", "target", "kind",
      "style", blur: points(2), yes: Text("noticed", nl: "opgemerkt"),
      no: Text("unnoticed", nl: "onopgemerkt"))
    spot = setup.question(
      "spot", Text("Is the foothold found?", nl: "Wordt het steunpunt gevonden?"), of: "foothold",
      yes: Text("found", nl: "gevonden"), no: Text("not found", nl: "niet gevonden"))
    identify = setup.question(
      "identify", Text("Is it plain who did it?", nl: "Is duidelijk wie het deed?"), of: "incident",
      yes: Text("plain", nl: "duidelijk"), no: Text("not plain", nl: "niet duidelijk"))
    intent = setup.question(
      "intent", Text("Does it show what it was for?", nl: "Is te zien waarvoor het was?"),
      of: "finder", "foothold", yes: Text("it shows", nl: "het is te zien"),
      no: Text("it does not show", nl: "het is niet te zien"))
  }
}

extension Questions {
  /// Whether an operation succeeds.
  public static let succeed = Core.words.operationQuestions.succeed
  /// Whether an operation that nobody can overlook otherwise is noticed by its target.
  public static let detect = Core.words.operationQuestions.detect
  /// Whether a standing foothold is found this turn.
  public static let spot = Core.words.operationQuestions.spot
  /// Whether the culprit of an incident is plain at once. Frictionless: +9 logits.
  public static let identify = Core.words.operationQuestions.identify
  /// Whether its finder sees what a foothold was for. Frictionless: +9 logits.
  public static let intent = Core.words.operationQuestions.intent
}
