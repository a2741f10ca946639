import ParleyRules

/// What each sort of trace is worth, and what lessens it.
struct EvidenceParameters: Sendable {
  let guilty: Quantity
  let falseFlags: Quantity
  let correlated: Quantity
  let burned: Quantity
  let most: Quantity
  /// Two shares a sort, in the order of `sorts`.
  private let innocent: [Quantity]
  private let planted: [Quantity]

  /// The sorts that Opacity makes: all but plain evidence.
  static let sorts: [TraceSort] = [
    .tools, .infrastructure, .hours, .language, .motive, .intelligence,
  ]
  /// P(E | innocent) and P(E | planted) of each, in thousandths. Tools give T-BAY-3, hours the 2.5
  /// and a source the 4 of T-BAY-1; the rest is designer's judgement between them.
  private static let defaults: [(innocent: Int32, planted: Int32, source: String)] = [
    (100, 400, "models.md 3.3, T-BAY-3"),
    (160, 350, "designer's judgement, between tools and hours"),
    (320, 400, "models.md 3.3, T-BAY-1 (LR 2.5 before false flags)"),
    (
      320, 600,
      "models.md 3.3, T-BAY-1 (2.5 before false flags); changed in a minute (article, DNC)"
    ),
    (400, 400, "designer's judgement; a motive cannot be planted"),
    (200, 200, "models.md 3.3, T-BAY-1 (LR 4); a source cannot be planted"),
  ]

  init(_ setup: inout Setup) {
    guilty = setup.parameter(
      "guilty", Text("P(trace | guilty)", nl: "P(spoor | schuldig)"), unit: .share,
      range: 1...1000, default: 800, source: "models.md 3.3, T-BAY-3")
    falseFlags = setup.parameter(
      "false-flags", Text("share of false flags", nl: "aandeel valse vlaggen"), unit: .share,
      range: 0...1000, default: 300, source: "models.md 3.3, T-BAY-3")
    correlated = setup.parameter(
      "correlated", Text("a second trace of a sort", nl: "een tweede spoor van een soort"),
      unit: .share, range: 0...1000, default: 500, source: "models.md 3.3, T-BAY-2")
    burned = setup.parameter(
      "burned", Text("weight of a burned sort", nl: "gewicht van een verbruikte soort"),
      unit: .share, range: 0...1000, default: 500, source: "designer's judgement")
    most = setup.parameter(
      "most", Text("most that a trace weighs", nl: "hoogste gewicht van een spoor"), unit: .points,
      range: 0...9000, default: 3000, source: "play.md 9, designer's judgement")
    var innocent: [Quantity] = []
    var planted: [Quantity] = []
    for (sort, standard) in zip(EvidenceParameters.sorts, EvidenceParameters.defaults) {
      let word = sort.word
      innocent.append(
        setup.parameter(
          "\(word.id)-innocent",
          Text(
            "P(\(word.text.english) | innocent)", nl: "P(\(word.text.dutch) | onschuldig)"),
          unit: .share, range: 1...1000, default: standard.innocent, source: standard.source))
      planted.append(
        setup.parameter(
          "\(word.id)-planted",
          Text("P(\(word.text.english) | planted)", nl: "P(\(word.text.dutch) | geplant)"),
          unit: .share, range: 1...1000, default: standard.planted, source: standard.source))
    }
    self.innocent = innocent
    self.planted = planted
  }

  /// How likely a sort of trace is; nil for plain evidence.
  func likelihood(of sort: TraceSort, _ lens: Lens) -> Evidence.Likelihood? {
    guard let place = EvidenceParameters.sorts.firstIndex(of: sort) else { return nil }
    return Evidence.Likelihood(
      guilty: lens[guilty], innocent: lens[innocent[place]], planted: lens[planted[place]])
  }
}
