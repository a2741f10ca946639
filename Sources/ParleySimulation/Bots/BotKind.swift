/// The bots that a seat can be given, by the word that is typed.
public enum BotKind: String, CaseIterable, Sendable {
  /// Works at its seat's objectives.
  case strategist
  /// Legal play without any sense: the yardstick.
  case random

  /// Whoever plays a seat unless something else is said.
  public static let standard = BotKind.strategist

  /// A bot of that kind.
  public var bot: any Bot {
    switch self {
    case .strategist: Strategist()
    case .random: RandomBot()
    }
  }
}
