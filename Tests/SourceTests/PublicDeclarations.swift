/// What a file declares in public, and whether a comment stands above it.
///
/// It reads no grammar, only what the formatter leaves: a declaration starts its line, and braces balance once
/// strings and comments are gone.
struct PublicDeclarations {
  /// One declaration, or one case of a public enum, or one requirement of a public protocol.
  struct Found: Equatable {
    /// The line it stands on, from 1.
    var line: Int
    /// What it is declared with: `struct`, `func`, `case` and so on.
    var keyword: String
    /// What it is called; an initialiser and a subscript are called after their keyword.
    var name: String
    /// The heads of the types and extensions around it, outermost first.
    var around: [String]
    /// A comment of three slashes stands directly above it; attributes and ordinary comments may stand between.
    var isDocumented: Bool
  }

  private(set) var found: [Found] = []
  /// The heads of the braces that are open, outermost first; a brace that is no type has an empty head.
  private var open: [String] = []
  /// A comment with words in it has been read, and nothing since that parts it from what follows.
  private var isDocumented = false
  /// How many round brackets of an attribute are still open.
  private var openBrackets = 0
  /// A head that goes on over the end of its line.
  private var head = ""

  init(in source: String) {
    let raw = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let code = PublicDeclarations.code(of: source)
    for (index, line) in code.enumerated() {
      read(line, raw: raw[index].drop { $0 == " " }, number: index + 1)
    }
  }

  private mutating func read(_ line: String, raw: Substring, number: Int) {
    let code = line.drop { $0 == " " }
    if code.isEmpty {
      if raw.hasPrefix("///") {
        isDocumented = isDocumented || raw.count > 5
      } else if !raw.hasPrefix("//") {
        isDocumented = false
      }
      return
    }
    if openBrackets > 0 || (code.hasPrefix("@") && PublicDeclarations.keyword(in: code) == nil) {
      openBrackets += code.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
      return
    }
    declare(code, number: number)
    isDocumented = false
    for character in code {
      switch character {
      case "{":
        open.append(PublicDeclarations.isType(head) ? head : "")
        head = ""
      case "}":
        _ = open.popLast()
        head = ""
      default: head.append(character)
      }
    }
    head = PublicDeclarations.isType(head) ? head + " " : ""
  }

  private mutating func declare(_ code: Substring, number: Int) {
    guard let (keyword, rest) = PublicDeclarations.keyword(in: code) else { return }
    let inside = PublicDeclarations.words(of: Substring(open.last ?? ""))
    let isPublic = PublicDeclarations.words(of: code.prefix { $0 != "=" && $0 != "{" })
      .prefix { $0 != keyword }.contains("public")
    let isCase = keyword == "case" && inside.contains("public") && inside.contains("enum")
    let isRequirement =
      inside.contains("public") && inside.contains("protocol") && keyword != "case"
    if isPublic || isCase || isRequirement {
      add(keyword, rest, number)
    }
    // What stands behind the brace of its own type has no line of its own to be told on.
    let behind = PublicDeclarations.words(of: rest.drop { $0 != "{" })
    if isPublic, PublicDeclarations.types.contains(keyword),
      behind.contains(keyword == "enum" ? "case" : "public")
    {
      let name = "in one line"
      found.append(
        Found(line: number, keyword: keyword, name: name, around: open, isDocumented: false))
    }
  }

  private mutating func add(_ keyword: String, _ rest: Substring, _ number: Int) {
    let names = keyword == "case" ? PublicDeclarations.parts(of: rest) : [rest]
    for (place, text) in names.enumerated() {
      let name = text.drop { $0 == " " }.prefix {
        !" :({[,?!".contains($0) || keyword == "func" && "!<=>".contains($0)
      }
      found.append(
        Found(
          line: number, keyword: keyword,
          name: name.isEmpty ? keyword : String(name.drop { $0 == "`" }.prefix { $0 != "`" }),
          around: open, isDocumented: isDocumented && place == 0))
    }
  }
}

extension PublicDeclarations {
  private static let keywords: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "func", "var", "let", "init", "case",
    "typealias",
    "subscript", "associatedtype",
  ]
  private static let types: Set<String> = ["struct", "enum", "class", "actor", "protocol"]
  private static let modifiers: Set<String> = [
    "public", "static", "final", "indirect", "mutating", "nonmutating", "override", "convenience",
    "required",
    "nonisolated", "isolated", "prefix", "postfix", "infix", "lazy", "weak", "unowned", "open",
    "private",
    "fileprivate", "internal", "package", "borrowing", "consuming", "dynamic", "class",
  ]

  /// The words of some code; brackets part them.
  static func words(of code: Substring) -> [String] {
    code.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }.map(String.init)
  }

  /// The word that a line declares with, and what follows it; nil where it declares nothing.
  static func keyword(in code: Substring) -> (keyword: String, rest: Substring)? {
    var rest = code
    while true {
      rest = rest.drop { $0 == " " }
      if rest.first == "@" {
        rest = rest.drop { $0 != " " && $0 != "(" }
        if rest.first == "(" { rest = behindBrackets(rest) }
        continue
      }
      let word = String(rest.prefix { $0.isLetter })
      let after = rest.dropFirst(word.count)
      let follows = String(after.drop { $0 == " " }.prefix { $0.isLetter })
      if word == "class", keywords.contains(follows) || modifiers.contains(follows) {
        rest = after
      } else if keywords.contains(word), after.first != ".", after.first != ":" {
        return (word, after)
      } else if modifiers.contains(word) {
        rest = after.first == "(" ? behindBrackets(after) : after
      } else {
        return nil
      }
    }
  }

  /// What follows a pair of round brackets.
  private static func behindBrackets(_ code: Substring) -> Substring {
    var depth = 0
    for index in code.indices {
      if code[index] == "(" { depth += 1 }
      if code[index] == ")" { depth -= 1 }
      if depth == 0 { return code[code.index(after: index)...] }
    }
    return ""
  }

  /// What commas outside brackets part.
  private static func parts(of code: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = code.startIndex
    var depth = 0
    for index in code.indices {
      if "([{".contains(code[index]) { depth += 1 }
      if ")]}".contains(code[index]) { depth -= 1 }
      if depth == 0, code[index] == "," {
        parts.append(code[start..<index])
        start = code.index(after: index)
      }
    }
    return parts + [code[start...]]
  }

  private static func isType(_ head: String) -> Bool {
    let code = head.drop { $0 == " " }
    if code.hasPrefix("extension ") || code.hasPrefix("public extension ") { return true }
    return keyword(in: code).map { types.contains($0.keyword) } ?? false
  }

  /// The lines of a file without comments, and with nothing between the quotes of a string.
  static func code(of source: String) -> [String] {
    var lexer = Lexer(rest: Substring(source))
    lexer.read()
    return lexer.lines
  }

  private struct Lexer {
    var rest: Substring
    var lines = [""]

    mutating func read() {
      while let character = rest.first {
        if rest.hasPrefix("//") {
          rest = rest.drop { !$0.isNewline }
        } else if rest.hasPrefix("/*") {
          drop(until: "*/")
        } else if character == "\"" || character == "#", let hashes = openingHashes() {
          string(hashes)
        } else {
          rest.removeFirst()
          put(character)
        }
      }
    }

    private mutating func put(_ character: Character) {
      if character.isNewline { lines.append("") } else { lines[lines.count - 1].append(character) }
    }

    private mutating func drop(until end: String) {
      while !rest.isEmpty, !rest.hasPrefix(end) {
        if rest.removeFirst().isNewline { lines.append("") }
      }
      rest = rest.dropFirst(end.count)
    }

    private func openingHashes() -> String? {
      let hashes = rest.prefix { $0 == "#" }
      return rest.dropFirst(hashes.count).first == "\"" ? String(hashes) : nil
    }

    /// Passes over a string; a value inside it is passed over with its own strings.
    private mutating func string(_ hashes: String) {
      rest = rest.dropFirst(hashes.count)
      let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      rest = rest.dropFirst(quote.count)
      put("\"")
      while !rest.isEmpty {
        if rest.hasPrefix("\\" + hashes + "(") {
          rest = rest.dropFirst(1 + hashes.count)
          value()
        } else if rest.hasPrefix("\\" + hashes) {
          rest = rest.dropFirst(1 + hashes.count)
          if rest.first?.isNewline == true { lines.append("") }
          rest = rest.dropFirst()
        } else if rest.hasPrefix(quote + hashes) {
          rest = rest.dropFirst(quote.count + hashes.count)
          break
        } else if rest.removeFirst().isNewline {
          lines.append("")
        }
      }
      put("\"")
    }

    private mutating func value() {
      var depth = 0
      let kept = lines
      repeat {
        let character = rest.first ?? ")"
        if character == "\"" || character == "#", let hashes = openingHashes() {
          string(hashes)
          continue
        }
        rest = rest.dropFirst()
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if character.isNewline { lines.append("") }
      } while depth > 0 && !rest.isEmpty
      if lines.count == kept.count { lines = kept }
    }
  }
}
