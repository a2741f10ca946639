import ParleyEngine
import ParleyRules

/// What a seat reads: its page, its cables, its orders.
extension Console {
  func tellBrief() {
    switch seat {
    case .team(let row):
      let brief = campaign.seats.first { $0.actor == names.id(.actor, row) }?.brief ?? ""
      answers.append(Answer("brief", [("brief", .text(brief))], layout.paragraphs(say(brief))))
      tellObjectives()
    case .white:
      answers.append(
        Answer(
          "brief",
          [
            ("brief", .text(campaign.facilitator)),
            ("references", .strings(campaign.references)),
          ], layout.paragraphs(say(campaign.facilitator)) + references()))
      tellObjectives()
    case .everybody:
      let lines = [Line(say(campaign.title), .heading), Line(say(campaign.notice), .emphasis)]
      answers.append(
        Answer("brief", [("brief", .text(campaign.blurb))], lines + [Line(say(campaign.blurb))]))
    }
  }

  /// What the campaign was made from.
  private func references() -> [Line] {
    guard !campaign.references.isEmpty else { return [] }
    return [Line(""), Line(say(Text("References", nl: "Bronnen")), .heading)]
      + layout.table(campaign.references.map { [Span("-", .quiet), Span($0)] }, indent: 1)
  }

  /// The seat's own objectives; all of them for the white cell, and who met what.
  func tellObjectives() {
    let lens = scene.lens
    let shown = campaign.objectives.filter { objective in
      switch seat {
      case .white: true
      case .team(let row): objective.seat == names.id(.actor, row)
      case .everybody: objective.seat == nil && session.isOver
      }
    }
    guard !shown.isEmpty else { return }
    var fields: [JSON] = []
    let rows = shown.map { objective -> [Span] in
      let met = lens[.objectiveMet, names.row(.objective, objective.id) ?? .none]
      fields.append(.object([("objective", .string(objective.id)), ("met", .number(met))]))
      let owner =
        seat == .white ? "\(objective.seat ?? say(Text("learning", nl: "leerdoel"))): " : ""
      let state =
        met > 0
        ? objective.when.isLasting
          ? scene.placeInEpilogue(met) == nil
            ? say(Text("met in turn {0}", nl: "gehaald in beurt {0}"), String(met))
            : say(Text("met in the epilogue", nl: "gehaald in het naspel"))
          : say(Text("met at the end", nl: "gehaald aan het eind"))
        : session.isOver
          ? say(Text("not met", nl: "niet gehaald"))
          : objective.when.isLasting
            ? "" : say(Text("decided at the end", nl: "telt aan het eind"))
      return [
        Span(met > 0 ? "+" : "-"),
        Span(owner + say(objective.title) + (state.isEmpty ? "" : " (\(state))"), .secret),
      ]
    }
    answers.append(
      Answer(
        "objectives", [("objectives", .list(fields))],
        [Line(say(Text("OBJECTIVES", nl: "DOELEN")), .heading)] + layout.table(rows, indent: 2)))
  }

  /// The cables and news of a turn; of this one where none is named.
  func tellInbox(_ word: String?) throws(Misreading) {
    let turn = word.map { Int32($0) } ?? session.turn
    guard let turn, (1...session.turn).contains(turn) else {
      throw .notANumber(word ?? "", 1...session.turn)
    }
    // A turn's page begins with how the last one closed.
    let isThisTurn = word == nil
    let isOnePage = seat == .white || campaign.solo != nil
    if isThisTurn, !isOnePage { tellLastClosing(isAlways: true) }
    let events = session.events(of: seat).filter {
      $0.turn == turn
        || (isThisTurn && isOnePage && $0.turn == turn - 1 && $0.phase == .closing)
    }
    let lines = newsLines(events)
    let record = EventRecord(scene)
    let seat = name(of: seat)
    let fields = events.compactMap { event -> JSON? in
      switch event.body {
      case .happened, .givenByDefault: record.json(event, to: seat)
      case .row, .cell, .decided: nil
      }
    }
    let nothing = [Line(say(Text("Nothing came in.", nl: "Er kwam niets binnen.")))]
    var answer = Answer(
      "inbox", [("of", .number(turn)), ("cables", .list(fields))], lines.isEmpty ? nothing : lines)
    answer.indent = 3
    answers.append(answer)
  }

  func tellOrders() {
    switch seat {
    case .team(let row): tellOrders(of: row)
    case .white: tellAllOrders()
    case .everybody:
      // Nobody gives orders here; what stands is what there is to see.
      answers.append(Answer("orders", [("orders", .list([]))], []))
      tellStatus()
    }
  }

  private func tellOrders(of actor: Row) {
    let view = view
    let printer = printer
    let forecast = Forecast(view, language)
    var rows = view.pending.enumerated().map { place, one -> [Span] in
      let price = forecast.cost(ofGiven: one)
      // What was typed may be long: only a last column is wrapped under itself.
      return [
        Span("\(place + 1)"),
        Span(([price] + remark(one.by, actor)).joined(separator: ", "), .quiet),
        Span(printer.said(one.order), .code),
      ]
    }
    var orders = view.pending.map { ($0.order, $0.by) }
    if session.phase != .orders {
      // They are sealed and can no longer be taken back, but whoever sits down may ask.
      let sealed = session.given(by: actor, isOwn: true)
      let sealedWord = say(Text("sealed", nl: "verzegeld"))
      rows += sealed.map { one in
        [
          Span("-"),
          Span(([sealedWord] + remark(one.by, actor)).joined(separator: ", "), .quiet),
          Span(printer.said(one.order), .code),
        ]
      }
      orders += sealed.map { ($0.order, $0.by) }
    }
    answers.append(
      Answer(
        "orders", [("orders", json(orders, printer))],
        rows.isEmpty ? [noOrders] : layout.table(rows, indent: 1)))
  }

  /// Whose each order is, the line that gives it, and who typed that: the actor itself where nobody else did.
  private func json(_ orders: [(Order, by: String)], _ printer: Printer) -> JSON {
    .list(
      orders.map { order, by in
        let seat = names.id(.actor, order.actorRow)
        return .object([
          ("seat", .string(seat)), ("line", .string(printer.line(order))),
          ("by", .string(by.isEmpty ? seat : by)),
        ])
      })
  }

  private var noOrders: Line {
    Line(say(Text("No orders this turn yet.", nl: "Nog geen opdrachten deze beurt.")))
  }

  /// Who gave an order, where it was not the seat itself.
  private func remark(_ by: String, _ actor: Row) -> [String] {
    switch by {
    case "", names.id(.actor, actor): []
    case Session.byDefault: [say(Text("by default", nl: "standaard"))]
    default: [said(typist: by)]
    }
  }

  /// Everything sealed, for the white cell: the seats' orders, those that non-players filed, and
  /// the votes that are held.
  private func tellAllOrders() {
    let printer = Printer(truthScene)
    let seats = Set(session.seats)
    let filed = session.sealedOrders.filter { !seats.contains($0.order.actorRow) }
    let all =
      session.seats.flatMap { session.given(by: $0, isOwn: false) } + filed
      + session.votesInHand
    let remarks = all.map { remark($0.by, $0.order.actorRow).joined() }
    let isRemarked = remarks.contains { !$0.isEmpty }
    let rows = all.enumerated().map { place, one in
      [Span("\(place + 1)"), Span(names.id(.actor, one.order.actorRow))]
        + (isRemarked ? [Span(remarks[place], .quiet)] : [])
        + [Span(printer.said(one.order), .code)]
    }
    answers.append(
      Answer(
        "orders", [("orders", json(all, printer))],
        rows.isEmpty ? [noOrders] : layout.table(rows, indent: 1)))
  }
}
