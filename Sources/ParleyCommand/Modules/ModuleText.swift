import ParleyConsole
import ParleyRules

/// A page on a rule module for people, 80 columns wide.
struct ModuleText {
  private let page: Page
  private let language: Language
  private let layout = Layout()

  init(_ page: Page, _ language: Language) {
    self.page = page
    self.language = language
  }

  /// One line and a sentence for each.
  static func list(_ pages: [Page], _ language: Language) -> [Line] {
    let layout = Layout()
    let width = (pages.map(\.id.count).max() ?? 0) + 2
    let lines = pages.flatMap { page in
      layout.wrapped(
        Line([
          Span(page.id.padding(toLength: width), .code), Span(page.title[language], .emphasis),
          Span(". " + page.summary[language]),
        ]), indent: width)
    }
    let more = Text(
      "More: parley modules NAME. Without one: --without NAME.",
      nl: "Meer: parley modules NAAM. Zonder een ervan: --without NAAM.")
    return lines + [.blank, Line(more[language], .quiet)]
  }

  var lines: [Line] {
    let parts = [
      heading, levers, remedies, parameters, orders, terms, questions, numbers, sections, fields,
      report,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private func part(_ title: Text, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(title[language], .heading)] + lines
  }

  private func say(_ span: String, about text: Text, _ more: String = "") -> [Line] {
    var spans = [Span("  "), Span(span, .code), Span("  " + text[language])]
    if !more.isEmpty { spans.append(Span("  " + more, .quiet)) }
    return layout.wrapped(Line(spans), indent: 6)
  }

  private var heading: [Line] {
    let revision = Text("revision \(page.revision)", nl: "revisie \(page.revision)")
    return [
      Line([
        Span(page.id, .code), Span("  " + page.title[language], .heading),
        Span("  (\(revision[language]))", .quiet),
      ])
    ] + layout.wrapped(Line(page.summary[language]))
  }

  private var levers: [Line] {
    part(
      Text(
        "Main levers, and what moves when one is turned up",
        nl: "Hoofdhefbomen, en wat er beweegt als er een omhoog gaat"),
      page.levers.flatMap { lever in
        let parameter = page.vocabulary[lever.parameter]
        let unit = parameter.unit
        let ends = "\(unit.written(lever.low)) .. \(unit.written(lever.high))"
        // The name is what an author writes, in any language; its title says what it is.
        return say(
          "\(name(of: lever.parameter))  \(ends)", about: lever.measure.title(in: page.vocabulary),
          moves(lever.raises))
          + layout.wrapped(Line("      " + parameter.title[language]), indent: 6)
      })
  }

  private var remedies: [Line] {
    part(
      Text(
        "What works against it, at its price", nl: "Wat ertegen helpt, en zijn prijs heeft"),
      page.remedies.flatMap { remedy in
        say(
          page.vocabulary[remedy.verb].word(in: language),
          about: remedy.measure.title(in: page.vocabulary),
          moves(remedy.raises))
      })
  }

  private func name(of parameter: Quantity) -> String {
    page.vocabulary.parameters.first { $0.quantity == parameter }?.name ?? ""
  }

  private func moves(_ up: Bool) -> String {
    up ? Text("goes up", nl: "stijgt")[language] : Text("goes down", nl: "daalt")[language]
  }

  private var parameters: [Line] {
    part(
      Text(
        "Parameters (name: default, range, unit)",
        nl: "Parameters (naam: standaard, bereik, eenheid)"),
      page.parameters.flatMap { parameter in
        let quantity = parameter.quantity
        let unit = quantity.unit
        let figures =
          "\(unit.written(quantity.neutral)), \(quantity.writtenRange), \(unit.title[language])"
        return layout.wrapped(
          Line([Span("  \(parameter.name): ", .code), Span(figures)]), indent: 6)
          + layout.wrapped(
            Line([
              Span("      " + quantity.title[language]),
              Span(quantity.source.isEmpty ? "" : "  [\(quantity.source)]", .quiet),
            ]), indent: 6)
      })
  }

  private func said(_ usage: String) -> String { Placeholders.said(usage, in: language) }

  private var orders: [Line] {
    part(
      Text("Orders", nl: "Opdrachten"),
      page.orders.flatMap { say(said(page.usage(of: $0, in: language)), about: $0.help) }
        + page.addedSlots.flatMap { verb, slot in
          say(
            "\(verb.word(in: language)) ... \(said(page.usage(in: language).of(slot, in: verb)))",
            about: slot.help)
        })
  }

  private var terms: [Line] {
    let arrow = Text("lever", nl: "hefboom")[language]
    return part(
      Text(
        "Terms in ledgers, and what works against them",
        nl: "Termen in grootboeken, en wat ertegen helpt"),
      page.terms.flatMap { term in
        let lever = term.lever[language]
        return say(term.id, about: term.title, lever.isEmpty ? "" : "\(arrow): \(lever)")
      })
  }

  private var questions: [Line] {
    let own = Set(page.questions.map(\.id))
    let others = page.weighs.filter { !own.contains($0.id) }
    return part(
      Text("Questions it asks", nl: "Vragen die het stelt"),
      page.questions.flatMap { say($0.id, about: $0.title) })
      + part(
        Text(
          "Questions of others in which it has a say",
          nl: "Vragen van anderen waarin het meeweegt"),
        others.flatMap { say($0.id, about: $0.title) })
  }

  private var numbers: [Line] {
    part(
      Text("Numbers it keeps, and who sees them", nl: "Getallen die het bijhoudt, en wie ze ziet"),
      page.numbers.flatMap { number in
        say(number.id, about: number.title, number.sight.title[language])
      })
  }

  private var sections: [Line] {
    part(
      Text("Things that campaign files bring", nl: "Dingen die campagnebestanden aandragen"),
      page.sections.flatMap { say("\($0.section): ID", about: $0.kind.title) })
  }

  private var fields: [Line] {
    part(
      Text("Fields of campaign files", nl: "Velden van campagnebestanden"),
      page.fields.flatMap { field in
        let quantity = page.vocabulary[field.quantity]
        let path = field.name.map { "\(field.section): ID: \($0)" } ?? "\(field.section): ID"
        return say(path, about: quantity.title, quantity.unit.title[language])
      })
  }

  private var report: [Line] {
    part(
      Text("In the report", nl: "In het verslag"),
      page.metrics.flatMap { say($0.id, about: $0.title) })
      + part(
        Text("For the debrief", nl: "Voor de nabespreking"),
        page.debrief.flatMap { layout.wrapped(Line("  " + $0[language]), indent: 2) })
  }
}
