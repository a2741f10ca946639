import Testing

/// The page that a rule is written on: nouns, and labels that read aloud.
@Suite("Rules are written in nouns")
struct PageTests {
  static let rules = ["Plugins", "Sources/ParleyEngine/Core", "Tests/NinthObstacle/Sources"]

  /// What a rule would need in order to speak of a thing by number: a raw value, a row or a slot made or read by hand,
  /// an argument of a happening by its place, a list of integers as arguments, `-1` for nobody.
  static let bare =
    #"\.rawValue\b|\bRow\(|\bslots\[|\bslots\.|\barguments\[|\bCoded\(|\.(tell|emit)\([^)]*, *\[|\bBareModule\b|== -1\b|\?\? -1\b"#

  @Test("no rule of an obstacle or of the core speaks of a thing by number")
  func nouns() throws {
    let hits = try SourceTests.hits(PageTests.bare, in: PageTests.rules)
    #expect(hits.isEmpty, "\(hits)")
  }

  @Test(
    "a number planted there would be found",
    arguments: [
      "let code = TrustWord.low.rawValue", "out.set(.trust, of: Row(3), to: 4)",
      "let target = order.slots[1]", "let incident = event.arguments[0]",
      "out.tell(.sold, [3, 4])", "struct Ring: BareModule {",
      "if culprit == -1 {", "let holder = lens.row(.holder, asset) ?? -1", "order.slots.first",
    ])
  func numbersAreFound(planted: String) throws {
    #expect(try SourceTests.finds(PageTests.bare, in: planted))
    #expect(!(try SourceTests.finds(PageTests.bare, in: "// \(planted)")))
  }

  @Test("and they are found where the kernel stores them")
  func kernelSpeaksNumbers() throws {
    #expect(!(try SourceTests.hits(#"\.rawValue\b"#, in: ["Sources/ParleyEngine"])).isEmpty)
  }

  // MARK: Labels

  @Test("no call of a rule has more than two words without a label, nor has more than a third none")
  func labels() throws {
    let all = try PageTests.rules.flatMap { folder in
      try Signature.all(in: SourceTests.lines(under: [folder]).map(\.text).joined(separator: "\n"))
    }
    let total = all.reduce(0) { $0 + $1.parameters }
    let bare = all.reduce(0) { $0 + $1.unlabelled }
    #expect(total > 500)
    #expect(bare * 3 <= total, "\(bare) of \(total)")
    let crowded = all.filter { $0.unlabelled > 2 }
    #expect(crowded.isEmpty, "\(crowded)")
  }

  @Test("a call that has would be found, however it is broken over lines")
  func labelsAreCounted() throws {
    let source = """
      func note(
        _ a: [Int: Int], _ b: (Int, Int) -> Void,
        _ c: Int = max(1, 2)
      ) {}
      init(_ setup: inout Setup, of kind: Kind) {}
      func walk() { note(1, 2, 3) }
      """
    let found = try Signature.all(in: source)
    #expect(found.map(\.unlabelled) == [3, 1, 0])
    #expect(found.map(\.parameters) == [3, 2, 0])
  }
}

/// How a function is called.
struct Signature {
  let name: String
  let parameters: Int
  let unlabelled: Int

  /// The functions and initialisers declared in a source without comments.
  static func all(in source: String) throws -> [Signature] {
    let head = try SourceTests.regex(
      #"(?:\bfunc [^\s(<]+(?:<[^(]*>)?|(?m:^)[\w @]*\binit(?:<[^(]*>)?)\("#)
    return source.matches(of: head).map { match in
      let parts = list(source[match.range.upperBound...])
      return Signature(
        name: String(source[match.range]), parameters: parts.count,
        unlabelled: parts.filter { $0.hasPrefix("_ ") }.count)
    }
  }

  /// The parameters up to the bracket that closes the list.
  private static func list(_ text: Substring) -> [String] {
    var depth = 1
    var parts = [""]
    for letter in text {
      if "([{".contains(letter) { depth += 1 }
      if ")]}".contains(letter) { depth -= 1 }
      if depth == 0 { break }
      if letter == ",", depth == 1 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
  }
}
