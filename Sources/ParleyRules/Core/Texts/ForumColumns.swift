/// What is kept of forums.
struct ForumColumns: Sendable {
  let rule: Column<Forum, DecisionRule>
  let chairs: Column<Pair<Forum, Actor>, Int32>
  let key: Column<Pair<Forum, Actor>, Bool>

  init(_ setup: inout Setup) {
    rule = setup.column("forum.rule", Text("rule of decision", nl: "besluitregel"), sight: .open)
    chairs = setup.column(
      "forum.chairs", Text("chairs", nl: "zetels"), unit: .count, range: 0...200, sight: .open)
    key = setup.column("forum.key", Text("key member", nl: "sleutellid"), sight: .open)
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
}
