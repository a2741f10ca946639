import ParleyRules

extension Refusal {
  static let noSelf = Refusal("yourself", Text("That is yourself.", nl: "Dat bent u zelf."))
  static let lineStands = Refusal(
    "line-stands", Text("A hotline with them stands already.", nl: "Die hotline staat al open."))
  static let noLine = Refusal(
    "no-line", Text("There is no hotline with them.", nl: "Er is geen hotline met hen."))
  static let notBeforeForum = Refusal(
    "closed-text",
    Text("That text is no longer before its forum.", nl: "Die tekst ligt niet meer voor."))
  static let notYourText = Refusal(
    "sponsors-only",
    Text(
      "Your name is not on it: join it first.", nl: "Uw naam staat er niet op: sluit u eerst aan."))
  static let lowestTier = Refusal(
    "lowest-tier",
    Text("It is voluntary already.", nl: "De tekst is al vrijwillig."))
}
