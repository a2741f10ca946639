import ParleyEngine
import ParleyRules

/// Then: what the door says of an order, on the view of whoever would give it. Nothing happens by it.
extension Bench {
  /// Why an order would be refused, for its form, by its verb, by a rule, or for want of means; `nil` where it would
  /// not.
  public func refusal(of order: Order) -> Refusal? {
    let door = game.door(for: order.actorRow)
    return door.refusal(order) ?? door.means(door.price(order), after: Price())
  }

  /// What an order costs.
  public func price(of order: Order) -> Price { game.door(for: order.actorRow).price(order) }

  /// The odds that a dry run of an order shows, and its sentences.
  public func prospects(of order: Order) -> [(matter: Matter, sentence: Text)] {
    let door = game.door(for: order.actorRow)
    return roster.vocabulary[order.verb].prospects(door.view, order).map {
      (Matter(question: $0.question, subject: $0.subject), $0.sentence)
    }
  }

  /// What may be said in a slot of an order, given what was said in it so far.
  public func candidates<N: CoreNoun>(
    _ noun: N.Type, for slot: String, of order: Order
  ) -> [Ref<N>] {
    let slots = roster.vocabulary[order.verb].slots
    let view = game.door(for: order.actorRow).view
    let rows = slots.first { $0.name == slot }?.candidates?(view, order) ?? []
    return rows.map { Ref($0) }
  }
}
