/// An order while it is weighed or carried out. A reference, as it goes along with every question that is asked for it.
package final class OrderInHand: Sendable {
  package let order: Order
  package init(_ order: Order) { self.order = order }

  /// Whether whoever decides a question may know of it: nature, and the actor whose order it is.
  package func isOpen(to decider: Decider, of subject: Subject) -> Bool {
    switch decider {
    case .nature: true
    case .actor(let place): subject[place] == order.actorRow
    }
  }
}
