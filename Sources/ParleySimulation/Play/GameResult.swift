import ParleyRules

/// What came of one bot game: counts, and what the levers are measured by.
public struct GameResult: Hashable, Sendable {
  /// A seat at the end.
  public struct Seat: Hashable, Sendable {
    public let id: String
    /// Its objectives in the order of the campaign: whether each is met.
    public let met: [Bool]
    public let capital: Int32
    public let budget: Int32
    public let hurt: Int32
    public let trust: Int32

    public var objectivesMet: Int { met.count { $0 } }
    public var objectives: Int { met.count }
  }

  /// The number of the game, from 0, and its seed.
  public var game = 0
  public var seed: UInt64 = 0
  public var seats: [Seat] = []
  /// Texts adopted, by place in the forums.
  public var adopted: [Int] = []
  /// Adopted texts that bind or check, and those that inform, connect and help.
  public var thick = 0
  public var thin = 0
  public var failed = 0
  public var withdrawn = 0
  /// The turn of the first adoption; 0 for none.
  public var firstAdoption: Int32 = 0
  /// Instalments carried out, by all parties.
  public var instalments: Int32 = 0
  public var due: Int32 = 0
  public var lapsed = 0
  public var incidents = 0
  /// The severity of the worst of them.
  public var worst: Int32 = 0
  /// Public and joint accusations, those among them that name somebody who did not do it, and those believed.
  public var accusations = 0
  public var wrong = 0
  public var believed = 0
  /// Attributions of any kind, and those that name somebody who did not do it.
  public var attributions = 0
  public var misattributions = 0
  public var breaches: Int32 = 0
  /// Mean directed trust, and mean belief in the true culprit, in thousandths.
  public var trust: Int32 = 0
  public var belief: Int32 = 0
  /// Orders that the seats gave, by verb, those of the silent turns included.
  public var orders: [Int] = []
  /// What the seats chose to do, turn by turn.
  public var tally = OrderTally()
  /// What the report counts, by place in the vocabulary's metrics.
  public var metrics: [Int32] = []
  public var decisions = 0
  /// All orders of the game, those of non-players included.
  public var allOrders = 0
  public var refused = 0
  /// What went wrong in the rules; empty for a sound game.
  public var fault = ""
  /// A digest of the truth at the end.
  public var digest: UInt64 = 0

  public init() {}

  public var adoptions: Int { adopted.reduce(0, +) }
  public var objectivesMet: Int { seats.reduce(0) { $0 + $1.objectivesMet } }
  public var objectives: Int { seats.reduce(0) { $0 + $1.objectives } }

  /// What a lever is measured by.
  public func value(of measure: Lever.Measure) -> Double {
    switch measure {
    case .adoptions: Double(adoptions)
    case .wrongAccusations:
      attributions == 0 ? 0 : Double(misattributions) / Double(attributions)
    case .belief: Double(belief)
    case .trust: Double(trust)
    case .instalments: Double(instalments)
    }
  }
}
