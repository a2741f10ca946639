import ParleyEngine
import ParleyRules

/// Events as JSON: ids and numbers alone, so that the record does not depend on a language.
struct EventRecord {
  let scene: Scene
  init(_ scene: Scene) { self.scene = scene }

  private var vocabulary: Vocabulary { scene.vocabulary }

  /// One event of a stream.
  func json(_ event: StreamEvent, to seat: String) -> JSON {
    let (kind, fields) = body(event.body)
    return .object(
      [
        ("kind", .string(kind)), ("id", .number(event.number)), ("turn", .number(event.turn)),
        ("phase", .string(event.phase.word.id)), ("to", .string(seat)),
      ] + fields)
  }

  private func body(_ body: StreamEvent.Body) -> (String, [(String, JSON)]) {
    switch body {
    case .row(let kind, let row, let text):
      var fields: [(String, JSON)] = [
        ("thing", .string(vocabulary[kind].id)), ("number", .number(scene.number(kind, row))),
      ]
      if let text { fields.append(("text", .string(text))) }
      return ("row", fields)
    case .cell(let quantity, let a, let b, let value): return ("cell", cell(quantity, a, b, value))
    case .happened(let happening): return ("happened", happened(happening))
    case .decided(let decision): return ("decided", decided(Ruled(decision)))
    case .givenByDefault(let order): return ("default", given(order))
    }
  }

  /// An order that a campaign declares for a seat that sent nothing.
  private func given(_ order: Order) -> [(String, JSON)] {
    [("seat", thing(.actor, order.actorRow)), ("line", .string(Printer(scene).line(order)))]
  }

  private func cell(_ quantity: Quantity, _ a: Row, _ b: Row, _ value: Int32) -> [(String, JSON)] {
    let declared = vocabulary[quantity]
    var fields: [(String, JSON)] = [("quantity", .string(declared.id))]
    if let kind = declared.first { fields.append(("of", thing(kind, a))) }
    if let kind = declared.second { fields.append(("per", thing(kind, b))) }
    fields.append(("value", word(value, declared) ?? self.value(value, declared.unit)))
    return fields
  }

  /// The author's own word, where a quantity holds one.
  private func word(_ value: Int32, _ declared: QuantityDeclaration) -> JSON? {
    guard declared.unit == .group else { return nil }
    return scene.names.word(declared, value).map { .string($0) } ?? .null
  }

  /// A thing by its id, or by its kind and number: a handle may change, as `x1` becomes `i4`.
  private func thing(_ kind: Kind, _ row: Row) -> JSON {
    guard row.exists else { return .null }
    if vocabulary.isFixed(kind) { return .string(scene.names.id(kind, row)) }
    return .string("\(vocabulary[kind].id)-\(scene.number(kind, row))")
  }

  private func value(_ value: Int32, _ unit: Unit) -> JSON {
    switch unit {
    case .row(let kind): thing(kind, Row(value))
    case .word(let words):
      words.indices.contains(Int(value)) ? .string(words[Int(value)].id) : .null
    case .words(let words):
      .string(Unit.picked(value, from: words).map(\.id).joined(separator: " "))
    case .term:
      vocabulary.terms.indices.contains(Int(value))
        ? .string(vocabulary.terms[Int(value)].id) : .null
    default: .number(value)
    }
  }

  private func happened(_ happening: Event) -> [(String, JSON)] {
    let declared = vocabulary[happening.kind]
    let happening = scene.inAuthorsOrder(happening)
    let arguments = declared.arguments.enumerated().map { place, argument in
      (argument.name, value(happening[place], argument.unit))
    }
    return [
      ("happening", .string(declared.id)), ("arguments", .object(arguments)),
      ("headline", .flag(declared.isHeadline)),
    ]
  }

  // MARK: Decisions

  /// What is known of a decision; the sum, the odds and the draw only where all terms are.
  func decided(_ decision: Ruled) -> [(String, JSON)] {
    let declared = vocabulary[decision.question]
    var fields: [(String, JSON)] = [
      ("purpose", .string(declared.id)), ("subject", subject(decision.question, decision.subject)),
      ("terms", .list(scene.inAuthorsOrder(decision.terms).map(term))),
    ]
    if let total = decision.total {
      fields.append(("total", .number(EventRecord.finite(total, decision.terms))))
    }
    if let threshold = decision.threshold { fields.append(("threshold", .number(threshold))) }
    if let draw = decision.draw { fields.append(("draw", .number(draw))) }
    if let choice = decision.choice {
      fields += [("options", .number(choice.count)), ("share", .number(choice.share))]
    }
    fields.append(("outcome", .number(decision.found ? 1 : 0)))
    if let ruling = decision.ruling {
      fields.append(
        (
          "ruling",
          .object([
            ("outcome", .number(ruling.outcome ? 1 : 0)), ("reason", .string(ruling.reason)),
            ("by", .string(ruling.by)), ("turn", .number(ruling.turn)),
          ])
        ))
    }
    if let key = decision.key { fields.append(("key", .string(key.description))) }
    if !decision.causes.isEmpty {
      fields.append(("causes", .list(decision.causes.map { .number($0) })))
    }
    return fields
  }

  private func subject(_ question: QuestionNumber, _ subject: Subject) -> JSON {
    let declared = vocabulary[question]
    // Behind the things that a question is always about there may stand others, or words: a kind of operation, a style.
    let parts = (0..<4).compactMap { place -> JSON? in
      if let kind = declared.kind(at: place, of: subject) {
        return declared.subject.indices.contains(place) || subject[place].exists
          ? thing(kind, subject[place]) : nil
      }
      return declared.detail(at: place, of: subject).map { .string($0.id) }
    }
    return .list(parts)
  }

  /// One line of a ledger.
  func term(_ term: Term) -> JSON {
    var fields: [(String, JSON)] = [
      ("owner", .string(scene.roster.id(of: term.owner))),
      ("name", .string(vocabulary[term.name].id)),
    ]
    switch term.weight {
    case .add(let value): fields.append(("value", .number(value)))
    case .bar: fields += [("value", 0), ("weight", "bar")]
    case .carry: fields += [("value", 0), ("weight", "carry")]
    case .set(let value): fields += [("value", .number(value)), ("weight", "set")]
    }
    if let kind = vocabulary[term.name].about, term.about.exists {
      fields.append(("about", thing(kind, term.about)))
    }
    let leaning = scene.roster.obstacles.filter {
      term.leansOn & (1 << UInt64($0.owner.number)) != 0
    }
    if !leaning.isEmpty { fields.append(("leansOn", .strings(leaning.map(\.id)))) }
    return .object(fields)
  }

  /// Where something bars or carries, the sum of what was added: the odds say the rest.
  static func finite(_ total: Int32, _ terms: [Term]) -> Int64 {
    guard total == .min || total == .max else { return Int64(total) }
    return terms.reduce(0) { sum, term in
      if case .add(let value) = term.weight { sum + Int64(value) } else { sum }
    }
  }
}
