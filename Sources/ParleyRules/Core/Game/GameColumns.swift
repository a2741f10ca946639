/// What is kept of the game: its calendar, injects, objectives and lessons.
struct GameColumns: Sendable {
  let turn: Column<Whole, Int32>
  let lastTurn: Column<Whole, Int32>
  let epilogue: Column<Whole, Int32>
  let firedTurn: Column<Inject, Int32>
  let objectiveSeat: Column<Objective, Ref<Actor>?>
  let objectiveMet: Column<Objective, Int32>
  let learned: Column<Lesson, Int32>
  let skippedTurn: Column<Inject, Int32>
  let months: Column<Whole, Int32>
  let handsForHire: Column<Whole, Bool>

  init(_ setup: inout Setup) {
    turn = setup.column(
      "turn", Text("turn", nl: "beurt"), unit: .turns, range: 0...400, sight: .open)
    lastTurn = setup.column(
      "turns", Text("turns of play", nl: "aantal beurten"), unit: .turns, range: 1...200,
      neutral: 8, sight: .open)
    epilogue = setup.column(
      "epilogue", Text("silent turns after the last", nl: "stille beurten na de laatste"),
      unit: .turns, range: 0...20, sight: .open)
    firedTurn = setup.column(
      "inject.fired", Text("fired", nl: "afgegeven"), unit: .turns, range: 0...400, sight: .hidden)
    objectiveSeat = setup.column("objective.seat", Text("seat", nl: "team"), sight: .own)
    objectiveMet = setup.column(
      "objective.met", Text("met", nl: "gehaald"), unit: .turns, range: 0...400, sight: .own)
    learned = setup.column(
      "lesson.learned", Text("learned", nl: "geleerd"), unit: .turns, range: 0...400, sight: .open)
    skippedTurn = setup.column(
      "inject.skipped", Text("passed over", nl: "overgeslagen"), unit: .turns, range: 0...400,
      sight: .hidden)
    months = setup.column(
      "months", Text("months of this turn", nl: "maanden in deze beurt"), unit: .count,
      range: 1...60, neutral: 3, sight: .open)
    handsForHire = setup.column(
      "hands-for-hire",
      Text("some may act for others", nl: "sommigen kunnen voor anderen handelen"),
      sight: .open)
    setup.holder(objectiveSeat)
  }
}

extension Column where Of == Whole, Value == Int32 {
  /// The turn that is being played, from 1.
  public static var turn: Self { Core.words.gameColumns.turn }
  /// The last turn before the epilogue.
  public static var lastTurn: Self { Core.words.gameColumns.lastTurn }
  /// How many months the turn that is played stands for; three where the campaign says nothing (designer's judgement:
  /// hazards that are found in years are read by the quarter).
  public static var months: Self { Core.words.gameColumns.months }
  /// Turns after the last, under standing postures.
  public static var epilogue: Self { Core.words.gameColumns.epilogue }
}

extension Column where Of == Whole, Value == Bool {
  /// Whether an order may be carried out by another's hand: an obstacle that is on has a slot for it. The engine writes
  /// it before the first turn.
  public static var handsForHire: Self { Core.words.gameColumns.handsForHire }
}

extension Column where Of == Inject, Value == Int32 {
  /// When an inject was released; 0 before.
  public static var firedTurn: Self { Core.words.gameColumns.firedTurn }
  /// When an inject was passed over because its module is off; 0 before.
  public static var skippedTurn: Self { Core.words.gameColumns.skippedTurn }
}

extension Column where Of == Objective, Value == Ref<Actor>? {
  /// Whose objective it is.
  public static var objectiveSeat: Self { Core.words.gameColumns.objectiveSeat }
}

extension Column where Of == Objective, Value == Int32 {
  /// The turn in which it was first met; 0 if not.
  public static var objectiveMet: Self { Core.words.gameColumns.objectiveMet }
}

extension Column where Of == Lesson, Value == Int32 {
  /// The turn in which a lesson was triggered; 0 before.
  public static var learned: Self { Core.words.gameColumns.learned }
}
