import ParleyRules

/// What an actor calls its trust in another: five words with cuts at .2, .35, .5 and .7
/// (designer's judgement). A boundary belongs to the word above.
public enum TrustWord: Int32, Choice, Comparable {
  /// Below .2: a rival.
  case hostile
  /// .2 to .35: a rival.
  case low
  /// .35 to .5; where nothing is said trust is .45.
  case wary
  /// .5 to .7.
  case fair
  /// .7 and above: an ally.
  case good

  /// The word for trust in thousandths, 0 to 1000.
  public init(trust: Int32) {
    switch trust {
    case ..<200: self = .hostile
    case ..<350: self = .low
    case ..<500: self = .wary
    case ..<700: self = .fair
    default: self = .good
    }
  }

  /// Its rung on the ladder, from 1 for hostile to 5 for good: how it is kept.
  var rung: Int32 {
    switch self {
    case .hostile: 1
    case .low: 2
    case .wary: 3
    case .fair: 4
    case .good: 5
    }
  }

  /// Steps away from wary, -2 to 2: how trust enters a verdict (designer's judgement).
  public var steps: Int32 { rung - TrustWord.wary.rung }

  /// By its rung.
  public static func < (a: TrustWord, b: TrustWord) -> Bool { a.rung < b.rung }

  /// A rival: whoever one's trust calls hostile or low.
  public var isRival: Bool { self == .hostile || self == .low }

  /// An ally: whoever one's trust calls good.
  public var isAlly: Bool { self == .good }

  public var word: Word {
    switch self {
    case .hostile: Word("hostile", Text("hostile", nl: "vijandig"))
    case .low: Word("low", Text("low", nl: "laag"))
    case .wary: Word("wary", Text("wary", nl: "op de hoede"))
    case .fair: Word("fair", Text("fair", nl: "redelijk"))
    case .good: Word("good", Text("good", nl: "goed"))
    }
  }

  /// How one now stands to the other, as a clause.
  var standing: Text {
    switch self {
    case .hostile: Text("you are now hostile", nl: "u bent nu vijandig gezind")
    case .low: Text("it is now low", nl: "het is nu laag")
    case .wary: Text("you are now wary", nl: "u bent nu op uw hoede")
    case .fair: Text("it is now fair", nl: "het is nu redelijk")
    case .good: Text("it is now good", nl: "het is nu goed")
    }
  }
}

/// What a gesture consists of. Words alone are cheap, and count for half of what can be looked
/// at.
public enum GestureKind: Int32, Choice {
  /// A step that is only announced: three quarters of a good act, for no budget.
  case notice
  /// A step that can be looked at: one and a half, for one of budget.
  case observers

  /// Budget it takes (designer's judgement).
  public var budget: Int32 { self == .observers ? 1 : 0 }

  /// What it counts for with its receiver, in thousandths of a good act. It is more than a promise kept, as it is given
  /// unasked and for this alone: Osgood's GRIT takes such steps for what turns a spiral round, where they can be seen to
  /// be taken. Words are half of that (both figures designer's judgement).
  public var size: Int32 { self == .observers ? ActSize.step : ActSize.step / 2 }

  public var word: Word {
    switch self {
    case .notice:
      Word(
        "notice", Text("an announced step", nl: "een aangekondigde stap"), also: ["aankondiging"])
    case .observers:
      Word(
        "observers", Text("observers are invited", nl: "waarnemers zijn uitgenodigd"),
        also: ["waarnemers"])
    }
  }
}

/// What is done with a hotline.
public enum LineState: Int32, Choice {
  /// The line is opened, for its price.
  case open
  /// The line is closed again.
  case close
  public var word: Word {
    switch self {
    case .open: Word("open", Text("it is opened", nl: "zij gaat open"), also: ["open"])
    case .close: Word("close", Text("it is closed", nl: "zij gaat dicht"), also: ["dicht"])
    }
  }
}
