/// Words of estimative probability with their ranges (ICD 203). A boundary belongs to the word above.
public enum Estimate: Int32, Choice {
  /// 1 to 5 per cent.
  case almostNoChance
  /// 5 to 20 per cent.
  case veryUnlikely
  /// 20 to 45 per cent.
  case unlikely
  /// 45 to 55 per cent.
  case roughlyEven
  /// 55 to 80 per cent.
  case likely
  /// 80 to 95 per cent.
  case veryLikely
  /// 95 to 99 per cent.
  case almostCertain

  /// The word for a chance in 2⁻³².
  public init(_ probability: UInt32) {
    let perMille = (UInt64(probability) * 1000 + (1 << 31)) >> 32
    switch perMille {
    case ..<50: self = .almostNoChance
    case ..<200: self = .veryUnlikely
    case ..<450: self = .unlikely
    case ..<550: self = .roughlyEven
    case ..<800: self = .likely
    case ..<950: self = .veryLikely
    default: self = .almostCertain
    }
  }

  /// The word for log-odds in thousandths.
  public init(logit: Int32) { self.init(Curve.standard.probability(logit)) }

  /// How many words it lies above another; below 0 where it lies below.
  public func steps(above other: Estimate) -> Int32 { rawValue - other.rawValue }

  /// The range of the word in per cent.
  public var percent: ClosedRange<Int> {
    switch self {
    case .almostNoChance: 1...5
    case .veryUnlikely: 5...20
    case .unlikely: 20...45
    case .roughlyEven: 45...55
    case .likely: 55...80
    case .veryLikely: 80...95
    case .almostCertain: 95...99
    }
  }

  /// The logit, in thousandths, at the middle of the word's range.
  public var middle: Int32 {
    switch self {
    case .almostNoChance: -3476
    case .veryUnlikely: -1946
    case .unlikely: -731
    case .roughlyEven: 0
    case .likely: 731
    case .veryLikely: 1946
    case .almostCertain: 3476
    }
  }

  public var word: Word {
    switch self {
    case .almostNoChance:
      Word("almost-no-chance", Text("almost no chance", nl: "vrijwel uitgesloten"))
    case .veryUnlikely: Word("very-unlikely", Text("very unlikely", nl: "zeer onwaarschijnlijk"))
    case .unlikely: Word("unlikely", Text("unlikely", nl: "onwaarschijnlijk"))
    case .roughlyEven: Word("roughly-even", Text("roughly even", nl: "ongeveer gelijke kansen"))
    case .likely: Word("likely", Text("likely", nl: "waarschijnlijk"))
    case .veryLikely: Word("very-likely", Text("very likely", nl: "zeer waarschijnlijk"))
    case .almostCertain: Word("almost-certain", Text("almost certain", nl: "vrijwel zeker"))
    }
  }
}
