/// What is kept of traces.
struct TraceColumns: Sendable {
  let traceIncident: Column<Trace, Ref<Incident>?>
  let pointsAt: Column<Trace, Ref<Actor>?>
  let traceWeight: Column<Trace, Int32>
  let traceSort: Column<Trace, TraceSort>
  let planted: Column<Trace, Bool>
  let shownTurn: Column<Trace, Int32>
  let offered: Column<Pair<Trace, Actor>, Int32>
  let traceCorrection: Column<Pair<Trace, Actor>, Int32>

  init(_ setup: inout Setup) {
    traceIncident = setup.column("trace.incident", Text("incident", nl: "incident"), sight: .known)
    pointsAt = setup.column("trace.points-at", Text("points at", nl: "wijst naar"), sight: .known)
    traceWeight = setup.column(
      "trace.weight", Text("weight", nl: "gewicht"), unit: .logit, range: -9000...9000,
      sight: .known)
    traceSort = setup.column("trace.sort", Text("sort", nl: "soort"), sight: .known)
    planted = setup.column("trace.planted", Text("planted", nl: "geplant"), sight: .hidden)
    shownTurn = setup.column(
      "trace.shown", Text("shown", nl: "getoond"), unit: .turns, range: 0...400, sight: .known)
    offered = setup.column(
      "trace.offered", Text("offered", nl: "aangeboden"), unit: .turns, range: 0...400,
      sight: .ownSecond)
    traceCorrection = setup.column(
      "trace.correction", Text("weighed again", nl: "opnieuw gewogen"), unit: .logit,
      range: -18000...18000, sight: .ownSecond)
  }
}

extension Column where Of == Trace, Value == Ref<Incident>? {
  /// What it is a trace of.
  public static var traceIncident: Self { Core.words.traceColumns.traceIncident }
}

extension Column where Of == Trace, Value == Ref<Actor>? {
  /// Whom it speaks against.
  public static var pointsAt: Self { Core.words.traceColumns.pointsAt }
}

extension Column where Of == Trace, Value == Int32 {
  /// How much it says: the logarithm of its likelihood ratio, as its reader takes it.
  public static var traceWeight: Self { Core.words.traceColumns.traceWeight }
  /// The turn in which it was shown in public and so burned; 0 before.
  public static var shownTurn: Self { Core.words.traceColumns.shownTurn }
}

extension Column where Of == Trace, Value == TraceSort {
  /// What it is: `TraceSort`.
  public static var traceSort: Self { Core.words.traceColumns.traceSort }
}

extension Column where Of == Trace, Value == Bool {
  /// Whether somebody put it there.
  public static var planted: Self { Core.words.traceColumns.planted }
}

extension Column where Of == Pair<Trace, Actor>, Value == Int32 {
  /// The turn in which an actor offered it for a joint attribution that waits for its partner.
  public static var offered: Self { Core.words.traceColumns.offered }
  /// What a closer look has added to a trace, or taken from it, for who had it looked at. Everybody adds to it.
  public static var traceCorrection: Self { Core.words.traceColumns.traceCorrection }
}
