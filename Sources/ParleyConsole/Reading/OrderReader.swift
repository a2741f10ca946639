import ParleyRules

/// Reads the words of an order into its slots, from the declaration of its verb and nothing else.
///
/// Words may come in any order: a slot's name or marker introduces its value, unmistakable words
/// stand bare, and what is left goes to the required slots in their places. It can be fed line by
/// line, and asked what is missing.
struct OrderReader {
  let scene: Scene
  let declared: VerbDeclaration
  private(set) var order: Order
  /// A slot that was introduced and waits for its value.
  var pending: Int?
  /// The three points that stand for words in an example are nothing said: a person who types them
  /// as they stand is asked for the words.
  var asksForPlaceholders = false
  /// What was chosen for slots of several things.
  private(set) var chosen: [Int: [Row]] = [:]
  /// What was typed for a slot that holds one thing or word.
  private(set) var said: [Int: String] = [:]
  /// The word of the line at which reading stands: the one at fault where it stops.
  private(set) var place = 0
  private var filled: UInt32 = 0

  init(_ verb: VerbNumber, by actor: Row, in scene: Scene) {
    self.scene = scene
    declared = scene.vocabulary[verb]
    order = Order(verb, by: actor)
  }

  // MARK: Slots

  /// What stands behind words is never typed by itself.
  func isOn(_ slot: Int) -> Bool {
    declared.slots[slot].behind == nil && scene.isOn(declared.slots[slot].owner)
  }
  func isFilled(_ slot: Int) -> Bool { filled & (1 << UInt32(slot)) != 0 }
  /// The slots that nothing has been said for yet, those of switched-off modules left out.
  var open: [Int] { declared.slots.indices.filter { !isFilled($0) && isOn($0) } }
  /// The first required slot that is still empty.
  var missing: Int? { open.first { declared.slots[$0].isRequired } }

  /// The order with what is usually meant by things left out.
  var meant: Order {
    var order = order
    for slot in open {
      guard let usual = declared.slots[slot].usual else { continue }
      let row = usual(scene.lens, order)
      if row.exists { order.slots[slot] = row.code }
    }
    return order
  }

  mutating func fill(_ slot: Int, _ code: Int32, saidAs words: String? = nil) {
    order.slots[slot] = code
    said[slot] = words
    filled |= 1 << UInt32(slot)
  }

  /// Nothing between quotation marks is nothing said.
  mutating func fill(_ slot: Int, words: String) {
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    if asksForPlaceholders, ["...", "…"].contains(words.trimmedSpaces) { return }
    put(slot, words: words)
  }

  /// Fills a slot with words, whatever they are: an example has three points for them.
  mutating func put(_ slot: Int, words: String) {
    order.texts.append(words)
    fill(slot, Int32(order.texts.count - 1))
  }

  mutating func choose(_ slot: Int, _ rows: [Row]) {
    for row in rows where !chosen[slot, default: []].contains(row) {
      chosen[slot, default: []].append(row)
    }
    filled |= 1 << UInt32(slot)
  }

  /// Whether a slot takes a value without being introduced.
  func isFree(_ slot: Int) -> Bool {
    let one = declared.slots[slot]
    guard !isFilled(slot), isOn(slot) else { return false }
    switch one.type {
    case .choice: return one.isRequired || one.isBare
    case .row(let kind): return one.isRequired || mayStandBare(slot, kind)
    case .amount: return one.isRequired || one.owner == declared.owner
    case .words: return one.isRequired
    case .rows: return false
    }
  }

  /// An optional thing may stand bare where it cannot be taken for another: a wrong guess would be
  /// another move.
  private func mayStandBare(_ slot: Int, _ kind: Kind) -> Bool {
    let one = declared.slots[slot]
    guard one.owner == declared.owner else { return false }
    if one.markers.isEmpty { return true }
    return !declared.slots.indices.contains { other in
      guard other != slot, case .row(kind) = declared.slots[other].type else { return false }
      return true
    }
  }

  // MARK: Reading

  /// Reads the words of a line from a place on.
  mutating func read(_ line: TypedLine, from start: Int) throws(Misreading) {
    place = start
    while place < line.tokens.count { place = try step(line, place) }
  }

  private mutating func step(_ line: TypedLine, _ place: Int) throws(Misreading) -> Int {
    let token = line.tokens[place]
    if let slot = pending {
      pending = nil
      if let other = led(to: token, from: slot) {
        pending = other
        return place + 1
      }
      return try take(slot, line, place)
    }
    if token.isQuoted { return try takeQuoted(line, place) }
    let next = missing
    if let next, let end = try value(next, line, place, .exact) { return end }
    if let slot = try introduced(by: token, exactly: true) {
      pending = slot
      return place + 1
    }
    for slot in open where slot != next && isFree(slot) {
      if let end = try value(slot, line, place, .exact) { return end }
    }
    if let next, case .words = declared.slots[next].type {
      return try takeWords(next, line, place)
    }
    return try guess(next, line, place)
  }

  /// Nothing fits exactly: the beginning of a word may.
  private mutating func guess(_ next: Int?, _ line: TypedLine, _ place: Int) throws(Misreading)
    -> Int
  {
    if let next, let end = try value(next, line, place, .beginning) { return end }
    for slot in open where slot != next && isFree(slot) {
      if let end = try value(slot, line, place, .beginning) { return end }
    }
    if let slot = try introduced(by: line.tokens[place], exactly: false) {
      pending = slot
      return place + 1
    }
    throw stranger(line.tokens[place].text, next)
  }

  /// One introduction may lead on to another: `with define attack as effects`.
  private func led(to token: Token, from slot: Int) -> Int? {
    guard case .choice(let words) = declared.slots[slot].type, !token.isQuoted else { return nil }
    if case .one = meanings(words).exact(token.text) { return nil }
    let word = Spelling.folded(token.text)
    return open.first { $0 != slot && declared.slots[$0].markers.contains(word) }
  }

  /// The slot that a word introduces.
  private func introduced(by token: Token, exactly: Bool) throws(Misreading) -> Int? {
    let word = Spelling.folded(token.text)
    guard !word.isEmpty else { return nil }
    let slots = declared.slots.indices.filter { slot in
      guard declared.slots[slot].behind == nil else { return false }
      let words = [declared.slots[slot].name] + declared.slots[slot].markers
      if exactly, Placeholders.dutchName(of: declared.slots[slot].name) == word { return true }
      return words.contains { exactly ? $0 == word : $0.hasPrefix(word) }
    }
    let usable = slots.filter { isOn($0) && (!isFilled($0) || isSeveral($0)) }
    if exactly {
      if let slot = usable.first { return slot }
      guard let slot = slots.first else { return nil }
      guard isOn(slot) else {
        throw .switchedOff(token.text, scene.roster.title(of: declared.slots[slot].owner))
      }
      throw .saidTwice(token.text)
    }
    if usable.count > 1 { throw .ambiguous(token.text, usable.map { declared.slots[$0].name }) }
    return usable.first
  }

  private func isSeveral(_ slot: Int) -> Bool {
    if case .rows = declared.slots[slot].type { true } else { false }
  }
}
