/// A handle on a kind of thing that has rows: actor, asset, incident, proposal and so on.
public struct Kind: Hashable, Sendable {
  public let number: UInt8
  package init(number: UInt8) { self.number = number }
}

/// A row of a kind. Row numbers are local to the world they are read in: the truth has its own, every
/// seat's world has its own, so that a number gives nothing away.
public struct Row: Hashable, Comparable, Sendable {
  public let number: Int32
  public init(_ number: Int32) { self.number = number }
  public init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }
  /// No row: nobody, nothing.
  public static let none = Row(Int32(-1))
  public var exists: Bool { number >= 0 }
  public static func < (a: Row, b: Row) -> Bool { a.number < b.number }
}

/// What the vocabulary says of a kind.
public struct KindDeclaration: Sendable {
  public let id: String
  public let title: Text
  /// Its rows come from the campaign and are known to all; otherwise they come to be in play, and an
  /// actor knows those that it has learned of.
  public let isFixed: Bool
  /// The quantity that names the actor a row belongs to, for sight `own`; for actors the row itself.
  public let holder: Quantity?
  /// The quantity over (row, actor) that is above zero for its parties, for sight `parties`.
  public let parties: Quantity?
  /// The letter before a row's number at the prompt (`i4`), if rows are named so.
  public let letter: Character?

  public init(
    _ id: String, _ title: Text, isFixed: Bool = false, holder: Quantity? = nil,
    parties: Quantity? = nil, letter: Character? = nil
  ) {
    self.id = id
    self.title = title
    self.isFixed = isFixed
    self.holder = holder
    self.parties = parties
    self.letter = letter
  }
}

/// A set of actors, at most 120 of them, and the public as a member of its own.
public struct ActorSet: Hashable, Sendable {
  public var bits: UInt128
  public init(bits: UInt128 = 0) { self.bits = bits }
  public static let nobody = ActorSet()
  /// Every actor and the public.
  public static let everybody = ActorSet(bits: .max)
  /// The most actors a campaign may have.
  public static let limit = 120

  public init(_ actor: Row) { bits = actor.exists ? 1 << UInt128(actor.number) : 0 }
  public func contains(_ actor: Row) -> Bool {
    actor.exists && bits & (1 << UInt128(actor.number)) != 0
  }
  /// Whether the public (the projector) is among them.
  public var includesPublic: Bool { bits >> 127 != 0 }
  public var isEmpty: Bool { bits == 0 }
  public func union(_ other: ActorSet) -> ActorSet { ActorSet(bits: bits | other.bits) }
  public func intersection(_ other: ActorSet) -> ActorSet { ActorSet(bits: bits & other.bits) }
  public func subtracting(_ other: ActorSet) -> ActorSet { ActorSet(bits: bits & ~other.bits) }
}
