import ParleyEngine
import ParleyRules

/// The lessons of a tutorial: told once, after the thing was done, in any order.
extension Console {
  /// - Parameters:
  ///   - typed: a command, a verb, or `?` for a dry run.
  ///   - thing: what it was typed of, where that makes a difference.
  func learn(_ typed: String, _ line: String, of thing: String? = nil) {
    guard let actor, !session.isOver || !endTold.contains(seat) else { return }
    let all = campaign.lessons.filter { $0.typed == typed }
    let special = all.filter { $0.of != nil && $0.of == thing }
    let lessons = special.isEmpty ? all.filter { $0.of == nil } : special
    for lesson in lessons where !isLearned(lesson, actor) {
      do { try session.learn(lesson.id) } catch { continue }
      let quoted = "`\(line.trimmedSpaces)`"
      let lines = Language.allCases.map { language in
        (
          language.rawValue,
          JSON.string(Filling.fill(lesson.say[language]) { $0 == "line" ? quoted : nil })
        )
      }
      let text = Filling.fill(say(lesson.say)) { $0 == "line" ? quoted : nil }
      answers.append(
        Answer(
          "lesson", [("lesson", .string(lesson.id)), ("say", .object(lines))],
          [.blank] + layout.paragraphs(text, .emphasis)))
    }
  }

  private func isLearned(_ lesson: Campaign.Lesson, _ actor: Row) -> Bool {
    guard let row = names.row(.lesson, lesson.id) else { return true }
    return session.view(of: .team(actor)).lens[.learned, row] > 0
  }

  /// What was never tried.
  func tellMissed() {
    guard let actor else { return }
    let missed = campaign.lessons.filter { !isLearned($0, actor) && !$0.missed.isEmpty }
    guard !missed.isEmpty else { return }
    let rows = missed.map { lesson in
      Line([Span("  - ")] + Markdown.line(say(lesson.missed), .plain).spans)
    }
    let title = Line(say(Text("NOT TRIED", nl: "NIET GEPROBEERD")), .heading)
    var answer = Answer("missed", [("lessons", .strings(missed.map(\.id)))], [title] + rows)
    answer.indent = 4
    answers.append(answer)
  }
}

extension String {
  /// Without the spaces at its ends.
  var trimmedSpaces: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
