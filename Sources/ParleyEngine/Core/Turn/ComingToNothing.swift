import ParleyRules

extension Adjudication {
  /// Who gave an order that found nothing left to do is told so, and nobody else.
  func tellCameToNothing(_ order: Order) {
    tell(Happenings.cameToNothing(order.actor, order.word), to: .actors(order.actor))
  }
}
