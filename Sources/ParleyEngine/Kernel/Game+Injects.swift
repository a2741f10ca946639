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
    let row = setting.names.row(.inject, at: place)
    return world[.firedTurn, row] > 0 || world[.skippedTurn, row] > 0
  }

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
    let due = places.map { (inject: injects[$0], row: setting.names.row(.inject, at: $0)) }
    for (inject, row) in due.sorted(by: { $0.row < $1.row }) {
      if missingModule(of: inject) != nil {
        let before = privateNews.count
        skip(row, inject)
        tellAtOnce(since: before)
        continue
      }
      let before = privateNews.count
      apply(.brief, cause: world.key(.inject, row)) { lens, out in
        out.set(.firedTurn, row, lens[.turn])
        out.tell(.injectReleased, [row.number], to: audience(of: inject))
        for (n, effect) in inject.effects.enumerated() { release(effect, n, lens, out) }
      }
      tellAtOnce(since: before)
    }
  }

  /// What was said while an inject was released and does not wait for the cables.
  func tellAtOnce(since place: Int) {
    let fresh = privateNews[place...]
    news += fresh.filter(isToldAtOnce)
    privateNews = privateNews[..<place] + fresh.filter { !isToldAtOnce($0) }
  }

  /// What an inject says is read when it is released, and so is what it cost at home.
  private func isToldAtOnce(_ happening: Happening) -> Bool {
    switch happening.kind {
    case .injectReleased, .injectSkipped: true
    case .budgetMoved, .capitalMoved:
      [TermName.inTheNews, .beyondRange].contains { happening[2] == Int32($0.number) }
    default: false
    }
  }

  /// The obstacle that an inject needs, where it is switched off.
  func missingModule(of inject: Inject) -> Owner? {
    guard let module = inject.needs, let entry = setting.roster.obstacle(module) else { return nil }
    return setting.mask.contains(entry.owner) ? nil : entry.owner
  }

  /// Passed over, with a note to the white cell.
  private func skip(_ row: Row, _ inject: Inject) {
    apply(.brief, cause: world.key(.inject, row)) { lens, out in
      out.set(.skippedTurn, row, lens[.turn])
      out.tell(.injectSkipped, [row.number], to: .whiteCell)
    }
  }

  private func audience(of inject: Inject) -> Audience {
    guard let seats = inject.to else { return .everybody }
    return .only(
      seats.compactMap { setting.names.row(.actor, $0) }
        .reduce(ActorSet.nobody) { $0.union(ActorSet($1)) })
  }

  private func release(_ effect: Inject.Effect, _ n: Int, _ lens: Lens, _ out: Adjudication) {
    let names = setting.names
    func actor(_ id: String) -> Row { names.row(.actor, id) ?? .none }
    switch effect {
    case .incident(let kind, let by, let at, let severity, let flag, let isNamed):
      InjectEffects.incident(
        kind: kind, by: actor(by), at: names.row(.asset, at) ?? .none, severity: severity,
        flag: flag.map(actor) ?? .none, isNamed: isNamed, cause: out.cause, n: n, lens, out)
    case .shock(let a, let b, let size):
      InjectEffects.shock(between: actor(a), and: actor(b), size: size, out)
    case .gesture(let from, let to):
      InjectEffects.gesture(from: actor(from), to: actor(to), out)
    case .clear(let accuser):
      InjectEffects.clear(thoseAccusedBy: actor(accuser), cause: out.cause, n: n, lens, out)
    case .add(let quantity, let of, let value):
      guard let quantity = vocabulary.quantity(named: quantity) else { return }
      if let means = Means(keptIn: quantity) {
        out.add(means, to: actor(of), value, because: .inTheNews, lens)
      } else {
        out.add(quantity, actor(of), value)
      }
    case .propose(let lead, let forum, let tier, let clauses, let title):
      TextRules.table(
        lead: actor(lead), forum: names.row(.forum, forum) ?? .none, tier: tier,
        clauses: clauses.compactMap { names.row(.measure, $0) }, title: title.english,
        cause: out.cause, n: n, lens: lens, out: out)
    }
  }
}
