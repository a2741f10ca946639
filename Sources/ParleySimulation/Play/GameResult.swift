import ParleyRules

/// What came of one bot game: counts, and what the levers are measured by.
public struct GameResult: Hashable, Sendable {
  /// A seat at the end.
  public struct Seat: Hashable, Sendable {
    /// The id of its actor.
    public let id: String
    /// Its objectives in the order of the campaign: whether each is met.
    public let met: [Bool]
    /// Political capital, 0 to 10.
    public let capital: Int32
    /// Budget, 0 to 10.
    public let budget: Int32
    /// How much it hurts, 0 to 10.
    public let hurt: Int32
    /// The mean trust of all others in it, in thousandths.
    public let trust: Int32

    /// How many of its objectives are met.
    public var objectivesMet: Int { met.count { $0 } }
    /// How many it has.
    public var objectives: Int { met.count }
  }

  /// The number of the game, from 0, and its seed.
  public var game = 0
  /// The seed of this game, made of the run's and its number.
  public var seed: UInt64 = 0
  /// The seats at the end, in the order of the campaign.
  public var seats: [Seat] = []
  /// Texts adopted, by place in the campaign's forums.
  public var adopted: [Int] = []
  /// Adopted texts by how much they bind and whom their forum speaks for, and how far they came.
  public var texts = TextTally()
  /// Texts that were voted down, or fell with the mandate of their forum.
  public var failed = 0
  /// Texts that their lead took back.
  public var withdrawn = 0
  /// The turn of the first adoption; 0 for none.
  public var firstAdoption: Int32 = 0
  /// Instalments carried out, by all parties.
  public var instalments: Int32 = 0
  /// Instalments owed by all who are bound when it ends, those of lapsed agreements included.
  public var due: Int32 = 0
  /// Agreements that lapsed.
  public var lapsed = 0
  /// Obligations: one for each who signed an agreement, those who have left it included.
  public var obligations = 0
  /// Obligations that are truly kept at the end.
  public var keptObligations = 0
  /// Incidents, those that never became public included.
  public var incidents = 0
  /// The severity of the worst of them.
  public var worst: Int32 = 0
  /// Public and joint accusations, those among them that name somebody who did not do it, and those believed.
  public var accusations = 0
  /// Public accusations that name somebody who did not do it.
  public var wrong = 0
  /// Public accusations that third parties believed.
  public var believed = 0
  /// Attributions of any kind, and those that name somebody who did not do it.
  public var attributions = 0
  /// Attributions of any kind that name somebody who did not do it.
  public var misattributions = 0
  /// Breaches that were alleged aloud.
  public var breaches: Int32 = 0
  /// Mean directed trust, and mean belief in the true culprit, in thousandths.
  public var trust: Int32 = 0
  /// Mean share of belief that those with a dossier give the true culprit, in thousandths.
  public var belief: Int32 = 0
  /// Orders that the seats gave, by verb, those of the silent turns included.
  public var orders: [Int] = []
  /// What the seats chose to do, turn by turn.
  public var tally = OrderTally()
  /// What the report counts, by place in the vocabulary's metrics.
  public var metrics: [Int32] = []
  /// How often each happening came, by place in the vocabulary.
  public var happenings: [Int32] = []
  /// Decisions that were taken.
  public var decisions = 0
  /// All orders of the game, those of non-players included.
  public var allOrders = 0
  /// Orders of seats that were refused when they were sealed.
  public var refused = 0
  /// What went wrong in the rules; empty for a sound game.
  public var fault = ""
  /// A digest of the truth at the end.
  public var digest: UInt64 = 0

  /// The result of a game that is yet to be played: all counts 0.
  public init() {}

  /// Texts adopted in all forums.
  public var adoptions: Int { adopted.reduce(0, +) }
  /// Objectives met by all seats.
  public var objectivesMet: Int { seats.reduce(0) { $0 + $1.objectivesMet } }
  /// Objectives of all seats.
  public var objectives: Int { seats.reduce(0) { $0 + $1.objectives } }

  /// What a lever is measured by.
  public func value(of measure: Lever.Measure) -> Double {
    switch measure {
    case .adoptions: Double(adoptions)
    case .thick: Double(texts[.thick, .global].kept)
    case .keeping: obligations == 0 ? 0 : Double(keptObligations) / Double(obligations)
    case .incidents: Double(incidents)
    case .hurt:
      seats.isEmpty ? 0 : Double(seats.reduce(0) { $0 + $1.hurt }) / Double(seats.count)
    case .happenings(let happening):
      happenings.indices.contains(Int(happening.erased.number))
        ? Double(happenings[Int(happening.erased.number)]) : 0
    case .wrongAccusations:
      attributions == 0 ? 0 : Double(misattributions) / Double(attributions)
    case .belief: Double(belief)
    case .trust: Double(trust)
    case .instalments: Double(instalments)
    }
  }
}
