import ParleyRules

extension Refusal {
  /// A lead that no longer wants its text has a way out that costs the room no vote.
  static func ownText(_ text: Ref<Proposal>) -> Refusal {
    Refusal(
      "own-text",
      Text(
        "Your own name stands first under {0}: `withdraw` takes it back, `abstain` keeps silent.",
        nl: "Uw eigen naam staat als eerste onder {0}: `trek-in` trekt de tekst in, met "
          + "`onthouding` zwijgt u."),
      .thing(text))
  }
  static let firstReading = Refusal(
    "first-reading",
    Text(
      "First reading: no vote this turn. A vote counts on the floor where the text comes to one.",
      nl: "Eerste lezing: deze beurt geen stemming. Een stem telt pas als erover wordt gestemd."))
  static let olderTextsFirst = Refusal(
    "older-texts-first",
    Text(
      "Older texts go first: no vote on that one this turn.",
      nl: "Oudere teksten gaan voor: over deze wordt deze beurt niet gestemd."))
  static let heldBack = Refusal(
    "held-back",
    Text(
      "Its lead keeps it off the vote; there is no vote on it until the lead lets it go.",
      nl: "De indiener houdt hem aan; er wordt pas gestemd als de indiener hem loslaat."))
}
