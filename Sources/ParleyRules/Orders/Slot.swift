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
package typealias RowCandidates = @Sendable (_ view: Lens, _ order: Order) -> [Row]

/// What is usually meant: computed from the seat's own world and the order so far.
package typealias Usual = @Sendable (_ view: Lens, _ order: Order) -> Row

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
  package let candidates: RowCandidates?
  /// What is meant where an optional thing is left out, by the seat's own world; none for nothing.
  package let usual: Usual?
  /// The words of a choice may stand without the slot's name.
  public let isBare: Bool
  /// The word of a choice that is never taken here, as the same words say "nothing" elsewhere; `nil` where each is.
  public let never: Int32?
  /// Who declared it: the verb's owner, or the module that added it.
  public let owner: Owner
  /// Budget that is added where something is said in it.
  public let surcharge: Int32
  let appealing: Appealing?

  /// It has no default: an order without it is incomplete, and the prompt asks for it.
  public var isRequired: Bool { standard == nil }

  init(
    name: String, markers: [String], help: Text, type: SlotType, standard: Int32?,
    candidates: RowCandidates?, isBare: Bool, never: Int32? = nil, usual: Usual? = nil,
    owner: Owner = .core, surcharge: Int32 = 0, appealing: Appealing? = nil
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
    self.appealing = appealing
  }

  /// Whether whoever added it says what is worth saying in it.
  public var saysItsWorth: Bool { appealing != nil }
  /// What is said in it is worth to whoever gives the order, in points; 0 where nobody says.
  public func appeal(_ view: Lens, _ order: Order) -> Int32 { appealing?(view, order) ?? 0 }

  /// The same slot, with something that is meant where nothing is said.
  func meaning(_ usual: Usual?) -> SlotDeclaration { with(usual, owner, surcharge, appealing) }

  /// The same slot, as its owner declares it.
  func owned(
    by owner: Owner, surcharge: Int32 = 0, appealing: Appealing? = nil
  ) -> SlotDeclaration {
    with(usual, owner, surcharge, appealing)
  }

  private func with(
    _ usual: Usual?, _ owner: Owner, _ surcharge: Int32, _ appealing: Appealing?
  ) -> SlotDeclaration {
    SlotDeclaration(
      name: name, markers: markers, help: help, type: type, standard: standard,
      candidates: candidates, isBare: isBare, never: never, usual: usual, owner: owner,
      surcharge: surcharge, appealing: appealing)
  }
}

/// A slot with the Swift type of its value.
public struct Slot<Value: Coded>: Sendable {
  /// What the vocabulary says of it.
  public let declaration: SlotDeclaration
}

/// Candidates for a thing: computed from the seat's own world and the order so far, and from nothing else.
public typealias Candidates<N: Noun> = @Sendable (_ view: Lens, _ order: Order) -> [Ref<N>]

/// A thing of a kind, required and positional.
public func object<N: CoreNoun>(
  _ noun: N.Type, _ name: String, asks help: Text, markers: [String] = [],
  from candidates: Candidates<N>? = nil
) -> Slot<Ref<N>> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(N.kind.kind), standard: nil,
      candidates: rows(of: candidates), isBare: false))
}

private func rows<N>(of candidates: Candidates<N>?) -> RowCandidates? {
  guard let candidates else { return nil }
  return { view, order in candidates(view, order).map(\.row) }
}

/// A thing of a kind that may be left out.
/// - Parameter usual: what is meant then; nothing where it is not given.
public func optional<N: CoreNoun>(
  _ noun: N.Type, _ name: String, asks help: Text, markers: [String] = [],
  from candidates: Candidates<N>? = nil,
  usual: (@Sendable (_ view: Lens, _ order: Order) -> Ref<N>?)? = nil
) -> Slot<Ref<N>?> {
  var meant: Usual?
  if let usual { meant = { view, order in usual(view, order).row() } }
  return Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(N.kind.kind),
      standard: Row.none.code, candidates: rows(of: candidates), isBare: false
    ).meaning(meant))
}

/// A thing of a module's own kind, required and positional.
public func object<N: Noun>(
  _ kind: KindOf<N>, _ name: String, asks help: Text, markers: [String] = [],
  from candidates: Candidates<N>? = nil
) -> Slot<Ref<N>> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(kind.kind), standard: nil,
      candidates: rows(of: candidates), isBare: false))
}

/// A thing of a module's own kind that may be left out.
public func optional<N: Noun>(
  _ kind: KindOf<N>, _ name: String, asks help: Text, markers: [String] = [],
  from candidates: Candidates<N>? = nil
) -> Slot<Ref<N>?> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .row(kind.kind),
      standard: Row.none.code, candidates: rows(of: candidates), isBare: false))
}

/// A word of a list; required where there is no default.
/// - Parameter never: the word that the verb never takes, as "nothing" where something has to be said.
public func choice<C: Choice>(
  _ type: C.Type, _ name: String, asks help: Text, default standard: C? = nil, never: C? = nil,
  markers: [String] = [], isBare: Bool = true
) -> Slot<C> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .choice(C.words),
      standard: standard?.code, candidates: nil, isBare: isBare, never: never?.code))
}

/// A whole number within a range.
public func amount(
  _ name: String, _ range: ClosedRange<Int32>, asks help: Text, default standard: Int32? = nil,
  markers: [String] = []
) -> Slot<Int32> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .amount(range), standard: standard,
      candidates: nil, isBare: false))
}

/// What somebody writes between quotation marks.
public func words(
  _ name: String, asks help: Text, isRequired: Bool = true, markers: [String] = []
) -> Slot<Words> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .words,
      standard: isRequired ? nil : -1, candidates: nil, isBare: false))
}

/// A set of things, as shown evidence.
public func selection<N: CoreNoun>(
  _ noun: N.Type, _ name: String, asks help: Text, markers: [String] = [],
  from candidates: @escaping Candidates<N>
) -> Slot<Selection> {
  Slot(
    declaration: SlotDeclaration(
      name: name, markers: markers, help: help, type: .rows(N.kind.kind), standard: 0,
      candidates: rows(of: candidates), isBare: false))
}

/// A slot that a module adds to another's verb: read through this handle.
public struct AddedSlot<Value: Coded>: Sendable {
  let verb: VerbNumber
  let place: Int
  let standard: Int32
  /// The value in an order of that verb; the default where nothing was said, in an order of another verb, and where
  /// there is no order: `by[asked.order]`.
  public subscript(order: Order?) -> Value {
    guard let order, order.verb == verb, order.slots[place] != Order.empty else {
      return Value(code: standard)
    }
    return Value(code: order.slots[place])
  }
}

extension Order {
  /// The same order with something said in a slot that a module added to its verb.
  public func saying<Value: Coded>(_ value: Value, in slot: AddedSlot<Value>) -> Order {
    var order = self
    order.slots[slot.place] = value.code
    return order
  }
}
