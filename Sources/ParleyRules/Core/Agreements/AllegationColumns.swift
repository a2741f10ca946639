/// What is kept of breaches that are suspected or alleged.
struct AllegationColumns: Sendable {
  let suspectedTurn: Column<Pair<Actor, Actor>, Int32>
  let suspicionTurn: Column<Pair<Agreement, Actor>, Int32>
  let allegedTurn: Column<Pair<Actor, Actor>, Int32>
  let allegedGround: Column<Pair<Actor, Actor>, BreachGround>
  let heldAgainst: Column<Dossier, Ref<Actor>?>

  init(_ setup: inout Setup) {
    suspectedTurn = setup.column(
      "allegation.suspected", Text("last suspected of a breach", nl: "het laatst verdacht"),
      unit: .turns, range: 0...400, sight: .own)
    suspicionTurn = setup.column(
      "allegation.under", Text("a breach of it last suspected", nl: "schending het laatst vermoed"),
      unit: .turns, range: 0...400, sight: .ownSecond)
    allegedTurn = setup.column(
      "allegation.turn", Text("last said to break its word", nl: "het laatst beticht"),
      unit: .turns, range: 0...400, sight: .open)
    allegedGround = setup.column(
      "allegation.ground", Text("on what ground", nl: "op welke grond"), sight: .open)
    heldAgainst = setup.column(
      "allegation.held", Text("taken for a breach by", nl: "opgevat als schending door"),
      sight: .own)
  }
}

extension Column where Of == Pair<Actor, Actor>, Value == Int32 {
  /// The turn in which it last looked to an actor as if another broke its word; 0 for never. Its own to know.
  public static var suspectedTurn: Self { Core.words.allegationColumns.suspectedTurn }
  /// The turn in which an actor last said before everybody that another broke its word; 0 for never.
  public static var allegedTurn: Self { Core.words.allegationColumns.allegedTurn }
}

extension Column where Of == Pair<Actor, Actor>, Value == BreachGround {
  /// What it had to go on when it last said so.
  public static var allegedGround: Self { Core.words.allegationColumns.allegedGround }
}

extension Column where Of == Pair<Agreement, Actor>, Value == Int32 {
  /// The turn in which it last looked to an actor as if somebody broke the agreement; 0 for never. Its own to know.
  public static var suspicionTurn: Self { Core.words.allegationColumns.suspicionTurn }
}

extension Column where Of == Dossier, Value == Ref<Actor>? {
  /// The suspect whose breach of a promise its holder took the incident for, so that it does so once.
  public static var heldAgainst: Self { Core.words.allegationColumns.heldAgainst }
}
