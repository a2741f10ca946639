import ParleyRules

/// What became of the texts of one game, by how much they bind and by whom their forum speaks for.
public struct TextTally: Hashable, Sendable {
  /// How many texts came how far.
  public struct Fate: Hashable, Sendable {
    /// Adopted by their forum.
    public var adopted = 0
    /// Of these in force when the game ends.
    public var inForce = 0
    /// Of these kept: every key member bound, on pace, and without a true breach of late (`Lens.isKept`).
    public var kept = 0
  }

  private var fates = Array(
    repeating: Fate(), count: Strength.allCases.count * Scope.allCases.count)

  /// A game without texts.
  public init() {}

  /// The texts of one strength in forums of one scope.
  public internal(set) subscript(strength: Strength, scope: Scope) -> Fate {
    get { fates[TextTally.place(strength, scope)] }
    set { fates[TextTally.place(strength, scope)] = newValue }
  }

  /// The texts of one strength, wherever.
  public subscript(strength: Strength) -> Fate {
    Scope.allCases.reduce(into: Fate()) { sum, scope in
      let fate = self[strength, scope]
      sum.adopted += fate.adopted
      sum.inForce += fate.inForce
      sum.kept += fate.kept
    }
  }

  private static func place(_ strength: Strength, _ scope: Scope) -> Int {
    Int(strength.rawValue) * Scope.allCases.count + Int(scope.rawValue)
  }
}
