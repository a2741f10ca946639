import ParleyEngine
import ParleyRules

/// What was decided of a thing: for `why`, and for a line of the results.
extension Console {
  /// The decisions about a thing, as far as the reader knows them: each with those it rests on under
  /// it. The latest are told with all their lines while a screen holds them, those before in short.
  /// - Parameter below: how many answers stood there before those that this is about.
  func tellDecisions(
    about kind: Kind, _ row: Row, _ scene: Scene, below before: Int, isWhole: Bool
  ) {
    let tree =
      seat == .white
      ? DecisionTree(session.decisions) : DecisionTree(session.events(of: seat))
    let about = tree.decisions.filter {
      isAbout($0.ruled, kind, row, scene) && isWorthTelling($0.ruled)
    }
    let causes = Set(about.flatMap { $0.ruled.causes })
    let trees = tree.trees(from: about.filter { !causes.contains($0.number) })
    if isWhole || format == .json {
      answers += trees.joined().map { answer($0.node, scene, depth: $0.depth) }
      return
    }
    let told = answers[before...].reduce(0) { $0 + height(of: $1) }
    tell(
      trees, from: told, scene,
      more: Command.said("why \(scene.handle(kind, row)) all", in: language))
  }

  /// How many lines there may be in all: the screen's, without the line that was typed and the prompt. A window of a few
  /// lines scrolls anyway.
  private var mostLines: Int { max(rows, 12) - 2 }
  /// How many of them whole ledgers may take up, so that something is named beside them.
  private var mostWhole: Int { mostLines - 2 }

  private func tell(
    _ trees: [[DecisionTree.Visit]], from told: Int, _ scene: Scene, more: String
  ) {
    let visits = trees.enumerated().flatMap { tree, visits in
      visits.map { (tree: tree, depth: $0.depth, answer: answer($0.node, scene, depth: $0.depth)) }
    }
    // The latest tree first, each from its root down; then the roots before, then what they rest on.
    let latestFirst = visits.indices.sorted {
      (-visits[$0].tree, $0) < (-visits[$1].tree, $1)
    }
    var used = told
    let whole = latestFirst.prefix { place in
      let isFirst = place == latestFirst.first
      used += height(of: visits[place].answer)
      return isFirst || used <= mostWhole
    }
    used = whole.reduce(told) { $0 + height(of: visits[$1].answer) }
    let rest = latestFirst.dropFirst(whole.count)
    let named = (rest.filter { visits[$0].depth == 0 } + rest.filter { visits[$0].depth > 0 })
      .prefix { place in
        used += height(of: heading(of: visits[place].answer))
        return used <= mostLines
      }
    answers += visits.indices.compactMap { place in
      whole.contains(place)
        ? visits[place].answer : named.contains(place) ? heading(of: visits[place].answer) : nil
    }
    tellLeft(rest.count, more: more)
  }

  private func tellLeft(_ count: Int, more: String) {
    guard count > 0 else { return }
    let words = Text(
      "In short or left out: {0}. `{1}` shows them with every line.",
      nl: "Verkort of weggelaten: {0}. `{1}` toont ze met elke regel.")
    answers.append(Answer("", [], [Markdown.line(say(words, String(count), more), .plain)]))
  }

  /// What it takes up on the screen.
  private func height(of answer: Answer) -> Int {
    answer.lines.reduce(0) { $0 + layout.wrapped($1, indent: answer.indent).count }
  }

  private func heading(of whole: Answer) -> Answer {
    var short = Answer("why", [], Array(whole.lines.prefix(1)))
    short.indent = whole.indent
    return short
  }

  /// Of several options weighed against each other, people are told the one that was taken.
  private func isWorthTelling(_ decision: Ruled) -> Bool {
    let isOption = decision.draw != nil && decision.threshold == nil
    return format == .json || !isOption || decision.outcome
  }

  /// An agreement is also what its text was: how it came about belongs to it.
  private func isAbout(
    _ decision: Ruled, _ kind: Kind, _ row: Row, _ scene: Scene
  ) -> Bool {
    let kinds = vocabulary[decision.question].subject.prefix(4)
    if kinds.enumerated().contains(where: { $1 == kind && decision.subject[$0] == row }) {
      return true
    }
    guard kind == .agreement, decision.question == .adopt else { return false }
    return decision.subject.a == scene.lens.row(.agreementProposal, row)
  }

  /// Said of every ledger without a sum, whether or not a line was left out: that alone would tell.
  private static let notWhole = Text(
    "No sum: these are the lines you may know. What else weighed is not yours to know.",
    nl: "Geen som: dit zijn de regels die u mag kennen. Wat er verder woog, blijft u onbekend.")

  func tell(_ decision: Ruled, turn: Int32, _ scene: Scene) {
    answers.append(answer(decision, turn: turn, scene, depth: 0))
  }

  /// The white cell can overrule each, and so must tell them apart.
  private func occasion(of decision: Ruled) -> String {
    guard seat == .white else { return "" }
    return Occasions(session.decisions).words(for: decision.key)
  }

  private func answer(_ node: DecisionTree.Node, _ scene: Scene, depth: Int) -> Answer {
    answer(node.ruled, turn: node.turn, scene, depth: depth)
  }

  private func answer(
    _ decision: Ruled, turn: Int32, _ scene: Scene, depth: Int
  ) -> Answer {
    let printer = Printer(scene)
    let question = vocabulary[decision.question]
    let title = scene.decidedLine(
      in: turn, printer.title(decision.question, decision.subject),
      about: printer.subject(decision.question, decision.subject) + occasion(of: decision),
      outcome: printer.outcome(decision.question, decision.outcome))
    let inner = String(repeating: " ", count: 2 + 2 * depth)
    var after: [Line] = []
    if let ruling = decision.ruling {
      after.append(
        Line(
          inner
            + say(
              Text("Ruled by the umpire: {0}", nl: "Beslist door de spelleider: {0}"),
              ruling.reason), .emphasis))
    }
    if seat == .white, let threshold = decision.threshold, let draw = decision.draw {
      after.append(
        Line(
          inner
            + say(
              Text(
                "chance {0}, drawn {1} (below is a yes)",
                nl: "kans {0}, getrokken {1} (eronder is ja)"),
              Scales.percent(threshold), Scales.percent(UInt64(draw))), .quiet))
    }
    let lines = lines(
      of: decision.terms, decision.total, printer, unit: question.unit, choice: decision.choice,
      indent: 2 + 2 * depth)
    if decision.total == nil { after.append(Line(inner + say(Console.notWhole), .quiet)) }
    let margin = String(repeating: "  ", count: depth)
    var answer = Answer(
      "why", EventRecord(scene).decided(decision),
      [Line("\(margin)\(title)", .heading)] + lines + after)
    answer.indent = 2 + 2 * depth
    return answer
  }
}
