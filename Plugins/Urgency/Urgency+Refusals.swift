import ParleyRules

extension Refusal {
  static let noVoiceToWarn = Refusal(
    "urgency.no-voice",
    Text(
      "You have no voice in that forum; warn where you sit.",
      nl: "U hebt in dat forum geen stem; waarschuw waar u zit."))
  static let warningStands = Refusal(
    "urgency.warning-stands",
    Text(
      "Your last warning still stands; see first whether it comes true.",
      nl: "Uw vorige waarschuwing staat nog; zie eerst of die uitkomt."))
  static let drillWithYourself = Refusal(
    "urgency.drill-yourself",
    Text("A rehearsal takes somebody else.", nl: "Voor een oefening is een ander nodig."))
  static let sameGuestTwice = Refusal(
    "urgency.same-guest",
    Text("You invite the same guest twice.", nl: "U nodigt dezelfde gast twee keer uit."))
  static let nobodyToDrillWith = Refusal(
    "urgency.no-guest",
    Text(
      "They sit at nobody's table; invite a state, a company or an organisation.",
      nl: "Die zit bij niemand aan tafel; nodig een staat, bedrijf of organisatie uit."))
  static let calmAlready = Refusal(
    "urgency.calm-already",
    Text("Your people are calm already.", nl: "Uw thuisfront is al kalm."))
}
