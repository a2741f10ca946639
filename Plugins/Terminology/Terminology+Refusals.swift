import ParleyRules

extension Refusal {
  static let wordNotInText = Refusal(
    "terminology.not-in-text",
    Text(
      "No clause of that text speaks of it; there is nothing to define.",
      nl: "Geen bepaling van die tekst spreekt ervan; er valt niets te bepalen."))
  static let otherWord = Refusal(
    "terminology.other-word",
    Text("That is a reading of another word.", nl: "Dat is een lezing van een ander woord."))
  static let listOfOne = Refusal(
    "terminology.list-of-one",
    Text(
      "You know your own list; compare it with another's.",
      nl: "Uw eigen lijst kent u; vergelijk haar met die van een ander."))
  static let groupHasNoList = Refusal(
    "terminology.group",
    Text("A group has no list of words.", nl: "Een groep heeft geen woordenlijst."))
  static let comparedAlready = Refusal(
    "terminology.compared-already",
    Text(
      "You have compared your lists, or are about to: that stands for good.",
      nl: "Die lijsten zijn vergeleken, of dat is al begonnen: het geldt voorgoed."))
  static let proposedAlready = Refusal(
    "terminology.proposed-already",
    Text(
      "Your proposal still lies there; wait for an answer.",
      nl: "Uw voorstel ligt daar nog; wacht het antwoord af."))
  static let sameWords = Refusal(
    "terminology.same-words",
    Text(
      "You and they read no word in two ways; there is nothing to compare.",
      nl: "U en zij lezen geen woord verschillend; er valt niets te vergelijken."))
  static let ownReading = Refusal(
    "terminology.own-reading",
    Text("That is what you mean by it already.", nl: "Dat verstaat u er al onder."))
  static let noReading = Refusal(
    "terminology.no-reading",
    Text(
      "You have never said what you mean by that word; there is nothing to concede.",
      nl: "U hebt nooit gezegd wat u onder dat woord verstaat; er valt niets prijs te geven."))
}
