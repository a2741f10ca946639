import ParleyRules

/// A misreading by one who knows at which word of the line it happened.
struct PlacedMisreading: Error {
  let misreading: Misreading
  /// In characters of the whole line, from 1.
  let column: Int
}

extension Refusal {
  /// For a line that does not say enough: the word that it stopped at, and where, or else its end.
  func place(in line: String) -> [(String, JSON)] {
    guard code == Refusal.incomplete else { return [] }
    for case .word(let text) in arguments {
      let misreading = Misreading.unknownWord(text.english, nearest: nil)
      guard let column = misreading.column(in: line) else { continue }
      return [("word", .string(text.english)), ("column", .number(column))]
    }
    return [("column", .number(line.count + 1))]
  }
}

extension Misreading {
  /// Where it happened in a line as it was typed, in characters from 1: where the word at fault begins, the quotation
  /// that is left open, the character that cannot be read, or the end, where something is missing.
  /// - Returns: `nil` for a line that is too long to look through, and for a word that was typed in a line before it.
  func column(in line: String) -> Int? {
    switch self {
    case .tooLong: nil
    case .controlCharacter: Tokenizer.firstUnreadable(in: line)
    case .openQuotation: Tokenizer.openQuotation(in: line)
    case .missing: line.count + 1
    default: word.flatMap { column(of: $0, in: line) }
    }
  }

  private func column(of word: String, in line: String) -> Int? {
    guard let typed = try? Tokenizer.read(line) else { return nil }
    let same = typed.tokens.indices.filter {
      Spelling.folded(typed.tokens[$0].text) == Spelling.folded(word)
    }
    if let place = isLater ? same.last : same.first { return typed.column(of: place) }
    // Several words may make one value: "almost no chance".
    let start = typed.tokens.indices.first { place in
      (place + 1...typed.tokens.count).contains { typed.text(from: place, to: $0) == word }
    }
    return start.map { typed.column(of: $0) }
  }

  /// Whether what came before was taken, so that of two equal words the second is at fault.
  private var isLater: Bool {
    switch self {
    case .saidTwice, .tooMuch, .misfit: true
    default: false
    }
  }
}
