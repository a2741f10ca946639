/// What is taken twice: two things that answer to one word, of which one would be found and the other never.
extension Roster {
  var duplicates: [String] {
    twice("module", obstacles.map(\.id)) + twice("kind", vocabulary.kinds.map(\.id))
      + twice("letter", vocabulary.kinds.compactMap(\.letter).map { "\($0)" } + Roster.lettersTaken)
      + twice("section", Roster.sectionsTaken + vocabulary.kinds.compactMap(\.section))
      + twice("order", vocabulary.verbs.flatMap { Set([$0.id, $0.alias]) })
      + twice("quantity", vocabulary.quantities.map(\.id))
      + twice("question", vocabulary.questions.map(\.id))
      + twice("happening", vocabulary.happenings.map(\.id))
      + twice("last word on", closers)
      + twice("metric", vocabulary.metrics.map(\.id))
      + twice("owner of", vocabulary.claims.map { vocabulary[$0.quantity].id })
      + twice("term", vocabulary.terms.map { "\($0.owner.number)/\($0.id)" })
      + twice("parameter", vocabulary.parameters.map { "\(id(of: $0.owner)).\($0.name)" })
      + twice("field", vocabulary.fields.map { "\($0.section) \($0.name ?? "as a whole")" })
      + twice("filling of", vocabulary.fields.map { vocabulary[$0.quantity].id })
      + vocabulary.happenings.flatMap { twice("\($0.id): argument", $0.arguments.map(\.name)) }
      + reservedNames + takenKeys + takenSections + mixedSections
      + vocabulary.verbs.flatMap(slotDuplicates)
      + vocabulary.quantities.flatMap { wordDuplicates($0.unit, of: $0.id) }
  }

  /// The questions that modules close, once for each of them.
  private var closers: [String] {
    Set(vocabulary.closing.map { [Int($0.question.number), $0.entry] })
      .map { vocabulary.questions[$0[0]].id }
  }

  /// Letters that the prompt gives to what a seat does not know by its own: `x2` is an incident, `y2` a charge.
  private static let lettersTaken = ["x", "y"]

  /// The owners of a ledger that are no modules.
  private var reservedNames: [String] {
    obstacles.map(\.id).filter { ["core", "campaign", "umpire", "unknown"].contains($0) }
      .map { "module \($0): ledgers call something else so" }
  }

  /// Fields under a key that campaign files read as something else, so that the field would never be filled.
  private var takenKeys: [String] {
    vocabulary.fields.filter { $0.owner != .core }.compactMap { field in
      if Roster.partsTaken.contains(field.section) {
        return "section \(field.section): campaign files have another part of that name"
      }
      return field.name.map(Roster.keysTaken.contains) == true
        ? "field \(field.section) \(field.name ?? ""): every entry has a key of that name" : nil
    }
  }

  /// Sections of things under a name that campaign files read as something else, and fields in them that are kept of
  /// other things.
  private var takenSections: [String] {
    vocabulary.sectionKinds.flatMap { section, kind -> [String] in
      let isPart = Roster.partsTaken.contains(section)
      let strays = vocabulary.fields.filter {
        $0.section == section && ($0.name == nil || vocabulary[$0.quantity].first != kind)
      }
      return (isPart ? ["section \(section): campaign files have another part of that name"] : [])
        + strays.map {
          "field \(section) \($0.name ?? "as a whole"): \(vocabulary[$0.quantity].id) is not kept of a "
            + "\(vocabulary[kind].id)"
        }
    }
  }

  /// The sections of the core's own things (`ParleyCampaigns`).
  private static let sectionsTaken = ["actors", "assets", "forums", "measures"]

  /// The parts of a campaign that are no fields (`ParleyCampaigns`).
  private static let partsTaken: Set = [
    "id", "title", "blurb", "notice", "solo", "facilitator", "references", "parley", "turns",
    "epilogue", "calendar", "waits", "orders", "clock", "parts", "seats", "learning", "injects",
    "obstacles", "lessons", "endings",
  ]
  private static let keysTaken: Set = [
    "id", "title", "called", "plural", "about", "source", "sector",
  ]

  /// A section is a value for each row, or an entry with fields for each: it cannot be both.
  private var mixedSections: [String] {
    let whole = Set(vocabulary.fields.filter { $0.name == nil }.map(\.section))
    return Set(vocabulary.fields.filter { $0.name != nil }.map(\.section)).intersection(whole)
      .sorted().map { "section \($0) has fields, and is filled as a whole too" }
  }

  /// Slots that one word introduces, and words that stand for two things in one order.
  private func slotDuplicates(_ verb: VerbDeclaration) -> [String] {
    let names = verb.slots.filter { $0.behind == nil }
      .flatMap { Set($0.isRequired ? [] : [$0.name] + $0.markers) }
    let bare = verb.slots.filter(\.isBare).flatMap { slot -> [String] in
      guard case .choice(let words) = slot.type else { return [] }
      return words.enumerated().filter { slot.never != Int32($0.offset) }.map(\.element.id)
    }
    return twice("\(verb.id): slot", verb.slots.map(\.name))
      + twice("\(verb.id): offer in", verb.slots.compactMap(\.behind))
      + twice("\(verb.id): slot word", names)
      + twice("\(verb.id): word", bare)
      + verb.slots.flatMap { slot -> [String] in
        guard case .choice(let words) = slot.type, !slot.isBare else { return [] }
        return twice("\(verb.id) \(slot.name): word", words.map(\.id))
      }
  }

  private func wordDuplicates(_ unit: Unit, of id: String) -> [String] {
    switch unit {
    case .word(let words), .words(let words): return twice("\(id): word", words.map(\.id))
    default: return []
    }
  }

  func twice(_ what: String, _ ids: [String]) -> [String] {
    let sorted = ids.sorted()
    return Set(zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0)).sorted()
      .map { "\(what) \($0) is declared twice" }
  }
}
