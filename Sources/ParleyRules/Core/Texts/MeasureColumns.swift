/// What is kept of measures.
struct MeasureColumns: Sendable {
  let function: Column<Measure, MeasureFunction>
  let catalogue: Column<Measure, Int32>
  let measureNumber: Column<Measure, Int32>
  let interest: Column<Pair<Measure, Actor>, Int32>
  let forbids: Column<Measure, WordSet<OperationKind>>
  let guards: Column<Measure, WordSet<AssetStatus>>
  let spares: Column<Pair<Measure, Asset>, Bool>
  let measureForums: Column<Pair<Measure, Forum>, Bool>

  init(_ setup: inout Setup) {
    function = setup.column("measure.function", Text("function", nl: "functie"), sight: .open)
    catalogue = setup.column(
      "measure.catalogue", Text("catalogue", nl: "catalogus"), unit: .group, range: 0...120,
      sight: .open)
    measureNumber = setup.column(
      "measure.number", Text("number", nl: "nummer"), unit: .count, range: 0...999, sight: .open)
    interest = setup.column(
      "measure.interest", Text("interest", nl: "belang"), unit: .points, range: -3000...3000,
      sight: .ownSecond)
    forbids = setup.column("measure.forbids", Text("forbids", nl: "verbiedt"), sight: .open)
    guards = setup.column("measure.guards", Text("protects", nl: "beschermt"), sight: .open)
    spares = setup.column(
      "measure.spares", Text("does not cover", nl: "geldt niet voor"), sight: .open)
    measureForums = setup.column(
      "measure.forums", Text("made for", nl: "bedoeld voor"), sight: .open)
  }
}

extension Column where Of == Measure, Value == MeasureFunction {
  /// What it does: `MeasureFunction`.
  public static var function: Self { Core.words.measureColumns.function }
}

extension Column where Of == Measure, Value == Int32 {
  /// The catalogue it comes from.
  public static var catalogue: Self { Core.words.measureColumns.catalogue }
  /// Its number within its catalogue.
  public static var measureNumber: Self { Core.words.measureColumns.measureNumber }
}

extension Column where Of == Pair<Measure, Actor>, Value == Int32 {
  /// What it is worth to an actor, in points.
  public static var interest: Self { Core.words.measureColumns.interest }
}

extension Column where Of == Measure, Value == WordSet<OperationKind> {
  /// The kinds of operation that a constraint forbids; none where it forbids nothing.
  public static var forbids: Self { Core.words.measureColumns.forbids }
}

extension Column where Of == Measure, Value == WordSet<AssetStatus> {
  /// What it forbids them against, by status in the law of war; where none is named, against anything.
  public static var guards: Self { Core.words.measureColumns.guards }
}

extension Column where Of == Pair<Measure, Asset>, Value == Bool {
  /// The assets that it leaves out, whatever their status.
  public static var spares: Self { Core.words.measureColumns.spares }
}

extension Column where Of == Pair<Measure, Forum>, Value == Bool {
  /// The forums that a measure is made for; where it names none it fits in any.
  public static var measureForums: Self { Core.words.measureColumns.measureForums }
}
