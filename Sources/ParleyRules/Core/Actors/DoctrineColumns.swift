/// What is kept of the doctrines of those whom nobody plays.
struct DoctrineColumns: Sendable {
  let strikes: Column<Actor, Int32>
  let spies: Column<Actor, Int32>
  let accuses: Column<Actor, Int32>
  let tables: Column<Actor, Int32>
  let suspects: Column<Pair<Actor, Actor>, Bool>
  let rivals: Column<Pair<Actor, Actor>, Bool>

  init(_ setup: inout Setup) {
    strikes = setup.column(
      "actor.strikes", Text("strikes", nl: "valt aan"), unit: .share, range: 0...1000, sight: .own)
    spies = setup.column(
      "actor.spies", Text("spies", nl: "spioneert"), unit: .share, range: 0...1000, sight: .own)
    accuses = setup.column(
      "actor.accuses", Text("accuses", nl: "beschuldigt"), unit: .share, range: 0...1000,
      sight: .own)
    tables = setup.column(
      "actor.tables", Text("tables texts", nl: "dient teksten in"), unit: .share, range: 0...1000,
      sight: .own)
    suspects = setup.column("actor.suspects", Text("suspects", nl: "verdenkt"), sight: .own)
    rivals = setup.column("actor.rivals", Text("rivals", nl: "rivalen"), sight: .own)
  }
}

extension Column where Of == Actor, Value == Int32 {
  /// Doctrine of a non-player: chance a turn that it disrupts a rival.
  public static var strikes: Self { Core.words.doctrineColumns.strikes }
  /// Doctrine of a non-player: chance a turn that it spies on a rival.
  public static var spies: Self { Core.words.doctrineColumns.spies }
  /// Doctrine of a non-player: chance that it says in public what it holds likely.
  public static var accuses: Self { Core.words.doctrineColumns.accuses }
  /// Doctrine of a non-player: chance a turn that it tables a text.
  public static var tables: Self { Core.words.doctrineColumns.tables }
}

extension Column where Of == Pair<Actor, Actor>, Value == Bool {
  /// Whom an actor suspects by default when something happens to it.
  public static var suspects: Self { Core.words.doctrineColumns.suspects }
  /// Whom its doctrine spies on and strikes.
  public static var rivals: Self { Core.words.doctrineColumns.rivals }
}
