import ParleyEngine
import ParleyRules

extension Console {
  /// Takes an order line: reads it, echoes it, and sends it or waits for Enter.
  /// - Parameter by: `white` where the white cell types for a seat.
  func order(_ verb: VerbNumber, _ line: TypedLine, for actor: Row, by: String?) throws {
    let scene = scene(of: .team(actor))
    let verb = Grammar(scene).settled(verb, line)
    guard scene.isOn(vocabulary[verb].owner) else {
      throw Misreading.switchedOff(
        line.tokens[0].text, scene.roster.title(of: vocabulary[verb].owner))
    }
    var reader = OrderReader(verb, by: actor, in: scene)
    reader.asksForPlaceholders = isInteractive && !line.isQuestion
    do { try reader.read(line, from: 1) } catch {
      throw PlacedMisreading(misreading: error, column: line.column(of: reader.place))
    }
    // A person is asked for whatever is missing, a script after a bare verb: a line that says half
    // of an order is a slip there, and the next line no answer to it.
    try consider(
      reader, for: actor, by: by, line: line.text, isQuestion: line.isQuestion,
      mayAsk: isInteractive || line.tokens.count == 1)
  }

  func consider(
    _ reader: OrderReader, for actor: Row, by: String?, line: String, isQuestion: Bool,
    mayAsk: Bool
  ) throws {
    let view = session.view(of: .team(actor))
    if mayAsk, !isQuestion, let slot = reader.pending ?? reader.missing {
      try ask(slot, of: reader, view, by: by, line: line)
      return
    }
    let read = try reader.finished()
    let judged = view.judged(read.order)
    if isQuestion { return dryRun(judged, view, read.misfit, line: line) }
    if let refusal = judged.refusal {
      if mayAsk, let slot = reader.remedy({ view.refusal($0) == nil }) {
        return try ask(slot, of: reader, view, by: by, line: line)
      }
      tell(refusal, fields: [], reach: Reach(scene(of: .team(actor)), view).lines(near: read.order))
      return
    }
    if let misfit = read.misfit { throw misfit }
    if isInteractive {
      tellEcho(judged, view)
      waiting = .order(read.order, for: actor, by: by, line: line)
    } else {
      let echo = Forecast(view, language).echo(judged.order, at: judged.price)
      try send(read.order, for: actor, by: by, line: line, echo: echo)
    }
  }

  /// Asks for what is missing. What can never be sent is refused before anything is asked.
  func ask(
    _ slot: Int, of reader: OrderReader, _ view: SeatView, by: String?, line: String
  ) throws {
    if let refusal = refusalOfAll(reader, view) {
      let reach = Reach(scene(of: .team(view.actorRow)), view).lines(near: reader.order)
      return tell(refusal, fields: [], reach: reach)
    }
    var reader = reader
    reader.pending = slot
    let offered = reader.candidates(continuing: "") { view.refusal($0) == nil }
    let most = 20
    let rows = offered.prefix(most).map { [Span($0.text, .code), Span($0.hint, .quiet)] }
    let left = Text("and {0} more: Tab lists them", nl: "en nog {0}: Tab noemt ze")
    let more =
      offered.count > most
      ? [Line([Span("  "), Span(say(left, String(offered.count - most)), .quiet)])] : []
    answers.append(
      Answer(
        "asks",
        [
          ("slot", .string(reader.declared.slots[slot].name)),
          ("choices", .strings(offered.map(\.text))),
        ],
        layout.table(rows, indent: 2) + more))
    waiting = .slot(Asking(reader: reader, actor: view.actorRow, by: by, line: line))
  }

  static let nothingSent = Text("Nothing was sent.", nl: "Er is niets verstuurd.")

  func tellDropped(_ what: Text = Console.nothingSent) {
    answers.append(Answer("dropped", [], [Line(say(what))]))
  }

  /// Sends an order through the session's door.
  /// - Parameter echo: what it means, where that was not shown before.
  func send(
    _ order: Order, for actor: Row, by: String?, line: String, echo: String? = nil
  ) throws {
    let before = session.view(of: .team(actor))
    let scene = Scene(before, in: language)
    let printed = Printer(scene).line(order)
    let price = try session.give(order, from: actor, by: by)
    let after = session.view(of: .team(actor))
    let place = after.pending.lastIndex {
      $0.order.verb == order.verb && $0.order.slots == order.slots
    }
    tellSent(order, printed, price, place.map { $0 + 1 }, before, echo: echo)
    if by == nil { learn(vocabulary[order.verb].id, line) }
  }

  private func tellSent(
    _ order: Order, _ line: String, _ price: Price, _ place: Int?, _ view: SeatView, echo: String?
  ) {
    let echo = echo.map { [Span($0 + " ")] } ?? []
    let isBallot = vocabulary[order.verb].purse == .ballot
    let sent =
      isBallot
      ? Text("Held as line {0}.", nl: "Bewaard als regel {0}.")
      : Text("Sent as order {0}.", nl: "Verstuurd als opdracht {0}.")
    let done =
      place.map { say(sent, String($0)) }
      ?? say(Text("Done, in public.", nl: "Gedaan, in het openbaar."))
    var fields: [(String, JSON)] = [
      ("line", .string(line)), ("seat", .string(names.id(.actor, view.actorRow))),
    ]
    if let place { fields.append(("number", .number(place))) }
    fields += Forecast(view, language).fields(price, order)
    answers.append(Answer("accepted", fields, [Line(echo + [Span(done, .emphasis)])]))
  }

  private func tellEcho(_ judged: JudgedOrder, _ view: SeatView) {
    let forecast = Forecast(view, language)
    let fields = forecast.fields(judged.price, judged.order)
    answers.append(
      Answer(
        "echo", [("line", .string(forecast.printer.line(judged.order)))] + fields,
        [Line(forecast.echo(judged.order, at: judged.price))]))
  }

  private func dryRun(
    _ judged: JudgedOrder, _ view: SeatView, _ misfit: Misreading?, line: String
  ) {
    let forecast = Forecast(view, language)
    let order = judged.order
    var text =
      say(Text("Dry run.", nl: "Proef.")) + " " + forecast.echo(judged.order, at: judged.price)
    var fields: [(String, JSON)] = [("line", .string(forecast.printer.line(order)))]
    fields += forecast.fields(judged.price, order)
    if let refusal = judged.refusal {
      fields.append(("refusal", .string(refusal.code)))
      text +=
        " "
        + say(
          Text("It would be refused: {0}", nl: "Het zou worden geweigerd: {0}"),
          forecast.printer.sentence(refusal))
    } else if let misfit {
      fields.append(("refusal", .string(misfit.code)))
      text += " " + forecast.printer.sentence(misfit)
    }
    text += " " + say(Text("Nothing was sent.", nl: "Er is niets verstuurd."))
    answers.append(Answer("dry-run", fields, [Line(text)]))
    learn("?", line)
  }

  // MARK: Taking back, being ready

  func undo(_ word: String?, for actor: Row, by: String?) throws {
    let pending = session.view(of: .team(actor)).pending
    let printer = Printer(scene(of: .team(actor)))
    var place: Int?
    if let word, !pending.isEmpty {
      guard let number = Int(word), pending.indices.contains(number - 1) else {
        throw Misreading.notANumber(word, 1...Int32(max(pending.count, 1)))
      }
      place = number
    }
    if place == nil, wasLastOnFloor(actor) { throw Refusal.saidOnFloor }
    let taken = pending.isEmpty ? nil : pending[(place ?? pending.count) - 1]
    try session.undo(place, from: actor, by: by)
    asked = taken.map { vocabulary[$0.order.verb].purse == .ballot ? "vote" : "order" }
    let line = taken.map { printer.line($0.order) } ?? ""
    answers.append(
      Answer(
        "undone", [("line", .string(line))],
        [
          Line([
            Span(say(Text("Taken back:", nl: "Teruggenomen:")) + " "),
            Span(taken.map { printer.said($0.order) } ?? "", .code),
          ])
        ]))
  }

  /// Whether the last that a seat did on this floor was done in public: a bare `undo` means that,
  /// and would take back a vote given before it.
  private func wasLastOnFloor(_ actor: Row) -> Bool {
    guard session.phase == .negotiation else { return false }
    let id = names.id(.actor, actor)
    var acts: [(text: String, isHeld: Bool)] = []
    for input in session.inputs {
      switch input {
      case .next: acts = []
      case .order(id, _, let order):
        let verb = vocabulary.verb(named: order.verb)
        let isHeld = verb.map { vocabulary[$0].purse == .ballot } ?? false
        let text = order.slots.first?.value ?? ""
        if isHeld { acts.removeAll { $0.isHeld && $0.text == text } }
        acts.append((text, isHeld))
      case .undo(id, _, let place):
        let held = acts.indices.filter { acts[$0].isHeld }
        if held.indices.contains(place - 1) { acts.remove(at: held[place - 1]) }
      default: break
      }
    }
    return acts.last.map { !$0.isHeld } ?? false
  }

  func ready(_ actor: Row) throws {
    try session.setReady(true, from: actor)
    var text = say(Text("You are ready.", nl: "U bent klaar."))
    if campaign.solo == nil {
      text +=
        " "
        + say(
          Text(
            "The white cell moves on; `undo` still works.",
            nl: "De spelleiding gaat verder; `herroep` werkt nog."))
    }
    let defaults = session.given(by: actor, isOwn: true).filter { $0.by == Session.byDefault }
    let printer = Printer(scene(of: .team(actor)))
    let instead = Text(
      "You sent nothing, so this is what is done: {0}",
      nl: "U hebt niets gestuurd, dus dit gebeurt: {0}")
    answers.append(
      Answer(
        "ready",
        [
          ("seat", .string(names.id(.actor, actor))),
          ("defaults", .strings(defaults.map { printer.line($0.order) })),
        ],
        [Line(text)] + defaults.map { Line(say(instead, printer.said($0.order))) }))
  }
}

extension Refusal {
  static let saidOnFloor = Refusal(
    "said-on-the-floor",
    Text(
      "What was done on the floor cannot be taken back. `orders` numbers the votes you hold; "
        + "`undo N` takes one back.",
      nl:
        "Wat in de vergadering is gedaan, is niet terug te nemen. `opdrachten` nummert uw stemmen; "
        + "`herroep N` neemt er een terug."))
}
