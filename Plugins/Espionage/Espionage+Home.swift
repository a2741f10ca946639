import ParleyRules

/// Spying that was found sinks the texts of whoever is held to have done it (article, H16); spying that was not, makes one
/// fond of texts that leave it alone (M7.3).
extension Weighing {
  /// The lead counts first, then a name under it; where neither sat with us, the lead that sat with others.
  func weighIntruders(behind text: Ref<Proposal>, for home: Ref<Actor>, into odds: inout Odds) {
    guard lens.count(of: Incident.self) > 0 else { return }
    let lead = lens[.lead, text]
    if let lead, lead != home, let found = worstFind(of: lead, at: home) {
      odds.add(terms.home.spiedOnUs, -weight(of: found), about: lead)
      forgive(lead, found, upTo: weight(of: found), into: &odds)
      return
    }
    let others = lens.sponsors(of: text).filter { $0 != home && $0 != lead }
    for sponsor in others {
      guard let found = worstFind(of: sponsor, at: home) else { continue }
      let cost = lens[parameters.home.sponsor]
      odds.add(terms.home.sponsorSpied, -cost, about: sponsor)
      forgive(sponsor, found, upTo: cost, into: &odds)
      return
    }
    if let lead, lead != home { weighFriends(of: home, hurtBy: lead, into: &odds) }
  }

  /// Admitting it takes some of the sting out, never more than there is.
  private func forgive(
    _ actor: Ref<Actor>, _ incident: Ref<Incident>, upTo most: Int32, into odds: inout Odds
  ) {
    guard lens.hasAdmitted(actor, incident) else { return }
    odds.add(terms.home.admitted, min(lens[parameters.home.admitted], most), about: actor)
  }

  private func weight(of incident: Ref<Incident>) -> Int32 {
    lens[parameters.home.spiedOnUs]
      + (lens[state.found, incident] == .commercial ? lens[parameters.home.stoleFromUs] : 0)
  }

  /// What was found at home of late and is laid at an actor's door; of several the worst, and of those alike one that is
  /// not admitted.
  func worstFind(of suspect: Ref<Actor>, at home: Ref<Actor>) -> Ref<Incident>? {
    let finds = lens.all(Incident.self, whose: .victim, is: home).filter {
      lens.looksLikeSpying($0) && lens.isFresh($0, for: lens[parameters.home.memory])
        && lens.heldAnswerable(for: $0).contains(suspect)
    }
    return finds.max { cost(of: $0, to: suspect) < cost(of: $1, to: suspect) }
  }

  private func cost(of incident: Ref<Incident>, to suspect: Ref<Actor>) -> Int32 {
    weight(of: incident)
      - (lens.hasAdmitted(suspect, incident) ? lens[parameters.home.admitted] : 0)
  }

  /// What everybody has heard of counts with those who were spared.
  private func weighFriends(
    of home: Ref<Actor>, hurtBy lead: Ref<Actor>, into odds: inout Odds
  ) {
    let victims = lens.all(Incident.self).filter {
      lens.looksLikeSpying($0) && lens[.publicNumber, $0] > 0
        && lens.isFresh($0, for: lens[parameters.home.memory])
        && lens.heldAnswerable(for: $0).contains(lead) && !lens.hasAdmitted(lead, $0)
    }.compactMap { lens[.victim, $0] }.filter { $0 != home && $0 != lead }
    guard !victims.isEmpty else { return }
    let isClose = victims.contains { lens.areOfOneCamp($0, home) }
    let cost = lens[parameters.home.spiedOnFriends] + (isClose ? lens[parameters.home.ownCamp] : 0)
    odds.add(terms.home.spiedOnFriends, -cost, about: lead)
  }

  // MARK: Our own

  /// Whoever reads along at a member's likes to see the text come about, unless it forbids just that.
  func weighOwn(sourcesOf home: Ref<Actor>, at text: Ref<Proposal>, into odds: inout Odds) {
    guard lens.count(of: Foothold.self) > 0 else { return }
    let forum = lens[.proposalForum, text]
    let sources = lens.sources(of: home).filter {
      guard let owner = lens[.assetOwner, lens[.footholdAsset, $0]], owner != home else {
        return false
      }
      return lens.isMember(owner, of: forum)
    }
    guard let source = sources.first(where: { forbids(text, $0) }) ?? sources.first,
      let owner = lens[.assetOwner, lens[.footholdAsset, source]]
    else { return }
    if forbids(text, source) {
      odds.add(terms.home.forbidsUs, -lens[parameters.home.forbidsUs], about: owner)
    } else {
      odds.add(terms.home.listens, lens[parameters.home.listens], about: owner)
    }
  }

  /// Whether a text would forbid what a source does.
  private func forbids(_ text: Ref<Proposal>, _ source: Ref<Foothold>) -> Bool {
    let asset = lens[.footholdAsset, source]
    let banned = lens.ban(in: text, on: lens[state.purpose, source], keeping: state) != nil
    return banned || !lens.clauses(of: text, forbidding: .espionage, at: asset).isEmpty
  }

  // MARK: What was signed

  /// Nobody likes to pay beside one that was found in its own house.
  func weighPartner(under agreement: Ref<Agreement>, of home: Ref<Actor>, into odds: inout Odds) {
    guard lens.count(of: Incident.self) > 0 else { return }
    let caught = lens.parties(to: agreement).first {
      $0 != home && worstFind(of: $0, at: home) != nil
    }
    guard let caught else { return }
    odds.add(terms.home.caught, -lens[parameters.home.caught], about: caught)
  }
}
