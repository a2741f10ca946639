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
  /// Who does it.
  public let actor: Row
  /// One code a slot; `Order.empty` where nothing was said. Slots added by modules follow the verb's own.
  public var slots: SIMD16<Int32>
  /// What people wrote, for slots of words: the slot's code is an index into it.
  public var texts: [String]
  /// Its natural key: turn, actor, verb, main object and, for twins only, the rank of their contents.
  public var key: Key

  /// An order with nothing said in any slot, and no key yet, unless it is given.
  public init(
    _ verb: VerbNumber, by actor: Row, slots: SIMD16<Int32> = SIMD16(repeating: Order.empty),
    texts: [String] = [], key: Key = Key(bits: 0)
  ) {
    self.verb = verb
    self.actor = actor
    self.slots = slots
    self.texts = texts
    self.key = key
  }

  /// Nothing was said in a slot.
  public static let empty: Int32 = .min

  /// The text of a slot of words.
  public func text(_ code: Int32) -> String? {
    texts.indices.contains(Int(code)) ? texts[Int(code)] : nil
  }
}
