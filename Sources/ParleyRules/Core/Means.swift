/// What a team has to spend. It never moves without a word to its owner: a number that changes in silence would be
/// taken for a mistake.
public enum Means: CaseIterable, Sendable {
  /// Money and people.
  case budget
  /// Political capital.
  case capital

  /// Where it is kept.
  public var quantity: Quantity {
    switch self {
    case .budget: .budget
    case .capital: .capital
    }
  }

  /// Tells its owner that it came or went. Arguments: actor, change, cause.
  public var moved: HappeningKind {
    switch self {
    case .budget: .budgetMoved
    case .capital: .capitalMoved
    }
  }

  /// The means that a quantity holds; `nil` for every other quantity.
  public init?(keptIn quantity: Quantity) {
    guard let means = Means.allCases.first(where: { $0.quantity == quantity }) else { return nil }
    self = means
  }

  /// The means whose movement a happening tells; `nil` for every other happening.
  public init?(movedBy kind: HappeningKind) {
    guard let means = Means.allCases.first(where: { $0.moved == kind }) else { return nil }
    self = means
  }
}

/// Why means come or go: the reasons that the core knows, in the order in which people read them. A module declares its
/// own, as it does the lines of a ledger.
extension TermName {
  /// What a turn brings by itself.
  public static let income = TermName(number: 48)
  /// Each turn brings one of capital, to whoever has less than five.
  public static let capitalOfTurn = TermName(number: 49)
  /// What standing collection costs a turn.
  public static let collectionKept = TermName(number: 50)
  /// The price of an order, a move on the floor or a name under a joint attribution.
  public static let spent = TermName(number: 51)
  /// An argued move that was not heard gives its price back.
  public static let returned = TermName(number: 52)
  /// Instalments of an agreement that were not carried out give their price back.
  public static let instalmentsReturned = TermName(number: 53)
  /// A text that the actor leads was adopted.
  public static let capitalForText = TermName(number: 54)
  /// The last instalment of an agreement was carried out.
  public static let capitalForDeed = TermName(number: 55)
  /// Third parties believed what the actor said of another.
  public static let capitalForBelief = TermName(number: 56)
  /// Third parties believed what another said of the actor.
  public static let capitalForCharge = TermName(number: 57)
  /// Others gave the response that an accuser of the actor had asked for.
  public static let followed = TermName(number: 58)
  /// An indictment of the actor's people.
  public static let capitalForIndictment = TermName(number: 59)
  /// A sanction against the actor.
  public static let sanctioned = TermName(number: 60)
  /// A countermeasure against the actor.
  public static let countered = TermName(number: 61)
  /// A grave incident to which the actor gave no response.
  public static let capitalForSilence = TermName(number: 62)
  /// An attribution in public turned out to be wrong.
  public static let capitalForError = TermName(number: 63)
  /// A vote in public against what its home wanted.
  public static let capitalForVote = TermName(number: 64)
  /// A joint attribution lapsed for want of partners: its price comes back.
  public static let capitalOfJoint = TermName(number: 65)
  /// An inject said so.
  public static let inTheNews = TermName(number: 66)
  /// More than the most that is kept, or less than nothing: what is lost of a change.
  public static let beyondRange = TermName(number: 67)
}

extension TermDeclaration {
  /// The reasons of the core, in the order of their numbers.
  static let means: [TermDeclaration] = ofTurn + ofAccusations + atHome

  private static let ofTurn: [TermDeclaration] = [
    TermDeclaration("income", Text("the turn's income", nl: "het inkomen van de beurt")),
    TermDeclaration(
      "capital-turn", Text("as every turn below five", nl: "zoals elke beurt onder vijf")),
    TermDeclaration(
      "collection-kept",
      Text("footholds that go on collecting", nl: "steunpunten die blijven meelezen")),
    TermDeclaration("spent", Text("what you ordered and did", nl: "voor wat u deed")),
    TermDeclaration(
      "returned", Text("back for what was not heard", nl: "terug voor wat niet is gehoord")),
    TermDeclaration(
      "instalments-returned",
      Text(
        "back for instalments that were not carried out",
        nl: "terug voor termijnen die niet zijn uitgevoerd")),
    TermDeclaration(
      "capital-text", Text("a text of yours was adopted", nl: "een tekst van u is aangenomen")),
    TermDeclaration(
      "capital-deed",
      Text("you carried out an agreement in full", nl: "u voerde een afspraak geheel uit")),
  ]

  private static let ofAccusations: [TermDeclaration] = [
    TermDeclaration(
      "capital-belief", Text("your accusation was believed", nl: "uw beschuldiging werd geloofd")),
    TermDeclaration(
      "capital-charge",
      Text("an accusation of you was believed", nl: "een beschuldiging van u werd geloofd")),
    TermDeclaration(
      "followed",
      Text("others did what was asked against you", nl: "anderen deden wat tegen u werd gevraagd")),
    TermDeclaration("capital-indictment", Text("you were indicted", nl: "u werd aangeklaagd")),
    TermDeclaration("sanctioned", Text("a sanction against you", nl: "een sanctie tegen u")),
    TermDeclaration(
      "countered", Text("a countermeasure against you", nl: "een tegenmaatregel tegen u")),
  ]

  private static let atHome: [TermDeclaration] = [
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
    TermDeclaration("in-the-news", Text("what was in the news", nl: "wat er in het nieuws kwam")),
    TermDeclaration(
      "beyond-range",
      Text(
        "no more than 10 is kept, and nobody has less than 0",
        nl: "meer dan 10 blijft niet staan en minder dan 0 bestaat niet")),
  ]
}

extension Adjudication {
  /// Gives or takes means. Whoever is played reads why; what is lost at either end of the range is told as well, by the
  /// engine.
  /// - Parameters:
  ///   - change: in the unit of what moves; its range is that of the quantity.
  ///   - reason: a term that says why: the core's, or one of the module's own.
  ///   - lens: reads the truth.
  ///   - withCables: it takes hold only when its reason is read.
  public func add(
    _ means: Means, to actor: Row, _ change: Int32, because reason: TermName, _ lens: Lens,
    withCables: Bool = false
  ) {
    guard change != 0 else { return }
    add(means.quantity, actor, change, withCables: withCables)
    guard lens[.seated, actor] > 0 else { return }
    tell(means.moved, [actor.number, change, Int32(reason.number)], to: .only(ActorSet(actor)))
  }
}
