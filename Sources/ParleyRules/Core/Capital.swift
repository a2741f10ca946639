/// Why political capital comes or goes: the reasons that the core knows. A module declares its own, as it does the lines
/// of a ledger.
extension TermName {
  /// Each turn brings one, to whoever has less than five.
  public static let capitalOfTurn = TermName(number: 48)
  /// The price of an order, a move on the floor or a name under a joint attribution.
  public static let capitalSpent = TermName(number: 49)
  /// An argued move that was not heard gives its price back.
  public static let capitalReturned = TermName(number: 50)
  /// A text that the actor leads was adopted.
  public static let capitalForText = TermName(number: 51)
  /// The last instalment of an agreement was carried out.
  public static let capitalForDeed = TermName(number: 52)
  /// Third parties believed what the actor said of another.
  public static let capitalForBelief = TermName(number: 53)
  /// Third parties believed what another said of the actor.
  public static let capitalForCharge = TermName(number: 54)
  /// Others gave the response that an accuser of the actor had asked for.
  public static let capitalForFollowers = TermName(number: 55)
  /// An indictment of the actor's people.
  public static let capitalForIndictment = TermName(number: 56)
  /// A grave incident to which the actor gave no response.
  public static let capitalForSilence = TermName(number: 57)
  /// An attribution in public turned out to be wrong.
  public static let capitalForError = TermName(number: 58)
  /// A vote in public against what its home wanted.
  public static let capitalForVote = TermName(number: 59)
  /// A joint attribution lapsed for want of partners: its price comes back.
  public static let capitalOfJoint = TermName(number: 60)
  /// An inject said so.
  public static let capitalForNews = TermName(number: 61)
  /// More than the most that is kept, or less than nothing: what is lost of a change.
  public static let capitalBeyond = TermName(number: 62)
}

extension TermDeclaration {
  /// The reasons of the core, in the order of their numbers.
  static let capital: [TermDeclaration] = [
    TermDeclaration(
      "capital-turn", Text("as every turn below five", nl: "zoals elke beurt onder vijf")),
    TermDeclaration("capital-spent", Text("what you ordered and did", nl: "voor wat u deed")),
    TermDeclaration(
      "capital-returned", Text("back for what was not heard", nl: "terug voor wat niet is gehoord")),
    TermDeclaration(
      "capital-text", Text("a text of yours was adopted", nl: "een tekst van u is aangenomen")),
    TermDeclaration(
      "capital-deed",
      Text("you carried out an agreement in full", nl: "u voerde een afspraak geheel uit")),
    TermDeclaration(
      "capital-belief", Text("your accusation was believed", nl: "uw beschuldiging werd geloofd")),
    TermDeclaration(
      "capital-charge",
      Text("an accusation of you was believed", nl: "een beschuldiging van u werd geloofd")),
    TermDeclaration(
      "capital-followers",
      Text("others did what was asked against you", nl: "anderen deden wat tegen u werd gevraagd")),
    TermDeclaration("capital-indictment", Text("you were indicted", nl: "u werd aangeklaagd")),
    TermDeclaration(
      "capital-silence",
      Text("a grave incident left unanswered", nl: "een ernstig incident zonder antwoord")),
    TermDeclaration(
      "capital-error", Text("you were found wrong", nl: "u bleek ongelijk te hebben")),
    TermDeclaration(
      "capital-vote", Text("a vote against home", nl: "een stem tegen het thuisfront in")),
    TermDeclaration(
      "capital-joint",
      Text(
        "back for a joint attribution that did not come about",
        nl: "terug voor een gezamenlijke attributie die niet doorging")),
    TermDeclaration("capital-news", Text("what was in the news", nl: "wat er in het nieuws kwam")),
    TermDeclaration(
      "capital-beyond",
      Text(
        "no more than 10 is kept, and nobody has less than 0",
        nl: "meer dan 10 blijft niet staan en minder dan 0 bestaat niet")),
  ]
}

extension Adjudication {
  /// Gives or takes political capital. Whoever is played reads why: a number that moves without a word would be taken
  /// for a mistake. What is lost at either end of the range is told as well, by the engine.
  /// - Parameters:
  ///   - change: in points of capital; its range is that of `.capital`.
  ///   - reason: a term that says why: the core's, or one of the module's own.
  ///   - lens: reads the truth.
  ///   - withCables: it takes hold only when its reason is read.
  public func addCapital(
    _ change: Int32, to actor: Row, because reason: TermName, _ lens: Lens,
    withCables: Bool = false
  ) {
    guard change != 0 else { return }
    add(.capital, actor, change, withCables: withCables)
    guard lens[.seated, actor] > 0 else { return }
    tell(
      .capitalMoved, [actor.number, change, Int32(reason.number)], to: .only(ActorSet(actor)))
  }
}
