import ParleyEngine
import ParleyRules

/// When forums sit: on the card where a mandate has a beginning or an end, and on the page of each forum.
extension Console {
  /// The forums that do not sit for all time, and from when until when each does.
  func tellSittings() {
    guard !session.isOver else { return }
    let words = SittingWords(scene)
    let forums = scene.rows(.forum).filter { words.isLimited($0) }
    guard !forums.isEmpty else { return }
    let rows = forums.map {
      [Span(scene.handle(.forum, $0), .code), Span(say(words.state(of: $0)))]
    }
    answers.append(
      Answer(
        "sittings", [("sittings", .list(forums.map(words.json)))],
        [Line(say(Text("SITTINGS", nl: "ZITTINGEN")), .heading)] + layout.table(rows, indent: 2)))
  }
}

/// When a forum sits, in words.
struct SittingWords {
  let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  private var lens: Lens { scene.lens }

  private func first(_ forum: Row) -> Int32 { lens[.sitsFrom, forum] }
  private func last(_ forum: Row) -> Int32 { lens[.sitsUntil, forum] }

  /// Its mandate has a beginning in play, or an end.
  func isLimited(_ forum: Row) -> Bool { first(forum) > 1 || last(forum) > 0 }

  /// Whether it sits now, and from or until when.
  func state(of forum: Row) -> Text {
    let (first, last) = (first(forum), last(forum))
    if lens.isMandateOver(of: Ref(forum)) {
      return Text("sat until turn \(last)", nl: "zat tot en met beurt \(last)")
    }
    if lens.sits(forum) {
      return last > 0
        ? Text("sits until turn \(last)", nl: "zit tot en met beurt \(last)")
        : Text("sits since turn \(first)", nl: "zit sinds beurt \(first)")
    }
    return last > 0
      ? Text("sits from turn \(first) to \(last)", nl: "zit van beurt \(first) tot en met \(last)")
      : Text("sits from turn \(first)", nl: "zit vanaf beurt \(first)")
  }

  /// For programs: 0 where there is no such limit.
  func json(_ forum: Row) -> JSON {
    .object([
      ("forum", .string(scene.handle(.forum, forum))),
      ("sits", .number(lens.sits(forum) ? 1 : 0)), ("from", .number(first(forum))),
      ("until", .number(last(forum))),
    ])
  }
}
