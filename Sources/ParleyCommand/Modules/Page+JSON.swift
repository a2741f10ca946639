import ParleyRules

extension Page {
  /// The page as one object. Values are whole numbers in the unit's own scale (thousandths for shares and
  /// logits, five hundred to a point); `written` is how authors write them.
  var json: JSON {
    .object([
      ("kind", "module"), ("id", .text(id)), ("title", JSON(title)), ("summary", JSON(summary)),
      ("revision", .number(revision)),
      ("parameters", .list(parameters.map(Page.parameter))),
      ("orders", .list(orders.map(Page.order))),
      (
        "slots",
        .list(
          addedSlots.map { verb, slot in
            .object([("order", .text(verb.id))] + Page.fields(of: slot))
          })
      ),
      ("terms", .list(terms.map(Page.term))),
      ("questions", .list(questions.map(Page.question))),
      ("weighs", .list(weighs.map { .text($0.id) })),
      ("fields", .list(fields.map(field))),
      ("levers", .list(levers.map(lever))),
      (
        "metrics",
        .list(metrics.map { .object([("id", .text($0.id)), ("title", JSON($0.title))]) })
      ),
      ("debrief", .list(debrief.map { JSON($0) })),
    ])
  }

  private static func parameter(_ name: String, _ quantity: QuantityDeclaration) -> JSON {
    let (unit, range) = (quantity.unit, quantity.range)
    return .object([
      ("name", .text(name)), ("title", JSON(quantity.title)), ("unit", .text(unit.id)),
      ("min", .number(Int(range.lowerBound))), ("max", .number(Int(range.upperBound))),
      ("default", .number(Int(quantity.neutral))),
      ("written", .text(unit.written(quantity.neutral))), ("source", .text(quantity.source)),
    ])
  }

  private static func order(_ verb: VerbDeclaration) -> JSON {
    .object([
      ("id", .text(verb.id)), ("alias", .text(verb.alias)), ("usage", .text(Usage.of(verb))),
      ("family", .text(verb.family.word.id)), ("help", JSON(verb.help)),
      (
        "slots",
        .list(verb.slots.filter { $0.owner == verb.owner }.map { .object(fields(of: $0)) })
      ),
    ])
  }

  private static func fields(of slot: SlotDeclaration) -> [(String, JSON)] {
    var fields: [(String, JSON)] = [
      ("name", .text(slot.name)), ("usage", .text(Usage.of(slot))), ("help", JSON(slot.help)),
      ("required", .flag(slot.isRequired)),
    ]
    if case .choice(let words) = slot.type {
      fields.append(("words", .list(words.map { .text($0.id) })))
    }
    if slot.surcharge != 0 { fields.append(("surcharge", .number(Int(slot.surcharge)))) }
    return fields
  }

  private static func term(_ term: TermDeclaration) -> JSON {
    .object([("id", .text(term.id)), ("title", JSON(term.title)), ("lever", JSON(term.lever))])
  }

  private static func question(_ question: QuestionDeclaration) -> JSON {
    .object([
      ("id", .text(question.id)), ("title", JSON(question.title)),
      ("unit", .text(question.unit.id)), ("yes", JSON(question.yes)), ("no", JSON(question.no)),
    ])
  }

  private func field(_ field: FieldDeclaration) -> JSON {
    let quantity = vocabulary[field.quantity]
    return .object([
      ("section", .text(field.section)), ("name", field.name.map { .text($0) } ?? .null),
      ("quantity", .text(quantity.id)), ("title", JSON(quantity.title)),
      ("unit", .text(quantity.unit.id)),
    ])
  }

  private func lever(_ lever: Lever) -> JSON {
    .object([
      ("parameter", .text(vocabulary[lever.parameter].id)), ("low", .number(Int(lever.low))),
      ("high", .number(Int(lever.high))), ("moves", .text("\(lever.measure)")),
      ("raises", .flag(lever.raises)),
    ])
  }
}
