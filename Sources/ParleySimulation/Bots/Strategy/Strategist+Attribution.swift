import ParleyRules

extension Strategist {
  /// Investigates before it names, and others' wounds when there is time.
  func inquire(_ desk: Delegation, _ urges: inout Urges) {
    for opinion in desk.opinions where opinion.age <= 4 && opinion.sure != .almostCertain {
      guard !desk.view.row(.named, opinion.incident).exists else { continue }
      let goal: Int32 = desk.goals.accusations.isEmpty ? 0 : 700
      let known = Int32(clamping: desk.view.traces(of: opinion.incident).count)
      let isSure = opinion.sure.rawValue >= Estimate.veryLikely.rawValue
      let urge =
        (opinion.isVictim ? 2200 : -200) + opinion.severity * 200 - opinion.age * 500 + goal
        - known * 800 - (isSure ? 900 : 0)
      urges.add(desk.order(Verbs.investigate.number, [opinion.incident.code]), urge)
    }
  }

  /// Says who did it: in public when it is sure, to some when it is not, and now and then too early.
  func accuse(_ desk: Delegation, _ urges: inout Urges) {
    for opinion in desk.opinions where !hasSpoken(on: opinion.incident, desk) {
      let goal = desk.goals.accuses(opinion.suspect)
      let isRash =
        !desk.goals.isCareful
        && desk.temper.happens(220, .urge, desk.face(.incident, opinion.incident))
      let need: Estimate =
        goal.map { $0.mustBeBelieved ? .veryLikely : .likely }
        ?? (isRash ? .roughlyEven : .veryLikely)
      let isReady = opinion.sure.rawValue >= need.rawValue
      let isFriend =
        desk.view.areOfOneCamp(desk.actor, opinion.suspect)
        || desk.goals.befriends(opinion.suspect)
      var urge: Int32 = opinion.isVictim ? 1600 : -600
      urge += opinion.severity * 250 + desk.hawkishness / 2
      urge += (goal == nil ? 0 : 4500) - (isFriend ? 2500 : 0)
      if isReady {
        urges.add(charge(opinion, goal?.way ?? openly(opinion, desk), isRash, desk), urge)
      } else if opinion.sure.rawValue >= Estimate.likely.rawValue {
        urges.add(charge(opinion, quietly(opinion, desk), false, desk), urge - 700)
      }
    }
  }

  private func hasSpoken(on incident: Row, _ desk: Delegation) -> Bool {
    desk.view.rows(.accusation).contains {
      desk.view[.accuser, $0] == desk.actor.number && desk.view[.accusedOf, $0] == incident.number
        && (desk.view[.way, $0] >= Way.public.rawValue
          || desk.turn - desk.view[.accusedTurn, $0] <= 1)
    }
  }

  private func openly(_ opinion: Opinion, _ desk: Delegation) -> Way {
    partner(on: opinion.incident, desk) != nil ? .joint : .public
  }

  private func quietly(_ opinion: Opinion, _ desk: Delegation) -> Way {
    desk.chance.happens(500, .pick, desk.face(.incident, opinion.incident)) ? .private : .allies
  }

  /// Who would say the same: a friend at the table, by what was agreed in the corridor this turn; else one that
  /// answers when it has read the offer.
  private func partner(on incident: Row, _ desk: Delegation) -> Row? {
    let view = desk.view
    guard view[.publicNumber, incident] > 0,
      desk.corridor.happens(400, .joint, Key(bits: UInt64(view[.publicNumber, incident])))
    else { return nil }
    let friends = view.actorRows.filter { $0 != desk.actor && view.areOfOneCamp($0, desk.actor) }
    return friends.first { view[.seated, $0] > 0 } ?? friends.first
  }

  private func charge(_ opinion: Opinion, _ way: Way, _ isRash: Bool, _ desk: Delegation) -> Order {
    let isOpen = way == .public || way == .joint
    let word: Estimate = isRash && isOpen ? .veryLikely : opinion.sure
    let response: Response =
      opinion.severity >= 5 ? .sanction : opinion.severity >= 3 ? .demarche : .statement
    let partner = way == .joint ? partner(on: opinion.incident, desk) ?? .none : .none
    return desk.order(
      Verbs.attribute.number,
      [
        opinion.incident.code, opinion.suspect.code, word.rawValue,
        (way == .joint && !partner.exists ? Way.public : way).rawValue, partner.code,
        evidence(against: opinion.suspect, of: opinion.incident, desk.view), response.rawValue,
      ])
  }

  /// What speaks against a suspect and was not shown before, as a mask over the traces it knows.
  private func evidence(against suspect: Row, of incident: Row, _ view: Lens) -> Int32 {
    var mask: Int32 = 0
    for (place, trace) in view.traces(of: incident).prefix(30).enumerated()
    where view[.pointsAt, trace] == suspect.number && view[.traceWeight, trace] > 0
      && view[.shownTurn, trace] == 0
    {
      mask |= 1 << Int32(place)
    }
    return mask
  }

  /// Responds to what is grave before parliament asks, and harder where it is surer; what was answered with words
  /// is answered with deeds once it is plain whom to blame.
  func respond(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for opinion in desk.opinions where opinion.isVictim && opinion.age <= 3 {
      let isSure = opinion.sure.rawValue >= Estimate.veryLikely.rawValue
      let isLikely = opinion.sure.rawValue >= Estimate.likely.rawValue
      let isSecond = view[.respondedTurn, opinion.dossier] > 0
      guard !isSecond || (isLikely && opinion.severity >= 3) else { continue }
      let fitting: [Response] =
        isSecond
        ? [.demarche, .sanction, .indictment, .countermeasure]
        : isSure
          ? [.demarche, .sanction, .indictment, .countermeasure]
          : isLikely ? [.demarche, .statement] : [.statement]
      let response =
        desk.chance.one(of: fitting, .pick, desk.face(.incident, opinion.incident), 5) ?? .statement
      let whom = isLikely ? opinion.suspect : .none
      let first: Int32 = opinion.severity >= 4 ? 4200 : opinion.severity >= 2 ? 600 : -2000
      let second = 1000 + desk.hawkishness / 2 + (isSure ? 500 : 0)
      urges.add(
        desk.order(
          Verbs.respond.number, [opinion.incident.code, response.rawValue, whom.code]),
        isSecond ? second : first)
    }
  }
}
