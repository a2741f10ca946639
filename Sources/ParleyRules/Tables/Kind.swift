/// A handle on a kind of thing that has rows: actor, asset, incident, proposal and so on.
public struct Kind: Hashable, Sendable {
  /// Its place in `Vocabulary.kinds`.
  public let number: UInt8
  package init(number: UInt8) { self.number = number }
}

/// A row of a kind. Row numbers are local to the world they are read in: the truth has its own, every
/// seat's world has its own, so that a number gives nothing away.
public struct Row: Hashable, Comparable, Sendable {
  /// From 0; -1 for none. Below -1 it is provisional: a row that comes to be at the end of the stage.
  public let number: Int32
  /// The row of that number.
  @inlinable public init(_ number: Int32) { self.number = number }
  /// The row of that number.
  public init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }
  /// No row: nobody, nothing.
  public static let none = Row(Int32(-1))
  /// It stands for a row: false for none and for rows that are still provisional.
  @inlinable public var exists: Bool { number >= 0 }
  @inlinable public static func < (a: Row, b: Row) -> Bool { a.number < b.number }
}

/// What the vocabulary says of a kind.
public struct KindDeclaration: Sendable {
  /// What campaign files, JSON and records call it.
  public let id: String
  /// What people call one of its rows.
  public let title: Text
  /// Its rows come from the campaign and are known to all; otherwise they come to be in play, and an
  /// actor knows those that it has learned of.
  public let isFixed: Bool
  /// The quantity that names the actor a row belongs to, for sight `own`; for actors the row itself.
  public internal(set) var holder: Quantity?
  /// The quantity over (row, actor) that is above zero for its parties, for sight `parties`.
  public internal(set) var parties: Quantity?
  /// The letter before a row's number at the prompt (`i4`), if rows are named so.
  public let letter: Character?
  /// The section of campaign files that brings its rows; `nil` for the core's own, and for a kind of play.
  public let section: String?
  /// Who declared it: the core, or the module without which its rows are there and nobody speaks of them.
  public internal(set) var owner: Owner = .core

  /// A kind of play, unless `isFixed` or a section says that its rows come from the campaign.
  public init(
    _ id: String, _ title: Text, isFixed: Bool = false, holder: Quantity? = nil,
    parties: Quantity? = nil, letter: Character? = nil, section: String? = nil
  ) {
    self.id = id
    self.title = title
    self.isFixed = isFixed || section != nil
    self.holder = holder
    self.parties = parties
    self.letter = letter
    self.section = section
  }
}

/// A set of actors, at most 120 of them, and the public as a member of its own.
public struct ActorSet: Hashable, Sendable {
  /// One bit an actor, by the number of its row, the same in every world; bit 127 is the public.
  public var bits: UInt128
  /// Wraps bits, as of a record; the empty set where nothing is given.
  public init(bits: UInt128 = 0) { self.bits = bits }
  /// No actor and not the public.
  public static let nobody = ActorSet()
  /// Every actor and the public.
  public static let everybody = ActorSet(bits: .max)
  /// The public alone: the projector, and no actor.
  package static let `public` = ActorSet(bits: 1 << 127)
  /// The most actors a campaign may have.
  public static let limit = 120

  /// One actor alone; the empty set for `.none`.
  public init(_ actor: Row) { bits = actor.exists ? 1 << UInt128(actor.number) : 0 }
  /// Whether an actor is in it; false for `.none`.
  public func contains(_ actor: Row) -> Bool {
    actor.exists && bits & (1 << UInt128(actor.number)) != 0
  }
  /// Whether the public (the projector) is among them.
  public var includesPublic: Bool { bits >> 127 != 0 }
  /// Nobody is in it, the public included.
  public var isEmpty: Bool { bits == 0 }
  /// Those in either, the public included.
  public func union(_ other: ActorSet) -> ActorSet { ActorSet(bits: bits | other.bits) }
  /// Those in both, the public included.
  public func intersection(_ other: ActorSet) -> ActorSet { ActorSet(bits: bits & other.bits) }
  /// Those in this and not in the other, the public included.
  public func subtracting(_ other: ActorSet) -> ActorSet { ActorSet(bits: bits & ~other.bits) }
}
