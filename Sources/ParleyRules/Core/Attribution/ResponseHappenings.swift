/// What is told of responses.
struct ResponseHappenings: Sendable {
  let responded: Happening<Ref<Actor>, Ref<Incident>, Response, Ref<Actor>?>
  let unanswered: Happening<Ref<Incident>>

  init(_ setup: inout Setup) {
    responded = setup.happening(
      "responded", by: "response", of: "actor", "incident", "response", "whom",
      is: [.disclosure, .headline]
    ) { (response: Response) in
      switch response {
      case .none:
        Text(
          "{actor} {actor|leaves|leave} {incident} unanswered.",
          nl: "{actor} {actor|laat|laten} {incident} onbeantwoord.")
      case .statement:
        Text(
          "{actor} {actor|answers|answer} {incident} with a statement to {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een verklaring aan {whom}.")
      case .demarche:
        Text(
          "{actor} {actor|answers|answer} {incident} with a demarche to {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een demarche bij {whom}.")
      case .sanction:
        Text(
          "{actor} {actor|answers|answer} {incident} with a sanction against {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een sanctie tegen {whom}.")
      case .indictment:
        Text(
          "{actor} {actor|answers|answer} {incident} with an indictment against {whom}.",
          nl: "{actor} {actor|antwoordt|antwoorden} op {incident} met een aanklacht tegen {whom}.")
      case .countermeasure:
        Text(
          "{actor} {actor|answers|answer} {incident} with a countermeasure against {whom}.",
          nl:
            "{actor} {actor|antwoordt|antwoorden} op {incident} met een tegenmaatregel tegen {whom}."
        )
      }
    }
    unanswered = setup.happening(
      "unanswered", of: "incident",
      says: Text(
        "Parliament asks what you will do about {incident}.",
        nl: "Het parlement vraagt wat u doet aan {incident}."))
  }
}

extension Happenings {
  /// A victim responds.
  public static let responded = Core.words.responseHappenings.responded
  /// Nobody at home understands the silence.
  public static let unanswered = Core.words.responseHappenings.unanswered
}
