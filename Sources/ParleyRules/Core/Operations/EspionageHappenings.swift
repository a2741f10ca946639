/// What espionage tells its owner: declared disclosures, from the target's own cells.
struct EspionageHappenings: Sendable {
  let purseRead: Happening<Ref<Asset>, Ref<Actor>, Int32>
  let homeRead: Happening<Ref<Asset>, Ref<Actor>, Ref<Proposal>, Estimate>

  init(_ setup: inout Setup) {

    purseRead = setup.happening(
      "read-purse", of: "where", "whose", Named("budget", unit: .money), is: .disclosure,
      says: Text(
        "Your source in {where}: {whose} closed the turn with {budget} budget.",
        nl: "Uw bron in {where}: {whose} {whose|sloot|sloten} de beurt af met {budget} budget."))
    homeRead = setup.happening(
      "read-home", of: "where", "whose", "text", "likely", is: .disclosure,
      says: Text(
        "Your source in {where}: home of {whose} on {text}, {likely} to carry it.",
        nl: "Uw bron in {where}: {likely} dat het thuisfront van {whose} {text} draagt."))
  }
}

extension Happenings {
  /// What the target has left.
  public static let purseRead = Core.words.espionageHappenings.purseRead
  /// What home makes of a text at the target's.
  public static let homeRead = Core.words.espionageHappenings.homeRead
}
