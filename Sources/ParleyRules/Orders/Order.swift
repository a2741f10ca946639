/// A handle on a verb: a kind of order.
public struct VerbNumber: Hashable, Sendable {
  /// Its place in `Vocabulary.verbs`; also the row of the verb among rows of kind `verb`.
  public let number: UInt16
  package init(number: UInt16) { self.number = number }
  /// Not registered yet: the number a verb has before `Setup.verb` gives it one.
  public static let unregistered = VerbNumber(number: .max)
}

/// An order as the engine sees it: plain numbers. Words and JSON live at the edge.
public struct Order: Hashable, Sendable {
  /// What is done; `order.verb == mine.number` tells one's own from those one extends.
  public let verb: VerbNumber
  package let actorRow: Row
  /// One code a slot; `Order.empty` where nothing was said. Slots added by modules follow the verb's own.
  package var slots: SIMD16<Int32>
  /// What people wrote, for slots of words: the slot's code is an index into it.
  public var texts: [String]
  /// Its natural key: turn, actor, verb, main object and, for twins only, the rank of their contents.
  public var key: Key

  /// An order with nothing said in any slot, and no key yet, unless it is given.
  package init(
    _ verb: VerbNumber, by actor: Row, slots: SIMD16<Int32> = SIMD16(repeating: Order.empty),
    texts: [String] = [], key: Key = Key(bits: 0)
  ) {
    self.verb = verb
    actorRow = actor
    self.slots = slots
    self.texts = texts
    self.key = key
  }

  /// Who does it.
  public var actor: Ref<Actor> { Ref(actorRow) }

  /// Its order word, as a thing that happenings can name.
  public var word: Ref<OrderWord> { Ref(Row(Int(verb.number))) }

  /// Whether it is an order of that verb.
  public func gives(_ verb: any AnyVerb) -> Bool { self.verb == verb.erased }

  /// What was written in a slot of words; `nil` where nothing was.
  public func text(_ words: Words) -> String? { text(words.code) }

  /// Nothing was said in a slot.
  package static let empty: Int32 = .min

  /// The text of a slot of words.
  package func text(_ code: Int32) -> String? {
    texts.indices.contains(Int(code)) ? texts[Int(code)] : nil
  }
}
