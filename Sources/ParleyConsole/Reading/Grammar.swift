import ParleyRules

/// An order that was read.
public struct ReadOrder: Sendable {
  /// In the row numbers of the scene, without a key.
  public let order: Order
  /// Things that exist but that their slot does not offer. The verb or a module refuses most of
  /// them in its own words; what nobody refuses is refused as a misfit.
  public let misfit: Misreading?
}

/// From a line to an order, for every verb of the roster alike.
public struct Grammar {
  /// What lines are read against: nothing that its viewer does not know can be named.
  public let scene: Scene
  /// Reads for the viewer of a scene.
  public init(_ scene: Scene) { self.scene = scene }

  /// Reads a whole order line; the question mark of a dry run is not part of the order.
  /// - Throws: why it cannot be read, by the word at which that shows.
  public func order(_ line: String, by actor: Row) throws(Misreading) -> ReadOrder {
    let typed = try Tokenizer.read(line)
    guard let first = typed.tokens.first else { throw .unknownCommand("", nearest: nil) }
    let verb = settled(try verb(first.text), typed)
    return try read(verb, typed, from: 1, by: actor)
  }

  /// Reads the rest of an order whose verb is known.
  func read(_ verb: VerbNumber, _ line: TypedLine, from start: Int, by actor: Row)
    throws(Misreading) -> ReadOrder
  {
    var reader = OrderReader(verb, by: actor, in: scene)
    try reader.read(line, from: start)
    return try reader.finished()
  }

  // MARK: Verbs

  /// The verb a line means: one withdraws a text, and withdraws from an agreement too.
  func settled(_ verb: VerbNumber, _ line: TypedLine) -> VerbNumber {
    guard verb == Verbs.withdraw.number, line.tokens.count > 1,
      scene.row(.proposal, handle: line.tokens[1].text) == nil,
      scene.row(.agreement, handle: line.tokens[1].text) != nil
    else { return verb }
    return Verbs.denounce.number
  }

  /// The verbs and what people may type for them.
  var verbs: [Meaning] {
    scene.vocabulary.verbs.enumerated().map { number, verb in
      Meaning(Int32(number), verb.id, [verb.alias]).shown(as: verb.word(in: scene.language))
    }
  }

  /// The verb that a word stands for: its id, its Dutch word, or a beginning of either.
  /// - Throws: `.ambiguous` for a beginning of several, `.unknownCommand` with the nearest word for none.
  public func verb(_ word: String) throws(Misreading) -> VerbNumber {
    switch verbs.exact(word) {
    case .one(let code): return VerbNumber(number: UInt16(code))
    default: break
    }
    switch verbs.beginning(word) {
    case .one(let code): return VerbNumber(number: UInt16(code))
    case .several(let words): throw .ambiguous(word, words)
    case .none:
      let words = scene.vocabulary.verbs.flatMap { [$0.id, $0.alias] }
      throw .unknownCommand(word, nearest: Nearest.word(to: word, among: words))
    }
  }
}

extension OrderReader {
  /// The order, once all required slots are filled.
  func finished() throws(Misreading) -> ReadOrder {
    if let pending { throw .missing(order.verb, slot: pending) }
    guard scene.isOn(declared.owner) else {
      throw .switchedOff(declared.id, scene.roster.title(of: declared.owner))
    }
    if let missing { throw .missing(order.verb, slot: missing) }
    var order = meant
    for (slot, rows) in chosen.sorted(by: { $0.key < $1.key }) {
      order.slots[slot] = try mask(of: rows, in: slot)
    }
    return ReadOrder(order: order, misfit: misfit)
  }

  /// The set of chosen things, as places among those that the slot offers now.
  private func mask(of rows: [Row], in slot: Int) throws(Misreading) -> Int32 {
    guard case .rows(let kind) = declared.slots[slot].type else { return 0 }
    let offered = candidates(slot)
    var mask: Int32 = 0
    for row in rows {
      guard let place = offered.firstIndex(of: row), place < 30 else {
        throw .misfit(
          scene.handle(kind, row), instead: offered.map { scene.handle(kind, $0) })
      }
      mask |= 1 << Int32(place)
    }
    return mask
  }

  private var misfit: Misreading? {
    for (slot, one) in declared.slots.enumerated() where isFilled(slot) {
      guard case .row(let kind) = one.type, one.candidates != nil else { continue }
      let row = Row(code: order.slots[slot])
      let offered = candidates(slot)
      if row.exists, !offered.contains(row) {
        return .misfit(
          said[slot] ?? scene.handle(kind, row), instead: offered.map { scene.handle(kind, $0) })
      }
    }
    return nil
  }
}
