import ParleyRules

/// What the accused say.
enum Answers {
  /// The key of the trace that opened books leave: one an accused and incident.
  static func booksKey(of accused: Row, about incident: Row, _ lens: Lens) -> Key {
    let pair = lens.world.key(.actor, accused).with(lens.world.key(.incident, incident))
    return Adjudication.key(of: .trace, broughtAboutBy: pair)
  }

  /// An answer to all charges about one incident that an accused knows of, and to the news that
  /// names it. To the news and to a public charge everybody hears it at once; to others those who
  /// know the charge, with their cables.
  static func give(
    _ answer: Answer, to charges: [Row], about incident: Row, by accused: Row, at whom: Row,
    _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) {
    let isNamed = lens.isNamedInNews(accused, for: incident)
    guard !charges.isEmpty || isNamed else { return }
    if isNamed {
      out.set(.namedAnswer, incident, answer)
      // One headline: an answer to a public charge says the same.
      if !charges.contains(where: { Charges.isPublic($0, lens) }) {
        out.tell(
          .chargeAnswered,
          [accused.number, -1, answer.rawValue, incident.number, incident.number], to: .everybody)
      }
    }
    for charge in charges {
      let readers = readers(of: charge, lens)
      out.set(.answer, charge, answer, withCables: !readers.includesPublic)
      out.tell(
        .chargeAnswered,
        [accused.number, lens[.accuser, charge], answer.rawValue, incident.number],
        to: audience(readers))
    }
    let readers = charges.reduce(isNamed ? ActorSet.everybody : .nobody) {
      $0.union(Answers.readers(of: $1, lens))
    }
    switch answer {
    case .admit: admit(incident, accused, readers, lens, out)
    case .openBooks: openBooks(incident, accused, readers, lens, out)
    case .counter: counter(charges, about: incident, accused, whom, readers, nouns, lens, out)
    case .silence, .deny: break
    }
  }

  private static func readers(of charge: Row, _ lens: Lens) -> ActorSet {
    lens.world.knowers(.accusation, charge)
  }

  private static func audience(_ readers: ActorSet) -> Audience {
    readers.includesPublic ? .everybody : .only(readers)
  }

  /// Whoever hears an admission takes it for certain, true or not.
  private static func admit(
    _ incident: Row, _ accused: Row, _ readers: ActorSet, _ lens: Lens, _ out: Adjudication
  ) {
    for actor in lens.actors where readers.contains(actor) {
      Dossiers.move(
        actor, on: incident, toward: accused, by: Evidence.plainWeight, lens, out,
        withCables: !readers.includesPublic)
    }
  }

  /// Open books tell the truth, as far as books go: evidence against one who did it, for one who
  /// did not.
  private static func openBooks(
    _ incident: Row, _ accused: Row, _ readers: ActorSet, _ lens: Lens, _ out: Adjudication
  ) {
    let key = booksKey(of: accused, about: incident, lens)
    let isPrivate = !readers.includesPublic
    if let trace = lens.world.row(.trace, key) {
      Evidence.pass([trace], of: incident, to: readers, lens, out, withCables: isPrivate)
      return
    }
    let isGuilty = lens.row(.culprit, incident) == accused
    let weight = isGuilty ? AttributionOdds.books : -AttributionOdds.books
    let trace = Evidence.create(
      .plain, of: incident, against: accused, weight: weight, key: key, out)
    Evidence.hand(
      trace, of: incident, against: accused, weight: weight, to: readers, lens, out,
      withCables: isPrivate)
  }

  /// Pointing at another is a charge like any other, which that other may answer: in public where
  /// the first one was, else before those who know of it.
  private static func counter(
    _ charges: [Row], about incident: Row, _ accused: Row, _ whom: Row, _ readers: ActorSet,
    _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) {
    guard whom.exists, whom != accused else { return }
    let isPublic = readers.includesPublic
    let cause =
      charges.first.map { lens.world.key(.accusation, $0) } ?? lens.world.key(.incident, incident)
    let key = Adjudication.key(of: .accusation, broughtAboutBy: cause)
    let row = out.create(.accusation, key: key, knownBy: ActorSet(accused))
    out.set(.accuser, row, accused)
    out.set(.accused, row, whom)
    out.set(.accusedOf, row, incident)
    out.set(.saidWord, row, Estimate.likely)
    out.set(.way, row, isPublic ? Way.public : .private)
    out.set(.accusedTurn, row, lens[.turn])
    if let first = charges.first { out.set(nouns.quantities.inReply, row, first) }
    let hearers = isPublic ? ActorSet.everybody : readers.union(ActorSet(whom))
    out.learn(.accusation, row, by: hearers, withCables: !isPublic)
    Evidence.tell(of: incident, to: hearers, lens, out, withCables: !isPublic)
    out.tell(.counterCharged, accused, whom, incident, to: audience(hearers))
  }

  // MARK: Non-players

  /// Every non-player answers, or keeps silent, in the first reply step after it learned of a
  /// charge: once an incident, whoever accuses it.
  static func ofNonPlayers(_ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication) {
    for accused in lens.actors where lens[.seated, accused] == 0 {
      let charges = fresh(against: accused, lens)
      for (place, charge) in charges.enumerated() {
        let incident = lens.row(.accusedOf, charge)
        let isFirst = !charges[..<place].contains { lens.row(.accusedOf, $0) == incident }
        if isFirst { reply(to: charge, about: incident, by: accused, nouns, lens, out) }
      }
    }
  }

  private static func fresh(against accused: Row, _ lens: Lens) -> [Row] {
    lens.seen(by: accused).rows(.accusation).filter {
      lens.row(.accused, $0) == accused && Charges.isOpen($0, lens)
        && lens[.accusedTurn, $0] >= lens[.turn] - 1
    }
  }

  private static func reply(
    to charge: Row, about incident: Row, by accused: Row, _ nouns: AttributionNouns, _ lens: Lens,
    _ out: Adjudication
  ) {
    // Where it is plain who did it, pointing elsewhere would only be found wrong.
    let isSettled =
      lens.row(.named, incident).exists
      || lens.seen(by: accused).hasNamed(accused, on: incident)
    let scapegoat = isSettled ? .none : scapegoat(of: accused, for: charge, lens)
    let options = Answer.allCases.filter { $0 != .counter || scapegoat.exists }
    let key = lens.world.key(.accusation, charge)
    let subjects = options.map { answer in
      (Subject(accused, charge, Row(answer.rawValue)), key.child(UInt64(answer.rawValue)))
    }
    guard let place = out.choose(.reply, among: subjects), options[place] != .silence else {
      return
    }
    let charges = Charges.open(against: accused, about: incident, lens)
    give(options[place], to: charges, about: incident, by: accused, at: scapegoat, nouns, lens, out)
  }

  /// Whom an accused points at: the one it holds likeliest itself, but for those who accuse it.
  private static func scapegoat(of accused: Row, for charge: Row, _ lens: Lens) -> Row {
    let view = lens.seen(by: accused)
    guard let dossier = view.dossier(of: accused, on: view.row(.accusedOf, charge)) else {
      return .none
    }
    let accusers = Charges.accusers(charge, view)
    let others = view.shares(in: dossier).map(\.suspect)
    return others.first { $0 != accused && !accusers.contains($0) } ?? .none
  }
}
