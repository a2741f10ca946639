import ParleyRules

extension CampaignLoader {
  private static let forms = [
    "turn", "all", "any", "not", "ordered", "adopted", "in-force", "carried-out", "accused",
    "believed", "wrong", "incident", "level", "happened", "fired", "named", "learned",
  ]

  /// Reads a condition: a mapping with exactly one key, which says what must be true.
  func condition(_ item: Item) -> Condition? {
    guard case .mapping(let pairs) = item.entry.content else {
      item.refuseType(
        Text("a condition", nl: "een voorwaarde"),
        hint: Text("write one such as {turn: 3}", nl: "schrijf er een als {turn: 3}"))
      return nil
    }
    guard pairs.count == 1, let pair = pairs.first else {
      if item.entry.isComplete { refuseCount(item, pairs.count) }
      return nil
    }
    let inner = Item(pair, log: log)
    guard CampaignLoader.forms.contains(pair.key) else {
      log.error(
        .shape, "unknown-key", at: pair.place,
        Text(
          "there is no condition \(Item.quoted(pair.key))",
          nl: "er is geen voorwaarde \(Item.quoted(pair.key))"),
        hint: Names.hint(for: pair.key, among: CampaignLoader.forms)
          ?? Text(
            "choose from: \(CampaignLoader.forms.joined(separator: ", "))",
            nl: "kies uit: \(CampaignLoader.forms.joined(separator: ", "))"))
      return nil
    }
    return condition(pair.key, inner)
  }

  private func refuseCount(_ item: Item, _ count: Int) {
    item.refuse(
      .shape, "condition",
      Text(
        "a condition has one key, not \(count)",
        nl: "een voorwaarde heeft één sleutel, geen \(count)"),
      hint: Text(
        "join several with all: [...] or any: [...]",
        nl: "verbind er meer met all: [...] of any: [...]"))
  }

  private func condition(_ form: String, _ item: Item) -> Condition? {
    switch form {
    case "turn":
      return item.integer(in: 1...lastTurn).map { .turn(Int32($0)) }
    case "all": return several(item).map { .all($0) }
    case "any": return several(item).map { .any($0) }
    case "not": return condition(item).map { .not($0) }
    case "fired":
      guard let id = item.reference(to: catalogue.injects) else { return nil }
      note(waitingFor: id, item)
      return .fired(id)
    case "named": return incident(of: item).map { .named($0) }
    case "learned": return item.reference(to: catalogue.lessons).map { .learned($0) }
    default: return item.fields(orEmpty: true) { happened(form, $0) }
    }
  }

  private func several(_ item: Item) -> [Condition]? {
    let items = item.list()
    let found = items.compactMap { condition($0) }
    if items.isEmpty, !item.isBroken, item.isList {
      item.refuse(.value, "empty", Text("no conditions in it", nl: "er staan geen voorwaarden in"))
      return nil
    }
    return found.count == items.count ? found : nil
  }

  private func happened(_ form: String, _ fields: Fields) -> Condition? {
    let actors = catalogue.actors
    func actor(_ key: String) -> String? { fields.optional(key)?.reference(to: actors) }
    func measure() -> String? { fields.optional("measure")?.reference(to: catalogue.measures) }
    switch form {
    case "ordered":
      let seat = actor("seat")
      let times = fields.optional("times")?.integer(in: 1...999) ?? 1
      let item = fields.optional("verb")
      let verb = item?.reference(to: catalogue.verbs)
      // A misspelt order must not turn into "any order".
      guard item == nil || verb != nil else { return nil }
      return .ordered(seat: seat, verb: verb, times: Int32(times))
    case "adopted", "in-force":
      let forum = fields.optional("forum")?.reference(to: catalogue.forums)
      let (measure, lead) = (measure(), actor("lead"))
      let tier: Tier? = word(fields.optional("tier"))
      let strength: Strength? = word(fields.optional("strength"))
      let isKept = fields.optional("kept")?.flag() ?? false
      return form == "adopted"
        ? .adopted(
          measure: measure, forum: forum, lead: lead, tier: tier, strength: strength, isKept: isKept
        )
        : .inForce(
          measure: measure, forum: forum, lead: lead, tier: tier, strength: strength, isKept: isKept
        )
    case "carried-out":
      let measure = measure()
      guard let seat = fields.required("seat")?.reference(to: actors) else { return nil }
      return .carriedOut(seat: seat, measure: measure)
    case "accused":
      return .accused(by: actor("by"), whom: actor("whom"), way: word(fields.optional("way")))
    case "believed": return .believed(by: actor("by"), whom: actor("whom"))
    case "wrong": return .wrong(by: actor("by"))
    case "incident":
      return .incident(
        at: actor("at"), kind: word(fields.optional("kind")), by: actor("by"),
        severity: severity(fields.optional("severity")) ?? 0)
    case "happened": return occurrence(fields).map { .happened($0.what, times: $0.times) }
    default: return level(fields)
    }
  }

  /// A word of a closed list.
  func word<C: Choice>(_ item: Item?) -> C? {
    guard let word = item?.word(among: C.words.map(\.id)) else { return nil }
    return C.allCases.first { $0.word.id == word }
  }

  /// How bad an incident is.
  func severity(_ item: Item?) -> Int32? {
    item?.integer(in: vocabulary[Quantity.severity].range.whole).map(Int32.init)
  }

  private func level(_ fields: Fields) -> Condition? {
    let quantity = fields.required("quantity").flatMap { self.quantity($0) }
    let of = fields.required("of")?.reference(to: catalogue.actors)
    let toward = fields.optional("toward")?.reference(to: catalogue.actors)
    let (low, high) = (fields.optional("at-least"), fields.optional("at-most"))
    guard let quantity, let of else { return nil }
    checkToward(fields, vocabulary[quantity], toward)
    if low == nil, high == nil, fields.isTidy {
      fields.item.refuse(
        .shape, "missing-key",
        Text("level needs at-least: or at-most:", nl: "level mist at-least: of at-most:"))
      return nil
    }
    let declared = vocabulary[quantity]
    func bound(_ item: Item?) -> Int32? {
      item.flatMap { number($0, declared.unit, declared.range, quantity) }
    }
    return .level(
      quantity: declared.id, of: of, toward: toward, atLeast: bound(low), atMost: bound(high))
  }

  private func checkToward(_ fields: Fields, _ declared: QuantityDeclaration, _ toward: String?) {
    guard fields.isTidy else { return }
    let isPair = declared.second != nil
    guard isPair != (toward != nil), !isPair || fields.optional("toward") == nil else { return }
    fields.item.refuse(
      .shape, isPair ? "missing-key" : "unknown-key",
      isPair
        ? Text("\(declared.id) needs toward:", nl: "\(declared.id) mist toward:")
        : Text("\(declared.id) has no toward:", nl: "\(declared.id) kent geen toward:"))
  }

  // MARK: Quantities by name

  /// Numbers of an actor that a campaign may name: by their id, or without the `actor.` before it.
  func quantity(_ item: Item) -> Quantity? {
    let numbers = vocabulary.quantities.indices.map { Quantity(number: UInt16($0)) }.filter {
      isNumber(vocabulary[$0])
    }
    return quantity(item, among: numbers) { word in
      Text("there is no number \(word) of an actor", nl: "een actor heeft geen getal \(word)")
    }
  }

  /// One of some quantities, by its id or without the `actor.` before it.
  /// - Parameter unknown: what is said of a word that names none of them.
  func quantity(
    _ item: Item, among quantities: [Quantity], unknown: (String) -> Text
  ) -> Quantity? {
    guard let word = item.string() else { return nil }
    var named: [String: Quantity] = [:]
    for quantity in quantities { named[CampaignLoader.short(vocabulary[quantity].id)] = quantity }
    if let found = named[CampaignLoader.short(word)] { return found }
    item.refuse(
      .reference, "unknown", unknown(Item.quoted(word)),
      hint: Names.hint(for: word, among: named.keys.sorted())
        ?? Text("such as budget, capital or hurt", nl: "zoals budget, capital of hurt"))
    return nil
  }

  private static func short(_ id: String) -> String {
    id.hasPrefix("actor.") ? String(id.dropFirst("actor.".count)) : id
  }

  private func isNumber(_ declared: QuantityDeclaration) -> Bool {
    guard declared.first == .actor, declared.sight != .hidden else { return false }
    return declared.unit.isNumber && (declared.second == nil || declared.second == .actor)
  }
}
