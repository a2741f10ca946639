import ParleyRules

/// What sources bring home with each turn's cables, beyond what the core reads in any of them.
struct Reading {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: EspionageState { rules.state }

  /// Every source in place reads what it is for.
  func run() {
    guard lens.count(of: Foothold.self) > 0 else { return }
    for holder in lens.actors {
      for source in lens.sources(of: holder) where !lens.isFound(source) {
        guard let asset = lens[.footholdAsset, source], let owner = lens[.assetOwner, asset],
          owner != holder
        else { continue }
        let inside = Source(
          itself: source, holder: holder, asset: asset, owner: owner,
          isWide: lens[state.wide, source])
        switch lens[state.purpose, source] {
        case .political: readHome(inside)
        case .commercial: steal(inside)
        case .compliance: readPromises(inside)
        }
      }
    }
  }

  /// A source in place, and whose it is.
  private struct Source {
    let itself: Ref<Foothold>
    let holder: Ref<Actor>
    let asset: Ref<Asset>
    let owner: Ref<Actor>
    let isWide: Bool
  }

  // MARK: Political

  /// Home on every text on the docket; the core reads the oldest. A wide one reads what is only tabled as well.
  private func readHome(_ source: Source) {
    let open = lens.seen(by: source.holder).all(Proposal.self).filter {
      lens.isOpen($0) && lens.isMember(source.owner, of: lens[.proposalForum, $0])
    }
    let docketed = open.filter { lens[.proposalStatus, $0] == .docket }
    let tabled = source.isWide ? open.filter { !docketed.contains($0) } : []
    for text in docketed.dropFirst() + tabled {
      let home = Estimate(logit: out.weigh(Questions.mandate(source.owner, text)))
      out.tell(
        Happenings.homeRead(source.asset, source.owner, text, home), to: .actors(source.holder))
    }
  }

  // MARK: Commercial

  /// From the second turn on what sells comes in; of a wide one from all that its owner has.
  private func steal(_ source: Source) {
    guard lens[.turn] > lens[.footholdSince, source.itself] else { return }
    let assets =
      source.isWide ? lens.all(Asset.self, whose: .assetOwner, is: source.owner) : [source.asset]
    let hoards = Int32(assets.count { lens[state.tradeSecrets, $0] })
    let most = source.isWide ? lens[rules.parameters.sources.lootMost] : .max
    let loot = min(hoards * lens[rules.parameters.sources.loot], most)
    guard loot > 0 else { return }
    out.give(
      loot, of: .budget, to: source.holder, because: rules.terms.sources.loot, withCables: true)
    out.tell(rules.happenings.brought(source.asset, loot), to: .actors(source.holder))
  }

  // MARK: Compliance

  /// One promise a turn, one after the other; a wide one looks at all.
  private func readPromises(_ source: Source) {
    let view = lens.seen(by: source.holder)
    let promises = view.agreements(between: source.holder, and: source.owner)
    guard !promises.isEmpty else { return }
    let next = promises[Int(max(lens[.turn], 0)) % promises.count]
    for promise in source.isWide ? promises : [next] {
      let asked = rules.questions.sees(source.holder, source.owner, promise)
      let key = lens.key(of: source.itself).with(lens.key(of: promise))
      let seen: Reputation =
        out.ask(asked, key: key) ? lens.truth(of: source.owner, under: promise) : .cannotTell
      out.tell(
        rules.happenings.complianceRead(source.asset, source.owner, promise, seen),
        to: .actors(source.holder))
      guard seen == .breach,
        !lens.hasSuspected(source.holder, breachBy: source.owner, of: promise)
      else { continue }
      out.tell(
        Happenings.breachSuspected(source.holder, source.owner, promise, .seen),
        to: .actors(source.holder))
    }
  }
}
