/// A value that fits a cell, a slot of an order, an argument of a happening or a place in the subject of a question:
/// everything is one `Int32` in the end.
public protocol Coded: Sendable {
  /// Reads a code. Any code gives a value, so that nothing on record can end the program.
  init(code: Int32)
  /// The value as a cell, an order and a record hold it.
  var code: Int32 { get }
  /// What the code stands for, where the type says so: a word of a list, a thing of a kind, yes or no; `nil` for a
  /// plain number, whose unit is told where it is declared.
  static var unit: Unit? { get }
  /// What a cell of this type may hold, where the type says so.
  static var range: ClosedRange<Int32>? { get }
}

/// A value that can be missing, as nobody and nothing are: then its code is -1.
public protocol Missable: Coded {}

extension Int32: Coded {
  /// The number itself.
  @inlinable public init(code: Int32) { self = code }
  /// The number itself.
  @inlinable public var code: Int32 { self }
  /// Told where the number is declared.
  public static var unit: Unit? { nil }
  /// Told where the number is declared.
  public static var range: ClosedRange<Int32>? { nil }
}

extension Bool: Coded {
  /// Yes for anything above 0.
  @inlinable public init(code: Int32) { self = code > 0 }
  /// 1 for yes, 0 for no.
  @inlinable public var code: Int32 { self ? 1 : 0 }
  /// Authors write `true` and `false`.
  public static var unit: Unit? { .flag }
  /// No and yes.
  public static var range: ClosedRange<Int32>? { 0...1 }
}

/// A closed list of words, each with a place: the kinds of operation, the ways of voting.
public protocol Choice: Missable, CaseIterable, RawRepresentable, Hashable where RawValue == Int32 {
  /// Its word at its place: the id in records, what people read, what they may type.
  var word: Word { get }
  /// Those that somebody may say, in an order or in what a campaign forbids: the first of the list; all of it where a list
  /// says nothing else. The others are what something turns out to be.
  static var sayable: [Self] { get }
}

extension Choice {
  /// The word at that place; the first of the list for a place it does not have.
  @inlinable public init(code: Int32) {
    self = Self(rawValue: code) ?? Self.allCases[Self.allCases.startIndex]
  }
  /// Its place in the list.
  @inlinable public var code: Int32 { rawValue }
  /// All of the list.
  public static var sayable: [Self] { Array(allCases) }
  /// All words of the list, in order of their places.
  public static var words: [Word] { allCases.map(\.word) }
  /// One of the words.
  public static var unit: Unit? { .word(words) }
  /// All places of the list.
  public static var range: ClosedRange<Int32>? { 0...Int32(allCases.count - 1) }
}

extension Key {
  /// The key of what one word of a list brings about here, with one for each word.
  public func child(_ word: some Choice) -> Key { child(UInt64(word.rawValue) + 1) }
}

extension Ref: Missable {
  /// The thing of that number in the world at hand.
  @inlinable public init(code: Int32) { self.init(Row(code: code)) }
  /// Its number in the world at hand.
  @inlinable public var code: Int32 { row.number }
  /// A thing of its kind, where that is one of the core's.
  public static var unit: Unit? {
    N.coreKind.map { .row($0.kind) }
  }
  /// Any thing, or none.
  public static var range: ClosedRange<Int32>? { -1...Int32.max }
}

extension CoreNoun {
  /// Its kind, whatever its rows are.
  package static var erasedKind: Kind { kind.kind }
}

/// A type whose values may say that something is missing.
protocol MissableCode {}

extension Optional: MissableCode where Wrapped: Missable {}

extension Optional: Coded where Wrapped: Missable {
  /// Missing for whatever lies below 0.
  @inlinable public init(code: Int32) { self = code < 0 ? nil : Wrapped(code: code) }
  /// -1 where it is missing.
  @inlinable public var code: Int32 { self?.code ?? -1 }
  /// That of the value.
  public static var unit: Unit? { Wrapped.unit }
  /// That of the value, and -1.
  public static var range: ClosedRange<Int32>? { Wrapped.range.map { -1...$0.upperBound } }
}

extension Row: Coded {
  /// A row by its number; none for whatever lies below 0.
  @inlinable public init(code: Int32) { self.init(max(code, -1)) }
  /// Its number; -1 for none.
  @inlinable public var code: Int32 { number }
  /// Of no kind that is known here.
  public static var unit: Unit? { nil }
  /// Told where the number is declared.
  public static var range: ClosedRange<Int32>? { nil }
}

/// A reference to what somebody wrote: an index into the order's texts.
public struct Words: Coded, Hashable {
  /// The index into `Order.texts`; -1 where nothing was written.
  public let code: Int32
  /// A reference to the text at that index.
  public init(code: Int32) { self.code = code }
  /// Not a number that means anything outside its order.
  public static var unit: Unit? { nil }
  /// Told by the order.
  public static var range: ClosedRange<Int32>? { nil }
}

/// A set of rows as a mask over the candidates of its slot, in the order the seat knows them. At most 30.
public struct Selection: Coded, Hashable {
  /// Bit `n` stands for the `n`-th candidate, from 0; 0 for none at all.
  public let code: Int32
  /// A set by its bits; a code below 0 is the empty set.
  public init(code: Int32) { self.code = max(code, 0) }
  /// Whether the candidate at that place, from 0, is in it.
  public func contains(_ place: Int) -> Bool { place < 30 && code & (1 << Int32(place)) != 0 }
  /// Those of some candidates that it picks.
  public func picked<Thing>(from candidates: [Thing]) -> [Thing] {
    candidates.enumerated().filter { contains($0.offset) }.map(\.element)
  }
  /// Those of some candidates that are meant, of the first 30.
  public init<Candidate>(from candidates: [Candidate], where isMeant: (Candidate) -> Bool) {
    var mask: Int32 = 0
    for (place, candidate) in candidates.prefix(30).enumerated() where isMeant(candidate) {
      mask |= 1 << Int32(place)
    }
    self.init(code: mask)
  }
  /// Nothing was picked.
  public var isEmpty: Bool { code == 0 }
  /// Not a number that means anything outside its order.
  public static var unit: Unit? { nil }
  /// Told by the order.
  public static var range: ClosedRange<Int32>? { nil }
}

/// A thing whose noun follows from a word beside it: what a doctrine would act on.
public struct Thing: Coded, Hashable {
  /// Its number in the world at hand; -1 for nothing.
  public let code: Int32
  /// The thing of that number.
  public init(code: Int32) { self.code = code }
  /// That thing, or nothing.
  public init<N: CoreNoun>(_ thing: Ref<N>?) { code = thing.code }
  /// Nothing.
  public static let none = Thing(code: -1)
  /// The thing, taken for what the word beside it says that it is.
  public func `as`<N: CoreNoun>(_ noun: N.Type) -> Ref<N>? { Ref<N>?(code: code) }
  /// Of a kind that the word beside it says.
  public static var unit: Unit? { nil }
  /// Any thing, or none.
  public static var range: ClosedRange<Int32>? { nil }
}

extension TermName: Coded {
  /// The term at that place in the vocabulary.
  public init(code: Int32) { self.init(number: UInt16(clamping: code)) }
  /// Its place in the vocabulary.
  @inlinable public var code: Int32 { Int32(number) }
  /// The name of a line of a ledger.
  public static var unit: Unit? { .term }
  /// Any term.
  public static var range: ClosedRange<Int32>? { nil }
}
