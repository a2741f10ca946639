import ParleyRules

/// What Espionage adds to a question, read through the eyes of whoever decides it. Each subject has its own file; the
/// table of them all is `EspionageRules.weigh`.
struct Weighing {
  /// The decider's own eyes: the truth for nature, else what an actor can see.
  let lens: Lens
  let parameters: EspionageParameters
  let terms: EspionageTerms
  let state: EspionageState

  init(by rules: EspionageRules, through lens: Lens) {
    self.lens = lens
    parameters = rules.parameters
    terms = rules.terms
    state = rules.state
  }
}
