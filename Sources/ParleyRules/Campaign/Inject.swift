/// Something the white cell, or the events list, brings into the game.
public struct Inject: Sendable {
  /// What an inject is for (`models.md` 8.1).
  public enum Purpose: Int32, Choice {
    /// Builds the environment: news that asks for nothing.
    case contextual
    /// Wants an answer from the teams.
    case expected
    /// Kept in reserve, to keep play moving where the teams do not act.
    case contingency
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
    /// A text on the docket; one that is for the next floor comes to a vote no sooner than what a team tables now.
    case propose(
      lead: String, forum: String, tier: Tier, clauses: [String], title: Text,
      isForNextFloor: Bool = false)
  }

  /// What `inject`, conditions (`fired`) and records call it; unique in the campaign.
  public var id: String
  /// What it is for, as the white cell's list shows; nothing follows from it.
  public var purpose: Purpose = .contextual
  /// Released at the start of that turn.
  public var turn: Int32?
  /// Released at the start of the first turn in which it holds.
  public var when: Condition?
  /// The turn in whose time it happened, for one that waits for a hand or a condition: who releases it sooner is told.
  public var dated: Int32?
  /// The seats it is for; `nil` for everybody.
  public var to: [String]?
  /// The module it needs.
  public var needs: String?
  /// One line, which stands for the whole in lists and on the projector.
  public var headline: Text = ""
  /// The message itself, for those it is for; empty where the headline says it all.
  public var text: Text = ""
  /// What the white cell may expect players to do.
  public var expects: Text = ""
  /// Where it comes from: a paper, a document, a news report. Empty where the author made it up.
  public var source: String = ""
  /// What it does to the tables when it is released, in this order; empty for mere words.
  public var effects: [Effect] = []

  /// An inject that nothing releases but the white cell, until `turn` or `when` is set.
  public init(id: String) { self.id = id }
}
