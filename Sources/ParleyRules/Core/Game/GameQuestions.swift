/// What is decided beside the three families of moves.
struct GameQuestions: Sendable {
  let doctrine: Question<Ref<Actor>, Ref<Actor>?, Doctrine, Thing>
  let price: Question<Ref<Actor>, Ref<OrderWord>>
  let argue: Question<Ref<Actor>, Ref<Passage>>

  init(_ setup: inout Setup) {
    doctrine = setup.question(
      "doctrine", Text("Does doctrine call for it?", nl: "Vraagt de doctrine erom?"), of: "actor",
      "toward", "what", "object",
      objects: [
        Asset.self, Asset.self, Incident.self, Forum.self, Agreement.self, Agreement.self,
        Trace.self, Proposal.self,
      ], decider: .actor(0), heardBy: .doer, yes: Text("acts", nl: "handelt"),
      no: Text("waits", nl: "wacht"))
    price = setup.question(
      "price", Text("What does it cost?", nl: "Wat kost het?"), of: "actor", "order", unit: .money,
      decider: .actor(0), heardBy: .doer, yes: Text("", nl: ""), no: Text("", nl: ""))
    argue = setup.question(
      "argue", Text("Does the argued move come off?", nl: "Slaagt de betoogde zet?"), of: "actor",
      "words", heardBy: .doer, isArgued: true, yes: Text("comes off", nl: "slaagt"),
      no: Text("fails", nl: "mislukt"))
  }
}

extension Questions {
  /// Whether a non-player acts by doctrine: toward whom, what it would do, and on what thing: of an accusation the
  /// incident.
  public static let doctrine = Core.words.gameQuestions.doctrine
  /// What an order costs in budget. Never drawn.
  public static let price = Core.words.gameQuestions.price
  /// A free-text move: the umpire's odds, then each pro and con.
  public static let argue = Core.words.gameQuestions.argue
}
