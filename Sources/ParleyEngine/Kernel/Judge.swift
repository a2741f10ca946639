import ParleyRules

/// Reads conditions against the truth.
struct Judge {
  let lens: Lens
  let names: Names
  private let scripting: Scripting
  /// What has happened so far of what conditions ask after.
  private let witnessed: [Event]

  init(_ game: Game) {
    lens = game.truth
    names = game.setting.names
    scripting = Scripting(game)
    witnessed = game.witnessed
  }

  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .turn(let turn): lens[.turn] >= turn
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .not(let part): !holds(part)
    case .ordered(let seat, let verb, let times): ordered(seat, verb) >= times
    case .adopted(let measure, let forum, let lead, let tier, let strength, let isKept):
      lens.rows(.agreement).contains {
        isAdopted($0, measure, forum, lead, tier) && isOf(strength, isKept, $0)
      }
    case .inForce(let measure, let forum, let lead, let tier, let strength, let isKept):
      lens.rows(.agreement).contains {
        isAdopted($0, measure, forum, lead, tier) && isOf(strength, isKept, $0)
          && lens[.inForce, $0] > 0
          && lens.parties(to: $0).count >= 2
      }
    case .carriedOut(let seat, let measure):
      lens.rows(.agreement).contains { isCarriedOut($0, seat, measure) }
    case .accused(let by, let whom, let way):
      lens.rows(.accusation).contains { row in
        isCharge(row, by, whom) && (way == nil || lens[.way, row] == way?.rawValue)
      }
    case .believed(let by, let whom):
      lens.rows(.accusation).contains {
        isCharge($0, by, whom) && lens[.verdict, $0] == Verdict.believed.rawValue
      }
    case .wrong(let by): lens.rows(.accusation).contains { isWrong($0, by) }
    case .incident(let at, let kind, let by, let severity):
      lens.rows(.incident).contains { isIncident($0, at, kind, by, severity) }
    case .level(let quantity, let of, let toward, let atLeast, let atMost):
      isLevel(quantity, of, toward, atLeast, atMost)
    case .happened(let scripted, let times): occurrences(of: scripted) >= times
    case .fired(let inject): isSet(.firedTurn, .inject, inject)
    case .named(let inject): scripting.incident(of: inject).map(lens.isSettled) ?? false
    case .learned(let lesson): isSet(.learned, .lesson, lesson)
    }
  }

  private func actor(_ id: String?) -> Row { id.flatMap { names.row(.actor, $0) } ?? .none }

  private func isSet(_ quantity: Quantity, _ kind: Kind, _ id: String) -> Bool {
    names.row(kind, id).map { lens[quantity, $0] > 0 } ?? false
  }

  private func ordered(_ seat: String?, _ verb: String?) -> Int32 {
    let verbs = verb.map { [names.row(.verb, $0)].compactMap { $0 } } ?? lens.rows(.verb)
    let seats = seat == nil ? lens.actorRows : [actor(seat)]
    return seats.reduce(0) { sum, seat in
      verbs.reduce(sum) { $0 + lens[.given, seat, toward: $1] }
    }
  }

  private func says(_ proposal: Row, _ measure: String?) -> Bool {
    guard let measure else { return true }
    return names.row(.measure, measure).flatMap { lens.clause(of: proposal, saying: $0) } != nil
  }

  private func isAdopted(
    _ agreement: Row, _ measure: String?, _ forum: String?, _ lead: String?, _ tier: Tier?
  ) -> Bool {
    let text = lens.row(.agreementProposal, agreement)
    if let forum, names.row(.forum, forum) != lens.row(.proposalForum, text) { return false }
    if lead != nil, lens.row(.lead, text) != actor(lead) { return false }
    if let tier, lens[.tier, text] != tier.rawValue { return false }
    return says(text, measure)
  }

  private func isOf(_ strength: Strength?, _ isKept: Bool, _ agreement: Row) -> Bool {
    if isKept, !lens.isKept(Ref(agreement)) { return false }
    return strength == nil
      || lens.strength(of: lens[.agreementProposal, Ref<Agreement>(agreement)]) == strength
  }

  private func occurrences(of scripted: Scripted) -> Int {
    guard let kind = lens.world.vocabulary.happening(named: scripted.what),
      let codes = scripting.codes(of: scripted)
    else { return 0 }
    return witnessed.count { event in
      event.kind == kind && codes.indices.allSatisfy { codes[$0] == nil || codes[$0] == event[$0] }
    }
  }

  private func isCarriedOut(_ agreement: Row, _ seat: String, _ measure: String?) -> Bool {
    let due = lens[.due, agreement]
    return says(lens.row(.agreementProposal, agreement), measure) && due > 0
      && lens[.paid, agreement, toward: actor(seat)] >= due
  }

  private func isCharge(_ charge: Row, _ by: String?, _ whom: String?) -> Bool {
    (by == nil || lens.row(.accuser, charge) == actor(by))
      && (whom == nil || lens.row(.accused, charge) == actor(whom))
  }

  private func isWrong(_ charge: Row, _ by: String?) -> Bool {
    guard isCharge(charge, by, nil), lens[.way, charge] >= Way.public.rawValue else { return false }
    return !lens.answerable(for: lens.row(.accusedOf, charge)).contains(lens.row(.accused, charge))
  }

  private func isIncident(
    _ incident: Row, _ at: String?, _ kind: OperationKind?, _ by: String?, _ severity: Int32
  ) -> Bool {
    (at == nil || lens.row(.victim, incident) == actor(at))
      && (kind == nil || lens.kind(of: Ref(incident)) == kind)
      && (by == nil || lens.answerable(for: incident).contains(actor(by)))
      && lens[.severity, incident] >= severity
  }

  private func isLevel(
    _ quantity: String, _ of: String, _ toward: String?, _ atLeast: Int32?, _ atMost: Int32?
  ) -> Bool {
    guard let quantity = lens.world.vocabulary.quantity(named: quantity) else { return false }
    let value = lens[quantity, actor(of), toward: actor(toward)]
    return (atLeast.map { value >= $0 } ?? true) && (atMost.map { value <= $0 } ?? true)
  }
}

extension Condition {
  /// Once it holds, it holds for good. What can still be lost (a level, an agreement in force,
  /// something that has not happened) is judged when the exercise is over.
  public var isLasting: Bool {
    switch self {
    case .not, .level, .inForce, .adopted(_, _, _, _, _, true): false
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isLasting)
    default: true
    }
  }
}

extension Game {
  /// Marks the objectives that hold now for the first time.
  /// - Parameter isLast: the exercise is over, so that what may yet be lost can be judged as well.
  func meetObjectives(isLast: Bool = false) {
    let judge = Judge(self)
    let met = setting.campaign.objectives.compactMap { objective -> Row? in
      guard let row = setting.names.row(.objective, objective.id), world[.objectiveMet, row] == 0
      else { return nil }
      guard isLast || objective.when.isLasting else { return nil }
      return judge.holds(objective.when) ? row : nil
    }
    apply(.finish, cause: Key("engine", "objectives")) { lens, out in
      for row in met { out.set(.objectiveMet, row, lens[.turn]) }
    }
  }
}
