import ParleyRules

/// What injects do.
extension CampaignLoader {
  private static let effects = [
    "incident", "shock", "gesture", "clear", "add", "tell", "evidence", "propose",
  ]

  /// One thing that an inject does: a mapping with exactly one key, which says what.
  func effect(_ item: Item, in inject: Inject) -> Inject.Effect? {
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
    case "tell": return scripted(fields).map { .tell($0) }
    case "evidence": return exhibit(fields).map { .evidence($0) }
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
    let behind = fields.optional("behind")?.reference(to: catalogue.actors)
    let flag = fields.optional("flag")?.reference(to: catalogue.actors)
    let isNamed = fields.optional("named")?.flag() ?? false
    guard let kind, let by, let at, let severity else { return nil }
    let deed = Inject.Deed(
      of: kind, by: by, behind: behind, at: at, severity: severity, flag: flag, isNamed: isNamed)
    checkDeed(fields, deed)
    return .incident(deed)
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

  private func exhibit(_ fields: Fields) -> Inject.Exhibit? {
    let of = incident(of: fields.required("of"))
    let suspect = actor(fields, "points-at")
    let sort: TraceSort? = word(fields.required("sort"))
    let weight = fields.required("weight")?.decimal(places: 2, in: CampaignLoader.likelihoods)
    let by = fields.optional("by")?.reference(to: catalogue.actors)
    guard let of, let suspect, let sort, let weight else { return nil }
    return Inject.Exhibit(
      of: of, pointsAt: suspect, sort: sort,
      weight: Curve.standard.logOdds(Int64(weight), to: 100), by: by)
  }

  /// How many times likelier a trace is where the suspect did it, in hundredths: from a hundred times less likely to a
  /// hundred times likelier. More is plain evidence, which an incident that is `named` has.
  private static let likelihoods = 1...10_000

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
