/// What a team has to spend. It never moves without a word to its owner: a number that changes in silence would be
/// taken for a mistake.
public enum Means: CaseIterable, Sendable {
  /// Money and people.
  case budget
  /// Political capital.
  case capital

  /// Where it is kept.
  package var quantity: Quantity {
    switch self {
    case .budget: .budget
    case .capital: .capital
    }
  }

  /// Tells its owner that it came or went: actor, change, cause.
  public var moved: Happening<Ref<Actor>, Int32, TermName> {
    switch self {
    case .budget: Happenings.budgetMoved
    case .capital: Happenings.capitalMoved
    }
  }

  /// The means that a quantity holds; `nil` for every other quantity.
  package init?(keptIn quantity: Quantity) {
    guard let means = Means.allCases.first(where: { $0.quantity == quantity }) else { return nil }
    self = means
  }

  /// The means whose movement a happening tells; `nil` for every other happening.
  package init?(movedBy kind: HappeningKind) {
    guard let means = Means.allCases.first(where: { $0.moved.kind == kind }) else { return nil }
    self = means
  }
}

extension Adjudication {
  /// Gives or takes means. Whoever is played reads why; what is lost at either end of the range is told as well, by the
  /// engine.
  /// - Parameters:
  ///   - amount: in the unit of what moves; its range is that of its column.
  ///   - reason: a term that says why: the core's, or one of the module's own.
  ///   - withCables: it takes hold only when its reason is read.
  public func give(
    _ amount: Int32, of means: Means, to actor: Ref<Actor>, because reason: TermName,
    withCables: Bool = false
  ) {
    guard amount != 0 else { return }
    add(means.quantity, actor.row, amount, withCables: withCables)
    guard lens[.seated, actor] else { return }
    tell(means.moved(actor, amount, reason), to: .actors(actor))
  }

  /// Gives or takes means, by bare numbers.
  package func add(
    _ means: Means, to actor: Row, _ change: Int32, because reason: TermName, _ lens: Lens,
    withCables: Bool = false
  ) {
    give(change, of: means, to: Ref(actor), because: reason, withCables: withCables)
  }
}
