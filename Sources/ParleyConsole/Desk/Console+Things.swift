import ParleyEngine
import ParleyRules

/// `help osce-8`, `help capital`: the things of the campaign and the words of the card explained.
extension Console {
  /// A measure, forum, actor or asset by its id.
  /// - Returns: whether the word names one.
  func tellThing(_ word: String) -> Bool {
    let scene = scene
    let own = vocabulary.sectionKinds.map(\.kind)
    for kind in [Kind.measure, .forum, .asset, .actor] + own {
      guard case .one(let code) = scene.meanings(kind, among: scene.rows(kind)).exact(word) else {
        continue
      }
      let row = Row(code: code)
      let facts = (facts(of: kind, row, scene) + source(kind, row)).filter { !$0.values.isEmpty }
      var answer = Answer(
        "help",
        [
          ("topic", .string(scene.handle(kind, row))),
          ("facts", .object(facts.map { ($0.name, $0.json) })),
        ],
        [
          Line([
            Span(scene.handle(kind, row), .code), Span("  \(say(names.title(kind, row)))"),
          ])
        ] + described(kind, row)
          + table(of: facts))
      answer.indent = 2
      answers.append(answer)
      return true
    }
    return false
  }

  /// `help measures`: all of them, with what each is worth to the reader.
  /// - Returns: whether the word asks for that.
  func tellMeasures(_ word: String) -> Bool {
    guard ["measures", "maatregelen"].contains(Spelling.folded(word)) else { return false }
    let interests = Interests(scene)
    let measures = interests.ordered(scene.rows(.measure))
    let isTeam = actor != nil
    let rows = measures.map { measure in
      [Span(scene.handle(.measure, measure), .code)]
        + (isTeam ? [Span(Scales.points(interests.worth(of: measure)), .secret)] : [])
        + [Span(say(names.title(.measure, measure)))]
    }
    let title =
      isTeam
      ? Text("MEASURES, and our interest in points", nl: "MAATREGELEN, en ons belang in punten")
      : Text("MEASURES", nl: "MAATREGELEN")
    let more = Text(
      "`help {0}` says what that one asks for.", nl: "`hulp {0}` zegt wat die vraagt.")
    let example = measures.first.map { scene.handle(.measure, $0) } ?? ""
    answers.append(
      Answer(
        "help",
        [
          ("topic", .string("measures")),
          ("measures", .strings(measures.map { scene.handle(.measure, $0) })),
        ],
        [Line(say(title), .heading)] + layout.table(rows, indent: 2)
          + (measures.isEmpty ? [] : [Markdown.line(say(more, example), .plain)])))
    return true
  }

  /// What the campaign says of it, line by line.
  private func described(_ kind: Kind, _ row: Row) -> [Line] {
    let about = names.entry(kind, row).map { say($0.about) } ?? ""
    return about.split(separator: "\n").map { Line("  \($0)") }
  }

  /// Where the thing comes from, as its author says.
  private func source(_ kind: Kind, _ row: Row) -> [Fact] {
    let source = names.entry(kind, row)?.source ?? ""
    return [Fact("source", Text("source", nl: "bron"), Text(same: source))]
  }

  private func facts(of kind: Kind, _ row: Row, _ scene: Scene) -> [Fact] {
    switch kind {
    case .measure: measureFacts(row, scene)
    case .forum: forumFacts(row, scene)
    case .asset:
      [
        Fact(
          "owner", Text("owner", nl: "eigenaar"),
          names.title(.actor, scene.lens.row(.assetOwner, row))),
        Fact("status", Text("status", nl: "status"), status(of: row, scene)),
        Fact(
          "protection", Text("protection", nl: "bescherming"), protection(scene.lens[.shield, row])),
      ]
    default: figures(of: kind, row, scene)
    }
  }

  /// What an obstacle keeps of a thing of its own and wants printed, as far as its reader may know it.
  private func figures(of kind: Kind, _ row: Row, _ scene: Scene) -> [Fact] {
    let printer = Printer(scene)
    return vocabulary.singles(of: kind).filter { vocabulary[$0].isOnCard }.compactMap { figure in
      let (declared, value) = (vocabulary[figure], scene.lens[figure, row])
      guard value != declared.neutral else { return nil }
      return Fact(declared.id, declared.title, Text(same: printer.value(value, declared.unit)))
    }
  }

  private func status(of asset: Row, _ scene: Scene) -> Text {
    let status: AssetStatus = scene.lens.word(.assetStatus, asset) ?? .civilian
    return status.word.text
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
    let same = inSameCatalogue(row, scene).map { scene.handle(.measure, $0) }
    return [
      Fact("function", Text("function", nl: "soort"), function.word.text),
      Fact("forbids", Text("forbids", nl: "verbiedt"), list: forbidden(by: row, scene)),
      Fact("guards", Text("protects", nl: "beschermt"), list: guarded(by: row, scene)),
      Fact("spares", Text("does not cover", nl: "geldt niet voor"), list: spared(by: row, scene)),
      Fact("instalments", Text("to carry out", nl: "uitvoering"), due(function.instalments)),
      Fact(
        "catalogue", Text("same catalogue", nl: "zelfde catalogus"),
        Text(same: same.joined(separator: " "))),
      Fact("interest", Text("our interest", nl: "ons belang"), interest(in: row, scene)),
    ]
  }

  private func forbidden(by measure: Row, _ scene: Scene) -> [Text] {
    WordSet<OperationKind>(code: scene.lens[.forbids, measure]).elements.map(\.word.text)
  }

  /// Against what; of what forbids nothing, or forbids it against anything, nothing is said.
  private func guarded(by measure: Row, _ scene: Scene) -> [Text] {
    WordSet<AssetStatus>(code: scene.lens[.guards, measure]).elements.map(\.word.text)
  }

  private func spared(by measure: Row, _ scene: Scene) -> [Text] {
    scene.rows(.asset).filter { scene.lens[.spares, measure, toward: $0] > 0 }
      .map { names.title(.asset, $0) }
  }

  /// Only who is played has an interest of its own.
  private func interest(in measure: Row, _ scene: Scene) -> Text {
    guard let actor else { return "" }
    let points = Scales.points(scene.lens[.interest, measure, toward: actor])
    return Text("\(points) points", nl: "\(points) punten")
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
    let guests = scene.rows(.actor).filter { scene.lens.isGuest(Ref($0), of: Ref(row)) }
    let sittings = SittingWords(scene)
    return [
      Fact("rule", Text("decides by", nl: "beslist bij"), rule.word.text),
      Fact("members", Text("chairs", nl: "zetels"), chairs),
      Fact("key", Text("key members", nl: "sleutelleden"), list(key) { $1 }),
      Fact("guests", Text("guests", nl: "gasten"), list(guests) { $1 }),
      Fact(
        "scope", Text("speaks for", nl: "spreekt voor"),
        scene.lens.scope(of: Ref(row)).reach),
      Fact(
        "sittings", Text("sittings", nl: "zittingen"),
        sittings.isLimited(row) ? sittings.state(of: row) : ""),
    ]
  }

  private func list(_ actors: [Row], _ said: (Row, String) -> String) -> Text {
    func titles(_ language: Language) -> String {
      actors.map { said($0, names.title(.actor, $0)[language]) }.joined(separator: ", ")
    }
    return Text(titles(.english), nl: titles(.dutch))
  }
}

extension Scope {
  /// Whom a forum of that scope speaks for.
  var reach: Text {
    switch self {
    case .regional: Text("a part of the world", nl: "een deel van de wereld")
    case .global: Text("the whole world", nl: "de hele wereld")
    case .bilateral: Text("the two of them", nl: "deze twee")
    case .multistakeholder:
      Text("states, companies and others", nl: "staten, bedrijven en anderen")
    }
  }
}
