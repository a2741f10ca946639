import ParleyEngine
import ParleyRules

/// Moves that teams argue: the umpire picks two and sets their odds.
extension Console {
  /// The moves that are argued, while there is something to be said about them, as their seats stand in the campaign.
  var arguedOrders: [Order] {
    guard session.phase == .adjudication else { return [] }
    return session.sealedOrders.map(\.order).filter { $0.verb == Verbs.argue.number }
      .enumerated().sorted {
        (names.rank(.actor, $0.element.actorRow), $0.offset)
          < (names.rank(.actor, $1.element.actorRow), $1.offset)
      }.map(\.element)
  }

  /// Those on which the umpire has not ruled.
  var undecided: [Order] { arguedOrders.filter { !isRuled($0) } }

  /// Those that may still be picked, and would be lost without it.
  var hearable: [Order] { session.movesLeftToHear > 0 ? undecided : [] }

  /// What nobody ruled on is not decided at all.
  private func isRuled(_ order: Order) -> Bool {
    let key = session.decision(on: order)
    return session.inHand.contains { $0.key == key }
  }

  /// The line of the results that an argued move stands on.
  private func number(of order: Order) -> Int? {
    listed.firstIndex(of: session.decision(on: order)).map { $0 + 1 }
  }

  /// Their numbers, for Tab.
  var argued: [Candidate] {
    let printer = Printer(truthScene)
    return arguedOrders.compactMap { order in
      number(of: order).map { Candidate(String($0), printer.echo(order)) }
    }
  }

  /// For programs: the number by which a move is ruled on, whose it is, and the line that gave it.
  func argued(_ orders: [Order]) -> [JSON] {
    let printer = Printer(truthScene)
    return orders.map { order in
      .object([
        ("number", number(of: order).map { .number($0) } ?? .null),
        ("seat", .string(names.id(.actor, order.actorRow))), ("line", .string(printer.line(order))),
      ])
    }
  }

  func arguedLines(_ orders: [Order]) -> [Line] {
    guard !orders.isEmpty else { return [] }
    let printer = Printer(truthScene)
    let left = session.movesLeftToHear
    let title =
      left > 0
      ? Text(
        "ARGUED, {0} may still be heard: `rule N ODDS` picks one, the others get their order back",
        nl:
          "BETOOGD, {0} komen er nog aan bod: `beoordeel N KANS` kiest, de rest krijgt de opdracht terug"
      )
      : Text(
        "NOT HEARD, since two were: they get their order back",
        nl: "NIET GEHOORD, want er waren er twee: zij krijgen hun opdracht terug")
    let rows = orders.map { order in
      [
        Span(number(of: order).map(String.init) ?? ""), Span(names.id(.actor, order.actorRow)),
        Span(printer.echo(order)),
      ]
    }
    return [Markdown.line(say(title, String(left)), .heading)] + layout.table(rows, indent: 1)
  }

  // MARK: Ruling

  func rule(_ words: [Token]) throws {
    guard session.phase == .adjudication else { throw Refusal.notNow }
    number()
    guard !words.isEmpty else { return try tellArgued() }
    let (place, order) = try arguedOrder(words[0].text)
    guard words.count > 1 else { throw Refusal.ruleWhat }
    let ruling = ArgumentRuling(
      word: try odds(words), pros: try count(["pro"], words),
      cons: try count(["con", "contra"], words),
      reasons: try reasons(Array(words.dropFirst(2))))
    try session.rule(order.key, ruling)
    tellRuled(place, ruling)
    listHand()
  }

  /// The moves there are to rule on, for a bare `rule`.
  private func tellArgued() throws {
    let orders = arguedOrders
    guard !orders.isEmpty else { throw Refusal.nobodyArgues }
    let lines = arguedLines(undecided)
    let nothing = Text(
      "All argued moves have their odds.", nl: "Alle betoogde zetten hebben een kans.")
    answers.append(
      Answer(
        "argued", [("argued", .list(argued(undecided)))],
        lines.isEmpty ? [Line(say(nothing))] : lines))
  }

  private func arguedOrder(_ word: String) throws -> (place: Int, order: Order) {
    let orders = arguedOrders
    guard !orders.isEmpty else { throw Refusal.nobodyArgues }
    if let place = Int(word), let order = orders.first(where: { number(of: $0) == place }) {
      return (place, order)
    }
    let numbers = orders.compactMap { number(of: $0) }.map(String.init).joined(separator: ", ")
    throw Refusal.notArgued(word, numbers)
  }

  /// Points, or the estimative word for them.
  private func odds(_ words: [Token]) throws -> Int32 {
    if let points = Int32(words[1].text), Console.oddsTaken.contains(points) { return points }
    for count in 1...3 {
      let word = Spelling.folded(words.dropFirst().prefix(count).map(\.text).joined(separator: " "))
      let said = Console.oddsTaken.first { points in
        let estimate = Estimate(logit: points * onePoint).word
        return [estimate.id, estimate.text.english, estimate.text.dutch].contains {
          Spelling.folded($0) == word
        }
      }
      if let said { return said }
    }
    throw Refusal.noOdds(words[1].text)
  }

  /// The umpire's words in points (`play.md` section 4).
  private static let oddsTaken: [Int32] = [-6, -3, -1, 0, 1, 3, 6]

  /// Arguments that are only counted: `pro 2`.
  private func count(_ names: [String], _ words: [Token]) throws -> Int32 {
    guard
      let at = words.firstIndex(where: { !$0.isQuoted && names.contains(Spelling.folded($0.text)) })
    else { return 0 }
    guard words.indices.contains(at + 1), let number = Int32(words[at + 1].text),
      (0...9).contains(number)
    else { throw Refusal.ruleWhat }
    return number
  }

  /// Arguments in words: `for "..."` and `against "..."`, as often as there are.
  private func reasons(_ words: [Token]) throws -> [ArgumentRuling.Reason] {
    // Words that nobody says for or against would be lost.
    let isLoose = words.indices.contains { place in
      words[place].isQuoted && (place == 0 || side(words[place - 1].text) == nil)
    }
    if isLoose { throw Refusal.ruleWhat }
    return try words.indices.compactMap { place in
      guard !words[place].isQuoted, let isFor = side(words[place].text) else { return nil }
      guard words.indices.contains(place + 1), words[place + 1].isQuoted else {
        throw Refusal.ruleWhat
      }
      return ArgumentRuling.Reason(isFor: isFor, text: words[place + 1].text)
    }
  }

  private func side(_ word: String) -> Bool? {
    switch word {
    case "for", "voor": true
    case "against", "tegen": false
    default: nil
    }
  }

  private func tellRuled(_ place: Int, _ ruling: ArgumentRuling) {
    let total = ruling.total
    answers.append(
      Answer(
        "ruled",
        [
          ("number", .number(place)), ("word", .number(ruling.word)),
          ("pros", .number(ruling.pros)), ("cons", .number(ruling.cons)),
          ("for", .strings(ruling.reasons.filter(\.isFor).map(\.text))),
          ("against", .strings(ruling.reasons.filter { !$0.isFor }.map(\.text))),
        ],
        [Line("\(Scales.points(total)): \(Estimate.phrase(logit: total, language))")]))
  }

  // MARK: Asking about one

  /// An argued move that waits for the umpire's word has no odds, and without it is not heard.
  func tellUnheard(_ key: Key) -> Bool {
    guard let order = undecided.first(where: { session.decision(on: $0) == key }) else {
      return false
    }
    let waiting =
      session.movesLeftToHear > 0
      ? Text(
        "{0} Not as it stands: `rule {1} ODDS` picks it and sets the odds, else its team has the "
          + "order back. Two are heard a turn.",
        nl:
          "{0} Zoals het nu staat niet: `beoordeel {1} KANS` kiest de zet en bepaalt de kans, anders "
          + "krijgt het team de opdracht terug. Er komen er twee aan bod.")
      : Text(
        "{0} It is not heard this turn, since two were.",
        nl: "{0} De zet komt deze beurt niet aan bod, want er waren er twee.")
    let number = number(of: order).map(String.init) ?? "N"
    answers.append(
      Answer(
        "why", [("about", .string(number))],
        [
          Markdown.line(say(waiting, say(vocabulary[QuestionNumber.argue].title), number), .plain),
          Line(Printer(truthScene).echo(order), .quiet),
        ]))
    return true
  }
}

extension Refusal {
  static let nobodyArgues = Refusal(
    "nobody-argues",
    Text("Nobody argues a move this turn.", nl: "Niemand betoogt deze beurt een zet."))

  /// A number that is no argued move.
  static func notArgued(_ word: String, _ numbers: String) -> Refusal {
    Refusal(
      "not-argued",
      Text(
        "No move is argued under {0}; those that are: {1}.",
        nl: "Onder {0} wordt geen zet betoogd; wel onder: {1}."), .word(Text(same: word)),
      .word(Text(same: numbers)))
  }

  /// A word that is no odds.
  static func noOdds(_ word: String) -> Refusal {
    Refusal(
      "incomplete",
      Text(
        "\"{0}\" is no odds. They are 0 (roughly even), 1 (likely), 3 (very likely) or 6 (almost "
          + "certain) points, with a minus the other way.",
        nl: "\"{0}\" is geen kans. Kies 0 (ongeveer gelijk), 1 (waarschijnlijk), 3 (zeer "
          + "waarschijnlijk) of 6 (vrijwel zeker) punten, met een min de andere kant op."),
      .word(Text(same: word)))
  }

  static let ruleWhat = Refusal(
    "incomplete",
    Text(
      "Say which and the odds, 0, 1, 3 or 6 points either way: `rule 1 -3 pro 2 con 1`, or "
        + "`rule 1 -3 for \"...\" against \"...\"`.",
      nl:
        "Zeg welke en de kans, 0, 1, 3 of 6 punten naar weerskanten: `beoordeel 1 -3 pro 2 contra 1`, of "
        + "`beoordeel 1 -3 voor \"...\" tegen \"...\"`."))
}
