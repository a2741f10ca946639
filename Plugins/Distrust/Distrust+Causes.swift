import ParleyRules

/// What moves trust, in the words in which its holder is told.
public enum TrustCause: Int32, Choice {
  /// A shock or a good turn between the two, from the news.
  case events
  /// Incidents that came to light, and what the other is thought to have done.
  case deeds
  /// Accusations, answers, verdicts and responses.
  case charges
  /// Working on a text that came to a vote, joining one, withdrawing one.
  case talks
  /// Word kept, broken, suspended or withdrawn.
  case promises
  /// Gestures, apologies and shared traces.
  case gestures
  /// What the other gained, which is read as one's own loss.
  case gains

  public var word: Word {
    switch self {
    case .events: Word("events", Text("events between you", nl: "gebeurtenissen tussen u beiden"))
    case .deeds: Word("deeds", Text("what came to light", nl: "wat aan het licht kwam"))
    case .charges:
      Word("charges", Text("charges and responses", nl: "beschuldigingen en reacties"))
    case .talks: Word("talks", Text("talks about texts", nl: "overleg over teksten"))
    case .promises: Word("promises", Text("agreements, kept or not", nl: "afspraken en naleving"))
    case .gestures: Word("gestures", Text("gestures and traces", nl: "gebaren en sporen"))
    case .gains: Word("gains", Text("what they gained", nl: "wat zij wonnen"))
    }
  }
}

/// Tallies of causes: how many acts of each were written down, in one number. It gives four bits to a cause, so that
/// acts of one stage add up in any order. More than 15 acts of one sort between two within a turn would spill into the
/// next sort; no table comes near.
extension TrustCause {
  /// What a tally may read.
  static let tallies: ClosedRange<Int32> = 0...(1 << 28 - 1)

  /// One act of this cause, in a tally.
  var once: Int32 { 1 << firstBit }

  /// The causes of which a tally holds any.
  static func causes(in tally: Int32) -> [TrustCause] {
    allCases.filter { (tally >> $0.firstBit) & 15 > 0 }
  }

  private var firstBit: Int32 {
    switch self {
    case .events: 0
    case .deeds: 4
    case .charges: 8
    case .talks: 12
    case .promises: 16
    case .gestures: 20
    case .gains: 24
    }
  }
}
