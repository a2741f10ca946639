import ParleyRules

/// The hooks that a module has to ask for, and by what.
enum AskedFor: String, CaseIterable {
  case advance = "setup.advances"
  case respond = "setup.responds"
  case weigh = "setup.weighs"
  case review = "setup.reviews"

  /// A type cannot be handed a value, so an eager module that is made now reads here what it is called for.
  @TaskLocal static var current: AskedFor?
}

/// The module as it is, called for one sort of hook at every occasion, although it asked for none.
struct Eager<Base: Module>: StandIn {
  let base: Base

  init(_ setup: inout Setup) {
    base = Base(&setup)
    switch AskedFor.current {
    case .advance: for step in Step.allCases where step != .floor { setup.advances(step) }
    case .respond: for kind in setup.everyHappening { setup.responds(to: kind) }
    case .weigh: for question in setup.everyQuestion { setup.weighs(question) }
    case .review: setup.reviews()
    case nil: break
    }
  }
}
