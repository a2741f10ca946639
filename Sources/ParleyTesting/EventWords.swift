import ParleyEngine
import ParleyRules

/// What stands in a record, in words of the game: every thing by its id, every figure and line by its id and title. What
/// the battery finds is read by people who write rules, and says turn, cell and line.
struct EventWords {
  private let names: Names
  private let roster: Roster
  private var vocabulary: Vocabulary { roster.vocabulary }

  init(_ setting: Setting) {
    names = setting.names
    roster = setting.roster
  }

  /// Where an event stands and what it says.
  func line(_ event: StreamEvent) -> String { "\(place(event)), \(text(event))" }

  /// The turn and the line of the record, counted from 1 in the stream it stands in.
  func place(_ event: StreamEvent) -> String { "turn \(event.turn), line \(event.number)" }

  func text(_ event: StreamEvent) -> String {
    switch event.body {
    case .row(let kind, let row, let text):
      "a new \(thing(kind, row))" + (text.map { ": \"\($0)\"" } ?? "")
    case .cell(let quantity, let a, let b, let value):
      "\(cell(quantity, a, b)) = \(self.value(value, vocabulary[quantity].unit))"
    case .happened(let happening): news(happening)
    case .decided(let decision):
      decided(decision.question, decision.subject)
        + (decision.total.map { ", sum \(sum($0))" } ?? "")
    case .givenByDefault(let order): "the default order \(vocabulary[order.verb].id)"
    }
  }

  /// A cell: the quantity with its title, and of what.
  func cell(_ quantity: Quantity, _ a: Row, _ b: Row) -> String {
    let declared = vocabulary[quantity]
    let rows = [(declared.first, a), (declared.second, b)].compactMap { kind, row in
      kind.map { thing($0, row) }
    }
    let of = rows.isEmpty ? "" : " [\(rows.joined(separator: ", "))]"
    return "\(declared.id)\(of) (\(declared.title.english))"
  }

  func news(_ happening: Event) -> String {
    let declared = vocabulary[happening.kind]
    let said = declared.arguments.enumerated().map { place, argument in
      "\(argument.name) \(value(happening[place], argument.unit))"
    }
    return "the news \(declared.id)" + (said.isEmpty ? "" : " (\(said.joined(separator: ", ")))")
  }

  /// A decision: its question with its title, and of what.
  func decided(_ question: QuestionNumber, _ subject: Subject) -> String {
    let declared = vocabulary[question]
    let things = declared.subject.prefix(4).enumerated().map { thing($1, subject[$0]) }
    let of = things.isEmpty ? "" : " of \(things.joined(separator: ", "))"
    return "the decision \(declared.id)\(of) (\(declared.title.english))"
  }

  /// The lines of a ledger; `nothing` where there are none.
  func lines(_ terms: [Term]) -> String {
    terms.isEmpty ? "nothing" : terms.map(line).joined(separator: "; ")
  }

  /// A line of a ledger: whose it is, its id, what it weighs and its title.
  func line(_ term: Term) -> String {
    let declared = vocabulary[term.name]
    let about = declared.about.map { term.about.exists ? " \(thing($0, term.about))" : "" } ?? ""
    let weight =
      switch term.weight {
      case .add(let value): "\(value)"
      case .bar: "bar"
      case .carry: "carry"
      case .set(let value): "set to \(value)"
      }
    let title = declared.title.english.replacing("{0}", with: "...")
    return "\(roster.id(of: term.owner))/\(declared.id)\(about) \(weight) (\(title))"
  }

  /// The sum of a ledger, with a word for what nothing can add up to.
  func sum(_ total: Int32) -> String {
    switch total {
    case .min: "impossible"
    case .max: "certain"
    default: "\(total)"
    }
  }

  /// A thing of the campaign by its id, another by its kind and number.
  func thing(_ kind: Kind, _ row: Row) -> String {
    guard row.exists else { return "none" }
    let id = names.id(kind, row)
    return id.isEmpty ? "\(vocabulary[kind].id) \(row.number + 1)" : id
  }

  private func value(_ value: Int32, _ unit: Unit) -> String {
    switch unit {
    case .row(let kind): return thing(kind, Row(value))
    case .word(let words) where words.indices.contains(Int(value)): return words[Int(value)].id
    case .words(let words):
      return Unit.picked(value, from: words).map(\.id).joined(separator: ", ")
    case .term where vocabulary.terms.indices.contains(Int(value)):
      return vocabulary.terms[Int(value)].id
    default: return "\(value)"
    }
  }
}

extension EventWords {
  /// The first place where two records part, as each of them goes on there; empty where they do not.
  func parting(_ one: Session, _ other: Session) -> String {
    let (a, b) = (one.events(of: .white), other.events(of: .white))
    let place = zip(a, b).enumerated().first { $1.0.fingerprint != $1.1.fingerprint }?.offset
    let at = place ?? min(a.count, b.count)
    let (here, there) = (at < a.count ? a[at] : nil, at < b.count ? b[at] : nil)
    guard let event = here ?? there else { return "" }
    if case .decided(let first)? = here?.body, case .decided(let second)? = there?.body,
      first.key == second.key, first.terms != second.terms
    {
      let (own, others) = apart(first.terms, second.terms)
      return "\(self.place(event)), \(decided(first.question, first.subject)): \(own) | \(others)"
    }
    let texts = [here, there].map { $0.map(text) ?? "nothing more" }
    return "\(self.place(event)): \(texts.joined(separator: " | "))"
  }

  /// The lines of two ledgers that are not in both.
  func apart(_ one: [Term], _ other: [Term]) -> (String, String) {
    (
      lines(one.filter { !other.contains($0) }), lines(other.filter { !one.contains($0) })
    )
  }
}
