import ParleyRules

/// One obstacle more, which asks for every hook there is and says nothing: what being asked costs when it is on, and
/// whether one that is off costs anything.
struct Listener: Module {
  static let id = "listener"
  static let title = Text("A listener", nl: "Een toehoorder")
  static let summary = Text(
    "It is asked about everything and adds nothing.",
    nl: "Hem wordt alles gevraagd en hij voegt niets toe.")

  init(_ setup: inout Setup) {
    for question in setup.everyQuestion { setup.weighs(question) }
    for kind in setup.everyHappening { setup.responds(to: kind) }
    for step in Step.allCases { setup.advances(step) }
    setup.reviews()
  }

  /// How it plays along.
  enum Presence: String, CaseIterable {
    case absent, off, on
  }
}
