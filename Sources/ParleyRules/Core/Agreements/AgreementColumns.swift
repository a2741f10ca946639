/// What is kept of agreements.
struct AgreementColumns: Sendable {
  let agreementProposal: Column<Agreement, Ref<Proposal>?>
  let agreementTurn: Column<Agreement, Int32>
  let inForce: Column<Agreement, Bool>
  let due: Column<Agreement, Int32>
  let standing: Column<Pair<Agreement, Actor>, Standing>
  let paid: Column<Pair<Agreement, Actor>, Int32>
  let fulfilledTurn: Column<Pair<Agreement, Actor>, Int32>
  let inspections: Column<Pair<Agreement, Actor>, Int32>
  let reputation: Column<Pair<Agreement, Actor>, Reputation>
  let stoodStill: Column<Pair<Agreement, Actor>, Int32>
  let reputationTurn: Column<Pair<Agreement, Actor>, Int32>
  let broken: Column<Pair<Agreement, Actor>, Int32>

  init(_ setup: inout Setup) {
    agreementProposal = setup.column("agreement.proposal", Text("text", nl: "tekst"), sight: .known)
    agreementTurn = setup.column(
      "agreement.turn", Text("turn", nl: "beurt"), unit: .turns, range: 0...400, sight: .known)
    inForce = setup.column("agreement.in-force", Text("in force", nl: "van kracht"), sight: .known)
    due = setup.column(
      "agreement.due", Text("instalments", nl: "termijnen"), unit: .count, range: 0...99,
      sight: .known)
    standing = setup.column("agreement.standing", Text("standing", nl: "status"), sight: .known)
    paid = setup.column(
      "agreement.paid", Text("carried out", nl: "uitgevoerd"), unit: .count, range: 0...99,
      sight: .ownSecond)
    fulfilledTurn = setup.column(
      "agreement.fulfilled", Text("carried out in full", nl: "geheel uitgevoerd"), unit: .turns,
      range: 0...400, sight: .ownSecond)
    inspections = setup.column(
      "agreement.inspections", Text("telling inspections", nl: "geslaagde inspecties"),
      unit: .count, range: 0...99, sight: .hidden)
    reputation = setup.column(
      "agreement.reputation", Text("believed", nl: "geloofd"), sight: .known)
    stoodStill = setup.column(
      "agreement.still", Text("stood still", nl: "stilgestaan"), unit: .turns, range: 0...400,
      sight: .known)
    reputationTurn = setup.column(
      "agreement.seen", Text("last seen", nl: "het laatst gezien"), unit: .turns, range: 0...400,
      sight: .known)
    broken = setup.column(
      "agreement.broken", Text("last broken", nl: "het laatst geschonden"), unit: .turns,
      range: 0...400, sight: .hidden)
    setup.parties(standing)
  }
}

extension Column where Of == Agreement, Value == Ref<Proposal>? {
  /// The text that was adopted.
  public static var agreementProposal: Self { Core.words.agreementColumns.agreementProposal }
}

extension Column where Of == Agreement, Value == Int32 {
  /// When it was adopted.
  public static var agreementTurn: Self { Core.words.agreementColumns.agreementTurn }
  /// Instalments each party owes.
  public static var due: Self { Core.words.agreementColumns.due }
}

extension Column where Of == Agreement, Value == Bool {
  /// Not lapsed.
  public static var inForce: Self { Core.words.agreementColumns.inForce }
}

extension Column where Of == Pair<Agreement, Actor>, Value == Standing {
  /// How an actor stands to it: `Standing`.
  public static var standing: Self { Core.words.agreementColumns.standing }
}

extension Column where Of == Pair<Agreement, Actor>, Value == Int32 {
  /// Instalments truly carried out.
  public static var paid: Self { Core.words.agreementColumns.paid }
  /// When a party had carried out all it owes; 0 before.
  public static var fulfilledTurn: Self { Core.words.agreementColumns.fulfilledTurn }
  /// Inspections that showed what a party did, until the others have taken them in.
  public static var inspections: Self { Core.words.agreementColumns.inspections }
  /// Turns for which a party stood still under an agreement: nothing fell due in them.
  public static var stoodStill: Self { Core.words.agreementColumns.stoodStill }
  /// The turn of a party's last true breach; 0 before. Whoever tells `pledgeBroken` writes it.
  public static var broken: Self { Core.words.agreementColumns.broken }
  /// The turn in which the others last saw what a party did; 0 before.
  public static var reputationTurn: Self { Core.words.agreementColumns.reputationTurn }
}

extension Column where Of == Pair<Agreement, Actor>, Value == Reputation {
  /// What the others think: `Reputation`.
  public static var reputation: Self { Core.words.agreementColumns.reputation }
}
