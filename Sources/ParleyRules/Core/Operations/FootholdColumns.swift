/// What is kept of footholds.
struct FootholdColumns: Sendable {
  let footholdHolder: Column<Foothold, Ref<Actor>?>
  let footholdAsset: Column<Foothold, Ref<Asset>?>
  let footholdKind: Column<Foothold, OperationKind>
  let footholdFlag: Column<Foothold, Ref<Actor>?>
  let footholdSince: Column<Foothold, Int32>
  let footholdActive: Column<Foothold, Bool>
  let footholdHand: Column<Foothold, Ref<Actor>?>

  init(_ setup: inout Setup) {
    footholdHolder = setup.column("foothold.holder", Text("holder", nl: "houder"), sight: .own)
    footholdAsset = setup.column("foothold.asset", Text("where", nl: "waar"), sight: .own)
    footholdKind = setup.column("foothold.kind", Text("purpose", nl: "doel"), sight: .own)
    footholdFlag = setup.column(
      "foothold.flag", Text("false flag", nl: "valse vlag"), sight: .hidden)
    footholdSince = setup.column(
      "foothold.since", Text("since", nl: "sinds"), unit: .turns, range: 0...400, sight: .own)
    footholdActive = setup.column("foothold.active", Text("active", nl: "actief"), sight: .own)
    footholdHand = setup.column(
      "foothold.hand", Text("by whose hand", nl: "door wiens hand"), sight: .own)
    setup.holder(footholdHolder)
  }
}

extension Column where Of == Foothold, Value == Ref<Actor>? {
  /// Whose it is.
  public static var footholdHolder: Self { Core.words.footholdColumns.footholdHolder }
  /// Whom planted evidence will point at once it is found; anybody may point it.
  public static var footholdFlag: Self { Core.words.footholdColumns.footholdFlag }
  /// By whose hand it was gained, where that was another's than its holder's.
  public static var footholdHand: Self { Core.words.footholdColumns.footholdHand }
}

extension Column where Of == Foothold, Value == Ref<Asset>? {
  /// Where it sits.
  public static var footholdAsset: Self { Core.words.footholdColumns.footholdAsset }
}

extension Column where Of == Foothold, Value == OperationKind {
  /// What it is for.
  public static var footholdKind: Self { Core.words.footholdColumns.footholdKind }
}

extension Column where Of == Foothold, Value == Int32 {
  /// Since which turn.
  public static var footholdSince: Self { Core.words.footholdColumns.footholdSince }
}

extension Column where Of == Foothold, Value == Bool {
  /// Whether it is still there.
  public static var footholdActive: Self { Core.words.footholdColumns.footholdActive }
}
