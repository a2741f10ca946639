import ParleyRules

/// What an inject does, as it is released: its ids read as the things of this game.
struct ReleasedEffects {
  private let effects: [Inject.Effect]
  private let inject: Inject
  private let entry: Ref<Inject>
  private let game: Game
  private let out: Adjudication

  /// - Parameter effects: what is done, which other words than the inject's own may say.
  init(
    _ effects: [Inject.Effect], of inject: Inject, as entry: Ref<Inject>, in game: Game,
    out: Adjudication
  ) {
    self.effects = effects
    (self.inject, self.entry, self.game, self.out) = (inject, entry, game, out)
  }

  private var names: Names { game.setting.names }
  private var vocabulary: Vocabulary { game.vocabulary }

  /// All but what may be about the incidents that come with it.
  func takeHold() {
    for (n, effect) in effects.enumerated() { takeHold(effect, number: n) }
  }

  /// Whether there is anything that may be about those incidents.
  var hasMore: Bool { effects.contains(where: \.isFollowUp) }

  /// What may be about those incidents, once they are there.
  func followUp() {
    for (n, effect) in effects.enumerated() {
      switch effect {
      case .evidence(let exhibit): publish(exhibit, number: n)
      case .tell(let scripted): tell(scripted, number: n)
      default: break
      }
    }
  }

  private func takeHold(_ effect: Inject.Effect, number n: Int) {
    let effects = InjectEffects(n: n, out: out)
    switch effect {
    case .incident(let deed):
      effects.incident(
        of: deed.kind, by: actor(deed.by), behind: deed.behind.flatMap(actor),
        at: thing(Asset.self, named: deed.at), severity: deed.severity,
        flag: deed.flag.flatMap(actor), isNamed: deed.isNamed)
    case .shock(let a, let b, let size):
      if let a = actor(a), let b = actor(b) { effects.shock(between: a, and: b, size: size) }
    case .gesture(let from, let to):
      if let from = actor(from), let to = actor(to) { effects.gesture(from: from, to: to) }
    case .clear(let accuser):
      if let accuser = actor(accuser) { effects.clear(thoseAccusedBy: accuser) }
    case .add(let quantity, let of, let toward, let value):
      add(value, to: quantity, of, toward: toward, number: n)
    case .propose(let lead, let forum, let tier, let clauses, let title, let isForNextFloor):
      guard let lead = actor(lead), let forum = thing(Forum.self, named: forum) else { return }
      TextRules.table(
        lead: lead, forum: forum, tier: tier,
        clauses: clauses.compactMap { thing(Measure.self, named: $0) }, title: title.english,
        cause: out.cause, n: n, status: isForNextFloor ? .tabled : .docket, out: out)
    case .tell, .evidence: break
    }
  }

  // MARK: Evidence

  private func publish(_ exhibit: Inject.Exhibit, number n: Int) {
    guard let incident = Scripting(game).incident(of: exhibit.of),
      let suspect = actor(exhibit.pointsAt)
    else { return leaveOut(n, because: .noIncident) }
    InjectEffects(n: n, out: out).publish(
      Testimony(incident: incident, suspect: suspect, weight: exhibit.weight, sort: exhibit.sort),
      by: exhibit.by.flatMap(actor))
  }

  // MARK: Words of rules

  private func tell(_ scripted: Scripted, number n: Int) {
    guard let kind = vocabulary.happening(named: scripted.what) else { return }
    let declared = vocabulary[kind]
    guard game.setting.mask.contains(declared.owner) else {
      return leaveOut(n, because: .obstacleOff)
    }
    guard let codes = Scripting(game).codes(of: scripted) else {
      return leaveOut(n, because: .noIncident)
    }
    out.tell(
      kind, codes.map { $0 ?? -1 },
      to: declared.isBackstage ? .whiteCell : game.audience(of: inject))
  }

  private func add(
    _ value: Int32, to id: String, _ of: Inject.Those?, toward: Inject.Those?, number n: Int
  ) {
    guard let quantity = vocabulary.quantity(named: id) else { return }
    guard game.setting.mask.contains(vocabulary.owner(of: quantity)) else {
      return leaveOut(n, because: .obstacleOff)
    }
    let (first, second) = (vocabulary[quantity].first, vocabulary[quantity].second)
    for row in rows(of, of: first) {
      if let means = Means(keptIn: quantity) {
        out.give(value, of: means, to: Ref(row), because: .inTheNews)
      } else {
        // Nothing is kept of a thing toward itself.
        for other in rows(toward, of: second) where first != second || row != other {
          out.add(quantity, row, toward: other, value)
        }
      }
    }
  }

  /// The rows that are meant; none but `.none` where a quantity is not kept of things at all.
  private func rows(_ those: Inject.Those?, of kind: Kind?) -> [Row] {
    guard let kind else { return [.none] }
    switch those {
    case .all: return game.truth.rows(kind)
    case .only(let ids): return ids.compactMap { names.row(kind, $0) }
    case nil: return []
    }
  }

  private func leaveOut(_ n: Int, because reason: LeftOut) {
    out.tell(Happenings.effectLeftOut(entry, Int32(n) + 1, reason), to: .whiteCell)
  }

  // MARK: Ids

  /// What the campaign calls by an id.
  private func thing<N: CoreNoun>(_ noun: N.Type, named id: String) -> Ref<N>? {
    names.row(N.kind.kind, id).map { Ref($0) }
  }

  private func actor(_ id: String) -> Ref<Actor>? { thing(Actor.self, named: id) }
}

extension Inject.Effect {
  /// It may be about an incident, which has to be there first.
  var isFollowUp: Bool {
    switch self {
    case .tell, .evidence: true
    default: false
    }
  }
}
