/// Which instalment of an agreement is asked about: how many went before it, from 0. There are at most 48: six a clause,
/// and eight clauses in a text.
public struct Instalment: Coded, Hashable {
  /// How many went before it.
  public let code: Int32
  /// The instalment that so many went before.
  public init(code: Int32) { self.code = code }
  /// As a word: the first is called instalment 1.
  public static var unit: Unit? { .word(words) }
  /// Those that there can be.
  public static var range: ClosedRange<Int32>? { 0...47 }

  private static let words: [Word] = (1...48).map {
    Word("instalment-\($0)", Text("instalment \($0)", nl: "termijn \($0)"))
  }
}
