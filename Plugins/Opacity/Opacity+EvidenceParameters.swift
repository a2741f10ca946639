import ParleyRules

/// What each sort of trace is worth, and what lessens it.
struct EvidenceParameters: Sendable {
  let guilty: Parameter
  let falseFlags: Parameter
  let correlated: Parameter
  let burned: Parameter
  let most: Parameter
  let tools: SortParameters
  let infrastructure: SortParameters
  let hours: SortParameters
  let language: SortParameters
  let motive: SortParameters
  let intelligence: SortParameters

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
    // Tools give T-BAY-3, hours the 2.5 and a source the 4 of T-BAY-1; the rest lies between them.
    tools = SortParameters(
      of: .tools, innocent: 100, planted: 400, source: "models.md 3.3, T-BAY-3", in: &setup)
    infrastructure = SortParameters(
      of: .infrastructure, innocent: 160, planted: 350,
      source: "designer's judgement, between tools and hours", in: &setup)
    hours = SortParameters(
      of: .hours, innocent: 320, planted: 400,
      source: "models.md 3.3, T-BAY-1 (LR 2.5 before false flags)", in: &setup)
    language = SortParameters(
      of: .language, innocent: 320, planted: 600,
      source:
        "models.md 3.3, T-BAY-1 (2.5 before false flags); changed in a minute (article, DNC)",
      in: &setup)
    motive = SortParameters(
      of: .motive, innocent: 400, planted: 400,
      source: "designer's judgement; a motive cannot be planted", in: &setup)
    intelligence = SortParameters(
      of: .intelligence, innocent: 200, planted: 200,
      source: "models.md 3.3, T-BAY-1 (LR 4); a source cannot be planted", in: &setup)
  }

  /// How likely a sort of trace is under each story; `nil` for plain evidence, over which there is nothing to weigh.
  func likelihood(of sort: TraceSort, in lens: Lens) -> Evidence.Likelihood? {
    guard let sort = parameters(of: sort) else { return nil }
    return Evidence.Likelihood(
      guilty: lens[guilty], innocent: lens[sort.innocent], planted: lens[sort.planted])
  }

  private func parameters(of sort: TraceSort) -> SortParameters? {
    switch sort {
    case .plain: nil
    case .tools: tools
    case .infrastructure: infrastructure
    case .hours: hours
    case .language: language
    case .motive: motive
    case .intelligence: intelligence
    }
  }
}

/// How likely a sort of trace is if the suspect did not do it, in thousandths: P(E | innocent) and P(E | planted).
struct SortParameters: Sendable {
  let innocent: Parameter
  let planted: Parameter

  init(
    of sort: TraceSort, innocent: Int32, planted: Int32, source: String, in setup: inout Setup
  ) {
    let (id, name) = (sort.word.id, sort.word.text)
    self.innocent = setup.parameter(
      "\(id)-innocent",
      Text("P(\(name.english) | innocent)", nl: "P(\(name.dutch) | onschuldig)"),
      unit: .share, range: 1...1000, default: innocent, source: source)
    self.planted = setup.parameter(
      "\(id)-planted", Text("P(\(name.english) | planted)", nl: "P(\(name.dutch) | geplant)"),
      unit: .share, range: 1...1000, default: planted, source: source)
  }
}
