import ParleyRules

extension DistrustRules {
  /// Writes down what something that happened says about those who did it, with everybody who
  /// knows of it.
  func record(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    switch happening.kind {
    case .shock, .goodAct: recordGeopolitics(happening, out)
    case .incidentSurfaced: recordExposure(happening, lens, out)
    case .traceShared, .accusationMade, .chargeAnswered, .counterCharged, .verdictFell, .foundWrong,
      .responded:
      recordAttribution(happening, lens, out)
    case .textJoined, .textVoted, .textWithdrawn: recordTalks(happening, lens, out)
    case .reputationSet, .inspected, .breachAlleged, .partySuspended, .partyLeft:
      recordAgreements(happening, lens, out)
    default: recordOwn(happening, lens, out)
    }
  }

  /// Shocks and good turns are felt by the two they concern, whoever else is told.
  private func recordGeopolitics(_ happening: Happening, _ out: Adjudication) {
    let (a, b) = (happening.row(0), happening.row(1))
    if happening.kind == .goodAct {
      write(b, of: a, .events, good: ActSize.whole, withCables: false, out)
      return
    }
    let size = max(0, happening[2]) * ActSize.whole
    write(a, of: b, .events, bad: size, withCables: false, out)
    write(b, of: a, .events, bad: size, withCables: false, out)
  }

  /// A champion of norms whose hand in something is plain to everybody loses credit with
  /// everybody. Its victim judges by its own dossier (see `blame`).
  private func recordExposure(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let incident = happening.row(0)
    for holder in listeners(to: happening, lens) where holder != happening.row(1) {
      let view = lens.seen(by: holder)
      let culprit = view.row(.named, incident)
      guard culprit.exists, view[.champion, culprit] > 0 else { continue }
      write(
        holder, of: culprit, .deeds, bad: exposed(culprit, ActSize.half, lens),
        withCables: isPrivate(happening), out)
    }
  }

  private func recordAttribution(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let later = isPrivate(happening)
    let heard = happening.audience.set
    let (a, b) = (happening.row(0), happening.row(1))
    switch happening.kind {
    case .traceShared
    where heard.contains(b) && !lens.knowers(.trace, happening.row(2)).contains(b):
      // What somebody had already is no gift.
      write(b, of: a, .gestures, good: ActSize.half, withCables: later, out)
    case .accusationMade where heard.contains(b):
      for speaker in speakers(of: happening, lens) {
        write(
          b, of: speaker, .charges, bad: weightOfCharge(happening, lens),
          repays: stands(b, speaker, lens),
          withCables: later, out)
      }
    case .counterCharged where heard.contains(b):
      let size = later ? overTheLine(b, a, ActSize.half, lens) : ActSize.whole
      write(b, of: a, .charges, bad: size, repays: stands(b, a, lens), withCables: later, out)
    case .chargeAnswered:
      // Where the news alone has named it, it is the victim whom it answers.
      let answered = b.exists ? b : lens.row(.victim, happening.row(3))
      guard answered.exists, heard.contains(answered),
        happening[2] == Answer.admit.rawValue || happening[2] == Answer.openBooks.rawValue
      else { return }
      write(answered, of: a, .charges, good: ActSize.whole, withCables: later, out)
    case .verdictFell where happening[3] == Verdict.believed.rawValue:
      // One incident is held against an accused once, however many say so.
      guard isFirst(happening, lens) else { return }
      for holder in listeners(to: happening, lens) where holder != a && holder != b {
        write(holder, of: b, .deeds, bad: exposed(b, ActSize.half, lens), withCables: later, out)
      }
    case .foundWrong:
      for holder in listeners(to: happening, lens) {
        write(holder, of: a, .deeds, bad: exposed(a, ActSize.whole, lens), withCables: later, out)
      }
    case .responded where heard.contains(happening.row(3)):
      write(
        happening.row(3), of: a, .charges, bad: harshness(happening[2]),
        repays: stands(happening.row(3), a, lens),
        withCables: later, out)
    default: return
    }
  }

  /// Those who stand behind a charge that was told: jointly, two.
  private func speakers(of happening: Happening, _ lens: Lens) -> [Row] {
    let accuser = happening.row(0)
    guard happening[4] == Way.joint.rawValue else { return [accuser] }
    let charge = lens.rows(.accusation).last {
      lens.knowers(.accusation, $0).includesPublic && isAbout($0, happening, lens)
        && lens.row(.accuser, $0) == accuser
    }
    return [accuser] + [charge.map { lens.row(.partner, $0) } ?? .none].filter(\.exists)
  }

  /// Whether of all charges that were believed of the same accused and incident, this one came first.
  private func isFirst(_ verdict: Happening, _ lens: Lens) -> Bool {
    let first = lens.rows(.accusation).first {
      lens[.verdict, $0] == Verdict.believed.rawValue && isAbout($0, verdict, lens)
    }
    return first.map { lens.row(.accuser, $0) == verdict.row(0) } ?? true
  }

  private func isAbout(_ charge: Row, _ happening: Happening, _ lens: Lens) -> Bool {
    lens.row(.accused, charge) == happening.row(1)
      && lens.row(.accusedOf, charge) == happening.row(2)
  }

  /// Talking counts: every text that came to a vote, adopted or not, brings those together who
  /// led, joined, amended or reserved.
  private func recordTalks(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let later = isPrivate(happening)
    switch happening.kind {
    case .textJoined:
      let lead = happening.row(2)
      guard happening.audience.set.contains(lead) else { return }
      write(lead, of: happening.row(0), .talks, good: ActSize.half, withCables: later, out)
    case .textWithdrawn:
      let sponsors = lens.sponsors(of: happening.row(1))
      for holder in listeners(to: happening, lens) where sponsors.contains(holder) {
        write(
          holder, of: happening.row(0), .talks, bad: ActSize.half,
          repays: stands(holder, happening.row(0), lens),
          withCables: later, out)
      }
    default:
      let talk = lens[parameters.ledger.talk]
      let table = drafters(of: happening.row(0), lens)
      for holder in table where happening.audience.set.contains(holder) {
        for other in table { write(holder, of: other, .talks, good: talk, withCables: later, out) }
      }
    }
  }

  private func drafters(of text: Row, _ lens: Lens) -> [Row] {
    let clauses = lens.rows(.clause).filter { lens[.clauseProposal, $0] == text.number }
    return lens.actors.filter { actor in
      lens[.stance, text, toward: actor] != Stance.none.rawValue
        || clauses.contains { lens[.reserved, $0, toward: actor] > 0 }
    }
  }

  private func recordAgreements(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let later = isPrivate(happening)
    let heard = happening.audience.set
    let (a, b) = (happening.row(0), happening.row(1))
    switch happening.kind {
    case .reputationSet: recordReputation(happening, lens, out)
    case .inspected where heard.contains(a):
      let isKept = happening[3] == Reputation.kept.rawValue
      let isBreach = happening[3] == Reputation.breach.rawValue
      write(
        a, of: b, .promises, good: isKept ? ActSize.half : 0, bad: isBreach ? ActSize.half : 0,
        withCables: later, out)
    case .breachAlleged:
      if heard.contains(a) {
        write(a, of: b, .promises, bad: ActSize.whole, withCables: later, out)
      }
      if heard.contains(b) {
        write(
          b, of: a, .promises, bad: ActSize.half, repays: stands(b, a, lens), withCables: later, out
        )
      }
    case .partySuspended, .partyLeft:
      let size = happening.kind == .partyLeft ? ActSize.whole : ActSize.half
      for holder in fellows(of: a, under: b, happening, lens) {
        write(
          holder, of: a, .promises, bad: size, repays: stands(holder, a, lens), withCables: later,
          out)
      }
    default: return
    }
  }

  /// A word that is seen to be kept counts once, the first time; an empty one each time it shows.
  private func recordReputation(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let (agreement, party) = (happening.row(0), happening.row(1))
    let before = lens[state.credited, agreement, toward: party]
    let now = happening[2]
    let isFresh = now == Reputation.kept.rawValue && now != before
    if isFresh { out.add(state.credited, agreement, toward: party, now - before) }
    guard isFresh || now == Reputation.breach.rawValue else { return }
    for holder in fellows(of: party, under: agreement, happening, lens) {
      write(
        holder, of: party, .promises, good: isFresh ? ActSize.whole : 0,
        bad: isFresh ? 0 : ActSize.half,
        withCables: isPrivate(happening), out)
    }
  }

  /// The module's own happenings.
  private func recordOwn(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let (from, to) = (happening.row(0), happening.row(1))
    if happening.kind == told.gesture {
      let size = (GestureKind(rawValue: happening[2]) ?? .notice).size
      // An answer in kind and slightly larger is what graduated reciprocation asks for.
      let answers = lens[state.offer, to, toward: from] > 0
      write(
        to, of: from, .gestures, good: size + (answers ? ActSize.half : 0),
        withCables: isPrivate(happening),
        out)
    } else if happening.kind == told.apology, lens[state.sore, to, toward: from] > 0 {
      out.add(state.sore, to, toward: from, -1)
      write(to, of: from, .gestures, good: ActSize.whole, withCables: isPrivate(happening), out)
    }
  }

  // MARK: What they share

  /// Told to some: they hear of it with the next cables, so it may not move their trust before.
  private func isPrivate(_ happening: Happening) -> Bool { happening.audience != .everybody }

  private func listeners(to happening: Happening, _ lens: Lens) -> [Row] {
    let heard = happening.audience.set
    return heard.isEmpty ? [] : lens.actors.filter { heard.contains($0) }
  }

  /// The other parties to an agreement that heard of something.
  private func fellows(
    of party: Row, under agreement: Row, _ happening: Happening, _ lens: Lens
  ) -> [Row] {
    listeners(to: happening, lens).filter {
      $0 != party && lens.isParty($0, to: agreement)
    }
  }

  /// A charge in public is a whole bad act, one in confidence half, and over a hotline less.
  private func weightOfCharge(_ happening: Happening, _ lens: Lens) -> Int32 {
    if happening[4] == Way.public.rawValue || happening[4] == Way.joint.rawValue {
      return ActSize.whole
    }
    return overTheLine(happening.row(1), happening.row(0), ActSize.half, lens)
  }

  private func overTheLine(_ a: Row, _ b: Row, _ size: Int32, _ lens: Lens) -> Int32 {
    guard hasLine(a, b, lens) else { return size }
    return Arithmetic.scaled(size, Int64(lens[parameters.hotline]), over: 1000)
  }

  /// Everyone does it, but who preaches norms pays more (article, H17 and H27).
  private func exposed(_ actor: Row, _ size: Int32, _ lens: Lens) -> Int32 {
    guard lens[.champion, actor] > 0 else { return size }
    return Arithmetic.scaled(size, Int64(lens[parameters.ledger.champion]), over: 1000)
  }

  private func harshness(_ response: Int32) -> Int32 {
    switch Response(rawValue: response) ?? .none {
    case .none, .statement, .demarche: 0
    case .sanction, .indictment: ActSize.half
    case .countermeasure: ActSize.whole
    }
  }

  /// Victims blame whom their own dossiers make likely, each suspect once an incident, by how
  /// sure they are.
  ///
  /// Runs after the cables of the briefing, on what each victim holds: belief, never the truth.
  func blame(_ lens: Lens, _ out: Adjudication) {
    guard lens.count(.dossier) > 0 else { return }
    for victim in lens.actors {
      let view = lens.seen(by: victim)
      for incident in view.rows(.incident, of: victim, by: .victim) {
        guard let dossier = view.dossier(of: victim, on: incident),
          let prime = primeSuspect(in: dossier, of: victim, view),
          prime.share >= view[parameters.ledger.suspicion],
          view[state.blamed, dossier] != prime.actor.number
        else { continue }
        out.set(state.blamed, dossier, prime.actor)
        let isProven = prime.share >= view[parameters.ledger.proof]
        let size = exposed(prime.actor, prime.share, view)
        write(
          victim, of: prime.actor, .deeds,
          bad: isProven ? size : overTheLine(victim, prime.actor, size, view), withCables: false,
          out)
      }
    }
  }
}
