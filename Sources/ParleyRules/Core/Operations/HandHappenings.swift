/// What is told of those who act for another.
struct HandHappenings: Sendable {
  let handDeclined: Happening<Ref<Actor>, Ref<Actor>, Ref<Asset>, OperationKind>
  let handResult: Happening<Ref<Actor>, Ref<Actor>, Ref<Asset>, OperationKind, Outcome>
  let exposed: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Ref<Actor>?>

  init(_ setup: inout Setup) {
    handDeclined = setup.happening(
      "hand-declined", of: "actor", "hand", "target", "kind",
      says: Text(
        "{hand} would not do it: nothing was done at {target} ({kind}). Half the price comes back.",
        nl:
          "{hand} {hand|wilde|wilden} het niet doen: bij {target} is niets gedaan ({kind}). De helft van de prijs komt terug."
      ))
    handResult = setup.happening(
      "hand-result", by: "result", of: "actor", "hand", "target", "kind", "result"
    ) { (result: Outcome) in
      switch result {
      case .failed:
        Text(
          "The operation of {hand} for you at {target} ({kind}) failed.",
          nl: "De operatie van {hand} voor u bij {target} ({kind}) is mislukt.")
      case .succeeded:
        Text(
          "The operation of {hand} for you at {target} ({kind}) succeeded.",
          nl: "De operatie van {hand} voor u bij {target} ({kind}) is geslaagd.")
      }
    }
    exposed = setup.happening(
      "exposed", of: "behind", "culprit", "incident", "finder", is: [.disclosure, .headline],
      says: Text(
        "{incident} was the work of {culprit}, and {behind} {behind|stands|stand} behind it.",
        nl: "{incident} was het werk van {culprit}, en {behind} {behind|zit|zitten} erachter."))
  }
}

extension Happenings {
  /// A hand would not do what it was told, for the one who ordered it.
  public static let handDeclined = Core.words.handHappenings.handDeclined
  /// What an operation by another's hand came to, for the one who ordered it.
  public static let handResult = Core.words.handHappenings.handResult
  /// It came out who stands behind an incident: for the one who found out, or, where that is nobody in particular, for all
  /// who know of it.
  public static let exposed = Core.words.handHappenings.exposed
}
