import ParleyRules

/// Slots of words in which things are offered: an id or a title stands for one, and free words stand between quotation
/// marks.
extension OrderReader {
  /// The slot that holds what the words of another name; `nil` where nothing is offered there.
  func offer(in slot: Int) -> Int? {
    guard case .words = declared.slots[slot].type else { return nil }
    return declared.slots.indices.first { place in
      let one = declared.slots[place]
      guard one.behind == declared.slots[slot].name, scene.isOn(one.owner),
        case .row(let kind) = one.type
      else { return false }
      return !scene.rows(kind).isEmpty
    }
  }

  /// What is offered in a slot of words now; nothing in any other.
  func offered(in slot: Int) -> [Row] { offer(in: slot).map(candidates) ?? [] }

  /// Fills a slot of words with a thing that is offered there. The words are its title, which the record keeps in one
  /// language for all readers.
  mutating func fill(_ slot: Int, offered row: Row, saidAs words: String? = nil) {
    guard let place = offer(in: slot), case .row(let kind) = declared.slots[place].type else {
      return
    }
    put(slot, words: scene.names.title(kind, row).english)
    fill(place, row.code, saidAs: words)
  }

  /// Takes what is offered if the words up to a place begin with it.
  /// - Returns: the place after it; `nil` for free words.
  /// - Throws: where a word without quotation marks is nothing that is offered.
  mutating func takeOffered(
    _ slot: Int, _ line: TypedLine, from start: Int, to end: Int
  ) throws(Misreading) -> Int? {
    guard let place = offer(in: slot), case .row(let kind) = declared.slots[place].type else {
      return nil
    }
    let first = line.tokens[start]
    for last in stride(from: end, to: start, by: -1) {
      let words = last == start + 1 ? first.text : line.text(from: start, to: last)
      if case .one(let code) = exact(place, words) {
        fill(slot, offered: Row(code: code), saidAs: words)
        return last
      }
    }
    if first.isQuoted { return nil }
    switch beginning(place, first.text) {
    case .one(let code):
      fill(slot, offered: Row(code: code), saidAs: first.text)
      return start + 1
    case .several(let words): throw .ambiguous(first.text, words)
    case .none:
      let near = Nearest.word(
        to: first.text, among: candidates(place).map { scene.handle(kind, $0) })
      throw .unknownThing(first.text, kind, nearest: near)
    }
  }
}
