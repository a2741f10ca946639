/// What is told of orders and means.
struct OrderHappenings: Sendable {
  let orderVoided: Happening<Ref<Actor>, Ref<OrderWord>>
  let cameToNothing: Happening<Ref<Actor>, Ref<OrderWord>>
  let capitalMoved: Happening<Ref<Actor>, Int32, TermName>
  let budgetMoved: Happening<Ref<Actor>, Int32, TermName>
  let notHeard: Happening<Ref<Passage>>

  init(_ setup: inout Setup) {
    orderVoided = setup.happening(
      "order-voided", of: "actor", "verb",
      says: Text(
        "An order of {actor} could no longer be carried out when orders were sealed: {verb}.",
        nl: "Een opdracht van {actor} kon bij het verzegelen niet meer worden uitgevoerd: {verb}."))
    cameToNothing = setup.happening(
      "came-to-nothing", of: "actor", "verb",
      says: Text(
        "An order of {actor} came to nothing, as there was nothing left for it to do: {verb}.",
        nl: "Een opdracht van {actor} liep op niets uit, want er viel niets meer te doen: {verb}."))
    capitalMoved = setup.happening(
      "capital-moved", of: "actor", "change", "cause",
      says: Text("Your capital: {change} ({cause}).", nl: "Uw kapitaal: {change} ({cause})."))
    budgetMoved = setup.happening(
      "budget-moved", of: "actor", "change", "cause",
      says: Text("Your budget: {change} ({cause}).", nl: "Uw budget: {change} ({cause})."))
    notHeard = setup.happening(
      "not-heard", of: "words",
      says: Text(
        "The umpire gave it no odds, so it was not argued; you have the order back for the next "
          + "turn, and what it cost: {words}",
        nl: "De spelleider gaf geen kans, dus de zet is niet besproken; u hebt de opdracht terug "
          + "voor de volgende beurt, en wat zij kostte: {words}"
      ))
  }
}

extension Happenings {
  /// A sealed order could no longer be carried out at its second review.
  public static let orderVoided = Core.words.orderHappenings.orderVoided
  /// A sealed order found nothing left to do, for who gave it.
  public static let cameToNothing = Core.words.orderHappenings.cameToNothing
  /// Political capital came or went, told to its owner.
  public static let capitalMoved = Core.words.orderHappenings.capitalMoved
  /// Budget came or went, told to its owner.
  public static let budgetMoved = Core.words.orderHappenings.budgetMoved
  /// An argued move was not heard, told to whoever gave it.
  public static let notHeard = Core.words.orderHappenings.notHeard
}
