/// Why political capital comes or goes.
public enum CapitalCause: Int32, Choice {
  /// Each turn brings one, to whoever has less than five.
  case turn
  /// The price of an order, a move on the floor or a name under a joint attribution.
  case spent
  /// An argued move that was not heard gives its price back.
  case returned
  /// A text that the actor leads was adopted.
  case adopted
  /// The last instalment of an agreement was carried out.
  case carriedOut
  /// Third parties believed what the actor said of another.
  case believed
  /// Third parties believed what another said of the actor.
  case accused
  /// Others gave the response that an accuser of the actor had asked for.
  case followed
  /// An indictment of the actor's people.
  case indicted
  /// A grave incident to which the actor gave no response.
  case silence
  /// An attribution in public turned out to be wrong.
  case wrong
  /// A vote in public against what its home wanted.
  case againstHome
  /// A joint attribution lapsed for want of partners: its price comes back.
  case lapsed
  /// A gesture was answered with harm.
  case naive
  /// An inject said so.
  case news

  /// What its owner reads.
  public var word: Word {
    switch self {
    case .turn: Word("turn", Text("as every turn below five", nl: "zoals elke beurt onder vijf"))
    case .spent: Word("spent", Text("what you ordered and did", nl: "voor wat u deed"))
    case .returned:
      Word("returned", Text("back for what was not heard", nl: "terug voor wat niet is gehoord"))
    case .adopted:
      Word("adopted", Text("a text of yours was adopted", nl: "een tekst van u is aangenomen"))
    case .carriedOut:
      Word(
        "carried-out",
        Text("you carried out an agreement in full", nl: "u voerde een afspraak geheel uit"))
    case .believed:
      Word("believed", Text("your accusation was believed", nl: "uw beschuldiging werd geloofd"))
    case .accused:
      Word(
        "accused",
        Text("an accusation of you was believed", nl: "een beschuldiging van u werd geloofd"))
    default: losses
    }
  }

  private var losses: Word {
    switch self {
    case .followed:
      Word(
        "followed",
        Text("others did what was asked against you", nl: "anderen deden wat tegen u werd gevraagd")
      )
    case .indicted: Word("indicted", Text("you were indicted", nl: "u werd aangeklaagd"))
    case .silence:
      Word(
        "silence",
        Text("a grave incident left unanswered", nl: "een ernstig incident zonder antwoord"))
    case .wrong: Word("wrong", Text("you were found wrong", nl: "u bleek ongelijk te hebben"))
    case .againstHome:
      Word("against-home", Text("a vote against home", nl: "een stem tegen het thuisfront in"))
    case .lapsed:
      Word(
        "lapsed",
        Text(
          "back for a joint attribution that did not come about",
          nl: "terug voor een gezamenlijke attributie die niet doorging"))
    case .naive: Word("naive", Text("you looked naive at home", nl: "u leek thuis naïef"))
    default: Word("news", Text("what was in the news", nl: "wat er in het nieuws kwam"))
    }
  }
}

extension Adjudication {
  /// Gives or takes political capital. Whoever is played reads why with its cables: a number that
  /// moves without a word would be taken for a mistake.
  /// - Parameter withCables: it takes hold only when its reason is read.
  public func addCapital(
    _ change: Int32, to actor: Row, because cause: CapitalCause, _ lens: Lens,
    withCables: Bool = false
  ) {
    guard change != 0 else { return }
    add(.capital, actor, change, withCables: withCables)
    guard lens[.seated, actor] > 0 else { return }
    tell(.capitalMoved, [actor.number, change, cause.rawValue], to: .only(ActorSet(actor)))
  }
}
