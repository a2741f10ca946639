/// A value that fits a slot of an order: everything is one `Int32` in the end.
public protocol SlotValue: Sendable {
  init(code: Int32)
  var code: Int32 { get }
}

/// A closed list of words, each with a place: the kinds of operation, the ways of voting.
public protocol Choice: SlotValue, CaseIterable, RawRepresentable, Hashable
where RawValue == Int32 {
  var word: Word { get }
}

extension Choice {
  public init(code: Int32) {
    self = Self(rawValue: code) ?? Self.allCases[Self.allCases.startIndex]
  }
  public var code: Int32 { rawValue }
  /// All words of the list, in order of their places.
  public static var words: [Word] { allCases.map(\.word) }
}

extension Row: SlotValue {
  public init(code: Int32) { self.init(max(code, -1)) }
  public var code: Int32 { number }
}

extension Int32: SlotValue {
  public init(code: Int32) { self = code }
  public var code: Int32 { self }
}

extension Bool: SlotValue {
  public init(code: Int32) { self = code > 0 }
  public var code: Int32 { self ? 1 : 0 }
}

/// A reference to what somebody wrote: an index into the order's texts.
public struct Words: SlotValue, Hashable {
  public let code: Int32
  public init(code: Int32) { self.code = code }
}

/// A set of rows as a mask over the candidates of its slot, in the order the seat knows them. At most 30.
public struct Selection: SlotValue, Hashable {
  public let code: Int32
  public init(code: Int32) { self.code = max(code, 0) }
  public func contains(_ place: Int) -> Bool { place < 30 && code & (1 << Int32(place)) != 0 }
  public var isEmpty: Bool { code == 0 }
}

/// What kind of thing a slot takes.
public enum SlotType: Sendable {
  case row(Kind)
  case choice([Word])
  case amount(ClosedRange<Int32>)
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
  public let type: SlotType
  /// The code when nothing is said; `nil` for a required slot.
  public let standard: Int32?
  /// The rows it may take; all that the seat knows where `nil`.
  public let candidates: Candidates?
  /// What is meant where an optional thing is left out, by the seat's own world; none for nothing.
  public let usual: Usual?
  /// The words of a choice may stand without the slot's name.
  public let isBare: Bool
  public let owner: Owner
  /// Budget that is added where something is said in it.
  public let surcharge: Int32

  public var isRequired: Bool { standard == nil }

  init(
    name: String, markers: [String], help: Text, type: SlotType, standard: Int32?,
    candidates: Candidates?, isBare: Bool, usual: Usual? = nil, owner: Owner = .core,
    surcharge: Int32 = 0
  ) {
    self.name = name
    self.markers = markers
    self.help = help
    self.type = type
    self.standard = standard
    self.candidates = candidates
    self.isBare = isBare
    self.usual = usual
    self.owner = owner
    self.surcharge = surcharge
  }

  /// The same slot, with something that is meant where nothing is said.
  func meaning(_ usual: Usual?) -> SlotDeclaration {
    SlotDeclaration(
      name: name, markers: markers, help: help, type: type, standard: standard,
      candidates: candidates, isBare: isBare, usual: usual, owner: owner, surcharge: surcharge)
  }

  /// The same slot, as its owner declares it.
  func owned(by owner: Owner, surcharge: Int32 = 0) -> SlotDeclaration {
    SlotDeclaration(
      name: name, markers: markers, help: help, type: type, standard: standard,
      candidates: candidates, isBare: isBare, usual: usual, owner: owner, surcharge: surcharge)
  }
}

/// A slot with the Swift type of its value.
public struct Slot<Value: SlotValue>: Sendable {
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
public func choice<C: Choice>(
  _ type: C.Type, _ name: String, _ help: Text, default standard: C? = nil,
  markers: [String] = [], isBare: Bool = true
) -> Slot<C> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .choice(C.words),
      standard: standard?.code, candidates: nil, isBare: isBare))
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
