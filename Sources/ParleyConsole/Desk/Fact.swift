import ParleyRules

/// What is told of a thing on its page: a line, or several under one label.
struct Fact {
  /// What programs call it.
  let name: String
  let label: Text
  let values: [Text]
  private let isList: Bool

  /// - Parameter value: nothing said leaves the line out.
  init(_ name: String, _ label: Text, _ value: Text) {
    (self.name, self.label, isList) = (name, label, false)
    values = value.isEmpty ? [] : [value]
  }

  /// However many there are, programs read a list.
  init(_ name: String, _ label: Text, list values: [Text]) {
    (self.name, self.label, self.values, isList) = (name, label, values, true)
  }

  var json: JSON {
    isList ? .list(values.map(JSON.text)) : values.first.map(JSON.text) ?? .null
  }
}

extension Console {
  /// The facts of a page, each under its label.
  func table(of facts: [Fact]) -> [Line] {
    let rows = facts.flatMap { fact in
      fact.values.enumerated().map { place, value in
        [Span(place == 0 ? say(fact.label) : "", .quiet), Span(say(value))]
      }
    }
    return layout.table(rows, indent: 2)
  }
}
