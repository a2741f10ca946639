import ParleyRules

/// What an accused says of one incident: to all charges about it that it knows of, and to the news that names it. To the
/// news and to a public charge everybody hears it at once; to others those who know the charge, with their cables.
struct Reply {
  let out: Adjudication
  let accused: Ref<Actor>
  let incident: Ref<Incident>
  let charges: [Ref<Accusation>]

  init(of accused: Ref<Actor>, about incident: Ref<Incident>, out: Adjudication) {
    self.out = out
    self.accused = accused
    self.incident = incident
    charges = out.lens.openCharges(against: accused, about: incident)
  }

  private var lens: Lens { out.lens }
  private var isNamed: Bool { lens.isNamedInNews(accused, for: incident) }

  /// Those who know of something that it answers.
  private var readers: ActorSet {
    charges.reduce(isNamed ? ActorSet.everybody : .nobody) { $0.union(lens.knowers(of: $1)) }
  }

  /// Says it, and does what follows.
  /// - Parameter whom: at whom a countercharge points.
  func give(_ answer: Answer, pointingAt whom: Ref<Actor>?) {
    guard !charges.isEmpty || isNamed else { return }
    if isNamed { answerNews(answer) }
    for charge in charges {
      let readers = lens.knowers(of: charge)
      out.set(.answer, of: charge, to: answer, withCables: !readers.includesPublic)
      out.tell(
        Happenings.chargeAnswered(accused, lens[.accuser, charge], answer, incident, nil),
        to: audience(of: readers))
    }
    switch answer {
    case .admit: admit(to: readers)
    case .openBooks: openBooks(to: readers)
    case .counter: counter(at: whom, hearing: readers)
    case .silence, .deny: break
    }
  }

  private func answerNews(_ answer: Answer) {
    out.set(.namedAnswer, of: incident, to: answer)
    // One headline: an answer to a public charge says the same.
    guard !charges.contains(where: { lens.isPublic($0) }) else { return }
    out.tell(
      Happenings.chargeAnswered(accused, nil, answer, incident, incident), to: .everybody)
  }

  private func audience(of readers: ActorSet) -> Audience {
    readers.includesPublic ? .everybody : .only(readers)
  }

  /// Whoever hears an admission takes it for certain, true or not.
  private func admit(to readers: ActorSet) {
    let dossiers = Dossiers(out: out, withCables: !readers.includesPublic)
    for actor in lens.actors where readers.contains(actor) {
      dossiers.move(actor, on: incident, toward: accused, by: Evidence.plainWeight)
    }
  }

  /// Open books tell the truth, as far as books go: evidence against one who did it, for one who did not.
  private func openBooks(to readers: ActorSet) {
    let key = lens.booksKey(of: accused, about: incident)
    let evidence = Evidence(out: out, withCables: !readers.includesPublic)
    if let trace = lens.find(Trace.self, key) {
      evidence.pass([trace], of: incident, to: readers)
      return
    }
    let isGuilty = lens.answerable(for: incident).contains(accused)
    let weight = isGuilty ? AttributionOdds.books : -AttributionOdds.books
    evidence.leave(
      Testimony(incident: incident, suspect: accused, weight: weight), key: key, for: readers)
  }

  /// Pointing at another is a charge like any other, which that other may answer: in public where the first one was,
  /// else before those who know of it.
  private func counter(at whom: Ref<Actor>?, hearing readers: ActorSet) {
    guard let whom, whom != accused else { return }
    let isPublic = readers.includesPublic
    let charge = countercharge(at: whom, isPublic: isPublic)
    let hearers = isPublic ? ActorSet.everybody : readers.union(ActorSet(whom))
    out.discover(charge, by: hearers, withCables: !isPublic)
    Evidence(out: out, withCables: !isPublic).tell(of: incident, to: hearers)
    out.tell(Happenings.counterCharged(accused, whom, incident), to: audience(of: hearers))
  }

  private func countercharge(at whom: Ref<Actor>, isPublic: Bool) -> Ref<Accusation> {
    let cause = charges.first.map { lens.key(of: $0) } ?? lens.key(of: incident)
    return out.create(
      Accusation.self, key: Accusation.key(broughtAboutBy: cause), knownBy: ActorSet(accused)
    ) {
      $0[.accuser] = accused
      $0[.accused] = whom
      $0[.accusedOf] = incident
      $0[.saidWord] = .likely
      $0[.way] = isPublic ? .public : .private
      $0[.accusedTurn] = lens[.turn]
      if let first = charges.first { $0[.inReply] = first }
    }
  }
}
