import ParleyRules

/// The door at which a seat's orders are looked at, on that seat's own view: for whoever plays a game without a
/// session.
package struct SeatDoor {
  private let door: Door
  package var view: Lens { door.lens }

  init(_ door: Door) { self.door = door }

  /// A refusal by the form of the order, its verb, or a module. No umpire sits where there is no session, so an argued
  /// move would never be heard.
  package func refusal(_ order: Order) -> Refusal? {
    view.world.vocabulary[order.verb].isArgued ? .noUmpire : door.refusal(order)
  }

  /// What an order costs, a second floor move aside.
  package func price(_ order: Order) -> Price { door.price(order) }

  /// A refusal for want of means.
  package func means(_ price: Price, after spent: Price) -> Refusal? {
    door.means(price, after: spent)
  }

  /// The odds of a question, as far as the seat can tell.
  /// - Parameter order: the order for which it is asked, if it is for one.
  package func odds(
    _ question: QuestionNumber, _ subject: Subject, for order: Order? = nil
  ) -> Odds {
    door.pipeline.odds(
      question, subject, door.lens.world, door.lens, for: order.map(OrderInHand.init), log: nil)
  }
}

extension Game {
  /// The door at which an actor's orders are looked at.
  package func door(for actor: Row) -> SeatDoor {
    SeatDoor(Door(pipeline: pipeline, lens: Lens(world, as: .actor(actor))))
  }

  /// A bloc's leaning on a text: read on the bloc's own view, and public on purpose.
  package func leaning(of bloc: Row, on text: Row) -> Estimate {
    Estimate(logit: door(for: bloc).odds(.vote, Subject(bloc, text)).total)
  }

  /// After the last silent turn: the last private results fall, and objectives are read once more.
  package func conclude() {
    deliverCables()
    meetObjectives(isLast: true)
  }
}
