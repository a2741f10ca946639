import ParleyRules

/// What an actor can build on in an asset.
enum Access { case none, supplied, inside }

/// Footholds as they stand.
extension Lens {
  /// The footholds that are still there.
  var standingFootholds: [Ref<Foothold>] {
    all(Foothold.self).filter { self[.footholdActive, $0] }
  }

  /// Those of them that an actor holds, as far as it knows itself.
  func standingFootholds(of actor: Ref<Actor>) -> [Ref<Foothold>] {
    seen(by: actor).standingFootholds.filter { self[.footholdHolder, $0] == actor }
  }

  /// What an actor can build on in an asset.
  ///
  /// A supply-chain implant reaches all who buy. As no campaign says who buys from whom, it serves,
  /// with half the weight, against every civilian or cross-border asset of others: those run on
  /// bought goods.
  func access(of actor: Ref<Actor>, to asset: Ref<Asset>) -> Access {
    let own = standingFootholds(of: actor)
    if own.contains(where: { self[.footholdAsset, $0] == asset }) { return .inside }
    let hasImplant = own.contains { self[.footholdKind, $0] == .implant }
    return hasImplant && isBought(asset, by: actor) ? .supplied : .none
  }

  private func isBought(_ asset: Ref<Asset>, by actor: Ref<Actor>) -> Bool {
    guard self[.assetOwner, asset] != actor else { return false }
    return self[.crossBorder, asset] || self[.assetStatus, asset] == .civilian
  }

  /// Those who hunt in an asset as guests of its owner.
  func hunters(at asset: Ref<Asset>?) -> [Ref<Actor>] {
    actors.filter { self[.hostUntil, asset, toward: $0] >= max(self[.turn], 1) }
  }

  /// The key of the incident that a foothold becomes once it is found.
  func incidentKey(of foothold: Ref<Foothold>) -> Key {
    Incident.key(broughtAboutBy: key(of: foothold))
  }

  /// Whether a foothold was found: its holder is yet to hear of it, but nothing comes of it any more.
  func isFound(_ foothold: Ref<Foothold>) -> Bool {
    find(Incident.self, incidentKey(of: foothold)) != nil
  }
}
