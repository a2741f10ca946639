import ParleyEngine
import ParleyRules

/// What the white cell has in hand for the debrief, at the end: what each obstacle did to each text, what was ruled and
/// noted, and what to ask the room.
extension Console {
  func tellDebrief() {
    guard seat == .white else { return }
    let figures = figures()
    let rulings = overrides() + oddsSet()
    let questions = questions()
    let notes = session.notes.map { note in
      [Span(turnLabel(note.turn), .quiet), Span(note.text)]
    }
    let sections =
      section(
        Text("WHICH OBSTACLE WEIGHED ON WHICH TEXT", nl: "WELKE HINDERNIS OP WELKE TEKST WOOG"),
        textsAndObstacles())
      + section(
        Text("WHAT THE OBSTACLES DID", nl: "WAT DE HINDERNISSEN DEDEN"),
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

  /// Every argued move on which the umpire set the odds, and what came of it.
  private func oddsSet() -> [[Span]] {
    let printer = Printer(truthScene)
    return session.decisions.compactMap { decision in
      guard decision.question == .argue, decision.terms.contains(where: { $0.owner == .umpire })
      else { return nil }
      let text = Text("{0} {1}: odds set to {2}; {3}.", nl: "{0} {1}: kans gesteld op {2}; {3}.")
      return [
        Span(turnLabel(decision.turn), .quiet),
        Span(
          say(
            text, say(vocabulary[decision.question].title),
            printer.subject(decision.question, decision.subject),
            Estimate.phrase(logit: decision.total, language),
            printer.outcome(decision.question, decision.outcome))),
      ]
    }
  }

  /// Every outcome that the umpire changed, with the engine's own beside it and the reason.
  private func overrides() -> [[Span]] {
    let printer = Printer(truthScene)
    return session.decisions.compactMap { decision in
      // Who rules back to what the engine found has changed nothing.
      guard let ruling = decision.ruling, ruling.outcome != decision.found else { return nil }
      let text = Text("{0} {1}: {2} instead of {3}. {4}", nl: "{0} {1}: {2} in plaats van {3}. {4}")
      return [
        Span(turnLabel(decision.turn), .quiet),
        Span(
          say(
            text, printer.title(decision.question, decision.subject),
            printer.subject(decision.question, decision.subject),
            printer.outcome(decision.question, ruling.outcome),
            printer.outcome(decision.question, decision.found), ruling.reason)),
      ]
    }
  }

  /// What the campaign's learning objectives and the obstacles in play would ask.
  private func questions() -> [Text] {
    campaign.objectives.map(\.ask).filter { !$0.isEmpty }
      + vocabulary.debrief.filter { scene.isOn($0.owner) }.map(\.question)
  }
}
