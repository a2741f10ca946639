import ParleyEngine
import ParleyRules

/// What a delegation may ask before it commits itself: the same for a bot game as for a session, and in both
/// answered on the seat's own view.
public protocol Counsel {
  /// What the seat sees.
  var view: Lens { get }
  /// Why an order would not be taken, whatever it costs.
  func refusal(_ order: Order) -> Refusal?
  /// Its price, a second floor move aside.
  func price(_ order: Order) -> Price
  /// The odds of a question, as far as the seat can tell.
  func odds(_ question: QuestionNumber, _ subject: Subject) -> Odds
  /// The public leaning of a bloc on a text.
  func leaning(of bloc: Row, on text: Row) -> Estimate?
}

/// Counsel straight from a game: a lens on the truth that sees what its seat may see.
struct GameCounsel: Counsel {
  let game: Game
  let door: SeatDoor

  init(_ game: Game, for actor: Row) {
    self.game = game
    door = game.door(for: actor)
  }

  var view: Lens { door.view }
  func refusal(_ order: Order) -> Refusal? { door.refusal(order) }
  func price(_ order: Order) -> Price { door.price(order) }
  func odds(_ question: QuestionNumber, _ subject: Subject) -> Odds { door.odds(question, subject) }
  func leaning(of bloc: Row, on text: Row) -> Estimate? { game.leaning(of: bloc, on: text) }
}

/// Counsel from a session's seat: its own world, folded from its own stream.
public struct SeatCounsel: Counsel {
  let seat: SeatView

  /// Counsel on the view of one moment.
  public init(_ seat: SeatView) { self.seat = seat }

  /// The seat's own world; of what is equal a bot takes the first, so it walks by lot.
  public var view: Lens { seat.lensByLot }
  /// Why the seat's order would be refused now, want of means included.
  public func refusal(_ order: Order) -> Refusal? { seat.refusal(order) }
  /// Its price without the point of capital that a second floor move costs.
  public func price(_ order: Order) -> Price {
    var price = seat.price(order)
    let isMove = seat.roster.vocabulary[order.verb].purse == .floor
    if isMove, seat.isFloorUsed { price.capital -= 1 }
    return price
  }
  /// The odds of a question, as far as the seat can tell.
  public func odds(_ question: QuestionNumber, _ subject: Subject) -> Odds {
    seat.odds(question, subject)
  }
  /// The public leaning of a bloc on a text of this floor; `nil` for any other.
  public func leaning(of bloc: Row, on text: Row) -> Estimate? {
    seat.table.leanings.first { $0.bloc == bloc && $0.proposal == text }?.estimate
  }
}
