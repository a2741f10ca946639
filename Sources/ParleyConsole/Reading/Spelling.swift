import ParleyRules

/// How words are compared: blind to case, to accents, and to the choice of space, hyphen or
/// underscore.
enum Spelling {
  /// Letters and digits, lower case, everything else a single hyphen.
  static func folded(_ text: String) -> String { plain(text) ?? unfamiliar(text) }

  /// The same for text of ASCII alone, as most is: every line typed is compared with every word there is, and asking
  /// Unicode's tables about each letter took a third of the time of an answer.
  private static func plain(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    let hyphen = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "'"): continue
      default: if let last = result.last, last != hyphen { result.append(hyphen) }
      }
    }
    if result.last == hyphen { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unfamiliar(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if let plain = plainLetters[scalar] {
        result += plain
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if isSilent(scalar) {
        continue
      } else if !result.isEmpty, result.last != "-" {
        result += "-"
      }
    }
    if result.last == "-" { result.removeLast() }
    return result
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l"]
    let groups = [
      "a": "àáâãäå", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõö", "u": "ùúûü",
      "y": "ýÿ",
    ]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()

  private static let articles = ["the-", "a-", "an-", "de-", "het-", "een-"]

  /// A title folded, without its article.
  static func title(_ text: String) -> String {
    let folded = folded(text)
    guard let article = articles.first(where: { folded.hasPrefix($0) }) else { return folded }
    return String(folded.dropFirst(article.count))
  }
}

extension Spelling {
  private static let leading: Set = [
    "in", "to", "aan", "op", "the", "a", "an", "de", "het", "een",
  ]

  /// A word of the game without what merely leads up to it, as one word: "in het openbaar" is
  /// `openbaar`.
  static func core(_ text: String) -> String {
    let words = text.lowercased().split(separator: " ")
    let rest = words.drop { leading.contains(String($0)) }
    return (rest.isEmpty ? words[...] : rest).joined(separator: "-")
  }
}

/// One thing that a word may stand for.
struct Meaning {
  let code: Int32
  /// What is typed for it in English.
  let word: String
  /// The word that is shown where several are possible: the reader's own.
  private(set) var shown: String
  /// Other words for it, folded: titles, translations.
  let others: [String]

  init(_ code: Int32, _ word: String, _ titles: [String] = []) {
    self.code = code
    self.word = word
    shown = word
    others = titles.flatMap { [Spelling.folded($0), Spelling.title($0)] }.filter { !$0.isEmpty }
  }

  /// The same, shown by another of its words.
  func shown(as word: String) -> Meaning {
    var meaning = self
    meaning.shown = word
    return meaning
  }

  /// A word of the game, as it is typed in either language.
  init(_ code: Int32, _ word: Word) {
    let texts = [word.text.english, word.text.dutch]
    self.init(code, word.id, texts + word.also + texts.map { Spelling.core($0) })
  }
}

/// The words of a choice, as they are typed.
struct Choices {
  let words: [Word]
  init(_ words: [Word]) { self.words = words }

  var meanings: [Meaning] { words.enumerated().map { Meaning(Int32($0), $1) } }

  /// What they may stand for, shown to a reader of one language.
  func meanings(in language: Language) -> [Meaning] {
    zip(meanings, typed(in: language)).map { $0.shown(as: $1) }
  }

  /// All of them in one language: a list of two would leave everybody guessing what is typed. What
  /// may be typed `also` is Dutch, and shorter than the text of a sentence.
  func typed(in language: Language) -> [String] {
    guard language != .english else { return words.map(\.id) }
    let meanings = meanings
    return words.enumerated().map { place, word in
      let own = word.also.first ?? Spelling.core(word.text[language])
      // What would also stand for another is of no use.
      if case .one(Int32(place)) = meanings.exact(own) { return own }
      return word.id
    }
  }
}

/// What a typed word turned out to stand for.
enum Match {
  case none
  case one(Int32)
  case several([String])
}

extension [Meaning] {
  /// The meaning that bears exactly that word, or, failing that, that title.
  func exact(_ word: String) -> Match {
    let word = Spelling.folded(word)
    if word.isEmpty { return .none }
    if let one = first(where: { Spelling.folded($0.word) == word }) { return .one(one.code) }
    return single(filter { $0.others.contains(word) })
  }

  /// The one meaning that begins so: by its word, or, failing that, by a title.
  func beginning(_ word: String) -> Match {
    let word = Spelling.folded(word)
    if word.isEmpty { return .none }
    let byWord = filter { Spelling.folded($0.word).hasPrefix(word) }
    if !byWord.isEmpty { return single(byWord) }
    return single(filter { $0.others.contains { $0.hasPrefix(word) } })
  }

  private func single(_ found: [Meaning]) -> Match {
    var codes: [Int32] = []
    for one in found where !codes.contains(one.code) { codes.append(one.code) }
    if codes.count == 1 { return .one(codes[0]) }
    return codes.isEmpty ? .none : .several(found.map(\.shown))
  }
}
