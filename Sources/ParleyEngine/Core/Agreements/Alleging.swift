import ParleyRules

/// How it comes that somebody says aloud that a party broke its word: it looks so to it, it says so, others judge it.
struct Alleging {
  let out: Adjudication

  private var lens: Lens { out.lens }

  // MARK: What it looks like

  /// A victim that lays a deed at the door of one who had promised not to do it takes that for a breach, once a suspect.
  func suspectDeeds() {
    guard lens.all(Agreement.self).contains(where: { lens[.inForce, $0] }) else { return }
    for victim in lens.actors {
      let view = lens.seen(by: victim)
      for incident in view.all(Incident.self, whose: .victim, is: victim) {
        suspectDeed(in: incident, of: victim, through: view)
      }
    }
  }

  private func suspectDeed(in incident: Ref<Incident>, of victim: Ref<Actor>, through view: Lens) {
    guard let dossier = view.dossier(of: victim, on: incident),
      let suspect = view.breaker(in: incident, on: dossier),
      view[.heldAgainst, dossier] != suspect
    else { return }
    let pledges = view.pledges(of: suspect, against: incident)
    guard !pledges.isEmpty else { return }
    out.set(.heldAgainst, of: dossier, to: suspect)
    for (agreement, _) in pledges where lens.isParty(victim, to: agreement) {
      out.tell(
        Happenings.breachSuspected(victim, suspect, agreement, .deed), to: .actors(victim))
    }
  }

  /// It is remembered for as long as it is worth anything. A non-player decides at once whether it says so aloud; where
  /// all have seen it anyway, it has been asked already.
  func take(
    _ sign: BreachSign, of party: Ref<Actor>, under agreement: Ref<Agreement>,
    by perceiver: Ref<Actor>
  ) {
    guard stands(agreement, between: perceiver, and: party) else { return }
    out.set(.suspectedTurn, of: perceiver, toward: party, to: lens[.turn], withCables: true)
    out.set(.suspicionTurn, of: agreement, toward: perceiver, to: lens[.turn], withCables: true)
    guard !lens[.seated, perceiver], lens[.accuses, perceiver] > 0,
      lens[.allegedTurn, perceiver, toward: party] != lens[.turn],
      lens[.reputation, agreement, toward: party] != .breach
    else { return }
    let question = Questions.allege(perceiver, party, agreement)
    let key = lens.key(of: agreement).with(lens.key(of: party)).with(lens.key(of: perceiver))
    if out.ask(question, key: key, n: 1 + Int(sign.code)) {
      say(that: party, broke: agreement, by: perceiver, on: .suspicion)
    }
  }

  private func stands(
    _ agreement: Ref<Agreement>, between speaker: Ref<Actor>, and party: Ref<Actor>
  ) -> Bool {
    lens[.inForce, agreement] && speaker != party && lens.hasSigned(speaker, agreement)
      && lens.isParty(party, to: agreement)
  }

  // MARK: What is said

  /// On the floor a party says before everybody that another broke its word, on the best that it has to go on.
  func allege(by order: Order) {
    let (agreement, party) = Verbs.allege(order)
    guard stands(agreement, between: order.actor, and: party) else {
      return out.tellCameToNothing(order)
    }
    say(
      that: party, broke: agreement, by: order.actor,
      on: lens.ground(of: order.actor, against: party, under: agreement))
  }

  private func say(
    that party: Ref<Actor>, broke agreement: Ref<Agreement>, by speaker: Ref<Actor>,
    on ground: BreachGround
  ) {
    out.set(.allegedTurn, of: speaker, toward: party, to: lens[.turn])
    out.set(.allegedGround, of: speaker, toward: party, to: ground)
    out.tell(Happenings.breachAlleged(speaker, party, agreement, ground), to: .everybody)
  }

  // MARK: What is made of it

  /// Third parties say whether they believe it. If more do than do not, it goes on record as signs of breach, until
  /// somebody looks; with nobody to judge, it stays a word against a word.
  func judge(_ speaker: Ref<Actor>, on party: Ref<Actor>, under agreement: Ref<Agreement>) {
    let jury = lens.thirdParties(hearing: speaker, against: party, under: agreement)
    guard !jury.isEmpty else { return }
    let pair = lens.key(of: speaker).with(lens.key(of: party)).with(lens.key(of: agreement))
    let believers = jury.filter {
      out.ask(
        Questions.credit($0, speaker, party, agreement), key: pair.with(lens.key(of: $0)))
    }
    let (ayes, noes) = (Int32(believers.count), Int32(jury.count - believers.count))
    let isBelieved = ayes > noes
    out.tell(
      Happenings.breachJudged(
        speaker, party, agreement, isBelieved ? .believed : .doubted, ayes, noes),
      to: .everybody)
    guard isBelieved, lens[.reputation, agreement, toward: party] != .breach else { return }
    out.set(.reputation, of: agreement, toward: party, to: .breach)
    out.tell(Happenings.reputationSet(agreement, party, .breach), to: .everybody)
  }
}

extension Lens {
  /// Whom the viewer takes to have done it: whoever is named before everybody, or the one that its dossier holds likelier
  /// than all others together.
  fileprivate func breaker(in incident: Ref<Incident>, on dossier: Ref<Dossier>) -> Ref<Actor>? {
    if let named = self[.named, incident] { return named }
    guard let likeliest = likeliest(in: dossier), likeliest.share > UInt32.max / 2 else {
      return nil
    }
    return likeliest.suspect
  }
}
