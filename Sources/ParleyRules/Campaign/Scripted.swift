/// A happening as a campaign names it: which, and what is said of it, argument by argument.
public struct Scripted: Hashable, Sendable {
  /// What an argument is said to be.
  public enum Value: Hashable, Sendable {
    /// A number in the argument's own unit, or the place of a word in its list.
    case number(Int32)
    /// Something that the campaign names, by its id.
    case thing(String)
    /// The incident that an inject brings, by the id of that inject.
    case incident(of: String)
  }

  /// One argument.
  public struct Particular: Hashable, Sendable {
    /// What the happening calls it.
    public let name: String
    /// What it is said to be.
    public let value: Value
    /// An argument by its name.
    public init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }
  }

  /// The id of the happening: `elections.spoke`.
  public let what: String
  /// What is said of it, in the order in which the happening declares its arguments. One that is missing is nobody where
  /// it is told, and anybody where it is looked for.
  public let particulars: [Particular]
  /// A happening with what is said of it.
  public init(_ what: String, _ particulars: [Particular] = []) {
    (self.what, self.particulars) = (what, particulars)
  }

  /// The same with every id replaced by what `renaming` makes of it.
  public func renamed(_ renaming: (String) -> String) -> Scripted {
    Scripted(
      what,
      particulars.map { particular in
        switch particular.value {
        case .number: particular
        case .thing(let id): Particular(particular.name, .thing(renaming(id)))
        case .incident(let inject): Particular(particular.name, .incident(of: renaming(inject)))
        }
      })
  }
}
