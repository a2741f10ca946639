import ParleyEngine
import ParleyRules

extension Console {
  /// The lines of the seat's stream that were not shown here yet.
  private func fresh() -> ArraySlice<StreamEvent> {
    let events = session.events(of: seat)
    let start = min(shown[seat] ?? firstToShow(events), events.count)
    shown[seat] = events.count
    return events[start...]
  }

  /// People are shown this turn; programs everything.
  private func firstToShow(_ events: [StreamEvent]) -> Int {
    format == .json ? 0 : events.firstIndex { $0.turn == session.turn } ?? 0
  }

  /// Tells what the seat has learned, and where the game stands if it has moved.
  ///
  /// What is new comes last but for what waits for the reader, which is to be seen without scrolling up.
  func tellNews(hasMoved: Bool) {
    let events = fresh()
    if format == .json {
      if hasMoved { tellBanner() }
      for event in events {
        answers.append(Answer(raw: EventRecord(scene).json(event, to: name(of: seat))))
      }
      if hasSatDown { tellStanding() }
      return
    }
    if hasMoved {
      answers.append(Answer("", [], [.blank]))
      tellBanner()
    }
    let lines = hasSatDown ? newsOnSittingDown(events) : newsLines(events)
    if !lines.isEmpty {
      var answer = Answer("news", [], lines)
      answer.indent = 3
      answers.append(answer)
    }
    if hasSatDown {
      tellStanding()
    } else if hasMoved {
      if session.phase == .negotiation { tellDocket() }
      if actor != nil, !session.isOver { tellMeans() }
    }
  }

  /// What waits for whoever sat down, and what it has to do it with.
  private func tellStanding() {
    hasSatDown = false
    let isOnFloor = actor != nil && session.phase == .negotiation
    if !session.isOver, seat == .everybody || isOnFloor { tellDocket() }
    if !session.isOver, seat == .everybody { tellAgreements() }
    if actor != nil { tellMeans() }
  }

  /// What was shown at this seat before stands above what was not, and says so.
  private func newsOnSittingDown(_ events: ArraySlice<StreamEvent>) -> [Line] {
    let border = min(max(seenBefore, events.startIndex), events.endIndex)
    let (seen, fresh) = (newsLines(events[..<border]), newsLines(events[border...]))
    guard !seen.isEmpty, !fresh.isEmpty else { return seen + fresh }
    let titles = [
      Text("SHOWN HERE EARLIER THIS TURN", nl: "DEZE BEURT HIER AL GETOOND"),
      Text("NEW SINCE THEN", nl: "NIEUW SINDSDIEN"),
    ].map { Line(say($0), .heading) }
    return [titles[0]] + seen + [titles[1]] + fresh
  }

  /// A seat that sent nothing reads what was done for it. The white cell, which has it in the list of results, reads it
  /// where no results wait for it.
  private func byDefault(_ event: StreamEvent) -> String? {
    guard case .givenByDefault(let order) = event.body,
      seat != .white || event.turn != session.turn || !session.isInHand
    else { return nil }
    let words =
      actor == order.actorRow
      ? Text(
        "You sent nothing, so this is done, as your campaign declares: {0}",
        nl: "U hebt niets gestuurd, dus dit gebeurt, zoals uw campagne bepaalt: {0}")
      : Text(
        "{1} sent nothing, so this is done, as the campaign declares: {0}",
        nl: "{1} heeft niets gestuurd, dus dit gebeurt, zoals de campagne bepaalt: {0}")
    return say(words, printer.said(order), names.id(.actor, order.actorRow))
  }

  /// What happened, as people read it. The silent turns come on one page with the end: each has a heading, as what
  /// was true in the first need not be true in the last.
  func newsLines(_ events: some Sequence<StreamEvent>) -> [Line] {
    var parts: [(part: SilentPart, happenings: [Event], numbered: [String])] = []
    func open(_ part: SilentPart) {
      if parts.last?.part != part { parts.append((part, [], [])) }
    }
    for event in events {
      if case .happened(let happening) = event.body {
        open(part(of: event, happening))
        parts[parts.count - 1].happenings.append(happening)
      } else if let line = numbered(by: event) ?? byDefault(event) {
        open(scene.placeInEpilogue(event.turn) == nil ? .none : .turn(event.turn))
        parts[parts.count - 1].numbered.append(line)
      }
    }
    return parts.flatMap { part, happenings, numbered in
      heading(of: part)
        + News(printer, injects: campaign.injects).lines(happenings, beside: numbered)
    }
  }

  /// An incident that the reader knew of before everybody did has another number from now on: without a word the old
  /// one would seem to be gone.
  private func numbered(by event: StreamEvent) -> String? {
    guard case .cell(.publicNumber, let incident, _, let number) = event.body, number > 0 else {
      return nil
    }
    let wasKnown = session.events(of: seat).prefix(event.number).contains { earlier in
      guard case .row(.incident, incident, _) = earlier.body else { return false }
      return earlier.turn != event.turn || earlier.phase != event.phase
    }
    guard wasKnown else { return nil }
    return say(
      Text(
        "What you knew as {0} is known to everybody now, as {1}.",
        nl: "Wat u kende als {0}, is nu bij iedereen bekend als {1}."),
      "x\(incident.number + 1)", "i\(number)")
  }

  /// Where on the last page a line belongs.
  private enum SilentPart: Equatable {
    case none
    case turn(Int32)
    case end
  }

  /// Private results of the last silent turn have no briefing to come with: they come with the end.
  private func part(of event: StreamEvent, _ happening: Event) -> SilentPart {
    guard scene.placeInEpilogue(event.turn) != nil else { return .none }
    let isLast = event.turn == campaign.turns + campaign.epilogue
    let isOpen = happening.audience == .everybody
    return isLast && event.phase == .closing && !isOpen ? .end : .turn(event.turn)
  }

  private func heading(of part: SilentPart) -> [Line] {
    switch part {
    case .none: return []
    case .end: return [Line(say(Text("Epilogue, at the end", nl: "Naspel, tot slot")), .heading)]
    case .turn(let turn):
      let place = Int(turn) - 1
      let season = campaign.calendar.indices.contains(place) ? say(campaign.calendar[place]) : ""
      let words =
        season.isEmpty
        ? Text("Epilogue turn {0} of {1}", nl: "Naspel, beurt {0} van {1}")
        : Text("Epilogue turn {0} of {1}, {2}", nl: "Naspel, beurt {0} van {1}, {2}")
      return [
        Line(
          say(words, String(turn - campaign.turns), String(campaign.epilogue), season), .heading)
      ]
    }
  }

  /// Where the game stands.
  func tellBanner() {
    guard !session.isOver else { return }
    let table = view.table
    let isEpilogue = table.turn > table.lastTurn
    let turn =
      isEpilogue
      ? say(Text("Epilogue", nl: "Naspel"))
      : say(
        Text("Turn {0} of {1}", nl: "Beurt {0} van {1}"), String(table.turn),
        String(table.lastTurn))
    let season = say(table.season)
    let phase = say(table.phase.word.text)
    answers.append(
      Answer(
        "phase", [("season", .text(table.season))],
        [
          Line([
            Span(Filling.tidied("\(turn), \(season)"), .heading), Span("   \(phase)", .emphasis),
          ])
        ]))
  }

  /// How the last turn closed: votes, adoptions, verdicts, breaches. They come out when nobody sits
  /// at a desk and the room looks elsewhere, so they stand above the news of the next turn until its
  /// orders are sealed.
  /// - Parameter isAlways: it was asked for, whatever the phase.
  func tellLastClosing(isAlways: Bool = false) {
    let isFresh = isAlways || session.phase == .briefing || session.phase == .orders
    guard seat != .white, isFresh, !session.isOver else { return }
    let events = session.events(of: seat).filter {
      $0.turn == session.turn - 1 && $0.phase == .closing
    }
    let closed = events.filter { headline($0) != nil }
    guard !closed.isEmpty else { return }
    let most = 6
    let told = printer.gathered(closed.compactMap(headline))
    let lines = told.prefix(most).map { Line([Span(" - "), Span(printer.sentence($0))]) }
    let more =
      told.count > most
      ? [
        Line(
          say(
            Text(" - and {0} more: `inbox {1}`", nl: " - en nog {0}: `berichten {1}`"),
            String(told.count - most), String(session.turn - 1)), .quiet)
      ] : []
    let record = EventRecord(scene)
    var answer = Answer(
      "last-closing",
      [("cables", .list(closed.map { record.json($0, to: name(of: seat)) }))],
      [Line(say(Text("HOW THE LAST TURN CLOSED", nl: "HOE DE VORIGE BEURT SLOOT")), .heading)]
        + lines + more)
    answer.indent = 3
    answers.append(answer)
  }

  /// What stands in the papers of everybody; `nil` for all else.
  private func headline(_ event: StreamEvent) -> Event? {
    guard case .happened(let happening) = event.body, happening.audience == .everybody,
      vocabulary[happening.kind].isHeadline
    else { return nil }
    return happening
  }

  // MARK: Beginning and end

  func tellOpening() {
    var lines = [Line(say(campaign.title), .heading)]
    if !campaign.notice.isEmpty { lines.append(Line(say(campaign.notice), .emphasis)) }
    if !campaign.blurb.isEmpty { lines.append(Line(say(campaign.blurb))) }
    let hint =
      seat == .white
      ? Text(
        "You are the white cell. `what` shows your next step, `brief` your page, `help` the words.",
        nl: "U bent de spelleiding. `wat` toont de volgende stap, `opdrachtbrief` uw bladzijde.")
      : Text(
        "Type `brief` for your page, `what` for what you may do, `help` for the words.",
        nl:
          "Typ `opdrachtbrief` voor uw bladzijde, `wat` voor wat u kunt doen, `hulp` voor de woorden."
      )
    lines.append(Markdown.line(say(hint), .plain))
    answers.append(
      Answer(
        "campaign",
        [
          ("campaign", .string(campaign.id)), ("title", .text(campaign.title)),
          ("notice", .text(campaign.notice)),
        ], lines))
  }
}

extension Answer {
  /// An object that is complete as it is.
  init(raw: JSON) {
    var fields: [(String, JSON)] = []
    if case .object(let all) = raw { fields = all }
    self.init("", fields, [])
    isComplete = true
  }
}
