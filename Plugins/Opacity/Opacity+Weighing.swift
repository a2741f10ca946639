import ParleyRules

/// What Opacity adds to a question, read through the eyes of whoever decides it. Each subject has its own file; the
/// table of them all is `OpacityRules.weigh`.
struct Weighing {
  /// The decider's own eyes: the truth for nature, else what an actor can see.
  let lens: Lens
  let parameters: OpacityParameters
  let terms: OpacityTerms
  let state: OpacityState

  init(by rules: OpacityRules, through lens: Lens) {
    self.lens = lens
    parameters = rules.parameters
    terms = rules.terms
    state = rules.state
  }
}
