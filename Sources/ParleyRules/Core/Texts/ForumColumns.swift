/// What is kept of forums.
struct ForumColumns: Sendable {
  let rule: Column<Forum, DecisionRule>
  let chairs: Column<Pair<Forum, Actor>, Int32>
  let key: Column<Pair<Forum, Actor>, Bool>
  let forumScope: Column<Forum, Scope?>
  let sitsFrom: Column<Forum, Int32>
  let sitsUntil: Column<Forum, Int32>
  let guests: Column<Pair<Forum, Actor>, Bool>

  init(_ setup: inout Setup) {
    rule = setup.column("forum.rule", Text("rule of decision", nl: "besluitregel"), sight: .open)
    chairs = setup.column(
      "forum.chairs", Text("chairs", nl: "zetels"), unit: .count, range: 0...200, sight: .open)
    key = setup.column("forum.key", Text("key member", nl: "sleutellid"), sight: .open)
    forumScope = setup.column("forum.scope", Text("scope", nl: "bereik"), sight: .open)
    sitsFrom = setup.column(
      "forum.from", Text("sits from turn", nl: "zitting vanaf beurt"), unit: .turns,
      range: 0...400, sight: .open)
    sitsUntil = setup.column(
      "forum.until", Text("sits until turn", nl: "zitting tot en met beurt"), unit: .turns,
      range: 0...400, sight: .open)
    guests = setup.column("forum.guests", Text("guest", nl: "gast"), sight: .open)
    setup.parties(chairs)
  }
}

extension Column where Of == Forum, Value == DecisionRule {
  /// How it decides: `DecisionRule`.
  public static var rule: Self { Core.words.forumColumns.rule }
}

extension Column where Of == Pair<Forum, Actor>, Value == Int32 {
  /// Seats an actor holds; a non-player with several is a bloc that answers as one.
  public static var chairs: Self { Core.words.forumColumns.chairs }
}

extension Column where Of == Pair<Forum, Actor>, Value == Bool {
  /// Whose dissatisfaction counts when a window opens.
  public static var key: Self { Core.words.forumColumns.key }
  /// Who has a voice there without a chair: it speaks and joins, and neither votes nor signs.
  public static var guests: Self { Core.words.forumColumns.guests }
}

extension Column where Of == Forum, Value == Scope? {
  /// Whom it speaks for, where the campaign says so. Read `Lens.scope(of:)`, which knows what else follows.
  public static var forumScope: Self { Core.words.forumColumns.forumScope }
}

extension Column where Of == Forum, Value == Int32 {
  /// The first turn in which it sits; 0 where it has always sat.
  public static var sitsFrom: Self { Core.words.forumColumns.sitsFrom }
  /// The last turn in which it sits; 0 where its mandate has no end.
  public static var sitsUntil: Self { Core.words.forumColumns.sitsUntil }
}
