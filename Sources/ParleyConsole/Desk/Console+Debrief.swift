import ParleyEngine
import ParleyRules

/// What the white cell has in hand for the debrief, at the end: what each obstacle did to each text, what was ruled and
/// noted, and what to ask the room.
extension Console {
  func tellDebrief() {
    guard seat == .white else { return }
    let figures = figures()
    let rulings = rulings()
    let questions = questions()
    let claims = claims()
    let breaches = breaches()
    let notes = session.notes.map { note in
      [Span(turnLabel(note.turn), .quiet), Span(note.text)]
    }
    let sections =
      section(
        Text("WHICH OBSTACLE WEIGHED ON WHICH TEXT", nl: "WELKE HINDERNIS OP WELKE TEKST WOOG"),
        textsAndObstacles())
      + section(
        Text("TRUTH, BELIEF AND PUBLIC CLAIM", nl: "WAARHEID, INSCHATTING EN OPENBARE BEWERING"),
        claims.flatMap(rows))
      + section(
        Text("PROMISES THAT WERE TRULY BROKEN", nl: "BELOFTEN DIE WERKELIJK ZIJN GEBROKEN"),
        breaches.map { row(of: $0, truthScene) })
      + section(
        Text("WHAT THE RECORD COUNTS", nl: "WAT HET VERSLAG TELT"),
        figures.filter { $0.count > 0 }.map(\.row))
      + section(Text("RULINGS", nl: "BESLISSINGEN VAN DE SPELLEIDER"), rulings)
      + section(Text("NOTES", nl: "AANTEKENINGEN"), notes)
      + section(
        Text("ASK THE ROOM", nl: "VRAAG DE ZAAL"), questions.map { [Span("-"), Span(say($0))] })
    guard !sections.isEmpty else { return }
    answers.append(
      Answer(
        "debrief",
        [
          ("claims", .list(claims.map(json))),
          ("breaches", .list(breaches.map { record(of: $0, truthScene) })),
          ("figures", .object(figures.map { ($0.id, .number($0.count)) })),
          ("notes", .strings(session.notes.map(\.text))),
          ("rulings", .number(rulings.count)), ("questions", .list(questions.map { .text($0) })),
        ], sections))
  }

  private func section(_ title: Text, _ rows: [[Span]]) -> [Line] {
    rows.isEmpty ? [] : [Line(say(title), .heading)] + layout.table(rows, indent: 2)
  }

  func turnLabel(_ turn: Int32) -> String {
    scene.turnLabel(turn)
  }

  /// The figures of the after-action report that obstacles and core declare, counted over the record.
  private func figures() -> [(id: String, count: Int, row: [Span])] {
    var counts: [HappeningKind: Int] = [:]
    for event in session.events(of: .white) {
      if case .happened(let happening) = event.body { counts[happening.kind, default: 0] += 1 }
    }
    return vocabulary.metrics.filter { scene.isOn($0.owner) }.map { metric in
      let count = counts[metric.kind] ?? 0
      let owner = say(session.setting.roster.title(of: metric.owner))
      return (
        metric.id, count, [Span(owner, .quiet), Span(String(count)), Span(say(metric.title))]
      )
    }
  }

  /// What the umpire ruled, in the order in which it was decided.
  private func rulings() -> [[Span]] {
    session.decisions.flatMap { decision in
      [oddsSet(decision), overridden(decision)].compactMap { $0 }.map {
        [Span(turnLabel(decision.turn), .quiet), Span($0)]
      }
    }
  }

  /// An argued move on which the umpire set the odds: with which arguments, and what came of it.
  private func oddsSet(_ decision: Decision) -> String? {
    let said = decision.terms.filter { $0.owner == .umpire }
    guard decision.question == .argue, !said.isEmpty else { return nil }
    let printer = Printer(truthScene)
    let text = Text(
      "{0} {1}: odds set to {2} ({3}); {4}.", nl: "{0} {1}: kans gesteld op {2} ({3}); {4}.")
    return say(
      text, say(vocabulary[decision.question].title),
      printer.subject(decision.question, decision.subject),
      Estimate.phrase(logit: decision.total, language),
      printer.ledger(said).map { "\($0.term) \($0.points)" }.joined(separator: ", "),
      printer.outcome(decision.question, decision.found))
  }

  /// An outcome that the umpire changed, with the engine's own beside it and the reason.
  private func overridden(_ decision: Decision) -> String? {
    // Who rules back to what the engine found has changed nothing.
    guard let ruling = decision.ruling, ruling.outcome != decision.found else { return nil }
    let printer = Printer(truthScene)
    let text = Text("{0} {1}: {2} instead of {3}. {4}", nl: "{0} {1}: {2} in plaats van {3}. {4}")
    return say(
      text, printer.title(decision.question, decision.subject),
      printer.subject(decision.question, decision.subject)
        + Occasions(session.decisions).words(for: decision.key),
      printer.outcome(decision.question, ruling.outcome),
      printer.outcome(decision.question, decision.found), ruling.reason)
  }

  /// What the campaign's learning objectives and the obstacles in play would ask.
  private func questions() -> [Text] {
    campaign.objectives.map(\.ask).filter { !$0.isEmpty }
      + vocabulary.debrief.filter { scene.isOn($0.owner) }.map(\.question)
  }
}
