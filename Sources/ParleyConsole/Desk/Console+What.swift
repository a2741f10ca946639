import ParleyEngine
import ParleyRules

/// `what`: what may be done now, as lines that are accepted when typed as they stand.
extension Console {
  func tellWhat() {
    if session.isOver { return tellNothingLeft() }
    switch seat {
    case .team: tellOrdersInReach()
    case .white: tellNextStep()
    case .everybody: tellWords()
    }
  }

  /// On the projector there is nothing to do but read: its words, of which these can be typed as they stand.
  private func tellWords() {
    let whole = commands(of: seat).filter {
      $0.usage == $0.rawValue || $0.usage.hasPrefix("\($0.rawValue) [")
    }
    answers.append(
      Answer(
        "what", [("lines", .strings(whole.filter { $0 != .what }.map(\.rawValue)))], contents))
  }

  private func tellNothingLeft() {
    let words = Text(
      "The exercise is over. `status` shows what stands, `quit` leaves.",
      nl: "De oefening is voorbij. `stand` toont wat er staat, `stop` sluit af.")
    answers.append(
      Answer("what", [("lines", .strings([]))], [Markdown.line(say(words), .plain)]))
  }

  // MARK: A team

  private func tellOrdersInReach() {
    let view = view
    let scene = scene
    let printer = Printer(scene)
    let reach = Reach(scene, view)
    let forecast = Forecast(view, language)
    let agenda = agenda.items
    var lines = urgent(agenda, forecast)
    let first = agenda.flatMap(\.orders).map(printer.line)
    var fields = first.map { JSON.string($0) }
    for family in Family.allCases {
      let verbs = view.verbs.filter { vocabulary[$0].family == family }
      let examples = reach.bestFirst(verbs.flatMap { reach.offers(of: $0) })
      guard !examples.isEmpty else { continue }
      let offers = examples.map { Offer(printer.said($0), forecast.cost($0)) }
      lines.append(Line(say(family.word.text), .heading))
      lines += table(Offer.grouped(offers)) + measuresLeft(out: verbs, reach)
      fields += examples.map(printer.line).filter { !first.contains($0) }.map { .string($0) }
    }
    lines.append(Markdown.line(say(whatComesThen(fields.isEmpty)), .plain))
    answers.append(Answer("what", [("lines", .list(fields))], lines))
  }

  /// Where the measures are that the list has no room for.
  private func measuresLeft(out verbs: [VerbNumber], _ reach: Reach) -> [Line] {
    guard let left = verbs.map({ reach.measuresLeft(out: $0) }).max(), left > 0 else { return [] }
    let words = Text(
      "These measures are worth most to you; there are {0} more: `help measures`.",
      nl: "Deze maatregelen zijn u het meest waard; er zijn er nog {0}: `hulp maatregelen`.")
    let line = Markdown.line(say(words, String(left)), .quiet)
    return layout.wrapped(Line([Span("    ")] + line.spans), indent: 4)
  }

  private func whatComesThen(_ isNothingOffered: Bool) -> Text {
    guard isNothingOffered else {
      return Text(
        "Then `ready`. A line that ends in `?` is a dry run; `help WORD` explains.",
        nl: "Daarna `gereed`. Een regel die op `?` eindigt, is een proef; `hulp WOORD` legt uit.")
    }
    // While orders are decided nobody is asked whether they are ready.
    return session.phase == .adjudication
      ? Text(
        "There is nothing for you to do until the results are known; `help WORD` explains.",
        nl: "U hoeft niets te doen tot de uitkomsten bekend zijn; `hulp WOORD` legt uit.")
      : Text(
        "There is nothing for you to do now but `ready`; `help WORD` explains.",
        nl: "Er valt voor u nu niets te doen dan `gereed`; `hulp WOORD` legt uit.")
  }

  private var agenda: Agenda {
    let mine = campaign.objectives.filter { objective in
      guard let actor, objective.seat == names.id(.actor, actor),
        let row = names.row(.objective, objective.id)
      else { return false }
      return view.lens[.objectiveMet, row] == 0
    }
    return Agenda(
      scene: scene, view: view, objectives: mine.map { (title: $0.title, when: $0.when) })
  }

  /// What there is reason to do now, the reason below.
  private func urgent(_ items: [Agenda.Item], _ forecast: Forecast) -> [Line] {
    guard !items.isEmpty else { return [] }
    let printer = Printer(scene)
    let rows = items.flatMap { item -> [[Span]] in
      let offers = Offer.grouped(item.orders.map { Offer(printer.said($0), forecast.cost($0)) })
      return offers.map { offer in
        let others = offer.others.isEmpty ? "" : alternatives(to: offer, after: [])
        return [Span(offer.line, .code), Span(offer.cost, .quiet), Span(others, .quiet)]
      } + [[Span("    \(item.reason)", .quiet)]]
    }
    return [Line(say(Text("Now", nl: "Nu")), .heading)] + layout.table(rows, indent: 2)
  }

  /// What may stand instead goes beside its line where there is room, else below it.
  private func table(_ offers: [Offer]) -> [Line] {
    let costWidth = offers.map { Width.of($0.cost) }.max() ?? 0
    let isLong = { (offer: Offer) in Width.of(offer.line) + costWidth + 4 > self.layout.width }
    let lineWidth = offers.filter { !isLong($0) }.map { Width.of($0.line) }.max() ?? 0
    let room = layout.width - lineWidth - costWidth - 6
    let rows = offers.indices.flatMap { place -> [[Span]] in
      let offer = offers[place]
      let row = [Span(offer.line, .code), Span(offer.cost, .quiet)]
      let others = offer.others.isEmpty ? "" : alternatives(to: offer, after: offers[..<place])
      // One long line would push the costs of all others off the screen.
      if isLong(offer) {
        let rest = [offer.cost, others].filter { !$0.isEmpty }.joined(separator: "  ")
        return [[row[0]], [Span("    \(rest)", .quiet)]]
      }
      guard !others.isEmpty else { return [row] }
      return Width.of(others) <= room
        ? [row + [Span(others, .quiet)]] : [row, [Span("    \(others)", .quiet)]]
    }
    return layout.table(rows, indent: 2)
  }

  /// What may stand instead, place after place. Most kinds of operation may go to the same places,
  /// which are named once.
  private func alternatives(to offer: Offer, after before: ArraySlice<Offer>) -> String {
    let lists = offer.others.keys.sorted().map { place -> String in
      let others = offer.others[place] ?? []
      let choices = offer.choices[place] ?? []
      let list = others.joined(separator: ", ")
      let latest = before.last { $0.others[place] != nil }
      // A short list is sooner read than looked up.
      guard list.count > 24, let same = before.first(where: { $0.choices[place] == choices }) else {
        return say(Text("or \(list)", nl: "of \(list)"))
      }
      return latest?.choices[place] == choices
        ? say(Text("or as above", nl: "of als hierboven"))
        : say(Text("or as for \(same.subject)", nl: "of zoals bij \(same.subject)"))
    }
    return lists.joined(separator: "; ")
  }

  // MARK: The white cell

  /// What the facilitator types next. All its words are in `help`.
  private func tellNextStep() {
    let lines = nextLines
    let besides = besides.map { (line: $0.usage(in: language), help: $0.help) }
    let said = lines.map { (line: Command.said($0.line, in: language), help: $0.help) }
    let rows = (said + besides).map { [Span($0.line, .code), Span(say($0.help))] }
    let title = Line(say(Text("Next", nl: "Nu")), .heading)
    let rest = Text(
      "`status` shows who is at work, `help` lists all words.",
      nl: "`stand` toont wie er bezig is, `hulp` noemt alle woorden.")
    answers.append(
      Answer(
        "what", [("lines", .strings(lines.map(\.line)))],
        [title] + layout.table(rows, indent: 2) + [Markdown.line(say(rest), .plain)]))
  }

  /// What may be wanted before the next step, as it is typed.
  private var besides: [Command] {
    if isPaused { return [.note, .why] }
    if session.isInHand { return (undecided.isEmpty ? [] : [.rule]) + [.why, .override] }
    return switch session.phase {
    case .orders: [.as, .inject]
    case .negotiation: [.as, .record]
    case .briefing, .adjudication, .closing: [.inject]
    }
  }

  private var nextLines: [(line: String, help: Text)] {
    if isPaused {
      return [("pause", Text("lets the exercise go on", nl: "laat de oefening verdergaan"))]
    }
    let next = Text("closes this phase", nl: "sluit deze fase")
    switch session.phase {
    case .orders:
      let atWork = session.seats.filter { !view.table.ready.contains($0) }
      let help = Text("at work: its desk visit", nl: "bezig: naar de tafel")
      let decide =
        atWork.isEmpty
        ? Text("all are ready: decides the orders", nl: "allen klaar: beslist de opdrachten")
        : Text("closes the orders as they are, and decides", nl: "sluit de opdrachten en beslist")
      return atWork.map { ("seat \(names.id(.actor, $0))", help) } + [("adjudicate", decide)]
    case .adjudication:
      let help = Text(
        "makes the results known and opens the floor",
        nl: "maakt de uitkomsten bekend en opent de vergadering")
      return [("reveal", help)]
    case .negotiation:
      let help = Text("closes the floor and counts the votes", nl: "sluit de vergadering en telt")
      return [("seat public", Text("the projector", nl: "de projector")), ("next", help)]
    case .closing where session.isInHand:
      let help = Text(
        "makes known what was counted and carried out",
        nl: "maakt bekend wat is geteld en uitgevoerd")
      return [("reveal", help)]
    case .briefing, .closing: return [("next", next)]
    }
  }
}

/// A line that may be typed, with the words that may stand in it instead of its own.
struct Offer: Hashable {
  let line: String
  let cost: String
  /// What may stand instead of a word, by the word's place.
  private(set) var others: [Int: [String]] = [:]

  init(_ line: String, _ cost: String) {
    self.line = line
    self.cost = cost
  }

  private var words: [Substring] { line.split(separator: " ") }

  /// What it is about: its first word behind the verb, or the verb where others may stand there and
  /// nothing comes after.
  var subject: String {
    words.indices.contains(1) && others.keys.max() != 1 ? String(words[1]) : String(words[0])
  }

  /// All that may stand in each place that has others.
  var choices: [Int: [String]] {
    others.reduce(into: [:]) { $0[$1.key] = [String(words[$1.key])] + $1.value }
  }

  /// Takes in an offer that costs the same and differs in one word, if all that may stand in other
  /// places is the same.
  private mutating func take(_ next: Offer) -> Bool {
    let (mine, other) = (words, next.words)
    guard cost == next.cost, mine.count == other.count, mine.first == other.first else {
      return false
    }
    let different = mine.indices.filter { mine[$0] != other[$0] }
    guard different.count == 1, let place = different.first, next.others[place] == nil else {
      return false
    }
    var beside = others
    beside[place] = nil
    guard beside == next.others else { return false }
    others[place, default: []].append(String(other[place]))
    return true
  }

  /// The offers made few: those that differ in their last object first, then those that differ in
  /// their first.
  static func grouped(_ offers: [Offer]) -> [Offer] {
    let lines = offers.reduce(into: [Offer]()) { groups, offer in
      if let last = groups.indices.last, groups[last].take(offer) { return }
      groups.append(offer)
    }
    return lines.reduce(into: [Offer]()) { groups, offer in
      if !groups.indices.contains(where: { groups[$0].take(offer) }) { groups.append(offer) }
    }
  }
}
