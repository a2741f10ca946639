import ParleyEngine
import ParleyRules

/// What is known of the keeping of agreements: to the white cell who truly broke them, to a team what it did itself and
/// what it was told.
extension Console {
  /// The true breaches of one agreement, or of all: when, by whom, by what, and against which clause.
  func breaches(of agreement: Row? = nil) -> [(turn: Int32, event: Event)] {
    // It comes with the cables of the turn after; the white cell reads it before.
    let told = session.events(of: seat).compactMap { event -> (turn: Int32, event: Event)? in
      guard case .happened(let happening) = event.body else { return nil }
      return (event.turn - 1, happening)
    }
    let untold = seat == .white ? session.privateNews.map { (session.turn, $0) } : []
    return (told + untold).filter {
      $0.event.kind == .pledgeBroken && (agreement == nil || $0.event.row(1) == agreement)
    }
  }

  /// The white cell reads the truth; a team its own part in it, as nobody else's breach is told to it.
  func tellBreaches(of agreement: Row, _ scene: Scene) {
    let breaches = breaches(of: agreement)
    guard !breaches.isEmpty else { return }
    let title =
      seat == .white
      ? Text("Truly broken", nl: "Werkelijk geschonden")
      : Text("What you did against it", nl: "Wat u ertegen deed")
    answers.append(
      Answer(
        "why",
        [
          ("about", .string(scene.handle(.agreement, agreement))),
          ("breaches", .list(breaches.map { record(of: $0, scene) })),
        ], [Line(say(title), .heading)] + breachRows(breaches, scene)))
  }

  func breachRows(_ breaches: [(turn: Int32, event: Event)], _ scene: Scene) -> [Line] {
    layout.table(breaches.map { row(of: $0, scene) }, indent: 2)
  }

  func row(of breach: (turn: Int32, event: Event), _ scene: Scene) -> [Span] {
    let sentence = Printer(scene).sentence(breach.event)
    return [
      Span(turnLabel(breach.turn), .quiet),
      Span(sentence + deed(in: breach.event, scene), .secret),
    ]
  }

  /// By which operation, where it was by one, and what showed of it.
  private func deed(in breach: Event, _ scene: Scene) -> String {
    guard breach[3] >= 0, breach.row(4).exists else { return "" }
    let units = vocabulary[breach.kind].arguments.map(\.unit)
    let kind = Printer(scene).value(breach[3], units[3])
    let deed = say(
      Text("By {0} against {1}", nl: "Met {0} tegen {1}"), kind,
      scene.title(.asset, breach.row(4)))
    let trace =
      breach.row(5).exists
      ? " (\(scene.handle(.incident, breach.row(5))))."
      : say(Text(", unnoticed.", nl: ", ongezien."))
    return " " + deed + trace
  }

  func record(of breach: (turn: Int32, event: Event), _ scene: Scene) -> JSON {
    let event = breach.event
    func id(_ kind: Kind, _ place: Int) -> JSON {
      .string(event.row(place).exists ? scene.handle(kind, event.row(place)) : "")
    }
    let kind = OperationKind(rawValue: event[3])
    return .object([
      ("turn", .number(breach.turn)), ("party", id(.actor, 0)), ("agreement", id(.agreement, 1)),
      ("measure", id(.measure, 2)), ("operation", .string(kind?.word.id ?? "")),
      ("target", id(.asset, 4)), ("incident", id(.incident, 5)),
    ])
  }

  /// What a team was told of the keeping of an agreement: what it looked like, what was seen, said and judged, the
  /// latest first.
  func tellKeeping(of agreement: Row, _ scene: Scene) {
    let kinds: [HappeningKind] = [
      .breachSuspected, .breachAlleged, .breachJudged, .inspected, .reputationSet,
    ]
    let heard = session.events(of: seat).compactMap { event -> [Span]? in
      guard case .happened(let happening) = event.body, kinds.contains(happening.kind),
        vocabulary[happening.kind].arguments.enumerated().contains(where: { place, argument in
          argument.unit == .row(.agreement) && happening.row(place) == agreement
        })
      else { return nil }
      let isOwn = happening.kind == .breachSuspected || happening.kind == .inspected
      return [
        Span(turnLabel(event.turn), .quiet),
        Span(Printer(scene).sentence(happening), isOwn ? .secret : .plain),
      ]
    }
    guard !heard.isEmpty else { return }
    let most = 8
    let title = Text("What you heard of its keeping", nl: "Wat u over de naleving hoorde")
    answers.append(
      Answer(
        "why", [("about", .string(scene.handle(.agreement, agreement)))],
        [Line(say(title), .heading)]
          + layout.table(heard.suffix(most).reversed(), indent: 2)))
  }
}
