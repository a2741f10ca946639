import ParleyRules

/// What polls and press make of the hurt of a people.
enum Mood: Int32, Choice {
  case calm, uneasy, angry, alarmed

  var word: Word {
    switch self {
    case .calm: Word("calm", Text("calm", nl: "kalm"))
    case .uneasy: Word("uneasy", Text("uneasy", nl: "ongerust"))
    case .angry: Word("angry", Text("angry", nl: "boos"))
    case .alarmed: Word("alarmed", Text("alarmed", nl: "in alarm"))
    }
  }

  /// From which hurt on a people is in that mood: the words of the card (`play.md` section 3).
  var threshold: Int32 {
    switch self {
    case .calm: 0
    case .uneasy: 3
    case .angry: 5
    case .alarmed: 8
    }
  }

  /// The mood of a people that is hurt so much.
  init(of hurt: Int32) { self = Mood.allCases.last { hurt >= $0.threshold } ?? .calm }
}

/// The state that Urgency adds. All of it is open: how hurt a people is its own government knows; in which mood it is
/// stands in the papers.
struct UrgencyState: Sendable {
  let mood: Column<Actor, Mood>
  /// Whether a forum's window is open, and since which turn.
  let window: Column<Forum, Bool>
  let since: Column<Forum, Int32>
  /// The mood of the calmest key member of a forum, for those who have a chair in it.
  let calmest: Column<Pair<Forum, Actor>, Mood>
  /// Warnings without a fire.
  let cried: Column<Actor, Int32>
  /// The turn in which a warning was given that still stands, in which forum, and whether it has come true.
  let warned: Column<Actor, Int32>
  let warnedIn: Column<Actor, Ref<Forum>?>
  let came: Column<Actor, Bool>
  /// The turn in which a catastrophe was last rehearsed, with whom, and who was invited to it.
  let rehearsed: Column<Actor, Int32>
  let together: Column<Pair<Actor, Actor>, Int32>
  let invited: Column<Pair<Actor, Actor>, Int32>

  /// Turns are counted from 1; 0 is never.
  private static let turns: ClosedRange<Int32> = 0...400

  init(_ setup: inout Setup) {
    mood = setup.column(
      "urgency.mood", Text("mood, as the papers have it", nl: "stemming, volgens de kranten"),
      sight: .open, isOnCard: true)
    window = setup.column(
      "urgency.window", Text("window open", nl: "venster open"), sight: .open, isOnCard: true)
    since = setup.column(
      "urgency.since", Text("open since turn", nl: "open sinds beurt"), unit: .turns,
      range: Self.turns, sight: .open)
    calmest = setup.column(
      "urgency.calmest", Text("calmest key member", nl: "kalmste sleutellid"), sight: .open,
      isOnCard: true)
    cried = setup.column(
      "urgency.cried", Text("warnings without a fire", nl: "waarschuwingen zonder brand"),
      unit: .count, range: 0...9, sight: .open, isOnCard: true)
    warned = setup.column(
      "urgency.warned-in-turn", Text("warned in turn", nl: "gewaarschuwd in beurt"), unit: .turns,
      range: Self.turns, sight: .open)
    warnedIn = setup.column(
      "urgency.warned-where", Text("warned in", nl: "gewaarschuwd in"), sight: .open)
    came = setup.column("urgency.came", Text("came true", nl: "uitgekomen"), sight: .open)
    rehearsed = setup.column(
      "urgency.rehearsed", Text("rehearsed in turn", nl: "geoefend in beurt"), unit: .turns,
      range: Self.turns, sight: .open)
    together = setup.column(
      "urgency.together", Text("rehearsed together in turn", nl: "samen geoefend in beurt"),
      unit: .turns, range: Self.turns, sight: .open)
    invited = setup.column(
      "urgency.invitation", Text("invited in turn", nl: "uitgenodigd in beurt"), unit: .turns,
      range: Self.turns, sight: .open)
  }
}
