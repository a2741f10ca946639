import ParleyRules

/// Plays another module: declares all that it declares, under its name, and passes hooks on to it.
package protocol StandIn: BareModule {
  associatedtype Base: Module
  var base: Base { get }
  /// Looks at what the module has just asked for in one of its hooks, and may put something else in its place.
  func revise(_ lens: Lens, _ out: Adjudication)
  /// Does something before the module is called.
  func prepare(_ out: Adjudication)
}

extension StandIn {
  package static var id: String { Base.id }
  package static var title: Text { Base.title }
  package static var summary: Text { Base.summary }
  package static var revision: Int { Base.revision }

  package func review(_ order: Order, _ view: Lens) -> Refusal? { base.review(order, view) }

  package func review(
    _ order: Order, _ view: Lens, weighing weigh: (Matter) -> Int32
  ) -> Refusal? { base.review(order, view, weighing: weigh) }

  package func weigh(_ asked: Asked, _ odds: inout Odds) { base.weigh(asked, &odds) }

  package func close(_ asked: Asked, _ odds: inout Odds) { base.close(asked, &odds) }

  package func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    prepare(out)
    base.resolve(order, out)
    revise(lens, out)
  }

  package func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    prepare(out)
    base.respond(to: happening, out)
    revise(lens, out)
  }

  package func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    prepare(out)
    base.advance(step, out)
    revise(lens, out)
  }

  package func revise(_ lens: Lens, _ out: Adjudication) {}
  package func prepare(_ out: Adjudication) {}

  /// The terms that the module itself would add.
  package func terms(of asked: Asked) -> [Term] {
    var odds = Odds()
    base.weigh(asked, &odds)
    return odds.terms
  }
}

extension Roster {
  /// The same obstacles, one of them played by a stand-in.
  package func putting(
    _ standIn: (any Module.Type) -> any Module.Type, for id: String
  ) -> Roster {
    Roster(
      obstacles.map { entry in
        let module = type(of: entry.module)
        return entry.id == id ? standIn(module) : module
      })
  }
}
