import ParleyEngine
import ParleyRules

/// What the page of an order says beside its declaration: who reads it, what else there is to know, and how it is typed.
extension Console {
  /// What one cannot read off the line, of orders that have more to them; `nil` for the others.
  func more(on verb: VerbNumber) -> Text? {
    switch verb {
    case Verbs.allege.number:
      Text(
        "The best that you have to go on is told with it: a suspicion of your own of the last three turns, what all have seen, a charge that is believed, or your word alone. Of a suspicion and a bare word third parties say at once whether they believe it; where more do than do not, signs of breach go on record. Once a turn against the same party.",
        nl:
          "Het beste waarop u zich kunt beroepen wordt erbij verteld: een eigen vermoeden van de laatste drie beurten, wat allen gezien hebben, een beschuldiging die geloofd wordt, of alleen uw woord. Bij een vermoeden en een woord zonder meer zeggen derden meteen of zij het geloven; doen meer van hen dat wel dan niet, dan komen tekenen van schending te boek. Eenmaal per beurt tegen dezelfde partij."
      )
    case Verbs.answer.number:
      Text(
        "An admission is taken for certain by all who read it, true or not. Open books speak for who did not do it and against who did. Who counters says at whom it points, and that is a charge like any other. Evidence that somebody publishes is no charge and asks for no answer.",
        nl:
          "Een erkenning neemt ieder die haar leest voor zeker aan, waar of niet. Open boeken spreken voor wie het niet deed en tegen wie het wel deed. Bij een tegenbeschuldiging zegt u naar wie u wijst, en die telt als iedere andere. Bewijs dat iemand publiceert is geen beschuldiging en vraagt geen antwoord."
      )
    default: nil
    }
  }

  /// Who reads it. Until when a vote is held has been said by then.
  func readers(of verb: VerbNumber) -> Text {
    vocabulary[verb].purse == .ballot
      ? Text("Then everybody reads it.", nl: "Daarna leest iedereen het.")
      : Forecast.readers(of: verb, in: vocabulary)
  }

  /// Lines that would be taken now, each with what it costs; else how such a line looks.
  func examples(of verb: VerbNumber) -> [Line] {
    let forecast = Forecast(view, language)
    let orders = Reach(scene, view).examples(of: verb, most: 2)
    guard orders.isEmpty else {
      return layout.table(
        orders.map { [Span(printer.said($0), .code), Span(forecast.cost($0))] }, indent: 2)
    }
    let words = Text(
      "It cannot be done now. When it can, for example: {0}",
      nl: "Nu kan dat niet. Later bijvoorbeeld: {0}")
    return [Line([Span("  "), Span(say(words, sketch(of: vocabulary[verb])), .quiet)])]
  }

  /// What has to be said in an order, with the first thing that there is of each kind, or will be.
  private func sketch(of declared: VerbDeclaration) -> String {
    let slots = declared.slots.filter { $0.behind == nil && $0.isRequired && scene.isOn($0.owner) }
    let said = slots.flatMap { slot in
      [slot.marker(in: language), sketch(of: slot)].compactMap { $0 }
    }
    return ([declared.word(in: language)] + said).joined(separator: " ")
  }

  private func sketch(of slot: SlotDeclaration) -> String {
    switch slot.type {
    case .row(let kind), .rows(let kind):
      let row = scene.rows(kind).first { kind != .actor || $0 != actor }
      return row.map { scene.handle(kind, $0) }
        ?? "\(vocabulary[kind].letter.map(String.init) ?? "")1"
    case .choice(let words):
      let place = words.indices.first { slot.never != Int32($0) } ?? 0
      return Choices(words).typed(in: language)[place]
    case .amount(let range): return String(range.lowerBound)
    case .words: return "\"...\""
    }
  }
}
