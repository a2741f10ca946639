/// What is told of joint charges, and of what others do about a charge.
struct JointHappenings: Sendable {
  let stoodBeside: Happening<Ref<Actor>, Ref<Actor>, Ref<Actor>, Ref<Incident>>
  let judgedBeside: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Verdict>
  let jointDeclined: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>>
  let chargeFollowed: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Response, Int32>
  let jointLowered: Happening<Ref<Actor>, Ref<Actor>, Ref<Incident>, Estimate, Estimate>

  init(_ setup: inout Setup) {

    stoodBeside = setup.happening(
      "stood-beside", of: "partner", "accuser", "accused", "incident",
      is: [.disclosure, .headline],
      says: Text(
        "{partner} {partner|names|name} {accused} for {incident} together with {accuser}.",
        nl:
          "{partner} {partner|noemt|noemen} {accused} samen met {accuser} als dader van {incident}."
      ))
    judgedBeside = setup.happening(
      "verdict-beside", of: "partner", "accuser", "incident", "verdict", is: .headline,
      says: Text(
        "The verdict on {incident} counts for {partner} as well, beside {accuser}: {verdict}.",
        nl: "Het oordeel over {incident} geldt naast {accuser} ook voor {partner}: {verdict}."))
    jointDeclined = setup.happening(
      "joint-declined", of: "partner", "actor", "incident", is: .disclosure,
      says: Text(
        "{partner} will not put its name under the attribution of {incident}.",
        nl: "{partner} wil zijn naam niet onder de attributie van {incident} zetten."))
    chargeFollowed = setup.happening(
      "followed", of: "accuser", "accused", "incident", "response", "count", is: .headline,
      says: Text(
        "{accuser} asked for {response} against {accused} ({incident}); third parties that follow: {count}.",
        nl:
          "{accuser} vroeg {response} tegen {accused} ({incident}); derden die daarin meegaan: {count}."
      ))
    jointLowered = setup.happening(
      "joint-lowered", of: "actor", "partner", "incident", "said", "word", is: .disclosure,
      says: Text(
        "The joint attribution of {incident} says {word}, the lower of two words: {actor} said {said}, {partner} said {word}.",
        nl:
          "De gezamenlijke attributie van {incident} zegt {word}, het voorzichtigste van twee woorden: {actor} {actor|zei|zeiden} {said}, {partner} {partner|zei|zeiden} {word}."
      ))
  }
}

extension Happenings {
  /// A joint attribution has a second name under it.
  public static let stoodBeside = Core.words.jointHappenings.stoodBeside
  /// The verdict counts for the second name as well.
  public static let judgedBeside = Core.words.jointHappenings.judgedBeside
  /// A non-player will not sign a joint attribution.
  public static let jointDeclined = Core.words.jointHappenings.jointDeclined
  /// What third parties did of what was asked.
  public static let chargeFollowed = Core.words.jointHappenings.chargeFollowed
  /// Two halves of a joint attribution said different words, and the lower counts: for both partners.
  public static let jointLowered = Core.words.jointHappenings.jointLowered
}
