import ParleyRules

extension Adjudication {
  /// Who gave an order that found nothing left to do is told so, and nobody else.
  func tellCameToNothing(_ order: Order) {
    tell(
      .cameToNothing, [order.actor.number, Int32(order.verb.number)],
      to: .only(ActorSet(order.actor)))
  }
}
