/// How an operation is carried out: effort and stealth together.
public enum OperationStyle: Int32, Choice {
  /// Ordinary effort, ordinary stealth: what goes without saying.
  case plain
  /// High effort.
  case forceful
  /// High stealth.
  case stealthy
  /// Both.
  case forcefulAndStealthy

  /// The style of an order.
  public init(effort: Level, stealth: Level) {
    switch (effort, stealth) {
    case (.normal, .normal): self = .plain
    case (.high, .normal): self = .forceful
    case (.normal, .high): self = .stealthy
    case (.high, .high): self = .forcefulAndStealthy
    }
  }

  public var word: Word {
    switch self {
    case .plain: Word("ordinary", "")
    case .forceful: Word("high-effort", Text("high effort", nl: "hoge inzet"))
    case .stealthy: Word("high-stealth", Text("high stealth", nl: "zeer heimelijk"))
    case .forcefulAndStealthy:
      Word(
        "high-effort-and-stealth",
        Text("high effort and stealth", nl: "hoge inzet en zeer heimelijk"))
    }
  }

  /// Whether it puts in more than is ordinary.
  public var isForceful: Bool { self == .forceful || self == .forcefulAndStealthy }
  /// Whether it takes more care than is ordinary.
  public var isStealthy: Bool { self == .stealthy || self == .forcefulAndStealthy }
}
