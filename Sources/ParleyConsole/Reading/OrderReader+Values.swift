import ParleyRules

extension OrderReader {
  enum Precision {
    case exact, beginning
  }

  /// The most words that make up one value: "almost no chance".
  private static let longestValue = 4

  /// Takes the value of a slot if the words at a place are one.
  /// - Returns: the place after it; `nil` where they are not.
  mutating func value(
    _ slot: Int, _ line: TypedLine, _ place: Int, _ precision: Precision
  ) throws(Misreading) -> Int? {
    let token = line.tokens[place]
    if case .amount(let range) = declared.slots[slot].type {
      guard precision == .exact, let number = Int32(token.text) else { return nil }
      guard range.contains(number) else { throw .notANumber(token.text, range) }
      fill(slot, number)
      return place + 1
    }
    if precision == .exact {
      for count in stride(from: OrderReader.longestValue, through: 1, by: -1) {
        let end = place + count
        guard end <= line.tokens.count, count == 1 || isPlain(line, place, end) else { continue }
        let words = count == 1 ? token.text : line.text(from: place, to: end)
        if case .one(let code) = exact(slot, words) {
          fill(slot, code, saidAs: words)
          return end
        }
      }
      return nil
    }
    switch beginning(slot, token.text) {
    case .none: return nil
    case .one(let code):
      fill(slot, code, saidAs: token.text)
      return place + 1
    case .several(let words): throw .ambiguous(token.text, words)
    }
  }

  private func isPlain(_ line: TypedLine, _ start: Int, _ end: Int) -> Bool {
    line.tokens[start..<end].allSatisfy { !$0.isQuoted }
  }

  // MARK: What a word may stand for

  func meanings(_ words: [Word]) -> [Meaning] {
    Choices(words).meanings(in: scene.language)
  }

  /// The rows a slot takes now.
  func candidates(_ slot: Int) -> [Row] {
    switch declared.slots[slot].type {
    case .row(let kind), .rows(let kind):
      guard let candidates = declared.slots[slot].candidates else { return scene.rows(kind) }
      let taken = candidates(scene.lens, order)
      var seen: [Row] = []
      for row in taken where row.exists && !seen.contains(row) { seen.append(row) }
      // A set is a mask over the slot's own order, but it is never of things that the campaign
      // names.
      return scene.vocabulary.isFixed(kind) ? scene.inAuthorsOrder(kind, seen) : seen
    default: return []
    }
  }

  func exact(_ slot: Int, _ word: String) -> Match {
    switch declared.slots[slot].type {
    case .choice(let words): return meanings(words).exact(word)
    case .row(let kind), .rows(let kind):
      let among = scene.meanings(kind, among: candidates(slot)).exact(word)
      if case .one = among { return among }
      let known = scene.meanings(kind, among: scene.rows(kind)).exact(word)
      guard case .none = known else { return known }
      return byAnotherName(kind, word).map { .one($0.number) } ?? .none
    case .amount, .words: return .none
    }
  }

  /// A measure by its catalogue number, an incident by a charge about it.
  private func byAnotherName(_ kind: Kind, _ word: String) -> Row? {
    switch kind {
    case .measure:
      let numbered = scene.measures(numbered: word)
      return numbered.count == 1 ? numbered[0] : nil
    case .incident: return scene.incident(ofCharge: word)
    default: return nil
    }
  }

  func beginning(_ slot: Int, _ word: String) -> Match {
    switch declared.slots[slot].type {
    case .choice(let words): return meanings(words).beginning(word)
    case .row(let kind), .rows(let kind):
      let numbered = kind == .measure ? scene.measures(numbered: word) : []
      if !numbered.isEmpty { return .several(numbered.map { scene.handle(.measure, $0) }) }
      // A number is only ever meant whole: `p1` is not the beginning of `p12`.
      guard scene.vocabulary.isFixed(kind) || word.count > 2 else { return .none }
      let among = scene.meanings(kind, among: candidates(slot)).beginning(word)
      if case .none = among {
        return scene.meanings(kind, among: scene.rows(kind)).beginning(word)
      }
      return among
    case .amount, .words: return .none
    }
  }

  // MARK: Taking what was introduced

  /// Takes the value of a slot that was named; it must be there.
  mutating func take(_ slot: Int, _ line: TypedLine, _ place: Int) throws(Misreading) -> Int {
    let token = line.tokens[place]
    switch declared.slots[slot].type {
    case .words: return try takeWords(slot, line, place)
    case .rows: return try takeSeveral(slot, line, place)
    case .amount(let range):
      if let end = try value(slot, line, place, .exact) { return end }
      throw .notANumber(token.text, range)
    case .row, .choice:
      if let end = try value(slot, line, place, .exact) { return end }
      if let end = try value(slot, line, place, .beginning) { return end }
      throw stranger(token.text, slot, isNamed: true)
    }
  }

  /// Takes what was written: what is offered there, a quotation, or everything up to a word that introduces another
  /// open slot.
  mutating func takeWords(_ slot: Int, _ line: TypedLine, _ place: Int) throws(Misreading) -> Int {
    let end = line.tokens[place].isQuoted ? place + 1 : endOfWords(slot, line, place)
    if let end = try takeOffered(slot, line, from: place, to: end) { return end }
    let isQuoted = line.tokens[place].isQuoted
    fill(slot, words: isQuoted ? line.tokens[place].text : line.text(from: place, to: end))
    return end
  }

  private func endOfWords(_ slot: Int, _ line: TypedLine, _ place: Int) -> Int {
    let others = open.filter { $0 != slot }.flatMap { declared.slots[$0].markers }
    var end = place + 1
    while end < line.tokens.count, !line.tokens[end].isQuoted,
      !others.contains(Spelling.folded(line.tokens[end].text))
    {
      end += 1
    }
    return end
  }

  /// Takes a quotation: the title of a thing where one is due, else somebody's words.
  mutating func takeQuoted(_ line: TypedLine, _ place: Int) throws(Misreading) -> Int {
    let token = line.tokens[place]
    if let next = missing {
      if let end = try value(next, line, place, .exact) { return end }
      if case .words = declared.slots[next].type { return try takeWords(next, line, place) }
    }
    let writing = open.filter { if case .words = declared.slots[$0].type { true } else { false } }
    if let slot = writing.first(where: { declared.slots[$0].isRequired }) ?? writing.first {
      return try takeWords(slot, line, place)
    }
    if let next = missing { throw stranger(token.text, next) }
    throw .tooMuch(token.text)
  }

  private mutating func takeSeveral(_ slot: Int, _ line: TypedLine, _ place: Int)
    throws(Misreading) -> Int
  {
    var rows: [Row] = []
    var end = place
    while end < line.tokens.count {
      guard case .one(let code) = exact(slot, line.tokens[end].text) else { break }
      rows.append(Row(code: code))
      end += 1
    }
    guard !rows.isEmpty else { throw stranger(line.tokens[place].text, slot) }
    choose(slot, rows)
    return end
  }

  // MARK: What does not fit

  /// The answer to a word that stands for nothing here, with the nearest one that would.
  /// - Parameter isNamed: the word before it said which slot is meant.
  func stranger(_ word: String, _ slot: Int?, isNamed: Bool = false) -> Misreading {
    if let slot {
      switch declared.slots[slot].type {
      case .row(let kind), .rows(let kind):
        return .unknownThing(word, kind, nearest: nearest(to: word, slot))
      case .choice(let words):
        if isNamed || open.filter({ isFree($0) }).count <= 1 {
          let near = nearest(to: word, slot)
          return near == nil
            ? .misfit(word, instead: Choices(words).typed(in: scene.language))
            : .unknownWord(word, nearest: near)
        }
      default: break
      }
    }
    if open.isEmpty { return .tooMuch(word) }
    return .unknownWord(word, nearest: nearest(to: word, slot))
  }

  /// The reader's own words go first; those of the other language are typed too.
  private func nearest(to word: String, _ slot: Int?) -> String? {
    Nearest.word(to: word, among: words(near: slot, in: scene.language))
      ?? Nearest.word(to: word, among: words(near: slot, in: .english))
  }

  private func words(near slot: Int?, in language: Language) -> [String] {
    var words: [String] = []
    for other in open where other == slot || isFree(other) {
      switch declared.slots[other].type {
      case .choice(let choices): words += Choices(choices).typed(in: language)
      case .row(let kind), .rows(let kind):
        // A near number is another thing altogether.
        if scene.vocabulary.isFixed(kind) {
          words += candidates(other).map { scene.handle(kind, $0) }
        }
      default: break
      }
    }
    if pending == nil {
      for other in open {
        let one = declared.slots[other]
        words += [one.name(in: language)] + (one.marker(in: language).map { [$0] } ?? [])
      }
    }
    return words
  }
}
