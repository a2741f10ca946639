/// A word of a line: what stands between spaces, or between quotation marks.
public struct Token: Hashable, Sendable {
  /// The word itself: without its quotation marks, and with what was escaped in them put right.
  public let text: String
  /// It stood between quotation marks, so it is what somebody wrote and no word of the language.
  public let isQuoted: Bool
  /// Where it stands in the line.
  public let range: Range<String.Index>
}

/// A line as it was typed, cut into words.
public struct TypedLine: Sendable {
  /// The whole line; tabs are spaces in it.
  public let text: String
  /// Its words in order, without the question mark of a dry run.
  public let tokens: [Token]
  /// It ends in `?`: a dry run.
  public let isQuestion: Bool
  /// How many characters stand before it in the line that it is part of: it may be what follows `as SEAT`.
  let offset: Int

  /// Where a word begins in the whole line, in characters from 1.
  func column(of place: Int) -> Int {
    guard tokens.indices.contains(place) else { return offset + text.count + 1 }
    let start = tokens[place].range.lowerBound
    return offset + text.distance(from: text.startIndex, to: start) + 1
  }

  /// What was typed from one word up to, and without, another.
  func text(from first: Int, to end: Int) -> String {
    guard first < end, tokens.indices.contains(first) else { return "" }
    return String(text[tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound])
  }

  /// What was typed after a word, as it stands: for commands that take a whole line.
  func rest(after place: Int) -> String {
    guard tokens.indices.contains(place), tokens.count > place + 1 else { return "" }
    return String(text[tokens[place + 1].range.lowerBound...])
  }
}

/// Cuts lines into words. It knows quotation marks and the final question mark; no other
/// punctuation means anything.
public enum Tokenizer {
  /// The longest line that is read, in bytes: well beyond a page of text in quotation marks.
  public static let longestLine = 8192
  /// The most words of a line.
  public static let mostWords = 512

  /// - Throws: where the line cannot be what somebody meant: control characters, too long, an open
  /// quotation.
  public static func read(_ line: String) throws(Misreading) -> TypedLine {
    try read(line, after: 0)
  }

  /// - Parameter offset: the characters before it in the line that it is part of.
  static func read(_ line: String, after offset: Int) throws(Misreading) -> TypedLine {
    try check(line)
    // A tab parts words like a space; within what somebody writes it would break every column.
    let line = String(line.map { $0 == "\t" ? " " : $0 })
    var scanner = Scanner(line: line)
    let tokens = try scanner.tokens()
    guard tokens.count <= mostWords else { throw .tooLong }
    return TypedLine(text: line, tokens: tokens, isQuestion: scanner.isQuestion, offset: offset)
  }

  /// Where the first character stands that cannot be read, from 1.
  static func firstUnreadable(in line: String) -> Int? {
    line.enumerated().first { $0.element.unicodeScalars.contains(where: isForbidden) }
      .map { $0.offset + 1 }
  }

  /// Where the quotation begins that is not closed, from 1.
  static func openQuotation(in line: String) -> Int? {
    var scanner = Scanner(line: line)
    guard (try? scanner.tokens()) == nil else { return nil }
    return scanner.opened.map { line.distance(from: line.startIndex, to: $0) + 1 }
  }

  private static func check(_ line: String) throws(Misreading) {
    guard line.utf8.count <= longestLine else { throw .tooLong }
    for scalar in line.unicodeScalars where isForbidden(scalar) { throw .controlCharacter }
  }

  /// Control characters, marks that turn the direction of writing, and what stands for bytes that
  /// were no text.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFD: true
    default: false
    }
  }
}

private struct Scanner {
  let line: String
  var isQuestion = false
  /// Where the last quotation begins.
  private(set) var opened: String.Index?

  mutating func tokens() throws(Misreading) -> [Token] {
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)].isWhitespace {
      end = line.index(before: end)
    }
    if end > line.startIndex, line[line.index(before: end)] == "?" {
      isQuestion = true
      end = line.index(before: end)
    }
    var tokens: [Token] = []
    var place = line.startIndex
    while place < end {
      if line[place].isWhitespace {
        place = line.index(after: place)
      } else if Scanner.isQuote(line[place]) {
        tokens.append(try quoted(&place, before: end))
      } else {
        tokens.append(bare(&place, before: end))
      }
    }
    return tokens
  }

  private func bare(_ place: inout String.Index, before end: String.Index) -> Token {
    let start = place
    while place < end, !line[place].isWhitespace, !Scanner.isQuote(line[place]) {
      place = line.index(after: place)
    }
    return Token(text: String(line[start..<place]), isQuoted: false, range: start..<place)
  }

  private mutating func quoted(_ place: inout String.Index, before end: String.Index)
    throws(Misreading)
    -> Token
  {
    let start = place
    opened = start
    var text = ""
    place = line.index(after: place)
    while place < end {
      let character = line[place]
      let next = line.index(after: place)
      if character == "\\", next < end, line[next] == "\"" || line[next] == "\\" {
        text.append(line[next])
        place = line.index(after: next)
        continue
      }
      place = next
      if Scanner.isQuote(character) {
        return Token(text: text, isQuoted: true, range: start..<place)
      }
      text.append(character)
    }
    throw .openQuotation
  }

  /// The straight mark, and those that keyboards and word processors make of it.
  private static func isQuote(_ character: Character) -> Bool {
    switch character {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}": true
    default: false
    }
  }
}
