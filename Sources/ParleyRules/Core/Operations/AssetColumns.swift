/// What is kept of assets.
struct AssetColumns: Sendable {
  let assetOwner: Column<Asset, Ref<Actor>?>
  let assetStatus: Column<Asset, AssetStatus>
  let crossBorder: Column<Asset, Bool>
  let shield: Column<Asset, Int32>
  let guardedUntil: Column<Asset, Int32>
  let hostUntil: Column<Pair<Asset, Actor>, Int32>

  init(_ setup: inout Setup) {
    assetOwner = setup.column("asset.owner", Text("owner", nl: "eigenaar"), sight: .open)
    assetStatus = setup.column("asset.status", Text("status", nl: "status"), sight: .open)
    crossBorder = setup.column(
      "asset.cross-border", Text("cross-border", nl: "grensoverschrijdend"), sight: .open)
    shield = setup.column(
      "asset.shield", Text("shield", nl: "bescherming"), unit: .points, range: 0...6000,
      sight: .open)
    guardedUntil = setup.column(
      "asset.guarded", Text("guarded until", nl: "bewaakt tot"), unit: .turns, range: 0...400,
      sight: .own)
    hostUntil = setup.column(
      "asset.hunted", Text("hunted until", nl: "doorzocht tot"), unit: .turns, range: 0...400,
      sight: .hidden)
    setup.holder(assetOwner)
  }
}

extension Column where Of == Asset, Value == Ref<Actor>? {
  /// Whose it is.
  public static var assetOwner: Self { Core.words.assetColumns.assetOwner }
}

extension Column where Of == Asset, Value == AssetStatus {
  /// What it is in the law of war: `AssetStatus`.
  public static var assetStatus: Self { Core.words.assetColumns.assetStatus }
}

extension Column where Of == Asset, Value == Bool {
  /// Others depend on it across a border.
  public static var crossBorder: Self { Core.words.assetColumns.crossBorder }
}

extension Column where Of == Asset, Value == Int32 {
  /// Lasting protection, in points off an attacker's odds.
  public static var shield: Self { Core.words.assetColumns.shield }
  /// The last turn of a defence operation there.
  public static var guardedUntil: Self { Core.words.assetColumns.guardedUntil }
}

extension Column where Of == Pair<Asset, Actor>, Value == Int32 {
  /// The last turn in which that actor hunts there as its owner's guest; both are told.
  public static var hostUntil: Self { Core.words.assetColumns.hostUntil }
}
