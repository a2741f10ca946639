import ParleyRules

extension Refusal {
  static let purposeOfOther = Refusal(
    "espionage.purpose-of-other",
    Text(
      "Only espionage is for something in particular.",
      nl: "Alleen spionage is ergens in het bijzonder op uit."))
  static let reachOfOther = Refusal(
    "espionage.reach-of-other",
    Text("Only espionage can go wide.", nl: "Alleen spionage kan breed."))
  static let nothingToSteal = Refusal(
    "espionage.nothing-to-steal",
    Text(
      "There are no trade secrets to be had there.", nl: "Daar zijn geen bedrijfsgeheimen te halen."
    ))
  static let noPromiseBetween = Refusal(
    "espionage.no-promise-between",
    Text(
      "They have promised you nothing that they could break.",
      nl: "Zij hebben u niets beloofd wat zij kunnen breken."))
  static let sweepYourOwn = Refusal(
    "espionage.sweep-your-own",
    Text("You can sweep only what is yours.", nl: "U kunt alleen doorlichten wat van u is."))
  static let expelYourself = Refusal(
    "espionage.expel-yourself",
    Text("Your own people stay where they are.", nl: "Uw eigen mensen blijven waar zij zijn."))
  static let expelNoState = Refusal(
    "espionage.expel-no-state",
    Text("Only a state has people to expel.", nl: "Alleen een staat heeft mensen om uit te wijzen.")
  )
  static let noSuspicion = Refusal(
    "espionage.no-suspicion",
    Text(
      "Nothing that was found here is likely theirs; investigate first.",
      nl: "Niets wat hier gevonden is, is waarschijnlijk van hen; onderzoek het eerst."))
  static let expelledAlready = Refusal(
    "espionage.expelled-already",
    Text("You have just thrown their people out.", nl: "U hebt hun mensen net uitgewezen."))
}
