import ParleyEngine
import ParleyRules

/// What a seat makes of an incident, and what brought it there, line by line.
extension Console {
  func tellDossier(_ incident: Row, _ actor: Row, _ scene: Scene) {
    guard let dossier = scene.lens.dossier(of: actor, on: incident) else { return }
    let sources = view.sources(of: incident)
    let head =
      [
        Line([
          Span(scene.handle(.incident, incident), .code),
          Span("  \(scene.hint(.incident, incident))"),
        ]),
        Line(Beliefs(scene).words(dossier), .secret),
      ] + tie(behind: incident, scene).map { [Line($0, .secret)] }.joined()
    let rows = sources.map { source in
      [
        Span(handle(source, scene), .code), Span(words(source, scene)),
        Span(source.weight == 0 ? "0" : Scales.points(source.weight), .quiet),
      ]
    }
    let traces = scene.lens.traces(of: incident).map { scene.handle(.trace, $0) }
    answers.append(
      Answer(
        "why",
        [
          ("about", .string(scene.handle(.incident, incident))),
          ("belief", Beliefs(scene).json(dossier)), ("traces", .strings(traces)),
          ("sources", .list(sources.map { json($0, scene) })),
        ] + backer(scene.lens.backer(of: incident), scene), head + layout.table(rows, indent: 2)))
  }

  /// Who did it for whom, for whoever knows that.
  private func tie(behind incident: Row, _ scene: Scene) -> [String] {
    let (hand, backer) = (scene.lens.knownHand(behind: incident), scene.lens.backer(of: incident))
    guard backer.exists else { return [] }
    return [
      say(
        Text("Done by {0}; behind it: {1}.", nl: "Gedaan door {0}; erachter: {1}."),
        scene.called(.actor, hand), scene.called(.actor, backer))
    ]
  }

  private func handle(_ source: BeliefSource, _ scene: Scene) -> String {
    switch source.kind {
    case .trace(let trace, _): scene.handle(.trace, trace)
    case .word(let charge): scene.handle(.accusation, charge)
    case .other, .admission, .known: ""
    }
  }

  private func words(_ source: BeliefSource, _ scene: Scene) -> String {
    let suspect = scene.called(.actor, source.suspect)
    let words =
      switch source.kind {
      case .trace(let trace, let givers): scene.hint(.trace, trace) + shared(by: givers, scene)
      case .other:
        say(Text("what else you know of {0}", nl: "wat u verder over {0} weet"), suspect)
      case .admission: say(Text("admitted by {0}", nl: "toegegeven door {0}"), suspect)
      case .known:
        say(Text("it came out who did it: {0}", nl: "het kwam uit wie het deed: {0}"), suspect)
      case .word(let charge):
        say(
          Text(
            "{0}: a word, which weighs nothing without traces",
            nl: "{0}: een woord, dat zonder sporen niets weegt"), scene.hint(.accusation, charge))
      }
    return Filling.capitalised(words)
  }

  private func shared(by givers: [Row], _ scene: Scene) -> String {
    guard !givers.isEmpty else { return "" }
    let names = Printer(scene).listed(givers.map { scene.called(.actor, $0) })
    return say(Text(", shared by {0}", nl: ", gedeeld door {0}"), names)
  }

  private func json(_ source: BeliefSource, _ scene: Scene) -> JSON {
    let (name, givers): (String, [Row]) =
      switch source.kind {
      case .trace(_, let givers): ("trace", givers)
      case .other: ("other", [])
      case .admission: ("admission", [])
      case .known: ("known", [])
      case .word: ("word", [])
      }
    return .object([
      ("source", .string(name)), ("about", .string(handle(source, scene))),
      ("suspect", .string(scene.handle(.actor, source.suspect))),
      ("value", .number(source.weight)),
      ("from", .strings(givers.map { scene.handle(.actor, $0) })),
    ])
  }
}
