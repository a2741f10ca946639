import ParleyRules

/// The characters of one campaign file, made safe to hand to a YAML parser.
///
/// Three kinds of private-use characters stand in for what the parser must not meet; `plain` turns
/// them back. Stand-ins are one character for one, so lines and columns stay true.
struct Source {
  /// The most bytes a file may have.
  static let largest = 4 << 20
  /// The most values a file may seem to hold, counted by its punctuation before it is parsed.
  static let mostMarks = 400_000
  /// The most keys that are no words (`? [a]: b`), each of which costs the parser a comparison.
  static let mostOddKeys = 32
  /// Stands for every `*`: an alias becomes text that begins with it, so no alias is ever expanded.
  static let star: Unicode.Scalar = "\u{E000}"
  /// From here on: first letters of keys that were renamed because they stood twice.
  static let firstRenamed: UInt32 = 0xE100

  let file: String
  private(set) var scalars: [Unicode.Scalar]
  private let lineStarts: [Int]
  private var renamed: [Unicode.Scalar] = []

  init(file: String, scalars: [Unicode.Scalar]) {
    self.file = file
    self.scalars = scalars
    var starts = [0]
    for (offset, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(offset + 1) }
    lineStarts = starts
  }

  func place(line: Int, column: Int) -> Place {
    Place(file: file, line: max(line, 1), column: max(column, 1))
  }

  /// How many lines there are.
  var lineCount: Int { lineStarts.count }

  /// The characters of a line, counted from 1, without its end.
  func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    guard number >= 1, number <= lineCount else { return [] }
    let end = number < lineCount ? lineStarts[number] - 1 : scalars.count
    return scalars[lineStarts[number - 1]..<end]
  }

  /// The text of the lines from one up to another, the last not included.
  func text(from first: Int, upTo last: Int) -> String {
    let end = last <= lineCount ? lineStarts[last - 1] : scalars.count
    return String(String.UnicodeScalarView(scalars[lineStarts[first - 1]..<end]))
  }

  /// Renames the key at a place by its first letter, so that the parser takes the mapping although the
  /// key stands in it twice. False if what stands there is no plain word.
  mutating func rename(line: Int, column: Int) -> Bool {
    guard line >= 1, line <= lineCount, column >= 1 else { return false }
    var offset = lineStarts[line - 1] + column - 1
    guard offset < scalars.count else { return false }
    if scalars[offset] == "\"" || scalars[offset] == "'" { offset += 1 }
    guard offset < scalars.count, isLetter(scalars[offset]),
      let stand = Unicode.Scalar(Source.firstRenamed + UInt32(renamed.count)), stand < "\u{F000}"
    else { return false }
    renamed.append(scalars[offset] == Source.star ? "*" : scalars[offset])
    scalars[offset] = stand
    return true
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == Source.star
  }

  /// Whether plain text from the parser is an alias in truth: no plain text begins with a star.
  func isAlias(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, Source.isStandIn(first) else { return false }
    return plain(String(first)) == "*"
  }

  /// Text as the author wrote it, with every stand-in turned back.
  func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Source.isStandIn($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == Source.star {
        result.append("*")
      } else if scalar.value >= Source.firstRenamed,
        renamed.indices.contains(Int(scalar.value - Source.firstRenamed))
      {
        result.append(renamed[Int(scalar.value - Source.firstRenamed)])
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000..<0xF000).contains(scalar.value)
  }

  /// Characters that no text for people holds: controls, invisible line ends and direction marks,
  /// the byte-order mark, private use. They could hide text or drive a terminal.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    case 0xE000...0xF8FF: true
    default: false
    }
  }
}
