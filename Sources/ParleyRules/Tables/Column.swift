/// A handle on what is kept of things: the culprit of an incident, the trust of one actor in another.
///
/// `Of` says of what: a noun, a `Pair` of nouns, or `Whole` for one number of the game. `Value` says what a cell holds:
/// a number, yes or no, a word, a thing or nobody.
///
/// ```swift
/// lens[.culprit, incident] == boreal
/// lens[.sort, trace] == .intelligence
/// lens[.trust, arden, toward: boreal] >= 500
/// ```
public struct Column<Of, Value: Coded>: Hashable, Sendable {
  @usableFromInline package let quantity: Quantity
  @inlinable package init(_ quantity: Quantity) { self.quantity = quantity }
}
