import ParleyRules

/// A happening that a campaign names, in the words that its rule has for it.
struct ScriptedSentence {
  private let scripted: Scripted
  private let phrasing: Phrasing
  init(_ scripted: Scripted, _ phrasing: Phrasing) {
    (self.scripted, self.phrasing) = (scripted, phrasing)
  }

  /// As it will be told: what nothing is said of is left out.
  var told: Text { sentence { _ in .text("") } }

  /// As it is looked for: whoever is not named may be anybody.
  var lookedFor: Text {
    sentence { unit in
      switch unit {
      case .row(.actor): .text(Text("somebody", nl: "iemand"))
      default: .text("...")
      }
    }
  }

  private func sentence(_ unsaid: (Unit) -> Phrasing.Part) -> Text {
    guard let kind = phrasing.vocabulary.happening(named: scripted.what) else {
      return Text(same: scripted.what)
    }
    let declared = phrasing.vocabulary[kind]
    var parts: [String: Phrasing.Part] = [:]
    for argument in declared.arguments {
      let said = value(of: argument.name)
      parts[argument.name] = said.map { part($0, argument.unit) } ?? unsaid(argument.unit)
    }
    return phrasing.text(sentence(of: declared), parts)
  }

  /// One of several sentences, by the word that is said to choose it; the first where it is left open.
  private func sentence(of declared: HappeningDeclaration) -> Text {
    guard let teller = declared.teller,
      case .number(let place)? = value(of: declared.arguments[teller].name),
      declared.sentences.indices.contains(Int(place))
    else { return declared.sentences.first ?? "" }
    return declared.sentences[Int(place)]
  }

  private func value(of name: String) -> Scripted.Value? {
    scripted.particulars.first { $0.name == name }?.value
  }

  private func part(_ value: Scripted.Value, _ unit: Unit) -> Phrasing.Part {
    switch (value, unit) {
    case (.thing(let id), .row(let kind)): .thing(kind, id)
    case (.thing(let id), _): .text(Text(same: id))
    case (.incident(let inject), _): .thing(.inject, inject)
    case (.number(let place), .word(let words)) where words.indices.contains(Int(place)):
      .text(words[Int(place)].text)
    case (.number(let number), _): .number(number, unit)
    }
  }
}
