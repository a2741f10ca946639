import ParleyRules

extension Printer {
  /// A question as it is put about somebody: of a bloc of several states it is asked what they do.
  func title(_ question: QuestionNumber, _ subject: Subject) -> String {
    let declared = scene.vocabulary[question]
    let areSeveral =
      declared.subject.first.map { scene.areSeveral($0, subject.a) ?? false } ?? false
    return scene.say(areSeveral ? declared.titleOfSeveral : declared.title)
  }
}
