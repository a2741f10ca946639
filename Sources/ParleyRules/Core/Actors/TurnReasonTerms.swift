/// Why means come or go: what a turn brings and takes.
struct TurnReasonTerms: Sendable {
  let income: TermName
  let capitalOfTurn: TermName
  let collectionKept: TermName
  let spent: TermName
  let returned: TermName
  let instalmentsReturned: TermName
  let capitalForText: TermName
  let capitalForDeed: TermName

  init(_ setup: inout Setup) {
    income = setup.term("income", Text("the turn's income", nl: "het inkomen van de beurt"))
    capitalOfTurn = setup.term(
      "capital-turn", Text("as every turn below five", nl: "zoals elke beurt onder vijf"))
    collectionKept = setup.term(
      "collection-kept",
      Text("footholds that go on collecting", nl: "steunpunten die blijven meelezen"))
    spent = setup.term("spent", Text("what you ordered and did", nl: "voor wat u deed"))
    returned = setup.term(
      "returned", Text("back for what was not heard", nl: "terug voor wat niet is gehoord"))
    instalmentsReturned = setup.term(
      "instalments-returned",
      Text(
        "back for instalments that were not carried out",
        nl: "terug voor termijnen die niet zijn uitgevoerd"))
    capitalForText = setup.term(
      "capital-text", Text("a text of yours was adopted", nl: "een tekst van u is aangenomen"))
    capitalForDeed = setup.term(
      "capital-deed",
      Text("you carried out an agreement in full", nl: "u voerde een afspraak geheel uit"))
  }
}

extension TermName {
  /// What a turn brings by itself.
  public static var income: Self { Core.words.turnReasonTerms.income }
  /// Each turn brings one of capital, to whoever has less than five.
  public static var capitalOfTurn: Self { Core.words.turnReasonTerms.capitalOfTurn }
  /// What standing collection costs a turn.
  public static var collectionKept: Self { Core.words.turnReasonTerms.collectionKept }
  /// The price of an order, a move on the floor or a name under a joint attribution.
  public static var spent: Self { Core.words.turnReasonTerms.spent }
  /// An argued move that was not heard gives its price back.
  public static var returned: Self { Core.words.turnReasonTerms.returned }
  /// Instalments of an agreement that were not carried out give their price back.
  public static var instalmentsReturned: Self { Core.words.turnReasonTerms.instalmentsReturned }
  /// A text that the actor leads was adopted.
  public static var capitalForText: Self { Core.words.turnReasonTerms.capitalForText }
  /// The last instalment of an agreement was carried out.
  public static var capitalForDeed: Self { Core.words.turnReasonTerms.capitalForDeed }
}
