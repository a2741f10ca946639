import ParleyRules

extension Strategist {
  func invest(_ desk: Delegation, _ urges: inout Urges) {
    guard desk.budget >= 2 else { return }
    for skill in Skill.allCases {
      let level = desk.view[skill.quantity, desk.actor]
      let goal = desk.brief.goals.levels.contains {
        $0.quantity == skill.quantity && $0.of == desk.actor && level < ($0.atLeast ?? 0)
      }
      let wealth = (desk.budget - 4) * 350
      urges.add(
        desk.order(Verbs.invest.number, [skill.rawValue]),
        wealth - level * 300 + 500 + (goal ? 5000 : 0))
    }
  }

  /// Shares what friends or the wounded should know, writes a line, argues a move of its own.
  func talk(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for trace in view.rows(.trace).suffix(4) where view[.shownTurn, trace] == 0 {
      let victim = view.row(.victim, view.row(.traceIncident, trace))
      let friends = view.actors.filter {
        $0 != desk.actor && view[.pointsAt, trace] != $0.number
          && ($0 == victim || view.areOfOneCamp($0, desk.actor) || desk.brief.goals.befriends($0))
      }
      guard let friend = desk.chance.one(of: friends, .pick, desk.face(.trace, trace)) else {
        continue
      }
      urges.add(desk.order(Verbs.share.number, [trace.code, friend.code]), 100)
    }
    let others = view.actors.filter { $0 != desk.actor && view[.seated, $0] > 0 }
    if let other = desk.chance.one(of: others, .words),
      let phrase = desk.chance.one(of: Sampler.phrases, .words)
    {
      urges.add(desk.order(Verbs.message.number, [other.code, 0], texts: [phrase]), -300)
      urges.add(
        desk.order(
          Verbs.argue.number, [0, 1],
          texts: ["buy up the routers of the tanker fleet", phrase]), 200)
    }
  }

  /// Verbs of modules, whatever they mean: tried now and then, and more readily as long as they are new.
  func tryLevers(_ verbs: [VerbNumber], _ desk: Delegation, _ urges: inout Urges) {
    for verb in verbs where !desk.brief.goals.shunned.contains(verb) {
      let key = Key("verb", desk.brief.vocabulary[verb].id)
      guard desk.chance.happens(500, .pick, key) else { continue }
      guard let order = Sampler().order(verb, for: desk) else { continue }
      let news: Int32 = desk.given(verb) == 0 ? 1500 : 0
      let price = desk.counsel.price(order)
      let isFree = price.budget == 0 && price.capital == 0
      let friend: Int32 = goesToFriend(order, desk) ? 1800 : 0
      urges.add(order, 500 + news + friend + (isFree ? 300 : 0) - price.capital * 800)
    }
  }

  private func goesToFriend(_ order: Order, _ desk: Delegation) -> Bool {
    guard let slot = desk.brief.vocabulary[order.verb].slots.first,
      case .row(let kind) = slot.type, kind == .actor
    else { return false }
    return desk.brief.goals.befriends(Row(code: order.slots[0]))
  }

  /// Objectives that count orders.
  func meetCounts(_ desk: Delegation, _ urges: inout Urges) {
    for goal in desk.brief.goals.orders where desk.given(goal.verb) < goal.times {
      guard !desk.brief.vocabulary[goal.verb].purse.isFloor,
        let order = Sampler().order(goal.verb, for: desk, n: 7)
      else { continue }
      urges.add(order, 5500)
    }
  }
}
