import ParleyRules

/// Adding to the numbers that are kept: of one thing, of several or of all, whoever declares the number.
extension CampaignLoader {
  /// `add: {quantity: hurt, of: [arden, boreal], value: 1}`.
  func addition(_ fields: Fields) -> Inject.Effect? {
    let named = fields.required("quantity").flatMap(addable)
    let (of, toward) = (fields.optional("of"), fields.optional("toward"))
    let written = fields.required("value")
    // What it is of depends on what it is.
    guard let quantity = named else { return nil }
    let declared = vocabulary[quantity]
    let first = those(of, "of", declared.first, of: declared, fields)
    let second = those(toward, "toward", declared.second, of: declared, fields)
    let span = declared.range.upperBound &- declared.range.lowerBound
    let value = written.flatMap { number($0, declared.unit, -span...span, quantity) }
    guard let value, first != nil || declared.first == nil, second != nil || declared.second == nil
    else { return nil }
    return .add(quantity: declared.id, of: first, toward: second, value: value)
  }

  /// Which things are meant: `all`, an id, or a list of ids; told where they are missing, or have no business here.
  private func those(
    _ item: Item?, _ key: String, _ kind: Kind?, of declared: QuantityDeclaration, _ fields: Fields
  ) -> Inject.Those? {
    guard let names = kind.flatMap(catalogue.names) else {
      if item != nil { refuse(fields, "unknown-key", "has no", "kent geen", key, declared) }
      return nil
    }
    guard let item else {
      // A key that was misspelt is told where it stands.
      if fields.isTidy { refuse(fields, "missing-key", "needs", "mist", key, declared) }
      return nil
    }
    return those(item, names)
  }

  private func refuse(
    _ fields: Fields, _ code: String, _ says: String, _ zegt: String, _ key: String,
    _ declared: QuantityDeclaration
  ) {
    fields.item.refuse(
      .shape, code,
      Text("\(declared.id) \(says) \(key):", nl: "\(declared.id) \(zegt) \(key):"))
  }

  private func those(_ item: Item, _ names: Names) -> Inject.Those? {
    if case .scalar(let word) = item.entry.content {
      if word == "all", !names.contains(word) { return .all }
      return item.reference(to: names).map { .only([$0]) }
    }
    let ids = item.list().compactMap { $0.reference(to: names) }
    if ids.isEmpty, item.isList {
      item.refuse(.value, "empty", Text("nothing is named here", nl: "hier wordt niets genoemd"))
    }
    return ids.isEmpty ? nil : .only(ids)
  }

  // MARK: Numbers by name

  /// Every number of things that the campaign names, the core's or a module's, and every number of the whole game that
  /// a module keeps: by its id, or without the `actor.` before it.
  private func addable(_ item: Item) -> Quantity? {
    let named = vocabulary.quantities.indices.map { Quantity(number: UInt16($0)) }.filter(isAddable)
    return quantity(item, among: named) { word in
      Text(
        "there is no number \(word) to add to", nl: "er is geen getal \(word) om bij op te tellen")
    }
  }

  private func isAddable(_ quantity: Quantity) -> Bool {
    let declared = vocabulary[quantity]
    guard declared.unit.isNumber, declared.owner != .core || declared.sight != .hidden else {
      return false
    }
    guard let first = declared.first else {
      return declared.owner.number >= Owner.firstModule
        && !vocabulary.parameters.contains { $0.quantity == quantity }
    }
    return isNamed(first) && (declared.second.map(isNamed) ?? true)
  }

  /// Whether things of a kind are the campaign's to speak of. What the exercise is run with is not in the game.
  private func isNamed(_ kind: Kind) -> Bool {
    catalogue.names(kind) != nil && ![.inject, .lesson, .verb].contains(kind)
  }
}

extension Unit {
  /// It is a number that can go up and down, as words, names and a plain yes or no are not.
  var isNumber: Bool {
    switch self {
    case .count, .money, .level, .share, .points, .logit, .turns: true
    case .flag, .group, .row, .term, .word, .words: false
    }
  }
}
