import Foundation

/// What the README shows, or the guide for rule authors: its code blocks, each with the lines of prose around it.
struct Readme {
  struct Block {
    let language: String
    let text: String
    /// The prose before it and after it, up to the next blank line or block.
    let before: String
    let after: String

    /// The path that the prose before it names last, between back-ticks and before a colon.
    var path: String? {
      let parts = before.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
      guard before.hasSuffix(":"), parts.count > 2 else { return nil }
      return parts.dropLast().reversed().first { $0.contains("/") }
    }
  }

  let text: String
  let blocks: [Block]

  init(_ text: String) {
    self.text = text
    let lines = text.components(separatedBy: "\n")
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    blocks = stride(from: 0, to: fences.count - 1, by: 2).map { place in
      let (open, close) = (fences[place], fences[place + 1])
      return Block(
        language: String(lines[open].dropFirst(3)),
        text: lines[(open + 1)..<close].joined(separator: "\n"),
        before: Readme.paragraph(lines[..<open].reversed()).reversed().joined(separator: "\n"),
        after: Readme.paragraph(lines[(close + 1)...]).joined(separator: "\n"))
    }
  }

  /// The page at that path.
  static func read(_ path: String = "README.md") throws -> Readme {
    Readme(try String(contentsOf: Stage.root.appending(path: path), encoding: .utf8))
  }

  /// The guide for rule authors.
  static func guide() throws -> Readme { try read("Plugins/README.md") }

  private static func paragraph(_ lines: some Sequence<String>) -> [String] {
    Array(lines.drop(while: \.isEmpty).prefix { !$0.isEmpty && !$0.hasPrefix("```") })
  }

  /// The files of the package that it writes, as they are there: only the way to the clone is another.
  static func written(_ path: String) throws -> String {
    let file = Stage.root.appending(path: "Tests/NinthObstacle")
      .appending(path: path.split(separator: "/").dropFirst().joined(separator: "/"))
    return try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: #"path: "../..""#, with: #"path: "../parley""#)
  }

  /// The code blocks that are not what their file holds: of the package that is written the whole file, of a file of
  /// this repository a passage.
  func strayCode() -> [String] {
    blocks.filter { $0.language == "swift" }.compactMap { block in
      guard let path = block.path else {
        return "no file is named before: \(block.text.prefix(60))"
      }
      guard path.hasPrefix("elections/") else { return strayPassage(block.text, in: path) }
      guard let written = try? Readme.written(path) else { return "\(path) is not there" }
      return block.text + "\n" == written ? nil : "\(path) holds something else"
    }
  }

  private func strayPassage(_ passage: String, in path: String) -> String? {
    let file = Stage.root.appending(path: path)
    guard let source = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(path) is not there"
    }
    // Line by line, from the margin: a passage stands further to the left than it does in its file.
    let (wanted, lines) = (Readme.atTheMargin(passage), Readme.atTheMargin(source))
    let isThere = lines.indices.contains { lines[$0...].starts(with: wanted) }
    return isThere ? nil : "\(path) holds no such passage"
  }

  private static func atTheMargin(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { String($0.drop { $0 == " " }) }
  }

  private func section(_ heading: String) -> String {
    guard let start = text.range(of: "\n## \(heading)\n") else { return "" }
    return text[start.upperBound...].components(separatedBy: "\n## ")[0]
  }

  /// The first words of what stands between back-ticks in the prose below a heading and is typed at the prompt.
  func commands(under heading: String) -> Set<String> {
    let prose = section(heading).components(separatedBy: "\n")
      .filter { !$0.hasPrefix("|") }.joined(separator: "\n")
    let heads = prose.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }
      .compactMap { $0.element.split(whereSeparator: \.isWhitespace).first.map(String.init) }
    // The program itself, another program, and a thing's handle are no commands.
    return Set(heads.filter { $0.allSatisfy(\.isLowercase) }).subtracting(["parley", "less"])
  }

  /// What stands between back-ticks in the first column of the table below a heading.
  func codes(under heading: String) -> [String] {
    section(heading).components(separatedBy: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      row.components(separatedBy: " | ")[0].split(separator: "`").enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// The words of the page's tables that are typed after a head, as `of` in `lens.key(of:)`: `key`.
  func words(after head: String) throws -> Set<String> {
    let rows = text.components(separatedBy: "\n").filter { $0.hasPrefix("|") }
    let word = try Regex("\\b\(head)\\.([A-Za-z]+)")
    return Set(
      rows.flatMap { $0.matches(of: word) }.compactMap { $0.output[1].substring.map(String.init) })
  }

  /// What the page's tables say can be typed after one of those heads: `lens[.severity, incident]`, `out.cause`.
  func lines(after heads: [String]) throws -> [String] {
    let rows = text.components(separatedBy: "\n").filter { $0.hasPrefix("|") }
    let line = try Regex("`((?:\(heads.joined(separator: "|")))[.\\[][^`]+)`")
    return rows.flatMap { $0.matches(of: line) }
      .compactMap { $0.output[1].substring.map(String.init) }
  }
}
