import ParleyEngine
import ParleyRules

/// `why`: what speaks for and against, line by line.
extension Console {
  /// - Parameter isWhole: every decision with all its lines, however long that is.
  func tellWhy(_ word: String?, isWhole: Bool = false) throws {
    guard let word else { throw Refusal.whyWhat() }
    if seat == .white, try tellLine(word) { return }
    // What was printed of an adjudication in hand can be asked about before it is revealed.
    let scene = seat == .white ? truthScene : scene
    guard let (kind, row) = thing(word, scene) else {
      if let number = Int(word), seat != .white { return try tellOrder(number) }
      if let kind = kind(lettered: word) { throw Misreading.unknownThing(word, kind, nearest: nil) }
      guard let nearest = nearestThing(word, scene) else { throw Refusal.whyWhat(word) }
      throw Misreading.unknownWord(word, nearest: nearest)
    }
    asked = vocabulary[kind].id
    let before = answers.count
    if let actor {
      switch kind {
      case .proposal:
        tellHome(row, actor)
        tellDocket(of: row, scene, isWhole: isWhole)
      case .incident: tellDossier(row, actor, scene)
      case .agreement:
        tellOwed(row, actor, scene)
        tellBreaches(of: row, scene)
        tellKeeping(of: row, scene)
        tellImplementing(row, actor, scene)
      case .actor where row != actor: tellHeard(of: row, scene)
      default: break
      }
    } else if seat == .white {
      switch kind {
      case .proposal where scene.lens.isOpen(row):
        tellHomes(on: row, scene)
        tellDocket(of: row, scene, isWhole: isWhole)
      case .incident: tellTruth(of: row, scene)
      case .agreement: tellBreaches(of: row, scene)
      default: break
      }
    } else if kind == .proposal {
      tellDocket(of: row, scene, isWhole: isWhole)
    }
    if kind == .trace { tellTrace(row, scene, isWhole: isWhole) }
    if kind == .accusation { tellNumbers(ofCharge: row) }
    tellDecisions(about: kind, row, scene, below: before, isWhole: isWhole)
    if answers.count == before { tellNothingDecided(about: kind, row, scene) }
  }

  private func tellNothingDecided(about kind: Kind, _ row: Row, _ scene: Scene) {
    // From the white cell nothing is kept.
    let nothing =
      seat == .white
      ? Text("Nothing was decided about it.", nl: "Daarover is niets beslist.")
      : Text(
        "Nothing was decided about it that you may know.",
        nl: "Daarover is niets beslist dat u mag weten.")
    answers.append(
      Answer(
        "why", [("about", .string(scene.handle(kind, row)))],
        [Line(scene.hint(kind, row)), Line(say(nothing))]))
  }

  private static let explained: [Kind] = [
    .proposal, .agreement, .incident, .accusation, .trace, .asset, .actor, .forum, .measure,
  ]

  /// The thing that a word names, of any kind.
  func thing(_ word: String, _ scene: Scene) -> (Kind, Row)? {
    let kinds =
      Console.explained
      + vocabulary.kinds.indices.map { Kind(number: UInt8($0)) }
      .filter { !Console.explained.contains($0) && vocabulary[$0].letter != nil }
    for kind in kinds {
      if let row = scene.row(kind, handle: word) { return (kind, row) }
    }
    for kind in kinds {
      if case .one(let code) = scene.meanings(kind, among: scene.rows(kind)).exact(word) {
        return (kind, Row(code: code))
      }
    }
    return nil
  }

  /// The kind whose handles look like the word: `a7` is an agreement, whether there is one or not.
  private func kind(lettered word: String) -> Kind? {
    let word = Spelling.folded(word)
    guard let letter = word.first, Int(word.dropFirst()) != nil else { return nil }
    if letter == "x" { return .incident }
    if letter == "y" { return .accusation }
    return vocabulary.kinds.indices.map { Kind(number: UInt8($0)) }
      .first { vocabulary[$0].letter == letter }
  }

  private func nearestThing(_ word: String, _ scene: Scene) -> String? {
    let kinds: [Kind] = [.asset, .actor, .forum, .measure]
    return Nearest.word(
      to: word, among: kinds.flatMap { kind in scene.rows(kind).map { scene.handle(kind, $0) } })
  }

  // MARK: What the seat can weigh itself

  /// An order that was sent this turn: what it means, and the ledger of each of its odds.
  private func tellOrder(_ number: Int) throws {
    let view = view
    guard view.pending.indices.contains(number - 1) else { throw Refusal.noOrder(number) }
    asked = "order"
    let order = view.pending[number - 1].order
    let line = printer.line(order)
    answers.append(
      Answer(
        "why", [("about", .string(line))],
        [
          Line([Span(printer.said(order), .code)]),
          Line(Forecast(view, language).echo(order, at: view.price(order))),
        ]))
    for (prospect, odds) in view.prospects(order) {
      tell(
        ledger: odds.terms, total: odds.total,
        title: printer.title(prospect.question, prospect.subject),
        purpose: prospect.question, about: line, after: [],
        blur: vocabulary[prospect.question].blur)
    }
  }

  private func tellHome(_ text: Row, _ actor: Row) {
    let view = view
    guard view.lens.isMember(actor, of: view.lens.row(.proposalForum, text)) else { return }
    let odds = view.home(text)
    let isOpen = view.lens.isOpen(text)
    let rule: DecisionRule =
      view.lens.word(.rule, view.lens.row(.proposalForum, text)) ?? .consensus
    let (yes, no, silence) = (
      Count.price(of: .yes, home: odds.total, by: rule),
      Count.price(of: .no, home: odds.total, by: rule),
      Count.price(of: .abstain, home: odds.total, by: rule)
    )
    let title = say(Text("Home on {0}", nl: "Thuis over {0}"), scene.title(.proposal, text))
    let price = say(
      Text(
        "A yes costs {0} capital, a no {1}, silence {2}.",
        nl: "Voor kost {0} kapitaal, tegen {1}, zwijgen {2}."),
      String(yes), String(no), String(silence))
    tell(
      ledger: odds.terms, total: odds.total, title: title, purpose: .mandate,
      about: scene.handle(.proposal, text), after: isOpen ? [Line(price)] : [])
  }

  /// How many readings an open text needs, where that is more than its vote or all is asked for, and how many votes its
  /// forum has time for, where it waits for that.
  private func tellDocket(of text: Row, _ scene: Scene, isWhole: Bool) {
    guard scene.lens.isOpen(text) else { return }
    let odds = { (matter: Matter) in
      self.seat == .white ? self.session.odds(matter) : self.view.odds(matter)
    }
    func tell(_ matter: Matter, _ title: Text, _ of: String) {
      let odds = odds(matter)
      self.tell(
        ledger: odds.terms, total: odds.total, title: say(title, of), purpose: matter.question,
        about: scene.handle(.proposal, text), after: [], unit: .count)
    }
    let readings = Questions.readings(Ref(text))
    if isWhole || format == .json || odds(readings).terms.count > 1 {
      tell(
        readings,
        Text("Readings of {0}, its vote included", nl: "Lezingen van {0}, de stemming meegerekend"),
        scene.title(.proposal, text))
    }
    let status: ProposalStatus? = scene.lens.word(.proposalStatus, text)
    let course = Docket.course(of: Ref(text), in: scene.lens) { odds($0).total }
    guard status == .docket, course == .waiting else { return }
    let forum = scene.lens.row(.proposalForum, text)
    tell(
      Questions.agenda(Ref(forum)),
      Text("Votes on a floor of {0}", nl: "Stemmingen per vergadering van {0}"),
      scene.title(.forum, forum))
  }

  /// What the seat has heard of another, the latest first: what trust in it grew from or fell by.
  private func tellHeard(of other: Row, _ scene: Scene) {
    let heard = session.events(of: seat).compactMap { event -> [Span]? in
      guard case .happened(let happening) = event.body, !happening.isOfInject,
        vocabulary[happening.kind].arguments.enumerated().contains(where: { place, argument in
          if case .row(.actor) = argument.unit { happening.row(place) == other } else { false }
        })
      else { return nil }
      return [Span(turnLabel(event.turn), .quiet), Span(printer.sentence(happening), .secret)]
    }
    guard !heard.isEmpty else { return }
    let most = 10
    let title = say(
      Text("What you heard of {0}", nl: "Wat u hoorde over {0}"), scene.called(.actor, other))
    answers.append(
      Answer(
        "why", [("about", .string(scene.handle(.actor, other)))],
        [Line(title, .heading)] + layout.table(heard.suffix(most).reversed(), indent: 2)))
  }

  private func tellTruth(of incident: Row, _ scene: Scene) {
    answers.append(
      Answer(
        "why",
        [
          ("about", .string(scene.handle(.incident, incident))),
          ("culprit", .string(scene.handle(.actor, scene.lens.row(.culprit, incident)))),
        ] + backer(scene.lens.row(.behind, incident), scene), culpritRows([incident], scene)))
  }

  /// A trace with its weight, and what was decided of the incident it speaks of.
  private func tellTrace(_ trace: Row, _ scene: Scene, isWhole: Bool) {
    let before = answers.count
    let incident = scene.lens.row(.traceIncident, trace)
    let isPlanted = seat == .white && scene.lens[.planted, trace] > 0
    let planted = isPlanted ? say(Text(" (planted)", nl: " (geplant)")) : ""
    let theirs = atSeats(.trace, trace)
    answers.append(
      Answer(
        "why",
        [
          ("about", .string(scene.handle(.trace, trace))),
          ("incident", .string(scene.handle(.incident, incident))),
        ],
        layout.table(
          [
            [
              Span(scene.handle(.trace, trace), .code),
              Span(scene.hint(.trace, trace) + planted + (theirs.isEmpty ? "" : "." + theirs)),
              Span(Scales.points(scene.lens.weight(of: trace)), .quiet),
            ]
          ], indent: 2)))
    tellDecisions(about: .incident, incident, scene, below: before, isWhole: isWhole)
  }

  private func tellImplementing(_ agreement: Row, _ actor: Row, _ scene: Scene) {
    guard scene.lens.isParty(actor, to: agreement) else { return }
    let text = scene.lens.row(.agreementProposal, agreement)
    let odds = view.odds(.implement, Subject(actor, text, agreement))
    let title = say(
      Text("An instalment of {0} at home", nl: "Een termijn van {0} thuis"),
      scene.title(.agreement, agreement))
    tell(
      ledger: odds.terms, total: odds.total, title: title, purpose: .implement,
      about: scene.handle(.agreement, agreement), after: [])
  }

  // MARK: Ledgers

  private func tell(
    ledger terms: [Term], total: Int32, title: String, purpose: QuestionNumber, about: String,
    after: [Line], unit: Unit = .logit, blur: Int32 = 0
  ) {
    let record = EventRecord(scene)
    answers.append(
      Answer(
        "why",
        [
          ("about", .string(about)), ("purpose", .string(vocabulary[purpose].id)),
          ("terms", .list(scene.inAuthorsOrder(terms).map(record.term))),
          ("total", .number(EventRecord.finite(total, terms))),
        ],
        [Line(title, .heading)] + lines(of: terms, total, printer, unit: unit, blur: blur) + after))
  }

  /// A ledger as a table: owner, term, points, exact log-odds, lever.
  /// - Parameters:
  ///   - blur: how far the truth may be off, either way, by what the seat cannot know.
  ///   - choice: where it is one option of several, whose chance is its share and not its sum's.
  func lines(
    of terms: [Term], _ total: Int32?, _ printer: Printer, unit: Unit = .logit, blur: Int32 = 0,
    choice: Decision.Choice? = nil, indent: Int = 2
  ) -> [Line] {
    var rows = printer.ledger(terms, unit: unit).flatMap { line -> [[Span]] in
      let sum = [
        Span(line.owner), Span(line.term), Span(aligned(line.points), .emphasis),
        Span(aligned(line.logits, to: 7), .quiet),
      ]
      return [sum] + beside(line).map { [[Span("      \($0)", .quiet)]] }.joined()
    }
    if blur > 0 {
      let range = { (number: String) in "±" + number.drop { $0 == "+" } }
      rows.append([
        Span(""), Span(say(Text("what you cannot know", nl: "wat u niet kunt weten"))),
        Span(aligned(range(Scales.points(blur))), .emphasis),
        Span(aligned(range(Scales.logits(blur)), to: 7), .quiet),
      ])
    }
    if let total, unit == .count {
      if isNumber(total) {
        rows.append([
          Span(say(Text("sum", nl: "som"))), Span(""),
          Span(aligned(Scales.signed(total)), .emphasis), Span(""),
        ])
      }
    } else if let total {
      rows.append([
        Span(say(Text("sum", nl: "som"))),
        Span(choice.map(phrase) ?? Estimate.phrase(logit: total, blur: blur, language)),
        Span(aligned(isNumber(total) ? Scales.points(total) : ""), .emphasis),
        Span(aligned(isNumber(total) ? Scales.logits(total) : "", to: 7), .quiet),
      ])
    }
    return layout.table(rows, indent: indent)
  }

  /// How likely one of several options was: "20 % as one of 5".
  private func phrase(_ choice: Decision.Choice) -> String {
    say(
      Text("{0} as one of {1}", nl: "{0} als een van {1}"), Scales.percent(choice.share),
      String(choice.count))
  }

  /// What can be done about a term, and whose quantities it was made from.
  private func beside(_ line: LedgerLine) -> [String] {
    let leaning = line.leansOn.joined(separator: ", ")
    return (line.lever.isEmpty ? [] : [say(Text("lever: {0}", nl: "hefboom: {0}"), line.lever)])
      + (leaning.isEmpty ? [] : [say(Text("leans on {0}", nl: "leunt op {0}"), leaning)])
  }

  private func isNumber(_ total: Int32) -> Bool { total != .min && total != .max }

  private func aligned(_ number: String, to width: Int = 5) -> String {
    String(repeating: " ", count: max(0, width - Width.of(number))) + number
  }
}

extension Refusal {
  static func noOrder(_ number: Int) -> Refusal {
    Refusal(
      "unknown",
      Text("There is no order {0} this turn.", nl: "Er is deze beurt geen opdracht {0}."),
      .number(Int32(clamping: number)))
  }
  /// - Parameter word: what was said instead, for who looks where the line went wrong.
  static func whyWhat(_ word: String? = nil) -> Refusal {
    let text = Text(
      "Say of what: `why p1`, `why i1`.", nl: "Zeg waarvan: `waarom p1`, `waarom i1`.")
    return word.map { Refusal("incomplete", text, .word(Text(same: $0))) }
      ?? Refusal("incomplete", text)
  }
}
