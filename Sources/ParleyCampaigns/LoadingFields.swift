import ParleyRules

extension CampaignLoader {
  /// Reads what a declared field says of a row and adds its cells.
  func read(_ field: FieldDeclaration, _ item: Item, of row: String?) {
    let declared = vocabulary[field.quantity]
    switch field.shape {
    case .list where declared.second == nil:
      if let value = value(item, of: field.quantity) { add(field.quantity, row, nil, value) }
    case .value:
      if let value = value(item, of: field.quantity) { add(field.quantity, row, nil, value) }
    case .map:
      guard let names = declared.second.flatMap(catalogue.names) else { return }
      for (id, entry) in item.pairs(by: names) where isOther(id, than: row, declared, entry) {
        if let value = value(entry, of: field.quantity) { add(field.quantity, row, id, value) }
      }
    case .list:
      guard let names = declared.second.flatMap(catalogue.names) else { return }
      for entry in item.list() {
        guard let id = entry.reference(to: names), isOther(id, than: row, declared, entry) else {
          continue
        }
        add(field.quantity, row, id, .number(1))
      }
    }
  }

  /// A value as it goes into a cell.
  enum CellValue {
    case number(Int32)
    case row(String)
    case group(String)
  }

  /// Reads one value in the unit of its quantity, within its range.
  func value(_ item: Item, of quantity: Quantity) -> CellValue? {
    let declared = vocabulary[quantity]
    switch declared.unit {
    case .row(let kind):
      return catalogue.names(kind).flatMap { item.reference(to: $0) }.map { .row($0) }
    case .word(let words):
      guard let word = item.word(among: words.map(\.id)) else { return nil }
      return words.firstIndex { $0.id == word }.map { .number(Int32($0)) }
    case .words(let words): return .number(set(of: words, item))
    case .group: return item.id().map { .group($0) }
    default: return number(item, declared.unit, declared.range, quantity).map { .number($0) }
    }
  }

  /// Reads a set of words: a list of them, or one word by itself.
  private func set(of words: [Word], _ item: Item) -> Int32 {
    let ids = words.map(\.id)
    let written = item.isList ? item.list() : [item]
    return written.reduce(0) { set, entry in
      guard let word = entry.word(among: ids), let place = ids.firstIndex(of: word) else {
        return set
      }
      return set | Unit.code(ofPlace: place)
    }
  }

  /// Reads a number written in a unit; `nil` (and told) if it is none or out of range.
  func number(
    _ item: Item, _ unit: Unit, _ range: ClosedRange<Int32>, _ quantity: Quantity? = nil
  ) -> Int32? {
    switch unit {
    case .flag: return item.flag().map { $0 ? 1 : 0 }
    case .share, .logit: return item.decimal(places: 3, in: range.whole).map(Int32.init)
    case .points:
      let hundredths = Int(range.lowerBound) / 5...Int(range.upperBound) / 5
      let step = quantity == .interest ? 50 : 1
      return item.decimal(places: 2, in: hundredths, step: step).map { Int32($0 * 5) }
    default: return item.integer(in: range.whole).map(Int32.init)
    }
  }

  private func add(_ quantity: Quantity, _ first: String?, _ second: String?, _ value: CellValue) {
    noteVictims(quantity, first, second, value)
    switch value {
    case .number(let number):
      result.cells.append(Campaign.Cell(quantity, first, second, value: number))
    case .row(let id): result.cells.append(Campaign.Cell(quantity, first, second, rowID: id))
    case .group(let word): groups.append((quantity, first, word))
    }
  }

  private func noteVictims(
    _ quantity: Quantity, _ first: String?, _ second: String?, _ value: CellValue
  ) {
    guard let first else { return }
    if quantity == .assetOwner, case .row(let owner) = value { owners[first] = owner }
    if quantity == .suspects, let second { suspects[first, default: []].insert(second) }
  }

  /// Nobody suspects, trusts or rivals itself.
  private func isOther(
    _ id: String, than row: String?, _ declared: QuantityDeclaration, _ item: Item
  ) -> Bool {
    guard declared.first == declared.second, id == row else { return true }
    log.error(
      .sense, "itself", at: item.place,
      Text("\(id) names itself here", nl: "\(id) noemt hier zichzelf"))
    return false
  }

  /// All declared fields of a section, in the order of their declaration.
  func fields(of section: String) -> [FieldDeclaration] {
    vocabulary.fields.filter { $0.section == section }
  }
}
