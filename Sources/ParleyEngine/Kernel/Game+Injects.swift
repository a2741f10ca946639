import ParleyRules

/// The events list of the exercise: injects are released, their effects take hold, and their words are read at once.
extension Game {
  /// Releases the injects whose turn or condition has come.
  func releaseInjects() {
    let judge = Judge(self)
    let injects = setting.campaign.injects
    let due = injects.indices.filter { place in
      if let turn = injects[place].turn { return turn == self.turn && !isReleased(place) }
      guard let condition = injects[place].when else { return false }
      return !isReleased(place) && judge.holds(condition)
    }
    release(places: due)
  }

  private func isReleased(_ place: Int) -> Bool {
    let entry = entry(at: place)
    return truth[.firedTurn, entry] > 0 || truth[.skippedTurn, entry] > 0
  }

  /// An inject on the events list.
  private func entry(at place: Int) -> Ref<Inject> { Ref(setting.names.row(.inject, at: place)) }

  /// Releases injects by their ids.
  func release(_ ids: [String]) {
    release(
      places: setting.campaign.injects.indices.filter {
        ids.contains(setting.campaign.injects[$0].id)
      })
  }

  /// Releases injects: their effects, and their words to those they are for. One whose module is off is skipped.
  private func release(places: [Int]) {
    let injects = setting.campaign.injects
    // Of several at once the lots of this game say which comes first.
    let due = places.map { (inject: injects[$0], entry: entry(at: $0)) }
    for (inject, entry) in due.sorted(by: { $0.entry < $1.entry }) {
      let before = privateNews.count
      if missingModule(of: inject) != nil { skip(entry) } else { release(inject, as: entry) }
      tellAtOnce(since: before)
    }
  }

  private func release(_ inject: Inject, as entry: Ref<Inject>) {
    apply(.brief, cause: truth.key(of: entry)) { lens, out in
      out.set(.firedTurn, of: entry, to: lens[.turn])
      out.tell(Happenings.injectReleased(entry), to: audience(of: inject))
      for (n, effect) in inject.effects.enumerated() { release(effect, number: n, out) }
    }
  }

  /// Passed over, with a note to the white cell.
  private func skip(_ entry: Ref<Inject>) {
    apply(.brief, cause: truth.key(of: entry)) { lens, out in
      out.set(.skippedTurn, of: entry, to: lens[.turn])
      out.tell(Happenings.injectSkipped(entry), to: .whiteCell)
    }
  }

  /// What was said while an inject was released and does not wait for the cables.
  func tellAtOnce(since place: Int) {
    let fresh = privateNews[place...]
    news += fresh.filter(isToldAtOnce)
    privateNews = privateNews[..<place] + fresh.filter { !isToldAtOnce($0) }
  }

  /// What an inject says is read when it is released, and so is what it cost at home.
  private func isToldAtOnce(_ event: Event) -> Bool {
    if let (_, _, reason) = Happenings.budgetMoved(event) ?? Happenings.capitalMoved(event) {
      return [.inTheNews, .beyondRange].contains(reason)
    }
    return Happenings.injectReleased(event) != nil || Happenings.injectSkipped(event) != nil
  }

  /// The obstacle that an inject needs, where it is switched off.
  func missingModule(of inject: Inject) -> Owner? {
    guard let module = inject.needs, let entry = setting.roster.obstacle(module) else { return nil }
    return setting.mask.contains(entry.owner) ? nil : entry.owner
  }

  private func audience(of inject: Inject) -> Audience {
    guard let seats = inject.to else { return .everybody }
    return .only(ActorSet(seats.compactMap(actor)))
  }

  /// Lets one effect of an inject take hold, which is the cause.
  /// - Parameter n: its place among the effects, from 0.
  func release(_ effect: Inject.Effect, number n: Int, _ out: Adjudication) {
    let effects = InjectEffects(n: n, out: out)
    switch effect {
    case .incident(let kind, let by, let at, let severity, let flag, let isNamed):
      effects.incident(
        of: kind, by: actor(by), at: thing(Asset.self, named: at), severity: severity,
        flag: flag.flatMap(actor), isNamed: isNamed)
    case .shock(let a, let b, let size):
      if let a = actor(a), let b = actor(b) { effects.shock(between: a, and: b, size: size) }
    case .gesture(let from, let to):
      if let from = actor(from), let to = actor(to) { effects.gesture(from: from, to: to) }
    case .clear(let accuser):
      if let accuser = actor(accuser) { effects.clear(thoseAccusedBy: accuser) }
    case .add(let quantity, let of, let value):
      add(value, to: quantity, of: actor(of), out)
    case .propose(let lead, let forum, let tier, let clauses, let title, let isForNextFloor):
      guard let lead = actor(lead), let forum = thing(Forum.self, named: forum) else { return }
      TextRules.table(
        lead: lead, forum: forum, tier: tier,
        clauses: clauses.compactMap { thing(Measure.self, named: $0) }, title: title.english,
        cause: out.cause, n: n, status: isForNextFloor ? .tabled : .docket, out: out)
    }
  }

  /// What the campaign calls by an id.
  private func thing<N: CoreNoun>(_ noun: N.Type, named id: String) -> Ref<N>? {
    setting.names.row(N.kind.kind, id).map { Ref($0) }
  }

  private func actor(_ id: String) -> Ref<Actor>? { thing(Actor.self, named: id) }

  private func add(
    _ value: Int32, to id: String, of actor: Ref<Actor>?, _ out: Adjudication
  ) {
    guard let quantity = vocabulary.quantity(named: id), let actor else { return }
    if let means = Means(keptIn: quantity) {
      out.give(value, of: means, to: actor, because: .inTheNews)
    } else {
      out.add(quantity, actor.row, value)
    }
  }
}
