import ParleyRules

/// What others are thought to do with what was agreed, and what is made of it.
extension Weighing {
  /// A shock breaks what was agreed with the other, for some turns: the worst of them counts (article, H22).
  func weighShock(on agreement: Ref<Agreement>, for actor: Ref<Actor>, into odds: inout Odds) {
    let numbers = parameters.shock
    let shaken = lens.signatories(of: agreement).filter {
      let turn = lens[state.shocks.turn, actor, toward: $0]
      return turn > 0 && lens[.turn] - turn < lens[numbers.turns]
    }
    let sizes = shaken.map { lens[state.shocks.size, actor, toward: $0] }
    guard let most = sizes.max(), let place = sizes.firstIndex(of: most) else { return }
    let loss = Arithmetic.clamped(Int64(most) * Int64(lens[numbers.each]))
    odds.add(terms.promises.shaken, -min(lens[numbers.most], loss), about: shaken[place])
  }

  /// Home does not like to pay while others are seen not to.
  func weighReluctance(
    of actor: Ref<Actor>, under agreement: Ref<Agreement>, into odds: inout Odds
  ) {
    let cheats = lens.parties(to: agreement).count {
      $0 != actor && lens[.reputation, agreement, toward: $0] == .breach
    }
    guard cheats > 0 else { return }
    let reluctance = Int32(clamping: cheats) * lens[parameters.reluctance.each]
    odds.add(terms.promises.othersInBreach, -min(lens[parameters.reluctance.most], reluctance))
  }

  /// Who is trusted little is sooner told that it broke its word.
  func weighSuspicion(of party: Ref<Actor>, by actor: Ref<Actor>, into odds: inout Odds) {
    guard actor != party else { return }
    odds.add(terms.promises.partyTrust, -weight(ofTrust: actor, in: party), about: party)
  }
}

extension Witnesses {
  /// A word kept or broken, and who lets go of what was agreed.
  func notePromises() {
    if let (agreement, party, reputation) = Happenings.reputationSet(event) {
      noteRecord(of: party, under: agreement, as: reputation)
    }
    if let (inspector, party, _, reputation) = Happenings.inspected(event),
      event.isHeard(by: inspector)
    {
      switch reputation {
      case .kept: write(.good(ActSize.half, .promises), of: party, with: inspector)
      case .breach: write(.bad(ActSize.half, .promises), of: party, with: inspector)
      case .cannotTell: break
      }
    }
    if let (accuser, party, _, ground) = Happenings.breachAlleged(event) {
      noteAllegation(by: accuser, against: party, on: ground)
    }
    if let (party, agreement) = Happenings.partySuspended(event) {
      noteDesertion(by: party, of: agreement, size: ActSize.half)
    }
    if let (party, agreement) = Happenings.partyLeft(event) {
      noteDesertion(by: party, of: agreement, size: ActSize.whole)
    }
  }

  /// What was seen, or what third parties believe, is held against the party whole; what merely looked so is not, as it may
  /// have been innocent, and who says so in good faith gives half the offence; who shows nothing has nothing to
  /// hold against anybody, and gives all of it. Only what was said before everybody counts: whether it is true would
  /// tell its hearers what nobody may know.
  private func noteAllegation(
    by accuser: Ref<Actor>, against party: Ref<Actor>, on ground: BreachGround
  ) {
    if event.isHeard(by: accuser), ground != .word {
      let size = ground == .suspicion ? ActSize.half : ActSize.whole
      write(.bad(size, .promises), of: party, with: accuser)
    }
    guard event.isHeard(by: party) else { return }
    switch ground {
    case .record, .charge: write(.affront(ActSize.half, .promises), of: accuser, with: party)
    case .suspicion: write(.bad(ActSize.half, .promises), of: accuser, with: party)
    case .word: write(.affront(ActSize.whole, .promises), of: accuser, with: party)
    }
  }

  /// A word that is seen to be kept counts in full the first time, and half each time it shows again, as an empty one
  /// does: what is carried out turn by turn builds trust turn by turn.
  private func noteRecord(
    of party: Ref<Actor>, under agreement: Ref<Agreement>, as reputation: Reputation
  ) {
    let credited = rules.state.credited
    switch reputation {
    case .cannotTell: return
    case .kept:
      let fellows = fellows(of: party, under: agreement)
      let isFirst = lens[credited, agreement, toward: party] != .kept
      for holder in fellows {
        write(.good(isFirst ? ActSize.whole : ActSize.half, .promises), of: party, with: holder)
      }
      guard isFirst else { return }
      out.set(credited, of: agreement, toward: party, to: .kept)
      sting(listeners.filter { !fellows.contains($0) }, by: party)
    case .breach:
      for holder in fellows(of: party, under: agreement) {
        write(.bad(ActSize.half, .promises), of: party, with: holder)
      }
    }
  }

  /// The others are left alone with what they signed together.
  private func noteDesertion(by party: Ref<Actor>, of agreement: Ref<Agreement>, size: Int32) {
    for holder in fellows(of: party, under: agreement) {
      write(.affront(size, .promises), of: party, with: holder)
    }
  }

  /// The other parties to an agreement that heard of it.
  private func fellows(of party: Ref<Actor>, under agreement: Ref<Agreement>) -> [Ref<Actor>] {
    listeners.filter { $0 != party && lens.isParty($0, to: agreement) }
  }
}
