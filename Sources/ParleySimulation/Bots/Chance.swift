import ParleyRules

/// A bot's own luck: a function of seed, turn, actor and purpose, and of what can be seen of the thing at hand.
///
/// There is no stream that another bot's question could move on, so a changed order elsewhere leaves it alone.
public struct Chance: Sendable {
  /// What a draw is for.
  public enum Purpose: UInt64, Sendable {
    /// How much of a hawk it is, for the whole game.
    case temper = 1
    /// How much it feels like an order.
    case urge
    /// Which of several things it takes.
    case pick
    /// Whether it says something in an optional slot.
    case fill
    /// How chance votes.
    case votes
    /// Whether it uses a slot that a module added.
    case embellish
    /// Effort and stealth.
    case style
    /// What it says to a charge.
    case answer
    /// How ambitious a text it tables.
    case tier
    /// What it writes.
    case words
    /// What chance says in a slot.
    case sample
    /// Whether delegations name a culprit jointly.
    case joint
  }

  private let seed: UInt64

  /// - Parameter actor: whose luck; the key of nothing for luck that all delegations share.
  public init(seed: UInt64, turn: Int32, actor: Key) {
    let own = Key.mix(Key("simulation", "bots").bits ^ seed)
    self.seed = Key.mix(Key.mix(own ^ UInt64(UInt32(bitPattern: turn))) ^ actor.bits)
  }

  /// 64 bits for a purpose about a thing.
  public func bits(_ purpose: Purpose, _ about: Key = Key(bits: 0), _ n: Int = 0) -> UInt64 {
    let keyed = Key.mix(seed ^ purpose.rawValue) ^ about.bits
    return Key.mix(Key.mix(keyed) ^ UInt64(truncatingIfNeeded: n))
  }

  /// A number below `count`; 0 where there is nothing to choose from.
  public func below(_ count: Int, _ purpose: Purpose, _ about: Key = Key(bits: 0), _ n: Int = 0)
    -> Int
  {
    count > 0 ? Int(bits(purpose, about, n) % UInt64(count)) : 0
  }

  /// Happens with so many chances in a thousand.
  public func happens(
    _ perMille: Int, _ purpose: Purpose, _ about: Key = Key(bits: 0), _ n: Int = 0
  ) -> Bool { below(1000, purpose, about, n) < perMille }

  /// One of some things.
  public func one<Thing>(
    of things: [Thing], _ purpose: Purpose, _ about: Key = Key(bits: 0), _ n: Int = 0
  ) -> Thing? {
    things.isEmpty ? nil : things[below(things.count, purpose, about, n)]
  }
}

/// What can be seen of a row, as a key. Keys of the truth know perpetrators, so a bot must not use them; what
/// it sees of a row is the same in its seat's own world, whatever the row's number there.
struct Faces: Sendable {
  /// What can be seen of the rows of each kind; the kind of the row that a quantity holds, if it holds one.
  private let columns: [[(quantity: Quantity, mark: UInt64, holds: Kind?)]]
  /// What the key of a row of each kind begins with.
  private let marks: [Key]
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    columns = vocabulary.kinds.indices.map { kind in
      vocabulary.quantities.indices.map { Quantity(number: UInt16($0)) }.filter {
        let declared = vocabulary[$0]
        return declared.first == Kind(number: UInt8(kind)) && declared.second == nil
          && Faces.isPlain(declared.sight)
      }
      // By what they are called, never by how many were declared before them.
      .sorted { vocabulary[$0].id < vocabulary[$1].id }
      .map {
        let mark = Key("quantity", vocabulary[$0].id).bits
        return (quantity: $0, mark: mark, holds: vocabulary.rowKind(of: $0))
      }
    }
    marks = vocabulary.kinds.map { Key("kind", $0.id) }
  }

  private static func isPlain(_ sight: Sight) -> Bool {
    switch sight {
    case .open, .known, .own: true
    case .ownSecond, .parties, .hidden: false
    }
  }

  /// The key of what a view shows of a row.
  func key(_ kind: Kind, _ row: Row, _ view: Lens, depth: Int = 0) -> Key {
    guard row.exists else { return Key(bits: 1) }
    if vocabulary.isFixed(kind) { return view.world.key(kind, row) }
    var key = marks[Int(kind.number)]
    for (quantity, mark, other) in columns[Int(kind.number)] {
      let value = view[quantity, row]
      if let other {
        guard vocabulary.isFixed(other) || depth < 2 else { continue }
        key = key.with(self.key(other, Row(value), view, depth: depth + 1))
      } else {
        key = key.child(mark, Int(value))
      }
    }
    return key
  }

  /// The key of what an order says, as far as its giver sees it.
  func key(_ order: Order, _ view: Lens) -> Key {
    let declared = vocabulary[order.verb]
    var key = Key("order", declared.id)
    for slot in declared.mainSlots where declared.slots.indices.contains(slot) {
      let code = order.slots[slot]
      if case .row(let kind) = declared.slots[slot].type {
        key = key.with(self.key(kind, Row(code: code), view))
      } else {
        key = key.child(UInt64(slot), Int(code))
      }
    }
    return key
  }
}
