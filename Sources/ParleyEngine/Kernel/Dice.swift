import ParleyRules

/// Counter-based chance: a draw is a function of what it is about, so that leaving a rule out or changing one
/// order leaves every unrelated draw as it was (`architecture.md` section 6).
struct Dice: Sendable {
  let seed: UInt64
  private let questions: [UInt64]

  init(seed: UInt64, luck: UInt64, vocabulary: Vocabulary) {
    self.seed = Key.mix(seed ^ luck)
    questions = vocabulary.questions.map { Key("question", $0.id).bits }
  }

  /// The key of a decision: turn, subject, question, n.
  func key(turn: Int32, subject: Key, question: QuestionNumber, n: Int) -> Key {
    let turned = Key.mix(UInt64(UInt32(bitPattern: turn)))
    let about = Key.mix(turned ^ subject.bits)
    return Key(
      bits: Key.mix(about ^ questions[Int(question.number)] ^ UInt64(truncatingIfNeeded: n)))
  }

  /// The draw of a decision, in 2⁻³².
  func draw(_ decision: Key) -> UInt32 {
    UInt32(truncatingIfNeeded: Key.mix(seed ^ decision.bits) >> 32)
  }
}
