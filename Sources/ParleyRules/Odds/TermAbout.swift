/// A handle on the name of a term that is about a thing: whose title fills `{0}` of the line.
public struct TermAbout<N: Noun>: Hashable, Sendable {
  package let name: TermName
  package init(_ name: TermName) { self.name = name }
}

extension Odds {
  /// Adds a named term about a thing, in the question's unit. A term of zero is not recorded.
  public mutating func add<N>(_ term: TermAbout<N>, _ value: Int32, about thing: Ref<N>?) {
    add(term.name, value, about: thing.row())
  }

  /// Makes it impossible, whatever the sum.
  public mutating func bar<N>(_ term: TermAbout<N>, about thing: Ref<N>?) {
    bar(term.name, about: thing.row())
  }

  /// Makes it certain, unless something bars it.
  public mutating func carry<N>(_ term: TermAbout<N>, about thing: Ref<N>?) {
    carry(term.name, about: thing.row())
  }

  /// Adds an interest of the campaign, clause by clause: owned by the campaign, counted with the core.
  package mutating func addInterest<N>(
    _ term: TermAbout<N>, _ value: Int32, about thing: Ref<N>?
  ) {
    addInterest(term.name, value, about: thing.row())
  }

  /// Adds a named term in the question's unit. A term of zero is not recorded.
  public mutating func add(_ name: TermName, _ value: Int32) { add(name, value, about: Row.none) }

  /// Makes it impossible, whatever the sum.
  public mutating func bar(_ name: TermName) { bar(name, about: Row.none) }

  /// Makes it certain, unless something bars it.
  public mutating func carry(_ name: TermName) { carry(name, about: Row.none) }
}
