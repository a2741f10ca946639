import ParleyEngine
import ParleyRules

/// Watches an open pair from every seat that is not in the know, and judges the first difference that each of them sees.
final class Watch {
  let sessions: [Session]
  private var open: [Seat]
  private var read: [Seat: Int] = [:]
  let views: Int
  private(set) var opened = 0
  /// How many asked about everything while the truths differed and they had seen nothing of it.
  private(set) var asked = 0
  private(set) var questions = 0
  /// For how many phases in which the truths differ they hold their questions.
  private var patience: Int
  private(set) var mistakes: [String] = []

  init(_ pair: OpenPairs.Pair, patience: Int) {
    self.patience = patience
    sessions = [pair.one, pair.two]
    let names = pair.one.setting.names
    open =
      [.everybody]
      + pair.one.seats.filter { !pair.insiders.contains(names.id(.actor, $0)) }
      .map { .team($0) }
    views = open.count
  }

  /// Everybody has seen a difference.
  var isDone: Bool { open.isEmpty }

  /// Those who have seen no difference ask about everything, once and while the truths differ: they are answered alike.
  /// What blocs lean to is public on purpose and stands in no stream; where it differs nobody is in the dark.
  func ask(_ ask: (Session, Seat) -> [String]) {
    guard asked == 0, WhiteLog.digest(sessions[0]) != WhiteLog.digest(sessions[1]),
      sessions[0].leanings == sessions[1].leanings
    else { return }
    if patience > 0 {
      patience -= 1
      return
    }
    for seat in open {
      let told = sessions.map { ask($0, seat) }
      asked += 1
      questions += told[0].count
      guard told[0] != told[1] else { continue }
      let place = zip(told[0], told[1]).prefix { $0 == $1 }.count
      let answers = told.map { $0.indices.contains(place) ? $0[place] : "nothing" }
      mistakes.append(
        "\(sessions[0].setting.names.id(seat)) turn \(sessions[0].turn) \(sessions[0].phase), "
          + "asking: \(answers[0]) | \(answers[1])")
    }
  }

  /// Compares what came in since the last look.
  func look() {
    for seat in open {
      let start = read[seat] ?? 0
      let news = sessions.map { Array($0.events(of: seat).dropFirst(start)) }
      let bodies = news.map { $0.map(Told.body) }
      guard bodies[0] != bodies[1] else {
        read[seat] = start + news[0].count
        continue
      }
      opened += 1
      open.removeAll { $0 == seat }
      if let mistake = judge(seat, news, bodies) { mistakes.append(mistake) }
    }
  }

  /// Judges the first event that one world has and the other lacks; `nil` where it was rightly told. Where each comes
  /// in the other world too, only later, one of the two has to be.
  private func judge(_ seat: Seat, _ news: [[StreamEvent]], _ bodies: [[String]]) -> String? {
    let place = zip(bodies[0], bodies[1]).prefix { $0 == $1 }.count
    let sides = [0, 1].filter { news[$0].indices.contains(place) }
    let lacking = sides.filter { !bodies[1 - $0].dropFirst(place).contains(bodies[$0][place]) }
    let wrong = (lacking.isEmpty ? sides : lacking).filter { side in
      !isExplained(news[side][place], seat, side, News(news))
    }
    guard let side = wrong.first, !lacking.isEmpty || wrong.count == sides.count else {
      return nil
    }
    let event = news[side][place]
    let words = News(news).happenings.map { vocabulary[$0.1.kind].id }
    return "\(seat) turn \(event.turn) \(event.phase), world \(side): \(bodies[side][place]); "
      + "told: \(words)"
  }

  var vocabulary: Vocabulary { sessions[0].setting.roster.vocabulary }

  // MARK: Whether it was rightly told

  /// A difference is rightly told if it is, or goes with, something declared that leads back to the change.
  private func isExplained(
    _ event: StreamEvent, _ seat: Seat, _ side: Int, _ told: News
  ) -> Bool {
    switch event.body {
    case .happened(let happening): return isRightful(happening, seat, side)
    case .cell(.ballot, _, let voter, _) where event.phase == .closing:
      // A vote cast is shown when the floor closes, whether or not the text came to a vote. On a later floor it may fall
      // again, with a change of the text that everybody hears of.
      return Trail(sessions[side], sessions[1 - side]).ordersOtherwise(.actor, voter)
    case .row, .cell:
      let about = references(event.body, seat, side)
      return told.happenings.contains { side, happening in
        let said = references(.happened(happening), seat, side)
        let isAbout =
          !said.isDisjoint(with: about) || oneMore(event.body, said, told, seat, side)
          || brought(event.body, with: happening, seat, side)
        return isAbout
          && (isRightful(happening, seat, side)
            || isDeclared(happening) && isOtherwise(event.body, seat, side))
      }
    // What a seat has declared for itself tells of nobody else.
    case .givenByDefault: return false
    case .decided(let decision):
      // Votes and verdicts are public once counted; and what one's own act came to is one's own to know.
      let isPublic =
        event.phase == .closing && [.vote, .believe].contains(decision.question)
      return (isPublic || seat == .team(decision.subject.a))
        && Trail(sessions[side], sessions[1 - side]).isOtherwise(decision, toldTo: seat)
    }
  }

  /// Acts on the floor that make no headline: done before everybody, on purpose.
  private static let floorActs: [HappeningKind] = [.termDefined, .blocLobbied]

  private func isDeclared(_ happening: Event) -> Bool {
    let declared = vocabulary[happening.kind]
    return declared.isDisclosure || declared.isHeadline
      || Watch.floorActs.contains(happening.kind)
  }

  /// Whether the row that an event is about is otherwise in the other world: what was handed over, if not the act.
  private func isOtherwise(_ body: StreamEvent.Body, _ seat: Seat, _ side: Int) -> Bool {
    let trail = Trail(sessions[side], sessions[1 - side])
    switch body {
    case .row(let kind, let row, _): return trail.isOtherwise(kind, row, of: seat)
    case .cell(let quantity, let row, _, _):
      return vocabulary[quantity].first.map { trail.isOtherwise($0, row, of: seat) } ?? false
    case .happened, .decided, .givenByDefault: return false
    }
  }

  private func isRightful(_ happening: Event, _ seat: Seat, _ side: Int) -> Bool {
    guard isDeclared(happening) else { return false }
    return Trail(sessions[side], sessions[1 - side]).leadsBack(happening, toldTo: seat)
  }
}
