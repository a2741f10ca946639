import ParleyRules

/// What stands for a thing in a digest: a hash of its id, never its number, which depends on who else is on the roster.
struct Marks {
  private let kinds: [UInt64]
  private let quantities: [UInt64]
  private let questions: [UInt64]
  private let happenings: [UInt64]
  private let terms: [UInt64]
  private let owners: [UInt64]
  private let vocabulary: Vocabulary
  private let names: Names

  init(_ setting: Setting) {
    let vocabulary = setting.roster.vocabulary
    self.vocabulary = vocabulary
    names = setting.names
    kinds = vocabulary.kinds.map { Key("kind", $0.id).bits }
    quantities = vocabulary.quantities.map { Key("quantity", $0.id).bits }
    questions = vocabulary.questions.map { Key("question", $0.id).bits }
    happenings = vocabulary.happenings.map { Key("happening", $0.id).bits }
    terms = vocabulary.terms.map { Key("term", $0.id).bits }
    owners = (UInt8(0)...63).map { Key("owner", setting.roster.id(of: Owner(number: $0))).bits }
  }

  /// A row: of a fixed kind by its name, of a kind of play by its number.
  private func mark(_ kind: Kind?, _ row: Row) -> UInt64 {
    guard let kind, row.exists, vocabulary.isFixed(kind) else {
      return UInt64(UInt32(bitPattern: row.number))
    }
    return Key(vocabulary.kinds[Int(kind.number)].id, names.id(kind, row)).bits
  }

  /// What a happening says in one place.
  private func mark(_ value: Int32, _ unit: Unit) -> UInt64 {
    switch unit {
    case .row(let kind): mark(kind, Row(value))
    case .term where terms.indices.contains(Int(value)): terms[Int(value)]
    default: UInt64(UInt32(bitPattern: value))
    }
  }

  /// A number that stands for everything in an event.
  func fingerprint(_ event: StreamEvent) -> UInt64 {
    var hash = Key.mix(UInt64(event.number) ^ (UInt64(UInt32(bitPattern: event.turn)) << 32))
    func take(_ value: UInt64) { hash = Key.mix(hash ^ value) }
    switch event.body {
    case .row(let kind, let row, let text):
      take(kinds[Int(kind.number)])
      take(mark(kind, row))
      take(Key("text", text ?? "").bits)
    case .cell(let quantity, let a, let b, let value):
      let declared = vocabulary.quantities[Int(quantity.number)]
      take(quantities[Int(quantity.number)])
      take(mark(declared.first, a))
      take(mark(declared.second, b))
      take(mark(vocabulary.rowKind(of: quantity), Row(value)))
    case .happened(let happening):
      take(happenings[Int(happening.kind.number)])
      let units = vocabulary.happenings[Int(happening.kind.number)].arguments.map(\.unit)
      for place in 0..<6 {
        take(mark(happening[place], units.indices.contains(place) ? units[place] : .count))
      }
      take(happening.cause.bits)
    case .decided(let decision): take(fingerprint(decision))
    case .givenByDefault(let order): take(fingerprint(order))
    }
    return hash
  }

  /// An order by its verb's id and what was said in each slot.
  private func fingerprint(_ order: Order) -> UInt64 {
    let declared = vocabulary[order.verb]
    var hash = Key("verb", declared.id).bits ^ mark(.actor, order.actorRow)
    for (place, slot) in declared.slots.enumerated() where order.slots[place] != Order.empty {
      let kind: Kind? = if case .row(let kind) = slot.type { kind } else { nil }
      hash = Key.mix(hash ^ Key("slot", slot.name).bits)
      hash = Key.mix(hash ^ mark(kind, Row(order.slots[place])))
    }
    return order.texts.reduce(hash) { Key.mix($0 ^ Key("text", $1).bits) }
  }

  private func fingerprint(_ decision: KnownDecision) -> UInt64 {
    var hash = questions[Int(decision.question.number)]
    func take(_ value: UInt64) { hash = Key.mix(hash ^ value) }
    let declared = vocabulary.questions[Int(decision.question.number)]
    for place in 0..<4 {
      take(mark(declared.kind(at: place, of: decision.subject), decision.subject[place]))
    }
    for term in decision.terms { take(fingerprint(term)) }
    take(UInt64(UInt32(bitPattern: decision.total ?? 0)))
    take(decision.threshold ?? 0)
    take(UInt64(decision.draw ?? 0))
    take(decision.outcome ? 1 : 0)
    take(Key("reason", decision.ruling?.reason ?? "").bits)
    return hash
  }

  private func fingerprint(_ term: Term) -> UInt64 {
    let value: Int64 =
      switch term.weight {
      case .add(let value): Int64(value)
      case .bar: Int64.min
      case .carry: Int64.max
      case .set(let value): Int64(value) | (1 << 40)
      }
    var hash = Key.mix(owners[Int(term.owner.number) & 63] ^ terms[Int(term.name.number)])
    hash = Key.mix(hash ^ UInt64(bitPattern: value))
    let about = vocabulary.terms[Int(term.name.number)].about
    return Key.mix(hash ^ mark(about, term.about))
  }
}
