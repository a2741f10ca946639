import ParleyRules

/// The record of one decision. The ledger in it *is* the computation.
public struct Decision: Sendable {
  /// What the umpire ruled instead: who, when and why.
  public struct Ruling: Hashable, Sendable {
    /// The outcome instead.
    public let outcome: Bool
    /// Why, in the umpire's words; it stays on record beside the engine's own result.
    public let reason: String
    /// Who ruled: `white` for the white cell.
    public let by: String
    /// The turn in which it was ruled.
    public let turn: Int32
    /// A ruling of the white cell, unless `by` names another.
    public init(outcome: Bool, reason: String, by: String = "white", turn: Int32) {
      self.outcome = outcome
      self.reason = reason
      self.by = by
      self.turn = turn
    }
  }

  /// What an option has to do with those beside it. The dice pick the highest of sum and noise, so that each is taken
  /// with its share of a soft-max.
  public struct Choice: Hashable, Sendable {
    /// Which choice it belongs to: the same for all its options.
    public let key: Key
    /// How many options there are.
    public let count: Int
    /// How likely it was to be taken, in 2⁻³².
    public let share: UInt64
    /// An option's place in a choice.
    public init(key: Key, count: Int, share: UInt64) {
      self.key = key
      self.count = count
      self.share = share
    }
  }

  /// Turn, subject, question and n in one: overrides name it, counterfactuals compare by it.
  public let key: Key
  /// What was decided.
  public let question: QuestionNumber
  /// Of what, in the row numbers of the truth.
  public internal(set) var subject: Subject
  /// The order, inject or happening it belongs to.
  public let cause: Key
  /// The decisions that this one rests on.
  public let causes: [Key]
  /// When it was taken.
  public let turn: Int32
  /// In which step of that turn.
  public let step: Step
  /// The ledger, by owner: its lines add up to `total`.
  public let terms: [Term]
  /// The sum in the question's unit, thousandths of a logit for odds; the least number where something bars it, the
  /// greatest where something carries it.
  public let total: Int32
  /// In 2⁻³²; absent where nothing is drawn.
  public let threshold: UInt64?
  /// The dice, in 2⁻³²: yes where it lies below the threshold. Absent where nothing is drawn.
  public let draw: UInt32?
  /// The outcome as the engine found it.
  public let found: Bool
  /// The umpire's word; `nil` where nobody overruled it.
  public let ruling: Ruling?
  /// Where it is one option of several: which choice, and how likely it was.
  public internal(set) var choice: Choice?
  /// In which stage of the game it was taken, counted from its beginning: all decisions of a stage rest on the same
  /// state, and on each other only where `causes` says so.
  package internal(set) var stage = 0

  /// The outcome that counts.
  public var outcome: Bool { ruling?.outcome ?? found }

  /// One option of a choice, once it is known which was taken. A ruling on one option rules on those it passes over.
  package func chosen(isFound: Bool, isTaken: Bool, by ruling: Ruling?) -> Decision {
    var own = self.ruling
    if own == nil, isFound != isTaken, let ruling {
      own = Ruling(outcome: isTaken, reason: ruling.reason, by: ruling.by, turn: ruling.turn)
    }
    return Decision(
      key: key, question: question, subject: subject, cause: cause, causes: causes, turn: turn,
      step: step, terms: terms, total: total, threshold: threshold, draw: draw, found: isFound,
      ruling: own, choice: choice, stage: stage)
  }

  /// How near the draw came to the other outcome, in 2⁻³²; the closest calls are shown first.
  public var margin: UInt64 {
    guard let threshold, let draw else { return .max }
    return UInt64(draw) < threshold ? threshold - UInt64(draw) : UInt64(draw) - threshold
  }
}

extension Subject {
  /// Whether it is about a row that comes to be in the stage in hand, whose number says who spoke first.
  var isProvisional: Bool { (0..<4).contains { self[$0].number <= -2 } }

  func map(_ row: (Row) -> Row) -> Subject { Subject(row(a), row(b), row(c), row(d)) }
}
