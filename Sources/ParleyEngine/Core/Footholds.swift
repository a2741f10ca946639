import ParleyRules

/// Ways in that stay open: gained, kept, used, left and found.
enum Footholds {
  /// What an actor can build on in an asset.
  enum Access { case none, supplied, inside }

  /// What an actor can build on in an asset.
  ///
  /// A supply-chain implant reaches all who buy. As no campaign says who buys from whom, it serves,
  /// with half the weight, against every civilian or cross-border asset of others: those run on
  /// bought goods.
  static func access(of actor: Row, to asset: Row, _ lens: Lens) -> Access {
    let own = standing(lens.seen(by: actor)).filter {
      lens.row(.footholdHolder, $0) == actor
    }
    if own.contains(where: { lens.row(.footholdAsset, $0) == asset }) { return .inside }
    let hasImplant = own.contains { lens[.footholdKind, $0] == OperationKind.implant.rawValue }
    return hasImplant && isBought(asset, by: actor, lens) ? .supplied : .none
  }

  private static func isBought(_ asset: Row, by actor: Row, _ lens: Lens) -> Bool {
    guard lens.row(.assetOwner, asset) != actor else { return false }
    return lens[.crossBorder, asset] > 0
      || lens[.assetStatus, asset] == AssetStatus.civilian.rawValue
  }

  /// The footholds that are still there.
  static func standing(_ lens: Lens) -> [Row] {
    lens.rows(.foothold).filter { lens[.footholdActive, $0] > 0 }
  }

  /// Those who hunt in an asset as guests of its owner.
  static func hunters(at asset: Row, _ lens: Lens) -> [Row] {
    lens.actors.filter { lens[.hostUntil, asset, toward: $0] >= max(lens[.turn], 1) }
  }

  /// A foothold comes to be; its holder hears of it with the cables.
  static func open(
    for actor: Row, in asset: Row, _ kind: OperationKind, _ lens: Lens, _ out: Adjudication
  ) {
    let foothold = out.create(.foothold, knownBy: ActorSet(actor), withCables: true)
    out.set(.footholdHolder, foothold, actor, withCables: true)
    out.set(.footholdAsset, foothold, asset, withCables: true)
    out.set(.footholdKind, foothold, kind, withCables: true)
    out.set(.footholdSince, foothold, lens[.turn], withCables: true)
    out.set(.footholdActive, foothold, 1, withCables: true)
  }

  /// Its holder pulls out, of all it has there.
  static func leave(_ asset: Row, by actor: Row, _ lens: Lens, _ out: Adjudication) {
    for foothold in standing(lens.seen(by: actor))
    where lens.row(.footholdAsset, foothold) == asset
      && lens.row(.footholdHolder, foothold) == actor
    {
      out.set(.footholdActive, foothold, 0)
    }
  }

  /// Whatever an intruder has in the assets of an owner is shut; the intruder hears of it, the owner
  /// not what it was.
  static func throwOut(
    _ intruder: Row, from owner: Row, _ lens: Lens, _ out: Adjudication
  ) {
    for foothold in standing(lens) where lens.row(.footholdHolder, foothold) == intruder {
      let asset = lens.row(.footholdAsset, foothold)
      guard lens.row(.assetOwner, asset) == owner else { continue }
      out.set(.footholdActive, foothold, 0, withCables: true)
      out.tell(.footholdLost, intruder, asset, to: .only(ActorSet(intruder)))
    }
  }

  /// Every foothold runs its risk of the turn; what is found becomes an incident and is shut.
  static func search(_ lens: Lens, _ out: Adjudication) {
    for foothold in standing(lens) {
      let key = lens.world.key(.foothold, foothold)
      if out.ask(.spot, Subject(foothold), key: key) { find(foothold, key, lens, out) }
    }
  }

  private static func find(_ foothold: Row, _ key: Key, _ lens: Lens, _ out: Adjudication) {
    let kind: OperationKind = lens.word(.footholdKind, foothold) ?? .espionage
    let asset = lens.row(.footholdAsset, foothold)
    let holder = lens.row(.footholdHolder, foothold)
    let status: AssetStatus = lens.word(.assetStatus, asset) ?? .civilian
    let incident = Incidents.create(
      kind, by: holder, at: asset, severity: Severity.of(kind, at: status, isHighEffort: false),
      key: incidentKey(of: key), lens, out)
    out.add(.flag, incident, lens[.footholdFlag, foothold] + 1)
    out.set(.footholdActive, foothold, 0, withCables: true)
    out.tell(.footholdLost, holder, asset, to: .only(ActorSet(holder)))
  }

  /// The key of the incident that a foothold becomes once it is found.
  static func incidentKey(of foothold: Key) -> Key {
    Adjudication.key(of: .incident, broughtAboutBy: foothold)
  }

  /// Collecting goes on only while it is paid for: 1 budget a turn each (`play.md` section 4).
  /// Those held longest are kept first. A foothold that was found costs nothing, though its holder
  /// is yet to hear of it.
  /// - Parameter means: what the actor has to spend.
  /// - Returns: what was paid.
  static func keepUp(_ actor: Row, means: Int32, _ lens: Lens, _ out: Adjudication) -> Int32 {
    var paid: Int32 = 0
    for foothold in standing(lens.seen(by: actor))
    where lens.row(.footholdHolder, foothold) == actor
      && lens[.footholdKind, foothold] == OperationKind.espionage.rawValue
    {
      let key = lens.world.key(.foothold, foothold)
      if lens.world.row(.incident, incidentKey(of: key)) != nil { continue }
      if paid < means {
        paid += 1
      } else {
        out.set(.footholdActive, foothold, 0)
        out.tell(
          .footholdLapsed, actor, lens.row(.footholdAsset, foothold), to: .only(ActorSet(actor)))
      }
    }
    return paid
  }
}
