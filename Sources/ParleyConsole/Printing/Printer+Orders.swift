import ParleyRules

extension Printer {
  /// The order as a line in canonical English, accepted when it is typed as it stands.
  public func line(_ order: Order) -> String { line(order, in: .english) }

  /// The order as a line that its reader would type, in their language. It is accepted like the
  /// other, which is kept and counted by programs.
  func said(_ order: Order) -> String { line(order, in: scene.language) }

  private func line(_ order: Order, in language: Language) -> String {
    let declared = scene.vocabulary[order.verb]
    var words = [declared.word(in: language)]
    for slot in declared.slots.indices where isSaid(order, slot, declared) {
      let one = declared.slots[slot]
      let value = typed(order, slot, one, language)
      guard !value.isEmpty else { continue }
      if let marker = introducer(slot, one, declared, language) { words.append(marker) }
      words.append(value)
    }
    return words.joined(separator: " ")
  }

  /// Whether something other than the default was said in a slot.
  func isSaid(_ order: Order, _ slot: Int, _ declared: VerbDeclaration) -> Bool {
    let code = order.slots[slot]
    return declared.slots[slot].behind == nil && code != Order.empty
      && code != declared.slots[slot].standard
  }

  /// The thing that a slot of words names, where it was offered one.
  private func named(_ order: Order, _ one: SlotDeclaration) -> (kind: Kind, row: Row)? {
    let slots = scene.vocabulary[order.verb].slots
    for (place, shadow) in slots.enumerated() where shadow.behind == one.name {
      guard case .row(let kind) = shadow.type, order.slots[place] >= 0 else { continue }
      return (kind, Row(code: order.slots[place]))
    }
    return nil
  }

  /// The word that leads up to a value, where one is needed or reads better.
  private func introducer(
    _ slot: Int, _ one: SlotDeclaration, _ declared: VerbDeclaration, _ language: Language
  ) -> String? {
    if slot == 0 { return nil }
    let name = one.name(in: language)
    if one.markers.contains(one.name) { return name }
    if one.isRequired { return nil }
    switch one.type {
    case .choice: return one.isBare ? nil : name
    case .row: return one.marker(in: language) ?? (one.owner == declared.owner ? nil : name)
    case .amount, .words, .rows: return one.marker(in: language) ?? name
    }
  }

  private func typed(
    _ order: Order, _ slot: Int, _ one: SlotDeclaration, _ language: Language
  ) -> String {
    let code = order.slots[slot]
    switch one.type {
    case .row(let kind): return scene.handle(kind, Row(code: code))
    case .choice(let words):
      return words.indices.contains(Int(code)) ? Choices(words).typed(in: language)[Int(code)] : ""
    case .amount: return String(code)
    case .words:
      if let thing = named(order, one) { return scene.handle(thing.kind, thing.row) }
      return order.text(code).map(Printer.quoted) ?? ""
    case .rows(let kind):
      return selected(order, slot, one).map { scene.handle(kind, $0) }.joined(separator: " ")
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }

  /// The things chosen in a slot of several.
  private func selected(_ order: Order, _ slot: Int, _ one: SlotDeclaration) -> [Row] {
    let chosen = Selection(code: order.slots[slot])
    let offered = one.candidates?(scene.lens, order) ?? []
    return offered.indices.filter { chosen.contains($0) }.map { offered[$0] }
  }

  /// The order in a sentence, with everything that was said in it.
  public func echo(_ order: Order) -> String {
    let declared = scene.vocabulary[order.verb]
    let sentence = scene.say(declared.sentence)
    let filled = Filling.fill(sentence) { name in
      declared.slots.firstIndex { $0.name == name }.map { read(order, $0, declared.slots[$0]) }
    }
    var rest: [String] = []
    for (slot, one) in declared.slots.enumerated()
    where isSaid(order, slot, declared) && !sentence.contains("{\(one.name)}") {
      let value = read(order, slot, one)
      if !value.isEmpty { rest.append("\(one.name(in: scene.language)) \(value)") }
    }
    guard !rest.isEmpty else { return Filling.capitalised(filled) }
    let hasStop = filled.last == "."
    let beside = " (\(rest.joined(separator: ", ")))"
    return Filling.capitalised(hasStop ? filled.dropLast() + beside + "." : filled + beside)
  }

  private func read(_ order: Order, _ slot: Int, _ one: SlotDeclaration) -> String {
    let said = order.slots[slot]
    let code = said == Order.empty ? one.standard ?? Order.empty : said
    guard code != Order.empty else { return "" }
    switch one.type {
    case .row(let kind): return scene.called(kind, Row(code: code))
    case .choice(let words):
      return words.indices.contains(Int(code)) ? scene.say(words[Int(code)].text) : ""
    case .amount: return String(code)
    case .words:
      let thing = named(order, one).map { scene.title($0.kind, $0.row) }
      return (thing ?? order.text(code)).map { "“\($0)”" } ?? ""
    case .rows(let kind):
      return selected(order, slot, one).map { scene.handle(kind, $0) }.joined(separator: ", ")
    }
  }
}
