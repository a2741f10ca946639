import ParleyRules

/// The core's own rules, in parts. They are modules like any other and share the owner `core`.
public enum CoreRules {
  /// All parts, in the order in which they are numbered.
  public static let all: [any Module.Type] = [
    TurnRules.self, OperationRules.self, AttributionRules.self, TextRules.self,
    AgreementRules.self, DoctrineRules.self,
  ]
}

extension Roster {
  /// The core and some obstacles.
  public init(_ obstacles: [any Module.Type]) { self.init(core: CoreRules.all, obstacles) }
}
