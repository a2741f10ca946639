/// A module written in bare rows and numbers, for stand-ins and controls within this package, which look behind the page
/// that rules are written on.
package protocol BareModule: Module {
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds)
  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication)
  func respond(_ event: Event, _ lens: Lens, _ out: Adjudication)
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication)
}

extension BareModule {
  package func weigh(
    _ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds
  ) {}
  package func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {}
  package func respond(_ event: Event, _ lens: Lens, _ out: Adjudication) {}
  package func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {}

  package func weigh(_ asked: Asked, _ odds: inout Odds) {
    weigh(asked.matter.question, asked.matter.subject, asked.lens, &odds)
  }
  package func resolve(_ order: Order, _ out: Adjudication) { resolve(order, out.lens, out) }
  package func respond(to event: Event, _ out: Adjudication) { respond(event, out.lens, out) }
  package func advance(_ step: Step, _ out: Adjudication) { advance(step, out.lens, out) }
}
