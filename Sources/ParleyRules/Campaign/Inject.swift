/// Something the white cell, or the events list, brings into the game.
public struct Inject: Sendable {
  /// What an inject is for (`models.md` 8.1).
  public enum Purpose: Int32, Choice {
    case contextual, expected, contingency
    public var word: Word {
      switch self {
      case .contextual: Word("contextual", Text("contextual", nl: "context"))
      case .expected: Word("expected", Text("expected", nl: "verwacht"))
      case .contingency: Word("contingency", Text("contingency", nl: "reserve"))
      }
    }
  }

  /// What it does to the tables.
  public enum Effect: Sendable {
    /// Something was done by somebody; `flag` is planted suspicion, for the module that knows flags.
    case incident(
      kind: OperationKind, by: String, at: String, severity: Int32, flag: String?, isNamed: Bool)
    /// A geopolitical shock of size 1 to 3, felt both ways.
    case shock(between: String, and: String, size: Int32)
    /// A good turn.
    case gesture(from: String, to: String)
    /// Whoever an actor accused wrongly in public is cleared before everybody.
    case clear(accusedBy: String)
    /// Adds to an open number of an actor.
    case add(quantity: String, of: String, value: Int32)
    /// A text on the docket.
    case propose(lead: String, forum: String, tier: Tier, clauses: [String], title: Text)
  }

  public var id: String
  public var purpose: Purpose = .contextual
  /// Released at the start of that turn.
  public var turn: Int32?
  /// Released at the start of the first turn in which it holds.
  public var when: Condition?
  /// The seats it is for; `nil` for everybody.
  public var to: [String]?
  /// The module it needs.
  public var needs: String?
  public var headline: Text = ""
  public var text: Text = ""
  /// What the white cell may expect players to do.
  public var expects: Text = ""
  public var source: String = ""
  public var effects: [Effect] = []

  public init(id: String) { self.id = id }
}
