/// What is told of answers to charges.
struct AnswerHappenings: Sendable {
  let chargeAnswered: Happening<Ref<Actor>, Ref<Actor>?, Answer, Ref<Incident>, Ref<Incident>?>
  let counterCharged: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>>

  init(_ setup: inout Setup) {
    chargeAnswered = setup.happening(
      "answered", by: "answer", of: "accused", "accuser", "answer", "incident", "news",
      is: [.disclosure, .headline]
    ) { (answer: Answer) in
      switch answer {
      case .silence:
        Text(
          "{accused} {accused|keeps|keep} silent on the charge of {accuser} about {news}.",
          nl:
            "{accused} {accused|zwijgt|zwijgen} over de beschuldiging door {accuser} ({incident}).")
      case .deny:
        Text(
          "{accused} {accused|denies|deny} the charge of {accuser} about {news}.",
          nl: "{accused} {accused|ontkent|ontkennen} de beschuldiging door {accuser} ({incident}).")
      case .admit:
        Text(
          "{accused} {accused|admits|admit} to the charge of {accuser} about {news}.",
          nl: "{accused} {accused|bekent|bekennen} na de beschuldiging door {accuser} ({incident})."
        )
      case .openBooks:
        Text(
          "{accused} {accused|opens its|open their} books after the charge of {accuser} about {news}.",
          nl:
            "{accused} {accused|geeft|geven} inzage in de boeken na de beschuldiging door {accuser} ({incident})."
        )
      case .counter:
        Text(
          "{accused} {accused|points|point} at another after the charge of {accuser} about {news}.",
          nl:
            "{accused} {accused|wijst|wijzen} na de beschuldiging door {accuser} naar een ander ({incident})."
        )
      }
    }
    counterCharged = setup.happening(
      "pointed-at", of: "accused", "whom", "incident", is: [.disclosure, .headline],
      says: Text(
        "{accused} {accused|points|point} at {whom} for {incident}.",
        nl: "{accused} {accused|wijst|wijzen} naar {whom} als dader van {incident}."))
  }
}

extension Happenings {
  /// The accused answers.
  public static let chargeAnswered = Core.words.answerHappenings.chargeAnswered
  /// An accused points at another.
  public static let counterCharged = Core.words.answerHappenings.counterCharged
}
