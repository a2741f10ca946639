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
    return inject
  }

  private func readTrigger(_ item: Item, _ fields: Fields, _ inject: inout Inject) {
    let (turn, when) = (fields.optional("turn"), fields.optional("when"))
    inject.turn = turn?.integer(in: 1...lastTurn).map(Int32.init)
    let isMeant = fields.optional("discloses")?.flag() ?? false
    if let when {
      waiter = inject.id
      inject.when = condition(when)
      waiter = nil
      if let condition = inject.when, !isMeant, readsHidden(condition) { disclosures.append(item) }
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

  // MARK: Effects

  private static let effects = ["incident", "shock", "gesture", "clear", "add", "propose"]

  private func effect(_ item: Item, in inject: Inject) -> Inject.Effect? {
    guard case .mapping(let pairs) = item.entry.content, pairs.count == 1, let pair = pairs.first
    else {
      if item.entry.isComplete {
        item.refuseType(
          Text("one effect", nl: "één effect"),
          hint: Text(
            "write - incident: {...}, a dash for each effect",
            nl: "schrijf - incident: {...}, met een streepje per effect"))
      }
      return nil
    }
    guard CampaignLoader.effects.contains(pair.key) else {
      log.error(
        .shape, "unknown-key", at: pair.place,
        Text(
          "there is no effect \(Item.quoted(pair.key))",
          nl: "er is geen effect \(Item.quoted(pair.key))"),
        hint: Names.hint(for: pair.key, among: CampaignLoader.effects))
      return nil
    }
    return Item(pair, log: log).fields { effect(pair.key, $0, in: inject) }
  }

  private func effect(_ form: String, _ fields: Fields, in inject: Inject) -> Inject.Effect? {
    switch form {
    case "incident": return incident(fields)
    case "shock": return shock(fields)
    case "gesture":
      let from = actor(fields, "from")
      let to = actor(fields, "to")
      guard let from, let to, areTwo(fields, from, to) else { return nil }
      return .gesture(from: from, to: to)
    case "clear": return actor(fields, "accused-by").map { .clear(accusedBy: $0) }
    case "add": return addition(fields)
    default: return proposal(fields, in: inject)
    }
  }

  private func actor(_ fields: Fields, _ key: String) -> String? {
    fields.required(key)?.reference(to: catalogue.actors)
  }

  private func areTwo(_ fields: Fields, _ a: String, _ b: String) -> Bool {
    if a != b { return true }
    fields.item.refuse(
      .sense, "itself", Text("\(a) stands here twice", nl: "\(a) staat hier twee keer"))
    return false
  }

  private func incident(_ fields: Fields) -> Inject.Effect? {
    let kinds = OperationKind.sayable.filter { !$0.isProtective }
    let word = fields.required("kind")?.word(among: kinds.map(\.word.id))
    let kind = kinds.first { $0.word.id == word }
    let by = actor(fields, "by")
    let at = fields.required("at")?.reference(to: catalogue.assets)
    let severity = severity(fields.required("severity"))
    let flag = fields.optional("flag")?.reference(to: catalogue.actors)
    let isNamed = fields.optional("named")?.flag() ?? false
    guard let kind, let by, let at, let severity else { return nil }
    checkIncident(fields, by: by, at: at, flag: flag)
    return .incident(kind: kind, by: by, at: at, severity: severity, flag: flag, isNamed: isNamed)
  }

  private func shock(_ fields: Fields) -> Inject.Effect? {
    let between = fields.required("between")
    let pair = between?.list() ?? []
    let size = fields.required("size")?.integer(in: 1...3)
    if let between, pair.count != 2, between.isList {
      between.refuse(
        .value, "pair",
        Text("a shock is between two actors", nl: "een schok is tussen twee actoren"))
    }
    let actors = pair.compactMap { $0.reference(to: catalogue.actors) }
    guard actors.count == 2, pair.count == 2, let size else { return nil }
    guard areTwo(fields, actors[0], actors[1]) else { return nil }
    return .shock(between: actors[0], and: actors[1], size: Int32(size))
  }

  private func addition(_ fields: Fields) -> Inject.Effect? {
    let quantity = fields.required("quantity").flatMap { self.quantity($0, single: true) }
    let of = actor(fields, "of")
    let written = fields.required("value")
    guard let quantity else { return nil }
    let declared = vocabulary[quantity]
    let span = declared.range.upperBound &- declared.range.lowerBound
    let value = written.flatMap { number($0, declared.unit, -span...span, quantity) }
    guard let of, let value else { return nil }
    return .add(quantity: declared.id, of: of, value: value)
  }

  private func proposal(_ fields: Fields, in inject: Inject) -> Inject.Effect? {
    let lead = actor(fields, "lead")
    let forum = fields.required("forum")?.reference(to: catalogue.forums)
    let tier: Tier? = word(fields.required("tier"))
    let title = fields.optional("title")?.text(limit: 60, oneLine: true)
    let isForNextFloor = fields.optional("next-floor")?.flag() ?? false
    let written = fields.required("clauses")
    let clauses = written?.list().compactMap { $0.reference(to: catalogue.measures) } ?? []
    if let written, written.isList, !(1...CampaignLoader.mostClauses).contains(written.list().count)
    {
      written.refuse(
        .value, "clauses",
        Text(
          "a text opens with one to \(CampaignLoader.mostClauses) measures",
          nl: "een tekst begint met een tot \(CampaignLoader.mostClauses) maatregelen"))
    }
    if let forum { tablings.append((forum, fields.item.place, inject.turn)) }
    guard let lead, let forum, let tier, let first = clauses.first else { return nil }
    let measure = result.measures.first { $0.id == first }
    return .propose(
      lead: lead, forum: forum, tier: tier, clauses: clauses,
      title: title ?? measure?.title ?? Text(same: first), isForNextFloor: isForNextFloor)
  }
}
