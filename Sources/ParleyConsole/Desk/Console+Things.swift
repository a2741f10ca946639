import ParleyEngine
import ParleyRules

/// `help osce-8`, `help capital`: the things of the campaign and the words of the card explained.
extension Console {
  /// A measure, forum, actor or asset by its id.
  /// - Returns: whether the word names one.
  func tellThing(_ word: String) -> Bool {
    let scene = scene
    for kind in [Kind.measure, .forum, .asset, .actor] {
      guard case .one(let code) = scene.meanings(kind, among: scene.rows(kind)).exact(word) else {
        continue
      }
      let row = Row(code: code)
      let facts = facts(of: kind, row, scene) + source(kind, row)
      var answer = Answer(
        "help",
        [
          ("topic", .string(scene.handle(kind, row))),
          ("facts", .object(facts.map { ($0.name, .text($0.value)) })),
        ],
        [
          Line([
            Span(scene.handle(kind, row), .code), Span("  \(say(names.title(kind, row)))"),
          ])
        ] + described(kind, row)
          + layout.table(
            facts.map { [Span(say($0.label), .quiet), Span(say($0.value))] }, indent: 2))
      answer.indent = 2
      answers.append(answer)
      return true
    }
    return false
  }

  /// What the campaign says of it, line by line.
  private func described(_ kind: Kind, _ row: Row) -> [Line] {
    let about = names.entry(kind, row).map { say($0.about) } ?? ""
    return about.split(separator: "\n").map { Line("  \($0)") }
  }

  /// Where the thing comes from, as its author says.
  private func source(_ kind: Kind, _ row: Row) -> [Fact] {
    let source = names.entry(kind, row)?.source ?? ""
    return source.isEmpty
      ? [] : [Fact(name: "source", label: Text("source", nl: "bron"), value: Text(same: source))]
  }

  /// A line of a page: what is told of a thing, and how it is called there.
  struct Fact {
    let name: String
    let label: Text
    let value: Text
  }

  private func facts(of kind: Kind, _ row: Row, _ scene: Scene) -> [Fact] {
    switch kind {
    case .measure: measureFacts(row, scene)
    case .forum: forumFacts(row, scene)
    case .asset:
      [
        Fact(
          name: "owner", label: Text("owner", nl: "eigenaar"),
          value: names.title(.actor, scene.lens.row(.assetOwner, row))),
        Fact(
          name: "protection", label: Text("protection", nl: "bescherming"),
          value: protection(scene.lens[.shield, row])),
      ]
    default: []
    }
  }

  private func protection(_ shield: Int32) -> Text {
    let points = Scales.points(-shield)
    return shield == 0
      ? Text("none to speak of", nl: "niet noemenswaardig")
      : Text(
        "\(points) points for whoever attacks it", nl: "\(points) punten voor wie het aanvalt")
  }

  private func measureFacts(_ row: Row, _ scene: Scene) -> [Fact] {
    let function = scene.lens.function(of: row)
    var facts = [
      Fact(name: "function", label: Text("function", nl: "soort"), value: function.word.text),
      Fact(
        name: "instalments", label: Text("to carry out", nl: "uitvoering"),
        value: due(function.instalments)),
    ]
    let same = inSameCatalogue(row, scene)
    if !same.isEmpty {
      facts.append(
        Fact(
          name: "catalogue", label: Text("same catalogue", nl: "zelfde catalogus"),
          value: Text(same: same.map { scene.handle(.measure, $0) }.joined(separator: " "))))
    }
    if let actor {
      let points = Scales.points(scene.lens[.interest, row, toward: actor])
      facts.append(
        Fact(
          name: "interest", label: Text("our interest", nl: "ons belang"),
          value: Text("\(points) points", nl: "\(points) punten")))
    }
    return facts
  }

  /// The measures that its author counts among the same.
  private func inSameCatalogue(_ row: Row, _ scene: Scene) -> [Row] {
    let catalogue = scene.lens[.catalogue, row]
    return catalogue == 0
      ? [] : scene.rows(.measure).filter { $0 != row && scene.lens[.catalogue, $0] == catalogue }
  }

  private func due(_ count: Int32) -> Text {
    count == 1
      ? Text("1 instalment of 1 budget", nl: "1 termijn van 1 budget")
      : Text("\(count) instalments of 1 budget", nl: "\(count) termijnen van 1 budget")
  }

  private func forumFacts(_ row: Row, _ scene: Scene) -> [Fact] {
    let rule: DecisionRule = scene.lens.word(.rule, row) ?? .consensus
    let members = scene.lens.members(of: row)
    let chairs = list(members) { member, title in
      let chairs = scene.lens[.chairs, row, toward: member]
      return chairs > 1 ? "\(title) (\(chairs))" : title
    }
    let key = members.filter { scene.lens[.key, row, toward: $0] > 0 }
    return [
      Fact(name: "rule", label: Text("decides by", nl: "beslist bij"), value: rule.word.text),
      Fact(name: "members", label: Text("chairs", nl: "zetels"), value: chairs),
    ]
      + (key.isEmpty
        ? []
        : [
          Fact(
            name: "key", label: Text("key members", nl: "sleutelleden"),
            value: list(key) { $1 })
        ])
  }

  private func list(_ actors: [Row], _ said: (Row, String) -> String) -> Text {
    func titles(_ language: Language) -> String {
      actors.map { said($0, names.title(.actor, $0)[language]) }.joined(separator: ", ")
    }
    return Text(titles(.english), nl: titles(.dutch))
  }
}
