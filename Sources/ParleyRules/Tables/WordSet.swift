/// A set of words of one list: the kinds of operation that a measure forbids, the statuses that it protects. It fits one
/// cell, so a list takes part with at most 31 words.
///
/// ```swift
/// lens[.forbids, measure].contains(.sabotage)
/// ```
public struct WordSet<Element: Choice>: Coded, Hashable, ExpressibleByArrayLiteral {
  /// Bit `n` stands for the word at place `n` of the list, from 0; 0 for none of them.
  public let code: Int32
  /// A set by its bits; a code below 0 is the empty set.
  public init(code: Int32) { self.code = max(code, 0) }
  /// The set of those words.
  public init(_ words: some Sequence<Element>) {
    self.init(code: words.reduce(0) { $0 | Self.bit($1) })
  }
  /// The set of those words.
  public init(arrayLiteral words: Element...) { self.init(words) }
  /// Whether a word is in it.
  public func contains(_ word: Element) -> Bool { code & Self.bit(word) != 0 }
  /// None of the words is in it.
  public var isEmpty: Bool { code == 0 }
  /// Its words, in the order of their list.
  public var elements: [Element] { Element.allCases.filter(contains) }
  /// Some of the words.
  public static var unit: Unit? { .words(Element.sayable.map(\.word)) }
  /// All sets of the words of the list.
  public static var range: ClosedRange<Int32>? {
    0...Int32(clamping: (Int64(1) << Int64(Element.allCases.count)) - 1)
  }

  private static func bit(_ word: Element) -> Int32 {
    word.rawValue < Unit.mostWords ? 1 << word.rawValue : 0
  }
}

extension Unit {
  /// As many words of a list fit a set in one cell.
  static let mostWords: Int32 = 31

  /// The words of a set, by its code, in the order of their list.
  package static func picked(_ code: Int32, from words: [Word]) -> [Word] {
    words.prefix(Int(mostWords)).enumerated().filter { code & (1 << Int32($0.offset)) != 0 }
      .map(\.element)
  }

  /// The code of a set with one word, by the word's place in its list.
  package static func code(ofPlace place: Int) -> Int32 {
    (0..<Int(mostWords)).contains(place) ? 1 << Int32(place) : 0
  }
}
