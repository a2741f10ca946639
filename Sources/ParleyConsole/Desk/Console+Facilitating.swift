import ParleyEngine
import ParleyRules

/// Running the room: injects, votes read off raised cards, lines typed for a seat, the stop word.
extension Console {
  // MARK: Injects

  func inject(_ words: [Token]) throws {
    guard let first = words.first else {
      tellInjects()
      return
    }
    if first.isQuoted {
      guard let news = text([first]) else { throw Refusal.newsWhat }
      let seats = try words.dropFirst().filter { $0.text != "to" && $0.text != "aan" }.map {
        try team($0.text)
      }
      try session.news(news, to: seats)
      answers.append(Answer("injected", [("text", .string(news))], []))
      return
    }
    let isNow = words.count > 1 && ["now", "nu"].contains(Spelling.folded(words[1].text))
    if words.count > (isNow ? 2 : 1) { throw Misreading.tooMuch(words[isNow ? 2 : 1].text) }
    let scene = scene
    var match = scene.meanings(.inject, among: scene.rows(.inject)).exact(first.text)
    if case .none = match {
      match = scene.meanings(.inject, among: scene.rows(.inject)).beginning(first.text)
    }
    switch match {
    case .one(let code):
      let id = names.id(.inject, Row(code: code))
      guard scene.lens[.firedTurn, Row(code: code)] == 0 else { throw Refusal.alreadyFired }
      if isInteractive, !isNow || early(id) != nil { return considerInject(id) }
      try release(id)
    case .several(let words): throw Misreading.ambiguous(first.text, words)
    case .none:
      throw Misreading.unknownThing(
        first.text, .inject,
        nearest: Nearest.word(to: first.text, among: campaign.injects.map(\.id)))
    }
  }

  /// An inject cannot be taken back once the room has heard of it: a person sees it first.
  private func considerInject(_ id: String) {
    guard let inject = campaign.injects.first(where: { $0.id == id }) else { return }
    let warning = early(id).map { [Line($0, .warning)] } ?? []
    answers.append(Answer("echo", [("inject", .string(id))], page(of: inject) + warning))
    waiting = .inject(id)
  }

  /// The answer to what was shown: who is asked has read that it comes too early.
  func release(considered id: String) throws {
    try session.inject(id)
    answers.append(Answer("injected", [("inject", .string(id))], []))
  }

  /// A script is not asked, and so it is told.
  private func release(_ id: String) throws {
    let warning = early(id).map { [Line($0, .warning)] } ?? []
    try session.inject(id)
    answers.append(Answer("injected", [("inject", .string(id))], warning))
  }

  /// What is said of an inject that would come before its time: news of April does not fit in June of the year before.
  private func early(_ id: String) -> String? {
    guard let inject = campaign.injects.first(where: { $0.id == id }),
      let date = inject.turn ?? inject.dated, session.turn < date
    else { return nil }
    let place = Int(date) - 1
    let season = campaign.calendar.indices.contains(place) ? say(campaign.calendar[place]) : ""
    let words =
      season.isEmpty
      ? Text(
        "It belongs to turn {0}, and this is turn {1}.",
        nl: "Dit hoort bij beurt {0}, en het is nu beurt {1}.")
      : Text(
        "It belongs to turn {0} ({2}), and this is turn {1}.",
        nl: "Dit hoort bij beurt {0} ({2}), en het is nu beurt {1}.")
    return say(words, String(date), String(session.turn), season)
  }

  /// What may still be released, with what it does.
  private func tellInjects() {
    let lens = scene.lens
    let waiting = campaign.injects.filter { inject in
      names.row(.inject, inject.id).map { lens[.firedTurn, $0] == 0 } ?? false
    }
    let rows = waiting.map { inject -> [Span] in
      let needs = inject.needs.map { ", \($0)" } ?? ""
      return [
        Span(inject.id, .code),
        Span("\(say(inject.purpose.word.text)), \(say(moment(of: inject)))\(needs)", .quiet),
        Span(say(inject.headline)),
      ]
    }
    let nothing = Line(
      say(Text("All injects were released.", nl: "Alle gebeurtenissen zijn afgegeven.")))
    answers.append(
      Answer(
        "injects", [("injects", .strings(waiting.map(\.id)))],
        rows.isEmpty ? [nothing] : layout.table(rows, indent: 1)))
  }

  // MARK: Votes

  /// A whole vote in one line: `record p1 yes arden no boreal`.
  func record(_ words: [Token]) throws {
    guard let first = words.first else { throw Refusal.recordWhat }
    let scene = scene
    guard let proposal = scene.row(.proposal, handle: first.text) else {
      throw Misreading.unknownThing(first.text, .proposal, nearest: nil)
    }
    var ballot: Ballot?
    var votes: [(Row, Ballot)] = []
    for word in words.dropFirst() {
      if let named = self.ballot(word.text) {
        ballot = named
        continue
      }
      guard let ballot else { throw Refusal.recordWhat }
      votes.append((try team(word.text), ballot))
    }
    guard !votes.isEmpty else { throw Refusal.recordWhat }
    let handle = scene.handle(.proposal, proposal)
    for (actor, ballot) in votes { try check(vote(handle, actor, ballot)) }
    let replaced = votes.compactMap { replacing($0, $1, on: handle) }
    for (actor, ballot) in votes {
      try session.give(vote(handle, actor, ballot), from: actor, by: "white")
    }
    answers.append(
      Answer(
        "recorded",
        [
          ("text", .string(handle)),
          ("votes", .object(votes.map { (names.id(.actor, $0), .string($1.word.id)) })),
        ],
        [Line(say(Text("Held until the floor closes.", nl: "Telt als de vergadering sluit.")))]
          + replaced.map { Line($0, .warning) }))
  }

  /// What is said where a seat already holds another vote, which this one takes the place of.
  private func replacing(_ actor: Row, _ ballot: Ballot, on handle: String) -> String? {
    let scene = truthScene
    let held = session.heldVotes.last {
      $0.actorRow == actor && scene.handle(.proposal, Verbs.vote($0).0.row) == handle
    }
    guard let before = held.map({ Verbs.vote($0).1 }), before != ballot else { return nil }
    return say(
      Text(
        "This replaces the vote that {0} held: {1}, and now {2}.",
        nl: "Dit vervangt de stem die {0} had bewaard: {1}, en nu {2}."),
      names.id(.actor, actor), say(before.word.text), say(ballot.word.text))
  }

  private func ballot(_ word: String) -> Ballot? {
    let meanings = Ballot.allCases.map {
      Meaning($0.rawValue, $0.word)
    }
    guard case .one(let code) = meanings.exact(word) else { return nil }
    return Ballot(rawValue: code)
  }

  /// The vote of a seat, on the text that bears the same number for it as for everybody.
  private func vote(_ handle: String, _ actor: Row, _ ballot: Ballot) -> Order {
    var order = Order(Verbs.vote.number, by: actor)
    let proposal = self.scene(of: .team(actor)).row(.proposal, handle: handle)
    order.slots[0] = (proposal ?? .none).code
    order.slots[1] = ballot.code
    return order
  }

  /// All votes of a line count, or none.
  private func check(_ order: Order) throws {
    if let refusal = session.view(of: .team(order.actorRow)).refusal(order) { throw refusal }
  }

  // MARK: Typing for a seat

  /// `as SEAT LINE`: logged as typed by the white cell.
  func type(_ line: TypedLine) throws {
    guard line.tokens.count > 2 else { throw Refusal.asWhat }
    let actor = try team(line.tokens[1].text)
    let question = line.isQuestion ? " ?" : ""
    let inner = try Tokenizer.read(
      line.rest(after: 1).withoutQuestion + question, after: line.column(of: 2) - 1)
    guard let first = inner.tokens.first else { throw Refusal.asWhat }
    switch try head(first.text, at: .team(actor)) {
    case .verb(let verb): try order(verb, inner, for: actor, by: "white")
    case .command(.undo):
      try checkLength(.undo, inner)
      try undo(inner.tokens.dropFirst().first?.text, for: actor, by: "white")
    case .command(.ready):
      try checkLength(.ready, inner)
      try ready(actor)
    case .command(.why):
      try checkLength(.why, inner)
      try tellWhy(inner.tokens.dropFirst().first?.text, asSaidBy: actor)
    case .command: throw Refusal.asWhat
    }
  }

  // MARK: The stop word

  func pause(_ words: [Token]) {
    isPaused.toggle()
    let reason = text(words) ?? ""
    // A reason may bring a mark of its own.
    let stop = reason.last.map { "?!.".contains($0) } ?? false ? "" : "."
    let text =
      switch (isPaused, reason.isEmpty) {
      case (true, true): Text("Paused. `pause` goes on.", nl: "Onderbroken. `pauze` gaat verder.")
      case (true, false):
        Text("Paused: {0}{1} `pause` goes on.", nl: "Onderbroken: {0}{1} `pauze` gaat verder.")
      case (false, true): Text("The exercise goes on.", nl: "De oefening gaat verder.")
      case (false, false):
        Text("The exercise goes on: {0}{1}", nl: "De oefening gaat verder: {0}{1}")
      }
    if isPaused { actions.append(.clearScreen) }
    answers.append(
      Answer(
        isPaused ? "paused" : "resumed", [("why", .string(reason))],
        [Line(say(text, reason, stop), .emphasis)]))
  }
}

extension String {
  /// Without the question mark of a dry run, which is put back where the line is cut anew.
  fileprivate var withoutQuestion: String {
    let line = trimmedSpaces
    return line.hasSuffix("?") ? String(line.dropLast()) : line
  }
}

extension Refusal {
  static let newsWhat = Refusal(
    "incomplete", Text("Say what the news is.", nl: "Zeg wat het nieuws is."))
  static let alreadyFired = Refusal(
    "already-released", Text("That was released already.", nl: "Die is al afgegeven."))
  static let recordWhat = Refusal(
    "incomplete",
    Text(
      "Say which text, and who: `record p1 yes NAME no NAME`.",
      nl: "Zeg welke tekst, en wie: `notuleer p1 voor NAAM tegen NAAM`."))
  static let asWhat = Refusal(
    "incomplete",
    Text(
      "Say for whom and what: an order, `undo`, `ready`, or `why` and a number of theirs.",
      nl:
        "Zeg voor wie en wat: een opdracht, `herroep`, `gereed`, of `waarom` en een nummer van dat team."
    ))
}
