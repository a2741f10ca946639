import ParleyRules

/// Things with which nothing can be done, as nothing names them: a term of which no reading is given.
extension CampaignLoader {
  func checkUnnamed() {
    for field in vocabulary.fields where field.namesAll && isReadWhole(field) {
      let named = Set(cells(of: field).compactMap { $0.rowID ?? $0.second })
      guard let kind = namedKind(field), let names = catalogue.names(kind), names.isComplete else {
        continue
      }
      for id in names.ids where !named.contains(id) && places[kind]?[id] != nil {
        refuseUnnamed(id, kind, field)
      }
    }
  }

  private func cells(of field: FieldDeclaration) -> [Campaign.Cell] {
    result.cells.filter { $0.quantity == field.quantity }
  }

  /// The kind of what a field names: what it holds, or what the second of a pair is.
  private func namedKind(_ field: FieldDeclaration) -> Kind? {
    let declared = vocabulary[field.quantity]
    return if case .row(let kind) = declared.unit { kind } else { declared.second }
  }

  /// Whether something could be read of every entry: of one that could not, enough is said already.
  private func isReadWhole(_ field: FieldDeclaration) -> Bool {
    let written = folder.root[field.section]?.pairs ?? []
    return Set(cells(of: field).compactMap(\.first)).count == written.count
  }

  private func refuseUnnamed(_ id: String, _ kind: Kind, _ field: FieldDeclaration) {
    let what = vocabulary[kind].title
    let key = field.name.map { "\($0): \(id)" } ?? id
    log.error(
      .sense, "unnamed", at: place(kind, id),
      Text(
        "nothing in \(field.section): is about the \(what.english) \(id)",
        nl: "niets in \(field.section): gaat over \(what.dutch) \(id)"),
      hint: Text(
        "add an entry to \(field.section): that says \(key), or take \(id) out",
        nl: "voeg aan \(field.section): iets toe met \(key), of haal \(id) weg"))
  }
}
