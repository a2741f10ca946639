import ParleyRules

/// What a non-player does by doctrine, decided on what it sees from its desk.
struct NonPlayer {
  let desk: Desk
  let out: Adjudication

  var actor: Ref<Actor> { desk.actor }
  var view: Lens { desk.view }

  /// Files its sealed orders of the turn.
  func seal() {
    strikeBack()
    goOut(by: .spy).map(out.file)
    investigate()
    accuse()
    inspect()
    standStill()
    share()
  }

  /// Whether doctrine calls for one thing.
  func wants(
    _ doctrine: Doctrine, toward other: Ref<Actor>? = nil, about thing: Thing = .none, key: Key
  ) -> Bool {
    out.ask(Questions.doctrine(actor, other, doctrine, thing), key: key)
  }

  /// A choice of the question `doctrine`; where there is only one way there is nothing to choose.
  /// - Parameter ways: each with what is weighed of it and its key.
  func pick<Way>(from ways: [Way], weighing ask: (Way) -> (matter: Matter, key: Key)) -> Way? {
    guard ways.count > 1 else { return ways.first }
    return out.choose(among: ways.map(ask)).map { ways[$0] }
  }

  // MARK: Operations

  /// Strikes once a turn at most: back at who did the worst to it, else as its doctrine calls for. Both are asked.
  private func strikeBack() {
    let acts = [retaliate(), goOut(by: .strike)]
    if let act = acts.lazy.compactMap({ $0 }).first { out.file(act) }
  }

  /// Strikes or spies on a rival: the target is chosen first, then doctrine is asked.
  private func goOut(by doctrine: Doctrine) -> Order? {
    guard desk.has(doctrine),
      let target = target(of: doctrine, among: desk.rivals, key: desk.key(of: doctrine))
    else { return nil }
    let rival = view[.assetOwner, target]
    guard wants(doctrine, toward: rival, key: desk.key(of: doctrine)) else { return nil }
    return operation(doctrine == .spy ? .espionage : strike, at: target)
  }

  /// - Parameter key: of what the target is chosen for.
  private func target(of doctrine: Doctrine, among owners: [Ref<Actor>], key: Key) -> Ref<Asset>? {
    let assets = view.all(Asset.self).filter { asset in
      view[.assetOwner, asset].map(owners.contains) == true
        && (doctrine != .spy || view.foothold(of: actor, in: asset) == nil)
    }
    return pick(from: assets) { asset in
      (
        matter: Questions.doctrine(actor, view[.assetOwner, asset], doctrine, Thing(asset)),
        key: key.with(view.key(of: asset))
      )
    }
  }

  /// What it can pay for.
  private var strike: OperationKind { view[.budget, actor] >= 2 ? .disruption : .influence }

  private func operation(_ kind: OperationKind, at asset: Ref<Asset>) -> Order {
    Verbs.operate.order(by: actor, kind, asset, .normal, .normal)
  }

  /// Answers last turn's worst incident in kind, where it suspects a rival most of it.
  private func retaliate() -> Order? {
    guard let incident = desk.wounds(since: 1).first,
      let rival = desk.suspicion(of: incident).whom, desk.rivals.contains(rival)
    else { return nil }
    let key = view.key(of: incident).with(view.key(of: actor))
    let asset = target(of: .strike, among: [rival], key: key)
    guard out.ask(Questions.retaliate(actor, incident), key: key), let asset else { return nil }
    return operation(strike, at: asset)
  }
}
