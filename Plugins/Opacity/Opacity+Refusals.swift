import ParleyRules

extension Refusal {
  static let labBusy = Refusal(
    "opacity.lab-busy",
    Text(
      "A reconstruction of that is already under way.",
      nl: "Daarvan loopt al een reconstructie."))
  static let nothingToTest = Refusal(
    "opacity.nothing-to-test",
    Text(
      "You hold no trace of it that is still in doubt; investigate first.",
      nl: "U hebt daarvan geen spoor waarover nog twijfel bestaat; onderzoek het eerst."))
  static let notYetPublic = Refusal(
    "opacity.not-public",
    Text(
      "Nobody outside knows of that incident yet; name it in public first.",
      nl: "Niemand daarbuiten weet nog van dat incident; maak het eerst openbaar."))
  static let publishedAlready = Refusal(
    "opacity.shown-already",
    Text(
      "Everybody has seen that trace; it counts without being shown again.",
      nl: "Iedereen heeft dat spoor gezien; het telt ook zonder het opnieuw te tonen."))
  static let flagForNothing = Refusal(
    "opacity.flag-for-nothing",
    Text(
      "A false flag needs an act against somebody.",
      nl: "Een valse vlag kan alleen bij een daad tegen iemand."))
  static let flagYourself = Refusal(
    "opacity.flag-yourself",
    Text("Your own flag is no false flag.", nl: "Uw eigen vlag is geen valse vlag."))
  static let flagVictim = Refusal(
    "opacity.flag-victim",
    Text(
      "Nobody believes that the victim did it; point at another.",
      nl: "Niemand gelooft dat het slachtoffer het zelf deed; wijs naar een ander."))
}
