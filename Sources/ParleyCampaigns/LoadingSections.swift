import ParleyRules

extension CampaignLoader {
  /// Fields without which a thing means nothing.
  private static let required = [
    "actors": ["kind"], "assets": ["owner", "status"], "forums": ["rule", "chairs"],
    "measures": ["function"],
  ]

  /// Actors, assets, forums and measures, with whatever fields modules have added to them, and what modules' own
  /// sections bring.
  func readNamed(_ root: Fields) {
    readCoreSections(root)
    for (section, kind) in vocabulary.sectionKinds {
      guard let named = root.optional(section).map({ self.named($0, section, kind) }) else {
        continue
      }
      result.things.append(Campaign.Things(kind: vocabulary[kind].id, named: named))
    }
  }

  private func named(_ item: Item, _ section: String, _ kind: Kind) -> [Campaign.Named] {
    item.definitions().compactMap { id, entry in
      note(id, entry, kind)
      return read(id, entry, section)
    }
  }

  private func readCoreSections(_ root: Fields) {
    for section in Catalogue.sections {
      let item = section.kind == .actor ? root.required(section.name) : root.optional(section.name)
      guard let item else { continue }
      let named = named(item, section.name, section.kind)
      switch section.kind {
      case .actor: result.actors = named
      case .asset: result.assets = named
      case .forum: result.forums = named
      default: result.measures = named
      }
      if section.kind == .actor { checkCount(item, named.count) }
    }
  }

  private func checkCount(_ item: Item, _ count: Int) {
    if count > ActorSet.limit {
      log.error(
        .sense, "too-many", at: item.place,
        Text(
          "\(count) actors; at most \(ActorSet.limit) fit",
          nl: "\(count) actoren; er passen er hoogstens \(ActorSet.limit)"),
        hint: Text(
          "let one actor with several chairs stand for many",
          nl: "laat één actor met meer zetels voor velen staan"))
    } else if count == 0, item.entry.isComplete, !item.isBroken {
      item.refuse(.sense, "empty", Text("there are no actors", nl: "er zijn geen actoren"))
    }
  }

  private func read(_ id: String, _ item: Item, _ section: String) -> Campaign.Named? {
    item.fields { fields in
      let title = fields.required("title")?.text(limit: 60, oneLine: true) ?? Text(same: id)
      for field in self.fields(of: section) {
        guard let name = field.name else { continue }
        let isRequired =
          field.isRequired || CampaignLoader.required[section]?.contains(name) ?? false
        if let entry = isRequired ? fields.required(name) : fields.optional(name) {
          read(field, entry, of: id)
        }
      }
      let isActor = section == "actors"
      let isCalled = isActor || !Catalogue.sections.contains { $0.name == section }
      return Campaign.Named(
        id: id, title: title, about: about(fields, section),
        source: fields.optional("source")?.string() ?? "",
        called: isCalled ? fields.optional("called")?.text(limit: 60, oneLine: true) : nil,
        plural: isActor ? fields.optional("plural").map(languages) ?? [] : [])
    }
  }

  /// The languages in which an actor takes the plural: `[nl]`, `[en, nl]`.
  private func languages(_ item: Item) -> [Language] {
    let words = Language.allCases.map(\.rawValue)
    if case .scalar(let text) = item.entry.content {
      let meant = words.contains(text) ? text : words.joined(separator: ", ")
      item.refuse(
        .shape, "type",
        Text(
          "plural: is a list of languages, not \(Item.quoted(text))",
          nl: "plural: is een lijst talen, niet \(Item.quoted(text))"),
        hint: Text("write [\(meant)]", nl: "schrijf [\(meant)]"))
      return []
    }
    let written = item.list().compactMap { $0.word(among: words) }
    return Language.allCases.filter { written.contains($0.rawValue) }
  }

  private func about(_ fields: Fields, _ section: String) -> Text {
    let about = fields.optional("about")?.text()
    switch section {
    case "measures":
      let parts = [
        ("permits", Text("Permits", nl: "Staat toe")), ("requires", Text("Requires", nl: "Vraagt")),
        ("verified", Text("Checked", nl: "Te controleren")),
      ]
      let lines = parts.compactMap { key, label in
        fields.optional(key)?.text().map { labelled($0, label) }
      }
      return joined(([about].compactMap { $0 }) + lines)
    case "assets":
      let sector = fields.optional("sector")?.text(limit: 40, oneLine: true)
      return about ?? sector ?? ""
    default: return about ?? ""
    }
  }

  private func labelled(_ text: Text, _ label: Text) -> Text {
    Text("\(label.english): \(text.english)", nl: "\(label.dutch): \(text.dutch)")
  }

  private func joined(_ texts: [Text]) -> Text {
    Text(
      texts.map(\.english).joined(separator: "\n"), nl: texts.map(\.dutch).joined(separator: "\n"))
  }

  // MARK: Modules

  /// Parameters per module. All modules of the roster are checked, on or off.
  func readObstacles(_ root: Fields) {
    guard let item = root.optional("obstacles") else { return }
    for (id, entry) in item.pairs(by: catalogue.modules) {
      guard let owner = roster.obstacle(id)?.owner else { continue }
      _ = entry.fields(orEmpty: true) { fields -> Bool? in
        for parameter in vocabulary.parameters where parameter.owner == owner {
          guard let written = fields.optional(parameter.name) else { continue }
          let declared = vocabulary[parameter.quantity]
          if let value = number(written, declared.unit, declared.range, parameter.quantity) {
            result.cells.append(Campaign.Cell(parameter.quantity, value: value))
          }
        }
        return true
      }
    }
  }

  /// Sections of the modules' own, such as directed trust: each is a mapping from rows to fields, or
  /// from rows straight to the value.
  func readModuleSections(_ root: Fields) {
    var read: Set<String> = []
    let named = Set(Catalogue.sections.map(\.name) + vocabulary.sectionKinds.map(\.section))
    for section in vocabulary.fields.map(\.section) where !named.contains(section) {
      guard read.insert(section).inserted, let item = root.optional(section) else { continue }
      readModuleSection(item, fields(of: section))
    }
  }

  private func readModuleSection(_ item: Item, _ fields: [FieldDeclaration]) {
    guard let first = fields.first else { return }
    guard let kind = vocabulary[first.quantity].first, let names = catalogue.names(kind) else {
      read(fields, item, of: nil)
      return
    }
    for (id, entry) in item.pairs(by: names) { read(fields, entry, of: id) }
  }

  private func read(_ declared: [FieldDeclaration], _ item: Item, of row: String?) {
    if let whole = declared.first(where: { $0.name == nil }) {
      read(whole, item, of: row)
      return
    }
    _ = item.fields(orEmpty: true) { fields -> Bool? in
      for field in declared {
        if let entry = field.name.flatMap(fields.optional) { read(field, entry, of: row) }
      }
      return true
    }
  }

  /// Remembers where a named thing stands, and refuses names that mean something else at the prompt.
  func note(_ id: String, _ item: Item, _ kind: Kind) {
    places[kind, default: [:]][id] = item.place
    let letters = vocabulary.kinds.compactMap { $0.letter.map(String.init) }
    let (letter, rest) = (String(id.prefix(1)), id.dropFirst())
    guard letters.contains(letter), !rest.isEmpty, rest.allSatisfy(\.isNumber) else { return }
    log.error(
      .value, "reserved", at: item.place,
      Text(
        "\(id) reads like a number given in play, such as i4 or p2",
        nl: "\(id) lijkt op een nummer uit het spel, zoals i4 of p2"),
      hint: Text("choose a longer id", nl: "kies een langer id"))
  }
}
