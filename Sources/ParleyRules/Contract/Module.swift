/// A rule module: an obstacle, or the core itself, which has no privilege the others lack.
///
/// A module is an immutable value. It declares what it has in `init`, keeps the handles it is given, and
/// then only answers. Write the hooks you need; all have defaults that do nothing.
public protocol Module: Sendable {
  /// The one word for it: `--without`, owners in ledgers, the campaign's parameters. Lower case.
  static var id: String { get }
  /// Its name for people.
  static var title: Text { get }
  /// What it models, in one sentence.
  static var summary: Text { get }
  /// Bumped when results may change.
  static var revision: Int { get }

  /// Declares everything and keeps the handles.
  init(_ setup: inout Setup)

  /// May refuse an order. Reads the seat's own world; runs at the prompt and again when orders are sealed.
  func review(_ order: Order, _ view: Lens) -> Refusal?
  /// The same, where the answer hangs on what a question comes to on the seat's own world, as a vote hangs on the
  /// docket. Unless it is written, the one above is asked.
  func review(_ order: Order, _ view: Lens, weighing weigh: (Matter) -> Int32) -> Refusal?
  /// Adds named terms to a question it asked to weigh. No effects. The lens is the decider's: the truth for nature,
  /// an actor's own sight for an actor.
  func weigh(_ asked: Asked, _ odds: inout Odds)
  /// Has the last word on a question that it asked to close, after all others have weighed it: what it adds may depend
  /// on what they took away together (`asked.friction`).
  func close(_ asked: Asked, _ odds: inout Odds)
  /// The lens of this hook and of the two below (`out.lens`) reads the truth; `lens.seen(by:)` narrows it.
  ///
  /// Carries out an order of one of its own verbs, or adds to one of a verb that it extended with a slot.
  func resolve(_ order: Order, _ out: Adjudication)
  /// Answers to something that happened, at the end of the stage in which it did.
  func respond(to event: Event, _ out: Adjudication)
  /// Works at a step of the turn, also of the silent turns of the epilogue.
  func advance(_ step: Step, _ out: Adjudication)

}

extension Module {
  /// The first revision.
  public static var revision: Int { 1 }
  /// Refuses nothing.
  public func review(_ order: Order, _ view: Lens) -> Refusal? { nil }
  /// Refuses what it would refuse without weighing anything.
  public func review(
    _ order: Order, _ view: Lens, weighing weigh: (Matter) -> Int32
  ) -> Refusal? { review(order, view) }
  /// Adds no term.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {}
  /// Adds no last word.
  public func close(_ asked: Asked, _ odds: inout Odds) {}
  /// Does nothing with an order.
  public func resolve(_ order: Order, _ out: Adjudication) {}
  /// Answers nothing.
  public func respond(to event: Event, _ out: Adjudication) {}
  /// Does nothing at a step.
  public func advance(_ step: Step, _ out: Adjudication) {}
}

/// The main lever of a module and the direction in which it moves play. The battery sees that it moves something; the
/// proofs of this package sweep it over paired games and hold it to its direction.
public struct Lever: Sendable {
  /// A parameter of the module's own, and the two ends between which it is swept, in the parameter's unit.
  public let parameter: Quantity
  /// The end at which the sweep starts.
  public let low: Int32
  /// The end at which it stops, above `low`.
  public let high: Int32
  /// What is measured.
  public let measure: Measure
  /// Whether turning it up raises what is measured.
  public let raises: Bool

  /// A sweep of the parameter from `low` to `high`, in its own unit, and the way that `measure` should then go.
  public init(
    _ parameter: Parameter, low: Int32, high: Int32, moves measure: Measure, raises: Bool
  ) {
    self.parameter = parameter.quantity
    self.low = low
    self.high = high
    self.measure = measure
    self.raises = raises
  }
}

/// An order that works against what a module does, at a price. The battery sees that it has one; the proofs of this
/// package play with it and without.
public struct Remedy: Sendable {
  /// The order, the module's own or the core's. It has to take an order of the turn, or the floor move.
  public let verb: VerbNumber
  /// What is measured over a game, and whether the order raises it.
  public let measure: Lever.Measure
  /// Whether giving the order raises what is measured.
  public let raises: Bool

  /// The claim that giving this order moves `measure`: up where `raises`, else down.
  public init(_ verb: any AnyVerb, moves measure: Lever.Measure, raises: Bool) {
    self.verb = verb.erased
    self.measure = measure
    self.raises = raises
  }
}
