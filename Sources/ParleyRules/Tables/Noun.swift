/// What the rows of a kind are, as a tag of the type system: it has no instances. A module's own kind has a tag of its
/// own: `enum Leak: Noun {}`.
public protocol Noun: Sendable {
  /// Its kind, where that is one of the core's, with the same number in every program; `nil` for a module's own.
  static var coreKind: CoreKindNumber? { get }
}

extension Noun {
  /// A module's own.
  public static var coreKind: CoreKindNumber? { nil }
}

/// The number of a kind of the core.
public struct CoreKindNumber: Sendable {
  package let kind: Kind
}

extension CoreNoun {
  /// Its own.
  public static var coreKind: CoreKindNumber? { CoreKindNumber(kind: kind.kind) }
}

/// A noun that all rules share, whose kind is the same in every program.
public protocol CoreNoun: Noun, ColumnShape {
  /// Its kind.
  static var kind: KindOf<Self> { get }
}

/// A handle on a kind of thing, which knows what its rows are.
public struct KindOf<N: Noun>: Hashable, Sendable {
  @usableFromInline package let kind: Kind
  @usableFromInline package init(_ kind: Kind) { self.kind = kind }
}

/// A thing of a kind: an actor, an incident. Two of different kinds cannot be taken for each other. "Nobody" and
/// "nothing" are `nil`.
///
/// It means something in the world that it was read in, and nowhere else: an actor's world numbers incidents in the
/// order in which that actor learned of them.
public struct Ref<N: Noun>: Hashable, Comparable, Sendable {
  @usableFromInline package let row: Row
  @inlinable package init(_ row: Row) { self.row = row }
  /// In the order of the world it was read in, which is a lottery of the game: no name and no place in a file decides
  /// it. For ties that nothing in the game settles.
  @inlinable public static func < (a: Ref, b: Ref) -> Bool { a.row < b.row }
}

extension Ref {
  /// `nil` for a row that does not exist.
  @inlinable package init?(existing row: Row) {
    guard row.exists else { return nil }
    self.init(row)
  }
}

extension Optional {
  /// The row behind it; none for nobody and nothing.
  @inlinable package func row<N>() -> Row where Wrapped == Ref<N> { self?.row ?? .none }
}

/// What a number of the whole game is kept of.
public enum Whole: Sendable {}

/// What a number between two things is kept of: trust of one actor in another, the vote of an actor on a text.
public enum Pair<First: Noun, Second: Noun>: Sendable {}
