/// What is told of agreements.
struct AgreementHappenings: Sendable {
  let instalmentPaid: Happening<Ref<Actor>, Ref<Agreement>, Int32, Int32, Int32>
  let homeHeldUp: Happening<Ref<Agreement>>
  let partySuspended: Happening<Ref<Actor>, Ref<Agreement>>
  let partyResumed: Happening<Ref<Actor>, Ref<Agreement>>
  let partyLeft: Happening<Ref<Actor>, Ref<Agreement>>
  let agreementLapsed: Happening<Ref<Agreement>>

  init(_ setup: inout Setup) {
    instalmentPaid = setup.happening(
      "carried-out", of: "actor", "agreement", "count", "paid", "due",
      says: Text(
        "{actor} carried out {count} {count|instalment|instalments} of {agreement} (now {paid} of {due}).",
        nl:
          "{actor} {actor|voerde|voerden} {count} {count|termijn|termijnen} van {agreement} uit (nu {paid} van {due})."
      ))
    homeHeldUp = setup.happening(
      "held-up", of: "agreement",
      says: Text("Home held up {agreement}.", nl: "Het thuisfront hield {agreement} op."))
    partySuspended = setup.happening(
      "suspended", of: "actor", "agreement", is: [.disclosure, .headline], gathering: "actor",
      says: Text(
        "{actor} {actor|suspends|suspend} {agreement}.",
        nl: "{actor} {actor|schort|schorten} {agreement} op."))
    partyResumed = setup.happening(
      "resumed", of: "actor", "agreement", is: [.disclosure, .headline],
      says: Text(
        "{actor} {actor|takes|take} {agreement} up again.",
        nl: "{actor} {actor|hervat|hervatten} {agreement}."))
    partyLeft = setup.happening(
      "left", of: "actor", "agreement", is: [.disclosure, .headline], gathering: "actor",
      says: Text(
        "{actor} {actor|withdraws|withdraw} from {agreement}.",
        nl: "{actor} {actor|zegt|zeggen} {agreement} op."))
    agreementLapsed = setup.happening(
      "lapsed", of: "agreement", is: .headline,
      says: Text(
        "{agreement} has lapsed: too few parties are left.",
        nl: "{agreement} is vervallen: er zijn te weinig partijen over."))
  }
}

extension Happenings {
  /// A party did what it promised.
  public static let instalmentPaid = Core.words.agreementHappenings.instalmentPaid
  /// An instalment did not pass at home.
  public static let homeHeldUp = Core.words.agreementHappenings.homeHeldUp
  /// A party stands still.
  public static let partySuspended = Core.words.agreementHappenings.partySuspended
  /// A party that stood still takes an agreement up again.
  public static let partyResumed = Core.words.agreementHappenings.partyResumed
  /// A party leaves.
  public static let partyLeft = Core.words.agreementHappenings.partyLeft
  /// Too few parties are left.
  public static let agreementLapsed = Core.words.agreementHappenings.agreementLapsed
}
