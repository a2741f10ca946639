import ParleyRules

/// An operation: who does what, where, and how.
struct Operation {
  let actor: Ref<Actor>
  let target: Ref<Asset>
  let kind: OperationKind
  let style: OperationStyle

  /// As an order says it.
  init(saidIn order: Order) {
    let (kind, target, effort, stealth) = Verbs.operate(order)
    self.init((order.actor, target, kind, OperationStyle(effort: effort, stealth: stealth)))
  }

  /// As a question names it.
  init(_ parts: (actor: Ref<Actor>, target: Ref<Asset>, kind: OperationKind, style: OperationStyle))
  {
    (actor, target, kind, style) = parts
  }

  /// Whether it succeeds.
  var success: Matter { Questions.succeed(actor, target, kind, style) }
  /// Whether it is noticed.
  var notice: Matter { Questions.detect(actor, target, kind, style) }
}
