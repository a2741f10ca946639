import ParleyRules

/// What Distrust adds to a question, read through the eyes of whoever decides it. Each subject has its own file; the
/// table of them all is `DistrustRules.weigh`.
struct Weighing {
  /// The decider's own eyes: its own trust, and nobody else's.
  let lens: Lens
  let parameters: DistrustParameters
  let terms: DistrustTerms
  let state: DistrustState

  init(by rules: DistrustRules, through lens: Lens) {
    self.lens = lens
    parameters = rules.parameters
    terms = rules.terms
    state = rules.state
  }

  /// What the trust of one in another weighs in a verdict: its steps away from wary, each a point.
  func weight(ofTrust holder: Ref<Actor>?, in other: Ref<Actor>) -> Int32 {
    lens.trust(of: holder, in: other).steps * lens[parameters.step]
  }
}
