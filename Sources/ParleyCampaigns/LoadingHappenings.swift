import ParleyRules

/// Happenings of any rule, by name: told by injects, looked for by conditions.
extension CampaignLoader {
  /// `tell: {what: elections.spoke, actor: arden, tone: openly}`: one that its rule has declared scriptable.
  func scripted(_ fields: Fields) -> Scripted? {
    let item = fields.required("what")
    guard let declared = item.flatMap({ happening($0, isTold: true) }) else {
      return withoutParticulars(fields)
    }
    let said = particulars(of: declared, fields, isTold: true)
    return said.map { Scripted(declared.id, $0) }
  }

  /// `happened: {what: elections.spoke, actor: arden, times: 2}`: any happening, with what is said of it.
  func occurrence(_ fields: Fields) -> (what: Scripted, times: Int32)? {
    let item = fields.required("what")
    let times = fields.optional("times")
    guard let declared = item.flatMap({ happening($0, isTold: false) }) else {
      return withoutParticulars(fields)
    }
    let said = particulars(of: declared, fields, isTold: false)
    let count = times.map { $0.integer(in: 1...999) } ?? 1
    guard let said, let count else { return nil }
    return (Scripted(declared.id, said), Int32(count))
  }

  /// Which arguments there are is not known without the happening: none is complained of.
  private func withoutParticulars<Value>(_ fields: Fields) -> Value? {
    fields.allow(fields.item.pairs().map(\.id))
    return nil
  }

  private func happening(_ item: Item, isTold: Bool) -> HappeningDeclaration? {
    guard let word = item.string() else { return nil }
    let known = vocabulary.happenings.filter { !isTold || $0.isScriptable }
    if let found = known.first(where: { $0.id == word }) { return found }
    let isDeclared = vocabulary.happenings.contains { $0.id == word }
    item.refuse(
      .reference, "unknown",
      isDeclared
        ? Text(
          "no inject can tell \(Item.quoted(word)): it comes of what is done",
          nl: "geen inject kan \(Item.quoted(word)) vertellen: dat volgt uit wat er gebeurt")
        : Text("nothing is called \(Item.quoted(word))", nl: "niets heet \(Item.quoted(word))"),
      hint: Names.hint(for: word, among: known.map(\.id)))
    return nil
  }

  private func particulars(
    of declared: HappeningDeclaration, _ fields: Fields, isTold: Bool
  ) -> [Scripted.Particular]? {
    var said: [Scripted.Particular] = []
    var isSound = true
    for (place, argument) in declared.arguments.enumerated()
    where canBeSaid(argument.unit) {
      let mayBeMissing = !isTold || declared.missable.contains(place)
      let item =
        mayBeMissing ? fields.optional(argument.name) : fields.required(argument.name)
      guard let item else {
        isSound = isSound && mayBeMissing
        continue
      }
      if let value = particular(item, argument.unit) {
        said.append(Scripted.Particular(argument.name, value))
      } else {
        isSound = false
      }
    }
    return isSound ? said : nil
  }

  private func particular(_ item: Item, _ unit: Unit) -> Scripted.Value? {
    switch unit {
    case .row(.incident): incident(of: item).map { .incident(of: $0) }
    case .row(let kind):
      catalogue.names(kind).flatMap { item.reference(to: $0) }.map { .thing($0) }
    case .word(let words):
      item.word(among: words.map(\.id)).flatMap { word in
        words.firstIndex { $0.id == word }.map { .number(Int32($0)) }
      }
    default: number(item, unit, Int32.min...Int32.max).map { .number($0) }
    }
  }

  /// An inject that brings an incident, for what is about that incident.
  func incident(of item: Item?) -> String? {
    guard let item, let id = item.reference(to: catalogue.injects) else { return nil }
    if bringsIncident(id) { return id }
    item.refuse(
      .reference, "no-incident",
      Text("\(id) brings no incident", nl: "\(id) brengt geen incident"),
      hint: Names.hint(for: id, among: catalogue.injects.ids.filter(bringsIncident)))
    return nil
  }

  /// Whether an inject is written that brings an incident; one that could not be read is given the benefit of the doubt.
  private func bringsIncident(_ inject: String) -> Bool {
    guard let entry = folder.root["injects"]?[inject] else { return true }
    guard let effects = entry["effects"] else { return !entry.isComplete }
    guard case .sequence(let written) = effects.content else { return true }
    return written.contains { $0["incident"] != nil || $0.content == .broken }
  }

  /// Whether a file can name a value of a unit: not what comes to be in play, but for an incident, which goes by the
  /// inject that brings it.
  private func canBeSaid(_ unit: Unit) -> Bool {
    switch unit {
    case .row(let kind): kind == .incident || catalogue.names(kind) != nil
    case .term, .group, .words: false
    default: true
    }
  }
}
