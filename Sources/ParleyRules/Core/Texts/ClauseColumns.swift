/// What is kept of clauses.
struct ClauseColumns: Sendable {
  let clauseProposal: Column<Clause, Ref<Proposal>?>
  let clauseMeasure: Column<Clause, Ref<Measure>?>
  let dropped: Column<Clause, Bool>
  let softened: Column<Clause, Bool>
  let reserved: Column<Pair<Clause, Actor>, Bool>

  init(_ setup: inout Setup) {
    clauseProposal = setup.column("clause.proposal", Text("text", nl: "tekst"), sight: .known)
    clauseMeasure = setup.column("clause.measure", Text("measure", nl: "maatregel"), sight: .known)
    dropped = setup.column("clause.dropped", Text("dropped", nl: "geschrapt"), sight: .known)
    softened = setup.column("clause.softened", Text("softened", nl: "verzacht"), sight: .known)
    reserved = setup.column("clause.reserved", Text("reservation", nl: "voorbehoud"), sight: .known)
  }
}

extension Column where Of == Clause, Value == Ref<Proposal>? {
  /// The text it stands in.
  public static var clauseProposal: Self { Core.words.clauseColumns.clauseProposal }
}

extension Column where Of == Clause, Value == Ref<Measure>? {
  /// What it says.
  public static var clauseMeasure: Self { Core.words.clauseColumns.clauseMeasure }
}

extension Column where Of == Clause, Value == Bool {
  /// Struck out again.
  public static var dropped: Self { Core.words.clauseColumns.dropped }
  /// Weakened: half its interest, and half its instalments, rounded up (`Change.soften`).
  public static var softened: Self { Core.words.clauseColumns.softened }
}

extension Column where Of == Pair<Clause, Actor>, Value == Bool {
  /// Who made an interpretative statement on it.
  public static var reserved: Self { Core.words.clauseColumns.reserved }
}
