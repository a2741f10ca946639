import ParleyRules

/// What a seat's own world would be like once an act on the floor had been carried out.
///
/// It is the act itself, carried out on a copy of what the seat knows: a dry run can neither betray
/// anything nor differ from what the act will do.
struct Foresight {
  let pipeline: Pipeline

  /// - Parameter lens: the seat's own view.
  func world(after order: Order, _ lens: Lens) -> World {
    let world = lens.world.copy()
    let view = lens.on(world)
    let decider = Undecided(pipeline: pipeline, world: world, order: OrderInHand(order))
    let out = Adjudication(decider: decider, lens: view)
    for member in pipeline.resolving[Int(order.verb.number)] {
      out.hear(member.owner, cause: order.key)
      member.module.resolve(order, out)
    }
    _ = Stage(pipeline.rights).commit(out, to: world)
    return world
  }
}

/// Weighs and never draws: what hangs on luck has not happened yet.
private final class Undecided: QuestionDecider {
  private let pipeline: Pipeline
  private let world: World
  private let order: OrderInHand

  init(pipeline: Pipeline, world: World, order: OrderInHand) {
    self.pipeline = pipeline
    self.world = world
    self.order = order
  }

  func decide(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool { false }

  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32 {
    pipeline.odds(
      question, subject, world, Lens(world, as: .actor(subject.a)), for: order, log: nil,
      keepsTerms: false
    ).total
  }

  func choose(_ question: QuestionNumber, _ options: [(Subject, Key)], _ key: Key) -> Int? { nil }
}
