import ParleyEngine
import ParleyRules

/// Which obstacle weighed on which text, and whose answer it decided: every text that came to a
/// vote, with the heaviest line of each obstacle and the answers that would have been others
/// without it, at the same draw.
extension Console {
  func textsAndObstacles() -> [[Span]] {
    let decisions = session.decisions
    let byKey = Dictionary(decisions.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
    return decisions.filter { $0.question == .adopt }.flatMap { adoption -> [[Span]] in
      let text = adoption.subject.a
      let result = printer.outcome(.adopt, adoption.outcome)
      let head = [
        Span(scene.title(.proposal, text)),
        Span("\(result), \(turnLabel(adoption.turn))", .quiet),
      ]
      let answers = adoption.causes.compactMap { byKey[$0] }
      let weighed = session.setting.roster.obstacles.filter { scene.isOn($0.owner) }.compactMap {
        weight(of: $0.owner, in: answers)
      }
      return [head] + weighed.map { [Span("  \($0)")] }
    }
  }

  /// What one obstacle did to a text; `nil` where it weighed nothing.
  private func weight(of owner: Owner, in answers: [Decision]) -> String? {
    let lines = answers.flatMap { answer in
      answer.terms.compactMap { term -> (term: Term, value: Int32, member: Row)? in
        guard term.owner == owner, case .add(let value) = term.weight else { return nil }
        return (term, value, answer.subject.a)
      }
    }
    guard let heaviest = lines.max(by: { abs($0.value) < abs($1.value) }),
      let line = printer.ledger([heaviest.term]).first
    else { return nil }
    let turned = turned(by: owner, in: answers)
    let names = scene.inAuthorsOrder(.actor, turned).map { scene.title(.actor, $0) }.joined(
      separator: ", ")
    let weight = say(
      Text("{0} {1} for {2}: {3}.", nl: "{0} {1} voor {2}: {3}."), line.owner, line.points,
      scene.called(.actor, heaviest.member), line.term)
    let without =
      turned.isEmpty
      ? say(Text("Without it, the same answers.", nl: "Zonder dit dezelfde antwoorden."))
      : say(
        Text("Without it, another answer: {0}.", nl: "Zonder dit een ander antwoord: {0}."), names)
    return "\(weight) \(without)"
  }

  /// Those whose answer, or home, would have been another without the lines of an obstacle.
  private func turned(by owner: Owner, in answers: [Decision]) -> [Row] {
    var rows: [Row] = []
    for answer in answers where !rows.contains(answer.subject.a) {
      guard let without = answer.total(without: owner) else { continue }
      let other = answer.draw.map { $0 < Curve.standard.probability(without) } ?? (without > 0)
      // A bloc answers by its vote; its home is told where it has no draw of its own.
      let isVote = answer.question == .vote
      let isTeam = view.lens[.seated, answer.subject.a] > 0
      if isVote || isTeam, other != answer.found { rows.append(answer.subject.a) }
    }
    return rows
  }
}
