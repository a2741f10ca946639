import ParleyRules

/// What a reconstruction makes of a trace.
enum Finding: Int32, Choice {
  case inconclusive, genuine, planted
  var word: Word {
    switch self {
    case .inconclusive: Word("inconclusive", Text("inconclusive", nl: "geen uitsluitsel"))
    case .genuine: Word("genuine", Text("nobody planted it", nl: "niet geplant"))
    case .planted: Word("planted", Text("planted", nl: "geplant"))
    }
  }
}

/// The state that Opacity adds: forensic work in hand, what was tested, which sources were given
/// away.
struct OpacityState: Sendable {
  /// A piece of forensic work, known to nobody: what it brings reaches its reader as a trace.
  let work: Kind
  let workReader: Quantity
  let workIncident: Quantity
  let workDue: Quantity
  let workLook: Quantity
  let workDone: Quantity
  /// Reconstructions an actor has under way.
  let lab: Quantity
  /// What an actor knows of a trace by reconstruction: `Finding`.
  let tested: Quantity
  /// How often the first showed what only a source within the second can have told it.
  let betrayed: Quantity

  /// The look that comes by itself when an incident surfaces; investigations count from 1.
  static let firstLook: Int32 = 0
  static let reconstruction: Int32 = 1000

  init(_ setup: inout Setup) {
    let work = setup.kind(
      KindDeclaration("opacity.work", Text("forensic work", nl: "forensisch onderzoek")))
    self.work = work
    func hidden(_ id: String, _ title: Text, _ unit: Unit, _ neutral: Int32 = 0) -> Quantity {
      setup.quantity(
        QuantityDeclaration(
          "opacity.work.\(id)", title, of: work, unit: unit, range: -1...Int32.max,
          neutral: neutral, sight: .hidden))
    }
    workReader = hidden("reader", Text("for whom", nl: "voor wie"), .row(.actor), -1)
    workIncident = hidden("incident", Text("incident", nl: "incident"), .row(.incident), -1)
    workDue = hidden("due", Text("ready in turn", nl: "klaar in beurt"), .turns)
    workLook = hidden("look", Text("which look", nl: "welke blik"), .count)
    workDone = hidden("done", Text("done", nl: "klaar"), .flag)
    lab = setup.quantity(
      QuantityDeclaration(
        "opacity.lab", Text("reconstructions under way", nl: "lopende reconstructies"),
        of: .incident, per: .actor, unit: .count, range: 0...99, sight: .ownSecond))
    tested = setup.quantity(
      QuantityDeclaration(
        "opacity.tested", Text("tested", nl: "getoetst"), of: .trace, per: .actor,
        unit: .word(Finding.words), range: 0...Int32(Finding.allCases.count - 1),
        sight: .ownSecond))
    betrayed = setup.quantity(
      QuantityDeclaration(
        "opacity.betrayed", Text("sources given away", nl: "prijsgegeven bronnen"), of: .actor,
        per: .actor, unit: .count, range: 0...3, sight: .own))
  }
}
