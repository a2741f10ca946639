import ParleyRules

/// The YAML parser's terse complaints in an author's words.
extension SyntaxProblem {
  /// The complaint, with lines counted from the block's first line.
  func diagnostic(in source: Source, from first: Int) -> Diagnostic {
    let (line, column) = (pointsBack ? start : nil) ?? (line, column)
    let place = source.place(line: line + first - 1, column: column)
    if let tab = tab(in: source, near: [line + first - 1, self.line + first - 1]) { return tab }
    if words == Self.noContent, let open = openBracket(in: source, from: first) { return open }
    let (message, hint) = wording
    return Diagnostic(.error, .syntax, code: "syntax", at: place, message, hint: hint)
  }

  /// Whether the trouble is better shown where it began than where it was noticed.
  private var pointsBack: Bool {
    switch words {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'",
      "found unexpected end of stream", "found unexpected document indicator",
      "could not find expected ':'":
      true
    default: false
    }
  }

  private func tab(in source: Source, near lines: [Int]) -> Diagnostic? {
    for number in lines {
      let blank = source.line(number).prefix { $0 == " " || $0 == "\t" }
      guard let offset = blank.firstIndex(of: "\t") else { continue }
      return Diagnostic(
        .error, .syntax, code: "tab",
        at: source.place(line: number, column: offset - blank.startIndex + 1),
        Text("a tab where spaces are expected", nl: "een tab waar spaties horen"),
        hint: Text(
          "YAML is indented with spaces; two a level will do",
          nl: "YAML springt in met spaties; twee per niveau volstaat"))
    }
    return nil
  }

  private static let noContent = "did not find expected node content"

  /// The innermost bracket that is still open where the parser ran out of text.
  private func openBracket(in source: Source, from first: Int) -> Diagnostic? {
    let last = min(line + first - 1, source.lineCount)
    var open: [(bracket: Unicode.Scalar, place: Place)] = []
    var quote: Unicode.Scalar?
    for number in first...max(first, last) {
      var before: Unicode.Scalar = " "
      for (offset, scalar) in source.line(number).enumerated() {
        defer { before = scalar }
        if let current = quote {
          if scalar == current, before != "\\" { quote = nil }
        } else if scalar == "#", before == " " {
          break
        } else if "\"'".unicodeScalars.contains(scalar), " [{,:-".unicodeScalars.contains(before) {
          quote = scalar
        } else if scalar == "[" || scalar == "{" {
          open.append((scalar, source.place(line: number, column: offset + 1)))
        } else if scalar == "]" || scalar == "}" {
          _ = open.popLast()
        }
      }
    }
    guard source.line(last).count < column, let found = open.last else { return nil }
    let (message, hint) = found.bracket == "[" ? Self.unclosed("[", "]") : Self.unclosed("{", "}")
    return Diagnostic(.error, .syntax, code: "syntax", at: found.place, message, hint: hint)
  }

  private var wording: (Text, Text?) {
    switch words {
    case "mapping values are not allowed in this context": Self.looseColon
    case "did not find expected ',' or ']'": Self.unclosed("[", "]")
    case "did not find expected ',' or '}'": Self.unclosed("{", "}")
    case "found unexpected end of stream", "found unexpected document indicator": Self.unclosedQuote
    case "could not find expected ':'": Self.noColon
    case "did not find expected key", "did not find expected '-' indicator": Self.outOfLine
    case "did not find expected <document start>": Self.outOfLine
    case "block sequence entries are not allowed in this context": Self.looseDash
    case "found character that cannot start any token": Self.badStart
    case Self.noContent: Self.nothing
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      Self.badEscape
    case "but found another document": Self.secondDocument
    case "Maximum nesting level reached, set with yaml_set_max_nest_level())": Self.tooDeep
    case Self.duplicates, "duplicate key": Self.manyDuplicates
    default: (Text("this is not YAML: \(words)", nl: "dit is geen YAML: \(words)"), nil)
    }
  }

  private static let looseColon = (
    Text("a colon that does not belong here", nl: "een dubbele punt die hier niet hoort"),
    Text(
      "put the whole text in quotes, or check the indentation of the line above",
      nl:
        "zet de hele tekst tussen aanhalingstekens, of kijk de inspringing van de regel erboven na")
  )

  private static func unclosed(_ open: String, _ close: String) -> (Text, Text?) {
    (
      Text("this \(open) has no \(close)", nl: "bij deze \(open) hoort nog een \(close)"),
      Text(
        "close it with \(close), and put a comma between the items",
        nl: "sluit af met \(close), en zet komma's tussen de delen")
    )
  }

  private static let unclosedQuote = (
    Text("this quotation mark is never closed", nl: "dit aanhalingsteken wordt nergens gesloten"),
    Text(
      "close it, or write longer text under a key that ends in |",
      nl: "sluit het, of schrijf langere tekst onder een sleutel die op | eindigt")
  )
  private static let noColon = (
    Text("a key without a colon", nl: "een sleutel zonder dubbele punt"),
    Text(
      "write key: value, with a space after the colon",
      nl: "schrijf sleutel: waarde, met een spatie na de dubbele punt")
  )
  private static let outOfLine = (
    Text(
      "this line does not stand under the ones it belongs with",
      nl: "deze regel staat niet onder de regels waar hij bij hoort"),
    Text(
      "keys of one thing start in the same column; look for a missing space or quotation mark",
      nl:
        "sleutels van één ding beginnen in dezelfde kolom; zoek een ontbrekende spatie of aanhalingsteken"
    )
  )
  private static let looseDash = (
    Text("a list item that does not belong here", nl: "een lijstdeel dat hier niet hoort"),
    Text("start the list on a line of its own", nl: "begin de lijst op een eigen regel")
  )
  private static let badStart = (
    Text(
      "a value cannot start with this character", nl: "een waarde kan niet met dit teken beginnen"),
    Text("put the text in quotes", nl: "zet de tekst tussen aanhalingstekens")
  )
  private static let nothing = (
    Text("a value is missing here", nl: "hier ontbreekt een waarde"),
    Text("two commas in a row, perhaps", nl: "misschien twee komma's achter elkaar")
  )
  private static let badEscape = (
    Text(
      "a backslash that means nothing here", nl: "een backslash die hier niets betekent"),
    Text(
      "use single quotes, or write the backslash twice",
      nl: "gebruik enkele aanhalingstekens, of schrijf de backslash dubbel")
  )
  private static let secondDocument = (
    Text("a second document in one file", nl: "een tweede document in één bestand"),
    Text("take out the line with ---", nl: "haal de regel met --- weg")
  )
  private static let tooDeep = (
    Text("nested too deeply", nl: "te diep genest"),
    Text("nothing in a campaign goes that deep", nl: "niets in een campagne gaat zo diep")
  )
  private static let manyDuplicates = (
    Text("keys that stand twice", nl: "sleutels die dubbel voorkomen"),
    Text("every key stands once in its place", nl: "elke sleutel staat op zijn plek één keer")
  )
}
