import ParleyRules

/// An operation: who does what, where, and how.
struct Operation {
  let actor: Ref<Actor>
  let target: Ref<Asset>
  let kind: OperationKind
  let style: OperationStyle
  /// By whose hand, where that is another's than the actor's, who then stands behind it.
  let hand: Ref<Actor>?

  /// As an order says it.
  init(saidIn order: Order, seenBy lens: Lens) {
    let (kind, target, effort, stealth) = Verbs.operate(order)
    self.init(
      (order.actor, target, kind, OperationStyle(effort: effort, stealth: stealth)),
      by: lens.hand(of: order))
  }

  /// As a question names it.
  init(
    _ parts: (actor: Ref<Actor>, target: Ref<Asset>, kind: OperationKind, style: OperationStyle),
    by hand: Ref<Actor>? = nil
  ) {
    (actor, target, kind, style) = parts
    self.hand = hand
  }

  /// Whose skill it takes, and whose deed it is.
  var doer: Ref<Actor> { hand ?? actor }
  /// Who stands behind it, where another did it.
  var backer: Ref<Actor>? { hand == nil ? nil : actor }
  /// Those who have to answer for it.
  var answerable: [Ref<Actor>] { hand.map { [$0, actor] } ?? [actor] }

  /// Whether it succeeds.
  var success: Matter { Questions.succeed(actor, target, kind, style) }
  /// Whether it is noticed.
  var notice: Matter { Questions.detect(actor, target, kind, style) }
}
