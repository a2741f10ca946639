import ParleyRules

/// What Terminology adds to a question, read through the eyes of whoever decides it. Each subject has its own file; the
/// table of them all is `TerminologyRules.weigh`.
struct Weighing {
  /// The decider's own eyes: the truth for nature, else what an actor can see.
  let lens: Lens
  let wording: Wording
  let parameters: TerminologyParameters
  let terms: TerminologyTerms
  let state: TerminologyState

  init(by rules: TerminologyRules, through lens: Lens) {
    self.lens = lens
    wording = rules.wording(through: lens)
    parameters = rules.parameters
    terms = rules.terms
    state = rules.state
  }
}
