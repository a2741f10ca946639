/// As much of Markdown as authors use in briefs: headings, items, emphasis, code.
enum Markdown {
  /// Whether a line begins an item or a heading and so does not go on from the one before.
  static func startsItem(_ line: String) -> Bool {
    if line.hasPrefix("#") || line.hasPrefix("- ") || line.hasPrefix("* ") { return true }
    let digits = line.prefix { $0.isNumber }
    return !digits.isEmpty && line.dropFirst(digits.count).hasPrefix(". ")
  }

  /// A paragraph with its marks.
  static func line(_ text: String, _ plain: Mark) -> Line {
    if text.hasPrefix("#") {
      return Line(String(text.drop { $0 == "#" }.drop { $0 == " " }), .heading)
    }
    var spans: [Span] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(where: { $0 == "`" || $0 == "*" }) {
      let sign = rest[start...].hasPrefix("**") ? "**" : String(rest[start])
      let inner = rest[start...].dropFirst(sign.count)
      guard let end = range(of: sign, in: inner), !inner.isEmpty, inner.first != " " else {
        let next = rest.index(start, offsetBy: sign.count)
        spans.append(Span(String(rest[..<next]), plain))
        rest = rest[next...]
        continue
      }
      spans.append(Span(String(rest[..<start]), plain))
      // The marks of something to type stay, so that a screen without colours shows where it begins
      // and ends.
      let text = String(inner[..<end.lowerBound])
      spans.append(sign == "`" ? Span("`\(text)`", .code) : Span(text, .emphasis))
      rest = inner[end.upperBound...]
    }
    spans.append(Span(String(rest), plain))
    return Line(spans.filter { !$0.text.isEmpty })
  }

  private static func range(of sign: String, in text: Substring) -> Range<String.Index>? {
    var place = text.startIndex
    while place < text.endIndex {
      if text[place...].hasPrefix(sign) {
        return place..<text.index(place, offsetBy: sign.count)
      }
      place = text.index(after: place)
    }
    return nil
  }
}
