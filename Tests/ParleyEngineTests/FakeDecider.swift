import ParleyRules

@testable import ParleyEngine

/// A decider that answers as it is told to, and remembers what it was asked.
final class FakeDecider: QuestionDecider {
  var answers: (QuestionNumber, Subject, Int) -> Bool = { _, _, _ in true }
  var weights: (QuestionNumber, Subject) -> Int32 = { _, _ in 0 }
  private(set) var asked: [(question: QuestionNumber, subject: Subject, key: Key, n: Int)] = []

  func decide(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool {
    asked.append((question, subject, key, n))
    return answers(question, subject, n)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32 { weights(question, subject) }
  func choose(_ question: QuestionNumber, _ options: [(Subject, Key)], _ key: Key) -> Int? {
    options.isEmpty ? nil : 0
  }

  /// How often a question was asked.
  func count(_ question: QuestionNumber) -> Int { asked.count { $0.question == question } }
}
