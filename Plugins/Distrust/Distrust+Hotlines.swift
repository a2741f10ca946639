import ParleyRules

/// A direct line between two: what is said or suspected over it weighs less, for as long as somebody pays.
struct Hotlines {
  let rules: DistrustRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var line: Column<Pair<Actor, Actor>, Int32> { rules.state.line }

  /// Opens a line, or hangs up; either side may.
  func turn(by order: Order) {
    let (whom, change) = rules.orders.hotline(order)
    switch change {
    case .open: open(from: order.actor, to: whom)
    case .close: close(between: order.actor, and: whom)
    }
  }

  private func open(from actor: Ref<Actor>, to other: Ref<Actor>) {
    guard !rules.state.hasLine(between: actor, and: other, in: lens) else { return }
    out.set(line, of: actor, toward: other, to: lens[.turn])
    out.tell(rules.happenings.lineOpened(actor, other), to: .everybody)
  }

  private func close(between a: Ref<Actor>, and b: Ref<Actor>) {
    // Added, not set: both may hang up in the same turn.
    out.add(-lens[line, a, toward: b], to: line, of: a, toward: b)
    out.add(-lens[line, b, toward: a], to: line, of: b, toward: a)
    out.tell(rules.happenings.lineClosed(a, b), to: .everybody)
  }

  /// A turn begins: lines are paid for by those who opened them, or go dead.
  func payUpkeep() {
    let actors = lens.actors
    let upkeep = lens[rules.parameters.hotline.upkeep]
    for actor in actors {
      var purse = Arithmetic.clamped(Int64(lens[.budget, actor]) + Int64(lens[.income, actor]))
      for other in actors where other != actor && lens[line, actor, toward: other] > 0 {
        if purse < upkeep {
          close(between: actor, and: other)
        } else {
          purse -= upkeep
          out.give(-upkeep, of: .budget, to: actor, because: rules.terms.means.lineKept)
        }
      }
    }
  }
}

extension DistrustRules {
  /// What is said or suspected weighs less between two who can ring each other.
  func overTheLine(
    _ size: Int32, from a: Ref<Actor>, to b: Ref<Actor>, in lens: Lens
  ) -> Int32 {
    guard state.hasLine(between: a, and: b, in: lens) else { return size }
    return Arithmetic.scaled(size, Int64(lens[parameters.hotline.unproven]), over: 1000)
  }
}
