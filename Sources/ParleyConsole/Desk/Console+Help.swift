import ParleyEngine
import ParleyRules

/// Help is made from the declarations: what is declared is explained.
extension Console {
  func tellHelp(_ topic: String?) {
    guard let topic else {
      answers.append(Answer("help", contentsFields, contents))
      return
    }
    let roster = session.setting.roster
    let obstacles = roster.obstacles.enumerated().map {
      Meaning(Int32($0), $1.id, [$1.title.english, $1.title.dutch])
    }
    if case .one(let place) = obstacles.exact(topic) {
      tell(help: roster.obstacles[Int(place)])
      return
    }
    let families = Family.allCases.map {
      Meaning($0.rawValue, $0.word)
    }
    if case .one(let code) = families.exact(topic), let family = Family(rawValue: code) {
      tell(help: family)
      return
    }
    if tellMeasures(topic) || tellThing(topic) || tellInject(topic) || tellWord(topic) { return }
    let heads = Heads(
      vocabulary: vocabulary, commands: Command.allCases, withVerbs: true, language: language)
    do {
      switch try heads.head(topic) {
      case .command(let command): tell(help: command)
      case .verb(let verb): tell(help: verb)
      }
    } catch { tell(error) }
  }

  private var contentsFields: [(String, JSON)] {
    let ids = actor == nil ? [] : Family.allCases.flatMap { verbs(of: $0) }.map(\.id)
    return [("commands", .strings(commands(of: seat).map(\.rawValue))), ("verbs", .strings(ids))]
  }

  /// The words of the seat, each with what it does.
  var contents: [Line] {
    var lines = [Line(say(Text("At the prompt", nl: "Bij de opdrachtregel")), .heading)]
    lines += layout.table(
      commands(of: seat).map { [Span($0.usage(in: language), .code), Span(say($0.help))] },
      indent: 2)
    let isTeam = actor != nil
    if isTeam {
      lines.append(Line(say(Text("Orders and moves", nl: "Opdrachten en zetten")), .heading))
      let families = Family.allCases.map { family in
        (family, verbs(of: family).map { $0.word(in: language) }.joined(separator: " "))
      }
      lines += layout.table(
        families.filter { !$1.isEmpty }.map { [Span(say($0.word.text)), Span($1, .code)] },
        indent: 2)
    }
    lines.append(
      Markdown.line(
        say(
          Text(
            "`help WORD` tells more. Any clear beginning of a word will do; Tab completes.",
            nl:
              "`hulp WOORD` vertelt meer. Elk duidelijk begin van een woord volstaat; Tab vult aan."
          )),
        .plain))
    return lines
  }

  /// The orders of a family that this game has.
  private func verbs(of family: Family) -> [VerbDeclaration] {
    vocabulary.verbs.filter { $0.family == family && scene.isOn($0.owner) }
  }

  /// A family of orders, each with what it does.
  private func tell(help family: Family) {
    let verbs = self.verbs(of: family)
    answers.append(
      Answer(
        "help", [("topic", .string(family.word.id)), ("verbs", .strings(verbs.map(\.id)))],
        [Line(say(family.word.text), .heading)]
          + layout.table(
            verbs.map { [Span($0.word(in: language), .code), Span(say($0.help))] }, indent: 2)))
  }

  /// An obstacle: what it models, and the orders it brings.
  private func tell(help obstacle: Roster.Entry) {
    let verbs = vocabulary.verbs.filter { $0.owner == obstacle.owner }
    let isOn = scene.isOn(obstacle.owner)
    var lines = [
      Line([
        Span(say(obstacle.title), .heading),
        Span(isOn ? "" : say(Text("  (switched off)", nl: "  (uitgeschakeld)")), .warning),
      ]), Line("  " + say(obstacle.summary)),
    ]
    lines += layout.table(
      verbs.map { [Span($0.word(in: language), .code), Span(say($0.help))] }, indent: 2)
    answers.append(
      Answer(
        "help",
        [
          ("topic", .string(obstacle.id)), ("summary", .text(obstacle.summary)),
          ("on", .flag(isOn)), ("verbs", .strings(verbs.map(\.id))),
        ], lines))
  }

  /// The English word that does the same, for those who are shown the Dutch one.
  private func also(_ word: String, beside own: String) -> String {
    language == .dutch && word != own ? "  (ook: \(word))" : ""
  }

  func tell(help command: Command) {
    var answer = Answer(
      "help", [("topic", .string(command.rawValue)), ("usage", .string(command.usage))],
      [
        Line([
          Span(command.usage(in: language), .code),
          Span(also(command.rawValue, beside: command.alias), .quiet),
        ]),
        Line("  " + Filling.capitalised(say(command.help)) + "."),
      ] + (command.more.map { [Markdown.line("  " + say($0), .plain)] } ?? []))
    answer.indent = 2
    answers.append(answer)
  }

  private func tell(help verb: VerbNumber) {
    let declared = vocabulary[verb]
    var lines = [
      Line([
        Span(shownUsage(of: declared), .code),
        Span(also(declared.id, beside: declared.alias), .quiet),
      ]),
      Line(
        "  " + Filling.capitalised(say(declared.help)) + ". " + say(purse(declared.purse)) + " "
          + say(readers(of: verb))),
    ]
    lines += more(on: verb).map { [Line("  " + say($0))] } ?? []
    let slots = declared.slots.filter { $0.behind == nil && scene.isOn($0.owner) }
    lines += layout.table(
      slots.map { [Span($0.name(in: language), .code), Span(explain($0, in: verb))] }, indent: 2)
    if !scene.isOn(declared.owner) {
      lines.append(
        Line(
          say(
            Text("It belongs to {0}, which is off.", nl: "Het hoort bij {0}, dat uit staat."),
            say(scene.roster.title(of: declared.owner))), .warning))
    }
    if actor != nil, scene.isOn(declared.owner) { lines += examples(of: verb) }
    var answer = Answer(
      "help", [("topic", .string(declared.id)), ("usage", .string(usage(of: declared)))], lines)
    answer.indent = 4
    answers.append(answer)
  }

  /// How an order is typed at this table.
  private func usage(of declared: VerbDeclaration) -> String {
    Usage(vocabulary, areWordsListed: false).of(declared) { scene.isOn($0.owner) }
  }

  /// The same, as people read it.
  private func shownUsage(of declared: VerbDeclaration) -> String {
    let usage = Usage(vocabulary, areWordsListed: false, in: language)
    return Placeholders.said(usage.of(declared) { scene.isOn($0.owner) }, in: language)
  }

  func explain(_ slot: SlotDeclaration) -> String {
    let help = say(slot.help)
    switch slot.type {
    case .choice(let words): return explain(Choices(words).typed(in: language), help)
    case .amount(let range): return "\(help): \(range.lowerBound)-\(range.upperBound)"
    default: return help
    }
  }

  /// The same, with what is offered in a slot of words.
  private func explain(_ slot: SlotDeclaration, in verb: VerbNumber) -> String {
    let reader = OrderReader(verb, by: actor ?? .none, in: scene)
    let place = reader.declared.slots.firstIndex { $0 === slot }
    guard let shadow = place.flatMap(reader.offer),
      case .row(let kind) = reader.declared.slots[shadow].type
    else { return explain(slot) }
    let ids = scene.rows(kind).map { scene.handle(kind, $0) }
    let free = say(
      Text("or your own words in quotation marks", nl: "of eigen woorden tussen aanhalingstekens"))
    return ids.count > 12
      ? "\(explain(slot)), \(free)" : "\(explain(slot)): \(ids.joined(separator: ", ")), \(free)"
  }

  /// The words of a choice beside what was written about it: those that it speaks of are not listed once more.
  private func explain(_ typed: [String], _ help: String) -> String {
    let said = Set(help.split { !$0.isLetter && $0 != "-" }.map(String.init))
    let others = typed.filter { !said.contains($0) }
    if others.isEmpty { return help }
    let list = others.joined(separator: ", ")
    return others.count == typed.count ? "\(help): \(list)" : "\(list); \(help)"
  }

  private func purse(_ purse: Purse) -> Text {
    switch purse {
    case .sealed(let count) where count > 1:
      Text("Sealed; takes several orders.", nl: "Verzegeld; kost meer dan één opdracht.")
    case .sealed: Text("Sealed; takes one order.", nl: "Verzegeld; kost één opdracht.")
    case .sealedFree: Text("Sealed and free.", nl: "Verzegeld en kosteloos.")
    case .floor:
      Text(
        "On the floor; one a turn is free.", nl: "In de vergadering; één per beurt is kosteloos.")
    case .floorFree: Text("On the floor and free.", nl: "In de vergadering en kosteloos.")
    case .ballot:
      Text(
        "On the floor; `undo` takes it back until the floor closes.",
        nl: "In de vergadering; tot de sluiting neemt `herroep` de stem terug.")
    case .anywhere:
      Text(
        "Free, with the orders or on the floor.",
        nl: "Kosteloos, bij de opdrachten of in de vergadering.")
    }
  }
}
