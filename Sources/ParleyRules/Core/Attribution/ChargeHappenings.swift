/// What is told of charges.
struct ChargeHappenings: Sendable {
  let accusationMade: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Estimate, Way, Response>
  let overclaimed: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Estimate>
  let jointOffered: Happening<Ref<Actor>, Ref<Actor>, Ref<Actor>, Ref<Incident>>
  let jointLapsed: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>>
  let foundWrong: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>>

  init(_ setup: inout Setup) {
    accusationMade = setup.happening(
      "accused", by: "ask", of: "accuser", "accused", "incident", "word", "way", "ask",
      is: [.disclosure, .headline]
    ) { (ask: Response) in
      ask == .none
        ? Text(
          "{accuser} {accuser|names|name} {accused} for {incident}: {word}, {way}.",
          nl: "{accuser} {accuser|noemt|noemen} {accused} als dader van {incident}: {word}, {way}.")
        : Text(
          "{accuser} {accuser|names|name} {accused} for {incident}: {word}, {way}. {accuser|It asks|They ask} for {ask}.",
          nl:
            "{accuser} {accuser|noemt|noemen} {accused} als dader van {incident}: {word}, {way}. De eis: {ask}."
        )
    }
    overclaimed = setup.happening(
      "overclaimed", of: "actor", "accused", "incident", "word",
      says: Text(
        "{actor} called it {word} that {accused} {accused|was|were} behind {incident}, and held it less likely.",
        nl:
          "{actor} {actor|noemde|noemden} het {word} dat {accused} achter {incident} {accused|zat|zaten}, maar {actor|achtte|achtten} het minder waarschijnlijk."
      ))
    jointOffered = setup.happening(
      "joint-offered", of: "actor", "partner", "accused", "incident", is: .disclosure,
      says: Text(
        "{actor} {actor|offers|offer} {partner} to name {accused} for {incident} together.",
        nl:
          "{actor} {actor|stelt|stellen} {partner} voor om samen {accused} te noemen als dader van {incident}."
      ))
    jointLapsed = setup.happening(
      "joint-lapsed", of: "actor", "partner", "incident",
      says: Text(
        "The joint attribution of {incident} by {actor} and {partner} did not come about.",
        nl: "De gezamenlijke attributie van {incident} door {actor} en {partner} ging niet door."))
    foundWrong = setup.happening(
      "found-wrong", of: "accuser", "accused", "incident", is: [.disclosure, .headline],
      says: Text(
        "{accuser} {accuser|was|were} wrong to name {accused} for {incident}.",
        nl: "{accuser} {accuser|noemde|noemden} {accused} ten onrechte als dader van {incident}."))
  }
}

extension Happenings {
  /// An attribution is made.
  public static let accusationMade = Core.words.chargeHappenings.accusationMade
  /// A word above the speaker's own belief, for the white cell.
  public static let overclaimed = Core.words.chargeHappenings.overclaimed
  /// One half of a joint attribution, for both partners.
  public static let jointOffered = Core.words.chargeHappenings.jointOffered
  /// The other half of a joint attribution never came.
  public static let jointLapsed = Core.words.chargeHappenings.jointLapsed
  /// A public accusation turns out wrong.
  public static let foundWrong = Core.words.chargeHappenings.foundWrong
}
