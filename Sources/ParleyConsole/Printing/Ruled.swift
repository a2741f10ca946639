import ParleyEngine
import ParleyRules

/// A decision as far as somebody knows it: from a stream, or, for the white cell, from the
/// adjudication in hand.
struct Ruled {
  let question: QuestionNumber
  let subject: Subject
  let terms: [Term]
  let total: Int32?
  let threshold: UInt64?
  let draw: UInt32?
  let outcome: Bool
  /// The engine's own result, whatever the umpire ruled.
  let found: Bool
  let ruling: Decision.Ruling?
  /// Where it is one option of several: how likely it was.
  let choice: Decision.Choice?
  let key: Key?
  /// The decisions it rests on, by their numbers in the reader's stream.
  let causes: [Int]

  init(_ known: KnownDecision) {
    question = known.question
    subject = known.subject
    terms = known.terms
    total = known.total
    threshold = known.threshold
    draw = known.draw
    outcome = known.outcome
    found = known.found
    causes = known.causes
    ruling = known.ruling
    choice = known.choice
    key = known.key
  }

  /// - Parameter causes: the numbers of what it rests on, where the reader numbers decisions.
  init(_ decision: Decision, causes: [Int] = []) {
    question = decision.question
    subject = decision.subject
    terms = decision.terms
    total = decision.total
    threshold = decision.threshold
    draw = decision.draw
    outcome = decision.outcome
    found = decision.found
    self.causes = causes
    ruling = decision.ruling
    choice = decision.choice
    key = decision.key
  }
}
