import ParleyRules

/// What standing collection brings in: something true of its target, with each turn's cables.
struct Espionage {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// At the end of the turn every foothold for espionage reads what is left in its target's purse
  /// and what home there makes of the oldest text on the docket. One that was found sends nothing any more.
  func read() {
    for foothold in lens.standingFootholds
    where lens[.footholdKind, foothold] == .espionage && !lens.isFound(foothold) {
      guard let holder = lens[.footholdHolder, foothold],
        let asset = lens[.footholdAsset, foothold], let owner = lens[.assetOwner, asset],
        owner != holder
      else { continue }
      out.tell(Happenings.purseRead(asset, owner, lens[.budget, owner]), to: .actors(holder))
      guard let text = docketed(before: owner, knownTo: holder) else { continue }
      // Looked at in passing: nothing is decided by it, and a record of it would tell its owner of the reader.
      let home = Estimate(logit: out.weigh(Questions.mandate(owner, text)))
      out.tell(Happenings.homeRead(asset, owner, text, home), to: .actors(holder))
    }
  }

  private func docketed(before owner: Ref<Actor>, knownTo holder: Ref<Actor>) -> Ref<Proposal>? {
    lens.seen(by: holder).all(Proposal.self).first {
      lens[.proposalStatus, $0] == .docket && lens.isMember(owner, of: lens[.proposalForum, $0])
    }
  }
}
