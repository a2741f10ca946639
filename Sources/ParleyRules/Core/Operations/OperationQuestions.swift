/// What is decided about operations.
struct OperationQuestions: Sendable {
  let succeed: Question<Ref<Actor>, Ref<Asset>, OperationKind, OperationStyle>
  let detect: Question<Ref<Actor>, Ref<Asset>, OperationKind, OperationStyle>
  let spot: Question<Ref<Foothold>>
  let identify: Question<Ref<Incident>>
  let obey: Question<Ref<Actor>, Ref<Actor>, Ref<Asset>>
  let expose: Question<Ref<Actor>?, Ref<Incident>>
  let comply: Question<Ref<Actor>, Ref<Actor>, Ref<Actor>?, Compliance>
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
    obey = setup.question(
      "obey", Text("Does the hand do it?", nl: "Doet de uitvoerder het?"), of: "actor", "hand",
      "target", heardBy: .doer, yes: Text("does it", nl: "doet het"),
      no: Text("will not", nl: "doet het niet"))
    expose = setup.question(
      "expose", Text("Does it come out who stands behind it?", nl: "Komt uit wie erachter zit?"),
      of: "actor", "incident", yes: Text("comes out", nl: "komt uit"),
      no: Text("stays covered", nl: "blijft verborgen"))
    comply = setup.question(
      "comply", Text("What does it do about what was asked?", nl: "Wat doet het met het verzoek?"),
      of: "asked", "asker", "about", "answer", decider: .actor(0), heardBy: .doer,
      yes: Text("chosen", nl: "gekozen"), no: Text("not chosen", nl: "niet gekozen"))
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
  /// Whether the hand by which an actor acts does as it is told; asked only where it is another's. Whoever gives the order
  /// stands first and reads the ledger.
  public static let obey = Core.words.operationQuestions.obey
  /// Whether it comes out who stands behind an incident that was done by another's hand: of nobody in particular as it
  /// comes to light, before all who learn of it; of one who looks into it, for that one alone. Frictionless: +9 logits.
  public static let expose = Core.words.operationQuestions.expose
  /// What one does that was asked to act against somebody, one ledger an answer. The core never asks it.
  public static let comply = Core.words.operationQuestions.comply
  /// Whether its finder sees what a foothold was for. Frictionless: +9 logits.
  public static let intent = Core.words.operationQuestions.intent
}
