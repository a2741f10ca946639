import ParleyRules

/// What every turn brings by itself, and the orders that stand beside the three families.
public struct TurnRules: Module {
  public static let id = "core.turn"
  /// 2: what is equal is settled by the lots of the game, in all rules of the core and in every obstacle.
  public static let revision = 2
  public static let title = Text("the turn", nl: "de beurt")
  public static let summary = Text(
    "Income, capital, upkeep and the slow fading of hurt; investing, messages, argued moves.",
    nl: "Inkomen, kapitaal, onderhoud en het wegebben van onvrede; investeren, berichten, betogen.")

  /// Takes over `invest`, `message` and `argue`.
  public init(_ setup: inout Setup) {
    setup.resolves(Verbs.invest, Verbs.message, Verbs.argue)
    setup.advances(.open, .drift)
    setup.responds(to: Happenings.shock)
  }

  /// A blow to relations is remembered by both.
  public func respond(to event: Event, _ out: Adjudication) {
    guard let (a, b, size) = Happenings.shock(event) else { return }
    out.add(size, to: .shaken, of: a, toward: b)
    out.add(size, to: .shaken, of: b, toward: a)
  }

  /// Raises a skill by a level, sends words, or has a move argued.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(Verbs.invest) {
      out.add(1, to: Verbs.invest(order).level, of: order.actor)
    }
    if order.gives(Verbs.message) { Speech(order: order, out: out).send() }
    if order.gives(Verbs.argue) { Speech(order: order, out: out).argue() }
  }

  /// Pays income and upkeep as a turn opens, and lets hurt fade by a level as it drifts.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .open: Accounts(out: out).settle()
    case .drift:
      soothe(out)
      settle(out)
    default: break
    }
  }

  /// Calm heals: hurt goes down by a level a turn.
  private func soothe(_ out: Adjudication) {
    for actor in out.lens.actors where out.lens[.hurt, actor] > 0 {
      out.add(-1, to: .hurt, of: actor)
    }
  }

  /// Blows are got over, by one of their size a turn.
  private func settle(_ out: Adjudication) {
    for actor in out.lens.actors {
      for other in out.lens.actors(whose: .shaken, of: actor, where: { $0 > 0 }) {
        out.add(-1, to: .shaken, of: actor, toward: other)
      }
    }
  }
}
