import ParleyRules

/// Sources come out all at once: somebody takes the list out of the building (article, O7: PRISM).
struct Leak {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var parameters: LeakParameters { rules.parameters.leaks }

  /// Where an actor has so many sources that too many people know of them, one may talk.
  func tempt() {
    guard lens.count(of: Foothold.self) > 0 else { return }
    for actor in lens.actors where standing(of: actor).count >= Int(lens[parameters.from]) {
      guard out.ask(rules.questions.insider(actor), key: lens.key(of: actor)) else { continue }
      out.tell(rules.happenings.leak(actor), to: .everybody)
    }
  }

  /// Some of its sources surface under its name, those with friends first.
  func spill(of actor: Ref<Actor>) {
    out.set(rules.state.leaked, of: actor, to: lens[.turn])
    let sources = standing(of: actor)
    guard !sources.isEmpty else { return }
    let friends = sources.filter { isWithFriend($0, of: actor) }
    let others = sources.filter { !isWithFriend($0, of: actor) }
    out.tell(
      rules.happenings.listed(actor, Int32(others.count), Int32(friends.count)), to: .everybody)
    for source in (friends + others).prefix(Int(lens[parameters.most])) {
      guard let asset = lens[.footholdAsset, source] else { continue }
      shut(source, of: actor, out)
      out.tell(
        Happenings.deed(.espionage, actor, nil, asset, lens[parameters.severity], actor),
        to: .whiteCell)
    }
  }

  private func standing(of actor: Ref<Actor>) -> [Ref<Foothold>] {
    lens.sources(of: actor).filter { !lens.isFound($0) }
  }

  private func isWithFriend(_ source: Ref<Foothold>, of actor: Ref<Actor>) -> Bool {
    lens.areOfOneCamp(lens[.assetOwner, lens[.footholdAsset, source]], actor)
  }
}
