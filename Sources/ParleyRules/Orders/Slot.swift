/// A value that fits a slot of an order: everything is one `Int32` in the end.
public protocol SlotValue: Sendable {
  /// Reads a code. Any code gives a value, so that no order on record can end the program.
  init(code: Int32)
  /// The value as an order and a record hold it.
  var code: Int32 { get }
}

/// A closed list of words, each with a place: the kinds of operation, the ways of voting.
public protocol Choice: SlotValue, CaseIterable, RawRepresentable, Hashable
where RawValue == Int32 {
  /// Its word at its place: the id in records, what people read, what they may type.
  var word: Word { get }
}

extension Choice {
  /// The word at that place; the first of the list for a place it does not have.
  public init(code: Int32) {
    self = Self(rawValue: code) ?? Self.allCases[Self.allCases.startIndex]
  }
  /// Its place in the list.
  public var code: Int32 { rawValue }
  /// All words of the list, in order of their places.
  public static var words: [Word] { allCases.map(\.word) }
}

extension Row: SlotValue {
  /// A row by its number; `.none` for whatever lies below 0.
  public init(code: Int32) { self.init(max(code, -1)) }
  /// Its number; -1 for none.
  public var code: Int32 { number }
}

extension Int32: SlotValue {
  /// The number itself.
  public init(code: Int32) { self = code }
  /// The number itself.
  public var code: Int32 { self }
}

extension Bool: SlotValue {
  /// Yes for anything above 0.
  public init(code: Int32) { self = code > 0 }
  /// 1 for yes, 0 for no.
  public var code: Int32 { self ? 1 : 0 }
}

/// A reference to what somebody wrote: an index into the order's texts.
public struct Words: SlotValue, Hashable {
  /// The index into `Order.texts`; -1 where nothing was written.
  public let code: Int32
  /// A reference to the text at that index.
  public init(code: Int32) { self.code = code }
}

/// A set of rows as a mask over the candidates of its slot, in the order the seat knows them. At most 30.
public struct Selection: SlotValue, Hashable {
  /// Bit `n` stands for the `n`-th candidate, from 0; 0 for none at all.
  public let code: Int32
  /// A set by its bits; a code below 0 is the empty set.
  public init(code: Int32) { self.code = max(code, 0) }
  /// Whether the candidate at that place, from 0, is in it.
  public func contains(_ place: Int) -> Bool { place < 30 && code & (1 << Int32(place)) != 0 }
  /// Nothing was picked.
  public var isEmpty: Bool { code == 0 }
}

/// What kind of thing a slot takes.
public enum SlotType: Sendable {
  /// A row of a kind, by its id, its title or its letter and number.
  case row(Kind)
  /// A word of a list.
  case choice([Word])
  /// A whole number within a range, in the unit its help names.
  case amount(ClosedRange<Int32>)
  /// What somebody writes between quotation marks.
  case words
  /// A set of rows of a kind, as a mask over the slot's candidates.
  case rows(Kind)
}

/// Candidates of a slot: computed from the seat's own world and the order so far, and from nothing else.
public typealias Candidates = @Sendable (_ view: Lens, _ order: Order) -> [Row]

/// What is usually meant: computed from the seat's own world and the order so far.
public typealias Usual = @Sendable (_ view: Lens, _ order: Order) -> Row

/// What the vocabulary says of a slot. Parsing, help, Tab, echo, validation, JSON and replay follow from it.
///
/// A reference, since every order that is read, priced or refused walks its slots: a copy would touch a dozen fields.
public final class SlotDeclaration: Sendable {
  /// The word that introduces it where it is optional, and names it in records.
  public let name: String
  /// Other words that may introduce it: `to`, `at`, `in`, `on`; the first of them is printed in usage lines. Where the
  /// slot's own name is among them, as `in` of a slot that is called `in`, the word is printed in orders as well, and
  /// with two of them, English and Dutch, in the reader's language.
  public let markers: [String]
  /// What is asked for, in a few words: `help` prints it beside the name, and a bare verb asks for it so.
  public let help: Text
  /// What fits in it.
  public let type: SlotType
  /// The code when nothing is said; `nil` for a required slot.
  public let standard: Int32?
  /// The rows it may take; all that the seat knows where `nil`.
  public let candidates: Candidates?
  /// What is meant where an optional thing is left out, by the seat's own world; none for nothing.
  public let usual: Usual?
  /// The words of a choice may stand without the slot's name.
  public let isBare: Bool
  /// The word of a choice that is never taken here, as the same words say "nothing" elsewhere; `nil` where each is.
  public let never: Int32?
  /// Who declared it: the verb's owner, or the module that added it.
  public let owner: Owner
  /// Budget that is added where something is said in it.
  public let surcharge: Int32

  /// It has no default: an order without it is incomplete, and the prompt asks for it.
  public var isRequired: Bool { standard == nil }

  init(
    name: String, markers: [String], help: Text, type: SlotType, standard: Int32?,
    candidates: Candidates?, isBare: Bool, never: Int32? = nil, usual: Usual? = nil,
    owner: Owner = .core, surcharge: Int32 = 0
  ) {
    self.name = name
    self.markers = markers
    self.help = help
    self.type = type
    self.standard = standard
    self.candidates = candidates
    self.isBare = isBare
    self.never = never
    self.usual = usual
    self.owner = owner
    self.surcharge = surcharge
  }

  /// The same slot, with something that is meant where nothing is said.
  func meaning(_ usual: Usual?) -> SlotDeclaration { with(usual, owner, surcharge) }

  /// The same slot, as its owner declares it.
  func owned(by owner: Owner, surcharge: Int32 = 0) -> SlotDeclaration {
    with(usual, owner, surcharge)
  }

  private func with(_ usual: Usual?, _ owner: Owner, _ surcharge: Int32) -> SlotDeclaration {
    SlotDeclaration(
      name: name, markers: markers, help: help, type: type, standard: standard,
      candidates: candidates, isBare: isBare, never: never, usual: usual, owner: owner,
      surcharge: surcharge)
  }
}

/// A slot with the Swift type of its value.
public struct Slot<Value: SlotValue>: Sendable {
  /// What the vocabulary says of it.
  public let declaration: SlotDeclaration
}

/// A thing of a kind, required and positional.
public func object(
  _ kind: Kind, _ name: String, _ help: Text, markers: [String] = [],
  from candidates: Candidates? = nil
) -> Slot<Row> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(kind), standard: nil,
      candidates: candidates, isBare: false))
}

/// A thing of a kind that may be left out.
/// - Parameter usual: what is meant then; nothing where it is not given.
public func optional(
  _ kind: Kind, _ name: String, _ help: Text, markers: [String] = [],
  from candidates: Candidates? = nil, usual: Usual? = nil
) -> Slot<Row> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(kind), standard: Row.none.code,
      candidates: candidates, isBare: false
    ).meaning(usual))
}

/// A word of a list; required where there is no default.
/// - Parameter never: the word that the verb never takes, as "nothing" where something has to be said.
public func choice<C: Choice>(
  _ type: C.Type, _ name: String, _ help: Text, default standard: C? = nil, never: C? = nil,
  markers: [String] = [], isBare: Bool = true
) -> Slot<C> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .choice(C.words),
      standard: standard?.code, candidates: nil, isBare: isBare, never: never?.code))
}

/// A whole number within a range.
public func amount(
  _ name: String, _ range: ClosedRange<Int32>, _ help: Text, default standard: Int32? = nil,
  markers: [String] = []
) -> Slot<Int32> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .amount(range), standard: standard,
      candidates: nil, isBare: false))
}

/// What somebody writes between quotation marks.
public func words(
  _ name: String, _ help: Text, isRequired: Bool = true, markers: [String] = []
) -> Slot<Words> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .words,
      standard: isRequired ? nil : -1, candidates: nil, isBare: false))
}

/// A set of things, as shown evidence.
public func selection(
  _ kind: Kind, _ name: String, _ help: Text, markers: [String] = [],
  from candidates: @escaping Candidates
) -> Slot<Selection> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .rows(kind), standard: 0,
      candidates: candidates, isBare: false))
}

/// A slot that a module adds to another's verb: read through this handle.
public struct AddedSlot<Value: SlotValue>: Sendable {
  let place: Int
  let standard: Int32
  /// The value in an order of that verb; the default where nothing was said.
  public subscript(order: Order) -> Value {
    let code = order.slots[place]
    return Value(code: code == Order.empty ? standard : code)
  }
}
