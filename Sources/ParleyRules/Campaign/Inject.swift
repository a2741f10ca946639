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

  /// Which of the things that a campaign has of a kind.
  public enum Those: Hashable, Sendable, ExpressibleByStringLiteral {
    /// All of them.
    case all
    /// Those of these ids.
    case only([String])
    /// One of them, by its id.
    public init(stringLiteral id: String) { self = .only([id]) }
  }

  /// Something that was done by somebody beside all orders.
  public struct Deed: Hashable, Sendable {
    /// What was done.
    public var kind: OperationKind
    /// The actor who did it.
    public var by: String
    /// The actor on whose behalf; `nil` where the culprit acted for itself.
    public var behind: String?
    /// The asset that was struck.
    public var at: String
    /// From 1 to 9.
    public var severity: Int32
    /// Whom planted suspicion points at, for the module that knows flags; `nil` for none.
    public var flag: String?
    /// It is plain from the start who did it.
    public var isNamed: Bool
    /// A deed of somebody at an asset.
    public init(
      of kind: OperationKind, by culprit: String, behind backer: String? = nil, at asset: String,
      severity: Int32, flag: String? = nil, isNamed: Bool = false
    ) {
      (self.kind, by, behind, at) = (kind, culprit, backer, asset)
      (self.severity, self.flag, self.isNamed) = (severity, flag, isNamed)
    }
  }

  /// Evidence that somebody publishes about an incident.
  public struct Exhibit: Hashable, Sendable {
    /// The inject that brings the incident.
    public var of: String
    /// The actor whom it speaks against.
    public var pointsAt: String
    /// What sort of trace it is.
    public var sort: TraceSort
    /// How much it says, in thousandths of a logit: the logarithm of its likelihood ratio.
    public var weight: Int32
    /// The actor who publishes it; `nil` where that is nobody in the campaign.
    public var by: String?
    /// Evidence against an actor about the incident of an inject.
    public init(
      of inject: String, pointsAt suspect: String, sort: TraceSort, weight: Int32,
      by publisher: String? = nil
    ) {
      (of, pointsAt, self.sort, self.weight, by) = (inject, suspect, sort, weight, publisher)
    }
  }

  /// What it does to the tables.
  public enum Effect: Sendable {
    /// Something was done by somebody, and comes to light.
    case incident(Deed)
    /// A geopolitical shock of size 1 to 3, felt both ways.
    case shock(between: String, and: String, size: Int32)
    /// A good turn.
    case gesture(from: String, to: String)
    /// Whoever an actor accused wrongly in public is cleared before everybody.
    case clear(accusedBy: String)
    /// Adds to a number that is kept of something the campaign names, toward something else for a pair; of the whole
    /// game where `of` is `nil`. Left out with a note where the obstacle whose number it is is off.
    case add(quantity: String, of: Those?, toward: Those? = nil, value: Int32)
    /// Something occurs that a rule has declared scriptable, told to those whom the inject is for. Left out with a note
    /// where the obstacle that declares it is off.
    case tell(Scripted)
    /// Evidence is published: it enters everybody's dossier, believed or not as any trace is. Left out with a note where
    /// the inject whose incident it is about has not come.
    case evidence(Exhibit)
    /// A text on the docket; one that is for the next floor comes to a vote no sooner than what a team tables now.
    case propose(
      lead: String, forum: String, tier: Tier, clauses: [String], title: Text,
      isForNextFloor: Bool = false)
  }

  /// What `inject`, conditions (`fired`) and records call it; unique in the campaign.
  public var id: String
  /// Other words for a game in which an inject's own words would not be true.
  public struct Wording: Sendable {
    /// What these words take for granted; `nil` where they are true of every game.
    public var presumes: Condition?
    /// One line, which stands for the whole in lists and on the projector.
    public var headline: Text
    /// The message itself.
    public var text: Text
    /// What the white cell may expect players to do.
    public var expects: Text
    /// What is done instead of the inject's own effects, where these words hold before it is released; `nil` for those.
    public var effects: [Effect]?
    /// Words that hold whenever nothing is presumed.
    public init(
      headline: Text, text: Text, expects: Text = "", presumes: Condition? = nil,
      effects: [Effect]? = nil
    ) {
      (self.headline, self.text, self.expects) = (headline, text, expects)
      (self.presumes, self.effects) = (presumes, effects)
    }
  }

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
  /// What its words take for granted: that nobody knows who did it, that a text still lies before the room; `nil` where
  /// they are true of every game.
  public var presumes: Condition?
  /// Other words, of which the first that hold are told where its own do not; the last where none do.
  public var otherwise: [Wording] = []
  /// What it does to the tables when it is released, in this order; empty for mere words.
  public var effects: [Effect] = []

  /// An inject that nothing releases but the white cell, until `turn` or `when` is set.
  public init(id: String) { self.id = id }

  /// The wordings in the order in which they are tried, its own first.
  public var wordings: [Wording] {
    [
      Wording(
        headline: headline, text: text, expects: expects, presumes: presumes, effects: effects)
    ] + otherwise
  }
}

extension Inject.Effect {
  /// It brings an incident.
  public var isIncident: Bool { if case .incident = self { true } else { false } }
}
