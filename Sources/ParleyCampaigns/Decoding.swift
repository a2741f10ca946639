import ParleyRules

/// Bytes to characters, with every reason to refuse a file told in the author's words.
extension Source {
  /// Reads bytes as UTF-8; `nil` (and told) if nothing can be made of them.
  init?(bytes: [UInt8], file: String, log: Diagnostics) {
    guard bytes.count <= Source.largest else {
      Source.refuseSize(file, log)
      return nil
    }
    guard let scalars = Source.decode(bytes, file: file, log: log) else { return nil }
    self.init(file: file, scalars: Source.cleaned(scalars, file: file, log: log))
    guard isAffordable else {
      log.error(
        .file, "too-large", at: Place(file: file),
        Text("this file holds too many values to read", nl: "dit bestand bevat te veel waarden"),
        hint: Text(
          "split it over several files under parts:",
          nl: "verdeel het over meer bestanden onder parts:"))
      return nil
    }
  }

  static func refuseSize(_ file: String, _ log: Diagnostics) {
    log.error(
      .file, "too-large", at: Place(file: file),
      Text("this file is larger than 4 MiB", nl: "dit bestand is groter dan 4 MiB"),
      hint: Text(
        "a campaign is text; split it over several files under parts:",
        nl: "een campagne is tekst; verdeel het over meer bestanden onder parts:"))
  }

  private static func decode(
    _ bytes: [UInt8], file: String, log: Diagnostics
  ) -> [Unicode.Scalar]? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      refuseEncoding(at: Place(file: file), "UTF-16", log)
      return nil
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var iterator = bytes[(marked ? 3 : 0)...].makeIterator()
    var decoder = Unicode.UTF8()
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: return scalars
      case .error:
        let line = scalars.count { $0 == "\n" } + 1
        let column = scalars.reversed().prefix { $0 != "\n" }.count + 1
        refuseEncoding(at: Place(file: file, line: line, column: column), nil, log)
        return nil
      }
    }
  }

  private static func refuseEncoding(at place: Place, _ found: String?, _ log: Diagnostics) {
    let what = found.map {
      Text("this file is \($0), not UTF-8", nl: "dit bestand is \($0), geen UTF-8")
    }
    log.error(
      .file, "encoding", at: place,
      what ?? Text("this is not UTF-8 text", nl: "dit is geen UTF-8-tekst"),
      hint: Text(
        "save the file as UTF-8 in your editor", nl: "sla het bestand in uw editor op als UTF-8"))
  }

  /// One kind of line end, no forbidden characters, stars stood in for.
  private static func cleaned(
    _ scalars: [Unicode.Scalar], file: String, log: Diagnostics
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var (line, column) = (1, 1)
    for (offset, scalar) in scalars.enumerated() {
      if scalar == "\r" {
        if offset + 1 < scalars.count, scalars[offset + 1] == "\n" { continue }
        result.append("\n")
      } else if isForbidden(scalar) {
        refuse(scalar, at: Place(file: file, line: line, column: column), log)
        result.append(" ")
      } else {
        result.append(scalar == "*" ? star : scalar)
      }
      column += 1
      if result.last == "\n" { (line, column) = (line + 1, 1) }
    }
    return result
  }

  static func refuse(_ scalar: Unicode.Scalar, at place: Place, _ log: Diagnostics) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    log.error(
      .shape, "control", at: place,
      Text("a control character (\(name)) in the text", nl: "een stuurteken (\(name)) in de tekst"),
      hint: Text(
        "delete it and type the text again; it cannot be seen",
        nl: "wis het en typ de tekst opnieuw; het is onzichtbaar"),
      about: "\(place.file) \(name)")
  }

  /// Whether the punctuation leaves room for no more values and odd keys than a parser can afford.
  /// Prose has some too, so the bounds are far above any campaign's.
  private var isAffordable: Bool {
    var (marks, oddKeys) = (0, 0)
    var before: Unicode.Scalar = "\n"
    for scalar in scalars {
      switch scalar {
      case "\n", ",", "[", "{", ":", "-", "?": marks += 1
      default: break
      }
      if scalar == "?", "\n-:?,[{".unicodeScalars.contains(before) { oddKeys += 1 }
      if scalar == ":", before == "]" || before == "}" { oddKeys += 1 }
      if scalar == "\n", before == "]" || before == "}" { continue }
      if scalar != " " { before = scalar }
    }
    return marks <= Source.mostMarks && oddKeys <= Source.mostOddKeys
  }
}
