import ParleyRules

extension CampaignLoader {
  /// The longest headline: it must fit on a line of the projector.
  static let headline = 72
  /// The most clauses that a text may open with.
  static let mostClauses = 4

  /// Everything the white cell, or the list of events, brings in.
  func readInjects(_ root: Fields) {
    for (id, item) in root.optional("injects")?.definitions() ?? [] {
      note(id, item, .inject)
      if let inject = item.fields({ self.inject(id, item, $0) }) { result.injects.append(inject) }
    }
  }

  private func inject(_ id: String, _ item: Item, _ fields: Fields) -> Inject? {
    var inject = Inject(id: id)
    if let purpose: Inject.Purpose = word(fields.optional("kind")) { inject.purpose = purpose }
    isDisclosureMeant = fields.optional("discloses")?.flag() ?? false
    readTrigger(item, fields, &inject)
    inject.dated = fields.optional("dated")?.integer(in: 1...lastTurn).map(Int32.init)
    inject.to = fields.optional("to").flatMap(audience)
    inject.needs = fields.optional("needs")?.reference(to: catalogue.modules)
    inject.headline =
      fields.required("headline")?.text(limit: CampaignLoader.headline, oneLine: true) ?? ""
    inject.text = fields.optional("text")?.text() ?? ""
    inject.expects = fields.optional("expects")?.text() ?? ""
    inject.source = fields.optional("source")?.string() ?? ""
    inject.effects = fields.optional("effects")?.list().compactMap { effect($0, in: inject) } ?? []
    readWordings(item, fields, &inject)
    return inject
  }

  private func readTrigger(_ item: Item, _ fields: Fields, _ inject: inout Inject) {
    let (turn, when) = (fields.optional("turn"), fields.optional("when"))
    inject.turn = turn?.integer(in: 1...lastTurn).map(Int32.init)
    if let when {
      waiter = inject.id
      inject.when = condition(when)
      waiter = nil
      note(inject.when, disclosedBy: item)
    }
    if let turn, when != nil {
      log.error(
        .shape, "two-triggers", at: turn.place,
        Text(
          "turn: and when: both say when \(inject.id) comes",
          nl: "turn: en when: zeggen allebei wanneer \(inject.id) komt"),
        hint: Text(
          "keep one, or write when: {all: [{turn: ...}, ...]}",
          nl: "houd er een, of schrijf when: {all: [{turn: ...}, ...]}"))
    }
  }

  /// Remembers an inject that comes, or chooses its words, by what is hidden, and does not say that it is meant to.
  func note(_ condition: Condition?, disclosedBy item: Item) {
    guard let condition, !isDisclosureMeant, readsHidden(condition) else { return }
    if !disclosures.contains(where: { $0.place == item.place }) { disclosures.append(item) }
  }

  /// `public`, or a list of seats; `nil` is everybody.
  private func audience(_ item: Item) -> [String]? {
    if case .scalar(let word) = item.entry.content {
      if word == "public" { return nil }
      let isSeat = catalogue.seats.contains(word)
      item.refuse(
        .value, "word",
        Text(
          "to: is public or a list of seats, not \(Item.quoted(word))",
          nl: "to: is public of een lijst teams, niet \(Item.quoted(word))"),
        hint: isSeat ? Text("write [\(word)]", nl: "schrijf [\(word)]") : nil)
      return []
    }
    let seats = item.list()
    if seats.isEmpty, item.isList {
      item.refuse(
        .value, "empty", Text("nobody gets this inject", nl: "niemand krijgt deze inject"))
    }
    return seats.compactMap { $0.reference(to: catalogue.seats) }
  }
}
