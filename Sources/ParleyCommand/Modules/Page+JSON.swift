import ParleyConsole
import ParleyRules

extension Page {
  /// The page as one object. Values are whole numbers in the unit's own scale (thousandths for
  /// shares and logits, five hundred to a point); `written` is how authors write them.
  var json: JSON {
    .object([
      ("kind", "module"), ("id", .string(id)), ("title", .text(title)), ("summary", .text(summary)),
      ("revision", .number(revision)),
      ("parameters", .list(parameters.map(Page.parameter))),
      ("orders", .list(orders.map(order))),
      (
        "slots",
        .list(
          addedSlots.map { verb, slot in
            .object([("order", .string(verb.id))] + self.fields(of: slot, in: verb))
          })
      ),
      ("terms", .list(terms.map(Page.term))),
      ("questions", .list(questions.map(Page.question))),
      ("weighs", .list(weighs.map { .string($0.id) })),
      ("numbers", .list(numbers.map(Page.number))),
      ("sections", .list(sections.map(Page.section))),
      ("fields", .list(fields.map(field))),
      ("levers", .list(levers.map(lever))),
      ("remedies", .list(remedies.map(remedy))),
      (
        "metrics",
        .list(metrics.map { .object([("id", .string($0.id)), ("title", .text($0.title))]) })
      ),
      ("debrief", .list(debrief.map { .text($0) })),
    ])
  }

  private static func parameter(_ name: String, _ quantity: QuantityDeclaration) -> JSON {
    let (unit, range) = (quantity.unit, quantity.range)
    return .object([
      ("name", .string(name)), ("title", .text(quantity.title)), ("unit", .string(unit.id)),
      ("min", .number(Int(range.lowerBound))), ("max", .number(Int(range.upperBound))),
      ("default", .number(Int(quantity.neutral))),
      ("written", .string(unit.written(quantity.neutral))), ("source", .string(quantity.source)),
    ])
  }

  private static func number(_ number: QuantityDeclaration) -> JSON {
    .object([
      ("id", .string(number.id)), ("title", .text(number.title)), ("unit", .string(number.unit.id)),
      ("min", .number(Int(number.range.lowerBound))),
      ("max", .number(Int(number.range.upperBound))), ("sight", .string("\(number.sight)")),
    ])
  }

  private func order(_ verb: VerbDeclaration) -> JSON {
    .object([
      ("id", .string(verb.id)), ("alias", .string(verb.alias)),
      ("usage", .string(usage(of: verb))),
      ("family", .string(verb.family.word.id)), ("help", .text(verb.help)),
      (
        "slots",
        .list(
          verb.slots.filter { $0.owner == verb.owner }.map { .object(fields(of: $0, in: verb)) })
      ),
    ])
  }

  private func fields(of slot: SlotDeclaration, in verb: VerbDeclaration) -> [(String, JSON)] {
    var fields: [(String, JSON)] = [
      ("name", .string(slot.name)), ("usage", .string(usage(in: .english).of(slot, in: verb))),
      ("help", .text(slot.help)),
      ("required", .flag(slot.isRequired)),
    ]
    if case .choice(let words) = slot.type {
      fields.append(("words", .list(words.map { .string($0.id) })))
    }
    if slot.surcharge != 0 { fields.append(("surcharge", .number(Int(slot.surcharge)))) }
    return fields
  }

  private static func term(_ term: TermDeclaration) -> JSON {
    .object([("id", .string(term.id)), ("title", .text(term.title)), ("lever", .text(term.lever))])
  }

  private static func question(_ question: QuestionDeclaration) -> JSON {
    .object([
      ("id", .string(question.id)), ("title", .text(question.title)),
      ("unit", .string(question.unit.id)), ("yes", .text(question.yes)), ("no", .text(question.no)),
    ])
  }

  private static func section(_ section: String, _ kind: KindDeclaration) -> JSON {
    .object([
      ("section", .string(section)), ("of", .string(kind.id)), ("title", .text(kind.title)),
    ])
  }

  private func field(_ field: FieldDeclaration) -> JSON {
    let quantity = vocabulary[field.quantity]
    return .object([
      ("section", .string(field.section)), ("name", field.name.map { .string($0) } ?? .null),
      ("quantity", .string(quantity.id)), ("title", .text(quantity.title)),
      ("unit", .string(quantity.unit.id)),
    ])
  }

  private func lever(_ lever: Lever) -> JSON {
    .object([
      ("parameter", .string(vocabulary[lever.parameter].id)), ("low", .number(Int(lever.low))),
      ("high", .number(Int(lever.high))), ("moves", .string(lever.measure.id(in: vocabulary))),
      ("raises", .flag(lever.raises)),
    ])
  }

  private func remedy(_ remedy: Remedy) -> JSON {
    .object([
      ("order", .string(vocabulary[remedy.verb].id)),
      ("moves", .string(remedy.measure.id(in: vocabulary))),
      ("raises", .flag(remedy.raises)),
    ])
  }
}
