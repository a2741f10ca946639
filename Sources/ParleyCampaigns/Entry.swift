/// A piece of a campaign file as the author wrote it: raw text in a tree, every bit with its place.
///
/// Nothing is guessed about types: `no` is the text "no" until somebody asks whether it is a flag.
public struct Entry: Hashable, Sendable {
  /// What was written, by its form alone.
  public enum Content: Hashable, Sendable {
    /// Keys in the order of the file, each once.
    case mapping([Pair])
    /// Items in the order of the file.
    case sequence([Entry])
    /// Text, quotes and escapes resolved.
    case scalar(String)
    /// Nothing was written, or `~` or `null` without quotes.
    case null
    /// Something was wrong here and has been told; readers pass over it in silence.
    case broken
  }

  /// One key of a mapping and what stands under it.
  public struct Pair: Hashable, Sendable {
    /// The key as written, quotes resolved.
    public let key: String
    /// Where the key stands.
    public let place: Place
    /// What stands under it.
    public let value: Entry

    /// A key at a place, and its value.
    public init(key: String, place: Place, value: Entry) {
      self.key = key
      self.place = place
      self.value = value
    }

    /// What becomes of a key that was given twice: both halves of a mapping, so that each is checked and
    /// nothing is missed in them; of anything else nothing, since nobody can say which was meant.
    func joined(with other: Entry) -> Pair {
      guard case .mapping(let a) = value.content, case .mapping(let b) = other.content else {
        return Pair(key: key, place: place, value: Entry(.broken, at: value.place))
      }
      let fresh = b.filter { pair in !a.contains { $0.key == pair.key } }
      return Pair(
        key: key, place: place,
        value: Entry(.mapping(a + fresh), at: value.place, isComplete: false))
    }
  }

  /// Where it starts.
  public let place: Place
  /// What was written.
  public let content: Content
  /// Whether everything in this mapping or sequence could be taken up. If not, what seems missing
  /// may have been lost, and is not complained of.
  public let isComplete: Bool

  /// What was written at a place.
  public init(_ content: Content, at place: Place, isComplete: Bool = true) {
    self.content = content
    self.place = place
    self.isComplete = isComplete
  }

  /// The pairs of a mapping; none for anything else.
  public var pairs: [Pair] { if case .mapping(let pairs) = content { pairs } else { [] } }

  /// The value under a key of a mapping.
  public subscript(key: String) -> Entry? { pairs.first { $0.key == key }?.value }
}
