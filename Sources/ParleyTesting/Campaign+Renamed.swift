import ParleyRules

/// The same campaign with other ids: what things are called may decide nothing, and this is how one finds out.
extension Campaign {
  /// All ids that its author gave: those by which cells, conditions and lines name things.
  public var ids: [String] {
    (actors + assets + forums + measures + things.flatMap(\.named)).map(\.id) + objectives.map(\.id)
      + injects.map(\.id)
      + lessons.map(\.id)
  }

  /// The campaign with every id replaced where it stands, in the same places; an id without a new one is kept. In lines
  /// that are typed, words that are ids are replaced; briefs and other texts for people stay as they are.
  public func renamed(_ names: [String: String]) -> Campaign {
    let renaming = Renaming(names: names)
    var other = self
    other.actors = actors.map(renaming.named)
    other.assets = assets.map(renaming.named)
    other.forums = forums.map(renaming.named)
    other.measures = measures.map(renaming.named)
    other.things = things.map {
      Things(kind: $0.kind, named: $0.named.map(renaming.named))
    }
    other.cells = cells.map(renaming.cell)
    other.seats = seats.map {
      Seat(
        actor: renaming.id($0.actor), brief: $0.brief, defaults: $0.defaults.map(renaming.line))
    }
    other.objectives = objectives.map {
      Objective(
        id: renaming.id($0.id), seat: $0.seat.map(renaming.id), title: $0.title,
        when: renaming.condition($0.when), ask: $0.ask)
    }
    other.injects = injects.map(renaming.inject)
    other.lessons = lessons.map {
      Lesson(
        id: renaming.id($0.id), typed: renaming.line($0.typed), of: $0.of.map(renaming.id),
        say: $0.say, missed: $0.missed)
    }
    other.endings = endings.map { Ending(when: renaming.condition($0.when), say: $0.say) }
    other.solo = solo.map(renaming.id)
    return other
  }
}

private struct Renaming {
  let names: [String: String]

  func id(_ id: String) -> String { names[id] ?? id }

  func line(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false).map { id(String($0)) }
      .joined(separator: " ")
  }

  func named(_ named: Campaign.Named) -> Campaign.Named {
    Campaign.Named(
      id: id(named.id), title: named.title, about: named.about, source: named.source,
      called: named.called, plural: named.plural)
  }

  func cell(_ cell: Campaign.Cell) -> Campaign.Cell {
    Campaign.Cell(
      cell.quantity, cell.first.map(id), cell.second.map(id), value: cell.value,
      rowID: cell.rowID.map(id))
  }

  func inject(_ inject: Inject) -> Inject {
    var other = inject
    other.id = id(inject.id)
    other.when = inject.when.map(condition)
    other.to = inject.to.map { $0.map(id) }
    other.effects = inject.effects.map(effect)
    other.presumes = inject.presumes.map(condition)
    other.otherwise = inject.otherwise.map(wording)
    return other
  }

  private func effect(_ effect: Inject.Effect) -> Inject.Effect {
    switch effect {
    case .incident(let deed):
      .incident(
        .init(
          of: deed.kind, by: id(deed.by), behind: deed.behind.map(id), at: id(deed.at),
          severity: deed.severity, flag: deed.flag.map(id), isNamed: deed.isNamed))
    case .shock(let a, let b, let size): .shock(between: id(a), and: id(b), size: size)
    case .gesture(let from, let to): .gesture(from: id(from), to: id(to))
    case .clear(let accuser): .clear(accusedBy: id(accuser))
    case .add(let quantity, let of, let toward, let value):
      .add(quantity: quantity, of: of.map(those), toward: toward.map(those), value: value)
    case .tell(let scripted): .tell(scripted.renamed(id))
    case .evidence(let exhibit): .evidence(self.exhibit(exhibit))
    case .propose(let lead, let forum, let tier, let clauses, let title, let isForNextFloor):
      .propose(
        lead: id(lead), forum: id(forum), tier: tier, clauses: clauses.map(id), title: title,
        isForNextFloor: isForNextFloor)
    }
  }

  private func wording(_ wording: Inject.Wording) -> Inject.Wording {
    var other = wording
    other.presumes = wording.presumes.map(condition)
    other.effects = wording.effects?.map(effect)
    return other
  }

  private func those(_ those: Inject.Those) -> Inject.Those {
    if case .only(let ids) = those { .only(ids.map(id)) } else { .all }
  }

  private func exhibit(_ exhibit: Inject.Exhibit) -> Inject.Exhibit {
    var other = exhibit
    other.of = id(exhibit.of)
    other.pointsAt = id(exhibit.pointsAt)
    other.by = exhibit.by.map(id)
    return other
  }

  func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .turn: condition
    case .all(let parts): .all(parts.map(self.condition))
    case .any(let parts): .any(parts.map(self.condition))
    case .not(let part): .not(self.condition(part))
    case .ordered(let seat, let verb, let times):
      .ordered(seat: seat.map(id), verb: verb, times: times)
    case .adopted(let measure, let forum, let lead, let tier, let strength, let isKept):
      .adopted(
        measure: measure.map(id), forum: forum.map(id), lead: lead.map(id), tier: tier,
        strength: strength, isKept: isKept)
    case .inForce(let measure, let forum, let lead, let tier, let strength, let isKept):
      .inForce(
        measure: measure.map(id), forum: forum.map(id), lead: lead.map(id), tier: tier,
        strength: strength, isKept: isKept)
    case .carriedOut(let seat, let measure):
      .carriedOut(seat: id(seat), measure: measure.map(id))
    case .accused(let by, let whom, let way):
      .accused(by: by.map(id), whom: whom.map(id), way: way)
    case .believed(let by, let whom): .believed(by: by.map(id), whom: whom.map(id))
    case .wrong(let by): .wrong(by: by.map(id))
    case .incident(let at, let kind, let by, let severity):
      .incident(at: at.map(id), kind: kind, by: by.map(id), severity: severity)
    case .level(let quantity, let of, let toward, let atLeast, let atMost):
      .level(
        quantity: quantity, of: id(of), toward: toward.map(id), atLeast: atLeast, atMost: atMost)
    case .happened(let scripted, let times): .happened(scripted.renamed(id), times: times)
    case .fired(let inject): .fired(id(inject))
    case .named(let inject): .named(id(inject))
    case .learned(let lesson): .learned(id(lesson))
    }
  }
}
