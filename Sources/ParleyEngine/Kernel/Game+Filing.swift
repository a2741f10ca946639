import ParleyRules

/// What rules file for non-players is taken at two steps. Anything else they file nobody would carry out: it is a
/// fault of the rule, and never dropped in silence.
extension Game {
  /// Those that can be taken at a step: orders at `seal`, acts on the floor at `reply`.
  func taken(_ filed: [Order], at step: Step) -> [Order] {
    guard !filed.isEmpty else { return [] }
    guard step == .seal || step == .reply else {
      drop(filed, at: step)
      return []
    }
    return filed.filter { order in
      let problem = misfit(order, at: step)
      if let problem { reportFiled(order, step, problem) }
      return problem == nil
    }
  }

  /// Reports orders that were filed where none are taken.
  func drop(_ filed: [Order], at step: Step) {
    for order in filed {
      reportFiled(order, step, "orders are taken at seal, acts on the floor at reply")
    }
  }

  /// Reports a sealed order that no step will carry out.
  func checkIsCarriedOut(_ order: Order) {
    let step = vocabulary[order.verb].step(order)
    guard !step.carriesOutOrders else { return }
    report(
      "\(vocabulary[order.verb].id) was accepted, and nothing is carried out at the step \(step.name)",
      .seal)
  }

  private func misfit(_ order: Order, at step: Step) -> String? {
    // A team that finds an order it never gave has been played by a rule.
    if world[.seated, order.actorRow] > 0 { return "its actor is a team's, which gives its own" }
    let purse = vocabulary[order.verb].purse
    if step == .seal, purse.isFloor { return "it is an act on the floor, which reply takes" }
    if step == .reply, purse == .ballot { return "votes of non-players are asked for at tally" }
    if step == .reply, !purse.isFloor, purse != .anywhere {
      return "it is a sealed order, which seal takes"
    }
    return nil
  }

  private func reportFiled(_ order: Order, _ step: Step, _ why: String) {
    report("\(vocabulary[order.verb].id) was filed at the step \(step.name): \(why)", step)
  }
}
