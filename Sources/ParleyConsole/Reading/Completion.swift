import ParleyRules

extension OrderReader {
  /// The words that may stand next, given what is already there. Only what leads to a legal order
  /// is offered.
  /// - Parameter isLegal: the answer of the door to a whole order.
  func candidates(continuing word: String, isLegal: (Order) -> Bool) -> [Candidate] {
    if let pending { return values(pending, isLegal) }
    guard let next = missing else {
      return optional(isLegal) + introducers(isLegal)
    }
    let isMarked = declared.slots[next].markers.contains(declared.slots[next].name) && next > 0
    let own = values(next, isLegal)
    if isMarked, !own.isEmpty || isWords(next) {
      let one = declared.slots[next]
      let marker = Candidate(
        one.name(in: scene.language), scene.say(one.help), other: one.name)
      return [marker] + optional(isLegal) + (word.isEmpty ? [] : own)
    }
    return own + optional(isLegal)
  }

  private func isWords(_ slot: Int) -> Bool {
    if case .words = declared.slots[slot].type { true } else { false }
  }

  /// Values of slots that may stand bare beside the one that is due.
  private func optional(_ isLegal: (Order) -> Bool) -> [Candidate] {
    var seenKinds: [Kind] = []
    var result: [Candidate] = []
    for slot in open where slot != missing && isFree(slot) {
      if case .row(let kind) = declared.slots[slot].type {
        if seenKinds.contains(kind) { continue }
        seenKinds.append(kind)
      }
      result += values(slot, isLegal)
    }
    return result
  }

  /// The names of optional slots in which something can still be said, and paid for.
  private func introducers(_ isLegal: (Order) -> Bool) -> [Candidate] {
    open.compactMap { slot in
      let one = declared.slots[slot]
      let isNamed: Bool =
        switch one.type {
        case .choice: !one.isBare
        case .row: !one.markers.isEmpty || one.owner != declared.owner
        default: true
        }
      guard isNamed, hasValue(slot, isLegal) else { return nil }
      return Candidate(
        one.marker(in: scene.language) ?? one.name(in: scene.language), scene.say(one.help),
        other: one.marker(in: .english) ?? one.name)
    }
  }

  /// The values of one slot that lead to a legal order.
  private func values(_ slot: Int, _ isLegal: (Order) -> Bool) -> [Candidate] {
    switch declared.slots[slot].type {
    case .choice(let words):
      let legal = words.enumerated().filter { place, _ in leads(slot, Int32(place), isLegal) }
      // What is meant anyway is worth saying only beside something else.
      let isOpen = legal.contains { Int32($0.offset) != declared.slots[slot].standard }
      guard isOpen else { return [] }
      let typed = Choices(words).typed(in: scene.language)
      return legal.map { Candidate(typed[$0], scene.say($1.text), other: $1.id) }
    case .row(.measure):
      return Interests(scene).ordered(candidates(slot), in: text)
        .filter { leads(slot, $0.code, isLegal) }
        .map { Candidate(scene.handle(.measure, $0), scene.hint(.measure, $0)) }
    case .row(let kind):
      return candidates(slot).filter { leads(slot, $0.code, isLegal) }
        .map { Candidate(scene.handle(kind, $0), scene.hint(kind, $0)) }
    case .rows(let kind):
      return candidates(slot).filter { !chosen[slot, default: []].contains($0) }
        .map { Candidate(scene.handle(kind, $0), scene.hint(kind, $0)) }
    case .amount(let range):
      let numbers = range.count > 20 ? [] : Array(range)
      return numbers.filter { leads(slot, $0, isLegal) }.map { Candidate(String($0)) }
    case .words:
      guard let place = offer(in: slot), case .row(let kind) = declared.slots[place].type else {
        return []
      }
      return candidates(place).filter { leads(slot, offered: $0, isLegal) }
        .map { Candidate(scene.handle(kind, $0), scene.hint(kind, $0)) }
    }
  }

  /// Whether a legal order can still come of it once a slot of words names that thing.
  private func leads(_ slot: Int, offered row: Row, _ isLegal: (Order) -> Bool) -> Bool {
    var trial = self
    trial.fill(slot, offered: row)
    return trial.canBecome(isLegal)
  }

  /// Whether some value of a slot leads to a legal order.
  private func hasValue(_ slot: Int, _ isLegal: (Order) -> Bool) -> Bool {
    switch declared.slots[slot].type {
    case .choice(let words):
      return words.indices.contains {
        Int32($0) != declared.slots[slot].standard && leads(slot, Int32($0), isLegal)
      }
    case .row: return candidates(slot).contains { leads(slot, $0.code, isLegal) }
    case .rows: return !candidates(slot).isEmpty && leads(slot, 1, isLegal)
    case .amount(let range): return leads(slot, range.lowerBound, isLegal)
    case .words:
      var trial = self
      trial.fill(slot, words: "-")
      return trial.canBecome(isLegal)
        || offered(in: slot).contains { leads(slot, offered: $0, isLegal) }
    }
  }

  /// Whether a legal order can still come of it once a slot has that value.
  private func leads(_ slot: Int, _ code: Int32, _ isLegal: (Order) -> Bool) -> Bool {
    var trial = self
    trial.fill(slot, code)
    return trial.canBecome(isLegal)
  }

  /// Whether some way of filling the rest passes. At most two thousand orders are tried; beyond
  /// that it is assumed.
  func canBecome(_ isLegal: (Order) -> Bool) -> Bool {
    var budget = 2000
    return canBecome(isLegal, &budget)
  }

  /// The optional slot without which a whole order is refused: a joint attribution needs a partner, and a word that is
  /// defined a meaning.
  func remedy(_ isLegal: (Order) -> Bool) -> Int? {
    var budget = 200
    return remedy(isLegal, &budget)
  }

  private func remedy(_ isLegal: (Order) -> Bool, _ budget: inout Int) -> Int? {
    // What costs more makes nothing legal.
    for slot in open
    where !declared.slots[slot].isRequired && declared.slots[slot].surcharge == 0 {
      for trial in trials(of: slot) where budget > 0 {
        budget -= 1
        if isLegal(trial.order) { return slot }
      }
    }
    return nil
  }

  /// The order with each of the things in a slot that it may name, or with words of no matter what; nothing for what has
  /// a value as it stands.
  private func trials(of slot: Int) -> [OrderReader] {
    func trial(_ say: (inout OrderReader) -> Void) -> OrderReader {
      var trial = self
      say(&trial)
      return trial
    }
    switch declared.slots[slot].type {
    case .row: return candidates(slot).map { row in trial { $0.fill(slot, row.code) } }
    case .words:
      return [trial { $0.fill(slot, words: "-") }]
        + offered(in: slot).map { row in trial { $0.fill(slot, offered: row) } }
    case .choice, .amount, .rows: return []
    }
  }

  private func canBecome(_ isLegal: (Order) -> Bool, _ budget: inout Int) -> Bool {
    if budget <= 0 { return true }
    guard let next = missing else {
      budget -= 1
      return isLegal(meant) || remedy(isLegal, &budget) != nil
    }
    for row in offered(in: next) {
      var trial = self
      trial.fill(next, offered: row)
      if trial.canBecome(isLegal, &budget) { return true }
    }
    let codes: [Int32] =
      switch declared.slots[next].type {
      case .choice(let words): words.indices.map { Int32($0) }
      case .row: candidates(next).map(\.code)
      case .amount(let range): [range.lowerBound]
      case .words: [0]
      case .rows: [0]
      }
    return codes.contains { code in
      var trial = self
      if case .words = declared.slots[next].type {
        trial.fill(next, words: "-")
      } else {
        trial.fill(next, code)
      }
      return trial.canBecome(isLegal, &budget)
    }
  }
}

extension Grammar {
  /// Splits a line that is still being typed: whole words, and the beginning of the last one.
  static func unfinished(_ line: String) -> (before: TypedLine, word: String)? {
    let start = line.lastIndex { $0.isWhitespace }.map { line.index(after: $0) } ?? line.startIndex
    guard let before = try? Tokenizer.read(String(line[..<start])), !before.isQuestion else {
      return nil
    }
    return (before, String(line[start...]))
  }

  /// What may stand next in an order that is being typed.
  func candidates(
    _ verb: VerbNumber, after line: TypedLine, from start: Int, by actor: Row, word: String,
    isLegal: (Order) -> Bool
  ) -> [Candidate] {
    var reader = OrderReader(verb, by: actor, in: scene)
    do { try reader.read(line, from: start) } catch { return [] }
    return reader.candidates(continuing: word, isLegal: isLegal)
  }

  /// Whether any order of a verb would pass now.
  func isPossible(_ verb: VerbNumber, by actor: Row, isLegal: (Order) -> Bool) -> Bool {
    OrderReader(verb, by: actor, in: scene).canBecome(isLegal)
  }
}
